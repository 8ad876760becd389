/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <adwaita.h>
#include <glib/gstdio.h>

#include "along-column-sorter.h"
#include "along-filter-chips.h"
#include "along-filter-panel.h"
#include "along-school-cell.h"
#include "along-schools-list.h"
#include "along-schools-page.h"
#include "along-workspace-commands.h"
#include "along-workspace-files.h"

typedef struct
{
  char *folder;
  AlongWorkspace *workspace;
  AlongContext *context;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer with_sample)
{
  g_autoptr (GFile) data = g_file_new_for_path (g_getenv ("ALONG_DATA_DIR"));
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongDefinitions) definitions = along_definitions_new (data, &error);
  g_autofree char *path = NULL;

  g_assert_no_error (error);
  fixture->folder = g_dir_make_tmp ("along-schools-XXXXXX", &error);
  g_assert_no_error (error);
  path = g_build_filename (fixture->folder, "test.db", NULL);
  fixture->workspace = along_workspace_open (path, definitions, "Tester", &error);
  g_assert_no_error (error);
  if (with_sample != NULL)
    {
      along_workspace_import_sample (fixture->workspace, &error);
      g_assert_no_error (error);
      along_workspace_load_register (fixture->workspace, &error);
      g_assert_no_error (error);
    }
  fixture->context = along_context_new (fixture->workspace);
}

static void
remove_folder (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);

      g_assert_cmpint (g_remove (file), ==, 0);
    }
  g_assert_cmpint (g_rmdir (path), ==, 0);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->context);
  g_assert_finalize_object (fixture->workspace);
  remove_folder (fixture->folder);
  g_free (fixture->folder);
}

static GtkWidget *
find_by_type (GtkWidget *widget, GType type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_by_type (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/* The page's own, not that of a button. */
static GtkStack *
find_stack (GtkWidget *page)
{
  GtkWidget *list = find_by_type (page, ALONG_TYPE_SCHOOLS_LIST);

  return GTK_STACK (gtk_widget_get_ancestor (list, GTK_TYPE_STACK));
}

static gboolean
timed_out_cb (gpointer timed_out)
{
  *(gboolean *) timed_out = TRUE;
  return G_SOURCE_CONTINUE;
}

/* Runs the main loop until the list has rows; a wait, not a measure. */
static GListModel *
wait_for_list (GtkWidget *page)
{
  AlongSchoolsList *list = ALONG_SCHOOLS_LIST (find_by_type (page, ALONG_TYPE_SCHOOLS_LIST));
  GListModel *model = G_LIST_MODEL (along_schools_list_get_model (list));
  gboolean timed_out = FALSE;
  guint source = g_timeout_add_seconds (30, timed_out_cb, &timed_out);

  while (g_list_model_get_n_items (model) == 0 && !timed_out)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (source);
  g_assert_cmpuint (g_list_model_get_n_items (model), >, 0);

  return model;
}

static void
settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static GtkWidget *
present (GtkWidget *page, GtkWidget **window)
{
  *window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (*window), 1100, 700);
  gtk_window_set_child (GTK_WINDOW (*window), page);
  gtk_window_present (GTK_WINDOW (*window));
  settle ();

  return page;
}

static void
test_empty (Fixture *fixture, gconstpointer data)
{
  GtkWidget *window;
  GtkWidget *page = present (along_schools_page_new (fixture->context), &window);
  GtkStack *stack = find_stack (page);

  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "empty");

  g_object_add_weak_pointer (G_OBJECT (page), (gpointer *) &page);
  gtk_window_destroy (GTK_WINDOW (window));
  settle ();
  g_assert_null (page);
}

/* The sample has 250 schools or so, among them closed ones (data/sample/README.md). */
static void
test_list (Fixture *fixture, gconstpointer data)
{
  GtkWidget *window;
  GtkWidget *page = present (along_schools_page_new (fixture->context), &window);
  GListModel *model = wait_for_list (page);
  AlongRegister *reg = along_workspace_get_register (fixture->workspace);
  guint n_open = 0;

  for (guint i = 0; i < along_register_get_n_schools (reg); i++)
    n_open += along_school_is_open (along_register_get_school (reg, i));
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, n_open);

  along_schools_page_show_where (ALONG_SCHOOLS_PAGE (page), "{\"status\":[]}");
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, along_register_get_n_schools (reg));
  along_schools_page_show_where (ALONG_SCHOOLS_PAGE (page), "{\"phase\":[\"secondary\"]}");
  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (AlongSchoolItem) item = g_list_model_get_item (model, i);

      g_assert_cmpint (along_school_item_get_school (item)->phase, ==, ALONG_PHASE_SECONDARY);
    }

  g_object_add_weak_pointer (G_OBJECT (page), (gpointer *) &page);
  gtk_window_destroy (GTK_WINDOW (window));
  settle ();
  g_assert_null (page);
}

