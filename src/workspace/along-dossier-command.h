/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-dossier-table.h"
#include "along-programme.h"
#include "along-workspace-private.h"

G_BEGIN_DECLS

/* Commands on one deployment. They judge and change what the database holds at that moment, so
 * that two windows on one file cannot together do what neither may do alone. */

/* @programme: the definition that the deployment goes by. @dossier: as it is before. */
typedef struct
{
  AlongDatabase *database;
  AlongProgramme *programme;
  AlongDossier *dossier;
  const char *author;
} AlongDossierChange;

typedef gboolean (*AlongDossierFunc) (const AlongDossierChange *change,
                                      gconstpointer data,
                                      GError **error);

/* Runs @function as one command, and refuses what it leaves when the rules stand against it.
 * @kind: of the label in the history; @object: (nullable): its second name. The first is the
 * school or trust. */
gboolean along_workspace_run_on_dossier (AlongWorkspace *self,
                                         const char *deployment,
                                         const char *kind,
                                         const char *object,
                                         AlongDossierFunc function,
                                         gconstpointer data,
                                         GError **error);

/* (nullable) (transfer none): reads the docket if need be. NULL with @error set. */
AlongDossier *
along_workspace_find_dossier (AlongWorkspace *self, const char *deployment, GError **error);

G_END_DECLS
