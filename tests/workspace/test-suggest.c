/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Suggestions against every possible plan of small random boards. */

#include "along-workspace-suggest.h"

#include <math.h>

#include "along-caseload-builder.h"
#include "along-definitions.h"
#include "along-pair-search.h"
#include "along-register-builder.h"
#include "along-room-search.h"

#define COHORT "cohort"

typedef struct
{
  AlongDefinitions *definitions;
  AlongProgramme *programme;
} Fixture;

/* The best plan found by trying all of them. limit: metres that nobody may have further. forced:
 * the partner that has to go to forced_lead, or -1. */
typedef struct
{
  AlongBoard *board;
  long limit;
  int forced;
  guint forced_lead;
  GArray *open; /* guint: partners without a lead */
  int *free_places;
  int *free_pathway;
  AlongDays *free_days;
  guint best_placed;
  gint64 best_cost;
} Search;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) folder = g_file_new_for_path (g_getenv ("ALONG_DATA_DIR"));
  g_autoptr (GError) error = NULL;

  fixture->definitions = along_definitions_new (folder, &error);
  g_assert_no_error (error);
  fixture->programme = along_definitions_find_programme (fixture->definitions, "behaviour-hubs");
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_unref (fixture->definitions);
}

/* Schools somewhere in a square of 60 km, of two phases; some are in the trust of a lead. */
static void
add_school (AlongRegisterBuilder *builder, gint32 urn, gboolean may_share_trust)
{
  AlongSchool school = { .urn = urn,
                         .region = 'A',
                         .phase = g_test_rand_int_range (0, 2) ? ALONG_PHASE_PRIMARY
                                                               : ALONG_PHASE_SECONDARY,
                         .status = ALONG_STATUS_OPEN,
                         .type = "Academy converter",
                         .name = "School",
                         .fsm_tenths = (gint16) g_test_rand_int_range (0, 500),
                         .pupils = g_test_rand_int_range (100, 1200),
                         .easting = 400000 + g_test_rand_int_range (0, 60000),
                         .northing = 500000 + g_test_rand_int_range (0, 60000) };

  if (may_share_trust && g_test_rand_int_range (0, 4) == 0)
    school.trust_uid = 70;
  along_register_builder_add_school (builder, &school);
}

static AlongRegister *
make_register (guint n_partners, guint n_leads)
{
  g_autoptr (AlongRegisterBuilder) builder = along_register_builder_new ();
  AlongTrust trust = { .uid = 70, .name = "Trust" };

  along_register_builder_add_trust (builder, &trust);
  for (guint i = 0; i < n_leads; i++)
    add_school (builder, 900100 + (gint32) i, TRUE);
  for (guint i = 0; i < n_partners; i++)
    add_school (builder, 900200 + (gint32) i, TRUE);
  return along_register_builder_end (builder);
}

static void
add_leads (AlongCaseloadBuilder *builder, guint n)
{
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *id = g_strdup_printf ("l%u", i);
      AlongLead lead = { .id = id,
                         .programme = "behaviour-hubs",
                         .who = { ALONG_PARTICIPANT_SCHOOL, 900100 + (gint32) i },
                         .active = TRUE };
      AlongLeadCapacity capacity = { id, COHORT, g_test_rand_int_range (0, 4),
                                     g_test_rand_int_range (0, 2)
                                         ? ALONG_UNLIMITED
                                         : ALONG_DAYS (g_test_rand_int_range (3, 15)) };
      AlongPathwayCapacity core = { id, COHORT, "core", g_test_rand_int_range (0, 3) };
      AlongPathwayCapacity extended = { id, COHORT, "extended", 99 };

      along_caseload_builder_add (builder, ALONG_CASELOAD_LEADS, &lead);
      along_caseload_builder_add (builder, ALONG_CASELOAD_CAPACITIES, &capacity);
      along_caseload_builder_add (builder, ALONG_CASELOAD_PATHWAY_CAPACITIES, &core);
      along_caseload_builder_add (builder, ALONG_CASELOAD_PATHWAY_CAPACITIES, &extended);
    }
}

static void
add_partners (AlongCaseloadBuilder *builder, guint n)
{
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *id = g_strdup_printf ("a%u", i);
      AlongApplication application = { .id = id,
                                       .cohort = COHORT,
                                       .who = { ALONG_PARTICIPANT_SCHOOL, 900200 + (gint32) i },
                                       .pathway = g_test_rand_int_range (0, 2) ? "core"
                                                                               : "extended",
                                       .status = ALONG_APPLICATION_ACCEPTED,
                                       .preferred_lead = g_test_rand_int_range (0, 3) ? "" : "l1" };

      along_caseload_builder_add (builder, ALONG_CASELOAD_APPLICATIONS, &application);
    }
}

