/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-tick-rows.h"

#include "along-checklist-rules.h"
#include "along-feedback.h"
#include "along-record-row.h"
#include "along-workspace-deployments.h"

#include <glib/gi18n.h>

/* @key: "checklist item" */
static void
toggled_cb (gpointer owner, const char *key)
{
  AlongDossierSection *section = owner;
  AlongWorkspace *workspace = along_dossier_section_get_workspace (section);
  g_auto (GStrv) words = g_strsplit (key, "\n", 2);
  AlongDeliveryContext desk;
  const AlongChecklist *checklist;
  const AlongTick *there;
  const char *author = along_workspace_get_author (workspace);
  AlongTick tick;
  g_autoptr (GError) error = NULL;
  gboolean done;

  if (!along_dossier_section_get_desk (section, &desk))
    return;
  checklist = along_delivery_find_checklist (along_programme_get_delivery (desk.programme),
                                             words[0]);
  there = along_checklist_find_tick (checklist, desk.dossier, words[1]);
  tick = (AlongTick){ .deployment = along_dossier_get_deployment (desk.dossier)->id,
                      .checklist = words[0],
                      .item = words[1],
                      .date = desk.today,
                      .by = author != NULL ? author : "",
                      .note = "" };
  done = there != NULL
             ? along_workspace_delete_record (workspace, ALONG_DOSSIER_TICKS, there, &error)
             : along_workspace_save_record (workspace, ALONG_DOSSIER_TICKS, &tick, NULL, &error);
  if (done)
    return;
  along_feedback_error (GTK_WIDGET (section), _ ("The tick was not kept"), error);
  along_dossier_section_refresh (section);
}

static char *
dup_subtitle (const AlongChecklistItem *item, const AlongTick *tick)
{
  g_autofree char *date = NULL;

  if (tick == NULL)
    return g_strdup (item->help);
  date = along_date_format (tick->date);
  /* Translators: when something was ticked, and by whom */
  return *tick->by != '\0' ? g_strdup_printf (_ ("%s, by %s"), date, tick->by)
                           : g_steal_pointer (&date);
}

void
along_tick_rows_add (AlongPaneGroup *group,
                     AlongDossierSection *section,
                     const AlongChecklist *checklist)
{
  AlongDossier *dossier = along_dossier_section_get_dossier (section);

  for (guint i = 0; i < checklist->n_items; i++)
    {
      const AlongChecklistItem *item = &checklist->items[i];
      const AlongTick *tick = along_checklist_find_tick (checklist, dossier, item->id);
      g_autofree char *key = g_strdup_printf ("%s\n%s", checklist->id, item->id);
      g_autofree char *subtitle = dup_subtitle (item, tick);
      GtkWidget *row = along_tick_row_new (key, item->text, subtitle, tick != NULL, toggled_cb,
                                           section);

      if (*item->source != '\0')
        gtk_widget_set_tooltip_text (row, item->source);
      along_pane_group_add (group, row);
    }
}
