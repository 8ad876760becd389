/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-choice-drop-down.h"
#include "along-form-dialog.h"
#include "along-guide-detail.h"
#include "along-guide-filter.h"
#include "along-guide-page.h"
#include "along-guide-pane.h"
#include "along-guide-row.h"
#include "along-guide-shelves.h"
#include "along-guide-words.h"
#include "along-workspace-deployments.h"
#include "along-workspace-docket.h"
#include "shell-fixture.h"

#include <adwaita.h>

#define PROGRAMME "tsi-2023-24"

/* The catalogue of annex A has 28 entries. */
#define N_ENTRIES 28

static const char *const no_areas[] = { NULL };

/* Of the first open primary school with at most 150 pupils. */
static char *
open_deployment (AlongWorkspace *workspace)
{
  AlongRegister *reg = along_workspace_get_register (workspace);
  const AlongSchool *school = NULL;
  AlongDeployment draft = { .id = "",
                            .programme = PROGRAMME,
                            .pathway = "",
                            .academic_year = 2023,
                            .reason = "exception",
                            .lead = "",
                            .application = "",
                            .opened = along_date_new (2024, 1, 8),
                            .note = "" };
  g_autoptr (GError) error = NULL;
  char *id = NULL;

  for (guint i = 0; i < along_register_get_n_schools (reg) && draft.who.id == 0; i++)
    {
      school = along_register_get_school (reg, i);
      if (school->phase == ALONG_PHASE_PRIMARY && school->pupils > 0 && school->pupils <= 150)
        draft.who = (AlongParticipant){ ALONG_PARTICIPANT_SCHOOL, school->urn };
    }
  g_assert_cmpint (draft.who.id, !=, 0);
  along_workspace_open_deployment (workspace, &draft, &id, &error);
  g_assert_no_error (error);
  return id;
}

static AlongDossier *
get_dossier (AlongWorkspace *workspace, const char *id)
{
  return along_docket_find (along_workspace_get_docket (workspace), id);
}

static AlongGuideItem *
find_item (GListStore *store, const char *entry)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (store)); i++)
    {
      g_autoptr (AlongGuideItem) item = g_list_model_get_item (G_LIST_MODEL (store), i);

      if (g_str_equal (along_guide_item_get_entry (item)->id, entry))
        return item;
    }
  return NULL;
}

/* NPQ targeted support funding, as the guidance has it: £800 for each participant where a primary
 * school has 150 pupils or fewer; its dates are those of 2023/24. */
static void
test_suggestions (ShellFixture *fixture, gconstpointer sample)
{
  g_autofree char *id = open_deployment (fixture->workspace);
  g_autoptr (GListStore) store = g_list_store_new (ALONG_TYPE_GUIDE_ITEM);
  const char *const behaviour[] = { "behaviour", NULL };
  AlongDossier *dossier = get_dossier (fixture->workspace, id);
  g_autofree char *subsidy = NULL;
  g_autofree char *ended = NULL;
  g_autoptr (AlongGuideItem) first = NULL;

  along_guide_shelves_fill (store, fixture->workspace, dossier, no_areas,
                            along_date_new (2024, 1, 15));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (store)), ==, N_ENTRIES);
  subsidy = along_guide_words_dup_subsidy (find_item (store, "npq-targeted-support"));
  g_assert_cmpstr (subsidy, ==, "£800 for each participant");
  g_assert_cmpint (along_guide_item_get_shelf (find_item (store, "npq-targeted-support")), ==,
                   ALONG_GUIDE_SUGGESTED);

  along_guide_shelves_fill (store, fixture->workspace, dossier, no_areas,
                            along_date_new (2024, 9, 1));
  g_assert_cmpint (along_guide_item_get_shelf (find_item (store, "npq-targeted-support")), ==,
                   ALONG_GUIDE_ENDED);
  ended = along_guide_words_dup_validity (
      along_guide_item_get_entry (find_item (store, "npq-targeted-support")),
      along_date_new (2024, 9, 1));
  g_assert_cmpstr (ended, ==, "No longer on offer: it ended on 31 August 2024");

  /* What serves the area comes first, and all the rest is there too. */
  along_guide_shelves_fill (store, fixture->workspace, dossier, behaviour,
                            along_date_new (2024, 1, 15));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (store)), ==, N_ENTRIES);
  first = g_list_model_get_item (G_LIST_MODEL (store), 0);
  g_assert_true (along_guide_entry_has_area (along_guide_item_get_entry (first), "behaviour"));
  g_assert_cmpint (along_guide_item_get_shelf (find_item (store, "behaviour-hubs")), ==,
                   ALONG_GUIDE_SUGGESTED);
  g_assert_cmpint (along_guide_item_get_shelf (find_item (store, "srma")), ==, ALONG_GUIDE_OTHER);
}

static guint
count_matches (GListStore *store, AlongGuideFilter *filter)
{
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (store)); i++)
    {
      g_autoptr (AlongGuideItem) item = g_list_model_get_item (G_LIST_MODEL (store), i);

      n += gtk_filter_match (GTK_FILTER (filter), item);
    }
  return n;
}

/* Counted in the file by hand: one entry names the NCETM, two serve behaviour, neither of the
 * category of mental health, and two are of financial support. */
