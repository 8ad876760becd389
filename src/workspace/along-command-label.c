/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-command-label.h"

#include "along-digits.h"

#include <glib/gi18n.h>

typedef enum
{
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
  { "save-memo", TAKES_SUBJECT, N_ ("Saved “%s”"), NULL },
  { "delete-memo", TAKES_SUBJECT, N_ ("Deleted “%s”"), NULL },
  { "import", TAKES_SUBJECT, N_ ("Imported %s"), NULL },
};

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"

/* The formats come from the table above or its translations, which gettext's check covers. */
static char *
fill_in (gsize index, const AlongHistoryLabel *label)
{
  switch (labels[index].arguments)
    {
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
