/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-preferences"

#include "config.h"

#include "along-deadlines-page.h"

#include "along-bank-holidays-group.h"
#include "along-choice-row.h"
#include "along-feedback.h"
#include "along-holiday-dialog.h"
#include "along-record-row.h"
#include "along-target-group.h"
#include "along-text.h"
#include "along-workspace-commands.h"
#include "along-workspace-deployments.h"
#include "along-workspace-docket.h"
#include "along-workspace-progress.h"

#include <glib/gi18n.h>

#define TOPIC "deadlines"

struct _AlongDeadlinesPage
{
  AdwPreferencesPage parent_instance;

  AlongWorkspace *workspace;
  GtkWidget *waiting;
  GtkWidget *clocks;
  GtkSwitch *pause;
  GtkWidget *end_group;
  AdwComboRow *end;
  AlongTargetGroup *target;
  AlongBankHolidaysGroup *bank_holidays;
  AdwPreferencesGroup *holidays;
  GtkWidget *add;
  GPtrArray *rows; /* unowned widgets of @holidays */
  gboolean showing;
};

G_DEFINE_FINAL_TYPE (AlongDeadlinesPage, along_deadlines_page, ADW_TYPE_PREFERENCES_PAGE)

static const struct
{
  AlongTermOrWeeks end;
  const char *id;
  const char *label;
} ends[] = {
  { ALONG_TERM_OR_WEEKS_LATER, "later", N_ ("Later of term and 12 weeks") },
  { ALONG_TERM_OR_WEEKS_EARLIER, "earlier", N_ ("Earlier of term and 12 weeks") },
  { ALONG_TERM_OR_WEEKS_TERM, "term", N_ ("Term") },
  { ALONG_TERM_OR_WEEKS_WEEKS, "weeks", N_ ("12 weeks") },
};

static void
edit_cb (gpointer owner, const char *id)
{
  AlongDeadlinesPage *self = owner;

  along_holiday_dialog_present (GTK_WIDGET (self), self->workspace, id);
}

static void
delete_cb (gpointer owner, const char *id)
{
  AlongDeadlinesPage *self = owner;
  AlongDocket *docket = along_workspace_get_docket (self->workspace);
  gconstpointer record = docket != NULL
                             ? along_docket_find_record (docket, ALONG_DOCKET_HOLIDAYS, id)
                             : NULL;
  g_autoptr (GError) error = NULL;

  if (record != NULL && !along_workspace_delete_shared_record (
                            self->workspace, ALONG_DOCKET_HOLIDAYS, record, &error))
    along_feedback_error (GTK_WIDGET (self), _ ("The school holiday was not deleted"), error);
}

static int
compare (gconstpointer a, gconstpointer b)
{
  const AlongHoliday *one = *(const AlongHoliday *const *) a;
  const AlongHoliday *other = *(const AlongHoliday *const *) b;

  if (one->first != other->first)
    return one->first < other->first ? -1 : 1;
  if (one->last != other->last)
    return one->last < other->last ? -1 : 1;
  return g_utf8_collate (one->name, other->name);
}

/* "28 October 2024 – 1 November 2024 · All regions" */
static char *
describe (const AlongHoliday *holiday)
{
  g_autofree char *first = along_date_format (holiday->first);
  g_autofree char *last = along_date_format (holiday->last);
  const char *region = holiday->region != ALONG_REGION_NONE
                           ? along_region_get_name (holiday->region)
                           : _ ("All regions");

  if (holiday->first == holiday->last)
    return g_strdup_printf ("%s · %s", first, region);
  return g_strdup_printf ("%s – %s · %s", first, last, region);
}

static void
add_row (AlongDeadlinesPage *self, GtkWidget *row)
{
  adw_preferences_group_add (self->holidays, row);
  g_ptr_array_add (self->rows, row);
}

static void
add_holiday (AlongDeadlinesPage *self, const AlongHoliday *holiday)
{
  const char *name = along_text_is_blank (holiday->name) ? _ ("School holiday") : holiday->name;
  g_autofree char *about = describe (holiday);
  g_autofree char *label = g_strdup_printf (_ ("Delete “%s”"), name);
  GtkWidget *row = along_record_row_new (holiday->id, name, about);

  along_record_row_add_icon_button (row, "user-trash-symbolic", label, delete_cb, self);
  along_record_row_set_action (row, edit_cb, self);
  gtk_widget_set_tooltip_text (row, _ ("Change this school holiday"));
  add_row (self, row);
}

/* (nullable) (transfer full): the record whose row the keyboard is in; "" for another row. */
static char *
dup_focused (AlongDeadlinesPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  for (guint i = 0; focus != NULL && i < self->rows->len; i++)
    if (focus == self->rows->pdata[i] || gtk_widget_is_ancestor (focus, self->rows->pdata[i]))
      {
        const char *key = along_record_row_get_key (self->rows->pdata[i]);

        return g_strdup (key != NULL ? key : "");
      }
  return NULL;
}

/* The row of the same record, or what a new one is added with. */
static void
restore_focus (AlongDeadlinesPage *self, const char *key)
{
  GtkWidget *target = self->add;

  for (guint i = 0; i < self->rows->len; i++)
    if (g_strcmp0 (along_record_row_get_key (self->rows->pdata[i]), key) == 0)
      target = self->rows->pdata[i];
  gtk_widget_grab_focus (target);
}

