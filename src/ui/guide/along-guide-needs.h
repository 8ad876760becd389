/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-dossier.h"
#include "along-workspace.h"

G_BEGIN_DECLS

/* (transfer full) (array zero-terminated=1): ids of the areas of support that a deployment's forms,
 * plan and log name, each once. */
char **along_guide_needs_list (AlongWorkspace *workspace, AlongDossier *dossier);

/* (transfer full): "Areas of need: Attendance, Behaviour", or that none is named. */
char *along_guide_needs_describe (AlongProgramme *programme, const char *const *areas);

G_END_DECLS
