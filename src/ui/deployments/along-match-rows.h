/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-context.h"
#include "along-dossier.h"
#include "along-form-dialog.h"

G_BEGIN_DECLS

/**
 * AlongMatchRows:
 *
 * The rows of a form that ask whom a deployment is matched with: lead, person, what that person is,
 * any conflict of interest, and why it is matched again where it is. They go with the form.
 */
typedef struct _AlongMatchRows AlongMatchRows;

/* @optional: nobody need be chosen, whoever is matched may stay, and the rest is asked for only
 * when somebody else is. @changed: called with @data whenever anything has changed. */
AlongMatchRows *along_match_rows_add (AlongFormDialog *dialog,
                                      AlongContext *context,
                                      AlongDossier *dossier,
                                      gboolean optional,
                                      void (*changed) (gpointer data),
                                      gpointer data);

/* For the keyboard. */
GtkWidget *along_match_rows_get_first (AlongMatchRows *self);

/* (nullable): what is missing or speaks against it. */
const char *along_match_rows_find_missing (AlongMatchRows *self);

/* FALSE where it stays as it is. @match: with @from; texts are valid until a row changes.
 * @reason: (out) (nullable) */
gboolean along_match_rows_read (AlongMatchRows *self,
                                AlongDate from,
                                AlongMatchRecord *match,
                                const char **reason);

G_END_DECLS
