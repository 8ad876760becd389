/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-transitions-text.h"

#include "along-digits.h"

#include "config.h"

#include <glib/gi18n.h>

char *
along_transitions_dup_summary (const AlongTransitions *self)
{
  guint total;

  total = self != NULL ? along_transitions_get_total (self) : 0;
  if (total == 0)
    return g_strdup (_ ("There are no schools to compare yet."));

  return g_strdup_printf (
      /* Translators: the last two are periods, as in "2017/18" */
      ngettext ("Of %s school, %s improved, %s stayed at the same grade and %s declined between "
                "%s and %s.",
                "Of %s schools, %s improved, %s stayed at the same grade and %s declined between "
                "%s and %s.",
                total),
      along_digits (total).text,
      along_digits (along_transitions_get_change_total (self, ALONG_CHANGE_IMPROVED)).text,
      along_digits (along_transitions_get_change_total (self, ALONG_CHANGE_SAME)).text,
      along_digits (along_transitions_get_change_total (self, ALONG_CHANGE_DECLINED)).text,
      along_transitions_get_before_title (self), along_transitions_get_after_title (self));
}

char *
along_transitions_dup_change_label (const AlongTransitions *self, AlongChange change)
{
  AlongDigits count = along_digits (along_transitions_get_change_total (self, change));

  switch (change)
    {
    case ALONG_CHANGE_IMPROVED:
      return g_strdup_printf (_ ("Improved: %s"), count.text);
    case ALONG_CHANGE_DECLINED:
      return g_strdup_printf (_ ("Declined: %s"), count.text);
    case ALONG_CHANGE_SAME:
    default:
      return g_strdup_printf (_ ("Same grade: %s"), count.text);
    }
}

char *
along_transitions_dup_cell_text (const AlongTransitions *self, guint before, guint after)
{
  guint count = along_transitions_get_count (self, before, after);

  if (before == after)
    /* Translators: number of schools, grade */
    return g_strdup_printf (ngettext ("%s school stayed %s", "%s schools stayed %s", count),
                            along_digits (count).text, along_transitions_get_grade (self, before));

  /* Translators: number of schools, grade before, grade after */
  return g_strdup_printf (ngettext ("%s school from %s to %s", "%s schools from %s to %s", count),
                          along_digits (count).text, along_transitions_get_grade (self, before),
                          along_transitions_get_grade (self, after));
}

AlongChartTable *
along_transitions_dup_flow_table (const AlongTransitions *self, const char *title)
{
  AlongChartTable *table = along_chart_table_new (title);
  const char *const changes[] = { _ ("Improved"), _ ("Same grade"), _ ("Declined") };
  guint n = self != NULL ? along_transitions_get_n_grades (self) : 0;

  along_chart_table_add_column (
      table, self != NULL ? along_transitions_get_before_title (self) : _ ("Before"), FALSE);
  along_chart_table_add_column (
      table, self != NULL ? along_transitions_get_after_title (self) : _ ("After"), FALSE);
  along_chart_table_add_column (table, _ ("Change"), FALSE);
  along_chart_table_add_column (table, _ ("Schools"), TRUE);

  for (guint before = 0; before < n; before++)
    for (guint after = 0; after < n; after++)
      {
        char **cells;

        if (along_transitions_get_count (self, before, after) == 0)
          continue;
        cells = g_new0 (char *, 5);
        cells[0] = g_strdup (along_transitions_get_grade (self, before));
        cells[1] = g_strdup (along_transitions_get_grade (self, after));
        cells[2] = g_strdup (changes[along_transitions_classify (before, after)]);
        cells[3] = g_strdup (along_digits (along_transitions_get_count (self, before, after)).text);
        along_chart_table_take_row (table, cells);
      }
  return table;
}

AlongChartTable *
along_transitions_dup_matrix_table (const AlongTransitions *self, const char *title)
{
  AlongChartTable *table = along_chart_table_new (title);
  guint n = self != NULL ? along_transitions_get_n_grades (self) : 0;

  along_chart_table_add_column (
      table, self != NULL ? along_transitions_get_before_title (self) : _ ("Before"), FALSE);
  for (guint after = 0; after < n; after++)
    along_chart_table_add_column (table, along_transitions_get_grade (self, after), TRUE);
  along_chart_table_add_column (table, _ ("Total"), TRUE);

  for (guint before = 0; before <= n && n > 0; before++)
    {
      char **cells = g_new0 (char *, n + 3);

      cells[0] = g_strdup (before < n ? along_transitions_get_grade (self, before) : _ ("Total"));
      for (guint after = 0; after < n; after++)
        cells[after + 1] = g_strdup (
            along_digits (before < n ? along_transitions_get_count (self, before, after)
                                     : along_transitions_get_after_total (self, after))
                .text);
      cells[n + 1] = g_strdup (along_digits (before < n
                                                 ? along_transitions_get_before_total (self, before)
                                                 : along_transitions_get_total (self))
                                   .text);
      along_chart_table_take_row (table, cells);
    }
  return table;
}
