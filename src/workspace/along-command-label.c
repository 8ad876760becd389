/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-command-label.h"

#include "along-digits.h"

#include <glib/gi18n.h>

typedef enum
{
  TAKES_NOTHING,
  TAKES_SUBJECT,
  TAKES_SUBJECT_AND_OBJECT,
  TAKES_COUNT_AND_OBJECT,
} Arguments;

/* A kind of command, and its sentence. */
static const struct
{
  const char *kind;
  Arguments arguments;
  const char *one;
  const char *many;
} labels[] = {
  /* Translators: the first name is a school, trust or cohort, the second a lead or cohort. */
  { "add-cohort", TAKES_SUBJECT, N_ ("Created cohort “%s”"), NULL },
  { "edit-cohort", TAKES_SUBJECT, N_ ("Changed cohort “%s”"), NULL },
  { "delete-cohort", TAKES_SUBJECT, N_ ("Deleted cohort “%s”"), NULL },
  { "add-lead", TAKES_SUBJECT, N_ ("Added %s as a lead"), NULL },
  { "edit-lead", TAKES_SUBJECT, N_ ("Changed the lead %s"), NULL },
  { "delete-lead", TAKES_SUBJECT, N_ ("Removed the lead %s"), NULL },
  { "edit-capacity", TAKES_SUBJECT_AND_OBJECT, N_ ("Changed the places of %s in “%s”"), NULL },
  { "add-application", TAKES_SUBJECT_AND_OBJECT, N_ ("Added %s to “%s”"), NULL },
  { "edit-application", TAKES_SUBJECT_AND_OBJECT, N_ ("Changed the application of %s to “%s”"),
    NULL },
  { "delete-application", TAKES_SUBJECT_AND_OBJECT, N_ ("Removed %s from “%s”"), NULL },
  { "add-applications", TAKES_COUNT_AND_OBJECT, N_ ("Added %s participant to “%s”"),
    N_ ("Added %s participants to “%s”") },
  { "pair", TAKES_SUBJECT_AND_OBJECT, N_ ("Paired %s with %s"), NULL },
  { "move", TAKES_SUBJECT_AND_OBJECT, N_ ("Moved %s to %s"), NULL },
  { "unpair", TAKES_SUBJECT_AND_OBJECT, N_ ("Took %s back from %s"), NULL },
  { "end-pairing", TAKES_SUBJECT_AND_OBJECT, N_ ("Ended the pairing of %s with %s"), NULL },
  { "pair-many", TAKES_COUNT_AND_OBJECT, N_ ("Paired %s partner in “%s”"),
    N_ ("Paired %s partners in “%s”") },
  { "pin", TAKES_SUBJECT_AND_OBJECT, N_ ("Pinned %s to %s"), NULL },
  { "unpin", TAKES_SUBJECT_AND_OBJECT, N_ ("Unpinned %s from %s"), NULL },
  { "exclude", TAKES_SUBJECT_AND_OBJECT, N_ ("Ruled out pairing %s with %s"), NULL },
  { "include", TAKES_SUBJECT_AND_OBJECT, N_ ("Allowed pairing %s with %s again"), NULL },
  { "flag", TAKES_SUBJECT, N_ ("Flagged %s"), NULL },
  { "unflag", TAKES_SUBJECT, N_ ("Removed the flag from %s"), NULL },
  { "add-bank-details", TAKES_SUBJECT, N_ ("Entered the bank details of %s"), NULL },
  { "change-bank-details", TAKES_SUBJECT, N_ ("Changed the bank details of %s"), NULL },
  { "remove-bank-details", TAKES_SUBJECT, N_ ("Removed the bank details of %s"), NULL },
  { "load-weight-table", TAKES_SUBJECT, N_ ("Loaded the weight table of %s"), NULL },
  /* Translators: years */
  { "load-bank-holidays", TAKES_SUBJECT, N_ ("Loaded the bank holidays of %s"), NULL },
  { "remove-bank-holidays", TAKES_NOTHING, N_ ("Went back to the bank holidays by rule"), NULL },
  { "save-memo", TAKES_SUBJECT, N_ ("Saved “%s”"), NULL },
  { "delete-memo", TAKES_SUBJECT, N_ ("Deleted “%s”"), NULL },
  { "change-deadlines", TAKES_NOTHING, N_ ("Changed how deadlines are counted"), NULL },
  { "import", TAKES_SUBJECT, N_ ("Imported %s"), NULL },
  /* Translators: of deployments: the first name is the school or trust. */
  { "open-deployment", TAKES_SUBJECT, N_ ("Opened a deployment for %s"), NULL },
  { "edit-deployment", TAKES_SUBJECT, N_ ("Changed the deployment of %s"), NULL },
  { "delete-deployment", TAKES_SUBJECT, N_ ("Deleted the deployment of %s"), NULL },
  { "pause-deployment", TAKES_SUBJECT, N_ ("Paused the deployment of %s"), NULL },
  { "stop-deployment", TAKES_SUBJECT, N_ ("Stopped the deployment of %s"), NULL },
  { "resume-deployment", TAKES_SUBJECT, N_ ("Resumed the deployment of %s"), NULL },
  { "match-deployment", TAKES_SUBJECT_AND_OBJECT, N_ ("Matched %s with %s"), NULL },
  /* Translators: the second is what was done, such as "Confirm engagement" */
  { "finish-step", TAKES_SUBJECT_AND_OBJECT, N_ ("%s: done: %s"), NULL },
  { "correct-step", TAKES_SUBJECT_AND_OBJECT, N_ ("%s: put right: %s"), NULL },
  { "skip-step", TAKES_SUBJECT_AND_OBJECT, N_ ("%s: not needed: %s"), NULL },
  { "reopen-step", TAKES_SUBJECT_AND_OBJECT, N_ ("%s: reopened: %s"), NULL },
  { "save-plan", TAKES_SUBJECT, N_ ("Changed the plan of days for %s"), NULL },
  { "delete-plan", TAKES_SUBJECT, N_ ("Changed the plan of days for %s"), NULL },
  { "save-day", TAKES_SUBJECT, N_ ("Logged support for %s"), NULL },
  { "delete-day", TAKES_SUBJECT, N_ ("Deleted support from the log of %s"), NULL },
  { "save-contributor", TAKES_SUBJECT, N_ ("Changed the contributors for %s"), NULL },
  { "delete-contributor", TAKES_SUBJECT, N_ ("Removed a contributor for %s"), NULL },
  { "save-tick", TAKES_SUBJECT, N_ ("Ticked an item for %s"), NULL },
  { "delete-tick", TAKES_SUBJECT, N_ ("Took back a tick for %s"), NULL },
  { "save-document", TAKES_SUBJECT, N_ ("Changed the documents of %s"), NULL },
  { "delete-document", TAKES_SUBJECT, N_ ("Removed a document of %s"), NULL },
  { "save-contact", TAKES_SUBJECT, N_ ("Changed the contacts of %s"), NULL },
  { "delete-contact", TAKES_SUBJECT, N_ ("Removed a contact of %s"), NULL },
  { "save-referral", TAKES_SUBJECT, N_ ("Noted where %s was pointed to"), NULL },
  { "delete-referral", TAKES_SUBJECT, N_ ("Removed a referral of %s"), NULL },
  { "save-activity", TAKES_SUBJECT, N_ ("Changed the activities for %s"), NULL },
  { "delete-activity", TAKES_SUBJECT, N_ ("Removed an activity for %s"), NULL },
  { "save-action", TAKES_SUBJECT, N_ ("Changed the action plan of %s"), NULL },
  { "delete-action", TAKES_SUBJECT, N_ ("Removed an action from the plan of %s"), NULL },
  { "save-event", TAKES_SUBJECT, N_ ("Changed the event “%s”"), NULL },
  { "delete-event", TAKES_SUBJECT, N_ ("Deleted the event “%s”"), NULL },
  { "save-region-contact", TAKES_SUBJECT, N_ ("Changed the region’s contact %s"), NULL },
  { "delete-region-contact", TAKES_SUBJECT, N_ ("Removed the region’s contact %s"), NULL },
  { "save-holiday", TAKES_SUBJECT, N_ ("Changed the school holiday “%s”"), NULL },
  { "delete-holiday", TAKES_SUBJECT, N_ ("Deleted the school holiday “%s”"), NULL },
  /* Translators: the second is the name of a form */
  { "fill-form", TAKES_SUBJECT_AND_OBJECT, N_ ("%s: changed the %s"), NULL },
  { "sign-form", TAKES_SUBJECT_AND_OBJECT, N_ ("%s: signed the %s"), NULL },
  { "void-signature", TAKES_SUBJECT, N_ ("Voided a signature for %s"), NULL },
  { "request-enhancement", TAKES_SUBJECT, N_ ("Asked for enhanced support for %s"), NULL },
  { "decide-enhancement", TAKES_SUBJECT, N_ ("Decided on enhanced support for %s"), NULL },
  { "make-claim", TAKES_SUBJECT, N_ ("Made a claim for %s"), NULL },
  { "advance-claim", TAKES_SUBJECT, N_ ("Moved on the claim for %s"), NULL },
  { "return-claim", TAKES_SUBJECT, N_ ("Sent back the claim for %s"), NULL },
  { "pay-claim", TAKES_SUBJECT, N_ ("Paid the claim for %s"), NULL },
  { "delete-claim", TAKES_SUBJECT, N_ ("Deleted the claim for %s"), NULL },
};

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"

/* The formats come from the table above or its translations, which gettext's check covers. */
static char *
fill_in (gsize index, const AlongHistoryLabel *label)
{
  switch (labels[index].arguments)
    {
    case TAKES_NOTHING:
      return g_strdup (_ (labels[index].one));
    case TAKES_SUBJECT:
      return g_strdup_printf (_ (labels[index].one), label->subject);
    case TAKES_SUBJECT_AND_OBJECT:
      return g_strdup_printf (_ (labels[index].one), label->subject, label->object);
    case TAKES_COUNT_AND_OBJECT:
    default:
      return g_strdup_printf (
          ngettext (labels[index].one, labels[index].many, (gulong) label->count),
          along_digits (label->count).text, label->object);
    }
}

#pragma GCC diagnostic pop

char *
along_command_label_describe (const AlongHistoryLabel *label)
{
  for (gsize i = 0; i < G_N_ELEMENTS (labels); i++)
    if (g_str_equal (labels[i].kind, label->kind))
      return fill_in (i, label);

  /* Done by a newer version of the program: its own word is better than none. */
  return g_strdup_printf ("%s %s", label->kind, label->subject);
}
