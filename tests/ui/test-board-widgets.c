/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "board-fixture.h"

#include "along-board-status.h"
#include "along-board-text.h"
#include "along-candidate-row.h"
#include "along-card-layout.h"
#include "along-lead-card.h"
#include "along-lead-grid.h"
#include "along-pair-dialog.h"
#include "along-partner-tile.h"
#include "along-partners-pane.h"
#include "along-room-box.h"
#include "along-score-bar.h"
#include "along-why-box.h"
#include "along-workspace-commands.h"
#include "along-workspace-history.h"

/* Some frames, and on a busy machine also what is still to be done then. */
static void
settle (void)
{
  gint64 begin = g_get_monotonic_time ();
  gint64 elapsed;

  do
    {
      g_main_context_iteration (NULL, FALSE);
      elapsed = g_get_monotonic_time () - begin;
    }
  while (elapsed < G_USEC_PER_SEC / 5 ||
         (g_main_context_pending (NULL) && elapsed < 5 * G_USEC_PER_SEC));
}

static GtkWidget *
find_by_type (GtkWidget *widget, GType type)
{
  GtkWidget *found = G_TYPE_CHECK_INSTANCE_TYPE (widget, type) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_by_type (child, type);
  return found;
}

static gboolean
ids_equal (AlongBoard *board, guint partner, int lead)
{
  return along_board_get_partner (board, partner)->lead == lead;
}

/* The page in a window, as the main window would show it. */
static GtkWidget *
show_page (BoardFixture *fixture, AlongBoardPage **page)
{
  GtkWidget *window = adw_window_new ();

  *page = ALONG_BOARD_PAGE (along_board_page_new (fixture->context));
  gtk_window_set_default_size (GTK_WINDOW (window), 1200, 700);
  adw_window_set_content (ADW_WINDOW (window), GTK_WIDGET (*page));
  gtk_window_present (GTK_WINDOW (window));
  settle ();
  return window;
}

static void
test_actions (void)
{
  BoardFixture fixture;
  AlongBoardPage *page;
  GtkWidget *window, *status;
  AlongBoardScene *scene;
  g_autofree char *application = NULL;
  g_autofree char *lead = NULL;

  board_fixture_init (&fixture, 6, 4, 2);
  window = show_page (&fixture, &page);
  scene = along_board_page_get_scene (page);
  g_assert_nonnull (along_board_scene_get_board (scene));
  application = g_strdup (
      along_board_get_partner (along_board_scene_get_board (scene), 0)->application->id);
  lead = g_strdup (along_board_get_lead (along_board_scene_get_board (scene), 3)->lead->id);

  gtk_widget_activate_action (GTK_WIDGET (page), "board.pair", "(ss)", application, lead);
  g_assert_true (ids_equal (along_board_scene_get_board (scene), 0, 3));
  gtk_widget_activate_action (GTK_WIDGET (page), "board.pin", "s", application);
  g_assert_true (along_board_get_partner (along_board_scene_get_board (scene), 0)->pairing->pinned);
  gtk_widget_activate_action (GTK_WIDGET (page), "board.unpair", "s", application);
  g_assert_true (ids_equal (along_board_scene_get_board (scene), 0, -1));
  /* Once more, of one that has no lead, does nothing. */
  gtk_widget_activate_action (GTK_WIDGET (page), "board.unpair", "s", application);

  /* What was done is said below the board. */
  g_assert_true (along_board_page_tell (GTK_WIDGET (page), "Paired", TRUE));
  status = find_by_type (GTK_WIDGET (page), ALONG_TYPE_BOARD_STATUS);
  g_assert_true (gtk_widget_get_visible (gtk_widget_get_last_child (status)));
  gtk_widget_activate_action (GTK_WIDGET (page), "board.refuse", "s", "Too far");
  g_assert_false (gtk_widget_get_visible (gtk_widget_get_last_child (status)));
  gtk_widget_unmap (GTK_WIDGET (page));
  g_assert_false (along_board_page_tell (GTK_WIDGET (page), "Paired", TRUE));
  gtk_widget_map (GTK_WIDGET (page));

  gtk_widget_activate_action (GTK_WIDGET (page), "board.select-partner", "s", application);
  g_assert_cmpstr (along_board_scene_get_selected_partner (scene), ==, application);
  gtk_widget_activate_action (GTK_WIDGET (page), "board.select-lead", "s", lead);
  g_assert_null (along_board_scene_get_selected_partner (scene));
  g_assert_cmpstr (along_board_scene_get_selected_lead (scene), ==, lead);
  settle ();

  g_object_add_weak_pointer (G_OBJECT (page), (gpointer *) &page);
  gtk_window_destroy (GTK_WINDOW (window));
  settle ();
  g_assert_null (page);
  board_fixture_clear (&fixture);
}

