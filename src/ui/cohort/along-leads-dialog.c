/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-leads-dialog"

#include "config.h"

#include "along-leads-dialog.h"

#include "along-feedback.h"
#include "along-lead-finder.h"
#include "along-lead-row.h"
#include "along-seen-pages.h"
#include "along-workspace-commands.h"

#include <glib/gi18n.h>

#define MOST_RESULTS 30
#define WHO          "along-who"

struct _AlongLeadsDialog
{
  AdwWindow parent_instance;

  AlongContext *context;
  char *cohort;

  AdwToastOverlay *toasts;
  AdwWindowTitle *heading;
  GtkSearchEntry *search;
  GtkStack *stack;
  GtkListBox *leads;
  GtkListBox *results;
};

G_DEFINE_FINAL_TYPE (AlongLeadsDialog, along_leads_dialog, ADW_TYPE_WINDOW)

static AlongWorkspace *
get_workspace (AlongLeadsDialog *self)
{
  return along_context_get_workspace (self->context);
}

static void
clear (GtkListBox *list)
{
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (list))) != NULL)
    gtk_list_box_remove (list, row);
}

/* (nullable): the row of a lead that is shown already */
static AlongLeadRow *
find_row (AlongLeadsDialog *self, const char *lead)
{
  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->leads)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    if (ALONG_IS_LEAD_ROW (row) &&
        g_strcmp0 (along_lead_row_get_lead (ALONG_LEAD_ROW (row)), lead) == 0)
      return ALONG_LEAD_ROW (row);
  return NULL;
}

static void
show_page (AlongLeadsDialog *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->search));
  gboolean searching = *text != '\0';
  gboolean found = gtk_widget_get_first_child (GTK_WIDGET (self->results)) != NULL;
  gboolean some = gtk_widget_get_first_child (GTK_WIDGET (self->leads)) != NULL;

  gtk_stack_set_visible_child_name (self->stack, searching && found ? "results"
                                                 : searching        ? "nothing"
                                                 : some             ? "leads"
                                                                    : "empty");
}

static gboolean
is_in_cohort (AlongLeadsDialog *self, const AlongLead *lead)
{
  AlongCaseload *caseload = along_workspace_get_caseload (get_workspace (self));

  return along_caseload_find_capacity (caseload, lead->id, self->cohort) != NULL;
}

/* Rows that stay are updated in place, so that an open one stays open. */
static void
update_leads_cb (AlongLeadsDialog *self)
{
  AlongCaseload *caseload = along_workspace_get_caseload (get_workspace (self));
  const GArray *leads = along_caseload_get_leads (caseload);
  GtkWidget *next;

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->leads)); row != NULL;
       row = next)
    {
      const AlongLead *lead = along_caseload_find_lead (
          caseload, along_lead_row_get_lead (ALONG_LEAD_ROW (row)));

      next = gtk_widget_get_next_sibling (row);
      if (lead == NULL || !is_in_cohort (self, lead))
        gtk_list_box_remove (self->leads, row);
    }
  for (guint i = 0; i < leads->len; i++)
    {
      const AlongLead *lead = &g_array_index (leads, AlongLead, i);
      AlongLeadRow *row = find_row (self, lead->id);

      if (row != NULL)
        along_lead_row_update (row);
      else if (is_in_cohort (self, lead))
        gtk_list_box_append (self->leads, along_lead_row_new (self->context, lead, self->cohort));
    }
  gtk_list_box_invalidate_sort (self->leads);
  show_page (self);
}

static int
compare_rows (GtkListBoxRow *a, GtkListBoxRow *b, gpointer user_data)
{
  return g_utf8_collate (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (a)),
                         adw_preferences_row_get_title (ADW_PREFERENCES_ROW (b)));
}

static gboolean
add_lead (AlongLeadsDialog *self, AlongParticipant who, GError **error)
{
  AlongProgramme *programme = along_context_get_programme (self->context);
  AlongCaseload *caseload = along_workspace_get_caseload (get_workspace (self));
  const char *programme_id = along_programme_get_id (programme);
  const AlongLead *known = along_caseload_find_lead_of (caseload, programme_id, who);
  AlongLeadCapacity capacity = {
    .lead = known != NULL ? known->id : NULL,
    .cohort = self->cohort,
    .places = along_programme_get_lead_places (programme),
    .days = along_programme_get_lead_days (programme),
  };
  AlongLead lead = {
    .programme = programme_id,
    .who = who,
    .contact_name = "",
    .contact_email = "",
    .note = "",
  };

  if (known != NULL)
    lead = *known;
  lead.active = TRUE;
  return along_workspace_save_lead (get_workspace (self), &lead, &capacity, NULL, error);
}