/* The first partner is paired already, so a plan has to leave that as it is. */
static AlongBoard *
make_board_of (Fixture *fixture, guint n_partners, guint n_leads, gboolean pinned)
{
  g_autoptr (AlongRegister) reg = make_register (n_partners, n_leads);
  g_autoptr (AlongCaseloadBuilder) builder = along_caseload_builder_new ();
  g_autoptr (AlongCaseload) caseload = NULL;
  AlongCohort cohort = { .id = COHORT, .programme = "behaviour-hubs", .academic_year = 2023 };
  AlongPairing pairing = { .id = "p", .application = "a0", .lead = "l0", .pinned = pinned };
  AlongExclusion exclusion = {
    .id = "e", .lead = "l1", .who = { ALONG_PARTICIPANT_SCHOOL, 900201 }, .reason = "Asked for"
  };

  along_caseload_builder_add (builder, ALONG_CASELOAD_COHORTS, &cohort);
  add_leads (builder, n_leads);
  add_partners (builder, n_partners);
  along_caseload_builder_add (builder, ALONG_CASELOAD_PAIRINGS, &pairing);
  along_caseload_builder_add (builder, ALONG_CASELOAD_EXCLUSIONS, &exclusion);
  caseload = along_caseload_builder_end (builder);
  return along_board_new (fixture->programme, reg, caseload, COHORT);
}

static AlongBoard *
make_board (Fixture *fixture, guint n_partners, guint n_leads)
{
  return make_board_of (fixture, n_partners, n_leads, FALSE);
}

static gboolean
is_core (const AlongBoardPartner *partner)
{
  return g_str_equal (partner->application->pathway, "core");
}

static gboolean
allows (Search *self, guint partner, guint lead)
{
  return along_pair_judge_fit (self->board, partner, lead).severity != ALONG_SEVERITY_BLOCK &&
         lround (along_pair_score (self->board, partner, lead).distance) <= self->limit &&
         (self->forced != (int) partner || self->forced_lead == lead);
}

static void
try_all (Search *self, guint number, guint placed, gint64 cost)
{
  const AlongBoardPartner *partner;
  guint index;

  if (number == self->open->len)
    {
      if (placed > self->best_placed || (placed == self->best_placed && cost < self->best_cost))
        {
          self->best_placed = placed;
          self->best_cost = cost;
        }
      return;
    }
  index = g_array_index (self->open, guint, number);
  partner = along_board_get_partner (self->board, index);
  if (self->forced != (int) index)
    try_all (self, number + 1, placed, cost);
  for (guint lead = 0; lead < along_board_get_n_leads (self->board); lead++)
    {
      AlongDays days = partner->pathway->lead_days;

      if (!allows (self, index, lead) || self->free_places[lead] < 1 ||
          (is_core (partner) && self->free_pathway[lead] < 1) ||
          (self->free_days[lead] >= 0 && self->free_days[lead] < days))
        continue;
      self->free_places[lead]--;
      self->free_pathway[lead] -= is_core (partner);
      if (self->free_days[lead] >= 0)
        self->free_days[lead] -= days;
      try_all (self, number + 1, placed + 1,
               cost + llround (along_pair_score (self->board, index, lead).total / 10));
      self->free_places[lead]++;
      self->free_pathway[lead] += is_core (partner);
      if (along_board_get_lead (self->board, lead)->days != ALONG_UNLIMITED)
        self->free_days[lead] += days;
    }
}

