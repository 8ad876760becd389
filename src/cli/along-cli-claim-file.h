/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-cli.h"
#include "along-form-file.h"

G_BEGIN_DECLS

/**
 * along_cli_write_claim:
 * @folder: where the file goes; its name tells what is in it
 * @sure: do not ask first
 *
 * Writes the claim itself, with the bank details in clear. Asks first on a terminal; elsewhere
 * @sure is needed. A passphrase is asked for on the terminal, or read as a line of standard input.
 *
 * Returns: (transfer full) (nullable): the path of the file
 */
char *along_cli_write_claim (AlongWorkspace *workspace,
                             AlongDossier *dossier,
                             AlongForm *form,
                             const char *folder,
                             gboolean sure,
                             GError **error);

G_END_DECLS