static void
show_holidays (AlongDeadlinesPage *self, AlongDocket *docket)
{
  const GArray *list = docket != NULL ? along_docket_get (docket, ALONG_DOCKET_HOLIDAYS) : NULL;
  g_autofree char *focused = dup_focused (self);
  g_autoptr (GPtrArray) sorted = g_ptr_array_new ();

  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (self->holidays, self->rows->pdata[i]);
  g_ptr_array_set_size (self->rows, 0);

  for (guint i = 0; list != NULL && i < list->len; i++)
    g_ptr_array_add (sorted, (gpointer) along_dossier_item (list, AlongHoliday, i));
  g_ptr_array_sort (sorted, compare);
  for (guint i = 0; i < sorted->len; i++)
    add_holiday (self, sorted->pdata[i]);
  if (sorted->len == 0)
    add_row (self, along_note_row_new (NULL, _ ("None have been entered."), NULL));
  if (focused != NULL)
    restore_focus (self, focused);
}

static void
show (AlongDeadlinesPage *self)
{
  const AlongProgressOptions *options = along_workspace_get_progress_options (self->workspace);
  AlongDocket *docket = along_workspace_get_docket (self->workspace);
  GtkWidget *groups[] = { self->clocks, self->end_group, GTK_WIDGET (self->target),
                          GTK_WIDGET (self->bank_holidays), GTK_WIDGET (self->holidays) };

  self->showing = TRUE;
  gtk_widget_set_visible (self->waiting, docket == NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (groups); i++)
    gtk_widget_set_sensitive (groups[i], docket != NULL);
  gtk_switch_set_active (self->pause, options->school_holidays);
  for (gsize i = 0; i < G_N_ELEMENTS (ends); i++)
    if (ends[i].end == options->term_or_weeks)
      along_choice_row_select (self->end, ends[i].id);
  show_holidays (self, docket);
  self->showing = FALSE;
}

/* @text: NULL deletes it */
static void
save (AlongDeadlinesPage *self, const char *name, const char *text)
{
  g_autoptr (GError) error = NULL;

  if (along_workspace_save_memo (self->workspace, TOPIC, name, text, &error))
    return;
  show (self);
  along_feedback_error (GTK_WIDGET (self), _ ("The setting was not changed"), error);
}

static void
pause_changed_cb (AlongDeadlinesPage *self)
{
  if (self->workspace != NULL && !self->showing)
    save (self, "school-holidays", gtk_switch_get_active (self->pause) ? "pause" : NULL);
}

static void
end_chosen_cb (AlongDeadlinesPage *self)
{
  const char *id = along_choice_row_get_id (self->end);

  if (self->workspace != NULL && !self->showing && id != NULL)
    save (self, "term-or-weeks", id);
}

static void
add_clicked_cb (AlongDeadlinesPage *self)
{
  along_holiday_dialog_present (GTK_WIDGET (self), self->workspace, NULL);
}

static void
along_deadlines_page_dispose (GObject *object)
{
  AlongDeadlinesPage *self = ALONG_DEADLINES_PAGE (object);

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (along_deadlines_page_parent_class)->dispose (object);
}

static void
along_deadlines_page_class_init (AlongDeadlinesPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = along_deadlines_page_dispose;

  g_type_ensure (ALONG_TYPE_BANK_HOLIDAYS_GROUP);
  g_type_ensure (ALONG_TYPE_TARGET_GROUP);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/preferences/along-deadlines-page.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongDeadlinesPage, waiting);
  gtk_widget_class_bind_template_child (widget_class, AlongDeadlinesPage, clocks);
  gtk_widget_class_bind_template_child (widget_class, AlongDeadlinesPage, pause);
  gtk_widget_class_bind_template_child (widget_class, AlongDeadlinesPage, end_group);
  gtk_widget_class_bind_template_child (widget_class, AlongDeadlinesPage, end);
  gtk_widget_class_bind_template_child (widget_class, AlongDeadlinesPage, target);
  gtk_widget_class_bind_template_child (widget_class, AlongDeadlinesPage, bank_holidays);
  gtk_widget_class_bind_template_child (widget_class, AlongDeadlinesPage, holidays);
  gtk_widget_class_bind_template_child (widget_class, AlongDeadlinesPage, add);
  gtk_widget_class_bind_template_callback (widget_class, pause_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, end_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_clicked_cb);
}

static void
along_deadlines_page_init (AlongDeadlinesPage *self)
{
  g_autoptr (GListStore) choices = g_list_store_new (ALONG_TYPE_CHOICE);

  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  for (gsize i = 0; i < G_N_ELEMENTS (ends); i++)
    along_choice_append (choices, ends[i].id, _ (ends[i].label));
  along_choice_row_set (self->end, G_LIST_MODEL (choices), ends[0].id);
}

AlongDeadlinesPage *
along_deadlines_page_new (AlongWorkspace *workspace)
{
  AlongDeadlinesPage *self;

  g_return_val_if_fail (ALONG_IS_WORKSPACE (workspace), NULL);

  self = g_object_new (ALONG_TYPE_DEADLINES_PAGE, NULL);
  self->workspace = g_object_ref (workspace);
  along_target_group_set_workspace (self->target, workspace);
  along_bank_holidays_group_set_workspace (self->bank_holidays, workspace);
  g_signal_connect_object (workspace, "notify::docket", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);
  return self;
}