static void
wait_for_plan (AlongBoardPlan *plan)
{
  gint64 until = g_get_monotonic_time () + 20 * G_USEC_PER_SEC;

  while (along_board_plan_get_state (plan) == ALONG_PLAN_RUNNING && g_get_monotonic_time () < until)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (along_board_plan_get_state (plan), ==, ALONG_PLAN_READY);
}

static void
test_suggest (void)
{
  BoardFixture fixture;
  AlongBoardPage *page;
  GtkWidget *window;
  AlongBoardScene *scene;
  AlongBoardPlan *plan;

  board_fixture_init (&fixture, 9, 4, 2);
  window = show_page (&fixture, &page);
  scene = along_board_page_get_scene (page);
  plan = along_board_scene_get_plan (scene);
  gtk_widget_activate_action (GTK_WIDGET (page), "board.suggest", NULL);
  g_assert_cmpint (along_board_plan_get_state (plan), ==, ALONG_PLAN_RUNNING);
  wait_for_plan (plan);
  /* Four leads with two places each for nine partners. */
  g_assert_cmpuint (along_board_plan_get_proposals (plan)->len, ==, 8);
  g_assert_cmpuint (along_board_plan_get_left_over (plan)->len, ==, 1);
  gtk_widget_activate_action (GTK_WIDGET (page), "board.accept-all", NULL);
  g_assert_cmpuint (along_board_get_n_unmatched (along_board_scene_get_board (scene)), ==, 1);
  g_assert_cmpuint (along_board_plan_get_proposals (plan)->len, ==, 0);
  /* A search that is on its way when the window closes comes to nothing. */
  gtk_widget_activate_action (GTK_WIDGET (page), "board.suggest", NULL);
  gtk_window_destroy (GTK_WINDOW (window));
  settle ();
  board_fixture_clear (&fixture);
}

/* "… none further than 12 km." */
static void
assert_says_furthest (AlongBoardPlan *plan)
{
  GPtrArray *proposals = along_board_plan_get_proposals (plan);
  g_autofree char *summary = along_board_plan_dup_summary (plan);
  g_autofree char *distance = NULL;
  g_autofree char *sentence = NULL;
  double furthest = 0;

  for (guint i = 0; i < proposals->len; i++)
    furthest = MAX (furthest,
                    ((const AlongProposal *) g_ptr_array_index (proposals, i))->score.distance);
  distance = along_board_text_distance (furthest);
  sentence = g_strdup_printf ("none further than %s.", distance);
  g_assert_nonnull (strstr (summary, sentence));
}

/* The other plan of the button's menu. */
static void
test_suggest_near (void)
{
  BoardFixture fixture;
  AlongBoardPage *page;
  GtkWidget *window, *button;
  AlongBoardPlan *plan;

  board_fixture_init (&fixture, 9, 4, 2);
  window = show_page (&fixture, &page);
  plan = along_board_scene_get_plan (along_board_page_get_scene (page));
  button = find_by_type (GTK_WIDGET (page), ADW_TYPE_SPLIT_BUTTON);
  g_assert_nonnull (adw_split_button_get_menu_model (ADW_SPLIT_BUTTON (button)));
  gtk_widget_activate_action (button, "board.suggest-near", NULL);
  wait_for_plan (plan);
  g_assert_cmpuint (along_board_plan_get_proposals (plan)->len, ==, 8);
  assert_says_furthest (plan);
  gtk_window_destroy (GTK_WINDOW (window));
  settle ();
  board_fixture_clear (&fixture);
}

/* One place at each of two leads for two partners: that the second has the lead of the first in the
 * best plan means that the first has another one. */
