/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What the board page keeps and works out, without widgets being looked at. */

#include "board-fixture.h"

#include "along-board-text.h"
#include "along-candidates.h"
#include "along-edge-scroller.h"
#include "along-partner-filter.h"
#include "along-partner-store.h"
#include "along-workspace-commands.h"

typedef struct
{
  BoardFixture base;
  AlongPartnerStore *store;
  guint n_changes;
  guint position;
  guint removed;
  guint added;
} Fixture;

static void
items_changed_cb (GListModel *model, guint position, guint removed, guint added, Fixture *fixture)
{
  fixture->n_changes++;
  fixture->position = position;
  fixture->removed = removed;
  fixture->added = added;
}

/* Six partners (schools 4 to 9) and four leads (0 to 3), on a line 2 km apart. */
static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (AlongBoard) board = NULL;

  board_fixture_init (&fixture->base, 6, 4, 2);
  fixture->store = along_partner_store_new ();
  board = along_context_dup_board (fixture->base.context);
  along_partner_store_set_board (fixture->store, board);
  g_signal_connect (fixture->store, "items-changed", G_CALLBACK (items_changed_cb), fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->store);
  board_fixture_clear (&fixture->base);
}

static void
pair (Fixture *fixture, guint partner, guint lead)
{
  g_autoptr (AlongBoard) before = along_context_dup_board (fixture->base.context);
  g_autoptr (AlongBoard) after = NULL;
  g_autoptr (GError) error = NULL;

  along_workspace_pair (fixture->base.workspace,
                        along_board_get_partner (before, partner)->application->id,
                        along_board_get_lead (before, lead)->lead->id, NULL, &error);
  g_assert_no_error (error);
  after = along_context_dup_board (fixture->base.context);
  along_partner_store_set_board (fixture->store, after);
}

static void
test_one_splice (Fixture *fixture, gconstpointer data)
{
  GListModel *model = G_LIST_MODEL (fixture->store);
  g_autoptr (AlongPartnerItem) third = g_list_model_get_item (model, 2);
  g_autoptr (AlongPartnerItem) last = g_list_model_get_item (model, 5);
  g_autofree char *label = NULL;

  pair (fixture, 2, 0);
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 5);
  g_assert_cmpuint (fixture->n_changes, ==, 1);
  g_assert_cmpuint (fixture->position, ==, 2);
  g_assert_cmpuint (fixture->removed, ==, 1);
  g_assert_cmpuint (fixture->added, ==, 0);
  /* The same objects stand for the same partners. */
  g_assert_true (along_partner_store_find (fixture->store, along_partner_item_get_id (third)) ==
                 third);
  g_assert_true (along_partner_store_find (fixture->store, along_partner_item_get_id (last)) ==
                 last);
  g_assert_cmpint (along_partner_item_get_partner (third)->lead, ==, 0);
  label = along_partner_item_dup_label (third);
  g_assert_nonnull (strstr (label, "School 0006"));
  g_assert_nonnull (strstr (label, "with School 0000"));
}

static void
test_comes_back (Fixture *fixture, gconstpointer data)
{
  GListModel *model = G_LIST_MODEL (fixture->store);
  g_autoptr (AlongPartnerItem) first = g_list_model_get_item (model, 0);
  g_autoptr (AlongBoard) board = NULL;
  g_autoptr (GError) error = NULL;

  pair (fixture, 0, 1);
  along_workspace_unpair (fixture->base.workspace, along_partner_item_get_id (first), NULL, &error);
  g_assert_no_error (error);
  board = along_context_dup_board (fixture->base.context);
  along_partner_store_set_board (fixture->store, board);
  g_assert_cmpuint (fixture->n_changes, ==, 2);
  g_assert_cmpuint (fixture->position, ==, 0);
  g_assert_cmpuint (fixture->added, ==, 1);
  g_assert_true (g_list_model_get_item (model, 0) == first);
  g_object_unref (first);
  along_partner_store_set_board (fixture->store, NULL);
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 0);
}

