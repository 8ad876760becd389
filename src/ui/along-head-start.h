/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-schools-index.h"
#include "along-workspace.h"

G_BEGIN_DECLS

/**
 * AlongHeadStart:
 *
 * What the first window will need of its database and takes longest: the definitions, the register,
 * and the order of its schools. It is read in threads while GTK connects to the display and reads
 * its style sheets, so that the first frame shows schools and not a spinner.
 */
typedef struct _AlongHeadStart AlongHeadStart;

/* @programme: (nullable): id of the one that will be shown.
 * Returns: (nullable): NULL when there is no such file yet. */
AlongHeadStart *along_head_start_new (const char *path, const char *programme);
AlongHeadStart *along_head_start_ref (AlongHeadStart *self);
void along_head_start_unref (AlongHeadStart *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongHeadStart, along_head_start_unref)

const char *along_head_start_get_path (AlongHeadStart *self);

/* (nullable) (transfer none): waited for; NULL when something is wrong with the definitions. */
AlongDefinitions *along_head_start_get_definitions (AlongHeadStart *self);
AlongRegisterReading *along_head_start_get_reading (AlongHeadStart *self);

/* (transfer full) (nullable): the index of what was read, prepared or being prepared; NULL as long
 * as the register is being read. */
AlongSchoolsIndex *along_head_start_dup_index (AlongHeadStart *self);

G_END_DECLS