static void
test_nothing (Fixture *fixture, gconstpointer data)
{
  GtkWidget *window;
  GtkWidget *page = present (along_schools_page_new (fixture->context), &window);
  GtkStack *stack = find_stack (page);
  GListModel *model = wait_for_list (page);

  along_schools_page_show_where (ALONG_SCHOOLS_PAGE (page), "{\"search\":\"qqqqq\"}");
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 0);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "nothing");

  gtk_widget_activate_action (page, "schools.drop", "i", ALONG_FILTER_SEARCH);
  g_assert_cmpuint (g_list_model_get_n_items (model), >, 0);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "list");

  gtk_window_destroy (GTK_WINDOW (window));
  settle ();
}

/* Schools of the sample can be shown in the pane, and the pane goes again. */
static void
test_pane (Fixture *fixture, gconstpointer data)
{
  GtkWidget *window;
  GtkWidget *page = present (along_schools_page_new (fixture->context), &window);
  AlongRegister *reg = along_workspace_get_register (fixture->workspace);

  wait_for_list (page);
  for (guint i = 0; i < along_register_get_n_schools (reg); i += 41)
    {
      along_schools_page_show_school (ALONG_SCHOOLS_PAGE (page),
                                      along_register_get_school (reg, i)->urn);
      settle ();
    }
  gtk_widget_activate_action (page, "schools.close", NULL);

  g_object_add_weak_pointer (G_OBJECT (page), (gpointer *) &page);
  gtk_window_destroy (GTK_WINDOW (window));
  settle ();
  g_assert_null (page);
}

/* What a screen reader says of a cell: its column and what is in it. */
static void
test_labels (Fixture *fixture, gconstpointer data)
{
  GtkWidget *window;
  GtkWidget *page = present (along_schools_page_new (fixture->context), &window);
  GListModel *model = wait_for_list (page);
  g_autoptr (AlongSchoolItem) first = g_list_model_get_item (model, 0);
  g_autofree char *name = along_school_item_dup_text (first, ALONG_SCHOOLS_NAME);
  g_autofree char *label = g_strdup_printf ("School: %s", name);
  GtkWidget *cell;

  settle ();
  cell = find_by_type (page, ALONG_TYPE_SCHOOL_CELL);
  g_assert_nonnull (cell);
  g_assert_true (along_school_cell_get_item (ALONG_SCHOOL_CELL (cell)) == first);
  gtk_test_accessible_assert_role (cell, GTK_ACCESSIBLE_ROLE_LABEL);
  gtk_test_accessible_assert_property (cell, GTK_ACCESSIBLE_PROPERTY_LABEL, label);

  gtk_window_destroy (GTK_WINDOW (window));
  settle ();
}

/* A list of all open schools by name, in no window yet. */
static GtkWidget *
make_list (Fixture *fixture)
{
  AlongRegister *reg = along_workspace_get_register (fixture->workspace);
  g_autoptr (AlongSchoolsIndex)
      index = along_schools_index_new (reg, along_workspace_get_frameworks (fixture->workspace));
  g_autoptr (AlongSchoolsScope)
      scope = along_schools_scope_new (index, NULL, NULL, NULL, NULL, ALONG_REGION_NONE);
  g_autoptr (AlongSchoolsFilter) filter = along_schools_filter_new ();
  GtkWidget *list = along_schools_list_new ();

  along_schools_list_update (ALONG_SCHOOLS_LIST (list), scope, filter, NULL);
  return list;
}

static GListModel *
get_rows (GtkWidget *list)
{
  GtkWidget *view = find_by_type (list, GTK_TYPE_COLUMN_VIEW);

  return G_LIST_MODEL (gtk_column_view_get_model (GTK_COLUMN_VIEW (view)));
}

static void
assert_begins_with (GListModel *model, GListModel *rows)
{
  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (GObject) listed = g_list_model_get_item (model, i);
      g_autoptr (GObject) shown = g_list_model_get_item (rows, i);

      g_assert_true (listed == shown);
    }
}

/* Rows are made a screenful at first, then more, until all are there; those that are there are the
 * first of the list, in its order, and stay. */
