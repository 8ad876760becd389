/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-answers.h"
#include "along-database.h"
#include "along-docket.h"

G_BEGIN_DECLS

/**
 * along_docket_load:
 * @previous: (nullable): what was read before
 *
 * Reads all deployments; those that have not changed since @previous are shared with it.
 *
 * Returns: (transfer full): NULL with @error set
 */
AlongDocket *along_docket_load (AlongDatabase *database,
                                AlongDocket *previous,
                                GCancellable *cancellable,
                                GError **error);

/* The same within a transaction that is open. (transfer full) (nullable) */
AlongDocket *
along_docket_load_within (AlongDatabase *database, AlongDocket *previous, GError **error);
/* One deployment, within a transaction that is open. (transfer full) (nullable) */
AlongDossier *
along_dossier_load_within (AlongDatabase *database, const char *deployment, GError **error);

gboolean
along_deployment_save (AlongDatabase *database, const AlongDeployment *deployment, GError **error);
/* To be called after every change of what belongs to it. */
gboolean along_deployment_touch (AlongDatabase *database, const char *deployment, GError **error);
/* With all its records. */
gboolean along_deployment_delete (AlongDatabase *database, const char *deployment, GError **error);

/* Saves or deletes a record by its key. */
gboolean along_dossier_record_save (AlongDatabase *database,
                                    AlongDossierKind kind,
                                    gconstpointer record,
                                    GError **error);
gboolean along_dossier_record_delete (AlongDatabase *database,
                                      AlongDossierKind kind,
                                      gconstpointer record,
                                      GError **error);
gboolean along_docket_record_save (AlongDatabase *database,
                                   AlongDocketKind kind,
                                   gconstpointer record,
                                   GError **error);
gboolean along_docket_record_delete (AlongDatabase *database,
                                     AlongDocketKind kind,
                                     gconstpointer record,
                                     GError **error);

/* (transfer full): what is filled in in one form. */
AlongAnswers *along_answers_load (AlongDatabase *database,
                                  const char *deployment,
                                  const char *form,
                                  GError **error);
/* (transfer full): one of them, "" where there is none. */
char *along_answer_load (AlongDatabase *database,
                         const char *deployment,
                         const char *form,
                         const char *field,
                         GError **error);
/* @text: "" takes the answer away. */
gboolean along_answer_save (AlongDatabase *database,
                            const char *deployment,
                            const char *form,
                            const char *field,
                            const char *text,
                            GError **error);

/* Keeps the field without an answer, whatever the program knows. */
gboolean along_answer_leave_blank (AlongDatabase *database,
                                   const char *deployment,
                                   const char *form,
                                   const char *field,
                                   GError **error);

/* The text of a form as it was signed. Loading: (transfer full), "" where there is none. */
gboolean along_signed_form_save (AlongDatabase *database,
                                 const AlongSignature *signature,
                                 const char *body,
                                 GError **error);
char *along_signed_form_load (AlongDatabase *database,
                              const char *deployment,
                              const char *signature,
                              GError **error);

G_END_DECLS
