/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-prefill"

#include "along-form-facts-private.h"

#include "along-form-value.h"

static char *
get_fact (AlongForm *form, const AlongFormField *field, const AlongFormSources *sources)
{
  AlongFact fact = field->fact;

  if (fact == ALONG_FACT_NONE || fact == ALONG_FACT_CLAIM_LINES)
    return NULL;
  if (fact == ALONG_FACT_BANK)
    return g_strdup (sources->bank);
  if (fact <= ALONG_FACT_TRUST_COMPANY)
    return along_form_facts_of_recipient (fact, sources);
  if (fact >= ALONG_FACT_DEPLOYMENT_REGION && fact <= ALONG_FACT_CLAIM_TOTAL)
    return along_form_facts_of_days (fact, sources);
  return along_form_facts_of_people (form, fact, field->fact_word, sources);
}

char *
along_form_prefill_get (AlongForm *form,
                        const AlongFormField *field,
                        const AlongFormSources *sources)
{
  g_autofree char *known = NULL;

  g_return_val_if_fail (ALONG_IS_FORM (form), NULL);
  g_return_val_if_fail (field != NULL, NULL);
  g_return_val_if_fail (sources != NULL && sources->dossier != NULL, NULL);

  known = get_fact (form, field, sources);
  /* What the register has is kept as if a person had typed it: same form, no stray characters. */
  return known != NULL ? along_form_value_normalise (field, known) : g_strdup ("");
}

/* A computed group has the computed rows and no others. */
static void
fill_group (const AlongFormField *group, AlongAnswers *answers, const AlongFormSources *sources)
{
  guint n_rows = along_answers_count_rows (answers, group->id);

  if (group->fact != ALONG_FACT_CLAIM_LINES ||
      (!group->computed && along_answers_count_rows (answers, group->id) > 0))
    return;
  for (guint row = 0; row < n_rows; row++)
    for (guint i = 0; i < group->n_fields; i++)
      {
        g_autofree char *path = along_form_field_dup_path (&group->fields[i], row);

        along_answers_set (answers, path, NULL);
      }
  along_form_facts_set_claim_lines (group, answers, sources);
}

static void
fill_field (AlongForm *form,
            const AlongFormField *field,
            AlongAnswers *answers,
            const AlongFormSources *sources)
{
  g_autofree char *known = NULL;

  if (field->type == ALONG_FORM_GROUP)
    {
      fill_group (field, answers, sources);
      return;
    }
  if (field->fact == ALONG_FACT_NONE || !along_form_field_has_answer (field) ||
      (!field->computed && (*along_answers_get (answers, field->id) != '\0' ||
                            along_answers_is_left_blank (answers, field->id))))
    return;
  known = along_form_prefill_get (form, field, sources);
  along_answers_set (answers, field->id, known);
}

AlongAnswers *
along_form_prefill (AlongForm *form, AlongAnswers *typed, const AlongFormSources *sources)
{
  AlongAnswers *filled;
  const AlongFormSection *sections;
  guint n;

  g_return_val_if_fail (ALONG_IS_FORM (form), NULL);
  g_return_val_if_fail (typed != NULL, NULL);
  g_return_val_if_fail (sources != NULL && sources->dossier != NULL, NULL);

  filled = along_answers_copy (typed);
  sections = along_form_get_sections (form, &n);
  for (guint i = 0; i < n; i++)
    for (guint j = 0; j < sections[i].n_blocks; j++)
      for (guint k = 0; k < sections[i].blocks[j].n_fields; k++)
        fill_field (form, &sections[i].blocks[j].fields[k], filled, sources);
  return filled;
}

AlongAnswers *
along_form_prefill_keep (AlongForm *form,
                         AlongAnswers *typed,
                         AlongAnswers *filled,
                         guint64 sections)
{
  AlongAnswers *kept = along_answers_new ();
  guint n;
  g_autofree const char **paths = along_answers_list (filled, &n);

  g_return_val_if_fail (ALONG_IS_FORM (form), kept);

  for (guint i = 0; i < n; i++)
    {
      const AlongFormField *field = along_form_find_field (form, paths[i], NULL);

      if (field != NULL && field->fact != ALONG_FACT_NONE && !field->computed &&
          (sections >> field->section & 1) != 0 && *along_answers_get (typed, paths[i]) == '\0')
        along_answers_set (kept, paths[i], along_answers_get (filled, paths[i]));
    }
  return kept;
}
