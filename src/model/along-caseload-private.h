/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-caseload.h"

G_BEGIN_DECLS

/* What a caseload is made of; filled by the builder, then never changed. The hash tables point
 * into the arrays. */
struct _AlongCaseload
{
  GObject parent_instance;

  GStringChunk *texts;
  GArray *records[ALONG_N_CASELOAD_KINDS];

  GHashTable *by_id;           /* of all whose key is an id */
  GHashTable *current_pairing; /* by id of the application */
};

G_END_DECLS
