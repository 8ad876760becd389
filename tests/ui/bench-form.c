/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Opens forms in a window, over a database of many deployments: the first of a new pane, one
 * deployment after another, one section after another, and the tab of the page. Prints medians in
 * milliseconds of the work that the main thread does until the form is there with the fields that
 * can be seen; with it until they are painted; and for the longest turn of the main loop until
 * nothing is left to do.
 *
 * usage: bench-form DATABASE */

#include <adwaita.h>

#include "along-deployments-page.h"
#include "along-form-pane.h"
#include "along-workspace-docket.h"
#include "bench-tools.h"

#define N_NEW     10
#define N_FORMS   40
#define N_TABS    5
#define SETTLE_MS 250

typedef struct
{
  double opened[N_FORMS];
  double painted[N_FORMS];
  double longest[N_FORMS];
  guint n;
} Times;

typedef struct
{
  AlongContext *context;
  const GPtrArray *dossiers;
  GtkWidget *window;
} Bench;

static void
painted_cb (GdkFrameClock *clock, gboolean *painted)
{
  *painted = TRUE;
}

/* One turn of the main loop; the work of the longest one. */
static double
turn (double longest)
{
  double start = bench_worked ();

  g_main_context_iteration (NULL, TRUE);
  return MAX (longest, bench_worked () - start);
}

static gboolean
end_cb (gpointer ended)
{
  *(gboolean *) ended = TRUE;
  return G_SOURCE_REMOVE;
}

/* Until there is nothing left to do. */
static double
settle (double longest)
{
  gboolean ended = FALSE;

  g_timeout_add_full (G_PRIORITY_LOW, SETTLE_MS, end_cb, &ended, NULL);
  while (!ended)
    longest = turn (longest);
  return longest;
}

/* What began at @start has been opened: paints it. */
static void
finish (Bench *self, Times *times, double start)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (self->window);
  gboolean painted = FALSE;
  gulong handler = g_signal_connect (clock, "after-paint", G_CALLBACK (painted_cb), &painted);
  guint i = times->n++;

  times->opened[i] = bench_worked () - start;
  gtk_widget_queue_draw (self->window);
  for (times->longest[i] = times->opened[i]; !painted;)
    times->longest[i] = turn (times->longest[i]);
  times->painted[i] = bench_worked () - start;
  g_signal_handler_disconnect (clock, handler);
  times->longest[i] = settle (times->longest[i]);
}

static void
print (const char *what, Times *times)
{
  double opened = bench_median (times->opened, times->n);

  g_print ("%s: %.1f ms of work, %.2f of a frame; painted %.1f ms; longest turn %.1f ms\n", what,
           opened, opened / BENCH_FRAME, bench_median (times->painted, times->n),
           bench_median (times->longest, times->n));
}

/* One after another of all programmes, far from each other. */
static AlongDossier *
get_dossier (Bench *self, guint i)
{
  return self->dossiers->pdata[(i * 53 + 1) % self->dossiers->len];
}

/* Those of one programme alone, as a list of deployments has them. */
static AlongDossier *
get_alike (Bench *self, guint i)
{
  const char *programme = along_dossier_get_deployment (self->dossiers->pdata[1])->programme;
  guint at = (i * 53 + 1) % self->dossiers->len;

  while (
      !g_str_equal (along_dossier_get_deployment (self->dossiers->pdata[at])->programme, programme))
    at = (at + 1) % self->dossiers->len;
  return self->dossiers->pdata[at];
}

static GtkWidget *
open_window (GtkWidget *child, int width)
{
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_default_size (GTK_WINDOW (window), width, 800);
  gtk_window_set_child (GTK_WINDOW (window), child);
  gtk_window_present (GTK_WINDOW (window));
  settle (0);
  return window;
}

static void
measure_new (Bench *self)
{
  Times times = { .n = 0 };

  self->window = open_window (NULL, 900);
  for (guint i = 0; i < N_NEW; i++)
    {
      double start;
      GtkWidget *pane;

      gtk_window_set_child (GTK_WINDOW (self->window), NULL);
      settle (0);
      start = bench_worked ();
      pane = along_form_pane_new (self->context);
      g_object_set (pane, "dossier", get_dossier (self, i), NULL);
      gtk_window_set_child (GTK_WINDOW (self->window), pane);
      finish (self, &times, start);
    }
  print ("a new form pane", &times);
  gtk_window_destroy (GTK_WINDOW (self->window));
}

