/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-register-reading.h"

#include "along-history.h"
#include "along-register-loader.h"
#include "along-workspace-private.h"

struct _AlongRegisterReading
{
  char *path;
  AlongFrameworks *frameworks;

  GMutex lock;
  GCond finished;
  gboolean done;
  AlongRegister *reg;
  gint64 stamp;
  GError *error;
};

static void
clear (gpointer data)
{
  AlongRegisterReading *self = data;

  g_free (self->path);
  g_object_unref (self->frameworks);
  g_clear_object (&self->reg);
  g_clear_error (&self->error);
  g_mutex_clear (&self->lock);
  g_cond_clear (&self->finished);
}

/* The stamp comes first: an import in between makes it older than what is read, never newer. */
static AlongRegister *
read_register (AlongRegisterReading *self, gint64 *stamp, GError **error)
{
  g_autoptr (AlongDatabase)
      database = along_workspace_open_connection (self->path, ALONG_DATABASE_READ_ONLY, error);

  if (database == NULL)
    return NULL;

  *stamp = along_history_get_stamp (database, "import");
  return along_register_load (database, self->frameworks, NULL, error);
}

static gpointer
read_in_thread (gpointer data)
{
  g_autoptr (AlongRegisterReading) self = data;
  GError *error = NULL;
  gint64 stamp = 0;
  AlongRegister *reg = read_register (self, &stamp, &error);

  g_mutex_lock (&self->lock);
  self->reg = reg;
  self->stamp = stamp;
  self->error = error;
  self->done = TRUE;
  g_cond_broadcast (&self->finished);
  g_mutex_unlock (&self->lock);

  return NULL;
}

AlongRegisterReading *
along_register_reading_new (const char *path, AlongFrameworks *frameworks)
{
  AlongRegisterReading *self;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (ALONG_IS_FRAMEWORKS (frameworks), NULL);

  self = g_atomic_rc_box_new0 (AlongRegisterReading);
  self->path = g_strdup (path);
  self->frameworks = g_object_ref (frameworks);
  g_mutex_init (&self->lock);
  g_cond_init (&self->finished);
  g_thread_unref (
      g_thread_new ("read-register", read_in_thread, along_register_reading_ref (self)));

  return self;
}

AlongRegisterReading *
along_register_reading_ref (AlongRegisterReading *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
along_register_reading_unref (AlongRegisterReading *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

gboolean
along_register_reading_is_done (AlongRegisterReading *self)
{
  gboolean done;

  g_return_val_if_fail (self != NULL, FALSE);

  g_mutex_lock (&self->lock);
  done = self->done;
  g_mutex_unlock (&self->lock);

  return done;
}

AlongRegister *
along_register_reading_wait (AlongRegisterReading *self, gint64 *stamp, GError **error)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_mutex_lock (&self->lock);
  while (!self->done)
    g_cond_wait (&self->finished, &self->lock);
  g_mutex_unlock (&self->lock);

  /* Nobody writes to it any more. */
  if (stamp != NULL)
    *stamp = self->stamp;
  if (self->reg == NULL && error != NULL)
    *error = g_error_copy (self->error);
  return self->reg != NULL ? g_object_ref (self->reg) : NULL;
}
