/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-register-builder.h"

#include <math.h>

static void
add_school (AlongRegisterBuilder *builder, gint32 urn, gint32 trust, AlongSchoolStatus status)
{
  AlongSchool school = {
    .urn = urn,
    .trust_uid = trust,
    .status = status,
    .name = "A school",
    .type = "Academy special converter",
    .easting = 400000 + urn,
    .northing = 500000,
  };

  along_register_builder_add_school (builder, &school);
}

static void
add_inspection (AlongRegisterBuilder *builder,
                gint32 urn,
                gint32 urn_at_time,
                int year,
                const char *number)
{
  AlongInspection inspection = {
    .urn = urn,
    .urn_at_time = urn_at_time,
    .started = along_date_new (year, 3, 1),
    .number = number,
    .graded = TRUE,
    .grades = { 3 },
  };

  along_register_builder_add_inspection (builder, &inspection);
}

static void
add_link (AlongRegisterBuilder *builder, gint32 urn, gint32 linked, const char *type)
{
  AlongSchoolLink link = { .urn = urn, .linked_urn = linked, .type = type };

  along_register_builder_add_link (builder, &link);
}

static AlongRegister *
build (void)
{
  g_autoptr (AlongRegisterBuilder) builder = along_register_builder_new ();
  AlongTrust trust = { .uid = 7, .name = "A trust" };

  /* 30 took the place of 20, which took the place of 10; 50 is an amalgamation of 40 and 41. */
  add_school (builder, 30, 7, ALONG_STATUS_OPEN);
  add_school (builder, 10, 0, ALONG_STATUS_CLOSED);
  add_school (builder, 20, 7, ALONG_STATUS_CLOSED);
  add_school (builder, 50, 7, ALONG_STATUS_PROPOSED_TO_CLOSE);
  along_register_builder_add_trust (builder, &trust);
  add_link (builder, 30, 20, "Predecessor");
  add_link (builder, 20, 10, "Predecessor");
  add_link (builder, 20, 30, "Successor");
  add_link (builder, 50, 40, "Predecessor - amalgamated");
  add_link (builder, 50, 41, "Predecessor - amalgamated");

  add_inspection (builder, 10, 10, 2010, "");
  add_inspection (builder, 20, 20, 2014, "ITS1");
  add_inspection (builder, 30, 20, 2014, "ITS1"); /* Ofsted's own line for 30 */
  add_inspection (builder, 30, 30, 2018, "");     /* two sources for one inspection */
  add_inspection (builder, 30, 30, 2018, "10001");
  add_inspection (builder, 40, 40, 2016, "ITS2");
  return along_register_builder_end (builder);
}

static void
test_find (void)
{
  g_autoptr (AlongRegister) reg = build ();
  const AlongSchool *school = along_register_find_school (reg, 20);

  g_assert_cmpuint (along_register_get_n_schools (reg), ==, 4);
  g_assert_cmpint (school->urn, ==, 20);
  g_assert_cmpuint (along_register_get_index (reg, school), ==, 1);
  g_assert_cmpint (school->sector, ==, ALONG_SECTOR_STATE);
  g_assert_cmpint (school->provision, ==, ALONG_PROVISION_SPECIAL);
  g_assert_cmpstr (school->town, ==, "");
  g_assert_null (along_register_find_school (reg, 21));
  g_assert_null (along_register_find_trust (reg, 8));
}

static void
test_predecessors_follow_the_chain (void)
{
  g_autoptr (AlongRegister) reg = build ();
  const AlongInspection *inspections;
  guint n;

  inspections = along_register_get_inspections (reg, along_register_find_school (reg, 30), &n);
  g_assert_cmpuint (n, ==, 3);
  g_assert_cmpstr (inspections[0].number, ==, "10001");
  g_assert_false (along_inspection_is_predecessors (&inspections[0]));
  g_assert_cmpint (inspections[1].urn_at_time, ==, 20);
  g_assert_true (along_inspection_is_predecessors (&inspections[1]));
  g_assert_cmpint (inspections[2].urn_at_time, ==, 10);
  g_assert_cmpint (inspections[2].urn, ==, 30);
}

static void
test_amalgamation_inherits_nothing (void)
{
  g_autoptr (AlongRegister) reg = build ();
  guint n;

  along_register_get_inspections (reg, along_register_find_school (reg, 50), &n);
  g_assert_cmpuint (n, ==, 0);
}

static void
test_trust_schools_are_open (void)
{
  g_autoptr (AlongRegister) reg = build ();
  const guint32 *indices;
  guint n;

  indices = along_register_get_trust_schools (reg, along_register_find_trust (reg, 7), &n);
  g_assert_cmpuint (n, ==, 2);
  g_assert_cmpint (along_register_get_school (reg, indices[0])->urn, ==, 30);
  g_assert_cmpint (along_register_get_school (reg, indices[1])->urn, ==, 50);
}

static void
test_trust_place (void)
{
  g_autoptr (AlongRegister) reg = build ();
  AlongParticipant trust = { ALONG_PARTICIPANT_TRUST, 7 };
  const AlongSchool *place = along_register_get_place (reg, trust);

  g_assert_nonnull (place);
  g_assert_cmpint (place->trust_uid, ==, 7);
  g_assert_cmpstr (along_register_get_name (reg, trust), ==, "A trust");
}

static void
test_distance (void)
{
  AlongSchool a = { .easting = 400000, .northing = 500000 };
  AlongSchool b = { .easting = 403000, .northing = 504000 };
  AlongSchool nowhere = { 0 };

  /* 3-4-5 triangle */
  g_assert_cmpfloat (along_school_distance (&a, &b), ==, 5000);
  g_assert_cmpfloat (along_school_distance (&a, &nowhere), ==, -1);
}

static void
test_regions (void)
{
  g_assert_cmpint (along_region_parse ("Yorkshire and The Humber"), ==, 'D');
  g_assert_cmpint (along_region_parse ("yorkshire & the humber"), ==, 'D');
  g_assert_cmpint (along_region_parse ("k"), ==, 'K');
  g_assert_cmpint (along_region_parse ("Z"), ==, ALONG_REGION_NONE);
  g_assert_cmpstr (along_region_get_name ('A'), ==, "North East");
  g_assert_cmpstr (along_region_get_gss ('K'), ==, "E12000009");
}

static void
test_phases_overlap (void)
{
  g_assert_true (along_phase_overlaps (ALONG_PHASE_ALL_THROUGH, ALONG_PHASE_PRIMARY));
  g_assert_true (along_phase_overlaps (ALONG_PHASE_MIDDLE_SECONDARY, ALONG_PHASE_SECONDARY));
  g_assert_false (along_phase_overlaps (ALONG_PHASE_PRIMARY, ALONG_PHASE_SECONDARY));
  g_assert_false (along_phase_overlaps (ALONG_PHASE_NOT_APPLICABLE, ALONG_PHASE_NOT_APPLICABLE));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/register/find", test_find);
  g_test_add_func ("/register/predecessors", test_predecessors_follow_the_chain);
  g_test_add_func ("/register/amalgamation", test_amalgamation_inherits_nothing);
  g_test_add_func ("/register/trust-schools", test_trust_schools_are_open);
  g_test_add_func ("/register/trust-place", test_trust_place);
  g_test_add_func ("/school/distance", test_distance);
  g_test_add_func ("/region/parse", test_regions);
  g_test_add_func ("/phase/overlaps", test_phases_overlap);
  return g_test_run ();
}
