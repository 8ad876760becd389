/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-delivery.h"
#include "along-guide-match.h"
#include "along-text.h"
#include "desk-fixture.h"

static GPtrArray *
suggest (DeskFixture *desk, AlongRegister *reg, AlongParticipant who, const char *area)
{
  const char *const areas[] = { area, NULL };

  return along_guide_suggest (along_definitions_get_guide (desk->definitions), desk->programme, reg,
                              who, area != NULL ? areas : NULL, fixture_date ("2024-01-10"));
}

static const AlongGuideSuggestion *
find (GPtrArray *suggestions, const char *id)
{
  for (guint i = 0; i < suggestions->len; i++)
    {
      const AlongGuideSuggestion *one = g_ptr_array_index (suggestions, i);

      if (g_str_equal (one->entry->id, id))
        return one;
    }
  return NULL;
}

/* Domain A18: 28 entries in five categories, each with a source and areas that the programme has.
 */
static void
test_entries (void)
{
  DeskFixture desk;
  AlongGuide *guide;
  const AlongDelivery *delivery;
  guint n_of[5] = { 0 };

  desk_init (&desk);
  guide = along_definitions_get_guide (desk.definitions);
  delivery = along_programme_get_delivery (desk.programme);
  g_assert_cmpuint (along_guide_get_n_entries (guide), ==, 28);
  g_assert_cmpuint (along_guide_get_n_categories (guide), ==, 5);
  for (guint i = 0; i < 28; i++)
    {
      const AlongGuideEntry *entry = along_guide_get_entry (guide, i);

      g_assert_true (along_guide_find (guide, entry->id) == entry);
      g_assert_cmpstr (entry->source, !=, "");
      g_assert_cmpstr (entry->access, !=, "");
      g_assert_nonnull (entry->areas[0]);
      for (guint j = 0; entry->areas[j] != NULL; j++)
        g_assert_nonnull (
            along_delivery_find_choice (delivery, ALONG_CHOICE_AREAS, entry->areas[j]));
      for (guint j = 0; j < 5; j++)
        n_of[j] += g_str_equal (along_guide_get_category (guide, j)->id, entry->category);
    }
  /* A18.01-02, 03-08, 09-24, 25, 26-28. */
  g_assert_cmpuint (n_of[0], ==, 2);
  g_assert_cmpuint (n_of[1], ==, 6);
  g_assert_cmpuint (n_of[2], ==, 16);
  g_assert_cmpuint (n_of[3], ==, 1);
  g_assert_cmpuint (n_of[4], ==, 3);
  desk_clear (&desk);
}

static void
test_dates (void)
{
  DeskFixture desk;
  const AlongGuideEntry *tutoring;

  desk_init (&desk);
  tutoring = along_guide_find (along_definitions_get_guide (desk.definitions),
                               "national-tutoring-programme");
  g_assert_cmpstr (tutoring->email, ==, "NTP.Engagement@education.gov.uk");
  g_assert_true (along_guide_entry_is_valid (tutoring, fixture_date ("2024-08-31")));
  g_assert_false (along_guide_entry_is_valid (tutoring, fixture_date ("2024-09-01")));
  g_assert_false (along_guide_entry_is_valid (tutoring, fixture_date ("2020-08-31")));
  desk_clear (&desk);
}

static void
test_search (void)
{
  DeskFixture desk;
  AlongGuide *guide;
  guint n = 0;

  desk_init (&desk);
  guide = along_definitions_get_guide (desk.definitions);
  for (guint i = 0; i < along_guide_get_n_entries (guide); i++)
    {
      g_autofree char *key = along_text_search_key ("Phonics  READING");

      if (along_guide_entry_matches (along_guide_get_entry (guide, i), key))
        n++;
    }
  /* Systematic phonics ("teachers of early reading"), and the hubs ("phonics data"). */
  g_assert_cmpuint (n, ==, 2);
  g_assert_true (along_guide_entry_matches (along_guide_get_entry (guide, 0), ""));
  desk_clear (&desk);
}

