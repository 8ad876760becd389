/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-register-reading.h"

#include "along-history.h"
#include "along-register-cache.h"
#include "along-workspace-private.h"

/* Fewer are read from the tables in less than a frame or two. */
#define MIN_SCHOOLS_KEPT 2000

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

static void
end (AlongRegisterReading *self, AlongRegister *reg, gint64 stamp, GError *error)
{
  g_mutex_lock (&self->lock);
  self->reg = reg;
  self->stamp = stamp;
  self->error = error;
  self->done = TRUE;
  g_cond_broadcast (&self->finished);
  g_mutex_unlock (&self->lock);
}

/* Nobody waits for this. An import in between has given the database another key. */
static void
keep_copy (AlongRegisterReading *self, AlongDatabase *database, const char *key)
{
  g_autofree char *now = NULL;

  if (key == NULL || self->reg == NULL ||
      along_register_get_n_schools (self->reg) < MIN_SCHOOLS_KEPT)
    return;

  now = along_register_cache_key (database, self->frameworks);
  if (g_strcmp0 (key, now) == 0)
    along_register_cache_write (self->path, key, self->reg);
}

static gpointer
read_in_thread (gpointer data)
{
  g_autoptr (AlongRegisterReading) self = data;
  GError *error = NULL;
  g_autoptr (AlongDatabase)
      database = along_workspace_open_connection (self->path, ALONG_DATABASE_READ_ONLY, &error);
  g_autofree char *wanted = NULL;
  AlongRegister *reg;
  gint64 stamp;

  if (database == NULL)
    {
      end (self, NULL, 0, error);
      return NULL;
    }

  /* The stamp comes first: an import in between makes it older than what is read, never newer. */
  stamp = along_history_get_stamp (database, "import");
  reg = along_register_cache_load (database, self->frameworks, &wanted, &error);
  end (self, reg, stamp, error);
  keep_copy (self, database, wanted);

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
