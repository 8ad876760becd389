/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-answers.h"
#include "along-dossier.h"
#include "along-form.h"
#include "along-workspace.h"

G_BEGIN_DECLS

/* (transfer full) (nullable): what the program knows of the form, whatever was typed.
 * @stored: (out) (transfer full): what people have filled in. */
AlongAnswers *along_form_known_load (AlongWorkspace *workspace,
                                     AlongForm *form,
                                     AlongDossier *dossier,
                                     AlongAnswers **stored,
                                     GError **error);

/* (transfer full): what is known with what was typed over it. */
AlongAnswers *along_form_known_lay_over (AlongForm *form, AlongAnswers *known, AlongAnswers *typed);

G_END_DECLS
