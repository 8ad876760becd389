/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-import-inspect"

#include "config.h"

#include "along-byte-stream.h"
#include "along-import-fields.h"
#include "along-import-source-private.h"

#include <glib/gi18n.h>
#include <string.h>

#define HEAD_SIZE 4096

/* What the first bytes say. */
typedef enum
{
  FORMAT_TABLE,
  FORMAT_JSON,
  FORMAT_PARTICIPANTS,
  FORMAT_ZIP,
  FORMAT_WORKBOOK, /* the older Excel format */
  FORMAT_UTF16,
  FORMAT_EMPTY,
  FORMAT_OTHER,
} Format;

static gboolean
read_head (const char *path,
           const char *member,
           char head[HEAD_SIZE + 1],
           gsize *length,
           GError **error)
{
  g_autoptr (AlongByteStream) stream = along_byte_stream_open (path, member, error);
  gssize n = 1;

  if (stream == NULL)
    return FALSE;

  *length = 0;
  while (n > 0 && *length < HEAD_SIZE)
    {
      n = along_byte_stream_read (stream, head + *length, HEAD_SIZE - *length, error);
      if (n < 0)
        return FALSE;
      *length += (gsize) n;
    }
  head[*length] = '\0';
  return TRUE;
}

static Format
guess_text_format (const char *head, gsize length)
{
  if (length >= 3 && memcmp (head, "\xef\xbb\xbf", 3) == 0)
    {
      head += 3;
      length -= 3;
    }
  while (length > 0 && g_ascii_isspace (*head))
    {
      head++;
      length--;
    }

  if (length == 0)
    return FORMAT_EMPTY;
  if (*head == '{')
    return g_strstr_len (head, (gssize) length, "\"alongside-participants\"") != NULL
               ? FORMAT_PARTICIPANTS
               : FORMAT_JSON;
  if (*head == '[')
    return FORMAT_JSON;
  return FORMAT_TABLE;
}

static Format
guess_format (const char *head, gsize length)
{
  if (length >= 4 && (memcmp (head, "PK\003\004", 4) == 0 || memcmp (head, "PK\005\006", 4) == 0))
    return FORMAT_ZIP;
  if (length >= 4 && memcmp (head, "\xd0\xcf\x11\xe0", 4) == 0)
    return FORMAT_WORKBOOK;
  if (length >= 2 && (memcmp (head, "\xff\xfe", 2) == 0 || memcmp (head, "\xfe\xff", 2) == 0))
    return FORMAT_UTF16;
  if (length >= 16 && memchr (head, '\0', 16) != NULL)
    return FORMAT_OTHER;
  return guess_text_format (head, length);
}

static void
set_format_error (GError **error, const char *name, Format format)
{
  const char *reason;

  switch (format)
    {
    case FORMAT_ZIP:
      reason = _ ("a zip without a CSV in it. If it is a spreadsheet, save it as CSV");
      break;
    case FORMAT_WORKBOOK:
      reason = _ ("a spreadsheet. Save it as CSV");
      break;
    case FORMAT_UTF16:
      reason = _ ("a text in UTF-16. Save it as “CSV UTF-8”");
      break;
    case FORMAT_JSON:
      reason = _ ("JSON, but not a list of participants that Alongside made");
      break;
    case FORMAT_EMPTY:
      reason = _ ("empty. Download it again");
      break;
    default:
      reason = _ ("neither a CSV nor a zip with one");
      break;
    }
  g_set_error (error, ALONG_IMPORT_ERROR, ALONG_IMPORT_ERROR_NOT_A_TABLE, _ ("“%s” is %s."), name,
               reason);
}

static AlongImportSource *
inspect_one (const char *path, const char *member, Format format, GError **error)
{
  g_autofree char *name = g_filename_display_basename (member != NULL ? member : path);
  AlongTableHead *head;

  if (format == FORMAT_PARTICIPANTS)
    return along_import_source_new (path, member, NULL);
  if (format != FORMAT_TABLE)
    {
      set_format_error (error, name, format);
      return NULL;
    }

  head = along_table_head_read (path, member, error);
  return head != NULL ? along_import_source_new (path, member, head) : NULL;
}

/* A zip may hold other things beside tables: they are passed over while one table is found. Data
 * about pupils is not. */
static gboolean
inspect_zip (const char *path, GPtrArray *sources, GError **error)
{
  g_auto (GStrv) members = along_byte_stream_list_members (path, error);
  g_autofree char *name = g_filename_display_basename (path);
  g_autoptr (GError) first = NULL;

  if (members == NULL)
    return FALSE;

  for (guint i = 0; members[i] != NULL; i++)
    {
      g_autoptr (GError) local = NULL;
      AlongImportSource *source = NULL;
      char head[HEAD_SIZE + 1];
      gsize length;

      if (read_head (path, members[i], head, &length, &local))
        source = inspect_one (path, members[i], guess_format (head, length), &local);
      if (source != NULL)
        g_ptr_array_add (sources, source);
      else if (g_error_matches (local, ALONG_IMPORT_ERROR, ALONG_IMPORT_ERROR_PUPIL_DATA))
        {
          g_propagate_error (error, g_steal_pointer (&local));
          return FALSE;
        }
      else if (first == NULL &&
               !g_error_matches (local, ALONG_IMPORT_ERROR, ALONG_IMPORT_ERROR_NOT_A_TABLE))
        first = g_steal_pointer (&local);
    }

  if (sources->len > 0)
    return TRUE;
  if (first != NULL)
    g_propagate_error (error, g_steal_pointer (&first));
  else
    set_format_error (error, name, FORMAT_ZIP);
  return FALSE;
}

GPtrArray *
along_import_source_inspect (const char *path, GError **error)
{
  g_autoptr (GPtrArray) sources = NULL;
  AlongImportSource *source;
  char head[HEAD_SIZE + 1];
  gsize length;
  Format format;

  g_return_val_if_fail (path != NULL, NULL);

  if (!read_head (path, NULL, head, &length, error))
    return NULL;

  sources = g_ptr_array_new_with_free_func ((GDestroyNotify) along_import_source_unref);
  format = guess_format (head, length);
  if (format == FORMAT_ZIP)
    return inspect_zip (path, sources, error) ? g_steal_pointer (&sources) : NULL;

  source = inspect_one (path, NULL, format, error);
  if (source == NULL)
    return NULL;
  g_ptr_array_add (sources, source);
  return g_steal_pointer (&sources);
}

/* The tables of fields as the interface shows them: translated, so made once at run time. */
const AlongImportField *
along_import_kind_get_fields (AlongImportKind kind, guint *n)
{
  static AlongImportField *tables[ALONG_N_IMPORT_KINDS];
  static guint lengths[ALONG_N_IMPORT_KINDS];
  static gsize ready;

  g_return_val_if_fail (kind < ALONG_N_IMPORT_KINDS && n != NULL, NULL);

  if (g_once_init_enter (&ready))
    {
      for (guint i = 0; i < ALONG_N_IMPORT_KINDS; i++)
        {
          guint n_specs;
          const AlongFieldSpec *specs = along_import_fields_get (i, &n_specs);

          tables[i] = g_new0 (AlongImportField, n_specs + 1);
          for (guint j = 0; j < n_specs; j++)
            if (specs[j].name != NULL || *specs[j].columns != '\0')
              tables[i][lengths[i]++] = (AlongImportField){
                specs[j].id, along_import_fields_dup_name (&specs[j]), specs[j].required
              };
        }
      g_once_init_leave (&ready, 1);
    }

  *n = lengths[kind];
  return tables[kind];
}
