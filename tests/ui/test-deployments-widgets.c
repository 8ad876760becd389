/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-deployment-detail.h"
#include "along-deployment-filter.h"
#include "along-deployment-sections.h"
#include "along-deployment-store.h"
#include "along-deployments-page.h"
#include "along-obligations.h"
#include "along-participant-row.h"
#include "along-process-lanes.h"
#include "along-process-table.h"
#include "along-section-switcher.h"
#include "along-step-card.h"
#include "along-workspace-deployments.h"
#include "along-workspace-docket.h"
#include "along-workspace-progress.h"
#include "shell-fixture.h"

#include <adwaita.h>

#define PROGRAMME "tsi-2023-24"

static gboolean
has_deployment (AlongWorkspace *workspace, gint32 urn)
{
  const GPtrArray *dossiers = along_docket_get_dossiers (along_workspace_get_docket (workspace));

  for (guint i = 0; i < dossiers->len; i++)
    if (along_dossier_get_deployment (g_ptr_array_index (dossiers, i))->who.id == urn)
      return TRUE;
  return FALSE;
}

/* The @n-th school that has none yet; the sample region has some. */
static gint32
find_school (AlongWorkspace *workspace, guint n)
{
  AlongRegister *reg = along_workspace_get_register (workspace);

  g_assert_true (along_workspace_load_docket (workspace, NULL));
  for (guint i = 0; i < along_register_get_n_schools (reg); i++)
    if (!has_deployment (workspace, along_register_get_school (reg, i)->urn) && n-- == 0)
      return along_register_get_school (reg, i)->urn;
  g_assert_not_reached ();
}

/* Opens a deployment of the @n-th school without one. */
static char *
open_deployment (AlongWorkspace *workspace, guint n, AlongDate opened)
{
  AlongDeployment draft = {
    .id = "",
    .programme = PROGRAMME,
    .pathway = "",
    .who = { ALONG_PARTICIPANT_SCHOOL, find_school (workspace, n) },
    .academic_year = 2023,
    .reason = "exception",
    .lead = "",
    .application = "",
    .opened = opened,
    .note = "",
  };
  g_autoptr (GError) error = NULL;
  char *id = NULL;

  along_workspace_open_deployment (workspace, &draft, &id, &error);
  g_assert_no_error (error);
  return id;
}

static AlongContext *
create_context (AlongWorkspace *workspace)
{
  AlongContext *context = along_context_new (workspace);

  along_context_set_programme (
      context,
      along_definitions_find_programme (along_workspace_get_definitions (workspace), PROGRAMME));
  return context;
}

/* The regional team has four calendar weeks from the day of opening (SLA-01 of the guidance): what
 * was opened on 2 January 2024 was due on 30 January 2024, what was opened today is not late. */
static void
test_store (ShellFixture *fixture, gconstpointer sample)
{
  g_autofree char *late = open_deployment (fixture->workspace, 0, along_date_new (2024, 1, 2));
  g_autofree char *fresh = open_deployment (fixture->workspace, 0, along_date_today ());
  g_autoptr (AlongContext) context = create_context (fixture->workspace);
  AlongDeploymentStore *store = along_context_get_deployments (context);
  AlongDeploymentItem *first, *second;
  const AlongStepProgress *next;

  along_deployment_store_refresh (store);
  g_assert_cmpuint (
      g_list_model_get_n_items (G_LIST_MODEL (store)), ==,
      along_docket_get_dossiers (along_workspace_get_docket (fixture->workspace))->len);
  first = along_deployment_store_find (store, late);
  second = along_deployment_store_find (store, fresh);
  g_assert_nonnull (first);
  g_assert_nonnull (second);
  next = along_deployment_item_get_next (first, NULL);
  g_assert_cmpint (next->due, ==, along_date_new (2024, 1, 30));
  g_assert_cmpint (along_deployment_item_compare (first, second, NULL), <, 0);
  g_assert_true (along_deployment_view_has (ALONG_DEPLOYMENT_VIEW_OVERDUE, first));
  g_assert_false (along_deployment_view_has (ALONG_DEPLOYMENT_VIEW_OVERDUE, second));
  g_assert_true (along_deployment_view_has (ALONG_DEPLOYMENT_VIEW_ACTIVE, second));
  g_assert_true (along_deployment_is_move_of (first, 0));
  g_assert_true (along_deployment_is_in_stage (first, 0));

  /* An item stays the same object when its deployment changes. */
  along_workspace_suspend_deployment (fixture->workspace, late, FALSE, along_date_today (),
                                      "Inspected", NULL);
  along_deployment_store_refresh (store);
  g_assert_true (along_deployment_store_find (store, late) == first);
  g_assert_true (along_deployment_view_has (ALONG_DEPLOYMENT_VIEW_PAUSED, first));
  g_assert_false (along_deployment_view_has (ALONG_DEPLOYMENT_VIEW_OVERDUE, first));
  g_assert_cmpint (along_deployment_item_compare (first, second, NULL), >, 0);
}

