/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-delivery-words.h"

#include <glib/gi18n.h>

char *
along_delivery_words_dup_days (AlongDays days)
{
  g_autofree char *number = along_days_format (days);

  /* Translators: the plural form goes by whole days; 2.5 has that of several */
  return g_strdup_printf (ngettext ("%s day", "%s days", days == ALONG_DAYS_PER_DAY ? 1 : 2),
                          number);
}

const char *
along_delivery_words_get_mode (int mode)
{
  return mode == ALONG_MODE_REMOTE ? _ ("Remote") : _ ("Face to face");
}

char *
along_delivery_words_dup_leader (const AlongDeliveryContext *desk)
{
  const AlongMatchRecord *match = along_delivery_find_match (desk->dossier, desk->today);

  return g_strdup (match != NULL && *match->leader != '\0' ? match->leader : _ ("The leader"));
}

const char *
along_delivery_words_get_contributor (AlongDossier *dossier, const char *contributor)
{
  const AlongContributor *who = along_dossier_find (dossier, ALONG_DOSSIER_CONTRIBUTORS,
                                                    contributor);

  return who != NULL ? who->name : _ ("Somebody who is not in the list");
}

const char *
along_delivery_words_get_choice (AlongProgramme *programme, AlongChoiceList list, const char *id)
{
  const AlongDeliveryChoice *choice = along_delivery_find_choice (
      along_programme_get_delivery (programme), list, id);

  return choice != NULL ? choice->name : id;
}

char *
along_delivery_words_join (const char *first, ...)
{
  GString *text = g_string_new (NULL);
  va_list args;

  va_start (args, first);
  for (const char *part = first; part != NULL; part = va_arg (args, const char *))
    if (*part != '\0')
      g_string_append_printf (text, "%s%s", text->len > 0 ? " · " : "", part);
  va_end (args);
  return g_string_free (text, FALSE);
}

GListStore *
along_delivery_words_list_choices (AlongProgramme *programme,
                                   AlongChoiceList list,
                                   const char *none)
{
  const AlongDelivery *delivery = along_programme_get_delivery (programme);
  GListStore *choices = g_list_store_new (ALONG_TYPE_CHOICE);

  if (none != NULL)
    along_choice_append (choices, "", none);
  for (guint i = 0; delivery != NULL && i < delivery->lists[list].n_choices; i++)
    along_choice_append (choices, delivery->lists[list].choices[i].id,
                         delivery->lists[list].choices[i].name);
  return choices;
}

GListStore *
along_delivery_words_list_modes (void)
{
  GListStore *choices = g_list_store_new (ALONG_TYPE_CHOICE);

  along_choice_append (choices, "", along_delivery_words_get_mode (ALONG_MODE_FACE_TO_FACE));
  along_choice_append (choices, "remote", along_delivery_words_get_mode (ALONG_MODE_REMOTE));
  return choices;
}

GListStore *
along_delivery_words_list_people (const AlongDeliveryContext *desk)
{
  const GArray *people = along_dossier_get (desk->dossier, ALONG_DOSSIER_CONTRIBUTORS);
  GListStore *choices = g_list_store_new (ALONG_TYPE_CHOICE);
  g_autofree char *leader = along_delivery_words_dup_leader (desk);
  /* Translators: a person's name */
  g_autofree char *in_person = g_strdup_printf (_ ("%s, in person"), leader);

  along_choice_append (choices, "", in_person);
  for (guint i = 0; i < people->len; i++)
    {
      const AlongContributor *who = along_dossier_item (people, AlongContributor, i);

      along_choice_append (choices, who->id, who->name);
    }
  return choices;
}

static void
append_participant (GListStore *choices, AlongRegister *reg, AlongParticipant who)
{
  g_autofree char *id = along_delivery_words_dup_participant (who);

  along_choice_append (choices, id, along_register_get_name (reg, who));
}

GListStore *
along_delivery_words_list_organisations (const AlongDeliveryContext *desk)
{
  GListStore *choices = g_list_store_new (ALONG_TYPE_CHOICE);
  const char *id = along_dossier_get_deployment (desk->dossier)->lead;
  const AlongLead *lead = along_caseload_find_lead (desk->caseload, id);
  const AlongTrust *trust = NULL;
  const guint32 *schools;
  guint n;

  along_choice_append (choices, "", _ ("Not said"));
  if (lead == NULL || desk->reg == NULL)
    return choices;
  trust = along_register_find_trust (desk->reg,
                                     along_register_get_trust_uid (desk->reg, lead->who));
  if (trust == NULL)
    {
      append_participant (choices, desk->reg, lead->who);
      return choices;
    }
  append_participant (choices, desk->reg,
                      (AlongParticipant){ ALONG_PARTICIPANT_TRUST, trust->uid });
  schools = along_register_get_trust_schools (desk->reg, trust, &n);
  for (guint i = 0; i < n; i++)
    append_participant (
        choices, desk->reg,
        (AlongParticipant){ ALONG_PARTICIPANT_SCHOOL,
                            along_register_get_school (desk->reg, schools[i])->urn });
  return choices;
}

char *
along_delivery_words_dup_participant (AlongParticipant who)
{
  if (who.id == 0)
    return g_strdup ("");
  return g_strdup_printf ("%s:%d", along_participant_kind_to_string (who.kind), who.id);
}

AlongParticipant
along_delivery_words_parse_participant (const char *text)
{
  AlongParticipant who = { ALONG_PARTICIPANT_SCHOOL, 0 };
  g_auto (GStrv) parts = g_strsplit (text, ":", 2);

  if (g_strv_length (parts) == 2 && along_participant_kind_from_string (parts[0], &who.kind))
    who.id = (gint32) g_ascii_strtoll (parts[1], NULL, 10);
  return who;
}
