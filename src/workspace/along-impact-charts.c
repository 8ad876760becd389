/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-impact-charts"

#include "config.h"

#include "along-impact-charts.h"

#include "along-bar-chart.h"
#include "along-digits.h"
#include "along-dot-strip.h"
#include "along-flow-chart.h"
#include "along-grade-tone.h"
#include "along-matrix-chart.h"

#include <glib/gi18n.h>

#define ANY '*'

static char *
make_key (char before, char after)
{
  return g_strdup_printf ("%c>%c", before, after);
}

static char
to_digit (AlongGrade grade)
{
  return (char) ('0' + grade);
}

gboolean
along_impact_key_matches (const char *key, AlongGrade before, AlongGrade after)
{
  g_return_val_if_fail (key != NULL, FALSE);

  if (strlen (key) != 3)
    return FALSE;
  return (key[0] == ANY || key[0] == to_digit (before)) &&
         (key[2] == ANY || key[2] == to_digit (after));
}

static guint
count_before (AlongImpact *impact, AlongGrade grade)
{
  guint n = 0;

  for (guint after = 1; after <= along_impact_get_n_grades (impact); after++)
    n += along_impact_get_count (impact, grade, after);
  return n;
}

static guint
count_after (AlongImpact *impact, AlongGrade grade)
{
  guint n = 0;

  for (guint before = 1; before <= along_impact_get_n_grades (impact); before++)
    n += along_impact_get_count (impact, before, grade);
  return n;
}

/* (transfer container): the words of the scale, best first */
static GStrv
list_grades (AlongFrameworks *frameworks, AlongImpact *impact)
{
  guint n = along_impact_get_n_grades (impact);
  GStrv names = g_new0 (char *, n + 1);

  for (guint i = 0; i < n; i++)
    names[i] = g_strdup (along_frameworks_get_grade_name (
        frameworks, along_impact_get_framework (impact), along_impact_get_area (impact), i + 1));
  return names;
}

static const char *
get_area_name (AlongFrameworks *frameworks, AlongImpact *impact)
{
  return along_frameworks_get_area_name (frameworks, along_impact_get_area (impact));
}

static void
set_texts (AlongChart *chart, AlongImpact *impact, const char *title)
{
  guint n_pairs = along_impact_get_n_pairs (impact);
  g_autofree char *count = NULL;
  g_autofree char *note = NULL;

  count = g_strdup_printf (
      ngettext ("%s school of %s with both grades.", "%s schools of %s with both grades.", n_pairs),
      along_digits (n_pairs).text, along_digits (along_impact_get_n_schools (impact)).text);
  /* Translators: follows a sentence that says how many schools the chart shows. */
  note = g_strdup_printf (_ ("%s Source: Ofsted. There is no control group: the chart shows what "
                             "changed, not why."),
                          count);
  along_chart_set_title (chart, title);
  along_chart_set_note (chart, note);
}

static AlongTransitions *
make_transitions (AlongFrameworks *frameworks, AlongImpact *impact)
{
  guint n = along_impact_get_n_grades (impact);
  g_auto (GStrv) grades = list_grades (frameworks, impact);
  g_autofree guint *counts = g_new0 (guint, n * n);
  AlongTransitions *transitions;

  for (guint i = 0; i < n * n; i++)
    counts[i] = along_impact_get_count (impact, i / n + 1, i % n + 1);
  transitions = along_transitions_new (_ ("Before"), _ ("After"), (const char *const *) grades,
                                       along_grade_get_first_tone (n), counts);
  for (guint i = 0; i < n * n; i++)
    {
      g_autofree char *key = make_key (to_digit (i / n + 1), to_digit (i % n + 1));

      along_transitions_set_key (transitions, i / n, i % n, key);
    }
  return transitions;
}

