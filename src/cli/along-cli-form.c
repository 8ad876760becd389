/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-cli-commands.h"

#include "along-cli-claim-file.h"
#include "along-cli-docket.h"
#include "along-cli-lookup.h"
#include "along-form-file.h"

#include <glib/gi18n.h>

static gboolean
check_options (const char *out, gboolean is_claim, GError **error)
{
  if (!along_cli_require (out, "--out", error))
    return FALSE;
  if (is_claim && !g_file_test (out, G_FILE_TEST_IS_DIR))
    {
      g_set_error (error, ALONG_CLI_ERROR, ALONG_CLI_ERROR_USAGE,
                   _ ("%s: name a folder; the claim’s own name says that it has the bank details"),
                   out);
      return FALSE;
    }
  if (is_claim || along_form_file_knows (out))
    return TRUE;

  g_set_error (error, ALONG_CLI_ERROR, ALONG_CLI_ERROR_USAGE,
               _ ("%s: forms are written as .pdf, .xlsx or .json"), out);
  return FALSE;
}

/* (nullable): by id, or the programme's own form. */
static AlongForm *
find_form (AlongWorkspace *workspace, AlongDossier *dossier, const char *id, GError **error)
{
  AlongDefinitions *definitions = along_workspace_get_definitions (workspace);
  const AlongDeployment *deployment = along_dossier_get_deployment (dossier);
  AlongProgramme *programme = along_definitions_find_programme (definitions, deployment->programme);
  const char *own = programme != NULL ? along_programme_get_form (programme) : "";
  AlongForm *form;

  if (id == NULL && *own == '\0')
    {
      g_set_error_literal (error, ALONG_CLI_ERROR, ALONG_CLI_ERROR_FAILED,
                           _ ("The programme has no form of its own; name one by “--form”"));
      return NULL;
    }

  form = along_definitions_find_form (definitions, id != NULL ? id : own);
  if (form == NULL)
    g_set_error (error, ALONG_CLI_ERROR, ALONG_CLI_ERROR_FAILED, _ ("There is no form “%s”"),
                 id != NULL ? id : own);
  return form;
}

static gboolean
write_form (AlongWorkspace *workspace,
            AlongDossier *dossier,
            AlongForm *form,
            const char *out,
            GError **error)
{
  g_autoptr (AlongFormFile) file = along_form_file_new (workspace, dossier, form, NULL, error);
  g_autoptr (GBytes) bytes = file != NULL ? along_form_file_export (file, out, error) : NULL;

  return bytes != NULL && g_file_set_contents_full (out, g_bytes_get_data (bytes, NULL),
                                                    (gssize) g_bytes_get_size (bytes),
                                                    G_FILE_SET_CONTENTS_CONSISTENT, 0600, error);
}

static void
print_written (AlongCli *self,
               AlongDossier *dossier,
               AlongForm *form,
               const char *out,
               gboolean is_claim)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  along_cli_json_string (builder, "deployment", along_dossier_get_deployment (dossier)->id);
  along_cli_json_string (builder, "form", along_form_get_id (form));
  along_cli_json_string (builder, "file", out);
  along_cli_json_boolean (builder, "bank_details", is_claim);
  json_builder_end_object (builder);
  along_cli_print (self,
                   is_claim ? _ ("Wrote %s with the bank details to %s.") : _ ("Wrote %s to %s."),
                   along_form_get_name (form), out);
  if (along_cli_wants_json (self))
    along_cli_print_json (self, builder);
}

/* What the options of the command say. */
typedef struct
{
  char *out;
  char *form;
  gboolean is_claim;
  gboolean sure;
} Options;

static gboolean
run (AlongCli *self, const char *deployment, const Options *options, GError **error)
{
  g_autofree char *path = g_strdup (options->out);
  AlongWorkspace *workspace = along_cli_open_docket (self, error);
  AlongDossier *dossier = workspace != NULL ? along_cli_find_dossier (workspace, deployment, error)
                                            : NULL;
  AlongForm *form = dossier != NULL ? find_form (workspace, dossier, options->form, error) : NULL;

  if (form == NULL)
    return FALSE;
  if (options->is_claim)
    {
      g_free (path);
      path = along_cli_write_claim (workspace, dossier, form, options->out, options->sure, error);
      if (path == NULL)
        return FALSE;
    }
  else if (!write_form (workspace, dossier, form, options->out, error))
    return FALSE;

  print_written (self, dossier, form, path, options->is_claim);
  return TRUE;
}

gboolean
along_cli_run_form (AlongCli *self, char ***arguments, GError **error)
{
  Options options = { 0 };
  const GOptionEntry entries[] = {
    { "out", 'o', 0, G_OPTION_ARG_FILENAME, &options.out,
      N_ ("The file to write: .pdf, .xlsx or .json"), N_ ("FILE") },
    { "form", 'f', 0, G_OPTION_ARG_STRING, &options.form,
      N_ ("The form’s id; without it, the programme’s own form"), N_ ("ID") },
    { "with-bank-details", 0, 0, G_OPTION_ARG_NONE, &options.is_claim,
      N_ ("Write the claim itself, with the bank details in clear, into the folder of “--out”"),
      NULL },
    { "yes", 0, 0, G_OPTION_ARG_NONE, &options.sure, N_ ("Do not ask first"), NULL },
    { NULL },
  };
  gboolean done = along_cli_parse (self, entries, arguments, 1, 1, error) &&
                  check_options (options.out, options.is_claim, error) &&
                  run (self, (*arguments)[1], &options, error);

  g_free (options.out);
  g_free (options.form);
  return done;
}
