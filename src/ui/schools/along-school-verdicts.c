/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-ui"

#include "config.h"

#include "along-school-sections.h"

#include <string.h>

#include <glib/gi18n.h>

#include "along-academic-year.h"

static const char *
get_icon (AlongEligibilityVerdict verdict)
{
  switch (verdict)
    {
    case ALONG_ELIGIBILITY_YES:
    case ALONG_ELIGIBILITY_EXCEPTION:
      return "emblem-ok-symbolic";
    case ALONG_ELIGIBILITY_REFUSED:
      return "action-unavailable-symbolic";
    case ALONG_ELIGIBILITY_NO:
    case ALONG_ELIGIBILITY_OUT_OF_SCOPE:
    default:
      return "window-close-symbolic";
    }
}

/* One line a fact; the mark says what the colour would. */
static char *
dup_evidence (const AlongRuleOutcome *outcome)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < outcome->evidence->len; i++)
    {
      const AlongEvidence *evidence = &g_array_index (outcome->evidence, AlongEvidence, i);

      g_string_append_printf (text, "%s%s %s", text->len > 0 ? "\n" : "",
                              evidence->holds ? "✓" : "✗", evidence->text);
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static GtkWidget *
create_outcome_row (const AlongRuleOutcome *outcome)
{
  g_autofree char *evidence = dup_evidence (outcome);
  GtkWidget *row = along_pane_group_create_row (outcome->title, evidence);
  GtkWidget *icon = gtk_image_new_from_icon_name (outcome->met ? "emblem-ok-symbolic"
                                                               : "window-close-symbolic");
  const char *label = outcome->met ? _ ("Met") : _ ("Not met");

  gtk_widget_set_tooltip_text (icon, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (icon), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_add_css_class (icon, outcome->met ? "success" : "dim-label");
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), icon);

  return row;
}

static void
fill_cb (AdwExpanderRow *row, gpointer data)
{
  AlongEligibilityReport *report = data;

  for (guint i = 0; i < report->outcomes->len; i++)
    adw_expander_row_add_row (row, create_outcome_row (g_ptr_array_index (report->outcomes, i)));
}

/* A programme of one year has it in its name. */
static char *
dup_title (AlongEligibility *eligibility)
{
  const char *name = along_programme_get_name (along_eligibility_get_programme (eligibility));
  g_autofree char *year = along_academic_year_format (
      along_eligibility_get_academic_year (eligibility));

  return strstr (name, year) != NULL ? g_strdup (name) : g_strdup_printf ("%s, %s", name, year);
}

static GtkWidget *
create_row (AlongEligibility *eligibility, AlongParticipant who, gboolean expanded)
{
  AlongEligibilityReport *report = along_eligibility_explain (eligibility, who);
  const char *verdict = along_eligibility_verdict_get_name (report->verdict);
  gboolean has_summary = report->summary != NULL && *report->summary != '\0';
  g_autofree char *title = dup_title (eligibility);
  GtkWidget *icon = gtk_image_new_from_icon_name (get_icon (report->verdict));
  GtkWidget *row = along_pane_group_create_expander (
      title, has_summary ? report->summary : verdict, fill_cb, report,
      (GDestroyNotify) along_eligibility_report_free);

  gtk_widget_set_tooltip_text (icon, verdict);
  gtk_accessible_update_property (GTK_ACCESSIBLE (icon), GTK_ACCESSIBLE_PROPERTY_LABEL, verdict,
                                  -1);
  if (report->verdict == ALONG_ELIGIBILITY_YES || report->verdict == ALONG_ELIGIBILITY_EXCEPTION)
    gtk_widget_add_css_class (icon, "success");
  adw_expander_row_add_prefix (ADW_EXPANDER_ROW (row), icon);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), expanded);

  return row;
}

void
along_school_verdicts_fill (AlongPaneGroup *group,
                            AlongSchoolsScope *scope,
                            guint school,
                            AlongContext *context)
{
  AlongWorkspace *workspace = along_context_get_workspace (context);
  AlongProgramme *current = along_schools_scope_get_programme (scope);
  GPtrArray *programmes = along_definitions_get_programmes (
      along_workspace_get_definitions (workspace));
  AlongParticipant who = {
    ALONG_PARTICIPANT_SCHOOL,
    along_register_get_school (along_schools_scope_get_register (scope), school)->urn,
  };

  along_pane_group_clear (group);
  if (along_schools_scope_get_eligibility (scope) != NULL)
    along_pane_group_add (group,
                          create_row (along_schools_scope_get_eligibility (scope), who, TRUE));

  for (guint i = 0; i < programmes->len; i++)
    {
      AlongProgramme *programme = g_ptr_array_index (programmes, i);
      g_autoptr (AlongEligibility) eligibility = NULL;

      if (programme == current)
        continue;
      eligibility = along_workspace_dup_eligibility (workspace, along_programme_get_id (programme),
                                                     along_programme_get_academic_year (programme));
      if (eligibility != NULL)
        along_pane_group_add (group, create_row (eligibility, who, FALSE));
    }
}
