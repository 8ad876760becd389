/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-answers.h"
#include "along-docket.h"
#include "along-workspace.h"

G_BEGIN_DECLS

/* Deployments of a workspace as they stand. The property `docket` notifies. */

/* (nullable) (transfer none): NULL until it has been read. */
AlongDocket *along_workspace_get_docket (AlongWorkspace *self);

/* Reads it, unless it has been. In the window, use the asynchronous form. */
gboolean along_workspace_load_docket (AlongWorkspace *self, GError **error);

void along_workspace_load_docket_async (AlongWorkspace *self,
                                        GCancellable *cancellable,
                                        GAsyncReadyCallback callback,
                                        gpointer user_data);
gboolean
along_workspace_load_docket_finish (AlongWorkspace *self, GAsyncResult *result, GError **error);

/* (transfer full): what is filled in in a form; changes are told by `docket`. */
AlongAnswers *along_workspace_load_answers (AlongWorkspace *self,
                                            const char *deployment,
                                            const char *form,
                                            GError **error);

/* (transfer full): the text that a signature stands under; "" when it is not kept. */
char *along_workspace_load_signed_form (AlongWorkspace *self,
                                        const char *deployment,
                                        const char *signature,
                                        GError **error);

G_END_DECLS
