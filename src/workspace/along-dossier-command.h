/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-delivery-context.h"
#include "along-dossier-table.h"
#include "along-verdict.h"
#include "along-workspace-private.h"

G_BEGIN_DECLS

/* Commands on one deployment. They judge and change what the database holds at that moment, so
 * that two windows on one file cannot together do what neither may do alone. */

/* @programme: the definition that the deployment goes by. @dossier: as it is before. */
typedef struct
{
  AlongWorkspace *workspace;
  AlongDatabase *database;
  AlongProgramme *programme;
  AlongDossier *dossier;
  const char *author;
} AlongDossierChange;

typedef gboolean (*AlongDossierFunc) (const AlongDossierChange *change,
                                      gconstpointer data,
                                      GError **error);

/* What the rules look at. */
AlongDeliveryContext along_dossier_change_get_context (const AlongDossierChange *change);

/* Sets ALONG_WORKSPACE_ERROR_REFUSED with the reasons, unless @verdict allows it. */
gboolean along_dossier_accept (AlongVerdict *verdict, GError **error);

/* Runs @function as one command, and refuses what it leaves when the rules stand against it.
 * Signatures under what has changed lose their force in the same command.
 * @kind: of the label in the history; @object: (nullable): its second name. The first is the
 * school or trust. */
gboolean along_workspace_run_on_dossier (AlongWorkspace *self,
                                         const char *deployment,
                                         const char *kind,
                                         const char *object,
                                         AlongDossierFunc function,
                                         gconstpointer data,
                                         GError **error);

/* The same for what a person writes bit by bit, and sees saved where it is written: no toast tells
 * of it. @entry: (inout) (nullable): see along_workspace_save_answers(). */
gboolean along_workspace_edit_dossier (AlongWorkspace *self,
                                       const char *deployment,
                                       const char *kind,
                                       const char *object,
                                       AlongDossierFunc function,
                                       gconstpointer data,
                                       gint64 *entry,
                                       GError **error);

/* Pieces of commands; see those of the same name in the headers of the workspace. */
gboolean along_dossier_match (const AlongDossierChange *change,
                              const AlongMatchRecord *match,
                              const char *reason,
                              GError **error);
gboolean along_dossier_decide (const AlongDossierChange *change,
                               const AlongEnhancement *wanted,
                               GError **error);
/* (transfer full) (element-type AlongGateVerdict) */
GArray *
along_dossier_check_gates (const AlongDossierChange *change, AlongProgress *progress, guint step);

/* (nullable) (transfer none): reads the docket if need be. NULL with @error set. */
AlongDossier *
along_workspace_find_dossier (AlongWorkspace *self, const char *deployment, GError **error);

G_END_DECLS
