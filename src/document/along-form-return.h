/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "along-answers.h"
#include "along-form.h"

G_BEGIN_DECLS

#define ALONG_FORM_RETURN_ERROR (along_form_return_error_quark ())

typedef enum
{
  ALONG_FORM_RETURN_ERROR_NOT_A_FORM,       /* not a file that this program sent out */
  ALONG_FORM_RETURN_ERROR_OTHER_FORM,       /* of another form */
  ALONG_FORM_RETURN_ERROR_OTHER_DEPLOYMENT, /* of another deployment, so perhaps another school */
  ALONG_FORM_RETURN_ERROR_NOT_ITS_PART,     /* it has sections that are not this role's */
  ALONG_FORM_RETURN_ERROR_BROKEN,           /* damaged, or too large to be one */
} AlongFormReturnError;

GQuark along_form_return_error_quark (void);

/**
 * AlongFormReturn:
 * @answers: of the role's own sections, as kept; what could not be read is there as it was written
 * @notes: (array zero-terminated=1): what was left out, each with its place ("Sheet 1, cell B7")
 *
 * A part of a form that came back.
 */
typedef struct
{
  AlongAnswers *answers;
  char **notes;
} AlongFormReturn;

void along_form_return_free (AlongFormReturn *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongFormReturn, along_form_return_free)

/**
 * along_form_return_read:
 * @file: a workbook of along_form_xlsx_export_part(), or a file of along_form_json_export()
 * @deployment: id that it must be of
 * @role: whose sections may be in it
 *
 * Nothing is changed by reading: along_form_return_merge() gives the answers that would be kept.
 */
AlongFormReturn *along_form_return_read (AlongForm *form,
                                         GFile *file,
                                         const char *deployment,
                                         const char *role,
                                         GError **error);

/* (transfer full): @typed with the role's sections as they came back. An answer that came back
 * empty takes away none that is there: nothing is lost. */
AlongAnswers *along_form_return_merge (AlongForm *form, AlongAnswers *typed, AlongFormReturn *back);

G_END_DECLS
