/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-definitions.h"
#include "along-import-job.h"
#include "along-register-loader.h"

G_BEGIN_DECLS

/* A new database and the program's definitions. */
typedef struct
{
  char *folder;
  AlongDatabase *database;
  AlongDefinitions *definitions;
} ImportFixture;

void import_fixture_set_up (ImportFixture *fixture, gconstpointer data);
void import_fixture_tear_down (ImportFixture *fixture, gconstpointer data);

/* (transfer full): tests/data/NAME, or data/NAME of the program. */
char *import_fixture_data (const char *name);
char *import_fixture_program_data (const char *name);

/* (transfer full): the only source in a file. */
AlongImportSource *import_fixture_inspect (const char *path);

/* (transfer full): a file in the fixture's folder with the content. */
char *import_fixture_write (ImportFixture *fixture, const char *name, const char *content);

/* (transfer full): imports one source, and commits. */
AlongImportReport *import_fixture_import (ImportFixture *fixture, AlongImportSource *source);
/* (transfer full): the same of a file of tests/data. */
AlongImportReport *import_fixture_import_data (ImportFixture *fixture, const char *name);

/* (transfer full): what the database holds. */
AlongRegister *import_fixture_load (ImportFixture *fixture);

/* Asserts how many rows were read, and what became of them. */
#define assert_counts(report, n_read, n_inserted, n_updated, n_unchanged, n_rejected)              \
  G_STMT_START                                                                                     \
  {                                                                                                \
    g_assert_cmpuint ((report)->read, ==, n_read);                                                 \
    g_assert_cmpuint ((report)->inserted, ==, n_inserted);                                         \
    g_assert_cmpuint ((report)->updated, ==, n_updated);                                           \
    g_assert_cmpuint ((report)->unchanged, ==, n_unchanged);                                       \
    g_assert_cmpuint ((report)->rejected, ==, n_rejected);                                         \
  }                                                                                                \
  G_STMT_END

/* The issue at an index of the report. */
const AlongImportIssue *import_fixture_issue (AlongImportReport *report, guint index);

G_END_DECLS
