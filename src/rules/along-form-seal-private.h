/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form-seal.h"

G_BEGIN_DECLS

typedef void (*AlongFormAnswerFunc) (const AlongFormField *field,
                                     guint row,
                                     const char *path,
                                     const char *text,
                                     gpointer user_data);

/* All answers of the section that a person who signs it sees, in the order of the form. */
void along_form_seal_visit (AlongForm *form,
                            const AlongFormSection *section,
                            AlongAnswers *filled,
                            AlongFormAnswerFunc visit,
                            gpointer user_data);

G_END_DECLS
