/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-progress.h"
#include "along-workspace.h"

G_BEGIN_DECLS

/* What the deadlines of a database go by today (along-workspace-progress.h), for a thread to read
 * and to compare with what they go by later. Reference counted. */
typedef struct _AlongProgressTerms AlongProgressTerms;

AlongProgressTerms *along_progress_terms_new (AlongWorkspace *workspace);
AlongProgressTerms *along_progress_terms_ref (AlongProgressTerms *self);
void along_progress_terms_unref (AlongProgressTerms *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongProgressTerms, along_progress_terms_unref)

const AlongProgressOptions *along_progress_terms_get_options (AlongProgressTerms *self);
/* Whether deadlines come out the same. */
gboolean along_progress_terms_equal (AlongProgressTerms *a, AlongProgressTerms *b);

/* (transfer full) (element-type AlongProgress): of the processes that the deployment goes through,
 * its own first; none where its definition is not there. */
GPtrArray *along_progress_terms_judge (AlongProgressTerms *self, AlongDossier *dossier);

G_END_DECLS
