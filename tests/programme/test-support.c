/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-definitions.h"
#include "along-delivery.h"
#include "along-funding.h"

static AlongDefinitions *
load_shipped (void)
{
  g_autoptr (GFile) folder = g_file_new_for_path (g_getenv ("ALONG_DATA_DIR"));
  g_autoptr (GError) error = NULL;
  AlongDefinitions *definitions = along_definitions_new (folder, &error);

  g_assert_no_error (error);
  return definitions;
}

/* Domain A5, A6, A7, A13. */
static void
test_funding (void)
{
  g_autoptr (AlongDefinitions) definitions = load_shipped ();
  const AlongFunding *funding = along_programme_get_funding (
      along_definitions_find_programme (definitions, "tsi-2023-24"));
  const AlongSupportOption *days = along_funding_find_option (funding, "additional-days");
  const AlongSupportOption *trust = along_funding_find_option (funding, "trust-partnership");
  const AlongPayment *second = along_funding_find_payment (funding, "partnership-2");
  AlongClaimState next = ALONG_CLAIM_DRAFT;
  guint n = 1;

  g_assert_cmpint (funding->day_rate, ==, ALONG_POUNDS (600));
  g_assert_cmpint (days->max_days, ==, ALONG_DAYS (5));
  g_assert_cmpint (days->decision_days, ==, 5);
  g_assert_cmpint (days->weeks, ==, 12);
  g_assert_cmpint (trust->amount, ==, ALONG_POUNDS (10000));
  g_assert_cmpint (trust->months, ==, 12);
  g_assert_cmpstr (days->group, ==, trust->group);
  g_assert_cmpstr (days->group, !=, "");
  g_assert_false (along_funding_find_option (funding, "unfunded-partnership")->funded);
  g_assert_cmpint (second->amount, ==, ALONG_POUNDS (5000));
  g_assert_cmpuint (along_payment_find_stage (second, ALONG_CLAIM_PROCESSING)->n_gates, ==, 3);

  /* Domain A13.07: draft, SL signed, school signed, RDP reviewed, RG processing, paid. */
  while (along_payment_get_next_state (along_funding_get_day_payment (funding), next, &next))
    n++;
  g_assert_cmpuint (n, ==, 6);
  g_assert_cmpint (next, ==, ALONG_CLAIM_PAID);
}

/* What waits for a document is told by the gates, and by nothing else. */
static void
test_gated (void)
{
  g_autoptr (AlongDefinitions) definitions = load_shipped ();
  const AlongFunding *funding = along_programme_get_funding (
      along_definitions_find_programme (definitions, "tsi-2023-24"));
  g_autoptr (GPtrArray) agreement = along_funding_list_gated (funding, "service-level-agreement");
  g_autoptr (GPtrArray) minutes = along_funding_list_gated (funding, "board-minutes");
  g_autoptr (GPtrArray) none = along_funding_list_gated (NULL, "board-minutes");

  g_assert_cmpuint (agreement->len, ==, 1);
  g_assert_cmpstr (((AlongPayment *) g_ptr_array_index (agreement, 0))->id, ==, "partnership-1");
  g_assert_cmpuint (minutes->len, ==, 0);
  g_assert_cmpuint (none->len, ==, 0);
}

/* Domain A15, in the order of the form. */
static void
test_areas (void)
{
  static const char *const names[] = {
    "Teaching & Learning",
    "Governance / Trust",
    "Behaviour",
    "Absence / Attendance",
    "Curriculum and teacher development",
    "Leadership & Management",
    "Financial management",
    "Pupil wellbeing, mental health and safeguarding",
    "Pupil premium",
    "Teacher workload / recruitment & retention",
    "Structure & Culture",
    "Other",
  };
  g_autoptr (AlongDefinitions) definitions = load_shipped ();
  const AlongDelivery *delivery = along_programme_get_delivery (
      along_definitions_find_programme (definitions, "tsi-2023-24"));

  g_assert_cmpuint (delivery->lists[ALONG_CHOICE_AREAS].n_choices, ==, 12);
  for (guint i = 0; i < 12; i++)
    g_assert_cmpstr (delivery->lists[ALONG_CHOICE_AREAS].choices[i].name, ==, names[i]);
  g_assert_true (along_delivery_find_choice (delivery, ALONG_CHOICE_AREAS, "other")->note);
  g_assert_cmpuint (delivery->lists[ALONG_CHOICE_OUTCOMES].n_choices, ==, 3);
  g_assert_true (along_delivery_find_leader_kind (delivery, "nle")->agreement);
  g_assert_false (along_delivery_find_leader_kind (delivery, "trust-ceo")->agreement);
  g_assert_cmpuint (along_delivery_get_duties (delivery)->n_items, ==, 4);
}

/* Domain A3.26 and A3.27. */
static void
test_hubs (void)
{
  g_autoptr (AlongDefinitions) definitions = load_shipped ();
  const AlongDelivery *delivery = along_programme_get_delivery (
      along_definitions_find_programme (definitions, "behaviour-hubs"));
  guint n_events = 0;

  g_assert_cmpuint (delivery->lists[ALONG_CHOICE_ACTIVITIES].n_choices, ==, 5);
  for (guint i = 0; i < 5; i++)
    n_events += delivery->lists[ALONG_CHOICE_ACTIVITIES].choices[i].event;
  g_assert_cmpuint (n_events, ==, 3); /* training, open days, networking */
  g_assert_cmpuint (delivery->lists[ALONG_CHOICE_OUTCOMES].n_choices, ==, 3);
  g_assert_null (along_delivery_get_duties (delivery));
  g_assert_null (along_delivery_find_choice (delivery, ALONG_CHOICE_MATCH, "capacity"));
}

static void
test_lists (void)
{
  AlongChoiceList list;

  for (guint i = 0; i < ALONG_N_CHOICE_LISTS; i++)
    {
      g_assert_true (
          along_choice_list_from_string (along_choice_list_to_string ((AlongChoiceList) i), &list));
      g_assert_cmpuint (list, ==, i);
    }
  g_assert_false (along_choice_list_from_string ("area", &list));
  g_assert_null (along_delivery_find_document (NULL, "x"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/support/funding", test_funding);
  g_test_add_func ("/support/gated", test_gated);
  g_test_add_func ("/support/areas", test_areas);
  g_test_add_func ("/support/hubs", test_hubs);
  g_test_add_func ("/support/lists", test_lists);
  return g_test_run ();
}
