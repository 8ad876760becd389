/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-claim-section.h"
#include "along-deployment-row.h"
#include "along-deployment-store.h"
#include "along-workspace-docket.h"
#include "shell-fixture.h"

/* What is left for a row in a window 360 px wide. */
#define WIDTH 336

static GtkWidget *
show (GtkWidget *child, int width, int height)
{
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  gtk_window_set_child (GTK_WINDOW (window), child);
  gtk_window_present (GTK_WINDOW (window));
  return window;
}

static gboolean
has_size (gpointer widget)
{
  return gtk_widget_get_mapped (widget) && gtk_widget_get_height (widget) > 0;
}

static void
assert_whole (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget) &&
      pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (widget))))
    g_error ("“%s” is cut", gtk_label_get_text (GTK_LABEL (widget)));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    assert_whole (child);
}

/* Names of schools, leads, stages and partners are whole in the list. */
static void
test_row (ShellFixture *fixture, gconstpointer sample)
{
  g_autoptr (AlongContext) context = along_context_new (fixture->workspace);
  AlongDeploymentStore *store = along_context_get_deployments (context);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *window;
  int width;

  g_assert_true (along_workspace_load_docket (fixture->workspace, NULL));
  along_deployment_store_refresh (store);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (store)), ==, 20);
  for (guint i = 0; i < 20; i++)
    {
      g_autoptr (AlongDeploymentItem) item = g_list_model_get_item (G_LIST_MODEL (store), i);
      GtkWidget *row = along_deployment_row_new ();

      along_deployment_row_set_item (ALONG_DEPLOYMENT_ROW (row), item);
      gtk_box_append (GTK_BOX (box), row);
    }
  gtk_widget_measure (box, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  g_assert_cmpint (width, <=, WIDTH);
  window = show (box, WIDTH, -1);
  shell_wait_until (has_size, box);
  g_assert_cmpint (gtk_widget_get_width (box), ==, WIDTH);
  assert_whole (box);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* (nullable): the last below @widget, or itself, of a type with this name. */
static GtkWidget *
find (GtkWidget *widget, const char *type)
{
  GtkWidget *found = g_str_equal (G_OBJECT_TYPE_NAME (widget), type) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_last_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_prev_sibling (child))
    found = find (child, type);
  return found;
}

typedef struct
{
  GtkWidget *overlay;
  GtkWidget *toast;
  GtkScrolledWindow *scroller;
  GtkWidget *last;
} Covering;

/* Scrolled to its end, with the toast in its place, the last is above it. */
static gboolean
is_free (gpointer data)
{
  Covering *self = data;
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);
  double end = gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_page_size (adjustment);
  graphene_rect_t last, toast;

  gtk_adjustment_set_value (adjustment, end);
  return end > 0 && gtk_widget_compute_bounds (self->last, self->overlay, &last) &&
         gtk_widget_compute_bounds (self->toast, self->overlay, &toast) && last.size.height > 0 &&
         toast.origin.y + toast.size.height <= gtk_widget_get_height (self->overlay) &&
         last.origin.y + last.size.height <= toast.origin.y;
}

static void
load_style (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, "/org/alongside/Alongside/style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

/* The last row of a section can be scrolled out from under a toast. */
static void
test_toast (ShellFixture *fixture, gconstpointer sample)
{
  g_autoptr (AlongContext) context = along_context_new (fixture->workspace);
  GtkWidget *section = along_claim_section_new (context);
  GtkWidget *overlay = adw_toast_overlay_new ();
  GtkWidget *window;
  Covering covering;

  g_assert_true (along_workspace_load_docket (fixture->workspace, NULL));
  g_object_set (section, "dossier",
                g_ptr_array_index (
                    along_docket_get_dossiers (along_workspace_get_docket (fixture->workspace)), 0),
                NULL);
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (overlay), section);
  window = show (overlay, 360, 500);
  adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay),
                               adw_toast_new ("Changed the bank details of Foldworth"));
  covering = (Covering){ .overlay = overlay,
                         .toast = find (overlay, "AdwToastWidget"),
                         .scroller = GTK_SCROLLED_WINDOW (find (section, "GtkScrolledWindow")),
                         .last = find (section, "AlongBankDetailsGroup") };
  g_assert_nonnull (covering.toast);
  shell_wait_until (is_free, &covering);
  gtk_window_destroy (GTK_WINDOW (window));
}

#define ADD(path, test)                                                                            \
  g_test_add (path, ShellFixture, "sample", shell_fixture_set_up, test, shell_fixture_tear_down)

int
main (int argc, char **argv)
{
  g_setenv ("GSETTINGS_BACKEND", "memory", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  load_style ();
  ADD ("/deployments-fit/row", test_row);
  ADD ("/deployments-fit/toast", test_toast);
  return g_test_run ();
}
