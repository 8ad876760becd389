/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What can be done with the schools that are selected, or with the one in the pane. */

#define G_LOG_DOMAIN "along-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "along-dialogs.h"
#include "along-digits.h"
#include "along-feedback.h"
#include "along-school-dialogs.h"
#include "along-schools-page-private.h"

/* (transfer full) (element-type gint32) */
static GArray *
get_targets (AlongSchoolsPage *self)
{
  GArray *urns = along_schools_list_get_selected (self->list);

  if (urns->len == 0 && self->shown != 0)
    g_array_append_val (urns, self->shown);

  return urns;
}

static void
new_cohort_cb (gpointer user_data)
{
  gtk_widget_activate_action (GTK_WIDGET (user_data), "win.new-cohort", NULL);
}

static void
add_to_cohort_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  AlongSchoolsPage *self = ALONG_SCHOOLS_PAGE (widget);
  g_autoptr (GArray) urns = get_targets (self);

  if (urns->len == 0)
    return;
  if (along_context_get_cohort (self->context) != NULL)
    along_add_dialog_present (widget, self->context, urns);
  else
    along_dialog_ask (widget, _ ("There is no cohort yet"),
                      _ ("Schools take part in a cohort: a group that starts together. Create the "
                         "first one, then add schools to it."),
                      _ ("_New Cohort…"), ALONG_DIALOG_SUGGESTED, new_cohort_cb, self);
}

static void
make_lead_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  AlongSchoolsPage *self = ALONG_SCHOOLS_PAGE (widget);
  g_autoptr (GArray) urns = get_targets (self);

  if (urns->len == 1)
    along_lead_dialog_present (widget, self->context, g_array_index (urns, gint32, 0));
}

static void
flag_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  AlongSchoolsPage *self = ALONG_SCHOOLS_PAGE (widget);
  g_autoptr (GArray) urns = get_targets (self);

  if (urns->len == 1)
    along_flag_dialog_present (widget, self->context, g_array_index (urns, gint32, 0));
}

static void
start_deployment_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_autoptr (GArray) urns = get_targets (ALONG_SCHOOLS_PAGE (widget));

  if (urns->len == 1)
    gtk_widget_activate_action (widget, "win.start-deployment", "i",
                                g_array_index (urns, gint32, 0));
}

static void
copy_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_autoptr (GArray) urns = get_targets (ALONG_SCHOOLS_PAGE (widget));
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *message = NULL;

  for (guint i = 0; i < urns->len; i++)
    g_string_append_printf (text, "%d\n", g_array_index (urns, gint32, i));
  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text->str);

  message = g_strdup_printf (ngettext ("%s URN copied", "%s URNs copied", urns->len),
                             along_digits (urns->len).text);
  along_feedback_toast (widget, message);
}

static void
open_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_autoptr (GArray) urns = get_targets (ALONG_SCHOOLS_PAGE (widget));

  if (urns->len > 0)
    along_schools_page_show_school (ALONG_SCHOOLS_PAGE (widget), g_array_index (urns, gint32, 0));
}

static void
close_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  along_schools_page_close_pane (ALONG_SCHOOLS_PAGE (widget));
}

static void
select_all_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  along_schools_list_select_all (ALONG_SCHOOLS_PAGE (widget)->list);
}

static void
search_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  GtkSearchEntry *search = ALONG_SCHOOLS_PAGE (widget)->search;

  gtk_widget_grab_focus (GTK_WIDGET (search));
  gtk_editable_select_region (GTK_EDITABLE (search), 0, -1);
}

static void
show_cb (GtkWidget *widget, const char *action, GVariant *urn)
{
  along_schools_page_show_school (ALONG_SCHOOLS_PAGE (widget), g_variant_get_int32 (urn));
}

static void
show_where_cb (GtkWidget *widget, const char *action, GVariant *definition)
{
  along_schools_page_show_where (ALONG_SCHOOLS_PAGE (widget),
                                 g_variant_get_string (definition, NULL));
}

