/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-enhancement-asked"

#include "along-enhancement-rules.h"

static gboolean
is_about (const AlongProcess *process, const AlongStep *step, const char *option)
{
  if (g_str_equal (process->enhancement, option))
    return TRUE;
  for (guint i = 0; i < step->n_needs; i++)
    if (step->needs[i].step == ALONG_NO_STEP && g_str_equal (step->needs[i].word, option))
      return TRUE;
  return FALSE;
}

/* (nullable) */
static const AlongEnhancement *
find_in_state (AlongDossier *dossier,
               const AlongProcess *process,
               const AlongStep *step,
               AlongEnhancementState state)
{
  const GArray *enhancements = along_dossier_get (dossier, ALONG_DOSSIER_ENHANCEMENTS);

  for (guint i = 0; i < enhancements->len; i++)
    {
      const AlongEnhancement *it = along_dossier_item (enhancements, AlongEnhancement, i);

      if (it->state == (int) state && is_about (process, step, it->option))
        return it;
    }
  return NULL;
}

const AlongEnhancement *
along_enhancement_find_asked (AlongDossier *dossier,
                              const AlongProcess *process,
                              const AlongStep *step)
{
  g_return_val_if_fail (ALONG_IS_DOSSIER (dossier), NULL);
  g_return_val_if_fail (process != NULL && step != NULL, NULL);

  return find_in_state (dossier, process, step, ALONG_ENHANCEMENT_REQUESTED);
}

gboolean
along_enhancement_is_decided (AlongDossier *dossier,
                              const AlongProcess *process,
                              const AlongStep *step,
                              AlongEnhancementState state)
{
  g_return_val_if_fail (ALONG_IS_DOSSIER (dossier), FALSE);
  g_return_val_if_fail (process != NULL && step != NULL, FALSE);

  return find_in_state (dossier, process, step, ALONG_ENHANCEMENT_REQUESTED) == NULL &&
         find_in_state (dossier, process, step, state) != NULL;
}
