/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Opens the form of one deployment after another in a window, over a database of many, and prints
 * the medians of 40 in milliseconds: the work that the main thread does until the form is there
 * with its first section, and with it the frame that shows it.
 *
 * usage: bench-form DATABASE */

#include <adwaita.h>
#include <time.h>

#include "along-form-pane.h"
#include "along-workspace-docket.h"
#include "along-workspace-files.h"

#define N_FORMS      40
#define FRAME_MILLIS (1000.0 / 60)

/* Milliseconds that this thread has worked, which other programs on the machine do not lengthen. */
static double
worked (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return (double) now.tv_sec * 1000 + (double) now.tv_nsec / 1000000;
}

static int
compare_times (gconstpointer a, gconstpointer b)
{
  const double *left = a, *right = b;

  return (*left > *right) - (*left < *right);
}

static AlongWorkspace *
open_workspace (const char *path)
{
  g_autofree char *data = along_workspace_data_folder ();
  g_autoptr (GFile) folder = g_file_new_for_path (data);
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongDefinitions) definitions = along_definitions_new (folder, &error);
  AlongWorkspace *workspace = NULL;

  if (definitions != NULL)
    workspace = along_workspace_open (path, definitions, "Benchmark", &error);
  if (workspace == NULL || !along_workspace_load_register (workspace, &error) ||
      !along_workspace_load_docket (workspace, &error))
    g_error ("%s", error->message);
  return workspace;
}

static void
painted_cb (GdkFrameClock *clock, gboolean *painted)
{
  *painted = TRUE;
}

/* Until the next frame is on the screen. */
static void
paint (GtkWidget *window)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);
  gboolean painted = FALSE;
  gulong handler = g_signal_connect (clock, "after-paint", G_CALLBACK (painted_cb), &painted);

  gtk_widget_queue_draw (window);
  while (!painted)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (clock, handler);
}

int
main (int argc, char **argv)
{
  g_autoptr (AlongWorkspace) workspace = NULL;
  g_autoptr (AlongContext) context = NULL;
  const GPtrArray *dossiers;
  double opened[N_FORMS], shown[N_FORMS];
  GtkWidget *window, *pane;

  if (argc != 2)
    g_error ("usage: bench-form DATABASE");
  gtk_init ();
  adw_init ();
  workspace = open_workspace (argv[1]);
  context = along_context_new (workspace);
  dossiers = along_docket_get_dossiers (along_workspace_get_docket (workspace));
  window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (window), 900, 800);
  pane = along_form_pane_new (context);
  gtk_window_set_child (GTK_WINDOW (window), pane);
  gtk_window_present (GTK_WINDOW (window));
  g_object_set (pane, "dossier", dossiers->pdata[0], NULL);
  paint (window);

  for (guint i = 0; i < N_FORMS; i++)
    {
      double start = worked ();

      g_object_set (pane, "dossier", dossiers->pdata[(i * 53 + 1) % dossiers->len], NULL);
      opened[i] = worked () - start;
      paint (window);
      shown[i] = worked () - start;
    }
  qsort (opened, N_FORMS, sizeof (double), compare_times);
  qsort (shown, N_FORMS, sizeof (double), compare_times);
  g_print ("one form of %u opened: %.1f ms of work, %.2f of a frame; painted %.1f ms\n",
           dossiers->len, opened[N_FORMS / 2], opened[N_FORMS / 2] / FRAME_MILLIS,
           shown[N_FORMS / 2]);

  gtk_window_destroy (GTK_WINDOW (window));
  return 0;
}
