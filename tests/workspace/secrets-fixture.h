/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-workspace-secrets.h"
#include "workspace-fixture.h"

G_BEGIN_DECLS

/* A workspace with two deployments, by their ids. */
#define FIRST      "first-deployment"
#define SECOND     "second-deployment"
#define PASSPHRASE "four words are enough"

/* With a key that PASSPHRASE opens at once, where a new one takes a second by design. */
void secrets_fixture_set_up (WorkspaceFixture *fixture, gconstpointer data);
/* Without a key. */
void secrets_fixture_set_up_bare (WorkspaceFixture *fixture, gconstpointer data);

/* A key that PASSPHRASE opens at once. */
void secrets_add_quick_key (AlongWorkspace *workspace);

/* Adds the two deployments to a workspace that has none. */
void secrets_add_deployments (AlongWorkspace *workspace);

/* Changes the file behind the workspace's back; FALSE when SQLite refuses. */
gboolean secrets_execute (AlongWorkspace *workspace, const char *sql);

/* (transfer full): of the account that the issue names, or of another number. */
AlongBankDetails *secrets_make_details (const char *sort_code, const char *account);

/* Seals, or shows the account number (transfer full). @code: of ALONG_SECRET_ERROR, or -1. */
void secrets_seal (AlongWorkspace *workspace,
                   const char *deployment,
                   const char *account,
                   const char *passphrase,
                   int code);
char *secrets_reveal (AlongWorkspace *workspace,
                      const char *deployment,
                      const char *passphrase,
                      int code);

guint secrets_count_disclosures (AlongWorkspace *workspace, const char *deployment);

G_END_DECLS
