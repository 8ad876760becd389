/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-deployment-choices.h"

#include "along-choice.h"
#include "along-delivery.h"
#include "along-deployment-words.h"

#include <glib/gi18n.h>

GListModel *
along_deployment_choices_list_pathways (AlongProgramme *programme, AlongParticipantKind kind)
{
  GListStore *list = g_list_store_new (ALONG_TYPE_CHOICE);
  const AlongPathway *pathways;
  guint n;

  g_return_val_if_fail (ALONG_IS_PROGRAMME (programme), NULL);

  pathways = along_programme_get_pathways (programme, &n);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *closed = NULL;

      if (pathways[i].kind != kind)
        continue;
      if (!pathways[i].open)
        closed = g_strdup_printf (_ ("%s (closed)"), pathways[i].name);
      along_choice_append (list, pathways[i].id, closed != NULL ? closed : pathways[i].name);
    }
  return G_LIST_MODEL (list);
}

GListModel *
along_deployment_choices_list_reasons (AlongWorkspace *workspace,
                                       AlongProgramme *programme,
                                       int academic_year,
                                       AlongParticipant who)
{
  GListStore *list = g_list_store_new (ALONG_TYPE_CHOICE);
  g_autoptr (AlongEligibility) eligibility = NULL;
  const AlongRule *rules;
  guint32 met = 0;
  guint n;

  g_return_val_if_fail (ALONG_IS_WORKSPACE (workspace) && ALONG_IS_PROGRAMME (programme), NULL);

  eligibility = along_workspace_dup_eligibility (workspace, along_programme_get_id (programme),
                                                 academic_year);
  if (eligibility != NULL && who.id != 0)
    met = along_eligibility_get_rules_met (eligibility, who);
  rules = along_programme_get_rules (programme, &n);
  for (guint i = 0; i < n; i++)
    if (met & (1u << i))
      along_choice_append (list, rules[i].id, rules[i].text);
  along_choice_append (list, "exception",
                       met != 0 ? _ ("By exception") : _ ("By exception: meets no criterion"));
  return G_LIST_MODEL (list);
}

static int
compare_labels (gconstpointer a, gconstpointer b, gpointer user_data)
{
  return g_utf8_collate (along_choice_get_label ((AlongChoice *) a),
                         along_choice_get_label ((AlongChoice *) b));
}

GListModel *
along_deployment_choices_list_leads (AlongWorkspace *workspace,
                                     AlongProgramme *programme,
                                     const char *none)
{
  GListStore *list = g_list_store_new (ALONG_TYPE_CHOICE);
  const GArray *leads;

  g_return_val_if_fail (ALONG_IS_WORKSPACE (workspace) && ALONG_IS_PROGRAMME (programme), NULL);

  leads = along_caseload_get_leads (along_workspace_get_caseload (workspace));
  for (guint i = 0; i < leads->len; i++)
    {
      const AlongLead *lead = &g_array_index (leads, AlongLead, i);
      g_autofree char *name = NULL;

      if (!lead->active || !g_str_equal (lead->programme, along_programme_get_id (programme)))
        continue;
      name = along_deployment_words_dup_name (workspace, lead->who);
      along_choice_append (list, lead->id, name);
    }
  g_list_store_sort (list, compare_labels, NULL);
  if (none != NULL)
    {
      g_autoptr (AlongChoice) choice = along_choice_new (NULL, none);

      g_list_store_insert (list, 0, choice);
    }
  return G_LIST_MODEL (list);
}

GListModel *
along_deployment_choices_list_leader_kinds (AlongProgramme *programme)
{
  GListStore *list = g_list_store_new (ALONG_TYPE_CHOICE);
  const AlongDelivery *delivery;

  g_return_val_if_fail (ALONG_IS_PROGRAMME (programme), NULL);

  along_choice_append (list, NULL, _ ("Not said"));
  delivery = along_programme_get_delivery (programme);
  for (guint i = 0; delivery != NULL && i < delivery->n_leader_kinds; i++)
    along_choice_append (list, delivery->leader_kinds[i].id, delivery->leader_kinds[i].name);
  return G_LIST_MODEL (list);
}