static void
search_board_for (Search *self, AlongBoard *board, long limit, int forced, guint forced_lead)
{
  guint n = along_board_get_n_leads (board);

  self->board = board;
  self->limit = limit;
  self->forced = forced;
  self->forced_lead = forced_lead;
  self->open = g_array_new (FALSE, FALSE, sizeof (guint));
  self->free_places = g_new0 (int, n);
  self->free_pathway = g_new0 (int, n);
  self->free_days = g_new0 (AlongDays, n);
  self->best_placed = 0;
  self->best_cost = G_MAXINT64;
  for (guint i = 0; i < along_board_get_n_partners (board); i++)
    if (along_board_get_partner (board, i)->lead < 0)
      g_array_append_val (self->open, i);
  for (guint i = 0; i < n; i++)
    {
      const AlongBoardLead *lead = along_board_get_lead (board, i);

      self->free_places[i] = MAX (lead->places - lead->taken, 0);
      self->free_pathway[i] = MAX (along_board_get_pathway_places (board, i, "core") -
                                       along_board_get_pathway_taken (board, i, "core"),
                                   0);
      self->free_days[i] = lead->days == ALONG_UNLIMITED ? -1
                                                         : MAX (lead->days - lead->days_taken, 0);
    }
  try_all (self, 0, 0, 0);
}

static void
search_board (Search *self, AlongBoard *board)
{
  search_board_for (self, board, G_MAXINT, -1, 0);
}

static void
search_clear (Search *self)
{
  g_array_unref (self->open);
  g_free (self->free_places);
  g_free (self->free_pathway);
  g_free (self->free_days);
}

static void
assert_plan (AlongSuggestion *suggestion, AlongBoard *board, guint n_open)
{
  gint64 cost = 0;

  g_assert_cmpuint (suggestion->pairs->len, ==, suggestion->placed);
  g_assert_cmpuint (suggestion->pairs->len + suggestion->unplaced->len, ==, n_open);
  for (guint i = 0; i < suggestion->pairs->len; i++)
    {
      AlongSuggestedPair *pair = &g_array_index (suggestion->pairs, AlongSuggestedPair, i);

      g_assert_cmpint (along_board_get_partner (board, pair->partner)->lead, ==, -1);
      g_assert_cmpint (along_pair_judge (board, pair->partner, pair->lead).severity, !=,
                       ALONG_SEVERITY_BLOCK);
      cost += llround (pair->score.total / 10);
    }
  g_assert_cmpint (cost, ==, suggestion->objective);
  for (guint i = 0; i < suggestion->unplaced->len; i++)
    {
      AlongUnplaced *unplaced = &g_array_index (suggestion->unplaced, AlongUnplaced, i);

      g_assert_cmpint (strlen (unplaced->reason), >, 10);
    }
}

static void
test_best (Fixture *fixture, gconstpointer data)
{
  for (int round = 0; round < 60; round++)
    {
      g_autoptr (AlongBoard) board = make_board (fixture, 6, 3);
      g_autoptr (AlongSuggestion) suggestion = NULL;
      g_autoptr (GError) error = NULL;
      Search search;

      suggestion = along_suggest (board, ALONG_AIM_LEAST_COST, NULL, &error);
      g_assert_no_error (error);
      search_board (&search, board);
      g_assert_cmpuint (search.open->len, ==, 5);
      g_assert_cmpuint (suggestion->placed, ==, search.best_placed);
      g_assert_cmpint (suggestion->objective, ==, search.best_cost);
      g_assert_true (suggestion->optimal);
      g_assert_cmpuint (suggestion->greedy_placed, <=, suggestion->placed);
      if (suggestion->greedy_placed == suggestion->placed)
        g_assert_cmpint (suggestion->greedy_objective, >=, suggestion->objective);
      assert_plan (suggestion, board, search.open->len);
      search_clear (&search);
    }
}

/* No plan that places as many keeps everybody nearer, and none that does is better in all. */
static void
test_nobody_far (Fixture *fixture, gconstpointer data)
{
  guint n_other = 0;

  for (int round = 0; round < 60; round++)
    {
      g_autoptr (AlongBoard) board = make_board (fixture, 6, 3);
      g_autoptr (GError) error = NULL;
      g_autoptr (AlongSuggestion)
          suggestion = along_suggest (board, ALONG_AIM_NOBODY_FAR, NULL, &error);
      Search any, near, nearer;
      long furthest = 0;

      g_assert_no_error (error);
      for (guint i = 0; i < suggestion->pairs->len; i++)
        furthest = MAX (
            furthest,
            lround (g_array_index (suggestion->pairs, AlongSuggestedPair, i).score.distance));
      search_board (&any, board);
      search_board_for (&near, board, furthest, -1, 0);
      search_board_for (&nearer, board, furthest - 1, -1, 0);
      g_assert_cmpuint (suggestion->placed, ==, any.best_placed);
      g_assert_cmpint (suggestion->least_objective, ==, any.best_cost);
      g_assert_cmpint (suggestion->objective, ==, near.best_cost);
      if (any.best_placed > 0)
        g_assert_cmpuint (nearer.best_placed, <, any.best_placed);
      assert_plan (suggestion, board, any.open->len);
      n_other += suggestion->objective > suggestion->least_objective;
      search_clear (&any);
      search_clear (&near);
      search_clear (&nearer);
    }
  g_assert_cmpuint (n_other, >, 5);
}

