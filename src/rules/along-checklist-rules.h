/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-delivery.h"
#include "along-dossier.h"

G_BEGIN_DECLS

/* Whether the deployment calls for the checklist: meant for its kind of participant, and opened by
 * a flag, or by an area in the plan or the log. */
gboolean along_checklist_is_open (const AlongChecklist *self,
                                  const AlongDelivery *delivery,
                                  AlongDossier *dossier);
/* Whether every item is ticked. */
gboolean along_checklist_is_complete (const AlongChecklist *self, AlongDossier *dossier);
guint along_checklist_count_done (const AlongChecklist *self, AlongDossier *dossier);
/* (nullable) */
const AlongTick *
along_checklist_find_tick (const AlongChecklist *self, AlongDossier *dossier, const char *item);
/* The first time after the deployment opened that it is due, or %ALONG_DATE_NONE. */
AlongDate along_checklist_get_due (const AlongChecklist *self, AlongDossier *dossier);

/* A document type's record with the latest date, or NULL. */
const AlongDocument *along_document_find (AlongDossier *dossier, const char *type);
/* Whether one of the type has come from @since (%ALONG_DATE_NONE for ever) to @today. */
gboolean along_document_is_received (AlongDossier *dossier,
                                     const char *type,
                                     AlongDate since,
                                     AlongDate today);
/* Whether the deployment calls for the type: its kind of participant, its enhanced support. */
gboolean along_document_is_called_for (const AlongDocumentType *type, AlongDossier *dossier);

G_END_DECLS
