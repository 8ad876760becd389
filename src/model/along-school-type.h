/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Who pays for a school; the programmes are for state-funded ones. */
typedef enum
{
  ALONG_SECTOR_OTHER,
  ALONG_SECTOR_STATE,
  ALONG_SECTOR_INDEPENDENT,
} AlongSector;

/* What a school is for, where that decides who may support it. */
typedef enum
{
  ALONG_PROVISION_MAINSTREAM,
  ALONG_PROVISION_SPECIAL,
  ALONG_PROVISION_ALTERNATIVE,
} AlongProvision;

/**
 * along_school_type_classify:
 * @type: "TypeOfEstablishment (name)" of the register
 *
 * The register's own grouping ("EstablishmentTypeGroup") is empty in recent files, so the type
 * decides. A type not known here is mainstream and %ALONG_SECTOR_OTHER.
 */
void along_school_type_classify (const char *type, AlongSector *sector, AlongProvision *provision);

/* "mainstream", "special", "alternative": how definitions name a provision. */
gboolean along_provision_from_string (const char *text, AlongProvision *provision);
const char *along_provision_get_name (AlongProvision provision);

G_END_DECLS
