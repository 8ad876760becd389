/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-gate-check.h"

#include <glib/gi18n.h>

/* What is the matter, to be followed by what must be, as the definition words it. */
static const char *
get_matter (AlongGateReason reason)
{
  switch (reason)
    {
    case ALONG_GATE_REASON_NOT_SENT:
      return _ ("A document is not sent yet");
    case ALONG_GATE_REASON_NOT_RECEIVED:
      return _ ("A document has not come in yet");
    case ALONG_GATE_REASON_INCOMPLETE:
      return _ ("A section of the form is not complete");
    case ALONG_GATE_REASON_NOT_SIGNED:
      return _ ("The form is not signed, or the signature no longer holds");
    case ALONG_GATE_REASON_NO_CLAIM:
      return _ ("Nothing is claimed");
    case ALONG_GATE_REASON_CLAIM_BEHIND:
      return _ ("The claim is not that far");
    case ALONG_GATE_REASON_NOT_TICKED:
      return _ ("Something on the checklist is not done");
    case ALONG_GATE_REASON_NO_CONTACT:
      return _ ("A contact is missing");
    case ALONG_GATE_REASON_NO_LEAD:
      return _ ("Nobody is matched");
    case ALONG_GATE_REASON_CONFLICT:
      return _ ("There is a conflict of interest");
    case ALONG_GATE_REASON_NO_COMPLETION:
      return _ ("No date of completion is confirmed");
    case ALONG_GATE_REASON_NOT_DECIDED:
      return _ ("Enhanced support is not that far");
    case ALONG_GATE_REASON_NO_ANSWER:
      return _ ("Another step has not that answer");
    case ALONG_GATE_REASON_WAITS:
      return _ ("Another step is not over");
    default:
      return "";
    }
}

char *
along_gate_verdict_dup_text (const AlongGateVerdict *self)
{
  const char *rest = "";

  g_return_val_if_fail (self != NULL, NULL);

  if (self->gate != NULL)
    rest = self->gate->text;
  else if (self->step != NULL)
    rest = self->step->text;
  if (*rest == '\0')
    return g_strdup (get_matter (self->reason));
  /* Translators: what is the matter, and what must be: "The form is not signed. Needed: The school
   * has signed the form" */
  return g_strdup_printf (_ ("%s. Needed: %s"), get_matter (self->reason), rest);
}
