/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* One drop on a board of 60 leads and 700 partners, from the command to the painted frame: prints
 * the medians of 50 in milliseconds: until it is painted, waiting for the frame left out; of that
 * the command; and the processor time that the main thread took for all of it. */

#include "bench-tools.h"
#include "board-fixture.h"

#include "along-workspace-commands.h"

#define N_PARTNERS 700
#define N_LEADS    60
#define N_PLACES   12
#define N_DROPS    50

typedef struct
{
  gint64 began;
  gint64 painting;
  gboolean painted;
} Frame;

static void
before_paint_cb (GdkFrameClock *clock, Frame *frame)
{
  frame->began = g_get_monotonic_time ();
}

static void
after_paint_cb (GdkFrameClock *clock, Frame *frame)
{
  frame->painting += g_get_monotonic_time () - frame->began;
  frame->painted = TRUE;
}

static void
settle (guint milliseconds)
{
  gint64 until = g_get_monotonic_time () + (gint64) milliseconds * 1000;

  while (g_get_monotonic_time () < until)
    g_main_context_iteration (NULL, FALSE);
}

/* Half of the partners have a lead already, as on a board in use. */
static void
pair_half (BoardFixture *fixture)
{
  g_autoptr (AlongBoard) board = along_context_dup_board (fixture->context);
  g_autoptr (GArray) pairs = g_array_new (FALSE, FALSE, sizeof (AlongProposedPair));
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < N_PARTNERS / 2; i++)
    {
      AlongProposedPair pair = { along_board_get_partner (board, 2 * i)->application->id,
                                 along_board_get_lead (board, i % N_LEADS)->lead->id };

      g_array_append_val (pairs, pair);
    }
  along_workspace_pair_many (fixture->workspace, (const AlongProposedPair *) (void *) pairs->data,
                             pairs->len, &error);
  g_assert_no_error (error);
}

static double
measure_drop (BoardFixture *fixture,
              GtkWidget *page,
              Frame *frame,
              guint drop,
              double *command,
              double *cpu)
{
  g_autoptr (AlongBoard) board = along_context_dup_board (fixture->context);
  const char *application = along_board_get_partner (board, 2 * drop + 1)->application->id;
  const char *lead = along_board_get_lead (board, (drop * 7) % N_LEADS)->lead->id;
  gint64 start = g_get_monotonic_time ();
  double start_cpu = bench_worked ();

  frame->painted = FALSE;
  frame->painting = 0;
  g_assert_true (gtk_widget_activate_action (page, "board.pair", "(ss)", application, lead));
  *command = (double) (g_get_monotonic_time () - start) / 1000;
  while (!frame->painted)
    g_main_context_iteration (NULL, TRUE);
  *cpu = bench_worked () - start_cpu;
  return *command + (double) frame->painting / 1000;
}

int
main (void)
{
  BoardFixture fixture = { NULL };
  Frame frame = { 0 };
  double total[N_DROPS], command[N_DROPS], cpu[N_DROPS], middle;
  GtkWidget *window, *page;
  GdkFrameClock *clock;

  adw_init ();
  board_fixture_init (&fixture, N_PARTNERS, N_LEADS, N_PLACES);
  pair_half (&fixture);
  window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (window), 1400, 900);
  page = along_board_page_new (fixture.context);
  adw_window_set_content (ADW_WINDOW (window), page);
  gtk_window_present (GTK_WINDOW (window));
  settle (1500);
  clock = gdk_surface_get_frame_clock (gtk_native_get_surface (GTK_NATIVE (window)));
  g_signal_connect (clock, "before-paint", G_CALLBACK (before_paint_cb), &frame);
  g_signal_connect (clock, "after-paint", G_CALLBACK (after_paint_cb), &frame);
  for (guint i = 0; i < N_DROPS; i++)
    {
      total[i] = measure_drop (&fixture, page, &frame, i, &command[i], &cpu[i]);
      settle (30);
    }
  middle = bench_median (total, N_DROPS);
  g_print (
      "board-drop partners %d leads %d median-ms %.1f worst-ms %.1f command-ms %.1f cpu-ms %.1f\n",
      N_PARTNERS, N_LEADS, middle, total[N_DROPS - 1], bench_median (command, N_DROPS),
      bench_median (cpu, N_DROPS));
  g_signal_handlers_disconnect_by_data (clock, &frame);
  gtk_window_destroy (GTK_WINDOW (window));
  settle (50);
  board_fixture_clear (&fixture);
  return 0;
}
