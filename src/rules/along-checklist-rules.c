/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-checklist-rules"

#include "along-checklist-rules.h"

#include "along-enhancement-rules.h"

static gboolean
is_for (guint kinds, AlongDossier *dossier)
{
  return kinds == 0 || (kinds & (1u << along_dossier_get_deployment (dossier)->who.kind)) != 0;
}

/* Whether the option was asked for; what came to nothing needs no papers. */
static gboolean
has_option (AlongDossier *dossier, const char *option)
{
  const GArray *enhancements = along_dossier_get (dossier, ALONG_DOSSIER_ENHANCEMENTS);

  for (guint i = 0; i < enhancements->len; i++)
    {
      const AlongEnhancement *enhancement = along_dossier_item (enhancements, AlongEnhancement, i);

      if (g_str_equal (enhancement->option, option) &&
          (along_enhancement_is_live (enhancement) ||
           enhancement->state == ALONG_ENHANCEMENT_NOTED))
        return TRUE;
    }
  return FALSE;
}

static const AlongTick *
find_tick (AlongDossier *dossier, const char *checklist, const char *item)
{
  const GArray *ticks = along_dossier_get (dossier, ALONG_DOSSIER_TICKS);

  for (guint i = 0; i < ticks->len; i++)
    {
      const AlongTick *tick = along_dossier_item (ticks, AlongTick, i);

      if (g_str_equal (tick->checklist, checklist) && g_str_equal (tick->item, item))
        return tick;
    }
  return NULL;
}

static gboolean
has_area (AlongDossier *dossier, const char *area)
{
  const GArray *plan = along_dossier_get (dossier, ALONG_DOSSIER_PLAN);
  const GArray *days = along_dossier_get (dossier, ALONG_DOSSIER_DAYS);

  for (guint i = 0; i < plan->len; i++)
    if (g_str_equal (along_dossier_item (plan, AlongPlanItem, i)->area, area))
      return TRUE;
  for (guint i = 0; i < days->len; i++)
    if (g_str_equal (along_dossier_item (days, AlongDayEntry, i)->area, area))
      return TRUE;
  return FALSE;
}

gboolean
along_checklist_is_open (const AlongChecklist *self,
                         const AlongDelivery *delivery,
                         AlongDossier *dossier)
{
  g_return_val_if_fail (self != NULL && delivery != NULL, FALSE);
  g_return_val_if_fail (ALONG_IS_DOSSIER (dossier), FALSE);

  if (!is_for (self->kinds, dossier))
    return FALSE;
  if (*self->option != '\0')
    return has_option (dossier, self->option);
  if (*self->flags == NULL && *self->areas == NULL)
    return TRUE;

  for (guint i = 0; delivery->flags != NULL && self->flags[i] != NULL; i++)
    if (find_tick (dossier, delivery->flags->id, self->flags[i]) != NULL)
      return TRUE;
  for (guint i = 0; self->areas[i] != NULL; i++)
    if (has_area (dossier, self->areas[i]))
      return TRUE;
  return FALSE;
}

const AlongTick *
along_checklist_find_tick (const AlongChecklist *self, AlongDossier *dossier, const char *item)
{
  g_return_val_if_fail (self != NULL && item != NULL, NULL);
  g_return_val_if_fail (ALONG_IS_DOSSIER (dossier), NULL);

  return find_tick (dossier, self->id, item);
}

guint
along_checklist_count_done (const AlongChecklist *self, AlongDossier *dossier)
{
  guint n = 0;

  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (ALONG_IS_DOSSIER (dossier), 0);

  for (guint i = 0; i < self->n_items; i++)
    n += find_tick (dossier, self->id, self->items[i].id) != NULL;
  return n;
}

gboolean
along_checklist_is_complete (const AlongChecklist *self, AlongDossier *dossier)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return along_checklist_count_done (self, dossier) == self->n_items;
}

AlongDate
along_checklist_get_due (const AlongChecklist *self, AlongDossier *dossier)
{
  AlongDate opened;
  AlongDate due;
  int year, month, day;

  g_return_val_if_fail (self != NULL, ALONG_DATE_NONE);
  g_return_val_if_fail (ALONG_IS_DOSSIER (dossier), ALONG_DATE_NONE);

  opened = along_dossier_get_deployment (dossier)->opened;
  if (self->due_month == 0 || opened == ALONG_DATE_NONE)
    return ALONG_DATE_NONE;

  along_date_split (opened, &year, &month, &day);
  due = along_date_new (year, self->due_month, self->due_day);
  return due >= opened ? due : along_date_new (year + 1, self->due_month, self->due_day);
}

const AlongDocument *
along_document_find (AlongDossier *dossier, const char *type)
{
  const GArray *documents = along_dossier_get (dossier, ALONG_DOSSIER_DOCUMENTS);
  const AlongDocument *latest = NULL;

  for (guint i = 0; i < documents->len; i++)
    {
      const AlongDocument *document = along_dossier_item (documents, AlongDocument, i);

      if (g_str_equal (document->type, type) &&
          (latest == NULL ||
           MAX (document->sent, document->received) >= MAX (latest->sent, latest->received)))
        latest = document;
    }
  return latest;
}

gboolean
along_document_is_received (AlongDossier *dossier,
                            const char *type,
                            AlongDate since,
                            AlongDate today)
{
  const GArray *documents = along_dossier_get (dossier, ALONG_DOSSIER_DOCUMENTS);

  for (guint i = 0; i < documents->len; i++)
    {
      const AlongDocument *document = along_dossier_item (documents, AlongDocument, i);

      if (g_str_equal (document->type, type) && document->received != ALONG_DATE_NONE &&
          document->received >= since && document->received <= today)
        return TRUE;
    }
  return FALSE;
}

gboolean
along_document_is_called_for (const AlongDocumentType *type, AlongDossier *dossier)
{
  g_return_val_if_fail (type != NULL, FALSE);
  g_return_val_if_fail (ALONG_IS_DOSSIER (dossier), FALSE);

  return is_for (type->kinds, dossier) &&
         (*type->option == '\0' || has_option (dossier, type->option));
}
