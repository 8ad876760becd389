/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-funding-reader"

#include "config.h"

#include "along-funding-reader.h"

#include "along-json-words.h"

#include <glib/gi18n.h>

/* Ten million pounds: more is a slip, and keeps sums far from the end of the type. */
#define MAX_PENCE 1000000000

/* In the order of AlongClaimState. */
static const char *const state_words[] = { "draft",    "leader-signed", "school-signed",
                                           "reviewed", "processing",    "paid",
                                           NULL };
/* In the order of AlongPaymentGateKind. */
static const char *const gate_words[] = { "document",    "signature", "payment",
                                          "enhancement", "checklist", NULL };
static const char *const basis_words[] = { "per-day", "fixed", "up-to", NULL };
static const char *const end_words[] = { "open", "months", "term-or-weeks", NULL };

static void
read_gates (AlongJsonItem item, AlongPaymentStage *stage, GPtrArray *memory)
{
  static const char *const keys[] = { "kind", "subject", "role", "text", "source", NULL };
  guint n = along_json_item_get_length (item, "gates", 0);
  AlongPaymentGate *gates = along_definition_memory (memory, n, sizeof (AlongPaymentGate));

  for (guint i = 0; i < n; i++)
    {
      AlongJsonItem gate = along_json_item_get_element (item, "gates", i, keys);

      gates[i].kind = (AlongPaymentGateKind) along_json_item_get_word (gate, "kind", gate_words,
                                                                       -1);
      gates[i].subject = gates[i].kind == ALONG_PAYMENT_GATE_ENHANCEMENT
                             ? ""
                             : along_json_item_get_id (gate, "subject");
      gates[i].role = gates[i].kind == ALONG_PAYMENT_GATE_SIGNATURE
                          ? along_json_item_get_id (gate, "role")
                          : "";
      gates[i].text = along_json_item_get_string (gate, "text", NULL);
      gates[i].source = along_json_item_get_string (gate, "source", NULL);
    }
  stage->gates = gates;
  stage->n_gates = n;
}

static void
read_stages (AlongJsonItem item, AlongPayment *payment, GPtrArray *memory)
{
  static const char *const keys[] = { "state", "name", "partner", "gates", NULL };
  guint n = along_json_item_get_length (item, "stages", 2);
  AlongPaymentStage *stages = along_definition_memory (memory, n, sizeof (AlongPaymentStage));

  for (guint i = 0; i < n; i++)
    {
      AlongJsonItem stage = along_json_item_get_element (item, "stages", i, keys);

      stages[i].state = (AlongClaimState) along_json_item_get_word (stage, "state", state_words,
                                                                    -1);
      stages[i].name = along_json_item_get_string (stage, "name", NULL);
      stages[i].partner = along_json_item_get_id (stage, "partner");
      read_gates (stage, &stages[i], memory);
      if (i > 0 && stages[i].state <= stages[i - 1].state)
        along_json_item_fail (stage, "state", _ ("comes before the state above it"));
    }
  if (n >= 2 && (stages[0].state != ALONG_CLAIM_DRAFT || stages[0].n_gates > 0 ||
                 stages[n - 1].state != ALONG_CLAIM_PAID))
    along_json_item_fail (item, "stages",
                          _ ("must begin with “draft”, without gates, and end with “paid”"));
  payment->stages = stages;
  payment->n_stages = n;
}

static void
read_payments (AlongJsonItem item, AlongFunding *funding, GPtrArray *memory)
{
  static const char *const keys[] = { "id",     "name",   "summary", "basis", "amount_pence",
                                      "option", "stages", "source",  NULL };
  guint n = along_json_item_get_length (item, "payments", 1);
  AlongPayment *payments = along_definition_memory (memory, n, sizeof (AlongPayment));

  for (guint i = 0; i < n; i++)
    {
      AlongJsonItem payment = along_json_item_get_element (item, "payments", i, keys);

      payments[i] = (AlongPayment){
        .id = along_json_item_get_id (payment, "id"),
        .name = along_json_item_get_string (payment, "name", NULL),
        .summary = along_json_item_get_string (payment, "summary", ""),
        .basis = (AlongPaymentBasis) along_json_item_get_word (payment, "basis", basis_words, -1),
        .amount = along_json_item_get_int (payment, "amount_pence", 1, MAX_PENCE),
        .option = along_json_item_get_string (payment, "option", ""),
        .source = along_json_item_get_string (payment, "source", NULL),
      };
      along_json_item_check_id (payment, payments, i, sizeof (AlongPayment), payments[i].id);
      /* A quarter of a day has to be a number of pence. */
      if (payments[i].basis == ALONG_PAYMENT_PER_DAY &&
          payments[i].amount % ALONG_DAYS_PER_DAY != 0)
        along_json_item_fail (payment, "amount_pence", _ ("a day's rate must be a multiple of 4"));
      if (payments[i].basis == ALONG_PAYMENT_PER_DAY && funding->day_rate > 0)
        along_json_item_fail (payment, "basis", _ ("only one payment can be per day"));
      if (payments[i].basis == ALONG_PAYMENT_PER_DAY)
        funding->day_rate = payments[i].amount;
      read_stages (payment, &payments[i], memory);
    }
  funding->payments = payments;
  funding->n_payments = n;
}

