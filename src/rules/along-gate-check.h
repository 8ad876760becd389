/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-programme.h"
#include "along-progress.h"

G_BEGIN_DECLS

/* Why a step cannot end yet. */
typedef enum
{
  ALONG_GATE_REASON_NOT_SENT,      /* a document */
  ALONG_GATE_REASON_NOT_RECEIVED,  /* a document */
  ALONG_GATE_REASON_INCOMPLETE,    /* a section of a form */
  ALONG_GATE_REASON_NOT_SIGNED,    /* a form */
  ALONG_GATE_REASON_NO_CLAIM,      /* a payment that nobody has claimed */
  ALONG_GATE_REASON_CLAIM_BEHIND,  /* a claim that is not far enough */
  ALONG_GATE_REASON_NOT_TICKED,    /* an item of a checklist */
  ALONG_GATE_REASON_NO_CONTACT,    /* a role */
  ALONG_GATE_REASON_NO_LEAD,       /* nobody is matched */
  ALONG_GATE_REASON_CONFLICT,      /* whoever is matched has a conflict */
  ALONG_GATE_REASON_NO_COMPLETION, /* no date of completion */
  ALONG_GATE_REASON_NOT_DECIDED,   /* an enhancement */
  ALONG_GATE_REASON_NO_ANSWER,     /* another step has not the answer */
  ALONG_GATE_REASON_WAITS,         /* @gate is NULL: another step is not over */
} AlongGateReason;

typedef struct
{
  AlongGateReason reason;
  AlongSeverity severity;
  const AlongGate *gate; /* (nullable) */
  const AlongStep *step; /* (nullable): the other step, for NO_ANSWER and WAITS */
} AlongGateVerdict;

/* What the dossier does not hold. NULL functions stand for "yes". */
typedef struct
{
  gboolean (*is_section_complete) (const char *form, const char *section, gpointer user_data);
  gboolean (*is_checklist_complete) (const char *checklist, gpointer user_data);
  gpointer user_data;
} AlongGateFacts;

/* (transfer full) (element-type AlongGateVerdict): what speaks against ending the step now, blocks
 * first; empty when nothing does. That another step is not over is a warning: people do things out
 * of order. @facts: (nullable). */
GArray *along_gates_check (AlongProgress *progress, guint step, const AlongGateFacts *facts);

/* Whether any of the verdicts forbids it. */
gboolean along_gates_block (const GArray *verdicts);

/* (transfer full): a sentence for people. */
char *along_gate_verdict_dup_text (const AlongGateVerdict *self);

G_END_DECLS