static void
test_same_board (Fixture *fixture, gconstpointer data)
{
  g_autoptr (AlongBoard) board = along_context_dup_board (fixture->base.context);

  along_partner_store_set_board (fixture->store, board);
  g_assert_cmpuint (fixture->n_changes, ==, 0);
}

static void
test_filter (Fixture *fixture, gconstpointer data)
{
  AlongPartnerFilter *filter = along_partner_filter_new ();
  g_autoptr (AlongPartnerItem)
      item = g_list_model_get_item (G_LIST_MODEL (fixture->store), 3); /* School 0007, URN 910007 */
  GtkFilter *base = GTK_FILTER (filter);
  const char *pathway = along_partner_item_get_partner (item)->application->pathway;

  g_assert_cmpint (gtk_filter_get_strictness (base), ==, GTK_FILTER_MATCH_ALL);
  along_partner_filter_set_search (filter, "  SCHOOL 0007 ");
  g_assert_true (gtk_filter_match (base, item));
  along_partner_filter_set_search (filter, "durham 910007");
  g_assert_true (gtk_filter_match (base, item));
  along_partner_filter_set_search (filter, "0008");
  g_assert_false (gtk_filter_match (base, item));
  along_partner_filter_set_search (filter, "");
  along_partner_filter_set_narrow (filter, pathway, ALONG_PHASE_PRIMARY, "County Durham");
  g_assert_true (gtk_filter_match (base, item));
  along_partner_filter_set_narrow (filter, pathway, ALONG_PHASE_SECONDARY, NULL);
  g_assert_false (gtk_filter_match (base, item));
  along_partner_filter_set_narrow (filter, "none such", -1, NULL);
  g_assert_false (gtk_filter_match (base, item));
  along_partner_filter_set_narrow (filter, NULL, -1, "Leeds");
  g_assert_false (gtk_filter_match (base, item));
  g_assert_true (along_partner_filter_is_narrow (filter));
  g_assert_finalize_object (filter);
}

static void
test_candidates (Fixture *fixture, gconstpointer data)
{
  g_autoptr (AlongBoard) board = NULL;
  g_autoptr (GArray) ranked = NULL;
  const AlongCandidate *worst;

  /* Lead 3 is the nearest of all, but has both of its places taken. */
  pair (fixture, 4, 3);
  pair (fixture, 5, 3);
  board = along_context_dup_board (fixture->base.context);
  ranked = along_candidates_rank (board, 0);
  g_assert_cmpuint (ranked->len, ==, 4);
  for (guint i = 0; i < ranked->len; i++)
    {
      const AlongCandidate *candidate = &g_array_index (ranked, AlongCandidate, i);
      double sum = 0;

      /* The parts of a score make up the whole. */
      for (int part = 0; part < ALONG_N_SCORE_PARTS; part++)
        sum += along_score_get_part (&candidate->score, (AlongScorePart) part);
      g_assert_cmpfloat_with_epsilon (sum, candidate->score.total, 0.001);
      if (i > 0 && i < 3)
        g_assert_cmpfloat (candidate->score.total, >=,
                           g_array_index (ranked, AlongCandidate, i - 1).score.total);
    }
  worst = &g_array_index (ranked, AlongCandidate, 3);
  g_assert_cmpuint (worst->lead, ==, 3);
  g_assert_cmpint (worst->verdict.severity, ==, ALONG_SEVERITY_BLOCK);
}

