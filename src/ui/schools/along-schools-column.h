/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What the list of schools can be sorted by. */
typedef enum
{
  ALONG_SCHOOLS_URN,
  ALONG_SCHOOLS_NAME,
  ALONG_SCHOOLS_PHASE,
  ALONG_SCHOOLS_TYPE,
  ALONG_SCHOOLS_LA,
  ALONG_SCHOOLS_TRUST,
  ALONG_SCHOOLS_STATUS,
  ALONG_SCHOOLS_OVERALL, /* the latest overall grade, then the newer first */
  ALONG_SCHOOLS_AREA,    /* the latest grade in the programme's area */
  ALONG_SCHOOLS_ELIGIBILITY,
  ALONG_SCHOOLS_PUPILS,
  ALONG_SCHOOLS_FSM,
  ALONG_N_SCHOOLS_COLUMNS,
} AlongSchoolsColumn;

/* The name of a column in saved views: "urn", "name" … */
const char *along_schools_column_get_id (AlongSchoolsColumn column);
/* FALSE when no column has that id. */
gboolean along_schools_column_from_id (const char *id, AlongSchoolsColumn *column);
/* The heading, translated. */
const char *along_schools_column_get_title (AlongSchoolsColumn column);

G_END_DECLS
