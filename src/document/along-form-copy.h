/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-answers.h"
#include "along-dossier.h"
#include "along-form.h"

G_BEGIN_DECLS

/* A line of the bank details, in clear. */
typedef struct
{
  const char *label;
  const char *text;
} AlongFormBankLine;

/**
 * AlongFormCopy:
 * @layout: (nullable): id of a layout of the form, for one of its documents; the whole without
 * @filled: along_form_prefill()'s
 * @dossier: (nullable): its signatures are shown
 * @recipient: who it is about ("Ashby Primary School, URN 123456")
 * @leader: who fills it in, or ""
 * @bank: (nullable) (array length=n_bank): only for the export that is the claim itself: then the
 *   copy has them, and says so on its first page
 * @made: date of the copy
 *
 * A filled form to be exported. Borrowed by the exports for as long as they run.
 */
typedef struct
{
  AlongForm *form;
  const char *layout;
  AlongAnswers *filled;
  AlongDossier *dossier;
  const char *deployment;
  const char *programme;
  const char *recipient;
  const char *leader;
  const AlongFormBankLine *bank;
  guint n_bank;
  AlongDate made;
} AlongFormCopy;

G_END_DECLS
