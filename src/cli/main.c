/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-cli-commands.h"

#include <glib/gi18n.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>

#define EXIT_USAGE 2

static void
set_up_locale (void)
{
  /* Standard output is for the result alone. */
  g_log_writer_default_set_use_stderr (TRUE);
  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, ALONG_LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

static void
print_help (void)
{
  guint n;
  const AlongCliCommand *commands = along_cli_commands_get (&n);

  g_print ("%s\n  alongside-cli [--database FILE] [--json] %s\n\n%s\n", _ ("Usage:"),
           _ ("COMMAND…"), _ ("Commands:"));
  for (guint i = 0; i < n; i++)
    g_print ("  %-12s %s\n", commands[i].name, _ (commands[i].summary));
  g_print ("\n%s\n",
           _ ("“alongside-cli COMMAND --help” explains one. Exit status: 0 done, 1 failed, "
              "2 wrong usage."));
}

/* One line on standard error, whatever the message is made of. */
static int
fail (const GError *error)
{
  gboolean usage = error->domain == G_OPTION_ERROR ||
                   g_error_matches (error, ALONG_CLI_ERROR, ALONG_CLI_ERROR_USAGE);
  g_autofree char *message = g_strdelimit (g_strdup (error->message), "\r\n", ' ');

  g_printerr ("alongside-cli: %s\n", message);
  return usage ? EXIT_USAGE : EXIT_FAILURE;
}

static int
run (AlongCli *cli, char ***arguments)
{
  g_autoptr (GError) error = NULL;
  const AlongCliCommand *command;
  gboolean version = FALSE;

  for (guint i = 1; (*arguments)[i] != NULL && (*arguments)[i][0] == '-'; i++)
    if (g_str_equal ((*arguments)[i], "--help") || g_str_equal ((*arguments)[i], "-h"))
      {
        print_help ();
        return EXIT_SUCCESS;
      }
  if (!along_cli_parse_global (cli, arguments, &version, &error))
    return fail (error);
  if (version)
    {
      g_print ("alongside-cli %s\n", ALONG_VERSION);
      return EXIT_SUCCESS;
    }

  command = (*arguments)[1] != NULL ? along_cli_commands_find ((*arguments)[1]) : NULL;
  if (command == NULL)
    {
      g_set_error (&error, ALONG_CLI_ERROR, ALONG_CLI_ERROR_USAGE,
                   (*arguments)[1] != NULL ? _ ("There is no command “%s”; see “--help”")
                                           : _ ("Name a command; see “--help”"),
                   (*arguments)[1]);
      return fail (error);
    }

  /* The command's name takes the place of the program's. */
  g_free ((*arguments)[0]);
  for (guint i = 0; (*arguments)[i] != NULL; i++)
    (*arguments)[i] = (*arguments)[i + 1];
  if (!along_cli_run (cli, command, arguments, &error))
    return fail (error);
  return EXIT_SUCCESS;
}

int
main (int argc, char **argv)
{
  g_autoptr (AlongCli) cli = along_cli_new ();
  g_auto (GStrv) arguments = g_strdupv (argv);
  int status;

  set_up_locale ();
  g_set_prgname ("alongside-cli");
  status = run (cli, &arguments);
  if (fflush (stdout) != 0 || ferror (stdout))
    {
      g_printerr ("alongside-cli: %s\n", _ ("The result could not be written: is the disk full?"));
      return EXIT_FAILURE;
    }
  return status;
}
