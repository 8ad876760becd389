/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-guide"

#include "config.h"

#include "along-guide-shelves.h"

#include "along-choice.h"
#include "along-delivery.h"
#include "along-deployment-words.h"
#include "along-workspace-docket.h"

#include <glib/gi18n.h>

static AlongGuideShelf
choose_shelf (const AlongGuideSuggestion *suggestion, gboolean serves)
{
  if (!suggestion->valid)
    return ALONG_GUIDE_ENDED;
  if (suggestion->fit == ALONG_FIT_NO)
    return ALONG_GUIDE_UNFIT;
  return serves ? ALONG_GUIDE_SUGGESTED : ALONG_GUIDE_OTHER;
}

/* Entries that are not in @seen. @areas: (nullable): whoever serves none of them is left out.
 * @serves: whether what is added is what was asked for. */
static void
add_suggestions (GPtrArray *items,
                 AlongWorkspace *workspace,
                 AlongDossier *dossier,
                 const char *const *areas,
                 AlongDate date,
                 gboolean serves,
                 GHashTable *seen)
{
  const AlongDeployment *deployment = along_dossier_get_deployment (dossier);
  AlongGuide *guide = along_definitions_get_guide (along_workspace_get_definitions (workspace));
  g_autoptr (GPtrArray) suggestions = along_guide_suggest (
      guide, along_deployment_words_find_programme (workspace, deployment),
      along_workspace_get_register (workspace), deployment->who, areas, date);
  gsize n;
  g_autofree gpointer *all = g_ptr_array_steal (suggestions, &n);

  for (gsize i = 0; i < n; i++)
    {
      AlongGuideSuggestion *suggestion = all[i];

      if (g_hash_table_add (seen, (gpointer) suggestion->entry))
        g_ptr_array_add (items,
                         along_guide_item_new_for (guide, suggestion->entry, dossier, suggestion,
                                                   choose_shelf (suggestion, serves)));
      else
        along_guide_suggestion_free (suggestion);
    }
}

/* What serves the areas of need comes first, then what serves others. */
static GPtrArray *
list_for (AlongWorkspace *workspace,
          AlongDossier *dossier,
          const char *const *areas,
          AlongDate date)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  if (along_deployment_words_find_programme (workspace, along_dossier_get_deployment (dossier)) ==
      NULL)
    return items;
  add_suggestions (items, workspace, dossier, areas, date, TRUE, seen);
  add_suggestions (items, workspace, dossier, NULL, date, FALSE, seen);
  return items;
}

static void
append_shelf (GListStore *store, GPtrArray *items, AlongGuideShelf shelf)
{
  for (guint i = 0; i < items->len; i++)
    if (along_guide_item_get_shelf (g_ptr_array_index (items, i)) == shelf)
      g_list_store_append (store, g_ptr_array_index (items, i));
}

/* Entries of one category lie together, as the headings need it. */
static void
append_categories (GListStore *store, AlongGuide *guide)
{
  for (guint c = 0; c < along_guide_get_n_categories (guide); c++)
    for (guint i = 0; i < along_guide_get_n_entries (guide); i++)
      {
        const AlongGuideEntry *entry = along_guide_get_entry (guide, i);
        g_autoptr (AlongGuideItem) item = NULL;

        if (!g_str_equal (entry->category, along_guide_get_category (guide, c)->id))
          continue;
        item = along_guide_item_new (guide, entry);
        g_list_store_append (store, item);
      }
}

void
along_guide_shelves_fill (GListStore *store,
                          AlongWorkspace *workspace,
                          AlongDossier *dossier,
                          const char *const *areas,
                          AlongDate date)
{
  g_autoptr (GPtrArray) items = NULL;

  g_return_if_fail (G_IS_LIST_STORE (store));
  g_return_if_fail (ALONG_IS_WORKSPACE (workspace));

  g_list_store_remove_all (store);
  if (dossier == NULL)
    {
      append_categories (store,
                         along_definitions_get_guide (along_workspace_get_definitions (workspace)));
      return;
    }
  items = list_for (workspace, dossier, areas, date);
  for (int shelf = ALONG_GUIDE_SUGGESTED; shelf <= ALONG_GUIDE_ENDED; shelf++)
    append_shelf (store, items, shelf);
}

