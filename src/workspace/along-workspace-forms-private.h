/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-workspace-forms.h"

G_BEGIN_DECLS

/* (nullable) (transfer none): NULL with @error set. */
AlongForm *along_workspace_find_form (AlongWorkspace *self, const char *id, GError **error);

G_END_DECLS
