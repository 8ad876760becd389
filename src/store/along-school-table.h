/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-register.h"
#include "along-writer.h"

G_BEGIN_DECLS

/* Writes register rows fast: one prepared upsert, and the keys that exist held in memory. All
 * calls within one transaction of the database. */
typedef struct _AlongSchoolWriter AlongSchoolWriter;

AlongSchoolWriter *along_school_writer_new (AlongDatabase *database, GError **error);
void along_school_writer_free (AlongSchoolWriter *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongSchoolWriter, along_school_writer_free)

/* Inserts or updates by URN; sector and provision are derived and not written. A @trust_uid that
 * no trust has must have been written before. */
AlongWriteOutcome
along_school_writer_write (AlongSchoolWriter *self, const AlongSchool *school, GError **error);

/* Establishment links: inserts or updates by (urn, linked urn, type). */
AlongWriteOutcome along_school_writer_write_link (AlongSchoolWriter *self,
                                                  const AlongSchoolLink *link,
                                                  GError **error);

gboolean along_school_writer_has_school (AlongSchoolWriter *self, gint32 urn);

/* (transfer full) (element-type gint32): URNs that match the search text, best first: words and
 * word beginnings of name, town, LA, postcode; or a URN. */
GArray *
along_school_table_search (AlongDatabase *database, const char *text, guint limit, GError **error);

G_END_DECLS