AlongChart *
along_impact_chart_new_bars (AlongFrameworks *frameworks, AlongImpact *impact)
{
  AlongChart *chart;
  AlongBarChart *bars;
  guint n;
  g_auto (GStrv) grades = NULL;
  g_autofree double *before = NULL;
  g_autofree double *after = NULL;
  g_autofree char *title = NULL;

  g_return_val_if_fail (ALONG_IS_FRAMEWORKS (frameworks), NULL);
  g_return_val_if_fail (ALONG_IS_IMPACT (impact), NULL);

  chart = along_bar_chart_new ();
  bars = ALONG_BAR_CHART (chart);
  n = along_impact_get_n_grades (impact);
  grades = list_grades (frameworks, impact);
  before = g_new0 (double, n);
  after = g_new0 (double, n);
  for (guint i = 0; i < n; i++)
    {
      before[i] = count_before (impact, i + 1);
      after[i] = count_after (impact, i + 1);
    }
  along_bar_chart_set_unit (bars, _ ("schools"));
  along_bar_chart_set_categories (bars, _ ("Grade"), (const char *const *) grades);
  along_bar_chart_add_series (bars, _ ("Before"), ALONG_TONE_NEUTRAL, before);
  along_bar_chart_add_series (bars, _ ("After"), ALONG_TONE_CATEGORY_1, after);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *from = make_key (to_digit (i + 1), ANY);
      g_autofree char *to = make_key (ANY, to_digit (i + 1));

      along_bar_chart_set_key (bars, i, 0, from);
      along_bar_chart_set_key (bars, i, 1, to);
    }
  /* Translators: %s is a judgement of Ofsted's, such as "Behaviour and attitudes". */
  title = g_strdup_printf (_ ("%s: grades before and after"), get_area_name (frameworks, impact));
  set_texts (chart, impact, title);
  return chart;
}

AlongChart *
along_impact_chart_new_flow (AlongFrameworks *frameworks, AlongImpact *impact)
{
  g_autoptr (AlongTransitions) transitions = NULL;
  g_autofree char *title = NULL;
  AlongChart *chart;

  g_return_val_if_fail (ALONG_IS_FRAMEWORKS (frameworks), NULL);
  g_return_val_if_fail (ALONG_IS_IMPACT (impact), NULL);

  chart = along_flow_chart_new ();
  transitions = make_transitions (frameworks, impact);
  along_flow_chart_set_transitions (ALONG_FLOW_CHART (chart), transitions);
  /* Translators: %s is a judgement of Ofsted's, such as "Behaviour and attitudes". */
  title = g_strdup_printf (_ ("%s: flow between grades"), get_area_name (frameworks, impact));
  set_texts (chart, impact, title);
  return chart;
}

AlongChart *
along_impact_chart_new_matrix (AlongFrameworks *frameworks, AlongImpact *impact)
{
  g_autoptr (AlongTransitions) transitions = NULL;
  g_autofree char *title = NULL;
  AlongChart *chart;

  g_return_val_if_fail (ALONG_IS_FRAMEWORKS (frameworks), NULL);
  g_return_val_if_fail (ALONG_IS_IMPACT (impact), NULL);

  chart = along_matrix_chart_new ();
  transitions = make_transitions (frameworks, impact);
  along_matrix_chart_set_transitions (ALONG_MATRIX_CHART (chart), transitions);
  /* Translators: %s is a judgement of Ofsted's, such as "Behaviour and attitudes". */
  title = g_strdup_printf (_ ("%s: each grade before by each grade after"),
                           get_area_name (frameworks, impact));
  set_texts (chart, impact, title);
  return chart;
}

AlongChart *
along_impact_chart_new_strip (AlongFrameworks *frameworks, AlongImpact *impact)
{
  AlongChart *chart;
  g_auto (GStrv) grades = NULL;
  g_autofree char *title = NULL;
  AlongTone tone;

  g_return_val_if_fail (ALONG_IS_FRAMEWORKS (frameworks), NULL);
  g_return_val_if_fail (ALONG_IS_IMPACT (impact), NULL);

  chart = along_dot_strip_new ();
  grades = list_grades (frameworks, impact);
  tone = along_grade_get_first_tone (along_impact_get_n_grades (impact));
  along_dot_strip_set_row_labels (ALONG_DOT_STRIP (chart), _ ("Before"), _ ("After"));
  for (guint i = 0; grades[i] != NULL; i++)
    along_dot_strip_add_grade (ALONG_DOT_STRIP (chart), grades[i], tone + i,
                               count_before (impact, i + 1), count_after (impact, i + 1), NULL);
  /* Translators: %s is a judgement of Ofsted's, such as "Behaviour and attitudes". */
  title = g_strdup_printf (_ ("%s: schools before and after"), get_area_name (frameworks, impact));
  set_texts (chart, impact, title);
  return chart;
}
