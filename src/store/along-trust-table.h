/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-register.h"
#include "along-writer.h"

G_BEGIN_DECLS

typedef struct _AlongTrustWriter AlongTrustWriter;

AlongTrustWriter *along_trust_writer_new (AlongDatabase *database, GError **error);
void along_trust_writer_free (AlongTrustWriter *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongTrustWriter, along_trust_writer_free)

/* Inserts or updates by UID. */
AlongWriteOutcome
along_trust_writer_write (AlongTrustWriter *self, const AlongTrust *trust, GError **error);

/* Makes sure that a trust which only a register row names exists; never changes one that does. */
AlongWriteOutcome
along_trust_writer_ensure (AlongTrustWriter *self, gint32 uid, const char *name, GError **error);

/* A school's membership from a day (ALONG_DATE_NONE: since before the files tell), by
 * (URN, UID, joined). An open membership of another trust that began earlier ends that day. */
AlongWriteOutcome along_trust_writer_write_membership (AlongTrustWriter *self,
                                                       gint32 urn,
                                                       gint32 uid,
                                                       AlongDate joined,
                                                       AlongDate left,
                                                       GError **error);

gboolean along_trust_writer_has_trust (AlongTrustWriter *self, gint32 uid);

G_END_DECLS
