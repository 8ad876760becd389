/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define ALONG_TYPE_TARGET_GROUP (along_target_group_get_type ())

/**
 * AlongTargetGroup:
 *
 * The working days that the team allows itself for decisions to which no source sets a limit. It is
 * taken when the row is applied, so that it is one change however it is typed.
 */
G_DECLARE_FINAL_TYPE (AlongTargetGroup,
                      along_target_group,
                      ALONG,
                      TARGET_GROUP,
                      AdwPreferencesGroup)

/* Once, before it is shown. */
void along_target_group_set_workspace (AlongTargetGroup *self, AlongWorkspace *workspace);

G_END_DECLS
