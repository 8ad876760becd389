/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-gate-check.h"

#include <glib/gi18n.h>

/* What is looked at. */
typedef struct
{
  AlongProgress *progress;
  AlongDossier *dossier;
  const AlongGateFacts *facts;
  GArray *verdicts;
} Check;

static void
add (Check *check, const AlongGate *gate, AlongGateReason reason, const AlongStep *step)
{
  AlongGateVerdict verdict = {
    reason, gate == NULL || gate->warns ? ALONG_SEVERITY_WARNING : ALONG_SEVERITY_BLOCK, gate, step
  };
  guint at = check->verdicts->len;

  /* Blocks come first. */
  while (at > 0 &&
         g_array_index (check->verdicts, AlongGateVerdict, at - 1).severity < verdict.severity)
    at--;
  g_array_insert_val (check->verdicts, at, verdict);
}

static void
check_document (Check *check, const AlongGate *gate)
{
  const GArray *documents = along_dossier_get (check->dossier, ALONG_DOSSIER_DOCUMENTS);
  gboolean sent = gate->kind == ALONG_GATE_DOCUMENT_SENT;

  for (guint i = 0; i < documents->len; i++)
    {
      const AlongDocument *it = along_dossier_item (documents, AlongDocument, i);

      if (g_str_equal (it->type, gate->subject) &&
          (sent ? it->sent : it->received) != ALONG_DATE_NONE)
        return;
    }
  add (check, gate, sent ? ALONG_GATE_REASON_NOT_SENT : ALONG_GATE_REASON_NOT_RECEIVED, NULL);
}

static void
check_section (Check *check, const AlongGate *gate)
{
  const AlongGateFacts *facts = check->facts;

  if (facts != NULL && facts->is_section_complete != NULL &&
      !facts->is_section_complete (gate->subject, gate->item, facts->user_data))
    add (check, gate, ALONG_GATE_REASON_INCOMPLETE, NULL);
}

static void
check_signature (Check *check, const AlongGate *gate)
{
  const GArray *signatures = along_dossier_get (check->dossier, ALONG_DOSSIER_SIGNATURES);

  for (guint i = 0; i < signatures->len; i++)
    {
      const AlongSignature *it = along_dossier_item (signatures, AlongSignature, i);

      if (g_str_equal (it->form, gate->subject) && g_str_equal (it->role, gate->item) &&
          it->voided == ALONG_DATE_NONE)
        return;
    }
  add (check, gate, ALONG_GATE_REASON_NOT_SIGNED, NULL);
}

/* A claim that was returned has got nowhere. */
static void
check_claim (Check *check, const AlongGate *gate)
{
  const GArray *claims = along_dossier_get (check->dossier, ALONG_DOSSIER_CLAIMS);
  gboolean found = FALSE;

  for (guint i = 0; i < claims->len; i++)
    {
      const AlongClaim *it = along_dossier_item (claims, AlongClaim, i);

      if (!g_str_equal (it->payment, gate->subject) || it->state == ALONG_CLAIM_RETURNED)
        continue;
      if (it->state < gate->state)
        {
          add (check, gate, ALONG_GATE_REASON_CLAIM_BEHIND, NULL);
          return;
        }
      found = TRUE;
    }
  if (!found)
    add (check, gate, ALONG_GATE_REASON_NO_CLAIM, NULL);
}

static void
check_tick (Check *check, const AlongGate *gate)
{
  const GArray *ticks = along_dossier_get (check->dossier, ALONG_DOSSIER_TICKS);
  const AlongGateFacts *facts = check->facts;
  gboolean ticked = FALSE;

  if (*gate->item == '\0')
    ticked = facts == NULL || facts->is_checklist_complete == NULL ||
             facts->is_checklist_complete (gate->subject, facts->user_data);
  for (guint i = 0; !ticked && *gate->item != '\0' && i < ticks->len; i++)
    {
      const AlongTick *it = along_dossier_item (ticks, AlongTick, i);

      ticked = g_str_equal (it->checklist, gate->subject) && g_str_equal (it->item, gate->item);
    }
  if (!ticked)
    add (check, gate, ALONG_GATE_REASON_NOT_TICKED, NULL);
}

static void
check_contact (Check *check, const AlongGate *gate)
{
  const GArray *contacts = along_dossier_get (check->dossier, ALONG_DOSSIER_CONTACTS);
  AlongDate today = along_progress_get_today (check->progress);

  for (guint i = 0; i < contacts->len; i++)
    {
      const AlongContact *it = along_dossier_item (contacts, AlongContact, i);

      if (g_str_equal (it->role, gate->subject) &&
          (it->until == ALONG_DATE_NONE || it->until >= today))
        return;
    }
  add (check, gate, ALONG_GATE_REASON_NO_CONTACT, NULL);
}

