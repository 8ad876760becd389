/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-frameworks.h"
#include "along-register.h"

G_BEGIN_DECLS

/**
 * AlongRegisterReading:
 *
 * The register of a database, being read in a thread of its own since along_register_reading_new().
 * It can begin before there is an #AlongWorkspace, while a window's toolkit starts; the workspace
 * then takes it up with along_workspace_set_reading(). May be used in any thread.
 */
typedef struct _AlongRegisterReading AlongRegisterReading;

AlongRegisterReading *along_register_reading_new (const char *path, AlongFrameworks *frameworks);
AlongRegisterReading *along_register_reading_ref (AlongRegisterReading *self);
/* Does not wait for the thread. */
void along_register_reading_unref (AlongRegisterReading *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongRegisterReading, along_register_reading_unref)

/* Whether along_register_reading_wait() returns at once. */
gboolean along_register_reading_is_done (AlongRegisterReading *self);

/* (transfer full) (nullable): what was read, as soon as it is there; NULL with the store's error.
 * @stamp: (out) (optional): the imports in it, see along_history_get_stamp(). */
AlongRegister *
along_register_reading_wait (AlongRegisterReading *self, gint64 *stamp, GError **error);

G_END_DECLS