static void
test_rows (Fixture *fixture, gconstpointer data)
{
  GtkWidget *window;
  GtkWidget *list = make_list (fixture);
  GListModel *model = G_LIST_MODEL (along_schools_list_get_model (ALONG_SCHOOLS_LIST (list)));
  guint n = g_list_model_get_n_items (get_rows (list));

  g_assert_cmpuint (n, >, 0);
  g_assert_cmpuint (n, <, g_list_model_get_n_items (model));
  present (list, &window);
  while (n < g_list_model_get_n_items (model))
    {
      assert_begins_with (model, get_rows (list));
      g_main_context_iteration (NULL, TRUE);
      g_assert_cmpuint (g_list_model_get_n_items (get_rows (list)), >=, n);
      n = g_list_model_get_n_items (get_rows (list));
    }
  assert_begins_with (model, get_rows (list));

  gtk_window_destroy (GTK_WINDOW (window));
  settle ();
}

static void
painted_cb (GdkFrameClock *clock, gboolean *painted)
{
  *painted = TRUE;
}

/* Until a frame has been drawn. */
static void
paint (GtkWidget *window)
{
  gboolean painted = FALSE;
  gulong handler = g_signal_connect (gtk_widget_get_frame_clock (window), "after-paint",
                                     G_CALLBACK (painted_cb), &painted);

  while (!painted)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (gtk_widget_get_frame_clock (window), handler);
}

/* That are visible, in sight or not. */
static guint
count_columns (GtkWidget *list)
{
  GtkWidget *view = find_by_type (list, GTK_TYPE_COLUMN_VIEW);
  GListModel *columns = gtk_column_view_get_columns (GTK_COLUMN_VIEW (view));
  guint n = 0;

  for (guint i = 0; i < g_list_model_get_n_items (columns); i++)
    {
      g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (columns, i);

      n += gtk_column_view_column_get_visible (column);
    }
  return n;
}

/* Pixels that the columns have at least, shown with their first frame @width wide. */
static int
present_wide (GtkWidget *list, int width, GtkWidget **window)
{
  GtkWidget *view = find_by_type (list, GTK_TYPE_COLUMN_VIEW);
  int reach;

  *window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (*window), width, 700);
  gtk_window_set_child (GTK_WINDOW (*window), list);
  gtk_window_present (GTK_WINDOW (*window));
  paint (*window);
  gtk_widget_measure (view, GTK_ORIENTATION_HORIZONTAL, -1, &reach, NULL, NULL, NULL);
  return reach;
}

/* Columns out of sight are made after the first frame, and none that is in sight. */
static void
test_columns (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    int width;
    guint all; /* columns that the table has in the end */
  } cases[] = { { 720, ALONG_N_SCHOOLS_COLUMNS },
                { 1060, ALONG_N_SCHOOLS_COLUMNS },
                { 1500, ALONG_N_SCHOOLS_COLUMNS },
                { 3000, ALONG_N_SCHOOLS_COLUMNS },
                { 400, 1 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GtkWidget *window;
      GtkWidget *list = make_list (fixture);
      GListModel *model = G_LIST_MODEL (along_schools_list_get_model (ALONG_SCHOOLS_LIST (list)));
      int reach = present_wide (list, cases[i].width, &window);
      guint n = count_columns (list);

      g_assert_cmpuint (n, <=, cases[i].all);
      g_assert_true (n == cases[i].all || reach >= gtk_widget_get_width (list));
      if (cases[i].width == 720)
        g_assert_cmpuint (n, <, ALONG_N_SCHOOLS_COLUMNS);

      while (g_list_model_get_n_items (get_rows (list)) < g_list_model_get_n_items (model))
        g_main_context_iteration (NULL, TRUE);
      g_assert_cmpuint (count_columns (list), ==, cases[i].all);
      gtk_window_destroy (GTK_WINDOW (window));
      settle ();
    }
}

/* Who asks for the last school at once has it, and it stays selected. */
static void
test_last_row (Fixture *fixture, gconstpointer data)
{
  GtkWidget *window;
  GtkWidget *list = make_list (fixture);
  AlongSchoolsModel *model = along_schools_list_get_model (ALONG_SCHOOLS_LIST (list));
  guint n = g_list_model_get_n_items (G_LIST_MODEL (model));
  gint32 urn = along_schools_model_get_school (model, n - 1)->urn;
  g_autoptr (GArray) selected = NULL;

  g_assert_true (along_schools_list_select (ALONG_SCHOOLS_LIST (list), urn, FALSE));
  g_assert_cmpuint (g_list_model_get_n_items (get_rows (list)), ==, n);
  present (list, &window);
  selected = along_schools_list_get_selected (ALONG_SCHOOLS_LIST (list));
  g_assert_cmpuint (selected->len, ==, 1);
  g_assert_cmpint (g_array_index (selected, gint32, 0), ==, urn);

  gtk_window_destroy (GTK_WINDOW (window));
  settle ();
}

