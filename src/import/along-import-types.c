/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-import-types"

#include "config.h"

#include "along-import-types.h"

#include <glib/gi18n.h>

typedef struct
{
  const char *id;
  const char *name;
  const char *source;
} Kind;

static const Kind kinds[ALONG_N_IMPORT_KINDS] = {
  [ALONG_IMPORT_UNKNOWN] = { "unknown", N_ ("Not recognised"),
                             N_ ("Say what the file is, and which column holds what.") },
  [ALONG_IMPORT_REGISTER] = { "register", N_ ("Register of schools (GIAS)"),
                              N_ ("Get Information about Schools, Downloads: “Establishment fields "
                                  "CSV” (edubasealldata….csv), under all establishment data.") },
  [ALONG_IMPORT_LINKS] = { "links", N_ ("Predecessors and successors (GIAS)"),
                           N_ ("Get Information about Schools, Downloads: “Establishment links "
                               "CSV” (links_edubasealldata….csv).") },
  [ALONG_IMPORT_GROUPS] = { "groups", N_ ("Trusts and other groups (GIAS)"),
                            N_ ("Get Information about Schools, Downloads: “All group records” "
                                "(allgroupsdata….csv).") },
  [ALONG_IMPORT_GROUP_LINKS] = { "group-links", N_ ("Schools of trusts (GIAS)"),
                                 N_ ("Get Information about Schools, Downloads: “All group links "
                                     "records” (alllinksdata….csv).") },
  [ALONG_IMPORT_OFSTED] = { "ofsted", N_ ("Inspections (Ofsted management information)"),
                            N_ ("GOV.UK, “Monthly management information: Ofsted’s school "
                                "inspections outcomes”: the CSV of latest inspections, or of all "
                                "inspections of the year to date.") },
  [ALONG_IMPORT_HISTORY] = { "history", N_ ("Inspection history"),
                             N_ ("A list of URN, overall grade in words or as a number, and date "
                                 "of inspection.") },
  [ALONG_IMPORT_PARTNERS] = { "partners", N_ ("List of partners"),
                              N_ ("Your own list of schools or trusts that take part in a "
                                  "cohort.") },
  [ALONG_IMPORT_LEADS] = { "leads", N_ ("List of leads"),
                           N_ ("Your own list of lead schools or trusts, with what they offer to a "
                               "cohort.") },
  [ALONG_IMPORT_PARTICIPANTS] = { "participants", N_ ("Cohorts, leads and pairings (Alongside)"),
                                  N_ ("A participants.json that Alongside or the sample region "
                                      "made.") },
};

G_DEFINE_QUARK (along - import - error - quark, along_import_error)

const char *
along_import_kind_to_string (AlongImportKind kind)
{
  g_return_val_if_fail (kind < ALONG_N_IMPORT_KINDS, kinds[ALONG_IMPORT_UNKNOWN].id);

  return kinds[kind].id;
}

gboolean
along_import_kind_from_string (const char *text, AlongImportKind *kind)
{
  g_return_val_if_fail (text != NULL && kind != NULL, FALSE);

  for (guint i = ALONG_IMPORT_UNKNOWN + 1; i < ALONG_N_IMPORT_KINDS; i++)
    if (g_ascii_strcasecmp (text, kinds[i].id) == 0)
      {
        *kind = i;
        return TRUE;
      }

  return FALSE;
}

const char *
along_import_kind_get_name (AlongImportKind kind)
{
  g_return_val_if_fail (kind < ALONG_N_IMPORT_KINDS, "");

  return _ (kinds[kind].name);
}

const char *
along_import_kind_get_source (AlongImportKind kind)
{
  g_return_val_if_fail (kind < ALONG_N_IMPORT_KINDS, "");

  return _ (kinds[kind].source);
}

AlongImportIssue *
along_import_issue_new (guint64 line,
                        guint column,
                        const char *column_name,
                        char *message,
                        gboolean rejected)
{
  AlongImportIssue *issue = g_new (AlongImportIssue, 1);

  issue->line = line;
  issue->column = column;
  issue->column_name = g_strdup (column_name);
  issue->message = message;
  issue->rejected = rejected;
  return issue;
}

void
along_import_issue_free (AlongImportIssue *issue)
{
  g_free (issue->column_name);
  g_free (issue->message);
  g_free (issue);
}

AlongImportReport *
along_import_report_new (const char *path)
{
  AlongImportReport *report = g_new0 (AlongImportReport, 1);

  report->path = g_strdup (path);
  report->name = g_path_get_basename (path);
  report->issues = g_ptr_array_new_with_free_func ((GDestroyNotify) along_import_issue_free);
  report->unknown_columns = g_ptr_array_new_with_free_func (g_free);
  return report;
}

void
along_import_report_free (AlongImportReport *report)
{
  g_free (report->path);
  g_free (report->name);
  g_ptr_array_unref (report->issues);
  g_ptr_array_unref (report->unknown_columns);
  g_free (report);
}

void
along_import_report_take_issue (AlongImportReport *report, AlongImportIssue *issue)
{
  report->n_issues++;
  if (report->issues->len < ALONG_IMPORT_MAX_ISSUES)
    g_ptr_array_add (report->issues, issue);
  else
    along_import_issue_free (issue);
}
