/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-seal"

#include "along-form-seal-private.h"

#include "along-form-check.h"

#include <string.h>

/* Of the text that is signed. Another way of writing it would be another fingerprint for the same
 * answers, so that it never changes without a new number. */
#define FORMAT 1

static void
append_string (GString *json, const char *text)
{
  g_string_append_c (json, '"');
  for (const char *p = text; *p != '\0'; p++)
    if (*p == '"' || *p == '\\')
      g_string_append_printf (json, "\\%c", *p);
    else if ((guchar) *p < 0x20)
      g_string_append_printf (json, "\\u%04x", (guchar) *p);
    else
      g_string_append_c (json, *p);
  g_string_append_c (json, '"');
}

static void
visit_field (AlongForm *form,
             const AlongFormField *field,
             guint row,
             AlongAnswers *filled,
             AlongFormAnswerFunc visit,
             gpointer user_data)
{
  g_autofree char *path = along_form_field_dup_path (field, row);
  const char *text = along_answers_get (filled, path);

  if (*text != '\0' && along_form_field_has_answer (field) &&
      along_form_field_is_shown (form, field, row, filled))
    visit (field, row, path, text, user_data);
}

void
along_form_seal_visit (AlongForm *form,
                       const AlongFormSection *section,
                       AlongAnswers *filled,
                       AlongFormAnswerFunc visit,
                       gpointer user_data)
{
  for (guint i = 0; i < section->n_blocks; i++)
    for (guint j = 0; j < section->blocks[i].n_fields; j++)
      {
        const AlongFormField *field = &section->blocks[i].fields[j];
        guint n_rows = field->type == ALONG_FORM_GROUP
                           ? along_answers_count_rows (filled, field->id)
                           : 0;

        visit_field (form, field, 0, filled, visit, user_data);
        for (guint row = 0; row < n_rows; row++)
          for (guint k = 0; k < field->n_fields; k++)
            visit_field (form, &field->fields[k], row, filled, visit, user_data);
      }
}

static void
write_answer_cb (const AlongFormField *field,
                 guint row,
                 const char *path,
                 const char *text,
                 gpointer user_data)
{
  GString *json = user_data;

  if (json->str[json->len - 1] != '[')
    g_string_append_c (json, ',');
  g_string_append (json, "\n[");
  append_string (json, path);
  g_string_append_c (json, ',');
  append_string (json, text);
  g_string_append_c (json, ']');
}

char *
along_form_seal_write (AlongForm *form,
                       const char *role,
                       const char *deployment,
                       AlongAnswers *filled)
{
  const AlongFormRole *signer;
  const AlongFormSection *sections;
  GString *json;
  guint n;

  g_return_val_if_fail (ALONG_IS_FORM (form), NULL);
  g_return_val_if_fail (deployment != NULL, NULL);
  g_return_val_if_fail (filled != NULL, NULL);

  signer = along_form_find_role (form, role);
  if (signer == NULL || signer->signs == 0)
    return NULL;

  json = g_string_new (NULL);
  g_string_append_printf (json, "{\"format\":%d,\"form\":", FORMAT);
  append_string (json, along_form_get_id (form));
  g_string_append (json, ",\"role\":");
  append_string (json, role);
  g_string_append (json, ",\"deployment\":");
  append_string (json, deployment);
  g_string_append (json, ",\"answers\":[");
  sections = along_form_get_sections (form, &n);
  for (guint i = 0; i < n; i++)
    if ((signer->signs >> i & 1) != 0)
      along_form_seal_visit (form, &sections[i], filled, write_answer_cb, json);
  g_string_append (json, "]}\n");
  return g_string_free (json, FALSE);
}

char *
along_form_seal_get_fingerprint (const char *text)
{
  g_return_val_if_fail (text != NULL, NULL);

  return g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);
}

char *
along_form_seal_format_fingerprint (const char *fingerprint, guint groups)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < groups && strlen (fingerprint) >= (i + 1) * 4; i++)
    {
      if (i > 0)
        g_string_append_c (text, ' ');
      g_string_append_len (text, fingerprint + i * 4, 4);
    }
  return g_string_free (text, FALSE);
}

gboolean
along_form_seal_holds (AlongForm *form,
                       const char *role,
                       const char *deployment,
                       AlongAnswers *filled,
                       const char *fingerprint)
{
  g_autofree char *text = along_form_seal_write (form, role, deployment, filled);
  g_autofree char *now = text != NULL ? along_form_seal_get_fingerprint (text) : NULL;

  return now != NULL && g_strcmp0 (now, fingerprint) == 0;
}
