/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "config.h"

#include "along-form-export.h"

#include "along-feedback.h"
#include "along-file-chooser.h"

#include <glib/gi18n.h>

typedef struct
{
  const char *id;
  const char *name; /* to be translated */
  const char *pattern;
} Kind;

static const Kind kinds[] = {
  { "pdf", N_ ("PDF documents"), "*.pdf" },
  { "xlsx", N_ ("Workbooks"), "*.xlsx" },
  { "json", N_ ("JSON files"), "*.json" },
};

typedef struct
{
  GtkWidget *parent;
  AlongFormSession *session;
  const Kind *kind;
} Export;

static void
export_free (gpointer data)
{
  Export *export = data;

  g_object_unref (export->session);
  g_free (export);
}

static void
chosen_cb (GFile *file, gpointer data)
{
  Export *export = data;
  GError *error = NULL;
  g_autoptr (AlongFormFile) made = along_form_export_new_file (export->session, &error);
  GBytes *bytes = made != NULL ? along_form_file_export (made, export->kind->pattern, &error)
                               : NULL;

  along_form_export_write (export->parent, file, bytes, error);
}

void
along_form_export (GtkWidget *parent, AlongFormSession *session, const char *kind)
{
  Export *export;
  const Kind *found = &kinds[0];
  g_autofree char *suffix = g_strdup_printf (".%s", kind);
  g_autofree char *name = along_form_export_dup_name (session, suffix);

  g_return_if_fail (GTK_IS_WIDGET (parent));

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_str_equal (kinds[i].id, kind))
      found = &kinds[i];
  export = g_new0 (Export, 1);
  export->parent = parent;
  export->session = g_object_ref (session);
  export->kind = found;
  /* It lives as long as the widget, as the chooser asks. */
  g_object_set_data_full (G_OBJECT (parent), "along-form-export", export, export_free);
  along_file_chooser_save (
      parent, _ ("Export Form"), name,
      (const AlongFileFilter[]){ { _ (found->name), { found->pattern } }, { NULL, { NULL } } },
      chosen_cb, export);
}

AlongFormFile *
along_form_export_new_file (AlongFormSession *session, GError **error)
{
  return along_form_file_new (
      along_form_session_get_workspace (session), along_form_session_get_dossier (session),
      along_form_session_get_form (session), along_form_session_get_filled (session), error);
}

char *
along_form_export_dup_name (AlongFormSession *session, const char *suffix)
{
  return along_form_file_dup_name (along_form_session_get_workspace (session),
                                   along_form_session_get_dossier (session),
                                   along_form_session_get_form (session), suffix);
}

gboolean
along_form_export_write (GtkWidget *parent, GFile *file, GBytes *bytes, GError *error)
{
  g_autoptr (GBytes) content = bytes;
  g_autoptr (GError) failure = error;
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *text = NULL;
  gsize size;
  const char *data = content != NULL ? g_bytes_get_data (content, &size) : NULL;

  if (content == NULL ||
      !g_file_replace_contents (file, data, size, NULL, FALSE,
                                G_FILE_CREATE_REPLACE_DESTINATION | G_FILE_CREATE_PRIVATE, NULL,
                                NULL, &failure))
    {
      along_feedback_error (parent, _ ("The form was not exported"), failure);
      return FALSE;
    }
  /* Translators: name of a file */
  text = g_strdup_printf (_ ("Exported to %s"), name);
  along_feedback_toast (parent, text);
  return TRUE;
}
