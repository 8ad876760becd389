/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-import-source"

#include "config.h"

#include "along-import-source-private.h"

#include "along-column-key.h"
#include "along-import-fields.h"
#include "along-table-head.h"

#include <glib/gi18n.h>
#include <string.h>

struct _AlongImportSource
{
  gatomicrefcount references;
  char *path;
  char *member;
  char *name;
  AlongImportKind kind;
  AlongTableHead *head; /* NULL for JSON */
  GPtrArray *preview;
  GStrv keys; /* of the header's cells */
  char *fingerprint;
  gint16 *columns; /* by field */
  char *programme;
  char *cohort;
};

static const char *const no_header[] = { NULL };

/* The first column that one of the field's names stands for, in the order of the names: a file of
 * inspections may have both "Inspection number" and a longer one. */
static int
detect_column (AlongImportSource *self, const AlongFieldSpec *field)
{
  g_auto (GStrv) names = g_strsplit (field->columns, "|", -1);

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *key = along_column_key (names[i]);

      for (guint j = 0; *key != '\0' && self->keys[j] != NULL; j++)
        if (strcmp (self->keys[j], key) == 0)
          return (int) j;
    }

  return -1;
}

static void
detect_mapping (AlongImportSource *self)
{
  guint n;
  const AlongFieldSpec *fields = along_import_fields_get (self->kind, &n);

  g_free (self->columns);
  self->columns = g_new (gint16, MAX (n, 1));
  for (guint i = 0; i < n; i++)
    self->columns[i] = self->head != NULL ? (gint16) detect_column (self, &fields[i]) : -1;
}

static void
make_keys (AlongImportSource *self)
{
  g_autofree char *all = NULL;
  guint n = g_strv_length (self->head->header);

  self->keys = g_new0 (char *, n + 1);
  for (guint i = 0; i < n; i++)
    self->keys[i] = along_column_key (self->head->header[i]);
  all = g_strjoinv ("|", self->keys);
  self->fingerprint = g_compute_checksum_for_string (G_CHECKSUM_SHA256, all, -1);
}

AlongImportSource *
along_import_source_new (const char *path, const char *member, AlongTableHead *head)
{
  AlongImportSource *self = g_new0 (AlongImportSource, 1);
  g_autofree char *name = g_filename_display_basename (path);

  g_atomic_ref_count_init (&self->references);
  self->path = g_strdup (path);
  self->member = g_strdup (member);
  self->name = member != NULL ? g_strdup_printf ("%s: %s", name, member) : g_strdup (name);
  self->head = head;
  self->preview = head != NULL ? g_ptr_array_ref (head->preview) : g_ptr_array_new ();
  if (head != NULL)
    {
      self->kind = head->kind;
      make_keys (self);
    }
  else
    self->kind = ALONG_IMPORT_PARTICIPANTS;
  detect_mapping (self);
  return self;
}

