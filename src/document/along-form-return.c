/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-return"

#include "config.h"

#include "along-form-return-private.h"

#include "along-form-value.h"

#include <glib/gi18n.h>
#include <string.h>

/* A form that came back is small; anything larger is something else. */
#define MAX_SIZE (16 * 1024 * 1024)

G_DEFINE_QUARK (along - form - return -error - quark, along_form_return_error)

void
along_form_return_free (AlongFormReturn *self)
{
  along_answers_unref (self->answers);
  g_strfreev (self->notes);
  g_free (self);
}

gboolean
along_form_returning_check_head (AlongFormReturning *self,
                                 const char *form,
                                 const char *deployment,
                                 const char *role,
                                 const char *recipient,
                                 GError **error)
{
  const char *of = recipient != NULL && *recipient != '\0' ? recipient : _ ("another");

  if (g_strcmp0 (form, along_form_get_id (self->form)) != 0)
    g_set_error (error, ALONG_FORM_RETURN_ERROR, ALONG_FORM_RETURN_ERROR_OTHER_FORM,
                 _ ("The file is of the form “%s”, not of “%s”"), form != NULL ? form : "",
                 along_form_get_id (self->form));
  else if (g_strcmp0 (deployment, self->deployment) != 0)
    g_set_error (
        error, ALONG_FORM_RETURN_ERROR, ALONG_FORM_RETURN_ERROR_OTHER_DEPLOYMENT,
        _ ("The file belongs to another deployment: %s. Open that one, and read it there."), of);
  else if (role != NULL && *role != '\0' && g_strcmp0 (role, self->role) != 0)
    g_set_error (error, ALONG_FORM_RETURN_ERROR, ALONG_FORM_RETURN_ERROR_NOT_ITS_PART,
                 _ ("The file is the part of “%s”, not of “%s”"), role, self->role);
  else
    return TRUE;
  return FALSE;
}

void
along_form_returning_note (AlongFormReturning *self, const char *place, const char *text)
{
  g_ptr_array_add (self->notes, g_strdup_printf ("%s: %s", place, text));
}

/* Splits "people-met=chair" and finds the field. */
static const AlongFormField *
find_field (AlongForm *form, const char *path, char **plain, const char **choice)
{
  const char *mark = strstr (path, ALONG_FORM_CHOICE_MARK);

  *plain = mark != NULL ? g_strndup (path, (gsize) (mark - path)) : g_strdup (path);
  *choice = mark != NULL ? mark + strlen (ALONG_FORM_CHOICE_MARK) : NULL;
  return along_form_find_field (form, *plain, NULL);
}

void
along_form_returning_add (AlongFormReturning *self,
                          const char *place,
                          const char *path,
                          const char *text)
{
  g_autofree char *plain = NULL;
  g_autofree char *kept = NULL;
  g_autofree char *joined = NULL;
  const char *choice;
  const AlongFormField *field = find_field (self->form, path, &plain, &choice);
  const AlongFormSection *sections = along_form_get_sections (self->form, NULL);

  if (field == NULL || !along_form_field_has_answer (field) ||
      (choice != NULL && along_form_field_find_choice (field, choice) == NULL))
    {
      g_autofree char *note = g_strdup_printf (_ ("the form has no field “%s”"), path);

      along_form_returning_note (self, place, note);
      return;
    }
  if (!g_str_equal (sections[field->section].filled_by, self->role) || field->computed ||
      (field->group != NULL && field->group->computed))
    {
      self->n_others++;
      return;
    }
  if (choice == NULL)
    {
      kept = along_form_value_normalise (field, text);
      along_answers_set (self->answers, plain, kept);
      return;
    }
  kept = g_utf8_strdown (text, -1);
  g_strstrip (kept);
  joined = along_form_value_set_choice (field, along_answers_get (self->answers, plain), choice,
                                        *kept != '\0' && !g_str_equal (kept, "no") &&
                                            !g_str_equal (kept, _ ("No")));
  along_answers_set (self->answers, plain, joined);
}

static gboolean
read_bytes (AlongFormReturning *returning, GBytes *bytes, GError **error)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  if (size > 2 && memcmp (data, "PK", 2) == 0)
    return along_form_returning_read_sheets (returning, bytes, error);
  return along_form_returning_read_json (returning, data, size, error);
}

/* The file's bytes, but of no more than could be a form. */
static GBytes *
load (GFile *file, GError **error)
{
  g_autoptr (GFileInfo) information = g_file_query_info (
      file, G_FILE_ATTRIBUTE_STANDARD_SIZE "," G_FILE_ATTRIBUTE_STANDARD_TYPE,
      G_FILE_QUERY_INFO_NONE, NULL, error);

  if (information == NULL)
    return NULL;
  if (g_file_info_get_file_type (information) != G_FILE_TYPE_REGULAR ||
      g_file_info_get_size (information) > MAX_SIZE)
    {
      g_set_error_literal (error, ALONG_FORM_RETURN_ERROR, ALONG_FORM_RETURN_ERROR_BROKEN,
                           _ ("The file is too large to be a form"));
      return NULL;
    }
  return g_file_load_bytes (file, NULL, NULL, error);
}

AlongFormReturn *
along_form_return_read (AlongForm *form,
                        GFile *file,
                        const char *deployment,
                        const char *role,
                        GError **error)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (AlongAnswers) answers = along_answers_new ();
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (g_free);
  AlongFormReturning returning = { form, deployment, role, answers, notes };
  AlongFormReturn *self;

  g_return_val_if_fail (ALONG_IS_FORM (form), NULL);
  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (deployment != NULL, NULL);
  g_return_val_if_fail (along_form_find_role (form, role) != NULL, NULL);

  bytes = load (file, error);
  if (bytes == NULL || !read_bytes (&returning, bytes, error))
    return NULL;

  if (returning.n_others > 0)
    g_ptr_array_add (
        notes, g_strdup_printf (ngettext ("%u answer of another part of the form was left out",
                                          "%u answers of other parts of the form were left out",
                                          returning.n_others),
                                returning.n_others));
  g_ptr_array_add (notes, NULL);
  self = g_new0 (AlongFormReturn, 1);
  self->answers = along_answers_ref (answers);
  self->notes = (char **) g_ptr_array_free (g_steal_pointer (&notes), FALSE);
  return self;
}

AlongAnswers *
along_form_return_merge (AlongForm *form, AlongAnswers *typed, AlongFormReturn *back)
{
  AlongAnswers *merged;
  guint n;
  g_autofree const char **paths = NULL;

  g_return_val_if_fail (ALONG_IS_FORM (form), NULL);
  g_return_val_if_fail (typed != NULL && back != NULL, NULL);

  merged = along_answers_copy (typed);
  paths = along_answers_list (back->answers, &n);
  for (guint i = 0; i < n; i++)
    along_answers_set (merged, paths[i], along_answers_get (back->answers, paths[i]));
  return merged;
}
