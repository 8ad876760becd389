/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-impact-words"

#include "config.h"

#include "along-impact-words.h"

#include "along-digits.h"
#include "along-effect-size.h"
#include "along-paired-tests.h"

#include <glib/gi18n.h>
#include <math.h>

#define LEVEL 0.95

AlongPairedTable
along_impact_to_table (AlongImpact *impact)
{
  guint n = along_impact_get_n_grades (impact);
  AlongPairedTable table = along_paired_table_new (n);

  for (guint before = 1; before <= n; before++)
    for (guint after = 1; after <= n; after++)
      along_paired_table_add (&table, n - before, n - after,
                              along_impact_get_count (impact, before, after));
  return table;
}

AlongPairedBinary
along_impact_to_binary (AlongFrameworks *frameworks, AlongImpact *impact)
{
  AlongPairedTable table = along_impact_to_table (impact);
  AlongGrade good = along_frameworks_get_good (frameworks, along_impact_get_framework (impact),
                                               along_impact_get_area (impact));

  return along_paired_table_dichotomise (&table, along_impact_get_n_grades (impact) - good);
}

static guint
count_same (AlongImpact *impact)
{
  return along_impact_get_n_pairs (impact) - along_impact_get_n_improved (impact) -
         along_impact_get_n_declined (impact);
}

char *
along_impact_say_headline (AlongImpact *impact, gboolean across_frameworks)
{
  guint n = along_impact_get_n_pairs (impact);
  guint improved = along_impact_get_n_improved (impact);
  guint declined = along_impact_get_n_declined (impact);

  if (n == 0 && across_frameworks)
    return g_strdup (_ ("No school has a grade before and after"));
  if (n == 0)
    return g_strdup (_ ("No school has comparable grades yet"));
  if (across_frameworks)
    return g_strdup_printf (
        ngettext ("Of %s school with a grade before and after, %s improved, %s stayed the same "
                  "and %s declined",
                  "Of %s schools with a grade before and after, %s improved, %s stayed the same "
                  "and %s declined",
                  n),
        along_digits (n).text, along_digits (improved).text,
        along_digits (count_same (impact)).text, along_digits (declined).text);
  return g_strdup_printf (
      ngettext ("Of %s school with comparable grades, %s improved, %s stayed the same and %s "
                "declined",
                "Of %s schools with comparable grades, %s improved, %s stayed the same and %s "
                "declined",
                n),
      along_digits (n).text, along_digits (improved).text, along_digits (count_same (impact)).text,
      along_digits (declined).text);
}

char *
along_impact_say_share (AlongImpact *impact)
{
  guint n = along_impact_get_n_pairs (impact);
  AlongEstimate share = along_wilson_interval (along_impact_get_n_improved (impact), n, LEVEL);

  if (share.status != ALONG_STAT_COMPUTED)
    return NULL;
  /* Translators: shares in per cent; the interval is 95 % by Wilson's method. */
  return g_strdup_printf (_ ("%.0f%% improved (95%% confidence interval %.0f%% to %.0f%%)."),
                          100.0 * share.value, 100.0 * share.low, 100.0 * share.high);
}

char *
along_impact_say_chance (double p)
{
  if (p < 0.001)
    return g_strdup (_ ("in fewer than 1 of 1,000 such comparisons"));
  if (p < 0.0995)
    return g_strdup_printf (_ ("in about %.0f of 1,000 such comparisons"), 1000.0 * p);
  return g_strdup_printf (_ ("in about %.0f of 100 such comparisons"), 100.0 * p);
}

/* "p = 0.002" */
static char *
say_p (double p)
{
  return p < 0.001 ? g_strdup (_ ("p < 0.001")) : g_strdup_printf (_ ("p = %.2g"), p);
}

char *
along_impact_say_threshold (AlongFrameworks *frameworks, AlongImpact *impact)
{
  AlongPairedBinary table = along_impact_to_binary (frameworks, impact);
  AlongTestResult test = along_mcnemar_test (&table, ALONG_MCNEMAR_EXACT);
  g_autofree char *counts = NULL;
  g_autofree char *chance = NULL;
  g_autofree char *p = NULL;

  if (along_impact_get_n_pairs (impact) == 0)
    return NULL;
  counts = g_strdup_printf (_ ("Good or better: %s before, %s after. %s rose to it and %s fell "
                               "below it."),
                            along_digits (table.hl + table.hh).text,
                            along_digits (table.lh + table.hh).text, along_digits (table.lh).text,
                            along_digits (table.hl).text);
  if (test.status != ALONG_STAT_COMPUTED)
    return g_steal_pointer (&counts);
  chance = along_impact_say_chance (test.p);
  p = say_p (test.p);
  /* Translators: a sentence with counts, how often ("in about 2 of 1,000 such comparisons") and
   * the p value ("p = 0.002"). */
  return g_strdup_printf (_ ("%s If rises and falls were equally likely, a split at least this "
                             "uneven would come up %s (%s)."),
                          counts, chance, p);
}

guint
along_impact_list_steps (AlongImpact *impact,
                         const AlongImpactQuestion *question,
                         AlongImpactStep steps[ALONG_IMPACT_MAX_STEPS])
{
  guint n = along_impact_get_n_schools (impact);
  guint i = 0;

  steps[i++] = (AlongImpactStep){ n, question->all_schools ? _ ("with a grade") : _ ("paired") };
  n -= along_impact_get_left_out (impact, ALONG_LEFT_OUT_NO_BEFORE) +
       along_impact_get_left_out (impact, ALONG_LEFT_OUT_NOT_IN_REGISTER);
  steps[i++] = (AlongImpactStep){ n, question->all_schools ? _ ("with a grade before it")
                                                           : _ ("graded before the start") };
  n -= along_impact_get_left_out (impact, ALONG_LEFT_OUT_NO_AFTER);
  if (!question->all_schools)
    steps[i++] = (AlongImpactStep){ n, _ ("graded since") };
  steps[i++] = (AlongImpactStep){ along_impact_get_n_pairs (impact),
                                  question->across_frameworks ? _ ("shown") : _ ("comparable") };
  return i;
}

