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

/* (transfer full) (element-type GPtrArray): the same for each of @dossiers (element-type
 * AlongDossier). */
GPtrArray *along_progress_terms_judge_all (AlongProgressTerms *self, GPtrArray *dossiers);
/* In a thread. @source: what the callback is for. */
void along_progress_terms_judge_async (AlongProgressTerms *self,
                                       gpointer source,
                                       GPtrArray *dossiers,
                                       GCancellable *cancellable,
                                       GAsyncReadyCallback callback,
                                       gpointer user_data);
/* (nullable): NULL when it was cancelled. */
GPtrArray *along_progress_terms_judge_finish (GAsyncResult *result);

G_END_DECLS