static void
test_filter (ShellFixture *fixture, gconstpointer sample)
{
  g_autoptr (GListStore) store = g_list_store_new (ALONG_TYPE_GUIDE_ITEM);
  g_autoptr (AlongGuideFilter) filter = along_guide_filter_new ();

  along_guide_shelves_fill (store, fixture->workspace, NULL, no_areas, along_date_today ());
  g_assert_cmpuint (count_matches (store, filter), ==, N_ENTRIES);
  along_guide_filter_set_search (filter, " NCÉTM ");
  g_assert_cmpuint (count_matches (store, filter), ==, 1);
  along_guide_filter_set_search (filter, "no such words");
  g_assert_cmpuint (count_matches (store, filter), ==, 0);
  along_guide_filter_set_search (filter, "");
  along_guide_filter_set_narrow (filter, NULL, "behaviour");
  g_assert_cmpuint (count_matches (store, filter), ==, 2);
  along_guide_filter_set_narrow (filter, "mental-health", "behaviour");
  g_assert_cmpuint (count_matches (store, filter), ==, 0);
  along_guide_filter_set_narrow (filter, "financial-support", NULL);
  g_assert_cmpuint (count_matches (store, filter), ==, 2);
}

typedef gboolean (*Matches) (GtkWidget *widget);

static GtkWidget *
find (GtkWidget *widget, Matches matches)
{
  GtkWidget *found = NULL;

  if (matches (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find (child, matches);
  return found;
}

static gboolean
is_list (GtkWidget *widget)
{
  return GTK_IS_LIST_BOX (widget) && gtk_widget_has_css_class (widget, "guide");
}

static gboolean
is_detail (GtkWidget *widget)
{
  return ALONG_IS_GUIDE_DETAIL (widget);
}

static gboolean
is_mapped (gpointer widget)
{
  return gtk_widget_get_mapped (widget);
}

static gboolean
is_form_dialog (gpointer window)
{
  return ALONG_IS_FORM_DIALOG (window);
}

static GtkWidget *
get_dialog (void)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *it = windows; it != NULL; it = it->next)
    if (is_form_dialog (it->data))
      return it->data;
  return NULL;
}

/* The deployment that one came from is chosen, a referral is logged and shown, and goes again. */
static void
test_page (ShellFixture *fixture, gconstpointer sample)
{
  g_autofree char *id = open_deployment (fixture->workspace);
  g_autoptr (AlongContext) context = along_context_new (fixture->workspace);
  GtkWidget *window = gtk_window_new ();
  GtkWidget *page = along_guide_page_new (context);
  GtkWidget *list, *detail, *dialog;
  const GArray *referrals;
  const AlongReferral *referral;
  AlongGuideItem *item;
  g_autofree char *said = NULL;
  gboolean done = FALSE;

  gtk_window_set_default_size (GTK_WINDOW (window), 1000, 700);
  gtk_window_set_child (GTK_WINDOW (window), page);
  gtk_window_present (GTK_WINDOW (window));
  shell_wait_until (is_mapped, page);
  gtk_widget_activate_action (page, "guide.show-for", "s", id);
  list = find (page, is_list);
  detail = find (page, is_detail);
  gtk_test_accessible_assert_property (list, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Programmes of the guide");
  gtk_list_box_select_row (GTK_LIST_BOX (list),
                           gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), 0));
  g_signal_emit_by_name (list, "row-activated",
                         gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), 0));
  item = along_guide_detail_get_item (ALONG_GUIDE_DETAIL (detail));
  g_assert_nonnull (item);
  g_assert_true (along_guide_item_get_dossier (item) == get_dossier (fixture->workspace, id));

  gtk_widget_activate_action (detail, "guide-detail.log-referral", NULL);
  dialog = get_dialog ();
  g_assert_nonnull (dialog);
  g_signal_emit_by_name (dialog, "accepted", &done);
  g_assert_true (done);
  gtk_window_destroy (GTK_WINDOW (dialog));

  referrals = along_dossier_get (get_dossier (fixture->workspace, id), ALONG_DOSSIER_REFERRALS);
  g_assert_cmpuint (referrals->len, ==, 1);
  referral = along_dossier_item (referrals, AlongReferral, 0);
  item = along_guide_detail_get_item (ALONG_GUIDE_DETAIL (detail));
  g_assert_cmpstr (referral->entry, ==, along_guide_item_get_entry (item)->id);
  g_assert_cmpstr (referral->by, ==, "Test");
  g_assert_cmpint (referral->date, ==, along_date_today ());
  said = along_guide_words_dup_referred (item);
  g_assert_nonnull (said);

  g_object_ref (page);
  gtk_window_set_child (GTK_WINDOW (window), NULL);
  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_finalize_object (page);
}

/* What goes on can be chosen; what is over only when one comes from there. */
static void
test_deployments (ShellFixture *fixture, gconstpointer sample)
{
  g_autofree char *id = open_deployment (fixture->workspace);
  g_autoptr (GListStore) active = NULL;
  g_autoptr (GListStore) stopped = NULL;
  g_autoptr (GListStore) kept = NULL;

  active = along_guide_shelves_list_deployments (fixture->workspace, NULL);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (active)), ==, 2);
  g_assert_true (along_workspace_suspend_deployment (fixture->workspace, id, TRUE,
                                                     along_date_today (), "Closed", NULL));
  stopped = along_guide_shelves_list_deployments (fixture->workspace, NULL);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (stopped)), ==, 1);
  kept = along_guide_shelves_list_deployments (fixture->workspace, id);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (kept)), ==, 2);
}

#define ADD(path, test)                                                                            \
  g_test_add ("/ui/guide/" path, ShellFixture, SHELL_NO_DEPLOYMENTS, shell_fixture_set_up, test,   \
              shell_fixture_tear_down)

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("suggestions", test_suggestions);
  ADD ("filter", test_filter);
  ADD ("page", test_page);
  ADD ("deployments", test_deployments);

  return g_test_run ();
}