GListStore *
along_guide_shelves_list_categories (AlongGuide *guide)
{
  GListStore *choices = g_list_store_new (ALONG_TYPE_CHOICE);

  g_return_val_if_fail (ALONG_IS_GUIDE (guide), choices);

  along_choice_append (choices, NULL, _ ("All categories"));
  for (guint i = 0; i < along_guide_get_n_categories (guide); i++)
    along_choice_append (choices, along_guide_get_category (guide, i)->id,
                         along_guide_get_category (guide, i)->name);
  return choices;
}

static gboolean
serves_area (AlongGuide *guide, const char *area)
{
  for (guint i = 0; i < along_guide_get_n_entries (guide); i++)
    if (along_guide_entry_has_area (along_guide_get_entry (guide, i), area))
      return TRUE;
  return FALSE;
}

GListStore *
along_guide_shelves_list_areas (AlongDefinitions *definitions)
{
  GListStore *choices = g_list_store_new (ALONG_TYPE_CHOICE);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  AlongGuide *guide = along_definitions_get_guide (definitions);
  GPtrArray *programmes = along_definitions_get_programmes (definitions);

  along_choice_append (choices, NULL, _ ("Any area of need"));
  for (guint i = 0; i < programmes->len; i++)
    {
      const AlongDelivery *delivery = along_programme_get_delivery (
          g_ptr_array_index (programmes, i));

      for (guint j = 0; delivery != NULL && j < delivery->lists[ALONG_CHOICE_AREAS].n_choices; j++)
        {
          const AlongDeliveryChoice *area = &delivery->lists[ALONG_CHOICE_AREAS].choices[j];

          if (serves_area (guide, area->id) && g_hash_table_add (seen, (gpointer) area->id))
            along_choice_append (choices, area->id, area->name);
        }
    }
  return choices;
}

static int
compare_labels (gconstpointer a, gconstpointer b, gpointer user_data)
{
  return g_utf8_collate (along_choice_get_label ((AlongChoice *) a),
                         along_choice_get_label ((AlongChoice *) b));
}

/* Two programmes may support the same school. */
static char *
dup_label (AlongWorkspace *workspace, const AlongDeployment *deployment)
{
  AlongProgramme *programme = along_deployment_words_find_programme (workspace, deployment);
  g_autofree char *name = along_deployment_words_dup_name (workspace, deployment->who);

  if (programme == NULL ||
      along_definitions_get_programmes (along_workspace_get_definitions (workspace))->len < 2)
    return g_steal_pointer (&name);
  return g_strdup_printf ("%s · %s", name, along_programme_get_name (programme));
}

GListStore *
along_guide_shelves_list_deployments (AlongWorkspace *workspace, const char *kept)
{
  GListStore *choices = g_list_store_new (ALONG_TYPE_CHOICE);
  AlongDocket *docket = along_workspace_get_docket (workspace);
  const GPtrArray *dossiers = docket != NULL ? along_docket_get_dossiers (docket) : NULL;
  g_autoptr (AlongChoice) nobody = along_choice_new (NULL, _ ("Nobody in particular"));

  for (guint i = 0; dossiers != NULL && i < dossiers->len; i++)
    {
      const AlongDeployment *deployment = along_dossier_get_deployment (
          g_ptr_array_index (dossiers, i));
      g_autofree char *label = NULL;

      if (deployment->status != ALONG_DEPLOYMENT_ACTIVE && g_strcmp0 (deployment->id, kept) != 0)
        continue;
      label = dup_label (workspace, deployment);
      along_choice_append (choices, deployment->id, label);
    }
  g_list_store_sort (choices, compare_labels, NULL);
  g_list_store_insert (choices, 0, nobody);
  return choices;
}
