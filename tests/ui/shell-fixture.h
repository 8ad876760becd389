/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-context.h"

G_BEGIN_DECLS

/* A database of its own with the sample region in it. */
typedef struct
{
  char *folder;
  AlongWorkspace *workspace;
} ShellFixture;

/* Given as @sample: the sample region with the schools and participants alone. */
#define SHELL_NO_DEPLOYMENTS "no-deployments"

/* @sample: NULL leaves the database empty. */
void shell_fixture_set_up (ShellFixture *self, gconstpointer sample);
void shell_fixture_tear_down (ShellFixture *self, gconstpointer sample);

/* Runs the main loop until @condition (data) holds; fails the test after some seconds. */
void shell_wait_until (gboolean (*condition) (gpointer data), gpointer data);

G_END_DECLS