static void
test_why_not (void)
{
  BoardFixture fixture;
  AlongBoardPage *page;
  GtkWidget *window, *box, *answer;
  AlongBoardScene *scene;
  AlongBoard *board;
  g_autofree char *asked = NULL;
  gint64 until = g_get_monotonic_time () + 20 * G_USEC_PER_SEC;

  board_fixture_init (&fixture, 2, 2, 1);
  window = show_page (&fixture, &page);
  scene = along_board_page_get_scene (page);
  gtk_widget_activate_action (GTK_WIDGET (page), "board.suggest", NULL);
  wait_for_plan (along_board_scene_get_plan (scene));
  board = along_board_scene_get_board (scene);
  asked = g_strdup (along_board_get_partner (board, 1)->application->id);
  gtk_widget_activate_action (GTK_WIDGET (page), "board.details", "s", asked);
  /* Of its two leads only the one that is not proposed has the question. */
  while ((box = find_by_type (GTK_WIDGET (page), ALONG_TYPE_WHY_BOX)) == NULL &&
         g_get_monotonic_time () < until)
    g_main_context_iteration (NULL, TRUE);
  g_assert_nonnull (box);
  answer = gtk_widget_get_last_child (box);
  g_assert_false (gtk_widget_get_visible (answer));
  g_signal_emit_by_name (gtk_widget_get_first_child (box), "clicked");
  while (!gtk_widget_get_visible (answer) && g_get_monotonic_time () < until)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (
      g_str_has_prefix (gtk_label_get_text (GTK_LABEL (answer)), "The best plan gives it "));
  g_assert_nonnull (
      strstr (gtk_label_get_text (GTK_LABEL (answer)), along_board_get_partner (board, 0)->name));
  /* Nobody asks it of one that is paired. */
  along_workspace_pair (fixture.workspace, asked, along_board_get_lead (board, 0)->lead->id, NULL,
                        NULL);
  while (find_by_type (GTK_WIDGET (page), ALONG_TYPE_WHY_BOX) != NULL &&
         g_get_monotonic_time () < until)
    g_main_context_iteration (NULL, TRUE);
  g_assert_null (find_by_type (GTK_WIDGET (page), ALONG_TYPE_WHY_BOX));
  gtk_window_destroy (GTK_WINDOW (window));
  settle ();
  board_fixture_clear (&fixture);
}

/* The line below the board is there only when it says something. */
static void
test_status (void)
{
  BoardFixture fixture;
  AlongBoardPage *page;
  GtkWidget *window, *status;

  board_fixture_init (&fixture, 2, 2, 1);
  window = show_page (&fixture, &page);
  status = find_by_type (GTK_WIDGET (page), ALONG_TYPE_BOARD_STATUS);
  g_assert_false (gtk_widget_get_visible (status));
  gtk_widget_activate_action (GTK_WIDGET (page), "board.refuse", "s", "No");
  settle ();
  g_assert_true (gtk_widget_get_visible (status));
  gtk_window_destroy (GTK_WINDOW (window));
  settle ();
  board_fixture_clear (&fixture);
}

/* A partner that may go to one lead only, which is full, gets its place when the other one moves;
 * all of that is one command. */
static void
test_room (void)
{
  BoardFixture fixture;
  AlongBoardPage *page;
  GtkWidget *window, *box, *ask, *accept;
  AlongBoardScene *scene;
  AlongBoard *board;
  g_autofree char *stuck = NULL;
  g_autofree char *other = NULL;
  gint64 until = g_get_monotonic_time () + 20 * G_USEC_PER_SEC;

  board_fixture_init (&fixture, 2, 2, 1);
  window = show_page (&fixture, &page);
  scene = along_board_page_get_scene (page);
  board = along_board_scene_get_board (scene);
  other = g_strdup (along_board_get_partner (board, 0)->application->id);
  stuck = g_strdup (along_board_get_partner (board, 1)->application->id);
  g_assert_true (along_workspace_exclude (
      fixture.workspace, along_board_get_lead (board, 1)->lead->id,
      along_board_get_partner (board, 1)->application->who, "Asked for", NULL));
  board = along_board_scene_get_board (scene);
  box = find_by_type (GTK_WIDGET (page), ALONG_TYPE_ROOM_BOX);
  gtk_widget_activate_action (GTK_WIDGET (page), "board.details", "s", stuck);
  settle ();
  g_assert_false (gtk_widget_get_visible (box));
  g_assert_true (along_workspace_pair (fixture.workspace, other,
                                       along_board_get_lead (board, 0)->lead->id, NULL, NULL));
  settle ();
  g_assert_true (gtk_widget_get_visible (box));
  accept = gtk_widget_get_last_child (gtk_widget_get_last_child (box));
  ask = gtk_widget_get_first_child (gtk_widget_get_last_child (box));
  g_signal_emit_by_name (ask, "clicked");
  while (!gtk_widget_get_visible (accept) && g_get_monotonic_time () < until)
    g_main_context_iteration (NULL, TRUE);
  g_signal_emit_by_name (accept, "clicked");
  settle ();
  board = along_board_scene_get_board (scene);
  g_assert_true (ids_equal (board, 0, 1));
  g_assert_true (ids_equal (board, 1, 0));
  g_assert_false (gtk_widget_get_visible (box));
  g_assert_true (along_workspace_undo (fixture.workspace, NULL));
  settle ();
  board = along_board_scene_get_board (scene);
  g_assert_true (ids_equal (board, 0, 0));
  g_assert_true (ids_equal (board, 1, -1));
  gtk_window_destroy (GTK_WINDOW (window));
  settle ();
  board_fixture_clear (&fixture);
}

