/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-ui"

#include "config.h"

#include "along-schools-column.h"

#include <glib/gi18n.h>

static const struct
{
  const char *id;
  const char *title;
} columns[ALONG_N_SCHOOLS_COLUMNS] = {
  [ALONG_SCHOOLS_URN] = { "urn", N_ ("URN") },
  [ALONG_SCHOOLS_NAME] = { "name", N_ ("School") },
  [ALONG_SCHOOLS_PHASE] = { "phase", N_ ("Phase") },
  [ALONG_SCHOOLS_TYPE] = { "type", N_ ("Type") },
  [ALONG_SCHOOLS_LA] = { "la", N_ ("Local authority") },
  [ALONG_SCHOOLS_TRUST] = { "trust", N_ ("Trust") },
  [ALONG_SCHOOLS_STATUS] = { "status", N_ ("Status") },
  [ALONG_SCHOOLS_OVERALL] = { "overall", N_ ("Overall grade") },
  [ALONG_SCHOOLS_AREA] = { "area", N_ ("Area grade") },
  [ALONG_SCHOOLS_ELIGIBILITY] = { "eligibility", N_ ("Eligibility") },
  [ALONG_SCHOOLS_PUPILS] = { "pupils", N_ ("Pupils") },
  [ALONG_SCHOOLS_FSM] = { "fsm", N_ ("Free meals") },
};

const char *
along_schools_column_get_id (AlongSchoolsColumn column)
{
  g_return_val_if_fail (column < ALONG_N_SCHOOLS_COLUMNS, "");

  return columns[column].id;
}

gboolean
along_schools_column_from_id (const char *id, AlongSchoolsColumn *column)
{
  for (guint i = 0; i < ALONG_N_SCHOOLS_COLUMNS; i++)
    if (g_strcmp0 (id, columns[i].id) == 0)
      {
        *column = i;
        return TRUE;
      }

  return FALSE;
}

const char *
along_schools_column_get_title (AlongSchoolsColumn column)
{
  g_return_val_if_fail (column < ALONG_N_SCHOOLS_COLUMNS, "");

  return _ (columns[column].title);
}
