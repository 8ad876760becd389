/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define ALONG_IMPORT_ERROR (along_import_error_quark ())

typedef enum
{
  ALONG_IMPORT_ERROR_UNREADABLE,      /* no such file, no permission */
  ALONG_IMPORT_ERROR_NOT_A_TABLE,     /* neither CSV nor a zip with one */
  ALONG_IMPORT_ERROR_UNKNOWN_KIND,    /* a header that is none of the known files' */
  ALONG_IMPORT_ERROR_MISSING_COLUMNS, /* names them */
  ALONG_IMPORT_ERROR_CANCELLED,
  ALONG_IMPORT_ERROR_PUPIL_DATA, /* a header with columns about pupils, which are never read */
  ALONG_IMPORT_ERROR_NO_COHORT,  /* a team's list without the cohort that it is for */
  ALONG_IMPORT_ERROR_RECORD,     /* one record that the others do not fit with */
} AlongImportError;

GQuark along_import_error_quark (void);

typedef enum
{
  ALONG_IMPORT_UNKNOWN,
  ALONG_IMPORT_REGISTER,     /* GIAS establishments */
  ALONG_IMPORT_LINKS,        /* GIAS establishment links */
  ALONG_IMPORT_GROUPS,       /* GIAS groups */
  ALONG_IMPORT_GROUP_LINKS,  /* GIAS group links */
  ALONG_IMPORT_OFSTED,       /* Ofsted management information, every generation */
  ALONG_IMPORT_HISTORY,      /* URN, grade in words, date */
  ALONG_IMPORT_PARTNERS,     /* a team's own list of partners */
  ALONG_IMPORT_LEADS,        /* a team's own list of leads */
  ALONG_IMPORT_PARTICIPANTS, /* participants.json: cohorts, leads, applications, pairings */
  ALONG_N_IMPORT_KINDS,
} AlongImportKind;

/* "register", "ofsted" …: for the command line and JSON. */
const char *along_import_kind_to_string (AlongImportKind kind);
gboolean along_import_kind_from_string (const char *text, AlongImportKind *kind);
/* Translated: "Register of schools (GIAS)". */
const char *along_import_kind_get_name (AlongImportKind kind);
/* Translated: where the file is published and what it is called there. */
const char *along_import_kind_get_source (AlongImportKind kind);

/* @line, @column: from 1; 0 where they do not apply. @column_name: (nullable). A @rejected row
 * was left out whole; otherwise only the value was. */
typedef struct
{
  guint64 line;
  guint column;
  char *column_name;
  char *message;
  gboolean rejected;
} AlongImportIssue;

/* What one file came to, or in a dry run would. At most 1,000 issues are kept; @n_issues counts
 * all. @unknown_columns: not used. */
typedef struct
{
  char *path;
  char *name; /* for display: the file's name, and within a zip the member's */
  AlongImportKind kind;
  guint64 read;
  guint64 inserted;
  guint64 updated;
  guint64 unchanged;
  guint64 rejected;
  guint64 n_issues;
  GPtrArray *issues;          /* of AlongImportIssue */
  GPtrArray *unknown_columns; /* of utf8 */
} AlongImportReport;

/* @message: (transfer full) */
AlongImportIssue *along_import_issue_new (guint64 line,
                                          guint column,
                                          const char *column_name,
                                          char *message,
                                          gboolean rejected);
void along_import_issue_free (AlongImportIssue *issue);
AlongImportReport *along_import_report_new (const char *path);
void along_import_report_free (AlongImportReport *report);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongImportReport, along_import_report_free)

#define ALONG_IMPORT_MAX_ISSUES 1000

/* Counts the issue, and keeps it while there are not too many. */
void along_import_report_take_issue (AlongImportReport *report, AlongImportIssue *issue);

/* @done, @total: bytes of the file; @rows: rows so far. Called in the importing thread, at most ten
 * times a second. */
typedef void (*AlongImportProgress) (const char *name,
                                     guint64 done,
                                     guint64 total,
                                     guint64 rows,
                                     gpointer user_data);

G_END_DECLS
