/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-import-pipe"

#include "along-import-pipe.h"

#define N_BATCHES 6

/* How long the writing side waits for a batch before it looks for a cancel. */
#define PATIENCE (20 * G_TIME_SPAN_MILLISECOND)

typedef struct
{
  GAsyncQueue *empty;
  GAsyncQueue *full;
  AlongImportFill fill;
  gpointer user_data;
  int stopped; /* atomic: the writing side wants no more */
} Pipe;

static gpointer
read_batches (gpointer data)
{
  Pipe *pipe = data;

  while (g_atomic_int_get (&pipe->stopped) == 0)
    {
      AlongImportBatch *batch = g_async_queue_pop (pipe->empty);
      gboolean last;

      along_import_batch_clear (batch);
      pipe->fill (batch, pipe->user_data);
      last = batch->last;
      g_async_queue_push (pipe->full, batch);
      if (last)
        break;
    }

  return NULL;
}

static AlongImportBatch *
wait_for_batch (Pipe *pipe, GCancellable *cancellable, GError **error)
{
  AlongImportBatch *batch = NULL;

  while (batch == NULL)
    {
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return NULL;
      batch = g_async_queue_timeout_pop (pipe->full, PATIENCE);
    }

  return batch;
}

/* The batch goes back into the round whatever came of it. */
static gboolean
drain_batch (Pipe *pipe, AlongImportBatch *batch, AlongImportDrain drain, GError **error)
{
  gboolean ok = drain (batch, pipe->user_data, error);

  if (ok && batch->error != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&batch->error));
      ok = FALSE;
    }

  g_async_queue_push (pipe->empty, batch);
  return ok;
}

gboolean
along_import_pipe_run (gsize record_size,
                       AlongImportFill fill,
                       AlongImportDrain drain,
                       gpointer user_data,
                       GCancellable *cancellable,
                       GError **error)
{
  Pipe pipe = { .fill = fill, .user_data = user_data };
  gboolean ok = TRUE, last = FALSE;
  GThread *thread;

  pipe.empty = g_async_queue_new_full ((GDestroyNotify) along_import_batch_free);
  pipe.full = g_async_queue_new_full ((GDestroyNotify) along_import_batch_free);
  for (guint i = 0; i < N_BATCHES; i++)
    g_async_queue_push (pipe.empty, along_import_batch_new (record_size));
  thread = g_thread_new ("import-reader", read_batches, &pipe);

  while (ok && !last)
    {
      AlongImportBatch *batch = wait_for_batch (&pipe, cancellable, error);

      ok = batch != NULL;
      if (ok)
        {
          last = batch->last;
          ok = drain_batch (&pipe, batch, drain, error);
        }
    }

  /* A reader that waits for an empty batch gets one, fills it and then sees that it is over. */
  g_atomic_int_set (&pipe.stopped, 1);
  g_async_queue_push (pipe.empty, along_import_batch_new (record_size));
  g_thread_join (thread);
  g_async_queue_unref (pipe.empty);
  g_async_queue_unref (pipe.full);
  return ok;
}
