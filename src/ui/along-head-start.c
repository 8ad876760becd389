/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-head-start"

#include "along-head-start.h"

#include "along-workspace-files.h"

struct _AlongHeadStart
{
  char *path;
  char *programme; /* (nullable) */

  GMutex lock;
  GCond begun;
  gboolean has_begun;            /* what follows is set, and stays */
  AlongDefinitions *definitions; /* (nullable): what is wrong is said when the window is opened */
  AlongRegisterReading *reading; /* (nullable) */
  guint area;
  AlongSchoolsIndex *index; /* (nullable): made by who asks first */
};

static void
clear (gpointer data)
{
  AlongHeadStart *self = data;

  g_free (self->path);
  g_free (self->programme);
  g_clear_object (&self->definitions);
  g_clear_pointer (&self->reading, along_register_reading_unref);
  g_clear_object (&self->index);
  g_mutex_clear (&self->lock);
  g_cond_clear (&self->begun);
}

/* (transfer full) (nullable): waits for the register. */
static AlongSchoolsIndex *
make_index (AlongHeadStart *self)
{
  g_autoptr (AlongRegister) reg = NULL;
  AlongSchoolsIndex *index;

  if (self->reading != NULL)
    reg = along_register_reading_wait (self->reading, NULL, NULL);
  if (reg == NULL)
    return NULL;

  g_mutex_lock (&self->lock);
  if (self->index == NULL)
    self->index = along_schools_index_new (reg,
                                           along_definitions_get_frameworks (self->definitions));
  index = g_object_ref (self->index);
  g_mutex_unlock (&self->lock);

  return index;
}

/* (nullable): the one asked for, or that a window shows when nothing is asked for */
static AlongProgramme *
choose_programme (AlongDefinitions *definitions, const char *id)
{
  AlongProgramme *found = id != NULL ? along_definitions_find_programme (definitions, id) : NULL;
  GPtrArray *programmes = along_definitions_get_programmes (definitions);

  if (found == NULL && programmes->len > 0)
    found = g_ptr_array_index (programmes, 0);
  return found;
}

static void
begin (AlongHeadStart *self)
{
  g_autofree char *folder = along_workspace_data_folder ();
  g_autoptr (GFile) file = g_file_new_for_path (folder);
  AlongDefinitions *definitions = along_definitions_new (file, NULL);
  AlongProgramme *shown = definitions != NULL ? choose_programme (definitions, self->programme)
                                              : NULL;

  g_mutex_lock (&self->lock);
  self->definitions = definitions;
  self->area = shown != NULL ? along_programme_get_area (shown) : 0;
  if (definitions != NULL)
    self->reading = along_register_reading_new (self->path,
                                                along_definitions_get_frameworks (definitions));
  self->has_begun = TRUE;
  g_cond_broadcast (&self->begun);
  g_mutex_unlock (&self->lock);
}

static void
wait_until_begun (AlongHeadStart *self)
{
  g_mutex_lock (&self->lock);
  while (!self->has_begun)
    g_cond_wait (&self->begun, &self->lock);
  g_mutex_unlock (&self->lock);
}

static gpointer
run_in_thread (gpointer data)
{
  g_autoptr (AlongHeadStart) self = data;
  g_autoptr (AlongSchoolsIndex) index = NULL;

  begin (self);
  index = make_index (self);
  if (index != NULL)
    along_schools_index_prepare (index, self->area);

  return NULL;
}

AlongHeadStart *
along_head_start_new (const char *path, const char *programme)
{
  AlongHeadStart *self;

  g_return_val_if_fail (path != NULL, NULL);

  if (!g_file_test (path, G_FILE_TEST_IS_REGULAR))
    return NULL;

  self = g_atomic_rc_box_new0 (AlongHeadStart);
  g_mutex_init (&self->lock);
  g_cond_init (&self->begun);
  self->path = g_strdup (path);
  self->programme = g_strdup (programme);
  g_thread_unref (g_thread_new ("head-start", run_in_thread, along_head_start_ref (self)));

  return self;
}

AlongHeadStart *
along_head_start_ref (AlongHeadStart *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
along_head_start_unref (AlongHeadStart *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

const char *
along_head_start_get_path (AlongHeadStart *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->path;
}

AlongDefinitions *
along_head_start_get_definitions (AlongHeadStart *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  wait_until_begun (self);
  return self->definitions;
}

AlongRegisterReading *
along_head_start_get_reading (AlongHeadStart *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  wait_until_begun (self);
  return self->reading;
}

AlongSchoolsIndex *
along_head_start_dup_index (AlongHeadStart *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  wait_until_begun (self);
  return self->reading != NULL && along_register_reading_is_done (self->reading) ? make_index (self)
                                                                                 : NULL;
}
