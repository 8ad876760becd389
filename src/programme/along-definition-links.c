/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-definition-links"

#include "config.h"

#include "along-definition-links.h"

#include "along-funding.h"
#include "along-process.h"

#include <glib/gi18n.h>

static gboolean
check_form (AlongDefinitions *definitions,
            AlongProgramme *programme,
            const char *member,
            const char *form,
            GError **error)
{
  if (*form == '\0' || along_definitions_find_form (definitions, form) != NULL)
    return TRUE;

  g_set_error (error, ALONG_DEFINITION_ERROR, ALONG_DEFINITION_ERROR_CONTENT,
               _ ("%s.json: %s: there is no form “%s” in the folder forms"),
               along_programme_get_id (programme), member, form);
  return FALSE;
}

static gboolean
check_payment (AlongDefinitions *definitions,
               AlongProgramme *programme,
               const AlongPayment *payment,
               GError **error)
{
  for (guint i = 0; i < payment->n_stages; i++)
    for (guint j = 0; j < payment->stages[i].n_gates; j++)
      if (payment->stages[i].gates[j].kind == ALONG_PAYMENT_GATE_SIGNATURE &&
          !check_form (definitions, programme, "funding", payment->stages[i].gates[j].subject,
                       error))
        return FALSE;
  return TRUE;
}

/* What locks a section is a step that the programme has. */
static gboolean
check_locks (AlongProgramme *programme, AlongForm *form, GError **error)
{
  const AlongProcess *process = along_programme_find_process (programme,
                                                              along_form_get_process (form));
  guint n;
  const AlongFormSection *sections = along_form_get_sections (form, &n);

  for (guint i = 0; i < n; i++)
    if (*sections[i].locks_after != '\0' &&
        (process == NULL || along_process_get_step (process, sections[i].locks_after) == NULL))
      {
        g_set_error (error, ALONG_DEFINITION_ERROR, ALONG_DEFINITION_ERROR_CONTENT,
                     _ ("%s.json: sections[%u].locks_after: the process “%s” of %s.json has no "
                        "step “%s”"),
                     along_form_get_id (form), i, along_form_get_process (form),
                     along_programme_get_id (programme), sections[i].locks_after);
        return FALSE;
      }
  return TRUE;
}

/* What a step asks of a form is something that the form has. */
static gboolean
check_gate (AlongDefinitions *definitions,
            AlongProgramme *programme,
            const AlongStep *step,
            const AlongGate *gate,
            GError **error)
{
  AlongForm *form = along_definitions_find_form (definitions, gate->subject);

  if ((gate->kind == ALONG_GATE_SECTION &&
       (form == NULL || along_form_find_section (form, gate->item) == NULL)) ||
      (gate->kind == ALONG_GATE_SIGNATURE && *gate->subject != '\0' &&
       (form == NULL || along_form_find_role (form, gate->item) == NULL ||
        along_form_find_role (form, gate->item)->signs == 0)))
    {
      g_set_error (error, ALONG_DEFINITION_ERROR, ALONG_DEFINITION_ERROR_CONTENT,
                   _ ("%s.json: the step “%s” asks for “%s” of the form “%s”, which has no such "
                      "section or signature"),
                   along_programme_get_id (programme), step->id, gate->item, gate->subject);
      return FALSE;
    }
  return TRUE;
}

static gboolean
check_processes (AlongDefinitions *definitions, AlongProgramme *programme, GError **error)
{
  guint n;
  const AlongProcess *processes = along_programme_get_processes (programme, &n);

  for (guint i = 0; i < n; i++)
    for (guint j = 0; j < processes[i].n_steps; j++)
      for (guint k = 0; k < processes[i].steps[j].n_gates; k++)
        if (!check_gate (definitions, programme, &processes[i].steps[j],
                         &processes[i].steps[j].gates[k], error))
          return FALSE;
  return TRUE;
}

static gboolean
check_programme (AlongDefinitions *definitions, AlongProgramme *programme, GError **error)
{
  const AlongFunding *funding = along_programme_get_funding (programme);
  AlongForm *form = along_definitions_find_form (definitions, along_programme_get_form (programme));

  if (!check_form (definitions, programme, "form", along_programme_get_form (programme), error) ||
      !check_form (definitions, programme, "case_study", along_programme_get_case_study (programme),
                   error) ||
      (form != NULL && !check_locks (programme, form, error)) ||
      !check_processes (definitions, programme, error))
    return FALSE;

  for (guint i = 0; funding != NULL && i < funding->n_payments; i++)
    if (!check_payment (definitions, programme, &funding->payments[i], error))
      return FALSE;
  return TRUE;
}

gboolean
along_definition_links_check (AlongDefinitions *definitions, GError **error)
{
  GPtrArray *programmes;

  g_return_val_if_fail (ALONG_IS_DEFINITIONS (definitions), FALSE);

  programmes = along_definitions_get_programmes (definitions);
  for (guint i = 0; i < programmes->len; i++)
    if (!check_programme (definitions, g_ptr_array_index (programmes, i), error))
      return FALSE;
  return TRUE;
}