AlongImportSource *
along_import_source_ref (AlongImportSource *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
along_import_source_unref (AlongImportSource *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;

  g_clear_pointer (&self->head, along_table_head_free);
  g_ptr_array_unref (self->preview);
  g_strfreev (self->keys);
  g_free (self->columns);
  g_free (self->path);
  g_free (self->member);
  g_free (self->name);
  g_free (self->fingerprint);
  g_free (self->programme);
  g_free (self->cohort);
  g_free (self);
}

const char *
along_import_source_get_path (AlongImportSource *self)
{
  return self->path;
}

const char *
along_import_source_get_member (AlongImportSource *self)
{
  return self->member;
}

const char *
along_import_source_get_name (AlongImportSource *self)
{
  return self->name;
}

AlongImportKind
along_import_source_get_kind (AlongImportSource *self)
{
  return self->kind;
}

void
along_import_source_set_kind (AlongImportSource *self, AlongImportKind kind)
{
  g_return_if_fail (kind < ALONG_N_IMPORT_KINDS);

  if (self->kind == kind)
    return;

  self->kind = kind;
  detect_mapping (self);
}

const char *const *
along_import_source_get_header (AlongImportSource *self)
{
  return self->head != NULL ? (const char *const *) self->head->header : no_header;
}

GPtrArray *
along_import_source_get_preview (AlongImportSource *self)
{
  return self->preview;
}

const char *
along_import_source_get_fingerprint (AlongImportSource *self)
{
  return self->fingerprint != NULL ? self->fingerprint : "";
}

const char *
along_import_source_get_mapping (AlongImportSource *self, const char *field)
{
  int index = along_import_fields_find (self->kind, field);

  if (index < 0 || self->columns[index] < 0)
    return NULL;
  return self->head->header[self->columns[index]];
}

/* The column as written, else one that differs in case and spacing only; -1 for none. */
static int
find_column (AlongImportSource *self, const char *column)
{
  g_autofree char *key = along_column_key (column);

  for (guint i = 0; self->keys[i] != NULL; i++)
    if (strcmp (self->head->header[i], column) == 0)
      return (int) i;
  for (guint i = 0; *key != '\0' && self->keys[i] != NULL; i++)
    if (strcmp (self->keys[i], key) == 0)
      return (int) i;

  return -1;
}

void
along_import_source_set_mapping (AlongImportSource *self, const char *field, const char *column)
{
  int index = along_import_fields_find (self->kind, field);

  if (index >= 0 && self->head != NULL)
    self->columns[index] = (gint16) (column != NULL ? find_column (self, column) : -1);
}

char *
along_import_source_dup_mapping (AlongImportSource *self)
{
  GString *text = g_string_new (along_import_kind_to_string (self->kind));
  guint n;
  const AlongFieldSpec *fields = along_import_fields_get (self->kind, &n);

  for (guint i = 0; i < n; i++)
    if (self->columns[i] >= 0)
      g_string_append_printf (text, "\n%s=%s", fields[i].id, self->head->header[self->columns[i]]);

  return g_string_free (text, FALSE);
}

gboolean
along_import_source_apply_mapping (AlongImportSource *self, const char *mapping)
{
  g_auto (GStrv) lines = g_strsplit (mapping, "\n", -1);
  AlongImportKind kind;
  guint n;

  if (self->head == NULL || lines[0] == NULL || !along_import_kind_from_string (lines[0], &kind))
    return FALSE;

  self->kind = kind;
  detect_mapping (self);
  along_import_fields_get (kind, &n);
  for (guint i = 0; i < n; i++)
    self->columns[i] = -1;
  for (guint i = 1; lines[i] != NULL; i++)
    {
      char *column = strchr (lines[i], '=');

      if (column == NULL)
        return FALSE;
      *column = '\0';
      along_import_source_set_mapping (self, lines[i], column + 1);
    }

  return TRUE;
}

void
along_import_source_set_cohort (AlongImportSource *self, const char *programme, const char *cohort)
{
  g_free (self->programme);
  g_free (self->cohort);
  self->programme = g_strdup (programme);
  self->cohort = g_strdup (cohort);
}

const char *
along_import_source_get_programme (AlongImportSource *self)
{
  return self->programme;
}

const char *
along_import_source_get_cohort (AlongImportSource *self)
{
  return self->cohort;
}

guint64
along_import_source_get_header_line (AlongImportSource *self)
{
  return self->head != NULL ? self->head->line : 0;
}

char
along_import_source_get_delimiter (AlongImportSource *self)
{
  return self->head != NULL ? self->head->delimiter : ',';
}

guint
along_import_source_get_n_columns (AlongImportSource *self)
{
  return self->keys != NULL ? g_strv_length (self->keys) : 0;
}

int
along_import_source_get_column (AlongImportSource *self, guint field)
{
  return self->columns[field];
}

static gboolean
is_team_list (AlongImportSource *self)
{
  return self->kind == ALONG_IMPORT_PARTNERS || self->kind == ALONG_IMPORT_LEADS;
}

gboolean
along_import_source_check (AlongImportSource *self, GError **error)
{
  g_autoptr (GStrvBuilder) missing = g_strv_builder_new ();
  g_auto (GStrv) names = NULL;
  guint n;
  const AlongFieldSpec *fields = along_import_fields_get (self->kind, &n);

  if (self->kind == ALONG_IMPORT_UNKNOWN)
    {
      g_set_error (error, ALONG_IMPORT_ERROR, ALONG_IMPORT_ERROR_UNKNOWN_KIND,
                   _ ("“%s” has a header that is none of the known files’. Say what it is, and "
                      "which column holds what."),
                   self->name);
      return FALSE;
    }

  for (guint i = 0; i < n; i++)
    if (fields[i].required && self->columns[i] < 0)
      {
        g_autofree char *name = along_import_fields_dup_name (&fields[i]);

        g_strv_builder_add (missing, name);
      }
  if (is_team_list (self) && self->columns[ALONG_WHO_URN] < 0 &&
      self->columns[ALONG_WHO_TRUST] < 0 &&
      (self->columns[ALONG_WHO_NAME] < 0 || self->columns[ALONG_WHO_POSTCODE] < 0))
    g_strv_builder_add (missing, _ ("URN"));
  names = g_strv_builder_end (missing);
  if (names[0] != NULL)
    {
      g_autofree char *list = g_strjoinv ("”, “", names);

      g_set_error (error, ALONG_IMPORT_ERROR, ALONG_IMPORT_ERROR_MISSING_COLUMNS,
                   _ ("“%s” lacks a column that is needed: “%s”."), self->name, list);
      return FALSE;
    }

  return TRUE;
}

static gboolean
is_mapped (AlongImportSource *self, guint column, guint n_fields)
{
  for (guint i = 0; i < n_fields; i++)
    if (self->columns[i] == (int) column)
      return TRUE;

  return FALSE;
}

void
along_import_source_describe (AlongImportSource *self,
                              GPtrArray *unknown_columns,
                              GPtrArray *issues)
{
  guint n_fields;

  if (self->head == NULL)
    return;

  along_import_fields_get (self->kind, &n_fields);
  for (guint i = 0; self->keys[i] != NULL; i++)
    {
      int first = find_column (self, self->head->header[i]);

      if (*self->keys[i] == '\0' || is_mapped (self, i, n_fields))
        continue;
      if (first != (int) i && is_mapped (self, (guint) first, n_fields))
        g_ptr_array_add (issues,
                         along_import_issue_new (
                             self->head->line, i + 1, self->head->header[i],
                             g_strdup (_ ("The header has this column twice; the first is read.")),
                             FALSE));
      else if (!along_column_key_is_published (self->keys[i]))
        g_ptr_array_add (unknown_columns, g_strdup (self->head->header[i]));
    }
}