static void
test_filter (ShellFixture *fixture, gconstpointer sample)
{
  g_autofree char *id = open_deployment (fixture->workspace, 0, along_date_new (2024, 1, 2));
  g_autoptr (AlongContext) context = create_context (fixture->workspace);
  AlongDeploymentStore *store = along_context_get_deployments (context);
  g_autoptr (AlongDeploymentFilter) filter = along_deployment_filter_new ();
  AlongDeploymentItem *item;
  g_autofree char *urn = NULL;

  along_deployment_store_refresh (store);
  item = along_deployment_store_find (store, id);
  urn = g_strdup_printf ("%d", along_deployment_item_get_deployment (item)->who.id);
  g_assert_true (gtk_filter_match (GTK_FILTER (filter), item));
  along_deployment_filter_set_scope (filter, "behaviour-hubs", ALONG_REGION_NONE);
  g_assert_false (gtk_filter_match (GTK_FILTER (filter), item));
  along_deployment_filter_set_scope (filter, PROGRAMME, ALONG_REGION_NONE);
  along_deployment_filter_set_search (filter, urn);
  g_assert_true (gtk_filter_match (GTK_FILTER (filter), item));
  along_deployment_filter_set_search (filter, "no such school");
  g_assert_false (gtk_filter_match (GTK_FILTER (filter), item));
  along_deployment_filter_set_search (filter, "");
  along_deployment_filter_set_narrow (filter, 3, ALONG_ANY_STAGE);
  g_assert_false (gtk_filter_match (GTK_FILTER (filter), item));
  along_deployment_filter_set_narrow (filter, ALONG_ANYONE, 0);
  g_assert_true (gtk_filter_match (GTK_FILTER (filter), item));
  along_deployment_filter_set_view (filter, ALONG_DEPLOYMENT_VIEW_OVER);
  g_assert_false (gtk_filter_match (GTK_FILTER (filter), item));
}

/* One more that is late and one that is not: both are active, and the deadlines are in order. */
static void
test_obligations (ShellFixture *fixture, gconstpointer sample)
{
  g_autoptr (AlongContext) context = create_context (fixture->workspace);
  AlongDeploymentStore *store = along_context_get_deployments (context);
  g_autoptr (GArray) before = NULL;
  g_autoptr (GArray) after = NULL;
  g_autofree char *fresh = NULL;
  g_autofree char *late = NULL;
  guint active, overdue;

  g_assert_true (along_workspace_load_docket (fixture->workspace, NULL));
  along_deployment_store_refresh (store);
  before = along_obligations_list (context, store);
  active = along_obligations_count_active (context, store);
  overdue = along_obligations_count_overdue (before);

  fresh = open_deployment (fixture->workspace, 0, along_date_today ());
  late = open_deployment (fixture->workspace, 0, along_date_new (2024, 1, 2));
  along_deployment_store_refresh (store);
  after = along_obligations_list (context, store);
  g_assert_cmpuint (after->len, ==, before->len + 2);
  g_assert_cmpuint (along_obligations_count_active (context, store), ==, active + 2);
  g_assert_cmpuint (along_obligations_count_overdue (after), ==, overdue + 1);
  for (guint i = 1; i < after->len; i++)
    g_assert_cmpint (g_array_index (after, AlongObligation, i - 1).step->due, <=,
                     g_array_index (after, AlongObligation, i).step->due);
}

