/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Whether the settings' schema is where GIO finds it: a program that was not installed needs
 * GSETTINGS_SCHEMA_DIR, and without a schema GIO would abort. */
gboolean along_settings_are_available (void);

/* (transfer full) */
GSettings *along_settings_new (void);

/* (transfer full): the name that goes into the history: the one set, or the account's. */
char *along_settings_dup_author (GSettings *settings);

/* (transfer full) (nullable): the database opened last, when it is still there. */
char *along_settings_dup_last_database (GSettings *settings);
/* Puts @path at the front of the list of those opened lately. */
void along_settings_add_database (GSettings *settings, const char *path);

G_END_DECLS