/* Only the two cards that a move concerns are drawn anew. */
static void
test_two_cards (void)
{
  BoardFixture fixture;
  g_autoptr (AlongBoardScene) scene = NULL;
  GtkWidget *grid, *card, *same;
  AlongBoard *board;
  g_autofree char *application = NULL;
  g_autofree char *lead = NULL;
  g_autofree char *other = NULL;

  board_fixture_init (&fixture, 12, 8, 2);
  scene = along_board_scene_new (fixture.context);
  grid = g_object_ref_sink (along_lead_grid_new (scene));
  along_board_scene_refresh (scene);
  g_assert_cmpuint (along_lead_grid_update (ALONG_LEAD_GRID (grid)), ==, 8);
  g_assert_cmpuint (along_lead_grid_update (ALONG_LEAD_GRID (grid)), ==, 0);
  board = along_board_scene_get_board (scene);
  application = g_strdup (along_board_get_partner (board, 5)->application->id);
  lead = g_strdup (along_board_get_lead (board, 1)->lead->id);
  other = g_strdup (along_board_get_lead (board, 6)->lead->id);
  card = along_lead_grid_find_card (ALONG_LEAD_GRID (grid), lead);

  along_workspace_pair (fixture.workspace, application, lead, NULL, NULL);
  along_board_scene_refresh (scene);
  g_assert_cmpuint (along_lead_grid_update (ALONG_LEAD_GRID (grid)), ==, 1);
  along_workspace_pair (fixture.workspace, application, other, NULL, NULL);
  along_board_scene_refresh (scene);
  g_assert_cmpuint (along_lead_grid_update (ALONG_LEAD_GRID (grid)), ==, 2);
  same = along_lead_grid_find_card (ALONG_LEAD_GRID (grid), lead);
  g_assert_true (card == same);

  g_assert_finalize_object (grid);
  g_assert_finalize_object (g_steal_pointer (&scene));
  board_fixture_clear (&fixture);
}

static void
test_labels (void)
{
  BoardFixture fixture;
  g_autoptr (AlongBoardScene) scene = NULL;
  g_autoptr (AlongPartnerItem) item = NULL;
  GtkWidget *tile, *card;
  g_autoptr (GArray) none = g_array_new (FALSE, FALSE, sizeof (guint));

  board_fixture_init (&fixture, 2, 1, 1);
  scene = along_board_scene_new (fixture.context);
  along_board_scene_refresh (scene);
  item = g_list_model_get_item (G_LIST_MODEL (along_board_scene_get_store (scene)), 0);
  tile = g_object_ref_sink (along_partner_tile_new (scene, ALONG_TILE_CHIP));
  along_partner_tile_set_item (ALONG_PARTNER_TILE (tile), item);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (tile), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "School 0001, Core support, not matched");
  card = g_object_ref_sink (along_lead_card_new (
      scene, along_board_get_lead (along_board_scene_get_board (scene), 0)->lead->id));
  along_lead_card_update (ALONG_LEAD_CARD (card), 0, none);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "School 0000, Primary · County Durham, 0 of 1 place");
  /* While a partner is dragged the card says whether it may come. */
  along_board_scene_set_dragged (scene, item);
  g_assert_true (gtk_widget_has_css_class (card, "verdict-good"));
  along_board_scene_set_dragged (scene, NULL);
  g_assert_false (gtk_widget_has_css_class (card, "verdict-good"));
  g_assert_finalize_object (card);
  g_assert_finalize_object (tile);
  g_clear_object (&item);
  g_assert_finalize_object (g_steal_pointer (&scene));
  board_fixture_clear (&fixture);
}

