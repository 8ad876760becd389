/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-caseload-builder.h"

static void
test_find (void)
{
  g_autoptr (AlongCaseloadBuilder) builder = along_caseload_builder_new ();
  g_autoptr (AlongCaseload) caseload = NULL;
  AlongCohort later = { .id = "c2", .starts = 20 }, earlier = { .id = "c1", .starts = 10 };
  AlongLead lead = { .id = "l1", .programme = "p", .who = { ALONG_PARTICIPANT_TRUST, 5 } };
  AlongApplication application = { .id = "a1", .cohort = "c1", .who = { 0, 100 } };
  AlongPairing ended = {
    .id = "p1", .application = "a1", .lead = "l1", .status = ALONG_PAIRING_ENDED
  };
  AlongPairing active = { .id = "p2", .application = "a1", .lead = "l1" };
  AlongPathwayCapacity places = { .lead = "l1", .cohort = "c1", .pathway = "core", .places = 3 };

  along_caseload_builder_add (builder, ALONG_CASELOAD_COHORTS, &later);
  along_caseload_builder_add (builder, ALONG_CASELOAD_COHORTS, &earlier);
  along_caseload_builder_add (builder, ALONG_CASELOAD_LEADS, &lead);
  along_caseload_builder_add (builder, ALONG_CASELOAD_APPLICATIONS, &application);
  along_caseload_builder_add (builder, ALONG_CASELOAD_PAIRINGS, &active);
  along_caseload_builder_add (builder, ALONG_CASELOAD_PAIRINGS, &ended);
  along_caseload_builder_add (builder, ALONG_CASELOAD_PATHWAY_CAPACITIES, &places);
  caseload = along_caseload_builder_end (builder);

  g_assert_cmpstr (g_array_index (along_caseload_get_cohorts (caseload), AlongCohort, 0).id, ==,
                   "c1");
  g_assert_cmpint (along_caseload_find_cohort (caseload, "c2")->starts, ==, 20);
  g_assert_null (along_caseload_find_cohort (caseload, "l1"));
  g_assert_null (along_caseload_find_lead (caseload, NULL));
  g_assert_cmpstr (along_caseload_find_current_pairing (caseload, "a1")->id, ==, "p2");
  g_assert_cmpstr (along_caseload_find_lead_of (caseload, "p", lead.who)->id, ==, "l1");
  g_assert_cmpstr (along_caseload_find_application_of (caseload, "c1", application.who)->id, ==,
                   "a1");
  g_assert_cmpint (along_caseload_get_pathway_places (caseload, "l1", "c1", "core"), ==, 3);
  g_assert_cmpint (along_caseload_get_pathway_places (caseload, "l1", "c1", "mat"), ==,
                   ALONG_UNLIMITED);
  g_assert_cmpstr (along_caseload_find_lead (caseload, "l1")->note, ==, "");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/caseload/find", test_find);
  return g_test_run ();
}
