/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-workspace.h"

G_BEGIN_DECLS

/* Runs one of all the workspace's commands, chosen at random and with what is there chosen at
 * random (g_test_rand_int: the seed is printed). FALSE when it was refused. @name: (out): which. */
gboolean random_command_run (AlongWorkspace *workspace, const char **name);

/* How many different ones there are; and the one of the index. */
guint random_command_count (void);
gboolean random_command_run_one (AlongWorkspace *workspace, guint index, const char **name);

G_END_DECLS