static void
measure_walk (Bench *self, const char *what, AlongDossier *(*get) (Bench *self, guint i))
{
  Times times = { .n = 0 };
  GtkWidget *pane = along_form_pane_new (self->context);

  self->window = open_window (pane, 900);
  g_object_set (pane, "dossier", self->dossiers->pdata[0], NULL);
  settle (0);
  for (guint i = 0; i < N_FORMS; i++)
    {
      double start = bench_worked ();

      g_object_set (pane, "dossier", get (self, i), NULL);
      finish (self, &times, start);
    }
  print (what, &times);
  gtk_window_destroy (GTK_WINDOW (self->window));
}

static void
measure_sections (Bench *self)
{
  GtkWidget *pane = along_form_pane_new (self->context);
  guint n_sections;

  self->window = open_window (pane, 900);
  g_object_set (pane, "dossier", get_alike (self, 1), NULL);
  along_form_get_sections (
      along_form_session_get_form (along_form_pane_get_session (ALONG_FORM_PANE (pane))),
      &n_sections);
  for (guint section = 0; section < n_sections; section++)
    {
      Times times = { .n = 0 };
      g_autofree char *name = g_strdup_printf ("section %u of a form", section + 1);

      for (guint i = 0; i < N_TABS; i++)
        {
          double start;

          along_form_pane_show_section (ALONG_FORM_PANE (pane), (section + 1) % n_sections);
          settle (0);
          start = bench_worked ();
          along_form_pane_show_section (ALONG_FORM_PANE (pane), section);
          finish (self, &times, start);
        }
      print (name, &times);
    }
  gtk_window_destroy (GTK_WINDOW (self->window));
}

static GtkWidget *
find_host (GtkWidget *widget)
{
  GtkWidget *found = NULL;

  if (g_str_equal (G_OBJECT_TYPE_NAME (widget), "AlongDeploymentHost"))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_host (child);
  return found;
}

/* The tab of the page, for the first time and then for each deployment. */
static void
measure_page (Bench *self)
{
  Times first = { .n = 0 }, next = { .n = 0 };

  for (guint i = 0; i < N_TABS; i++)
    {
      GtkWidget *page = along_deployments_page_new (self->context);
      GtkWidget *host;
      double start;

      self->window = open_window (page, 1280);
      host = find_host (page);
      gtk_widget_activate_action (page, "deployments.show", "s",
                                  along_dossier_get_deployment (get_alike (self, 2 * i))->id);
      settle (0);
      start = bench_worked ();
      g_object_set (host, "section", "form", NULL);
      finish (self, &first, start);
      start = bench_worked ();
      gtk_widget_activate_action (page, "deployments.show", "s",
                                  along_dossier_get_deployment (get_alike (self, 2 * i + 1))->id);
      finish (self, &next, start);
      /* The next page begins where this one ends. */
      g_object_set (host, "section", "process", NULL);
      gtk_window_destroy (GTK_WINDOW (self->window));
    }
  print ("the tab of the page, for the first time", &first);
  print ("another deployment on the page", &next);
}

int
main (int argc, char **argv)
{
  g_autoptr (AlongWorkspace) workspace = NULL;
  g_autoptr (AlongContext) context = NULL;
  Bench bench = { NULL };

  if (argc != 2)
    g_error ("usage: bench-form DATABASE");
  gtk_init ();
  adw_init ();
  workspace = bench_open_workspace (argv[1], TRUE);
  context = along_context_new (workspace);
  bench.context = context;
  bench.dossiers = along_docket_get_dossiers (along_workspace_get_docket (workspace));
  g_print ("of %u deployments:\n", bench.dossiers->len);
  measure_new (&bench);
  measure_walk (&bench, "another deployment of the programme", get_alike);
  measure_walk (&bench, "another deployment of any", get_dossier);
  measure_sections (&bench);
  measure_page (&bench);
  return 0;
}