/* A conflict is a full stop (domain A8.04), also for a match that is only recorded. */
static void
check_match (Check *check, const AlongGate *gate)
{
  const GArray *matches = along_dossier_get (check->dossier, ALONG_DOSSIER_MATCHES);
  const AlongDeployment *deployment = along_dossier_get_deployment (check->dossier);

  if (*deployment->lead == '\0')
    add (check, gate, ALONG_GATE_REASON_NO_LEAD, NULL);
  for (guint i = 0; i < matches->len; i++)
    {
      const AlongMatchRecord *it = along_dossier_item (matches, AlongMatchRecord, i);

      if (it->until == ALONG_DATE_NONE && *it->conflict != '\0')
        add (check, gate, ALONG_GATE_REASON_CONFLICT, NULL);
    }
}

static void
check_enhancement (Check *check, const AlongGate *gate)
{
  const GArray *enhancements = along_dossier_get (check->dossier, ALONG_DOSSIER_ENHANCEMENTS);

  for (guint i = 0; i < enhancements->len; i++)
    {
      const AlongEnhancement *it = along_dossier_item (enhancements, AlongEnhancement, i);

      if (it->state == gate->state && g_str_equal (it->option, gate->subject))
        return;
    }
  add (check, gate, ALONG_GATE_REASON_NOT_DECIDED, NULL);
}

static void
check_answer (Check *check, const AlongGate *gate)
{
  const AlongStepProgress *other = gate->step != ALONG_NO_STEP
                                       ? &along_progress_get_steps (check->progress,
                                                                    NULL)[gate->step]
                                       : NULL;

  if (other != NULL &&
      (other->status != ALONG_STEP_STATUS_DONE || !g_str_equal (other->record->answer, gate->item)))
    add (check, gate, ALONG_GATE_REASON_NO_ANSWER, other->step);
}

static void
check_gate (Check *check, const AlongGate *gate)
{
  switch (gate->kind)
    {
    case ALONG_GATE_DOCUMENT_SENT:
    case ALONG_GATE_DOCUMENT_RECEIVED:
      check_document (check, gate);
      break;
    case ALONG_GATE_SECTION:
      check_section (check, gate);
      break;
    case ALONG_GATE_SIGNATURE:
      check_signature (check, gate);
      break;
    case ALONG_GATE_CLAIM:
      check_claim (check, gate);
      break;
    case ALONG_GATE_TICK:
      check_tick (check, gate);
      break;
    case ALONG_GATE_CONTACT:
      check_contact (check, gate);
      break;
    case ALONG_GATE_MATCH:
      check_match (check, gate);
      break;
    case ALONG_GATE_COMPLETION:
      if (along_dossier_get_deployment (check->dossier)->completion == ALONG_DATE_NONE)
        add (check, gate, ALONG_GATE_REASON_NO_COMPLETION, NULL);
      break;
    case ALONG_GATE_ENHANCEMENT:
      check_enhancement (check, gate);
      break;
    case ALONG_GATE_ANSWER:
    default:
      check_answer (check, gate);
      break;
    }
}

static void
check_waits (Check *check, const AlongStep *step)
{
  const AlongStepProgress *steps = along_progress_get_steps (check->progress, NULL);

  for (guint i = 0; i < step->start_all.n; i++)
    {
      const AlongStepProgress *other = &steps[step->start_all.steps[i]];

      if (other->status != ALONG_STEP_STATUS_DONE && other->status != ALONG_STEP_STATUS_NOT_NEEDED)
        add (check, NULL, ALONG_GATE_REASON_WAITS, other->step);
    }
}

GArray *
along_gates_check (AlongProgress *progress, guint step, const AlongGateFacts *facts)
{
  const AlongProcess *process;
  const AlongStep *it;
  Check check = { progress, NULL, facts, NULL };

  g_return_val_if_fail (progress != NULL, NULL);
  process = along_progress_get_process (progress);
  g_return_val_if_fail (step < process->n_steps, NULL);

  it = &process->steps[step];
  check.dossier = along_progress_get_dossier (progress);
  check.verdicts = g_array_new (FALSE, FALSE, sizeof (AlongGateVerdict));
  for (guint i = 0; i < it->n_gates; i++)
    check_gate (&check, &it->gates[i]);
  check_waits (&check, it);
  return check.verdicts;
}

gboolean
along_gates_block (const GArray *verdicts)
{
  return verdicts->len > 0 &&
         g_array_index (verdicts, AlongGateVerdict, 0).severity == ALONG_SEVERITY_BLOCK;
}
