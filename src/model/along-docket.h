/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-dossier.h"

G_BEGIN_DECLS

/* The records that belong to no single deployment. */
typedef enum
{
  ALONG_DOCKET_EVENTS,
  ALONG_DOCKET_REGION_CONTACTS,
  ALONG_DOCKET_HOLIDAYS,
  ALONG_N_DOCKET_KINDS,
} AlongDocketKind;

const AlongRecordShape *along_docket_get_shape (AlongDocketKind kind);

#define ALONG_TYPE_DOCKET (along_docket_get_type ())

/**
 * AlongDocket:
 *
 * All deployments as one immutable snapshot. After a command a new one takes its place, which
 * shares the dossiers that have not changed.
 */
G_DECLARE_FINAL_TYPE (AlongDocket, along_docket, ALONG, DOCKET, GObject)

AlongDocket *along_docket_new (void);

/* Only for who has made the docket, before it is handed on. @dossier: (transfer full). */
void along_docket_take (AlongDocket *self, AlongDossier *dossier);
void along_docket_add (AlongDocket *self, AlongDocketKind kind, gconstpointer record);

/* (element-type AlongDossier) (transfer none): by date of opening, then id. */
const GPtrArray *along_docket_get_dossiers (AlongDocket *self);
/* (nullable) (transfer none) */
AlongDossier *along_docket_find (AlongDocket *self, const char *deployment);
/* (nullable) (transfer none): of an application in a cohort. */
AlongDossier *along_docket_find_of_application (AlongDocket *self, const char *application);

/* (transfer none): never NULL; by date, then id. */
const GArray *along_docket_get (AlongDocket *self, AlongDocketKind kind);
/* (nullable): by id. */
gconstpointer along_docket_find_record (AlongDocket *self, AlongDocketKind kind, const char *id);

/* (nullable): whom forms of @programme go to in @region on @date. */
const AlongRegionContact *along_docket_find_region_contact (AlongDocket *self,
                                                            const char *programme,
                                                            AlongRegion region,
                                                            const char *role,
                                                            AlongDate date);

G_END_DECLS