void
along_schools_page_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "schools.add-to-cohort", NULL, add_to_cohort_cb);
  gtk_widget_class_install_action (widget_class, "schools.make-lead", NULL, make_lead_cb);
  gtk_widget_class_install_action (widget_class, "schools.flag", NULL, flag_cb);
  gtk_widget_class_install_action (widget_class, "schools.start-deployment", NULL,
                                   start_deployment_cb);
  gtk_widget_class_install_action (widget_class, "schools.copy", NULL, copy_cb);
  gtk_widget_class_install_action (widget_class, "schools.open", NULL, open_cb);
  gtk_widget_class_install_action (widget_class, "schools.close", NULL, close_cb);
  gtk_widget_class_install_action (widget_class, "schools.select-all", NULL, select_all_cb);
  gtk_widget_class_install_action (widget_class, "schools.search", NULL, search_cb);
  gtk_widget_class_install_action (widget_class, "schools.show-school", "i", show_cb);
  gtk_widget_class_install_action (widget_class, "schools.show-where", "s", show_where_cb);

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "schools.close", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_d, GDK_CONTROL_MASK,
                                       "schools.add-to-cohort", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_l, GDK_CONTROL_MASK,
                                       "schools.make-lead", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_g, GDK_CONTROL_MASK, "schools.flag",
                                       NULL);
}

/* ── What can be done now ── */

static gboolean
is_lead_already (AlongSchoolsPage *self, GArray *urns)
{
  AlongProgramme *programme = along_context_get_programme (self->context);
  AlongWorkspace *workspace = along_context_get_workspace (self->context);

  return programme != NULL && urns->len == 1 &&
         along_caseload_find_lead_of (
             along_workspace_get_caseload (workspace), along_programme_get_id (programme),
             (AlongParticipant){ ALONG_PARTICIPANT_SCHOOL, g_array_index (urns, gint32, 0) }) !=
             NULL;
}

static gboolean
are_all_in_cohort (AlongSchoolsPage *self, GArray *urns)
{
  AlongCaseload *caseload = along_workspace_get_caseload (
      along_context_get_workspace (self->context));
  const char *cohort = along_context_get_cohort (self->context);

  /* Of very many, the command finds out. */
  if (cohort == NULL || urns->len == 0 || urns->len > 100)
    return FALSE;
  for (guint i = 0; i < urns->len; i++)
    if (along_caseload_find_application_of (
            caseload, cohort,
            (AlongParticipant){ ALONG_PARTICIPANT_SCHOOL, g_array_index (urns, gint32, i) }) ==
        NULL)
      return FALSE;

  return TRUE;
}

static const char *
why_not_at_all (AlongSchoolsPage *self, GArray *urns)
{
  if (urns->len == 0)
    return _ ("Select a school first");
  if (along_context_get_programme (self->context) == NULL)
    return _ ("Choose a programme first");
  if (along_workspace_get_busy (along_context_get_workspace (self->context)))
    return _ ("An import is running");

  return NULL;
}

static const char *
why_not_one (AlongSchoolsPage *self, GArray *urns)
{
  const char *reason = why_not_at_all (self, urns);

  return reason == NULL && urns->len > 1 ? _ ("Select one school only") : reason;
}

static void
show_selection (AlongSchoolsPage *self)
{
  guint n = along_schools_list_get_n_selected (self->list);
  g_autofree char *text = g_strdup_printf (ngettext ("%s selected", "%s selected", n),
                                           along_digits (n).text);

  gtk_label_set_text (self->selection_label, text);
  gtk_widget_set_visible (self->selection_bar, n > 1);
}

void
along_schools_page_update_actions (AlongSchoolsPage *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  g_autoptr (GArray) urns = get_targets (self);
  const char *add = why_not_at_all (self, urns);
  const char *lead = why_not_one (self, urns);
  const char *flag = lead;

  if (add == NULL && are_all_in_cohort (self, urns))
    add = urns->len == 1 ? _ ("It is in the cohort already") : _ ("All are in the cohort already");
  if (lead == NULL && is_lead_already (self, urns))
    lead = _ ("It is a lead already");

  gtk_widget_action_set_enabled (widget, "schools.add-to-cohort", add == NULL);
  gtk_widget_action_set_enabled (widget, "schools.make-lead", lead == NULL);
  gtk_widget_action_set_enabled (widget, "schools.flag", flag == NULL);
  gtk_widget_action_set_enabled (widget, "schools.open", urns->len > 0);
  gtk_widget_action_set_enabled (widget, "schools.copy", urns->len > 0);
  gtk_widget_action_set_enabled (widget, "schools.close",
                                 along_split_view_get_show_sidebar (self->split));
  if (self->pane != NULL)
    along_school_pane_set_reasons (self->pane, add != NULL ? add : _ ("Add to cohort (Ctrl+D)"),
                                   lead != NULL ? lead : _ ("Make lead (Ctrl+L)"),
                                   flag != NULL ? flag : _ ("Flag (Ctrl+G)"));
  gtk_widget_set_tooltip_text (self->add_button, add);
  show_selection (self);
}
