/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-guide"

#include "config.h"

#include "along-guide-needs.h"

#include "along-deployment-words.h"
#include "along-delivery-words.h"
#include "along-workspace-docket.h"

#include <glib/gi18n.h>

/* Only words of the programme's own list. */
static void
add_area (GPtrArray *areas, const AlongDelivery *delivery, const char *area)
{
  if (along_delivery_find_choice (delivery, ALONG_CHOICE_AREAS, area) != NULL &&
      !g_ptr_array_find_with_equal_func (areas, area, g_str_equal, NULL))
    g_ptr_array_add (areas, g_strdup (area));
}

static void
add_field (GPtrArray *areas,
           const AlongDelivery *delivery,
           AlongAnswers *answers,
           const AlongFormField *field)
{
  guint n_rows = field->type == ALONG_FORM_GROUP ? along_answers_count_rows (answers, field->id)
                                                 : 0;

  for (guint row = 0; row < n_rows; row++)
    for (guint i = 0; i < field->n_fields; i++)
      {
        const AlongFormField *inner = &field->fields[i];
        g_autofree char *id = g_strdup_printf ("%s/%u/%s", field->id, row, inner->id);

        if (inner->list != NULL &&
            g_strcmp0 (inner->list->id, along_choice_list_to_string (ALONG_CHOICE_AREAS)) == 0)
          add_area (areas, delivery, along_answers_get (answers, id));
      }
}

static void
add_form (GPtrArray *areas, const AlongDelivery *delivery, AlongAnswers *answers, AlongForm *form)
{
  guint n_sections;
  const AlongFormSection *sections = along_form_get_sections (form, &n_sections);

  for (guint i = 0; i < n_sections; i++)
    for (guint j = 0; j < sections[i].n_blocks; j++)
      for (guint k = 0; k < sections[i].blocks[j].n_fields; k++)
        add_field (areas, delivery, answers, &sections[i].blocks[j].fields[k]);
}

static void
add_forms (GPtrArray *areas,
           const AlongDelivery *delivery,
           AlongWorkspace *workspace,
           const char *deployment)
{
  GPtrArray *forms = along_definitions_get_forms (along_workspace_get_definitions (workspace));

  for (guint i = 0; i < forms->len; i++)
    {
      AlongForm *form = g_ptr_array_index (forms, i);
      g_autoptr (AlongAnswers) answers = along_workspace_load_answers (
          workspace, deployment, along_form_get_id (form), NULL);

      if (answers != NULL)
        add_form (areas, delivery, answers, form);
    }
}

char **
along_guide_needs_list (AlongWorkspace *workspace, AlongDossier *dossier)
{
  GPtrArray *areas = g_ptr_array_new ();
  const AlongDeployment *deployment = along_dossier_get_deployment (dossier);
  AlongProgramme *programme = along_deployment_words_find_programme (workspace, deployment);
  const AlongDelivery *delivery = programme != NULL ? along_programme_get_delivery (programme)
                                                    : NULL;
  const GArray *plan = along_dossier_get (dossier, ALONG_DOSSIER_PLAN);
  const GArray *days = along_dossier_get (dossier, ALONG_DOSSIER_DAYS);

  add_forms (areas, delivery, workspace, deployment->id);
  for (guint i = 0; i < plan->len; i++)
    add_area (areas, delivery, along_dossier_item (plan, AlongPlanItem, i)->area);
  for (guint i = 0; i < days->len; i++)
    add_area (areas, delivery, along_dossier_item (days, AlongDayEntry, i)->area);
  g_ptr_array_add (areas, NULL);
  return (char **) g_ptr_array_free (areas, FALSE);
}

char *
along_guide_needs_describe (AlongProgramme *programme, const char *const *areas)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;
  g_autofree char *list = NULL;

  if (*areas == NULL)
    return g_strdup (
        _ ("No area of need is named in its form, plan or log: what fits the school or "
           "trust comes first."));
  for (guint i = 0; areas[i] != NULL; i++)
    g_strv_builder_add (names,
                        along_delivery_words_get_choice (programme, ALONG_CHOICE_AREAS, areas[i]));
  all = g_strv_builder_end (names);
  list = g_strjoinv (", ", all);
  return g_strdup_printf (_ ("Areas of need: %s"), list);
}
