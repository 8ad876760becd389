/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-cli-claim-file.h"

#include "along-bank-details.h"
#include "along-secret-error.h"

#include <glib/gi18n.h>
#include <termios.h>
#include <unistd.h>

#define LINE_MOST 1024

/* Asking --------------------------------------------------------------------------------------- */

/* (transfer full) (nullable): a line of standard input without its end, read byte by byte so that
 * no copy of it stays in a buffer. @question goes to standard error: the result is alone on
 * standard output. */
static char *
read_line (const char *question)
{
  char *line = g_malloc0 (LINE_MOST);
  gsize length = 0;
  gssize got;

  if (isatty (STDIN_FILENO))
    g_printerr ("%s ", question);
  while ((got = read (STDIN_FILENO, line + length, 1)) == 1 && line[length] != '\n' &&
         length + 2 < LINE_MOST)
    length++;
  if (got != 1 && length == 0)
    {
      g_free (line);
      return NULL;
    }
  line[length] = '\0';
  return line;
}

/* The same, but what is typed does not show. */
static char *
read_hidden (const char *question)
{
  struct termios before, hidden;
  gboolean hides = tcgetattr (STDIN_FILENO, &before) == 0;
  char *line;

  if (hides)
    {
      hidden = before;
      hidden.c_lflag &= ~(tcflag_t) ECHO;
      tcsetattr (STDIN_FILENO, TCSAFLUSH, &hidden);
    }
  line = read_line (question);
  if (hides)
    {
      tcsetattr (STDIN_FILENO, TCSAFLUSH, &before);
      g_printerr ("\n");
    }
  return line;
}

static gboolean
is_sure (GError **error)
{
  g_autofree char *answer = NULL;
  const char *yes = C_ ("answer", "yes");

  if (!isatty (STDIN_FILENO))
    {
      g_set_error_literal (error, ALONG_CLI_ERROR, ALONG_CLI_ERROR_USAGE,
                           _ ("The bank details can be read in the file by whoever has it, and the "
                              "export is written down; say that you are sure by “--yes”"));
      return FALSE;
    }
  g_printerr ("%s\n",
              _ ("The file is the claim itself: sort code and account number can be read in it by "
                 "whoever has it. That it was exported, when and by whom is written down and "
                 "cannot be taken back."));
  answer = read_line (_ ("Type “yes” to go on:"));
  if (answer != NULL && g_ascii_strcasecmp (answer, yes) == 0)
    return TRUE;

  g_set_error_literal (error, ALONG_CLI_ERROR, ALONG_CLI_ERROR_FAILED, _ ("Nothing was exported"));
  return FALSE;
}

/* Exporting ------------------------------------------------------------------------------------ */

static void
result_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

static GBytes *
export_with (AlongWorkspace *workspace,
             AlongDossier *dossier,
             AlongForm *form,
             const char *passphrase,
             GError **error)
{
  g_autoptr (AlongFormFile) file = along_form_file_new (workspace, dossier, form, NULL, error);
  g_autoptr (GAsyncResult) result = NULL;

  if (file == NULL)
    return NULL;
  along_workspace_export_claim_async (workspace, g_steal_pointer (&file), passphrase, NULL,
                                      result_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  return along_workspace_export_claim_finish (workspace, result, error);
}

static GBytes *export(AlongWorkspace *workspace,
                      AlongDossier *dossier,
                      AlongForm *form,
                      GError **error)
{
  g_autoptr (GError) local_error = NULL;
  GBytes *bytes = export_with (workspace, dossier, form, NULL, &local_error);
  char *passphrase;

  if (g_error_matches (local_error, ALONG_SECRET_ERROR, ALONG_SECRET_ERROR_NO_PASSPHRASE) &&
      (passphrase = read_hidden (_ ("Passphrase of the bank details:"))) != NULL)
    {
      bytes = export_with (workspace, dossier, form, passphrase, error);
      along_secret_text_free (passphrase);
    }
  else if (bytes == NULL)
    g_propagate_error (error, g_steal_pointer (&local_error));
  return bytes;
}

char *
along_cli_write_claim (AlongWorkspace *workspace,
                       AlongDossier *dossier,
                       AlongForm *form,
                       const char *folder,
                       gboolean sure,
                       GError **error)
{
  g_autofree char *name = along_workspace_dup_claim_name (workspace, dossier, form);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GBytes) bytes = NULL;

  if (!sure && !is_sure (error))
    return NULL;
  bytes = export(workspace, dossier, form, error);
  if (bytes == NULL || !g_file_set_contents_full (path, g_bytes_get_data (bytes, NULL),
                                                  (gssize) g_bytes_get_size (bytes),
                                                  G_FILE_SET_CONTENTS_CONSISTENT, 0600, error))
    return NULL;
  return g_steal_pointer (&path);
}