static void
chosen_cb (GtkWidget *dialog, const char *application, const char *lead, char **chosen)
{
  *chosen = g_strdup (lead);
}

static void
test_dialog (void)
{
  BoardFixture fixture;
  g_autoptr (AlongBoardScene) scene = NULL;
  AlongPartnerItem *item;
  GtkWidget *dialog, *row;
  AlongBoard *board;
  g_autoptr (GArray) ranked = NULL;
  g_autofree char *chosen = NULL;
  const char *best;

  board_fixture_init (&fixture, 3, 3, 1);
  scene = along_board_scene_new (fixture.context);
  along_board_scene_refresh (scene);
  board = along_board_scene_get_board (scene);
  item = along_partner_store_find (along_board_scene_get_store (scene),
                                   along_board_get_partner (board, 0)->application->id);
  ranked = along_candidates_rank (board, 0);
  best = along_board_get_lead (board, g_array_index (ranked, AlongCandidate, 0).lead)->lead->id;
  dialog = along_pair_dialog_new (NULL, item);
  g_signal_connect (dialog, "chosen", G_CALLBACK (chosen_cb), &chosen);
  gtk_window_present (GTK_WINDOW (dialog));
  settle ();
  /* Enter in the search, which has the focus. */
  row = gtk_window_get_focus (GTK_WINDOW (dialog));
  g_signal_emit_by_name (gtk_widget_get_ancestor (row, GTK_TYPE_SEARCH_ENTRY), "activate");
  settle ();
  g_assert_cmpstr (chosen, ==, best);
  g_clear_object (&scene);
  board_fixture_clear (&fixture);
}

static void
test_row (void)
{
  BoardFixture fixture;
  g_autoptr (AlongBoard) board = NULL;
  g_autoptr (GArray) ranked = NULL;
  GtkWidget *row;
  GtkWidget *bar = g_object_ref_sink (along_score_bar_new ());

  board_fixture_init (&fixture, 2, 2, 0);
  board = along_context_dup_board (fixture.context);
  ranked = along_candidates_rank (board, 0);
  /* No places at all: the row says so and cannot be chosen. */
  row = g_object_ref_sink (
      along_candidate_row_new (board, 0, &g_array_index (ranked, AlongCandidate, 0), 1000, FALSE));
  g_assert_false (along_candidate_row_get_possible (ALONG_CANDIDATE_ROW (row)));
  g_assert_false (gtk_widget_get_sensitive (row));
  along_score_bar_set_score (ALONG_SCORE_BAR (bar),
                             &g_array_index (ranked, AlongCandidate, 0).score, 1000);
  g_assert_finalize_object (row);
  g_assert_finalize_object (bar);
  g_clear_object (&board);
  board_fixture_clear (&fixture);
}

static void
test_columns (void)
{
  g_autoptr (GtkLayoutManager) layout = g_object_ref_sink (along_card_layout_new (250, 10));
  AlongCardLayout *cards = ALONG_CARD_LAYOUT (layout);

  /* Two columns need 250 + 10 + 250. */
  g_assert_cmpint (along_card_layout_count_columns (cards, 100), ==, 1);
  g_assert_cmpint (along_card_layout_count_columns (cards, 509), ==, 1);
  g_assert_cmpint (along_card_layout_count_columns (cards, 510), ==, 2);
  g_assert_cmpint (along_card_layout_count_columns (cards, 770), ==, 3);
}

static GtkWidget *
add_box (GtkWidget *parent, int height)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_set_size_request (box, -1, height);
  gtk_box_append (GTK_BOX (parent), box);
  return box;
}

static void
assert_place (GtkWidget *widget, int x, int y, int width, int height)
{
  GtkAllocation place;

  gtk_widget_get_allocation (widget, &place);
  g_assert_cmpint (place.x, ==, x);
  g_assert_cmpint (place.y, ==, y);
  g_assert_cmpint (place.width, ==, width);
  g_assert_cmpint (place.height, ==, height);
}

