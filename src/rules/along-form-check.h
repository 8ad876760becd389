/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-answers.h"
#include "along-dossier.h"
#include "along-form.h"
#include "along-programme.h"

G_BEGIN_DECLS

typedef enum
{
  ALONG_FORM_PROBLEM_MISSING,
  ALONG_FORM_PROBLEM_TOO_LONG,
  ALONG_FORM_PROBLEM_NOT_A_DATE,
  ALONG_FORM_PROBLEM_NOT_A_NUMBER,
  ALONG_FORM_PROBLEM_NOT_WHOLE,
  ALONG_FORM_PROBLEM_NOT_QUARTERS,
  ALONG_FORM_PROBLEM_NOT_MONEY,
  ALONG_FORM_PROBLEM_NOT_IN_LIST,
  ALONG_FORM_PROBLEM_NOT_YES_NO,
  ALONG_FORM_PROBLEM_NOT_EMAIL,
  ALONG_FORM_PROBLEM_NOT_PHONE,
  ALONG_FORM_PROBLEM_NOT_URN,
  ALONG_FORM_PROBLEM_TOO_SMALL,
  ALONG_FORM_PROBLEM_TOO_LARGE,
  ALONG_FORM_PROBLEM_TOO_EARLY, /* before the date that it may not be before */
  ALONG_FORM_PROBLEM_TOO_LATE,  /* after the date that it may not be after */
  ALONG_FORM_PROBLEM_MORE_THAN, /* more than another field allows */
  ALONG_FORM_PROBLEM_IN_FUTURE, /* a warning */
  ALONG_FORM_PROBLEM_TOO_FEW_ROWS,
  ALONG_FORM_PROBLEM_TOO_MANY_ROWS,
  ALONG_FORM_PROBLEM_TWO_LINES,   /* a line break in a field of one line */
  ALONG_FORM_PROBLEM_NOT_IN_FORM, /* an answer to a field that the form does not have */
  ALONG_N_FORM_PROBLEMS,
} AlongFormProblemCode;

/* @path: of the field to jump to ("areas/1/priority"); a group's own where rows are missing.
 * @text: (transfer none): one sentence that says what is wrong and what to do, translated. */
typedef struct
{
  AlongFormProblemCode code;
  AlongSeverity severity;      /* BLOCK, or WARNING for one that keeps nothing from being signed */
  const AlongFormField *field; /* (nullable): of NOT_IN_FORM */
  guint section;
  char *path;
  char *text;
} AlongFormProblem;

typedef enum
{
  ALONG_FORM_NOT_STARTED,
  ALONG_FORM_IN_PROGRESS,
  ALONG_FORM_COMPLETE,
  ALONG_FORM_SIGNED, /* a standing signature covers it: a change would void that */
  ALONG_FORM_LOCKED, /* the process has passed it: no change any more */
} AlongFormSectionState;

/* @n_missing: required and not there. @n_wrong: other problems that block; @n_warnings: those that
 * do not. @n_filled: fields with an answer of a person's. @signatures: bits, by index of the
 * form's roles, of those whose standing signature covers it. */
typedef struct
{
  AlongFormSectionState state;
  gboolean locked;
  guint n_required;
  guint n_missing;
  guint n_wrong;
  guint n_warnings;
  guint n_filled;
  guint64 signatures;
} AlongFormSectionVerdict;

/**
 * AlongFormVerdict:
 * @problems: (element-type AlongFormProblem): in the order of the form, then of the rows
 * @sections: (element-type AlongFormSectionVerdict): by value, as the form's sections
 */
typedef struct
{
  GPtrArray *problems;
  GArray *sections;
} AlongFormVerdict;

void along_form_verdict_free (AlongFormVerdict *verdict);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongFormVerdict, along_form_verdict_free)

/**
 * along_form_check:
 * @typed: what people have filled in
 * @filled: (nullable): the same with what the program knows (along_form_prefill()); what is
 *   computed or known is checked too, and a section counts as started only by what was typed
 * @dossier: (nullable): its steps lock sections and its signatures cover them
 *
 * Pure, and quick enough for every key stroke.
 */
AlongFormVerdict *along_form_check (AlongForm *form,
                                    AlongAnswers *typed,
                                    AlongAnswers *filled,
                                    AlongDossier *dossier,
                                    AlongDate today);

const AlongFormSectionVerdict *
along_form_verdict_get_section (AlongFormVerdict *verdict, guint section);
/* (nullable): the gravest problem of the field at @path, to show beside it. */
const AlongFormProblem *along_form_verdict_find (AlongFormVerdict *verdict, const char *path);
/* Whether nothing that blocks is left in the sections of the bits @sections. */
gboolean along_form_verdict_is_clear (AlongFormVerdict *verdict, guint64 sections);

/* Whether the field, the field of a row, or the block is there with these answers. */
gboolean along_form_field_is_shown (AlongForm *form,
                                    const AlongFormField *field,
                                    guint row,
                                    AlongAnswers *filled);
gboolean along_form_field_is_required (AlongForm *form,
                                       const AlongFormField *field,
                                       guint row,
                                       AlongAnswers *filled);
gboolean
along_form_block_is_shown (AlongForm *form, const AlongFormBlock *block, AlongAnswers *filled);

/* Whether the process has passed the section, so that it can no longer be changed. */
gboolean along_form_section_is_locked (AlongForm *form, guint section, AlongDossier *dossier);

/* (nullable): the standing signature of the role on this form. */
const AlongSignature *
along_form_find_signature (AlongForm *form, const char *role, AlongDossier *dossier);

/* Translated: "Not started", "In progress", "Complete", "Signed", "Locked" */
const char *along_form_section_state_get_name (AlongFormSectionState state);

G_END_DECLS
