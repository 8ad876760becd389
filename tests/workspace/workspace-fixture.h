/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-workspace.h"

G_BEGIN_DECLS

/* A workspace of its own in a folder of its own, both gone at the end. */
typedef struct
{
  char *folder;
  AlongDefinitions *definitions;
  AlongWorkspace *workspace;
} WorkspaceFixture;

void workspace_fixture_set_up (WorkspaceFixture *fixture, gconstpointer data);
/* The same with the sample region and its register read. */
void workspace_fixture_set_up_sample (WorkspaceFixture *fixture, gconstpointer data);
/* The same without the sample's deployments. */
void workspace_fixture_set_up_participants (WorkspaceFixture *fixture, gconstpointer data);
void workspace_fixture_tear_down (WorkspaceFixture *fixture, gconstpointer data);

/* (transfer full): another instance on the same file. */
AlongWorkspace *workspace_fixture_open_another (WorkspaceFixture *fixture);

/* (transfer full) */
char *workspace_fixture_dump (WorkspaceFixture *fixture);

/* Runs the main loop until the result is there. */
#define WAIT_FOR(result)                                                                           \
  while ((result) == NULL)                                                                         \
  g_main_context_iteration (NULL, TRUE)

void workspace_fixture_result_cb (GObject *source, GAsyncResult *result, gpointer user_data);

G_END_DECLS