/* A view that is saved in the database lists the same schools when it is chosen again. */
static void
test_saved_view (Fixture *fixture, gconstpointer data)
{
  const char *definition = "{\"phase\":[\"primary\"],\"overall\":[\"good\"],\"sort\":\"fsm\"}";
  GtkWidget *window;
  GtkWidget *page = present (along_schools_page_new (fixture->context), &window);
  GListModel *model = wait_for_list (page);
  g_autofree char *text = NULL;
  g_autofree char *loaded = NULL;
  g_autoptr (GError) error = NULL;
  guint n_all = g_list_model_get_n_items (model);
  guint n;

  along_schools_page_show_where (ALONG_SCHOOLS_PAGE (page), definition);
  n = g_list_model_get_n_items (model);
  g_assert_cmpuint (n, >, 0);
  g_assert_cmpuint (n, <, n_all);

  text = along_schools_filter_to_string (
      along_schools_model_get_filter (ALONG_SCHOOLS_MODEL (model)));
  along_workspace_save_memo (fixture->workspace, "view:schools", "Good primaries", text, &error);
  g_assert_no_error (error);
  along_schools_page_show_where (ALONG_SCHOOLS_PAGE (page), "{}");
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, n_all);

  loaded = along_workspace_load_memo (fixture->workspace, "view:schools", "Good primaries");
  g_assert_cmpstr (loaded, ==, text);
  along_schools_page_show_where (ALONG_SCHOOLS_PAGE (page), loaded);
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, n);

  gtk_window_destroy (GTK_WINDOW (window));
  settle ();
}

static void
test_column_sorter (void)
{
  GtkWidget *view = g_object_ref_sink (gtk_column_view_new (NULL));
  GtkSorter *sorter = gtk_column_view_get_sorter (GTK_COLUMN_VIEW (view));
  GtkColumnViewColumn *columns[2];
  AlongSchoolsColumn column = ALONG_N_SCHOOLS_COLUMNS;
  gboolean descending = FALSE;

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (GtkSorter) own = along_column_sorter_new (ALONG_SCHOOLS_PHASE + i);

      columns[i] = gtk_column_view_column_new ("", NULL);
      gtk_column_view_column_set_sorter (columns[i], own);
      gtk_column_view_append_column (GTK_COLUMN_VIEW (view), columns[i]);
    }

  g_assert_false (along_column_sorter_ask (sorter, &column, &descending));
  gtk_column_view_sort_by_column (GTK_COLUMN_VIEW (view), columns[0], GTK_SORT_ASCENDING);
  g_assert_true (along_column_sorter_ask (sorter, &column, &descending));
  g_assert_cmpint (column, ==, ALONG_SCHOOLS_PHASE);
  g_assert_false (descending);
  gtk_column_view_sort_by_column (GTK_COLUMN_VIEW (view), columns[1], GTK_SORT_DESCENDING);
  g_assert_true (along_column_sorter_ask (sorter, &column, &descending));
  g_assert_cmpint (column, ==, ALONG_SCHOOLS_PHASE + 1);
  g_assert_true (descending);

  g_object_unref (columns[0]);
  g_object_unref (columns[1]);
  g_assert_finalize_object (view);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/schools-widgets/column-sorter", test_column_sorter);
  g_test_add ("/schools-widgets/empty", Fixture, NULL, set_up, test_empty, tear_down);
  g_test_add ("/schools-widgets/list", Fixture, "sample", set_up, test_list, tear_down);
  g_test_add ("/schools-widgets/nothing", Fixture, "sample", set_up, test_nothing, tear_down);
  g_test_add ("/schools-widgets/labels", Fixture, "sample", set_up, test_labels, tear_down);
  g_test_add ("/schools-widgets/rows", Fixture, "sample", set_up, test_rows, tear_down);
  g_test_add ("/schools-widgets/columns", Fixture, "sample", set_up, test_columns, tear_down);
  g_test_add ("/schools-widgets/last-row", Fixture, "sample", set_up, test_last_row, tear_down);
  g_test_add ("/schools-widgets/saved-view", Fixture, "sample", set_up, test_saved_view, tear_down);
  g_test_add ("/schools-widgets/pane", Fixture, "sample", set_up, test_pane, tear_down);

  return g_test_run ();
}
