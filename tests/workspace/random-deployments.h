/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-docket.h"
#include "along-workspace.h"

G_BEGIN_DECLS

/* Commands on deployments, chosen at random as in random-commands.h; the docket is read. */
guint random_deployment_count (void);
gboolean random_deployment_run_one (AlongWorkspace *workspace, guint index, const char **name);

G_END_DECLS
