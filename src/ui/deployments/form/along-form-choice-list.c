/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "config.h"

#include "along-form-choice-list.h"

#include "along-form-value.h"

#include <glib/gi18n.h>

struct _AlongFormChoiceList
{
  GtkWidget parent_instance;

  const AlongFormField *field;
  gboolean quiet; /* the program ticks, not a person */
};

G_DEFINE_FINAL_TYPE (AlongFormChoiceList, along_form_choice_list, GTK_TYPE_WIDGET)

enum
{
  TOGGLED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

#define CHOICE "choice" /* data of a button: id */

static gboolean
is_several (AlongFormChoiceList *self)
{
  return self->field->type == ALONG_FORM_CHOICES;
}

static void
toggled_cb (AlongFormChoiceList *self, GtkWidget *check)
{
  gboolean active;

  if (self->quiet)
    return;
  g_object_get (check, "active", &active, NULL);
  g_signal_emit (self, signals[TOGGLED], 0, g_object_get_data (G_OBJECT (check), CHOICE), active);
}

/* Names are long: they wrap. */
static void
add_check (AlongFormChoiceList *self, const char *id, const char *name, const char *note)
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
  gtk_widget_set_parent (check, GTK_WIDGET (self));
}

/* A check button of its own takes the arrow keys for going through its group, and ticks itself. */
static gboolean
key_cb (AlongFormChoiceList *self, guint key)
{
  GtkWidget *check = gtk_widget_get_focus_child (GTK_WIDGET (self));
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
along_form_choice_list_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (along_form_choice_list_parent_class)->dispose (object);
}

static void
along_form_choice_list_class_init (AlongFormChoiceListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = along_form_choice_list_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);

  signals[TOGGLED] = g_signal_new ("toggled", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_BOOLEAN);
}

static void
along_form_choice_list_init (AlongFormChoiceList *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 6);
  g_object_set (self, "margin-top", 6, "margin-bottom", 6, "margin-start", 6, "margin-end", 12,
                NULL);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

GtkWidget *
along_form_choice_list_new (const AlongFormField *field)
{
  AlongFormChoiceList *self;
  const AlongFormList *list;

  g_return_val_if_fail (field != NULL, NULL);

  self = g_object_new (ALONG_TYPE_FORM_CHOICE_LIST, NULL);
  self->field = field;
  list = field->list;
  for (guint i = 0; list != NULL && i < list->n_choices; i++)
    add_check (self, list->choices[i].id, list->choices[i].name, list->choices[i].note);
  if (!is_several (self))
    add_check (self, "", _ ("No answer"), "");
  return GTK_WIDGET (self);
}

void
along_form_choice_list_show (AlongFormChoiceList *self, const char *text)
{
  g_return_if_fail (ALONG_IS_FORM_CHOICE_LIST (self));
  g_return_if_fail (text != NULL);

  self->quiet = TRUE;
  for (GtkWidget *check = gtk_widget_get_first_child (GTK_WIDGET (self)); check != NULL;
       check = gtk_widget_get_next_sibling (check))
    {
      const char *id = g_object_get_data (G_OBJECT (check), CHOICE);
      gboolean chosen = is_several (self) ? along_form_value_has_choice (text, id)
                                          : g_str_equal (text, id);

      g_object_set (check, "active", chosen, NULL);
    }
  self->quiet = FALSE;
}
