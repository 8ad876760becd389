/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "along-workspace.h"

G_BEGIN_DECLS

#define ALONG_CLI_ERROR (along_cli_error_quark ())

typedef enum
{
  ALONG_CLI_ERROR_USAGE,  /* exit 2 */
  ALONG_CLI_ERROR_FAILED, /* exit 1 */
} AlongCliError;

GQuark along_cli_error_quark (void);

/**
 * AlongCli:
 *
 * One run of the program: what was asked for by the options that every command takes, and the
 * workspace once a command has opened it.
 */
typedef struct _AlongCli AlongCli;

/* Prints its result on standard output, in the one form asked for. @arguments: the command's own
 * arguments; changed by along_cli_parse(). */
typedef gboolean (*AlongCliRun) (AlongCli *self, char ***arguments, GError **error);

/* @arguments: what follows the name in the usage line, translated; @summary: a sentence. */
typedef struct
{
  const char *name;
  const char *arguments;
  const char *summary;
  AlongCliRun run;
} AlongCliCommand;

AlongCli *along_cli_new (void);
void along_cli_free (AlongCli *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongCli, along_cli_free)

/* The options before the command: --database, --json. They may stand after it too.
 * @version: (out): --version was given. */
gboolean
along_cli_parse_global (AlongCli *self, char ***arguments, gboolean *version, GError **error);

/* Runs a command with its arguments, the first of which is its name. */
gboolean
along_cli_run (AlongCli *self, const AlongCliCommand *command, char ***arguments, GError **error);

/**
 * along_cli_parse:
 * @entries: (nullable): the command's own options
 * @arguments: (inout): afterwards the name and what is no option
 * @min, @max: how many of those there must be
 *
 * Prints the command's help and exits where that was asked for.
 */
gboolean along_cli_parse (AlongCli *self,
                          const GOptionEntry *entries,
                          char ***arguments,
                          guint min,
                          guint max,
                          GError **error);

/* (transfer none): the workspace, opened at the first call; an error where there is none yet. */
AlongWorkspace *along_cli_open (AlongCli *self, GError **error);
/* The same, but makes the database where there is none. */
AlongWorkspace *along_cli_open_or_create (AlongCli *self, GError **error);
/* The same as along_cli_open(), with the register read; an error when it is empty. */
AlongWorkspace *along_cli_open_register (AlongCli *self, GError **error);
/* Another file than the one of the options; it must not be there yet. */
AlongWorkspace *along_cli_create (AlongCli *self, const char *path, GError **error);

gboolean along_cli_wants_json (AlongCli *self);
/* Whether standard error is a terminal, where progress may be shown. */
gboolean along_cli_shows_progress (AlongCli *self);

/* A line for people; not for --json. */
void along_cli_print (AlongCli *self, const char *format, ...) G_GNUC_PRINTF (2, 3);
/* The one document of --json. */
void along_cli_print_json (AlongCli *self, JsonBuilder *builder);
/* Bytes as they are. */
void along_cli_write (const char *text);

/* Members of the object that is being built. */
void along_cli_json_string (JsonBuilder *builder, const char *name, const char *value);
void along_cli_json_int (JsonBuilder *builder, const char *name, gint64 value);
/* null where it is not a number. */
void along_cli_json_double (JsonBuilder *builder, const char *name, double value);
void along_cli_json_boolean (JsonBuilder *builder, const char *name, gboolean value);
/* Begin with a member of the name. */
void along_cli_json_array (JsonBuilder *builder, const char *name);
void along_cli_json_object (JsonBuilder *builder, const char *name);

G_END_DECLS