static void
result_activated_cb (AlongLeadsDialog *self, GtkListBoxRow *row)
{
  AlongParticipant *who = g_object_get_data (G_OBJECT (row), WHO);
  g_autoptr (GError) error = NULL;

  if (!add_lead (self, *who, &error))
    {
      along_feedback_error (GTK_WIDGET (self->toasts), _ ("The lead was not added"), error);
      return;
    }
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

static GtkWidget *
create_result (AlongLeadsDialog *self, AlongParticipant who)
{
  AlongRegister *reg = along_workspace_get_register (get_workspace (self));
  AlongCaseload *caseload = along_workspace_get_caseload (get_workspace (self));
  const char *programme = along_programme_get_id (along_context_get_programme (self->context));
  const AlongLead *lead = along_caseload_find_lead_of (caseload, programme, who);
  gboolean present = lead != NULL && is_in_cohort (self, lead);
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *subtitle = along_lead_finder_describe (reg, who);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), along_register_get_name (reg, who));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row),
                               present ? _ ("Is a lead of this cohort") : subtitle);
  adw_action_row_add_suffix (
      ADW_ACTION_ROW (row),
      gtk_image_new_from_icon_name (present ? "object-select-symbolic" : "list-add-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), !present);
  g_object_set_data_full (G_OBJECT (row), WHO, g_memdup2 (&who, sizeof who), g_free);
  return row;
}

static void
search_changed_cb (AlongLeadsDialog *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->search));

  clear (self->results);
  if (*text != '\0')
    {
      g_autoptr (GArray) found = along_lead_finder_find (get_workspace (self), text, MOST_RESULTS);

      for (guint i = 0; i < found->len; i++)
        gtk_list_box_append (self->results,
                             create_result (self, g_array_index (found, AlongParticipant, i)));
    }
  show_page (self);
}

/* Escape first takes back the search. */
static void
search_stopped_cb (AlongLeadsDialog *self)
{
  if (*gtk_editable_get_text (GTK_EDITABLE (self->search)) != '\0')
    gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  else
    gtk_window_close (GTK_WINDOW (self));
}

static gboolean
along_leads_dialog_close_request (GtkWindow *window)
{
  AlongLeadsDialog *self = ALONG_LEADS_DIALOG (window);

  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->leads)); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    along_lead_row_flush (ALONG_LEAD_ROW (row));
  return GTK_WINDOW_CLASS (along_leads_dialog_parent_class)->close_request (window);
}

static void
along_leads_dialog_dispose (GObject *object)
{
  AlongLeadsDialog *self = ALONG_LEADS_DIALOG (object);

  g_clear_object (&self->context);
  g_clear_pointer (&self->cohort, g_free);

  G_OBJECT_CLASS (along_leads_dialog_parent_class)->dispose (object);
}

static void
along_leads_dialog_class_init (AlongLeadsDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = along_leads_dialog_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = along_leads_dialog_close_request;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/cohort/along-leads-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongLeadsDialog, toasts);
  gtk_widget_class_bind_template_child (widget_class, AlongLeadsDialog, heading);
  gtk_widget_class_bind_template_child (widget_class, AlongLeadsDialog, search);
  gtk_widget_class_bind_template_child (widget_class, AlongLeadsDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, AlongLeadsDialog, leads);
  gtk_widget_class_bind_template_child (widget_class, AlongLeadsDialog, results);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_stopped_cb);
  gtk_widget_class_bind_template_callback (widget_class, result_activated_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
along_leads_dialog_init (AlongLeadsDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  along_seen_pages_watch (self->stack);
  gtk_list_box_set_sort_func (self->leads, compare_rows, NULL, NULL);
}

GtkWidget *
along_leads_dialog_new (GtkWidget *parent, AlongContext *context)
{
  AlongLeadsDialog *self;
  const AlongCohort *cohort;

  g_return_val_if_fail (GTK_IS_WIDGET (parent), NULL);
  g_return_val_if_fail (ALONG_IS_CONTEXT (context), NULL);

  self = g_object_new (ALONG_TYPE_LEADS_DIALOG, "transient-for", gtk_widget_get_root (parent),
                       NULL);
  self->context = g_object_ref (context);
  self->cohort = g_strdup (along_context_get_cohort (context));
  cohort = along_caseload_find_cohort (along_workspace_get_caseload (get_workspace (self)),
                                       self->cohort);
  adw_window_title_set_subtitle (self->heading, cohort != NULL ? cohort->name : "");
  g_signal_connect_object (get_workspace (self), "notify::caseload", G_CALLBACK (update_leads_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (get_workspace (self), "notify::register", G_CALLBACK (update_leads_cb),
                           self, G_CONNECT_SWAPPED);
  update_leads_cb (self);
  return GTK_WIDGET (self);
}
