/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-standing"

#include "config.h"

#include "along-form-check.h"

#include <glib/gi18n.h>

gboolean
along_form_section_is_locked (AlongForm *form, guint section, AlongDossier *dossier)
{
  const AlongFormSection *sections;
  const AlongStepRecord *step;
  guint n;

  g_return_val_if_fail (ALONG_IS_FORM (form), FALSE);

  sections = along_form_get_sections (form, &n);
  g_return_val_if_fail (section < n, FALSE);
  if (dossier == NULL || *sections[section].locks_after == '\0')
    return FALSE;

  step = along_dossier_find_step (dossier, along_form_get_process (form),
                                  sections[section].locks_after);
  return step != NULL && step->state == ALONG_STEP_DONE;
}

const AlongSignature *
along_form_find_signature (AlongForm *form, const char *role, AlongDossier *dossier)
{
  const GArray *signatures;

  g_return_val_if_fail (ALONG_IS_FORM (form), NULL);

  if (dossier == NULL)
    return NULL;
  signatures = along_dossier_get (dossier, ALONG_DOSSIER_SIGNATURES);
  for (guint i = signatures->len; i > 0; i--)
    {
      const AlongSignature *signature = along_dossier_item (signatures, AlongSignature, i - 1);

      if (g_str_equal (signature->form, along_form_get_id (form)) &&
          g_str_equal (signature->role, role) && signature->voided == ALONG_DATE_NONE)
        return signature;
    }
  return NULL;
}

const char *
along_form_section_state_get_name (AlongFormSectionState state)
{
  switch (state)
    {
    case ALONG_FORM_NOT_STARTED:
      return _ ("Not started");
    case ALONG_FORM_IN_PROGRESS:
      return _ ("In progress");
    case ALONG_FORM_COMPLETE:
      return _ ("Complete");
    case ALONG_FORM_SIGNED:
      return _ ("Signed");
    case ALONG_FORM_LOCKED:
      return _ ("Locked");
    }
  return "";
}
