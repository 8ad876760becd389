/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-inspection-table.h"

#include "along-statement.h"

#include <glib/gi18n.h>

struct _AlongInspectionWriter
{
  AlongDatabase *database;
  AlongFrameworks *frameworks;
  AlongStatement *insert;
  AlongStatement *update;
  AlongStatement *judgement;
};

/* The update keeps what an earlier file said where this one is blank. */
static const char insert_sql[] =
    "INSERT INTO inspection "
    "(urn, key, number, urn_at_time, started, published, type, graded, outcome, concern) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";

static const char update_sql[] =
    "UPDATE inspection SET urn_at_time = ?4, started = ?5, published = coalesce (?6, published), "
    "type = iif (?7 = '', type, ?7), graded = ?8, outcome = iif (?9 = '', outcome, ?9), "
    "concern = iif (?10 = '', concern, ?10) "
    "WHERE urn = ?1 AND key = ?2 AND (urn_at_time, started, published, type, graded, outcome, "
    "concern) IS NOT (?4, ?5, coalesce (?6, published), iif (?7 = '', type, ?7), ?8, "
    "iif (?9 = '', outcome, ?9), iif (?10 = '', concern, ?10))";

static const char judgement_sql[] =
    "INSERT INTO judgement (urn, inspection, area, grade) VALUES (?, ?, ?, ?) "
    "ON CONFLICT DO UPDATE SET grade = excluded.grade WHERE grade <> excluded.grade";

AlongInspectionWriter *
along_inspection_writer_new (AlongDatabase *database, AlongFrameworks *frameworks, GError **error)
{
  g_autoptr (AlongInspectionWriter) self = g_new0 (AlongInspectionWriter, 1);
  const char *action = _ ("An inspection could not be saved.");

  self->database = g_object_ref (database);
  self->frameworks = g_object_ref (frameworks);
  if (!(self->insert = along_statement_new (database, insert_sql, action, error)) ||
      !(self->update = along_statement_new (database, update_sql, action, error)) ||
      !(self->judgement = along_statement_new (database, judgement_sql, action, error)))
    return NULL;

  return g_steal_pointer (&self);
}

void
along_inspection_writer_free (AlongInspectionWriter *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->insert, along_statement_free);
  g_clear_pointer (&self->update, along_statement_free);
  g_clear_pointer (&self->judgement, along_statement_free);
  g_clear_object (&self->frameworks);
  g_clear_object (&self->database);
  g_free (self);
}

static void
bind_inspection (AlongStatement *statement, const char *key, const AlongInspection *inspection)
{
  along_statement_bind_int (statement, 1, inspection->urn);
  along_statement_bind_text (statement, 2, key);
  along_statement_bind_text (statement, 3, inspection->number);
  along_statement_bind_int (statement, 4, inspection->urn_at_time);
  along_statement_bind_date (statement, 5, inspection->started);
  along_statement_bind_date (statement, 6, inspection->published);
  along_statement_bind_text (statement, 7, inspection->type);
  along_statement_bind_int (statement, 8, inspection->graded ? 1 : 0);
  along_statement_bind_text (statement, 9, inspection->outcome);
  along_statement_bind_text (statement, 10, inspection->concern);
}

static gboolean
write_judgements (AlongInspectionWriter *self,
                  const char *key,
                  const AlongInspection *inspection,
                  int *total,
                  GError **error)
{
  guint n_areas = along_frameworks_get_n_areas (self->frameworks);

  for (guint area = 0; area < n_areas; area++)
    {
      int changes;

      if (inspection->grades[area] == ALONG_GRADE_NONE)
        continue;
      along_statement_bind_int (self->judgement, 1, inspection->urn);
      along_statement_bind_text (self->judgement, 2, key);
      along_statement_bind_text (self->judgement, 3,
                                 along_frameworks_get_area_id (self->frameworks, area));
      along_statement_bind_int (self->judgement, 4, inspection->grades[area]);
      if (!along_statement_run (self->judgement, &changes, error))
        return FALSE;
      *total += changes;
    }

  return TRUE;
}

AlongWriteOutcome
along_inspection_writer_write (AlongInspectionWriter *self,
                               const AlongInspection *inspection,
                               GError **error)
{
  char date[ALONG_DATE_ISO_SIZE], made_up[48];
  const char *key = inspection->number;
  int inserted, updated = 0, judged = 0;

  if (key == NULL || *key == '\0')
    {
      g_snprintf (made_up, sizeof made_up, "%d/%s", inspection->urn_at_time,
                  along_date_to_iso (inspection->started, date));
      key = made_up;
    }

  bind_inspection (self->insert, key, inspection);
  if (!along_statement_run (self->insert, &inserted, error))
    return ALONG_WRITE_FAILED;
  if (inserted == 0)
    {
      bind_inspection (self->update, key, inspection);
      if (!along_statement_run (self->update, &updated, error))
        return ALONG_WRITE_FAILED;
    }
  if (!write_judgements (self, key, inspection, &judged, error))
    return ALONG_WRITE_FAILED;

  if (inserted > 0)
    return ALONG_WRITE_INSERTED;
  return updated + judged > 0 ? ALONG_WRITE_UPDATED : ALONG_WRITE_UNCHANGED;
}
