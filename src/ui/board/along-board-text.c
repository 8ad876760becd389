/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-board"

#include "config.h"

#include "along-board-text.h"

#include <glib/gi18n.h>

const char *
along_board_text_get_need (int need)
{
  switch (need)
    {
    case 1:
      return _ ("low need");
    case 2:
      return _ ("medium need");
    case 3:
      return _ ("high need");
    default:
      return "";
    }
}

const char *
along_board_text_get_short_need (int need)
{
  switch (need)
    {
    case 1:
      return C_ ("need", "Low");
    case 2:
      return C_ ("need", "Medium");
    case 3:
      return C_ ("need", "High");
    default:
      return "";
    }
}

char *
along_board_text_distance (double metres)
{
  if (metres < 0)
    return g_strdup (_ ("distance unknown"));
  if (metres < 1000)
    /* Translators: metres */
    return g_strdup_printf (_ ("%.0f m"), metres);
  if (metres < 10000)
    /* Translators: kilometres */
    return g_strdup_printf (_ ("%.1f km"), metres / 1000);
  return g_strdup_printf (_ ("%.0f km"), metres / 1000);
}

static void
append_part (GString *text, const char *part)
{
  if (part == NULL || *part == '\0')
    return;
  if (text->len > 0)
    g_string_append (text, " · ");
  g_string_append (text, part);
}

static void
append_school (GString *text, const AlongSchool *school)
{
  if (school == NULL)
    return;
  if (school->phase != ALONG_PHASE_NOT_APPLICABLE)
    append_part (text, along_phase_get_name (school->phase));
  if (school->provision != ALONG_PROVISION_MAINSTREAM ||
      school->phase == ALONG_PHASE_NOT_APPLICABLE)
    append_part (text, along_provision_get_name (school->provision));
}

char *
along_board_text_partner (AlongBoard *board, guint partner)
{
  const AlongBoardPartner *facts = along_board_get_partner (board, partner);
  g_autoptr (GString) text = g_string_new (NULL);

  if (facts->application->who.kind == ALONG_PARTICIPANT_TRUST)
    append_part (text, _ ("Trust"));
  else
    append_school (text, facts->school);
  if (facts->school != NULL)
    append_part (text, facts->school->la_name);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

char *
along_board_text_lead (AlongBoard *board, guint lead)
{
  const AlongBoardLead *facts = along_board_get_lead (board, lead);
  g_autoptr (GString) text = g_string_new (NULL);

  if (facts->lead->who.kind == ALONG_PARTICIPANT_TRUST)
    append_part (text, _ ("Trust"));
  else
    append_school (text, facts->school);
  if (facts->school != NULL)
    append_part (text, facts->school->la_name);
  if (!facts->lead->active)
    append_part (text, _ ("Not active"));
  return g_string_free (g_steal_pointer (&text), FALSE);
}

char *
along_board_text_places (int taken, int places)
{
  if (places == ALONG_UNLIMITED)
    return g_strdup_printf (ngettext ("%d partner", "%d partners", (gulong) taken), taken);
  return g_strdup_printf (ngettext ("%d of %d place", "%d of %d places", (gulong) places), taken,
                          places);
}

char *
along_board_text_days (const AlongBoardLead *lead)
{
  g_autofree char *taken = NULL;
  g_autofree char *days = NULL;

  if (lead->days == ALONG_UNLIMITED)
    return NULL;
  taken = along_days_format (lead->days_taken);
  days = along_days_format (lead->days);
  /* Translators: days of a lead's time that are used, of those that it offers */
  return g_strdup_printf (_ ("%s of %s days"), taken, days);
}

char *
along_board_text_pathways (AlongBoard *board, guint lead)
{
  guint n;
  const AlongPathway *pathways = along_programme_get_pathways (along_board_get_programme (board),
                                                               &n);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      int places = along_board_get_pathway_places (board, lead, pathways[i].id);

      if (places == ALONG_UNLIMITED)
        continue;
      /* Translators: taken and offered places for one pathway, such as "2 of 3 Rapid" */
      g_string_append_printf (text, "%s", text->len > 0 ? " · " : "");
      g_string_append_printf (text, _ ("%d of %d %s"),
                              along_board_get_pathway_taken (board, lead, pathways[i].id), places,
                              pathways[i].name);
    }
  return text->len > 0 ? g_string_free (g_steal_pointer (&text), FALSE) : NULL;
}

char *
along_board_text_lead_label (AlongBoard *board, guint lead)
{
  const AlongBoardLead *facts = along_board_get_lead (board, lead);
  g_autofree char *what = along_board_text_lead (board, lead);
  g_autofree char *places = along_board_text_places (facts->taken, facts->places);
  g_autofree char *days = along_board_text_days (facts);

  return g_strjoin (", ", facts->name, what, places, days, NULL);
}

const char *
along_board_text_get_severity (AlongSeverity severity)
{
  switch (severity)
    {
    case ALONG_SEVERITY_BLOCK:
      return _ ("Not possible");
    case ALONG_SEVERITY_WARNING:
      return _ ("Possible, with a warning");
    case ALONG_SEVERITY_NONE:
    default:
      return _ ("Good match");
    }
}

const char *
along_board_text_get_severity_icon (AlongSeverity severity)
{
  switch (severity)
    {
    case ALONG_SEVERITY_BLOCK:
      return "action-unavailable-symbolic";
    case ALONG_SEVERITY_WARNING:
      return "dialog-warning-symbolic";
    case ALONG_SEVERITY_NONE:
    default:
      return "emblem-ok-symbolic";
    }
}

const char *
along_board_text_get_severity_class (AlongSeverity severity)
{
  switch (severity)
    {
    case ALONG_SEVERITY_BLOCK:
      return "verdict-blocked";
    case ALONG_SEVERITY_WARNING:
      return "verdict-warning";
    case ALONG_SEVERITY_NONE:
    default:
      return "verdict-good";
    }
}
