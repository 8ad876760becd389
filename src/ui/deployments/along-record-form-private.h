/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-record-form.h"

G_BEGIN_DECLS

/* @rows: (element-type utf8 GtkWidget) unowned, what a value is read from. @kept, @required:
 * (element-type utf8 utf8). */
struct _AlongRecordForm
{
  AlongContext *context;
  AlongDossier *dossier;
  AlongFormDialog *dialog; /* unowned: it owns this */
  GHashTable *rows;
  GHashTable *kept;
  GHashTable *required;
  GtkWidget *findings;
  char *id;
  AlongRecordFormJudge judge;
  AlongRecordFormSave save;
};

/* Looks at all of it again. */
void along_record_form_check (AlongRecordForm *self);

G_END_DECLS