void
along_impact_remark_free (AlongImpactRemark *remark)
{
  g_free (remark->title);
  g_free (remark->text);
  g_free (remark);
}

/* Takes both. */
static void
add_remark (GPtrArray *remarks, char *title, char *text)
{
  AlongImpactRemark *remark = g_new0 (AlongImpactRemark, 1);

  remark->title = title;
  remark->text = text;
  g_ptr_array_add (remarks, remark);
}

static void
say (GPtrArray *remarks, const char *title, const char *text)
{
  add_remark (remarks, g_strdup (title), g_strdup (text));
}

GPtrArray *
along_impact_list_caveats (gboolean all_schools)
{
  GPtrArray *remarks = g_ptr_array_new_with_free_func ((GDestroyNotify) along_impact_remark_free);

  if (all_schools)
    say (remarks, _ ("Not about a programme"),
         _ ("These are all schools, supported or not. It shows how grades moved in general, which "
            "is worth knowing before a programme is judged by its own schools."));
  else
    {
      say (remarks, _ ("No control group"),
           _ ("Nobody knows how these schools would have done without support, so the change can "
              "not be put down to the programme."));
      say (
          remarks, _ ("Likely to look larger than it is"),
          _ ("Schools often join after a poor grade, and poor grades tend to be followed by better "
             "ones anyway. Without a control group such a change is inflated."));
      say (remarks, _ ("Some joined when already good"),
           _ ("They had less room to improve, which makes the change look smaller."));
    }
  say (remarks, _ ("The timing of inspections"),
       _ ("Schools are usually inspected every four years. The latest inspection may fall in the "
          "middle of the support, or long after it."));
  say (remarks, _ ("Changes of the framework"),
       _ ("What Ofsted looks at, and its grades, changed in 2015, 2019, 2024 and 2025. Only grades "
          "that may be compared are, and the others are counted as left out."));
  say (remarks, _ ("For completeness only"),
       _ ("An inspection grade is a coarse measure of what support changes in a school."));
  return remarks;
}

/* "12 (95% confidence interval 3 to 40)"; @percent: points */
static char *
say_estimate (AlongEstimate estimate, gboolean percent)
{
  if (estimate.status != ALONG_STAT_COMPUTED)
    return g_strdup (along_stat_status_to_text (estimate.status));
  if (percent)
    return g_strdup_printf (_ ("%+.0f percentage points (95%% confidence interval %+.0f to %+.0f)"),
                            100.0 * estimate.value, 100.0 * estimate.low, 100.0 * estimate.high);
  if (isinf (estimate.high))
    return g_strdup_printf (_ ("%.1f (95%% confidence interval from %.1f, with no upper end)"),
                            estimate.value, estimate.low);
  return g_strdup_printf (_ ("%.1f (95%% confidence interval %.1f to %.1f)"), estimate.value,
                          estimate.low, estimate.high);
}

static char *
say_test (AlongTestResult test)
{
  g_autofree char *p = NULL;

  if (test.status != ALONG_STAT_COMPUTED)
    return g_strdup (along_stat_status_to_text (test.status));
  p = say_p (test.p);
  /* Translators: the p value of a test ("p = 0.002") and how many schools changed. */
  return g_strdup_printf (
      ngettext ("%s, from %s school that changed", "%s, from %s schools that changed", test.n), p,
      along_digits (test.n).text);
}

static void
add_figure (GPtrArray *remarks, const char *title, const char *formula, char *figure)
{
  g_autofree char *value = figure;

  add_remark (remarks, g_strdup (title), g_strdup_printf ("%s\n%s", value, formula));
}

GPtrArray *
along_impact_list_figures (AlongFrameworks *frameworks, AlongImpact *impact)
{
  GPtrArray *remarks = g_ptr_array_new_with_free_func ((GDestroyNotify) along_impact_remark_free);
  AlongPairedBinary table = along_impact_to_binary (frameworks, impact);
  char *share = along_impact_say_share (impact);

  if (share == NULL)
    return remarks;
  add_figure (remarks, _ ("Share that improved"),
              _ ("Interval by Wilson (1927), without continuity correction. Of intervals worked "
                 "out in this way from many samples, 95% would contain the true share."),
              share);
  add_figure (
      remarks, _ ("Good or better: share after less share before"),
      _ ("Paired difference of shares, interval by Newcombe (1998), method 10."),
      say_estimate (along_paired_risk_difference (&table, ALONG_RISK_DIFFERENCE_NEWCOMBE, LEVEL),
                    TRUE));
  add_figure (remarks, _ ("Good or better: as many rises as falls?"),
              _ ("Exact McNemar test (1947), two-sided: binomial on the schools that crossed the "
                 "line."),
              say_test (along_mcnemar_test (&table, ALONG_MCNEMAR_EXACT)));
  add_figure (remarks, _ ("Good or better: rises for each fall"),
              _ ("Odds ratio of the pairs that changed, with the exact (Clopper-Pearson) interval; "
                 "Breslow and Day (1980)."),
              say_estimate (along_discordant_odds_ratio (&table, LEVEL), FALSE));
  add_figure (remarks, _ ("All grades: as many improved as declined?"),
              _ ("Sign test (Dixon and Mood 1946), two-sided: exact binomial on the schools whose "
                 "grade changed."),
              say_test (along_sign_test (along_impact_get_n_improved (impact),
                                         along_impact_get_n_declined (impact))));
  return remarks;
}
