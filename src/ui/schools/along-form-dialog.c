/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-ui"

#include "along-form-dialog.h"

#include "along-date-row.h"
#include "along-text.h"

struct _AlongFormDialog
{
  AdwWindow parent_instance;

  GtkButton *accept;
  AdwPreferencesGroup *group;
  GtkLabel *message;
  GtkWidget *focus; /* borrowed: a row of it */
  GPtrArray *dates; /* of AlongDateRow, borrowed */
  char *missing;    /* (nullable) */
  gboolean complete;
  gboolean wrong; /* the message is that of a date */
};

G_DEFINE_FINAL_TYPE (AlongFormDialog, along_form_dialog, ADW_TYPE_WINDOW)

enum
{
  SIGNAL_ACCEPTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* (nullable): of the first date that is written wrong. */
static const char *
find_wrong_date (AlongFormDialog *self)
{
  for (guint i = 0; i < self->dates->len; i++)
    if (gtk_widget_get_visible (self->dates->pdata[i]) &&
        along_date_row_is_wrong (self->dates->pdata[i]))
      return along_date_row_get_problem (self->dates->pdata[i]);
  return NULL;
}

static void
show_message (AlongFormDialog *self, const char *text)
{
  gtk_label_set_text (self->message, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->message), text != NULL);
}

static void
update_accept (AlongFormDialog *self, const char *wrong)
{
  gtk_widget_set_sensitive (GTK_WIDGET (self->accept), self->complete && wrong == NULL);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->accept), wrong != NULL ? wrong : self->missing);
}

/* Leaves what whoever looked at the dates before has to say of them. */
static void
date_changed_cb (AlongFormDialog *self)
{
  const char *wrong = find_wrong_date (self);

  update_accept (self, wrong);
  if (wrong != NULL || self->wrong)
    show_message (self, wrong);
  self->wrong = wrong != NULL;
}

static void
accept_cb (AlongFormDialog *self)
{
  gboolean done = FALSE;

  g_signal_emit (self, signals[SIGNAL_ACCEPTED], 0, &done);
  if (done)
    gtk_window_close (GTK_WINDOW (self));
}

/* Enter in an entry is the same as the button, as long as that can be used. */
static void
activate_default_cb (AlongFormDialog *self)
{
  if (gtk_widget_is_sensitive (GTK_WIDGET (self->accept)))
    accept_cb (self);
}

/* Not before: a window that has a focus before it shows is not shown to assistive technology. */
static void
along_form_dialog_map (GtkWidget *widget)
{
  AlongFormDialog *self = ALONG_FORM_DIALOG (widget);

  GTK_WIDGET_CLASS (along_form_dialog_parent_class)->map (widget);
  if (self->focus != NULL)
    gtk_widget_grab_focus (self->focus);
}

static void
along_form_dialog_finalize (GObject *object)
{
  AlongFormDialog *self = ALONG_FORM_DIALOG (object);

  g_ptr_array_unref (self->dates);
  g_free (self->missing);

  G_OBJECT_CLASS (along_form_dialog_parent_class)->finalize (object);
}

static void
along_form_dialog_class_init (AlongFormDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = along_form_dialog_finalize;
  widget_class->map = along_form_dialog_map;

  signals[SIGNAL_ACCEPTED] = g_signal_new ("accepted", ALONG_TYPE_FORM_DIALOG, G_SIGNAL_RUN_LAST, 0,
                                           g_signal_accumulator_true_handled, NULL, NULL,
                                           G_TYPE_BOOLEAN, 0);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/schools/along-form-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongFormDialog, accept);
  gtk_widget_class_bind_template_child (widget_class, AlongFormDialog, group);
  gtk_widget_class_bind_template_child (widget_class, AlongFormDialog, message);
  gtk_widget_class_bind_template_callback (widget_class, accept_cb);
}

static void
along_form_dialog_init (AlongFormDialog *self)
{
  self->dates = g_ptr_array_new ();
  self->complete = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
}

AlongFormDialog *
along_form_dialog_new (GtkWidget *parent, const char *title, const char *accept_label)
{
  AlongFormDialog *self = g_object_new (ALONG_TYPE_FORM_DIALOG, "title", title, NULL);
  GtkRoot *root = gtk_widget_get_root (parent);

  if (GTK_IS_WINDOW (root))
    gtk_window_set_transient_for (GTK_WINDOW (self), GTK_WINDOW (root));
  gtk_button_set_label (self->accept, accept_label);
  gtk_window_set_default_widget (GTK_WINDOW (self), GTK_WIDGET (self->accept));

  return self;
}

void
along_form_dialog_present (AlongFormDialog *self, GtkWidget *focus)
{
  g_return_if_fail (ALONG_IS_FORM_DIALOG (self));
  g_return_if_fail (GTK_IS_WIDGET (focus));

  self->focus = focus;
  gtk_window_present (GTK_WINDOW (self));
}

void
along_form_dialog_set_description (AlongFormDialog *self, const char *description)
{
  g_return_if_fail (ALONG_IS_FORM_DIALOG (self));

  adw_preferences_group_set_description (self->group, description);
}

void
along_form_dialog_add_row (AlongFormDialog *self, GtkWidget *row)
{
  g_return_if_fail (ALONG_IS_FORM_DIALOG (self));

  adw_preferences_group_add (self->group, row);
  if (ADW_IS_ENTRY_ROW (row))
    g_signal_connect_object (row, "entry-activated", G_CALLBACK (activate_default_cb), self,
                             G_CONNECT_SWAPPED);
  if (!ALONG_IS_DATE_ROW (row))
    return;
  g_ptr_array_add (self->dates, row);
  g_signal_connect_object (row, "notify::date", G_CALLBACK (date_changed_cb), self,
                           G_CONNECT_SWAPPED);
}

void
along_form_dialog_set_complete (AlongFormDialog *self, gboolean complete, const char *reason)
{
  const char *wrong;

  g_return_if_fail (ALONG_IS_FORM_DIALOG (self));

  self->complete = complete;
  along_text_set (&self->missing, reason);
  wrong = find_wrong_date (self);
  update_accept (self, wrong);
  show_message (self, wrong);
  self->wrong = wrong != NULL;
}

void
along_form_dialog_fail (AlongFormDialog *self, const GError *error)
{
  g_return_if_fail (ALONG_IS_FORM_DIALOG (self));
  g_return_if_fail (error != NULL);

  gtk_label_set_text (self->message, error->message);
  gtk_widget_set_visible (GTK_WIDGET (self->message), TRUE);
}

GtkWidget *
along_form_dialog_create_number_row (const char *title,
                                     const char *subtitle,
                                     double max,
                                     double step,
                                     double value,
                                     GtkSpinButton **spin)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *button = gtk_spin_button_new_with_range (0, max, step);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  /* By itself it would show a quarter as 0.3. */
  if (step < 1)
    gtk_spin_button_set_digits (GTK_SPIN_BUTTON (button), 2);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (button), value);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), button);
  *spin = GTK_SPIN_BUTTON (button);

  return row;
}

GtkWidget *
along_form_dialog_create_choice_row (const char *title, const char *const *choices)
{
  GtkWidget *row = adw_combo_row_new ();
  g_autoptr (GtkStringList) list = gtk_string_list_new (choices);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_combo_row_set_model (ADW_COMBO_ROW (row), G_LIST_MODEL (list));

  return row;
}
