/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-team-list"

#include "config.h"

#include "along-team-list.h"

#include "along-import-fields.h"
#include "along-import-source-private.h"
#include "along-school-table.h"
#include "along-trust-table.h"

#include <glib/gi18n.h>

static gboolean
find_cohort (AlongTeamList *self, const AlongImporterContext *context, GError **error)
{
  const char *programme = along_import_source_get_programme (context->source);
  const char *cohort = along_import_source_get_cohort (context->source);

  if (cohort != NULL)
    self->cohort = along_caseload_find_cohort (along_caseload_saving_get_before (self->saving),
                                               cohort);
  if (self->cohort != NULL)
    self->programme = along_definitions_find_programme (
        context->definitions, programme != NULL ? programme : self->cohort->programme);
  if (self->programme != NULL)
    return TRUE;

  g_set_error (error, ALONG_IMPORT_ERROR, ALONG_IMPORT_ERROR_NO_COHORT,
               _ ("Choose the cohort that “%s” is for."),
               along_import_source_get_name (context->source));
  return FALSE;
}

AlongTeamList *
along_team_list_new (const AlongImporterContext *context, GError **error)
{
  g_autoptr (AlongTeamList) self = g_new0 (AlongTeamList, 1);

  self->database = context->database;
  self->lines = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  self->saving = along_caseload_saving_new (context->database, error);
  if (self->saving == NULL || !find_cohort (self, context, error))
    return NULL;
  self->schools = along_school_writer_new (context->database, error);
  if (self->schools == NULL)
    return NULL;
  self->trusts = along_trust_writer_new (context->database, error);
  if (self->trusts == NULL)
    return NULL;

  return g_steal_pointer (&self);
}

void
along_team_list_free (AlongTeamList *self)
{
  g_clear_pointer (&self->saving, along_caseload_saving_free);
  if (self->schools != NULL)
    along_school_writer_free (self->schools);
  if (self->trusts != NULL)
    along_trust_writer_free (self->trusts);
  g_hash_table_unref (self->lines);
  g_free (self);
}

gboolean
along_team_list_read_member (AlongRow *row, AlongTeamMember *member)
{
  *member = (AlongTeamMember){ { ALONG_PARTICIPANT_SCHOOL, 0 },
                               along_row_get_text (row, ALONG_WHO_NAME),
                               along_row_get_text (row, ALONG_WHO_POSTCODE) };

  if (*along_row_get_text (row, ALONG_WHO_URN) != '\0')
    return along_row_read_key (row, ALONG_WHO_URN, ALONG_MIN_URN, ALONG_MAX_URN, &member->who.id);
  if (*along_row_get_text (row, ALONG_WHO_TRUST) != '\0')
    {
      member->who.kind = ALONG_PARTICIPANT_TRUST;
      return along_row_read_key (row, ALONG_WHO_TRUST, 1, ALONG_MAX_UID, &member->who.id);
    }
  if (*member->name != '\0' && *member->postcode != '\0')
    return TRUE;

  return along_row_reject (
      row, along_row_has (row, ALONG_WHO_URN) ? ALONG_WHO_URN : ALONG_WHO_TRUST,
      g_strdup (
          _ ("The row names no school or trust: a URN, a trust’s UID, or name and postcode.")));
}

static gboolean
find_by_name (AlongTeamList *self,
              const AlongTeamMember *member,
              AlongParticipant *who,
              GError **error)
{
  g_autofree char *text = g_strdup_printf ("%s %s", member->name, member->postcode);
  g_autoptr (GArray) urns = along_school_table_search (self->database, text, 2, error);

  if (urns == NULL)
    return FALSE;
  if (urns->len == 1)
    {
      *who = (AlongParticipant){ ALONG_PARTICIPANT_SCHOOL, g_array_index (urns, gint32, 0) };
      return TRUE;
    }

  g_set_error (error, ALONG_IMPORT_ERROR, ALONG_IMPORT_ERROR_RECORD,
               urns->len == 0 ? _ ("The register has no “%s” at %s. Give the URN.")
                              : _ ("The register has more than one “%s” at %s. Give the URN."),
               member->name, member->postcode);
  return FALSE;
}

static gboolean
check_known (AlongTeamList *self, AlongParticipant who, GError **error)
{
  if (who.kind == ALONG_PARTICIPANT_SCHOOL ? along_school_writer_has_school (self->schools, who.id)
                                           : along_trust_writer_has_trust (self->trusts, who.id))
    return TRUE;

  g_set_error (error, ALONG_IMPORT_ERROR, ALONG_IMPORT_ERROR_RECORD,
               who.kind == ALONG_PARTICIPANT_SCHOOL ? _ ("URN %d is not in the register.")
                                                    : _ ("No trust has the UID %d."),
               who.id);
  return FALSE;
}

static gboolean
check_new (AlongTeamList *self, AlongParticipant who, guint64 line, GError **error)
{
  gint64 key = ((gint64) who.kind << 32) | who.id;
  guint before = GPOINTER_TO_UINT (g_hash_table_lookup (self->lines, &key));

  if (before == 0)
    {
      g_hash_table_insert (self->lines, g_memdup2 (&key, sizeof key),
                           GUINT_TO_POINTER ((guint) line));
      return TRUE;
    }

  g_set_error (error, ALONG_IMPORT_ERROR, ALONG_IMPORT_ERROR_RECORD,
               _ ("%d stands in line %u already."), who.id, before);
  return FALSE;
}

gboolean
along_team_list_find (AlongTeamList *self,
                      const AlongTeamMember *member,
                      guint64 line,
                      AlongParticipant *who,
                      GError **error)
{
  *who = member->who;
  if (who->id == 0 && !find_by_name (self, member, who, error))
    return FALSE;

  return check_known (self, *who, error) && check_new (self, *who, line, error);
}