static void
read_end (AlongJsonItem item, AlongSupportOption *option)
{
  static const char *const keys[] = { "rule", "months", "weeks", NULL };
  AlongJsonItem end = along_json_item_get_object_or_none (item, "end", keys);

  if (end.object == NULL)
    return;

  option->end = (AlongOptionEnd) along_json_item_get_word (end, "rule", end_words, -1);
  if (option->end == ALONG_OPTION_ENDS_AFTER_MONTHS)
    option->months = along_json_item_get_int (end, "months", 1, 120);
  else if (option->end == ALONG_OPTION_ENDS_AFTER_TERM_OR_WEEKS)
    option->weeks = along_json_item_get_int (end, "weeks", 1, 104);
}

static AlongMoney
sum_of_payments (const AlongFunding *funding, const char *option)
{
  AlongMoney sum = 0;

  for (guint i = 0; i < funding->n_payments; i++)
    if (g_str_equal (funding->payments[i].option, option))
      sum += funding->payments[i].amount;
  return sum;
}

static void
read_options (AlongJsonItem item, AlongFunding *funding, GPtrArray *memory)
{
  static const char *const keys[] = { "id",    "name",          "summary", "process", "funded",
                                      "group", "max_days",      "end",     "partner", "source",
                                      "note",  "decision_days", NULL };
  guint n = along_json_item_get_length (item, "options", 0);
  AlongSupportOption *options = along_definition_memory (memory, n, sizeof (AlongSupportOption));

  for (guint i = 0; i < n; i++)
    {
      AlongJsonItem option = along_json_item_get_element (item, "options", i, keys);

      options[i] = (AlongSupportOption){
        .id = along_json_item_get_id (option, "id"),
        .name = along_json_item_get_string (option, "name", NULL),
        .summary = along_json_item_get_string (option, "summary", ""),
        .process = along_json_item_get_string (option, "process", ""),
        .funded = along_json_item_get_boolean_or (option, "funded", TRUE),
        .group = along_json_item_get_string (option, "group", ""),
        .decision_days = along_json_item_get_int_or (option, "decision_days", 0, 250, 0),
        .partner = along_json_item_get_boolean_or (option, "partner", FALSE),
        .source = along_json_item_get_string (option, "source", NULL),
        .note = along_json_item_get_string (option, "note", ""),
      };
      along_json_item_check_id (option, options, i, sizeof (AlongSupportOption), options[i].id);
      if (along_json_item_has (option, "max_days"))
        options[i].max_days = along_json_item_get_days (option, "max_days", 0.25, 400);
      options[i].amount = sum_of_payments (funding, options[i].id);
      read_end (option, &options[i]);
    }
  funding->options = options;
  funding->n_options = n;
}

/* Payments come before options in the file's order of reading, so that they are held against each
 * other at the end. */
static void
check_links (AlongJsonItem item, const AlongFunding *funding)
{
  for (guint i = 0; i < funding->n_payments; i++)
    {
      const AlongPayment *payment = &funding->payments[i];
      const AlongSupportOption *option = along_funding_find_option (funding, payment->option);

      if (*payment->option != '\0' && option == NULL)
        along_json_item_fail_element (item, "payments", i, _ ("there is no option “%s”"),
                                      payment->option);
      else if (option != NULL && !option->funded)
        along_json_item_fail_element (item, "payments", i, _ ("the option “%s” is not funded"),
                                      payment->option);
      for (guint j = 0; j < payment->n_stages; j++)
        for (guint k = 0; k < payment->stages[j].n_gates; k++)
          if (payment->stages[j].gates[k].kind == ALONG_PAYMENT_GATE_PAYMENT &&
              along_funding_find_payment (funding, payment->stages[j].gates[k].subject) == NULL)
            along_json_item_fail_element (item, "payments", i, _ ("there is no payment “%s”"),
                                          payment->stages[j].gates[k].subject);
    }
}

const AlongFunding *
along_funding_read (AlongJsonItem item, GPtrArray *memory)
{
  AlongFunding *funding = along_definition_memory (memory, 1, sizeof (AlongFunding));

  funding->source = along_json_item_get_string (item, "source", NULL);
  funding->rate_text = along_json_item_get_string (item, "rate_text", "");
  read_payments (item, funding, memory);
  read_options (item, funding, memory);
  check_links (item, funding);
  return funding;
}
