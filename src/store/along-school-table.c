/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-school-table.h"

#include "along-database-private.h"
#include "along-statement.h"

#include <glib/gi18n.h>
#include <string.h>

struct _AlongSchoolWriter
{
  AlongDatabase *database;
  AlongStatement *school;
  AlongStatement *link;
  AlongStatement *has_link;
  GHashTable *urns; /* of the schools that exist */
};

/* Every column but the key, in the order in which they are bound. */
#define SCHOOL_COLUMNS                                                                             \
  "ukprn, trust_uid, la_code, region, phase, status, name, type, la_name, town, postcode, "        \
  "street, religious_character, telephone, website, opened, closed, changed, low_age, high_age, "  \
  "fsm_tenths, capacity, pupils, easting, northing"

#define EXCLUDED_COLUMNS                                                                           \
  "excluded.ukprn, excluded.trust_uid, excluded.la_code, excluded.region, excluded.phase, "        \
  "excluded.status, excluded.name, excluded.type, excluded.la_name, excluded.town, "               \
  "excluded.postcode, excluded.street, excluded.religious_character, excluded.telephone, "         \
  "excluded.website, excluded.opened, excluded.closed, excluded.changed, excluded.low_age, "       \
  "excluded.high_age, excluded.fsm_tenths, excluded.capacity, excluded.pupils, "                   \
  "excluded.easting, excluded.northing"

/* Compared by value where they meet, so that a row which says nothing new changes nothing. */
static const char school_sql[] = "INSERT INTO school (urn, " SCHOOL_COLUMNS
                                 ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                                 "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                                 "ON CONFLICT (urn) DO UPDATE SET (" SCHOOL_COLUMNS
                                 ") = (" EXCLUDED_COLUMNS ") "
                                 "WHERE (" SCHOOL_COLUMNS ") IS NOT (" EXCLUDED_COLUMNS ")";

static const char link_sql[] =
    "INSERT INTO school_link (urn, linked_urn, type, established) VALUES (?, ?, ?, ?) "
    "ON CONFLICT DO UPDATE SET established = excluded.established "
    "WHERE established IS NOT excluded.established";

static gboolean
load_urns (AlongSchoolWriter *self, GError **error)
{
  g_autoptr (GError) local_error = NULL;
  g_autoptr (AlongStatement) statement = along_statement_new (
      self->database, "SELECT urn FROM school", _ ("The schools could not be read."), error);

  if (statement == NULL)
    return FALSE;

  while (along_statement_next (statement, &local_error))
    g_hash_table_add (self->urns, GINT_TO_POINTER (along_statement_get_int (statement, 0)));

  return along_statement_end_loop (g_steal_pointer (&local_error), error);
}

AlongSchoolWriter *
along_school_writer_new (AlongDatabase *database, GError **error)
{
  g_autoptr (AlongSchoolWriter) self = g_new0 (AlongSchoolWriter, 1);
  const char *action = _ ("A school could not be saved.");

  self->database = g_object_ref (database);
  self->urns = g_hash_table_new (NULL, NULL);
  if (!load_urns (self, error) ||
      !(self->school = along_statement_new (database, school_sql, action, error)) ||
      !(self->link = along_statement_new (database, link_sql, action, error)) ||
      !(self->has_link = along_statement_new (
            database, "SELECT 1 FROM school_link WHERE urn = ? AND linked_urn = ? AND type = ?",
            action, error)))
    return NULL;

  return g_steal_pointer (&self);
}

void
along_school_writer_free (AlongSchoolWriter *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->school, along_statement_free);
  g_clear_pointer (&self->link, along_statement_free);
  g_clear_pointer (&self->has_link, along_statement_free);
  g_clear_pointer (&self->urns, g_hash_table_unref);
  g_clear_object (&self->database);
  g_free (self);
}

static void
bind_school (AlongStatement *statement, const AlongSchool *school)
{
  int i = 1;

  along_statement_bind_int (statement, i++, school->urn);
  along_statement_bind_int_or_null (statement, i++, school->ukprn, 0);
  along_statement_bind_int_or_null (statement, i++, school->trust_uid, 0);
  along_statement_bind_int_or_null (statement, i++, school->la_code, 0);
  along_statement_bind_letter (statement, i++, school->region);
  along_statement_bind_int (statement, i++, school->phase);
  along_statement_bind_int (statement, i++, school->status);
  along_statement_bind_text (statement, i++, school->name);
  along_statement_bind_text (statement, i++, school->type);
  along_statement_bind_text (statement, i++, school->la_name);
  along_statement_bind_text (statement, i++, school->town);
  along_statement_bind_text (statement, i++, school->postcode);
  along_statement_bind_text (statement, i++, school->street);
  along_statement_bind_text (statement, i++, school->religious_character);
  along_statement_bind_text (statement, i++, school->telephone);
  along_statement_bind_text (statement, i++, school->website);
  along_statement_bind_date (statement, i++, school->opened);
  along_statement_bind_date (statement, i++, school->closed);
  along_statement_bind_date (statement, i++, school->changed);
  along_statement_bind_int_or_null (statement, i++, school->low_age, ALONG_UNKNOWN);
  along_statement_bind_int_or_null (statement, i++, school->high_age, ALONG_UNKNOWN);
  along_statement_bind_int_or_null (statement, i++, school->fsm_tenths, ALONG_UNKNOWN);
  along_statement_bind_int_or_null (statement, i++, school->capacity, ALONG_UNKNOWN);
  along_statement_bind_int_or_null (statement, i++, school->pupils, ALONG_UNKNOWN);
  along_statement_bind_int_or_null (statement, i++, school->easting, 0);
  along_statement_bind_int_or_null (statement, i++, school->northing, 0);
}

