/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "along-form-field-state.h"

gboolean
along_form_field_state_is_locked (AlongFormSession *session, const AlongFormField *field)
{
  return along_form_verdict_get_section (along_form_session_get_verdict (session), field->section)
      ->locked;
}

static gboolean
is_computed (const AlongFormField *field)
{
  return field->computed || (field->group != NULL && field->group->computed);
}

AlongFormSourceState
along_form_field_state_find_source (AlongFormSession *session,
                                    const AlongFormField *field,
                                    const char *path)
{
  AlongAnswers *answers = along_form_session_get_typed (session);
  const char *typed = along_answers_get (answers, path);
  const char *known = along_answers_get (along_form_session_get_known (session), path);

  if (along_answers_is_left_blank (answers, path) && !is_computed (field))
    return ALONG_FORM_SOURCE_LEFT_BLANK;
  /* What is signed is kept, and is as it is known until that changes. */
  return *typed == '\0' || is_computed (field) || g_str_equal (typed, known)
             ? ALONG_FORM_SOURCE_SHOWN
             : ALONG_FORM_SOURCE_TYPED_OVER;
}

/* What is missing is no error before somebody has been there. */
gboolean
along_form_field_state_is_grave (AlongFormSession *session, const AlongFormProblem *problem)
{
  return problem != NULL && ((problem->code != ALONG_FORM_PROBLEM_MISSING &&
                              problem->code != ALONG_FORM_PROBLEM_TOO_FEW_ROWS) ||
                             along_form_session_is_touched (session, problem->path));
}
