/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "config.h"

#include "along-form-picker.h"

#include "along-form-choice-list.h"
#include "along-form-text.h"
#include "along-form-value.h"
#include "along-popup.h"

#include <glib/gi18n.h>

/* Pixels that the list may be high before it scrolls. */
#define LIST_HEIGHT 400

struct _AlongFormPicker
{
  GtkWidget parent_instance;

  const AlongFormField *field;
  GtkWidget *button;
  GtkPopover *popover; /* (nullable): until it is first opened */
  GtkLabel *label;
  AlongFormChoiceList *list; /* (nullable): with it */
  char *text;
};

static void along_form_picker_editor_init (AlongFormEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (AlongFormPicker,
                               along_form_picker,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (ALONG_TYPE_FORM_EDITOR,
                                                      along_form_picker_editor_init))

static gboolean
is_several (AlongFormPicker *self)
{
  return self->field->type == ALONG_FORM_CHOICES;
}

static void
update_list (AlongFormPicker *self)
{
  if (self->list != NULL)
    along_form_choice_list_show (self->list, self->text);
}

static void
show_label (AlongFormPicker *self, gboolean known)
{
  g_autofree char *names = along_form_value_format (self->field, self->text);
  gboolean empty = *names == '\0';
  const char *shown = empty ? _ ("Choose…") : names;
  g_autofree char *all = g_strdup_printf ("%s: %s", self->field->label, shown);

  gtk_label_set_text (self->label, shown);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, all,
                                  -1);
  if (empty)
    gtk_widget_add_css_class (GTK_WIDGET (self->label), "form-hint");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->label), "form-hint");
  if (known && !empty)
    gtk_widget_add_css_class (GTK_WIDGET (self->label), "known");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->label), "known");
}

static void
along_form_picker_show (AlongFormEditor *editor, const char *text, gboolean known)
{
  AlongFormPicker *self = ALONG_FORM_PICKER (editor);

  if (!g_str_equal (self->text, text))
    {
      g_free (self->text);
      self->text = g_strdup (text);
      update_list (self);
    }
  show_label (self, known);
}

static GtkWidget *
along_form_picker_get_target (AlongFormEditor *editor)
{
  return ALONG_FORM_PICKER (editor)->button;
}

/* With its list, also one that waits to be seen. */
static void
along_form_picker_put_down (AlongFormEditor *editor)
{
  AlongFormPicker *self = ALONG_FORM_PICKER (editor);

  if (self->popover == NULL)
    return;
  gtk_popover_popdown (self->popover);
  gtk_widget_unparent (GTK_WIDGET (self->popover));
  self->popover = NULL;
  self->list = NULL;
}

static void
along_form_picker_editor_init (AlongFormEditorInterface *iface)
{
  iface->show = along_form_picker_show;
  iface->get_target = along_form_picker_get_target;
  iface->put_down = along_form_picker_put_down;
}

static void
toggled_cb (AlongFormPicker *self, const char *id, gboolean active)
{
  g_autofree char *text = is_several (self)
                              ? along_form_value_set_choice (self->field, self->text, id, active)
                              : g_strdup (id);

  if (!is_several (self))
    gtk_popover_popdown (self->popover);
  along_form_editor_emit_edited (ALONG_FORM_EDITOR (self), text, !is_several (self));
  /* What was chosen already stays chosen. */
  update_list (self);
}

static void
closed_cb (AlongFormPicker *self)
{
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_STATE_EXPANDED, FALSE,
                               -1);
  gtk_widget_grab_focus (self->button);
  if (is_several (self))
    along_form_editor_emit_edited (ALONG_FORM_EDITOR (self), self->text, TRUE);
}

static void
create_popover (AlongFormPicker *self)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->popover = GTK_POPOVER (gtk_popover_new ());
  self->list = ALONG_FORM_CHOICE_LIST (along_form_choice_list_new (self->field));
  g_object_set (scrolled, "hscrollbar-policy", GTK_POLICY_NEVER, "propagate-natural-height", TRUE,
                "propagate-natural-width", TRUE, "max-content-height", LIST_HEIGHT, "child",
                self->list, NULL);
  gtk_popover_set_child (self->popover, scrolled);
  gtk_popover_set_position (self->popover, GTK_POS_BOTTOM);
  update_list (self);
  gtk_widget_set_parent (GTK_WIDGET (self->popover), GTK_WIDGET (self));
  g_signal_connect_object (self->list, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->popover, "closed", G_CALLBACK (closed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
clicked_cb (AlongFormPicker *self)
{
  if (self->popover == NULL)
    create_popover (self);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_STATE_EXPANDED, TRUE,
                               -1);
  along_popup_in_sight (self->popover);
}

static void
along_form_picker_finalize (GObject *object)
{
  g_free (ALONG_FORM_PICKER (object)->text);

  G_OBJECT_CLASS (along_form_picker_parent_class)->finalize (object);
}

static void
along_form_picker_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (along_form_picker_parent_class)->dispose (object);
}

static void
along_form_picker_class_init (AlongFormPickerClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = along_form_picker_finalize;
  G_OBJECT_CLASS (klass)->dispose = along_form_picker_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
along_form_picker_init (AlongFormPicker *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->text = g_strdup ("");
  self->label = GTK_LABEL (along_form_text_new (NULL, NULL));
  gtk_widget_set_hexpand (GTK_WIDGET (self->label), TRUE);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->label));
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("pan-down-symbolic"));
  self->button = gtk_button_new ();
  gtk_button_set_child (GTK_BUTTON (self->button), box);
  gtk_widget_add_css_class (self->button, "form-picker");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_HAS_POPUP,
                                  TRUE, -1);
  gtk_widget_set_parent (self->button, GTK_WIDGET (self));
  g_signal_connect_object (self->button, "clicked", G_CALLBACK (clicked_cb), self,
                           G_CONNECT_SWAPPED);
}

GtkWidget *
along_form_picker_new (const AlongFormField *field)
{
  AlongFormPicker *self;

  g_return_val_if_fail (field != NULL, NULL);

  self = g_object_new (ALONG_TYPE_FORM_PICKER, NULL);
  self->field = field;
  show_label (self, FALSE);
  return GTK_WIDGET (self);
}