/* £ for each participant in an NPQ, by phase and pupils, 0 for none (domain A18.05). */
static void
test_npq (void)
{
  static const struct
  {
    AlongPhase phase;
    int pupils;
    int pounds;
    AlongGuideFit fit;
  } cases[] = {
    { ALONG_PHASE_PRIMARY, 1, 800, ALONG_FIT_YES },
    { ALONG_PHASE_PRIMARY, 150, 800, ALONG_FIT_YES },
    { ALONG_PHASE_PRIMARY, 151, 200, ALONG_FIT_YES },
    { ALONG_PHASE_PRIMARY, 2000, 200, ALONG_FIT_YES },
    { ALONG_PHASE_PRIMARY, ALONG_UNKNOWN, 200, ALONG_FIT_YES },
    { ALONG_PHASE_SECONDARY, 600, 200, ALONG_FIT_YES },
    { ALONG_PHASE_SECONDARY, 601, 0, ALONG_FIT_NO },
    { ALONG_PHASE_SECONDARY, ALONG_UNKNOWN, 0, ALONG_FIT_UNKNOWN },
    { ALONG_PHASE_ALL_THROUGH, 150, 200, ALONG_FIT_YES },
  };
  DeskFixture desk;

  desk_init (&desk);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (AlongRegisterBuilder) builder = along_register_builder_new ();
      g_autoptr (AlongRegister) reg = NULL;
      g_autoptr (GPtrArray) suggestions = NULL;
      const AlongGuideSuggestion *npq;
      AlongSchool school = fixture_school (100001);
      AlongMoney money = 0;

      school.phase = cases[i].phase;
      school.pupils = cases[i].pupils;
      along_register_builder_add_school (builder, &school);
      reg = along_register_builder_end (builder);
      suggestions = suggest (&desk, reg, fixture_school_id (100001), NULL);
      g_assert_cmpuint (suggestions->len, ==, 28);
      npq = find (suggestions, "npq-targeted-support");
      for (guint j = 0; j < npq->subsidies->len; j++)
        money += ((const AlongGuideSubsidy *) g_ptr_array_index (npq->subsidies, j))->amount;
      g_assert_cmpint (money, ==, ALONG_POUNDS (cases[i].pounds));
      g_assert_cmpint (npq->fit, ==, cases[i].fit);
    }
  desk_clear (&desk);
}

/* Science: £150 a course day for all, £150 for travel from four regions (domain A18.19). */
static void
test_travel (void)
{
  DeskFixture desk;

  desk_init (&desk);
  for (const char *region = along_region_codes; *region != '\0'; region++)
    {
      g_autoptr (AlongRegisterBuilder) builder = along_register_builder_new ();
      g_autoptr (AlongRegister) reg = NULL;
      g_autoptr (GPtrArray) suggestions = NULL;
      AlongSchool school = fixture_school (100001);
      gboolean far = strchr ("FGJK", *region) != NULL; /* one of them is a question */

      school.region = *region;
      along_register_builder_add_school (builder, &school);
      reg = along_register_builder_end (builder);
      suggestions = suggest (&desk, reg, fixture_school_id (100001), "curriculum");
      g_assert_cmpuint (find (suggestions, "science-subsidies")->subsidies->len, ==, far ? 2 : 1);
    }
  desk_clear (&desk);
}

/* What serves the area and fits comes first; what does not says why. */
static void
test_order (void)
{
  DeskFixture desk;
  g_autoptr (GPtrArray) suggestions = NULL;
  g_autoptr (GPtrArray) none = NULL;
  gboolean fits = TRUE;

  desk_init (&desk);
  suggestions = suggest (&desk, desk.reg, fixture_school_id (300001), "teaching-and-learning");
  for (guint i = 0; i < suggestions->len; i++)
    {
      const AlongGuideSuggestion *one = g_ptr_array_index (suggestions, i);

      g_assert_cmpuint (one->n_areas, ==, 1);
      g_assert_nonnull (one->reasons[0]);
      g_assert_true (fits || one->fit != ALONG_FIT_YES);
      fits = one->fit == ALONG_FIT_YES;
    }
  g_assert_cmpint (find (suggestions, "maths-hubs")->fit, ==, ALONG_FIT_YES);
  g_assert_cmpint (find (suggestions, "english-hubs")->fit, ==, ALONG_FIT_NO); /* a secondary */
  g_assert_null (find (suggestions, "srma"));

  /* For a trust the best of its schools counts, and Behaviour Hubs take no more trusts. */
  none = suggest (&desk, desk.reg, fixture_trust_id (501), NULL);
  g_assert_cmpint (find (none, "english-hubs")->fit, ==, ALONG_FIT_YES);
  g_assert_cmpint (find (none, "behaviour-hubs")->fit, ==, ALONG_FIT_NO);
  g_assert_cmpint (find (none, "advanced-maths")->fit, ==, ALONG_FIT_NO);
  desk_clear (&desk);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/rules/guide/entries", test_entries);
  g_test_add_func ("/rules/guide/dates", test_dates);
  g_test_add_func ("/rules/guide/search", test_search);
  g_test_add_func ("/rules/guide/npq", test_npq);
  g_test_add_func ("/rules/guide/travel", test_travel);
  g_test_add_func ("/rules/guide/order", test_order);
  return g_test_run ();
}