static AlongProgress *
dup_progress (AlongWorkspace *workspace, const char *id)
{
  return along_workspace_dup_progress (
      workspace, along_docket_find (along_workspace_get_docket (workspace), id), NULL);
}

static guint
count_cards (GtkWidget *lanes)
{
  guint n = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (lanes); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += ALONG_IS_STEP_CARD (child);
  return n;
}

/* All steps of the 15 columns have a card; the arrow keys go along a lane and down a column. */
static void
test_lanes (ShellFixture *fixture, gconstpointer sample)
{
  g_autofree char *id = open_deployment (fixture->workspace, 0, along_date_new (2024, 1, 2));
  g_autoptr (AlongProgress) progress = dup_progress (fixture->workspace, id);
  const AlongProcess *process = along_progress_get_process (progress);
  GtkWidget *window = gtk_window_new ();
  GtkWidget *lanes = g_object_new (ALONG_TYPE_PROCESS_LANES, NULL);
  GtkWidget *focus;
  int wide, narrow;

  gtk_window_set_child (GTK_WINDOW (window), lanes);
  along_process_lanes_set_progress (ALONG_PROCESS_LANES (lanes), progress);
  g_assert_cmpuint (process->n_stages, ==, 15);
  g_assert_cmpuint (count_cards (lanes), ==, process->n_steps);
  gtk_widget_measure (lanes, GTK_ORIENTATION_HORIZONTAL, -1, &wide, NULL, NULL, NULL);
  along_process_lanes_set_narrow (ALONG_PROCESS_LANES (lanes), TRUE);
  gtk_widget_measure (lanes, GTK_ORIENTATION_HORIZONTAL, -1, &narrow, NULL, NULL, NULL);
  along_process_lanes_set_narrow (ALONG_PROCESS_LANES (lanes), FALSE);
  g_assert_cmpint (narrow, <, 360);
  g_assert_cmpint (wide, >, 15 * 200);

  gtk_window_present (GTK_WINDOW (window));
  g_assert_true (along_process_lanes_focus_step (ALONG_PROCESS_LANES (lanes), 0));
  focus = gtk_window_get_focus (GTK_WINDOW (window));
  g_assert_cmpuint (along_step_card_get_partner (ALONG_STEP_CARD (focus)), ==, 0);
  gtk_widget_child_focus (lanes, GTK_DIR_DOWN);
  focus = gtk_window_get_focus (GTK_WINDOW (window));
  g_assert_cmpuint (along_step_card_get_stage (ALONG_STEP_CARD (focus)), ==, 0);
  g_assert_cmpuint (along_step_card_get_partner (ALONG_STEP_CARD (focus)), ==, 1);
  gtk_widget_child_focus (lanes, GTK_DIR_RIGHT);
  focus = gtk_window_get_focus (GTK_WINDOW (window));
  g_assert_cmpuint (along_step_card_get_stage (ALONG_STEP_CARD (focus)), >, 0);
  g_assert_cmpuint (along_step_card_get_partner (ALONG_STEP_CARD (focus)), ==, 1);

  /* Down goes through every step, those of stages with one lane too. */
  along_process_lanes_focus_step (ALONG_PROCESS_LANES (lanes), 0);
  for (guint i = 1; i < process->n_steps; i++)
    {
      gtk_widget_child_focus (lanes, GTK_DIR_DOWN);
      focus = gtk_window_get_focus (GTK_WINDOW (window));
      g_assert_cmpuint (along_step_card_get_index (ALONG_STEP_CARD (focus)), ==, i);
    }

  g_object_ref (lanes);
  gtk_window_set_child (GTK_WINDOW (window), NULL);
  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_finalize_object (lanes);
}

