/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-cli-commands.h"

#include <glib/gi18n.h>

static const AlongCliCommand commands[] = {
  { "import", N_ ("FILE…"), N_ ("Read published files or your own lists, as one command"),
    along_cli_run_import },
  { "eligible", NULL, N_ ("List the schools that a programme is open to, and why"),
    along_cli_run_eligible },
  { "cohorts", NULL, N_ ("List the cohorts with their ids"), along_cli_run_cohorts },
  { "suggest", NULL, N_ ("Plan who goes to which lead in a cohort"), along_cli_run_suggest },
  { "impact", NULL, N_ ("Compare grades before and after"), along_cli_run_impact },
  { "deployments", NULL, N_ ("List the deployments: stage, whose move it is, days used"),
    along_cli_run_deployments },
  { "deadlines", NULL, N_ ("List what has to be done by when"), along_cli_run_deadlines },
  { "bank-holidays", N_ ("[FILE]"),
    N_ ("Load GOV.UK’s bank-holidays.json, or show what was loaded"), along_cli_run_bank_holidays },
  { "form", N_ ("DEPLOYMENT"), N_ ("Write a deployment’s form as PDF, workbook or JSON"),
    along_cli_run_form },
  { "claims", NULL, N_ ("Add up what is approved, claimed and paid by region and programme"),
    along_cli_run_claims },
  { "chart", N_ ("NAME"), N_ ("Save a chart as SVG, PNG or PDF"), along_cli_run_chart },
  { "export", N_ ("WHAT"), N_ ("Write records as CSV or JSON"), along_cli_run_export },
  { "history", NULL, N_ ("Show what was done, by whom and when"), along_cli_run_history },
  { "undo", NULL, N_ ("Take back the latest command"), along_cli_run_undo },
  { "redo", NULL, N_ ("Do again what was taken back"), along_cli_run_redo },
  { "check", NULL, N_ ("Check the database, and the records against the rules"),
    along_cli_run_check },
  { "backup", N_ ("FILE"), N_ ("Copy the database"), along_cli_run_backup },
  { "restore", N_ ("FILE"), N_ ("Take back the content of a backup"), along_cli_run_restore },
  { "sample", N_ ("FILE"), N_ ("Make a database with the invented sample region"),
    along_cli_run_sample },
  { "dump", NULL, N_ ("Write every record as SQL text, for comparison"), along_cli_run_dump },
};

const AlongCliCommand *
along_cli_commands_get (guint *n)
{
  *n = G_N_ELEMENTS (commands);
  return commands;
}

const AlongCliCommand *
along_cli_commands_find (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    if (g_str_equal (commands[i].name, name))
      return &commands[i];
  return NULL;
}
