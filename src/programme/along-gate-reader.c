/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-gate-reader"

#include "config.h"

#include "along-process-private.h"

#include <glib/gi18n.h>

static const char *const claim_states[] = { "draft",    "leader-signed", "school-signed",
                                            "reviewed", "processing",    "paid",
                                            NULL };
const char *const along_process_enhancement_states[] = { "requested", "approved", "declined",
                                                         "withdrawn", "noted",    NULL };

/* The members that a kind of gate has beside kind, text and warns. A key in brackets may be
 * missing. */
static const struct
{
  const char *name;
  const char *subject;
  const char *item;
  const char *const *states;
} kinds[] = {
  [ALONG_GATE_DOCUMENT_SENT] = { "document-sent", "document", NULL, NULL },
  [ALONG_GATE_DOCUMENT_RECEIVED] = { "document-received", "document", NULL, NULL },
  [ALONG_GATE_SECTION] = { "section", "form", "section", NULL },
  [ALONG_GATE_SIGNATURE] = { "signature", "form", "role", NULL },
  [ALONG_GATE_CLAIM] = { "claim", "payment", NULL, claim_states },
  [ALONG_GATE_TICK] = { "tick", "checklist", "item", NULL },
  [ALONG_GATE_CONTACT] = { "contact", "role", NULL, NULL },
  [ALONG_GATE_MATCH] = { "match", NULL, NULL, NULL },
  [ALONG_GATE_COMPLETION] = { "completion", NULL, NULL, NULL },
  [ALONG_GATE_ENHANCEMENT] = { "enhancement", "option", NULL, along_process_enhancement_states },
  [ALONG_GATE_ANSWER] = { "answer", NULL, "answer", NULL },
};

static gboolean
find_kind (const char *name, AlongGateKind *kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_str_equal (kinds[i].name, name))
      {
        *kind = (AlongGateKind) i;
        return TRUE;
      }
  return FALSE;
}

static void
read_state (AlongJsonItem item, const char *const *states, AlongGate *gate)
{
  const char *word = along_json_item_get_string (item, "state", NULL);

  for (guint i = 0; states[i] != NULL; i++)
    if (g_str_equal (states[i], word))
      {
        gate->state = (int) i;
        return;
      }
  along_json_item_fail (item, "state", _ ("“%s” is not known"), word);
}

/* A gate that must not have a member of another kind's would read as a mistake. */
static void
check_members (AlongJsonItem item, AlongGateKind kind)
{
  const char *keys[8] = { "kind", "text", "warns" };
  guint n = 3;

  if (kinds[kind].subject != NULL)
    keys[n++] = kinds[kind].subject;
  if (kinds[kind].item != NULL)
    keys[n++] = kinds[kind].item;
  if (kinds[kind].states != NULL)
    keys[n++] = "state";
  if (kind == ALONG_GATE_ANSWER)
    keys[n++] = "step";
  along_json_item_allow (item, keys);
}

void
along_gate_read (AlongJsonItem item, const AlongProcess *process, AlongGate *gate)
{
  const char *name = along_json_item_get_string (item, "kind", NULL);

  gate->subject = gate->item = "";
  gate->step = ALONG_NO_STEP;
  if (!find_kind (name, &gate->kind))
    {
      along_json_item_fail (item, "kind", _ ("“%s” is not a kind of gate"), name);
      return;
    }

  check_members (item, gate->kind);
  gate->text = along_json_item_get_string (item, "text", NULL);
  gate->warns = along_json_item_get_boolean_or (item, "warns", FALSE);
  if (kinds[gate->kind].subject != NULL)
    gate->subject = along_json_item_get_string (item, kinds[gate->kind].subject, NULL);
  /* A whole checklist has no item. */
  if (kinds[gate->kind].item != NULL)
    gate->item = along_json_item_get_string (item, kinds[gate->kind].item,
                                             gate->kind == ALONG_GATE_TICK ? "" : NULL);
  if (kinds[gate->kind].states != NULL)
    read_state (item, kinds[gate->kind].states, gate);
  if (gate->kind == ALONG_GATE_ANSWER)
    {
      along_json_item_get_id (item, "step");
      gate->step = along_step_read_reference (item, "step", process);
    }
}
