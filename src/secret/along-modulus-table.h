/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "along-date.h"

G_BEGIN_DECLS

typedef enum
{
  ALONG_MODULUS_UNCHECKED,   /* no table, or not six digits and an account number */
  ALONG_MODULUS_PASS,        /* the pair could exist */
  ALONG_MODULUS_FAIL,        /* look twice; new sort codes may fail with an old table */
  ALONG_MODULUS_NOT_COVERED, /* the table has no rule, or the account is in a foreign currency */
} AlongModulusResult;

#define ALONG_TYPE_MODULUS_TABLE (along_modulus_table_get_type ())

/**
 * AlongModulusTable:
 *
 * The weight table of Pay.UK's (before: Vocalink's) "Validating account numbers: UK modulus
 * checking", with the sorting code substitution table. Both are files that the user loads: they
 * change several times a year, and how they may be passed on is not known (domain B9). Immutable.
 */
typedef struct _AlongModulusTable AlongModulusTable;

GType along_modulus_table_get_type (void) G_GNUC_CONST;

/**
 * along_modulus_table_parse:
 * @weights: the text of valacdos.txt: a line a rule: first and last sort code, MOD10, MOD11 or
 *     DBLAL, 14 weights, and perhaps an exception from 1 to 14
 * @substitutions: (nullable): the text of scsubtab.txt: a line two sort codes
 * @date: of the table, as it is shown beside results
 *
 * Returns: (transfer full) (nullable): NULL with ALONG_MODULUS_ERROR and a message with the line
 */
AlongModulusTable *along_modulus_table_parse (const char *weights,
                                              const char *substitutions,
                                              AlongDate date,
                                              GError **error);
AlongModulusTable *along_modulus_table_ref (AlongModulusTable *self);
void along_modulus_table_unref (AlongModulusTable *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongModulusTable, along_modulus_table_unref)

AlongDate along_modulus_table_get_date (AlongModulusTable *self);
guint along_modulus_table_get_n_rules (AlongModulusTable *self);

/* @self: (nullable). @sort_code: six digits. @account: six to ten digits; other lengths than
 * eight are made eight as the specification tells. */
AlongModulusResult
along_modulus_table_check (AlongModulusTable *self, const char *sort_code, const char *account);

/* (transfer full): a sentence with the date of the table; @self: (nullable). */
char *along_modulus_result_describe (AlongModulusResult result, AlongModulusTable *self);

#define ALONG_MODULUS_ERROR (along_modulus_error_quark ())

typedef enum
{
  ALONG_MODULUS_ERROR_SYNTAX, /* a line is not as it should be */
  ALONG_MODULUS_ERROR_EMPTY,
} AlongModulusError;

GQuark along_modulus_error_quark (void);

G_END_DECLS