AlongWriteOutcome
along_school_writer_write (AlongSchoolWriter *self, const AlongSchool *school, GError **error)
{
  gboolean is_new;
  int changes;

  bind_school (self->school, school);
  if (!along_statement_run (self->school, &changes, error))
    return ALONG_WRITE_FAILED;

  is_new = g_hash_table_add (self->urns, GINT_TO_POINTER (school->urn));
  if (changes > 0)
    along_database_mark_search_stale (self->database);
  if (is_new)
    return ALONG_WRITE_INSERTED;
  return changes > 0 ? ALONG_WRITE_UPDATED : ALONG_WRITE_UNCHANGED;
}

AlongWriteOutcome
along_school_writer_write_link (AlongSchoolWriter *self,
                                const AlongSchoolLink *link,
                                GError **error)
{
  g_autoptr (GError) local_error = NULL;
  gboolean exists;
  int changes;

  along_statement_bind_int (self->has_link, 1, link->urn);
  along_statement_bind_int (self->has_link, 2, link->linked_urn);
  along_statement_bind_text (self->has_link, 3, link->type);
  exists = along_statement_next (self->has_link, &local_error);
  along_statement_reset (self->has_link);
  if (!along_statement_end_loop (g_steal_pointer (&local_error), error))
    return ALONG_WRITE_FAILED;

  along_statement_bind_int (self->link, 1, link->urn);
  along_statement_bind_int (self->link, 2, link->linked_urn);
  along_statement_bind_text (self->link, 3, link->type);
  along_statement_bind_date (self->link, 4, link->established);
  if (!along_statement_run (self->link, &changes, error))
    return ALONG_WRITE_FAILED;

  if (!exists)
    return ALONG_WRITE_INSERTED;
  return changes > 0 ? ALONG_WRITE_UPDATED : ALONG_WRITE_UNCHANGED;
}

gboolean
along_school_writer_has_school (AlongSchoolWriter *self, gint32 urn)
{
  return g_hash_table_contains (self->urns, GINT_TO_POINTER (urn));
}

/* Words as quoted prefixes, so that nothing that is typed is syntax: st mary -> "st"* "mary"*.
 * NULL when there is no word in the text. */
static char *
dup_match_expression (const char *text)
{
  g_autoptr (GString) expression = g_string_new (NULL);
  gboolean in_word = FALSE;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar character = g_utf8_get_char (p);

      if (g_unichar_isalnum (character) || g_unichar_ismark (character))
        {
          if (!in_word)
            g_string_append (expression, expression->len > 0 ? " \"" : "\"");
          g_string_append_unichar (expression, character);
          in_word = TRUE;
        }
      else if (in_word)
        {
          g_string_append (expression, "\"*");
          in_word = FALSE;
        }
    }
  if (in_word)
    g_string_append (expression, "\"*");

  return expression->len > 0 ? g_string_free (g_steal_pointer (&expression), FALSE) : NULL;
}

static gboolean
append_urns (AlongStatement *statement, GArray *urns, GError **error)
{
  g_autoptr (GError) local_error = NULL;

  while (along_statement_next (statement, &local_error))
    {
      gint32 urn = (gint32) along_statement_get_int (statement, 0);

      g_array_append_val (urns, urn);
    }

  return along_statement_end_loop (g_steal_pointer (&local_error), error);
}

GArray *
along_school_table_search (AlongDatabase *database, const char *text, guint limit, GError **error)
{
  const char *action = _ ("The schools could not be searched.");
  g_autofree char *expression = dup_match_expression (text);
  g_autoptr (GArray) urns = g_array_new (FALSE, FALSE, sizeof (gint32));
  g_autoptr (AlongStatement) by_urn = NULL;
  g_autoptr (AlongStatement) by_words = NULL;

  if (expression == NULL)
    return g_steal_pointer (&urns);

  by_urn = along_statement_new (database, "SELECT urn FROM school WHERE urn = ?", action, error);
  if (by_urn == NULL)
    return NULL;
  along_statement_bind_int (by_urn, 1, g_ascii_strtoll (text, NULL, 10));
  if (!append_urns (by_urn, urns, error))
    return NULL;

  by_words = along_statement_new (database,
                                  "SELECT rowid FROM school_search WHERE school_search MATCH ? "
                                  "ORDER BY rowid LIMIT ?",
                                  action, error);
  if (by_words == NULL)
    return NULL;
  along_statement_bind_text (by_words, 1, expression);
  along_statement_bind_int (by_words, 2, limit);
  if (!append_urns (by_words, urns, error))
    return NULL;

  return g_steal_pointer (&urns);
}
