/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-stats"

#include "config.h"

#include "along-paired-table.h"

#include <gio/gio.h>
#include <glib/gi18n.h>

/* Far above any number of schools, and within what the distributions are good for. */
#define MAX_COUNT 100000

AlongPairedTable
along_paired_table_new (guint n_grades)
{
  AlongPairedTable table = { 0 };

  g_return_val_if_fail (n_grades >= 2 && n_grades <= ALONG_PAIRED_MAX_GRADES, table);

  table.n_grades = n_grades;
  return table;
}

gboolean
along_paired_table_add (AlongPairedTable *table, guint before, guint after, guint count)
{
  g_return_val_if_fail (table != NULL, FALSE);

  if (before >= table->n_grades || after >= table->n_grades)
    return FALSE;
  table->counts[before][after] += count;
  return TRUE;
}

guint
along_paired_table_get_n_before (const AlongPairedTable *table, guint grade)
{
  guint n = 0;

  g_return_val_if_fail (table != NULL && grade < ALONG_PAIRED_MAX_GRADES, 0);

  for (guint after = 0; after < table->n_grades; after++)
    n += table->counts[grade][after];
  return n;
}

guint
along_paired_table_get_n_after (const AlongPairedTable *table, guint grade)
{
  guint n = 0;

  g_return_val_if_fail (table != NULL && grade < ALONG_PAIRED_MAX_GRADES, 0);

  for (guint before = 0; before < table->n_grades; before++)
    n += table->counts[before][grade];
  return n;
}

guint
along_paired_table_get_n (const AlongPairedTable *table)
{
  guint n = 0;

  g_return_val_if_fail (table != NULL, 0);

  for (guint before = 0; before < table->n_grades; before++)
    n += along_paired_table_get_n_before (table, before);
  return n;
}

guint
along_paired_table_get_improved (const AlongPairedTable *table)
{
  guint n = 0;

  g_return_val_if_fail (table != NULL, 0);

  for (guint before = 0; before < table->n_grades; before++)
    for (guint after = before + 1; after < table->n_grades; after++)
      n += table->counts[before][after];
  return n;
}

guint
along_paired_table_get_same (const AlongPairedTable *table)
{
  guint n = 0;

  g_return_val_if_fail (table != NULL, 0);

  for (guint grade = 0; grade < table->n_grades; grade++)
    n += table->counts[grade][grade];
  return n;
}

guint
along_paired_table_get_declined (const AlongPairedTable *table)
{
  g_return_val_if_fail (table != NULL, 0);

  return along_paired_table_get_n (table) - along_paired_table_get_same (table) -
         along_paired_table_get_improved (table);
}

AlongPairedBinary
along_paired_table_dichotomise (const AlongPairedTable *table, guint threshold)
{
  AlongPairedBinary binary = { 0 };

  g_return_val_if_fail (table != NULL, binary);

  for (guint before = 0; before < table->n_grades; before++)
    for (guint after = 0; after < table->n_grades; after++)
      {
        guint count = table->counts[before][after];

        if (before < threshold)
          *(after < threshold ? &binary.ll : &binary.lh) += count;
        else
          *(after < threshold ? &binary.hl : &binary.hh) += count;
      }
  return binary;
}

guint
along_paired_binary_get_n (const AlongPairedBinary *table)
{
  g_return_val_if_fail (table != NULL, 0);

  return table->ll + table->lh + table->hl + table->hh;
}

gboolean
along_paired_binary_parse (const char *text, AlongPairedBinary *table, GError **error)
{
  g_auto (GStrv) fields = NULL;
  guint64 values[4];

  g_return_val_if_fail (text != NULL && table != NULL, FALSE);

  fields = g_strsplit (text, ",", -1);
  if (g_strv_length (fields) != G_N_ELEMENTS (values))
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                   _ ("“%s” is not four numbers LL,LH,HL,HH"), text);
      return FALSE;
    }
  for (guint k = 0; k < G_N_ELEMENTS (values); k++)
    if (!g_ascii_string_to_unsigned (g_strstrip (fields[k]), 10, 0, MAX_COUNT, &values[k], NULL))
      {
        g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                     _ ("“%s” is not a number of schools"), fields[k]);
        return FALSE;
      }
  *table = (AlongPairedBinary){ .ll = (guint) values[0],
                                .lh = (guint) values[1],
                                .hl = (guint) values[2],
                                .hh = (guint) values[3] };
  return TRUE;
}