static void
assert_answer (AlongBoard *board, guint partner, guint lead)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongPairAnswer) answer = along_pair_search (board, partner, lead, NULL, &error);
  Search any, forced;

  g_assert_no_error (error);
  search_board (&any, board);
  search_board_for (&forced, board, G_MAXINT, (int) partner, lead);
  switch (answer->change->answer)
    {
    case ALONG_MATCH_ANSWER_CHOSEN:
      g_assert_cmpint (answer->best, ==, lead);
      g_assert_cmpint (forced.best_cost, ==, any.best_cost);
      break;
    case ALONG_MATCH_ANSWER_POSSIBLE:
      g_assert_cmpint (answer->best, !=, lead);
      g_assert_cmpint (answer->change->placed, ==,
                       (int) forced.best_placed - (int) any.best_placed);
      g_assert_cmpint (answer->change->cost, ==, forced.best_cost - any.best_cost);
      break;
    case ALONG_MATCH_ANSWER_FORBIDDEN:
      g_assert_cmpint (along_pair_judge_fit (board, partner, lead).severity, ==,
                       ALONG_SEVERITY_BLOCK);
      break;
    case ALONG_MATCH_ANSWER_PINNED_FULL:
    case ALONG_MATCH_ANSWER_NO_ROOM:
    default:
      g_assert_cmpint (forced.best_cost, ==, G_MAXINT64);
      break;
    }
  /* Those who have a lead keep it: only open partners are told of. */
  for (guint i = 0; i < answer->change->moves->len; i++)
    g_assert_cmpint (along_board_get_partner (
                         board, g_array_index (answer->change->moves, AlongMatchMove, i).partner)
                         ->lead,
                     ==, -1);
  search_clear (&any);
  search_clear (&forced);
}

/* The first partner has a lead already. */
static void
test_why_not (Fixture *fixture, gconstpointer data)
{
  for (int round = 0; round < 30; round++)
    {
      g_autoptr (AlongBoard) board = make_board (fixture, 6, 3);

      for (guint lead = 0; lead < 3; lead++)
        assert_answer (board, 1 + (guint) round % 5, lead);
    }
}

static void
suggested_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  AlongSuggestion **suggestion = user_data;
  g_autoptr (GError) error = NULL;

  *suggestion = along_suggest_finish (result, &error);
  g_assert_no_error (error);
}

