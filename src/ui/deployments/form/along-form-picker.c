/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "config.h"

#include "along-form-picker.h"

#include "along-form-value.h"

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
  GtkWidget *list; /* (nullable): a box of buttons with the property active */
  char *text;
  guint opening_id; /* waits for the frame in which it is in sight */
  gboolean quiet;   /* the program ticks, not a person */
};

static void along_form_picker_editor_init (AlongFormEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (AlongFormPicker,
                               along_form_picker,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (ALONG_TYPE_FORM_EDITOR,
                                                      along_form_picker_editor_init))

#define CHOICE "choice" /* data of a check button: id */

static gboolean
is_several (AlongFormPicker *self)
{
  return self->field->type == ALONG_FORM_CHOICES;
}

static void
update_checks (AlongFormPicker *self)
{
  if (self->list == NULL)
    return;
  self->quiet = TRUE;
  for (GtkWidget *check = gtk_widget_get_first_child (self->list); check != NULL;
       check = gtk_widget_get_next_sibling (check))
    {
      const char *id = g_object_get_data (G_OBJECT (check), CHOICE);
      gboolean chosen = is_several (self) ? along_form_value_has_choice (self->text, id)
                                          : g_str_equal (self->text, id);

      g_object_set (check, "active", chosen, NULL);
    }
  self->quiet = FALSE;
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
      update_checks (self);
    }
  show_label (self, known);
}

static GtkWidget *
along_form_picker_get_target (AlongFormEditor *editor)
{
  return ALONG_FORM_PICKER (editor)->button;
}

static void
along_form_picker_editor_init (AlongFormEditorInterface *iface)
{
  iface->show = along_form_picker_show;
  iface->get_target = along_form_picker_get_target;
}

static void
toggled_cb (AlongFormPicker *self, GtkWidget *check)
{
  const char *id = g_object_get_data (G_OBJECT (check), CHOICE);
  g_autofree char *text = NULL;
  gboolean active;

  if (self->quiet)
    return;
  g_object_get (check, "active", &active, NULL);
  text = is_several (self) ? along_form_value_set_choice (self->field, self->text, id, active)
                           : g_strdup (id);
  if (!is_several (self))
    gtk_popover_popdown (self->popover);
  along_form_editor_emit_edited (ALONG_FORM_EDITOR (self), text, !is_several (self));
  /* What was chosen already stays chosen. */
  update_checks (self);
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

/* Names are long: they wrap. */
static GtkWidget *
create_check (AlongFormPicker *self, const char *id, const char *name, const char *note)
{
  GtkWidget *check = is_several (self) ? gtk_check_button_new () : gtk_toggle_button_new ();
  g_autofree char *text = *note != '\0' ? g_strdup_printf ("%s\n%s", name, note) : g_strdup (name);
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 40);
  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  g_object_set (check, "child", label, NULL);
  if (!is_several (self))
    gtk_widget_add_css_class (check, "flat");
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  g_object_set_data_full (G_OBJECT (check), CHOICE, g_strdup (id), g_free);
  g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  return check;
}

/* A check button of its own takes the arrow keys for going through its group, and ticks itself. */
static gboolean
key_cb (AlongFormPicker *self, guint key)
{
  GtkWidget *check = gtk_widget_get_focus_child (self->list);
  GtkWidget *next = NULL;

  if (check != NULL && (key == GDK_KEY_Down || key == GDK_KEY_KP_Down))
    next = gtk_widget_get_next_sibling (check);
  else if (check != NULL && (key == GDK_KEY_Up || key == GDK_KEY_KP_Up))
    next = gtk_widget_get_prev_sibling (check);
  else
    return GDK_EVENT_PROPAGATE;
  if (next == NULL)
    gtk_widget_error_bell (check);
  else
    gtk_widget_grab_focus (next);
  return GDK_EVENT_STOP;
}

static void
fill_list (AlongFormPicker *self)
{
  const AlongFormList *list = self->field->list;

  for (guint i = 0; list != NULL && i < list->n_choices; i++)
    gtk_box_append (
        GTK_BOX (self->list),
        create_check (self, list->choices[i].id, list->choices[i].name, list->choices[i].note));
  if (!is_several (self))
    gtk_box_append (GTK_BOX (self->list), create_check (self, "", _ ("No answer"), ""));
}

static void
create_popover (AlongFormPicker *self)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->popover = GTK_POPOVER (gtk_popover_new ());
  self->list = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  g_object_set (self->list, "margin-top", 6, "margin-bottom", 6, "margin-start", 6, "margin-end",
                12, NULL);
  g_object_set (scrolled, "hscrollbar-policy", GTK_POLICY_NEVER, "propagate-natural-height", TRUE,
                "propagate-natural-width", TRUE, "max-content-height", LIST_HEIGHT, "child",
                self->list, NULL);
  gtk_popover_set_child (self->popover, scrolled);
  gtk_popover_set_position (self->popover, GTK_POS_BOTTOM);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (self->list, keys);
  fill_list (self);
  update_checks (self);
  gtk_widget_set_parent (GTK_WIDGET (self->popover), GTK_WIDGET (self));
  g_signal_connect_object (self->popover, "closed", G_CALLBACK (closed_cb), self,
                           G_CONNECT_SWAPPED);
}

static gboolean
is_in_sight (GtkWidget *widget)
{
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_root (widget));
  graphene_rect_t bounds;

  return gtk_widget_compute_bounds (widget, root, &bounds) &&
         bounds.origin.y + bounds.size.height > 0 && bounds.origin.y < gtk_widget_get_height (root);
}

/* What is still being scrolled to may have no place on the screen yet, nor would its list. */
static gboolean
popup_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  AlongFormPicker *self = ALONG_FORM_PICKER (widget);

  if (!is_in_sight (widget))
    return G_SOURCE_CONTINUE;

  self->opening_id = 0;
  gtk_popover_popup (self->popover);
  return G_SOURCE_REMOVE;
}

static void
clicked_cb (AlongFormPicker *self)
{
  if (self->popover == NULL)
    create_popover (self);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_STATE_EXPANDED, TRUE,
                               -1);
  if (is_in_sight (GTK_WIDGET (self)))
    gtk_popover_popup (self->popover);
  else if (self->opening_id == 0)
    self->opening_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), popup_cb, NULL, NULL);
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
  self->label = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_wrap (self->label, TRUE);
  gtk_label_set_wrap_mode (self->label, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (self->label, 0.0f);
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
