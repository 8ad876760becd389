/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-cli-figures.h"

#include "along-digits.h"
#include "along-effect-size.h"
#include "along-paired-tests.h"

#include <glib/gi18n.h>

#define LEVEL 0.95
/* Below, four decimals would say nothing. */
#define LEAST_P 0.0001

/* A figure under its JSON member and its name for people, translated. */
static void
add_test (AlongCli *self,
          JsonBuilder *builder,
          const char *member,
          const char *name,
          AlongTestResult result)
{
  along_cli_json_object (builder, member);
  along_cli_json_int (builder, "n", result.n);
  along_cli_json_double (builder, "statistic", result.statistic);
  along_cli_json_double (builder, "df", result.df);
  along_cli_json_double (builder, "p", result.p);
  if (result.status != ALONG_STAT_COMPUTED)
    along_cli_json_string (builder, "note", along_stat_status_to_text (result.status));
  json_builder_end_object (builder);

  if (result.status != ALONG_STAT_COMPUTED)
    along_cli_print (self, "%s: %s", name, along_stat_status_to_text (result.status));
  else if (result.p < LEAST_P)
    along_cli_print (self, _ ("%s: %.4g, p < 0.0001 (n = %u)"), name, result.statistic, result.n);
  else
    along_cli_print (self, _ ("%s: %.4g, p = %.4f (n = %u)"), name, result.statistic, result.p,
                     result.n);
}

static void
add_estimate (AlongCli *self,
              JsonBuilder *builder,
              const char *member,
              const char *name,
              AlongEstimate estimate)
{
  along_cli_json_object (builder, member);
  along_cli_json_int (builder, "n", estimate.n);
  along_cli_json_double (builder, "value", estimate.value);
  along_cli_json_double (builder, "low", estimate.low);
  along_cli_json_double (builder, "high", estimate.high);
  along_cli_json_double (builder, "level", estimate.level);
  if (estimate.status != ALONG_STAT_COMPUTED)
    along_cli_json_string (builder, "note", along_stat_status_to_text (estimate.status));
  json_builder_end_object (builder);

  if (estimate.status != ALONG_STAT_COMPUTED)
    along_cli_print (self, "%s: %s", name, along_stat_status_to_text (estimate.status));
  else
    along_cli_print (self, _ ("%s: %.3f, 95%% interval %.3f to %.3f (n = %u)"), name,
                     estimate.value, estimate.low, estimate.high, estimate.n);
}

static void
add_tests (AlongCli *self, JsonBuilder *builder, const AlongPairedBinary *table)
{
  along_cli_json_object (builder, "tests");
  add_test (self, builder, "mcnemar", _ ("McNemar’s test, uncorrected"),
            along_mcnemar_test (table, ALONG_MCNEMAR_UNCORRECTED));
  add_test (self, builder, "mcnemar_corrected", _ ("McNemar’s test, with continuity correction"),
            along_mcnemar_test (table, ALONG_MCNEMAR_CORRECTED));
  add_test (self, builder, "mcnemar_exact", _ ("McNemar’s test, exact"),
            along_mcnemar_test (table, ALONG_MCNEMAR_EXACT));
  add_test (self, builder, "unpaired_chi_squared",
            _ ("Chi-squared as if unpaired (only to hold against published figures)"),
            along_unpaired_chi_squared (table));
  json_builder_end_object (builder);
}

static void
add_estimates (AlongCli *self, JsonBuilder *builder, const AlongPairedBinary *table)
{
  guint below = table->ll + table->lh;

  along_cli_json_object (builder, "estimates");
  add_estimate (self, builder, "improved_of_below",
                _ ("Share good after, of those below good before"),
                along_wilson_interval (table->lh, below, LEVEL));
  add_estimate (self, builder, "risk_difference", _ ("Change in the share that is good"),
                along_paired_risk_difference (table, ALONG_RISK_DIFFERENCE_NEWCOMBE, LEVEL));
  add_estimate (self, builder, "odds_ratio", _ ("Rises for each fall"),
                along_discordant_odds_ratio (table, LEVEL));
  add_estimate (self, builder, "cohens_g", _ ("Cohen’s g"), along_cohens_g (table, LEVEL));
  json_builder_end_object (builder);
}

void
along_cli_print_figures (AlongCli *self, JsonBuilder *builder, const AlongPairedBinary *table)
{
  AlongDigits all = along_digits (along_paired_binary_get_n (table));

  along_cli_json_object (builder, "paired");
  along_cli_json_int (builder, "ll", table->ll);
  along_cli_json_int (builder, "lh", table->lh);
  along_cli_json_int (builder, "hl", table->hl);
  along_cli_json_int (builder, "hh", table->hh);
  along_cli_json_int (builder, "n", along_paired_binary_get_n (table));
  json_builder_end_object (builder);
  along_cli_print (self,
                   _ ("Good or better: %s of %s before, %s of %s after; %s rose and %s fell."),
                   along_digits (table->hl + table->hh).text, all.text,
                   along_digits (table->lh + table->hh).text, all.text,
                   along_digits (table->lh).text, along_digits (table->hl).text);

  add_tests (self, builder, table);
  add_estimates (self, builder, table);
}