static void
test_async (Fixture *fixture, gconstpointer data)
{
  g_autoptr (AlongBoard) board = make_board (fixture, 8, 3);
  g_autoptr (AlongSuggestion) here = along_suggest (board, ALONG_AIM_LEAST_COST, NULL, NULL);
  g_autoptr (AlongSuggestion) there = NULL;

  along_suggest_async (board, ALONG_AIM_LEAST_COST, NULL, suggested_cb, &there);
  while (there == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (there->placed, ==, here->placed);
  g_assert_cmpint (there->objective, ==, here->objective);
  g_assert_true (there->board == board);
  for (guint i = 0; i < here->pairs->len; i++)
    g_assert_cmpuint (g_array_index (here->pairs, AlongSuggestedPair, i).lead, ==,
                      g_array_index (there->pairs, AlongSuggestedPair, i).lead);
}

/* Whether the two partners fit where they are put, as if neither were on the board. */
static gboolean
fits (AlongBoard *board, const guint partners[2], const guint leads[2])
{
  for (guint lead = 0; lead < along_board_get_n_leads (board); lead++)
    {
      const AlongBoardLead *it = along_board_get_lead (board, lead);
      int n = 0, n_core = 0, held = 0, held_core = 0;
      AlongDays days = 0, held_days = 0;

      for (guint i = 0; i < 2; i++)
        {
          const AlongBoardPartner *partner = along_board_get_partner (board, partners[i]);

          n += leads[i] == lead;
          n_core += leads[i] == lead && is_core (partner);
          days += leads[i] == lead ? partner->pathway->lead_days : 0;
          held += partner->lead == (int) lead;
          held_core += partner->lead == (int) lead && is_core (partner);
          held_days += partner->lead == (int) lead ? partner->pathway->lead_days : 0;
        }
      /* One that has more than it offers may keep them, but gets no more. */
      if (n > MAX (it->places, held) ||
          n_core > MAX (along_board_get_pathway_places (board, lead, "core"), held_core) ||
          (it->days != ALONG_UNLIMITED && days > MAX (it->days, held_days)))
        return FALSE;
    }
  return TRUE;
}

static gboolean
may_go (AlongBoard *board, guint partner, guint lead)
{
  return along_board_get_partner (board, partner)->lead == (int) lead ||
         along_pair_judge_fit (board, partner, lead).severity != ALONG_SEVERITY_BLOCK;
}

/* How many have to move so that both have a place, by trying all; 0 if nothing helps. */
static guint
count_moves (AlongBoard *board, guint wanting, guint placed, gboolean pinned)
{
  const guint partners[2] = { wanting, placed };
  guint n = along_board_get_n_leads (board);
  guint least = 0;

  for (guint to = 0; to < n; to++)
    for (guint other = 0; other < n; other++)
      {
        const guint leads[2] = { to, other };
        gboolean stays = along_board_get_partner (board, placed)->lead == (int) other;
        guint moves = stays ? 1 : 2;

        if (may_go (board, wanting, to) && may_go (board, placed, other) && (stays || !pinned) &&
            fits (board, partners, leads) && (least == 0 || moves < least))
          least = moves;
      }
  return least;
}

/* One has a lead, and another wants one: all ways are tried. */
static void
test_room (Fixture *fixture, gconstpointer data)
{
  guint found[3] = { 0 };

  for (int round = 0; round < 300; round++)
    {
      g_autoptr (AlongBoard) board = make_board_of (fixture, 2, 3, round % 4 == 0);
      g_autoptr (AlongRoom) room = NULL;
      g_autoptr (GError) error = NULL;
      guint wanting = along_board_get_partner (board, 0)->lead < 0 ? 0 : 1;
      guint expected = count_moves (board, wanting, 1 - wanting, round % 4 == 0);

      room = along_room_search (board, wanting, NULL, NULL, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (room->moves->len, ==, expected);
      found[expected]++;
      if (expected == 0)
        continue;
      g_assert_cmpuint (g_array_index (room->moves, AlongRoomMove, 0).partner, ==, wanting);
      g_assert_cmpint (g_array_index (room->moves, AlongRoomMove, 0).from, ==, -1);
      if (expected == 2)
        g_assert_cmpint (g_array_index (room->moves, AlongRoomMove, 1).from, ==,
                         along_board_get_partner (board, 1 - wanting)->lead);
    }
  /* Each answer was given at least once. */
  g_assert_cmpuint (MIN (MIN (found[0], found[1]), found[2]), >, 0);
}

/* Nothing to place, and nobody to place it with. */
static void
test_empty (Fixture *fixture, gconstpointer data)
{
  g_autoptr (AlongBoard) done = make_board (fixture, 1, 1);
  g_autoptr (AlongBoard) alone = make_board (fixture, 2, 0);
  g_autoptr (AlongSuggestion) nothing = NULL;
  g_autoptr (AlongSuggestion) nobody = NULL;
  g_autoptr (GError) error = NULL;

  nothing = along_suggest (done, ALONG_AIM_LEAST_COST, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (nothing->placed, ==, 0);
  g_assert_cmpuint (nothing->unplaced->len, ==, 0);
  nobody = along_suggest (alone, ALONG_AIM_LEAST_COST, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (nobody->placed, ==, 0);
  g_assert_cmpuint (nobody->unplaced->len, ==, 2);
  g_assert_cmpstr (g_array_index (nobody->unplaced, AlongUnplaced, 0).reason, ==,
                   "There are no leads on the board.");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/suggest/best", Fixture, NULL, set_up, test_best, tear_down);
  g_test_add ("/suggest/async", Fixture, NULL, set_up, test_async, tear_down);
  g_test_add ("/suggest/nobody-far", Fixture, NULL, set_up, test_nobody_far, tear_down);
  g_test_add ("/suggest/why-not", Fixture, NULL, set_up, test_why_not, tear_down);
  g_test_add ("/suggest/room", Fixture, NULL, set_up, test_room, tear_down);
  g_test_add ("/suggest/empty", Fixture, NULL, set_up, test_empty, tear_down);

  return g_test_run ();
}
