/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define ALONG_PAIRED_MAX_GRADES 8

/**
 * AlongPairedTable:
 * @n_grades: how many grades the scale has, 2 to %ALONG_PAIRED_MAX_GRADES
 * @counts: how many schools went from the first index to the second
 *
 * Schools by grade before and after, on one scale. Grades are ranks from 0, the worst, upwards, so
 * that higher is better (the caller turns Ofsted's 1 to 4 round). A plain value.
 */
typedef struct
{
  guint n_grades;
  guint counts[ALONG_PAIRED_MAX_GRADES][ALONG_PAIRED_MAX_GRADES];
} AlongPairedTable;

/**
 * AlongPairedBinary:
 * @ll: below the threshold before and after
 * @lh: below before, at or above it after
 * @hl: at or above before, below after
 * @hh: at or above before and after
 */
typedef struct
{
  guint ll;
  guint lh;
  guint hl;
  guint hh;
} AlongPairedBinary;

/* An empty table. */
AlongPairedTable along_paired_table_new (guint n_grades);

/* Adds @count schools. %FALSE, and nothing added, if a grade is not on the scale. */
gboolean along_paired_table_add (AlongPairedTable *table, guint before, guint after, guint count);

guint along_paired_table_get_n (const AlongPairedTable *table);
guint along_paired_table_get_n_before (const AlongPairedTable *table, guint grade);
guint along_paired_table_get_n_after (const AlongPairedTable *table, guint grade);
guint along_paired_table_get_improved (const AlongPairedTable *table);
guint along_paired_table_get_same (const AlongPairedTable *table);
guint along_paired_table_get_declined (const AlongPairedTable *table);

/* The table cut in two: grades from @threshold upwards are "high" (good or better). */
AlongPairedBinary along_paired_table_dichotomise (const AlongPairedTable *table, guint threshold);

guint along_paired_binary_get_n (const AlongPairedBinary *table);

/* Reads "LL,LH,HL,HH", four counts, white space allowed; as `impact --paired` takes them. */
gboolean along_paired_binary_parse (const char *text, AlongPairedBinary *table, GError **error);

G_END_DECLS
