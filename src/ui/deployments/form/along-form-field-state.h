/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form-session.h"
#include "along-form-source-line.h"

G_BEGIN_DECLS

/* How a field stands in a session. */

gboolean along_form_field_state_is_locked (AlongFormSession *session, const AlongFormField *field);
/* Where the value of the field at @path is from. */
AlongFormSourceState along_form_field_state_find_source (AlongFormSession *session,
                                                         const AlongFormField *field,
                                                         const char *path);
/* Whether it is told as an error and not as a hint. @problem: (nullable) */
gboolean
along_form_field_state_is_grave (AlongFormSession *session, const AlongFormProblem *problem);

G_END_DECLS