/* A card that is high leaves its neighbours as they are. */
static void
test_heights (void)
{
  GtkWidget *box = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0));
  GtkWidget *high, *low, *below_high, *below_low;
  GtkSettings *settings = gtk_settings_get_default ();
  int height, dpi;

  gtk_widget_set_layout_manager (box, along_card_layout_new (250, 10));
  high = add_box (box, 300);
  low = add_box (box, 100);
  below_high = add_box (box, 100);
  below_low = add_box (box, 120);
  /* Two columns: 300 + 10 + 100, and 100 + 10 + 120. */
  gtk_widget_measure (box, GTK_ORIENTATION_VERTICAL, 510, &height, NULL, NULL, NULL);
  g_assert_cmpint (height, ==, 410);
  gtk_widget_allocate (box, 510, 410, -1, NULL);
  assert_place (high, 0, 0, 250, 300);
  assert_place (low, 260, 0, 250, 100);
  assert_place (below_high, 0, 310, 250, 100);
  assert_place (below_low, 260, 110, 250, 120);
  /* With text twice as large, 510 are too few for two: 300 + 100 + 100 + 120 + 3 * 10. */
  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * 1024, NULL);
  gtk_widget_queue_resize (box);
  gtk_widget_measure (box, GTK_ORIENTATION_VERTICAL, 510, &height, NULL, NULL, NULL);
  g_assert_cmpint (height, ==, 650);
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
  g_object_unref (box);
}

static void
press_tab (GtkWidget *window, GtkDirectionType direction)
{
  g_signal_emit_by_name (window, "move-focus", direction);
}

static gboolean
has_focus_in (GtkWidget *window, GtkWidget *within)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (window));

  return focus != NULL && gtk_widget_is_ancestor (focus, within);
}

/* Tab comes to a partner and not to a button in it, and with one more goes on behind the list. Back
 * again it comes to the same partner, and then to what is before the list. */
static void
test_tab (void)
{
  BoardFixture fixture;
  AlongBoardPage *page;
  GtkWidget *window, *tile, *list, *pane, *row;

  board_fixture_init (&fixture, 6, 2, 2);
  window = show_page (&fixture, &page);
  tile = find_by_type (GTK_WIDGET (page), ALONG_TYPE_PARTNER_TILE);
  list = gtk_widget_get_ancestor (tile, GTK_TYPE_LIST_VIEW);
  pane = gtk_widget_get_ancestor (tile, ALONG_TYPE_PARTNERS_PANE);
  g_assert_true (gtk_widget_child_focus (list, GTK_DIR_TAB_FORWARD));
  row = gtk_window_get_focus (GTK_WINDOW (window));
  g_assert_true (gtk_widget_get_parent (row) == list);
  g_assert_true (ALONG_IS_PARTNER_TILE (gtk_widget_get_first_child (row)));
  press_tab (window, GTK_DIR_TAB_FORWARD);
  g_assert_false (has_focus_in (window, pane));
  g_assert_true (has_focus_in (window, GTK_WIDGET (page)));
  press_tab (window, GTK_DIR_TAB_BACKWARD);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == row);
  press_tab (window, GTK_DIR_TAB_BACKWARD);
  g_assert_true (has_focus_in (window, pane));
  g_assert_false (has_focus_in (window, list));
  gtk_window_destroy (GTK_WINDOW (window));
  settle ();
  board_fixture_clear (&fixture);
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/board/page/actions", test_actions);
  g_test_add_func ("/board/page/suggest", test_suggest);
  g_test_add_func ("/board/page/suggest-near", test_suggest_near);
  g_test_add_func ("/board/page/why-not", test_why_not);
  g_test_add_func ("/board/page/status", test_status);
  g_test_add_func ("/board/page/room", test_room);
  g_test_add_func ("/board/grid/two-cards", test_two_cards);
  g_test_add_func ("/board/labels", test_labels);
  g_test_add_func ("/board/dialog", test_dialog);
  g_test_add_func ("/board/candidate-row", test_row);
  g_test_add_func ("/board/columns", test_columns);
  g_test_add_func ("/board/heights", test_heights);
  g_test_add_func ("/board/tab", test_tab);

  return g_test_run ();
}
