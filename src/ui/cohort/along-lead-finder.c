/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-lead-finder"

#include "config.h"

#include "along-lead-finder.h"

#include "along-text.h"

#include <glib/gi18n.h>

static gboolean
holds_all (const char *name, char **words)
{
  g_autofree char *key = along_text_search_key (name);

  for (guint i = 0; words[i] != NULL; i++)
    if (strstr (key, words[i]) == NULL)
      return FALSE;
  return TRUE;
}

static void
find_trusts (AlongRegister *reg, const char *text, guint limit, GArray *found)
{
  g_autofree char *key = along_text_search_key (text);
  g_auto (GStrv) words = g_strsplit (g_strstrip (key), " ", -1);

  for (guint i = 0; i < along_register_get_n_trusts (reg) && found->len < limit; i++)
    {
      const AlongTrust *trust = along_register_get_trust (reg, i);
      AlongParticipant who = { ALONG_PARTICIPANT_TRUST, trust->uid };
      guint n;

      along_register_get_trust_schools (reg, trust, &n);
      if (trust->closed == ALONG_DATE_NONE && n > 0 && holds_all (trust->name, words))
        g_array_append_val (found, who);
    }
}

GArray *
along_lead_finder_find (AlongWorkspace *workspace, const char *text, guint limit)
{
  GArray *found = g_array_new (FALSE, FALSE, sizeof (AlongParticipant));
  AlongRegister *reg;
  g_autoptr (GArray) urns = NULL;

  g_return_val_if_fail (ALONG_IS_WORKSPACE (workspace), found);
  g_return_val_if_fail (text != NULL, found);

  reg = along_workspace_get_register (workspace);
  if (reg == NULL)
    return found;
  find_trusts (reg, text, limit / 3, found);
  urns = along_workspace_search_schools (workspace, text, limit, NULL);
  for (guint i = 0; urns != NULL && i < urns->len && found->len < limit; i++)
    {
      AlongParticipant who = { ALONG_PARTICIPANT_SCHOOL, g_array_index (urns, gint32, i) };
      const AlongSchool *school = along_register_find_school (reg, who.id);

      if (school != NULL && along_school_is_open (school))
        g_array_append_val (found, who);
    }
  return found;
}

char *
along_lead_finder_describe (AlongRegister *reg, AlongParticipant who)
{
  const AlongSchool *school;
  const AlongTrust *trust;
  guint n = 0;

  if (who.kind == ALONG_PARTICIPANT_TRUST)
    {
      trust = along_register_find_trust (reg, who.id);
      if (trust != NULL)
        along_register_get_trust_schools (reg, trust, &n);
      return g_strdup_printf (ngettext ("Trust of %u school", "Trust of %u schools", n), n);
    }
  school = along_register_find_school (reg, who.id);
  if (school == NULL)
    return g_strdup ("");
  return g_strdup_printf ("%d · %s · %s", who.id, along_phase_get_name (school->phase),
                          *school->town != '\0' ? school->town : school->la_name);
}