static void
test_table (ShellFixture *fixture, gconstpointer sample)
{
  g_autofree char *id = open_deployment (fixture->workspace, 0, along_date_new (2024, 1, 2));
  g_autoptr (AlongProgress) progress = dup_progress (fixture->workspace, id);
  g_autoptr (AlongChartTable) table = along_process_table_new (progress, "Process");

  g_assert_cmpuint (along_chart_table_get_n_rows (table), ==,
                    along_progress_get_process (progress)->n_steps);
  g_assert_cmpstr (along_chart_table_get_cell (table, 0, 1), ==,
                   "School / Trust identified as eligible");
  g_assert_cmpstr (along_chart_table_get_cell (table, 0, 6), ==, "2024-01-30");
}

static void
test_switcher (void)
{
  GtkWidget *widget = g_object_ref_sink (g_object_new (ALONG_TYPE_SECTION_SWITCHER, NULL));
  AlongSectionSwitcher *switcher = ALONG_SECTION_SWITCHER (widget);

  gtk_test_accessible_assert_role (widget, GTK_ACCESSIBLE_ROLE_TAB_LIST);
  along_section_switcher_add (switcher, "process", "Process");
  along_section_switcher_add (switcher, "days", "Days");
  g_assert_null (along_section_switcher_get_selected (switcher));
  along_section_switcher_set_selected (switcher, "days");
  g_assert_cmpstr (along_section_switcher_get_selected (switcher), ==, "days");
  along_section_switcher_set_selected (switcher, "none");
  g_assert_cmpstr (along_section_switcher_get_selected (switcher), ==, "days");
  g_assert_finalize_object (widget);
}

/* Every section can be made, told of a dossier, and goes away without a trace. */
static void
test_sections (ShellFixture *fixture, gconstpointer sample)
{
  g_autofree char *id = open_deployment (fixture->workspace, 0, along_date_new (2024, 1, 2));
  g_autoptr (AlongContext) context = create_context (fixture->workspace);
  AlongDossier *dossier = along_docket_find (along_workspace_get_docket (fixture->workspace), id);
  guint n;
  const AlongDeploymentSection *sections = along_deployment_sections_get (&n);

  g_assert_cmpuint (n, >, 0);
  for (guint i = 0; i < n; i++)
    {
      GtkWidget *section = g_object_ref_sink (sections[i].create (context));

      g_object_set (section, "dossier", dossier, NULL);
      g_object_set (section, "dossier", NULL, NULL);
      g_assert_true (along_deployment_sections_find (sections[i].name) == &sections[i]);
      g_assert_finalize_object (section);
    }
}

static void
test_participant_row (ShellFixture *fixture, gconstpointer sample)
{
  const AlongSchool *school = along_register_get_school (
      along_workspace_get_register (fixture->workspace), 0);
  GtkWidget *widget = g_object_ref_sink (
      along_participant_row_new (fixture->workspace, "School or trust"));
  AlongParticipantRow *row = ALONG_PARTICIPANT_ROW (widget);

  g_assert_cmpint (along_participant_row_get_participant (row).id, ==, 0);
  along_participant_row_set_participant (
      row, (AlongParticipant){ ALONG_PARTICIPANT_SCHOOL, school->urn });
  g_assert_cmpint (along_participant_row_get_participant (row).id, ==, school->urn);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, school->name);
  /* What is typed over it is not that school any more. */
  gtk_editable_set_text (GTK_EDITABLE (row), "another");
  g_assert_cmpint (along_participant_row_get_participant (row).id, ==, 0);
  g_assert_finalize_object (widget);
}

static gboolean
find_detail (GtkWidget *widget)
{
  if (ALONG_IS_DEPLOYMENT_DETAIL (widget) &&
      along_deployment_detail_get_item (ALONG_DEPLOYMENT_DETAIL (widget)) != NULL)
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (find_detail (child))
      return TRUE;
  return FALSE;
}

static gboolean
shows_detail (gpointer page)
{
  return find_detail (page);
}

