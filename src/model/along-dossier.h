/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "along-deployment.h"
#include "along-record-shape.h"

G_BEGIN_DECLS

/* The kinds of records that a deployment has any number of. */
typedef enum
{
  ALONG_DOSSIER_MATCHES,
  ALONG_DOSSIER_STEPS,
  ALONG_DOSSIER_CORRECTIONS,
  ALONG_DOSSIER_SUSPENSIONS,
  ALONG_DOSSIER_PLAN,
  ALONG_DOSSIER_DAYS,
  ALONG_DOSSIER_CONTRIBUTORS,
  ALONG_DOSSIER_TICKS,
  ALONG_DOSSIER_ENHANCEMENTS,
  ALONG_DOSSIER_CLAIMS,
  ALONG_DOSSIER_CLAIMED_DAYS,
  ALONG_DOSSIER_DOCUMENTS,
  ALONG_DOSSIER_CONTACTS,
  ALONG_DOSSIER_REFERRALS,
  ALONG_DOSSIER_ACTIVITIES,
  ALONG_DOSSIER_ACTIONS,
  ALONG_DOSSIER_SIGNATURES,
  ALONG_N_DOSSIER_KINDS,
} AlongDossierKind;

extern const AlongRecordShape along_deployment_shape;
const AlongRecordShape *along_dossier_get_shape (AlongDossierKind kind);

#define ALONG_TYPE_DOSSIER (along_dossier_get_type ())

/**
 * AlongDossier:
 *
 * One deployment with its records as an immutable snapshot; any thread may read it. What is in
 * its forms is kept apart (#AlongAnswers), because it is large and rarely looked at.
 */
G_DECLARE_FINAL_TYPE (AlongDossier, along_dossier, ALONG, DOSSIER, GObject)

/* @revision: changes with every change of a record of it. */
AlongDossier *along_dossier_new (const AlongDeployment *deployment, gint64 revision);

/* Adds a copy; only for who has made the dossier, before it is handed on. Records keep the order
 * in which they are added. */
void along_dossier_add (AlongDossier *self, AlongDossierKind kind, gconstpointer record);

const AlongDeployment *along_dossier_get_deployment (AlongDossier *self);
gint64 along_dossier_get_revision (AlongDossier *self);

/* (element-type …) (transfer none): the records of @kind by value, in the order of the store:
 * by date, then by id; plan items by position. Never NULL. */
const GArray *along_dossier_get (AlongDossier *self, AlongDossierKind kind);

/* (nullable): by the id of a record whose key is an id. */
gconstpointer along_dossier_find (AlongDossier *self, AlongDossierKind kind, const char *id);

/* (nullable) */
const AlongStepRecord *
along_dossier_find_step (AlongDossier *self, const char *process, const char *step);

/* The struct at @index of what along_dossier_get() gave. */
#define along_dossier_item(array, Type, index)                                                     \
  ((const Type *) (gconstpointer) &g_array_index ((GArray *) (array), Type, index))

G_END_DECLS