static void
test_texts (Fixture *fixture, gconstpointer data)
{
  g_autoptr (AlongBoard) board = NULL;
  g_autofree char *near = along_board_text_distance (812.4);
  g_autofree char *middle = along_board_text_distance (8240);
  g_autofree char *far = along_board_text_distance (123456);
  g_autofree char *unknown = along_board_text_distance (-1);
  g_autofree char *places = along_board_text_places (3, 5);
  g_autofree char *limitless = along_board_text_places (1, ALONG_UNLIMITED);
  g_autofree char *label = NULL;

  g_assert_cmpstr (near, ==, "812 m");
  g_assert_cmpstr (middle, ==, "8.2 km");
  g_assert_cmpstr (far, ==, "123 km");
  g_assert_cmpstr (unknown, ==, "distance unknown");
  g_assert_cmpstr (places, ==, "3 of 5 places");
  g_assert_cmpstr (limitless, ==, "1 partner");
  pair (fixture, 0, 2);
  board = along_context_dup_board (fixture->base.context);
  label = along_board_text_lead_label (board, 2);
  g_assert_cmpstr (label, ==, "School 0002, Primary · County Durham, 1 of 2 places");
}

static void
test_plan (Fixture *fixture, gconstpointer data)
{
  g_autoptr (AlongBoard) board = along_context_dup_board (fixture->base.context);
  g_autoptr (AlongBoard) after = NULL;
  g_autoptr (AlongBoardPlan) plan = along_board_plan_new ();
  g_autoptr (GError) error = NULL;
  AlongSuggestion *suggestion = along_suggest (board, ALONG_AIM_LEAST_COST, NULL, &error);
  g_autofree char *first = NULL;
  g_autofree char *summary = NULL;

  g_assert_no_error (error);
  along_board_plan_take (plan, suggestion);
  g_assert_cmpint (along_board_plan_get_state (plan), ==, ALONG_PLAN_READY);
  g_assert_cmpuint (along_board_plan_get_proposals (plan)->len, ==, 6);
  summary = along_board_plan_dup_summary (plan);
  g_assert_true (g_str_has_prefix (summary, "6 of 6 partners can be placed."));
  g_assert_null (strstr (summary, "The best plan in all"));
  /* One is accepted elsewhere, one put aside. */
  pair (fixture, 1, 0);
  after = along_context_dup_board (fixture->base.context);
  along_board_plan_rebase (plan, after);
  g_assert_cmpuint (along_board_plan_get_proposals (plan)->len, <=, 5);
  g_assert_null (along_board_plan_find (plan, along_board_get_partner (board, 1)->application->id));
  first = g_strdup (along_board_get_partner (board, 0)->application->id);
  along_board_plan_drop (plan, first);
  g_assert_null (along_board_plan_find (plan, first));
  along_board_plan_dismiss (plan);
  g_assert_cmpint (along_board_plan_get_state (plan), ==, ALONG_PLAN_IDLE);
  g_assert_cmpuint (along_board_plan_get_proposals (plan)->len, ==, 0);
}

static void
test_edges (void)
{
  g_assert_cmpfloat (along_edge_scroller_speed (300, 600), ==, 0);
  g_assert_cmpfloat (along_edge_scroller_speed (0, 600), <, along_edge_scroller_speed (40, 600));
  g_assert_cmpfloat (along_edge_scroller_speed (40, 600), <, 0);
  g_assert_cmpfloat (along_edge_scroller_speed (560, 600), >, 0);
  g_assert_cmpfloat (along_edge_scroller_speed (600, 600), ==, -along_edge_scroller_speed (0, 600));
  g_assert_cmpfloat (along_edge_scroller_speed (10, 0), ==, 0);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);

#define ADD(path, test) g_test_add (path, Fixture, NULL, set_up, test, tear_down)
  ADD ("/board/store/one-splice", test_one_splice);
  ADD ("/board/store/comes-back", test_comes_back);
  ADD ("/board/store/same-board", test_same_board);
  ADD ("/board/filter", test_filter);
  ADD ("/board/candidates", test_candidates);
  ADD ("/board/texts", test_texts);
  ADD ("/board/plan", test_plan);
  g_test_add_func ("/board/edges", test_edges);

  return g_test_run ();
}
