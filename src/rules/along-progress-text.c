/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-progress.h"

#include <glib/gi18n.h>

const char *
along_step_status_get_name (AlongStepStatus status)
{
  switch (status)
    {
    case ALONG_STEP_STATUS_WAITING:
      return _ ("Waiting");
    case ALONG_STEP_STATUS_DUE:
      return _ ("Due");
    case ALONG_STEP_STATUS_OVERDUE:
      return _ ("Overdue");
    case ALONG_STEP_STATUS_DONE:
      return _ ("Done");
    case ALONG_STEP_STATUS_NOT_NEEDED:
      return _ ("Not needed");
    case ALONG_N_STEP_STATUSES:
    default:
      return "";
    }
}

static char *
dup_late (int days)
{
  return g_strdup_printf (ngettext ("%d working day late", "%d working days late", (guint) days),
                          days);
}

/* In other words than a deadline, since nobody asks for it but the team. */
static char *
dup_target (const AlongStepProgress *self, AlongDate today)
{
  g_autofree char *date = along_date_format_weekday (self->target);
  guint n = (guint) ABS (self->target_left);

  if (self->target == today)
    return g_strdup (_ ("Target is today"));
  if (self->target < today)
    return g_strdup_printf (_ ("Target was %s"), date);
  if (n == 0)
    return g_strdup_printf (_ ("Target is %s"), date);
  /* Translators: "Target is Friday 12 January 2024, in 3 working days" */
  return g_strdup_printf (
      ngettext ("Target is %s, in %u working day", "Target is %s, in %u working days", n), date, n);
}

static char *
dup_due (const AlongStepProgress *self, AlongDate today)
{
  g_autofree char *date = along_date_format_weekday (self->due);
  guint n = (guint) MAX (self->days_left, 0);

  if (self->due == ALONG_DATE_NONE && self->held && self->days_left > 0)
    return g_strdup_printf (
        ngettext ("Paused, %u working day left", "Paused, %u working days left", n), n);
  if (self->due == ALONG_DATE_NONE && self->held)
    return g_strdup (_ ("Paused"));
  if (self->due == ALONG_DATE_NONE && self->target != ALONG_DATE_NONE)
    return dup_target (self, today);
  if (self->due == ALONG_DATE_NONE)
    return g_strdup (_ ("No deadline"));
  if (self->due == today)
    return g_strdup (_ ("Due today"));
  /* With nothing but a weekend before it there is no working day to count. */
  if (n == 0)
    return g_strdup_printf (_ ("Due %s"), date);
  /* Translators: "Due Friday 12 January 2024, in 3 working days" */
  return g_strdup_printf (ngettext ("Due %s, in %u working day", "Due %s, in %u working days", n),
                          date, n);
}

static char *
dup_overdue (const AlongStepProgress *self)
{
  g_autofree char *date = along_date_format_weekday (self->due);
  g_autofree char *late = NULL;

  if (self->days_late == 0)
    return g_strdup_printf (_ ("Was due %s"), date);
  late = dup_late (self->days_late);
  /* Translators: "4 working days late, was due Friday 12 January 2024" */
  return g_strdup_printf (_ ("%s, was due %s"), late, date);
}

static char *
dup_done (const AlongStepProgress *self)
{
  g_autofree char *date = along_date_format (self->done);
  g_autofree char *late = NULL;

  if (self->days_late <= 0)
    return g_strdup_printf (_ ("Done %s"), date);
  late = dup_late (self->days_late);
  /* Translators: "Done 16 January 2024, 2 working days late" */
  return g_strdup_printf (_ ("Done %s, %s"), date, late);
}

char *
along_step_progress_dup_text (const AlongStepProgress *self, AlongDate today)
{
  g_return_val_if_fail (self != NULL, NULL);

  switch (self->status)
    {
    case ALONG_STEP_STATUS_DUE:
      return dup_due (self, today);
    case ALONG_STEP_STATUS_OVERDUE:
      return dup_overdue (self);
    case ALONG_STEP_STATUS_DONE:
      return dup_done (self);
    case ALONG_STEP_STATUS_WAITING:
    case ALONG_STEP_STATUS_NOT_NEEDED:
    case ALONG_N_STEP_STATUSES:
    default:
      return g_strdup (along_step_status_get_name (self->status));
    }
}
