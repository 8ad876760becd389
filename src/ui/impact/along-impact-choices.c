/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-impact-choices"

#include "config.h"

#include "along-impact-choices.h"

#include <glib/gi18n.h>

/* (transfer full) (nullable) */
static char *
say_cohort (AlongContext *context)
{
  AlongCaseload *caseload = along_workspace_get_caseload (along_context_get_workspace (context));
  const char *id = along_context_get_cohort (context);
  const AlongCohort *cohort = id != NULL ? along_caseload_find_cohort (caseload, id) : NULL;

  /* Translators: %s is a cohort, such as "Autumn 2022". */
  return cohort != NULL ? g_strdup_printf (_ ("Cohort %s"), cohort->name) : NULL;
}

static char *
say_programme (AlongProgramme *programme, AlongRegion region)
{
  const char *name = along_programme_get_name (programme);

  if (region == ALONG_REGION_NONE)
    /* Translators: %s is a programme, such as "Behaviour Hubs". */
    return g_strdup_printf (_ ("All cohorts of %s"), name);
  /* Translators: a programme and a region */
  return g_strdup_printf (_ ("All cohorts of %s, %s"), name, along_region_get_name (region));
}

GListModel *
along_impact_list_groups (AlongContext *context)
{
  GListStore *groups;
  AlongProgramme *programme;
  AlongRegion region;
  g_autofree char *cohort = NULL;

  g_return_val_if_fail (ALONG_IS_CONTEXT (context), NULL);

  groups = g_list_store_new (ALONG_TYPE_CHOICE);
  cohort = say_cohort (context);
  programme = along_context_get_programme (context);
  region = along_context_get_region (context);
  if (cohort != NULL)
    along_choice_append (groups, ALONG_IMPACT_COHORT, cohort);
  if (programme != NULL)
    {
      g_autofree char *label = say_programme (programme, region);

      along_choice_append (groups, ALONG_IMPACT_PROGRAMME, label);
    }
  if (region != ALONG_REGION_NONE)
    {
      /* Translators: %s is a region. */
      g_autofree char *label = g_strdup_printf (_ ("All schools of %s"),
                                                along_region_get_name (region));

      along_choice_append (groups, ALONG_IMPACT_REGION, label);
    }
  along_choice_append (groups, ALONG_IMPACT_ALL, _ ("All schools of England"));
  return G_LIST_MODEL (groups);
}

GListModel *
along_impact_list_areas (AlongFrameworks *frameworks, guint64 areas, guint always)
{
  GListStore *choices;

  g_return_val_if_fail (ALONG_IS_FRAMEWORKS (frameworks), NULL);

  choices = g_list_store_new (ALONG_TYPE_CHOICE);
  for (guint i = 0; i < along_frameworks_get_n_areas (frameworks); i++)
    if (i == always || (areas & (G_GUINT64_CONSTANT (1) << i)) != 0)
      along_choice_append (choices, along_frameworks_get_area_id (frameworks, i),
                           along_frameworks_get_area_name (frameworks, i));
  return G_LIST_MODEL (choices);
}

void
along_impact_choose_group (AlongContext *context, const char *group, AlongImpactQuestion *question)
{
  AlongProgramme *programme;

  g_return_if_fail (ALONG_IS_CONTEXT (context));
  g_return_if_fail (question != NULL);

  programme = along_context_get_programme (context);
  question->programme = programme != NULL ? along_programme_get_id (programme) : NULL;
  question->cohort = NULL;
  question->region = along_context_get_region (context);
  question->all_schools = g_strcmp0 (group, ALONG_IMPACT_REGION) == 0 ||
                          g_strcmp0 (group, ALONG_IMPACT_ALL) == 0;
  if (g_strcmp0 (group, ALONG_IMPACT_ALL) == 0)
    question->region = ALONG_REGION_NONE;
  if (g_strcmp0 (group, ALONG_IMPACT_COHORT) == 0)
    {
      question->cohort = along_context_get_cohort (context);
      question->region = ALONG_REGION_NONE;
    }
}