static void
test_page (ShellFixture *fixture, gconstpointer sample)
{
  g_autofree char *id = open_deployment (fixture->workspace, 0, along_date_new (2024, 1, 2));
  AlongContext *context = create_context (fixture->workspace);
  GtkWidget *window = gtk_window_new ();
  GtkWidget *page = along_deployments_page_new (context);

  g_object_ref_sink (page);
  gtk_window_set_default_size (GTK_WINDOW (window), 1000, 600);
  gtk_window_set_child (GTK_WINDOW (window), page);
  gtk_window_present (GTK_WINDOW (window));
  gtk_widget_activate_action (page, "deployments.show", "s", id);
  shell_wait_until (shows_detail, page);

  along_workspace_delete_deployment (fixture->workspace, id, NULL);
  g_assert_false (find_detail (page));
  gtk_window_set_child (GTK_WINDOW (window), NULL);
  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_finalize_object (page);
  g_assert_finalize_object (context);
}

static GtkWidget *
find_type (GtkWidget *widget, GType type)
{
  GtkWidget *found = g_type_is_a (G_OBJECT_TYPE (widget), type) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_type (child, type);
  return found;
}

static gboolean
has_focus_within (gpointer detail)
{
  return (gtk_widget_get_state_flags (detail) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0;
}

static gboolean
is_mapped (gpointer widget)
{
  return gtk_widget_get_mapped (widget);
}

/* Enter opens the first that is found, though nobody waited for the list to narrow, and takes the
 * keyboard there; it does nothing where nothing is found. */
static void
test_search (ShellFixture *fixture, gconstpointer sample)
{
  g_autofree char *first = open_deployment (fixture->workspace, 0, along_date_new (2024, 1, 2));
  g_autofree char *second = open_deployment (fixture->workspace, 0, along_date_new (2024, 1, 2));
  AlongContext *context = create_context (fixture->workspace);
  GtkWidget *window = gtk_window_new ();
  GtkWidget *page = along_deployments_page_new (context);
  AlongRegister *reg = along_workspace_get_register (fixture->workspace);
  AlongDossier *dossier = along_docket_find (along_workspace_get_docket (fixture->workspace),
                                             second);
  GtkWidget *search, *detail;

  g_object_ref_sink (page);
  gtk_window_set_default_size (GTK_WINDOW (window), 1000, 600);
  gtk_window_set_child (GTK_WINDOW (window), page);
  gtk_window_present (GTK_WINDOW (window));
  shell_wait_until (is_mapped, page);
  search = find_type (page, GTK_TYPE_SEARCH_ENTRY);
  shell_wait_until (is_mapped, search);

  gtk_editable_set_text (GTK_EDITABLE (search), "No school has this name");
  g_signal_emit_by_name (search, "activate");
  g_assert_false (find_detail (page));
  gtk_editable_set_text (
      GTK_EDITABLE (search),
      along_register_get_name (reg, along_dossier_get_deployment (dossier)->who));
  g_signal_emit_by_name (search, "activate");
  g_assert_true (find_detail (page));
  detail = find_type (page, ALONG_TYPE_DEPLOYMENT_DETAIL);
  g_assert_cmpstr (along_deployment_item_get_id (
                       along_deployment_detail_get_item (ALONG_DEPLOYMENT_DETAIL (detail))),
                   ==, second);
  shell_wait_until (has_focus_within, detail);

  gtk_window_set_child (GTK_WINDOW (window), NULL);
  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_finalize_object (page);
  g_assert_finalize_object (context);
}

#define ADD(path, test)                                                                            \
  g_test_add (path, ShellFixture, SHELL_NO_DEPLOYMENTS, shell_fixture_set_up, test,                \
              shell_fixture_tear_down)

int
main (int argc, char *argv[])
{
  g_setenv ("GSETTINGS_BACKEND", "memory", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("/deployments/store", test_store);
  ADD ("/deployments/filter", test_filter);
  ADD ("/deployments/obligations", test_obligations);
  ADD ("/deployments/lanes", test_lanes);
  ADD ("/deployments/table", test_table);
  g_test_add_func ("/deployments/switcher", test_switcher);
  ADD ("/deployments/sections", test_sections);
  ADD ("/deployments/participant-row", test_participant_row);
  ADD ("/deployments/page", test_page);
  ADD ("/deployments/search", test_search);

  return g_test_run ();
}
