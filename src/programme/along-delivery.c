/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-delivery"

#include "along-delivery.h"

/* In the order of AlongChoiceList. */
static const char *const list_words[] = { "areas",    "mechanisms",    "activities",
                                          "outcomes", "match-reasons", NULL };

/* Every record begins with its id. */
static gconstpointer
find (gconstpointer records, guint n, gsize size, const char *id)
{
  for (guint i = 0; id != NULL && i < n; i++)
    {
      const char *record = (const char *) records + i * size;

      if (g_str_equal (*(const char *const *) (gconstpointer) record, id))
        return record;
    }
  return NULL;
}

const AlongDeliveryChoice *
along_delivery_find_choice (const AlongDelivery *self, AlongChoiceList list, const char *id)
{
  g_return_val_if_fail (list < ALONG_N_CHOICE_LISTS, NULL);

  return self == NULL ? NULL
                      : find (self->lists[list].choices, self->lists[list].n_choices,
                              sizeof (AlongDeliveryChoice), id);
}

const AlongLeaderKind *
along_delivery_find_leader_kind (const AlongDelivery *self, const char *id)
{
  return self == NULL
             ? NULL
             : find (self->leader_kinds, self->n_leader_kinds, sizeof (AlongLeaderKind), id);
}

const AlongChecklist *
along_delivery_find_checklist (const AlongDelivery *self, const char *id)
{
  return self == NULL ? NULL
                      : find (self->checklists, self->n_checklists, sizeof (AlongChecklist), id);
}

const AlongDocumentType *
along_delivery_find_document (const AlongDelivery *self, const char *id)
{
  return self == NULL ? NULL
                      : find (self->documents, self->n_documents, sizeof (AlongDocumentType), id);
}

const AlongContactRole *
along_delivery_find_role (const AlongDelivery *self, const char *id)
{
  return self == NULL
             ? NULL
             : find (self->contact_roles, self->n_contact_roles, sizeof (AlongContactRole), id);
}

gboolean
along_delivery_has_events (const AlongDelivery *self)
{
  for (guint i = 0; self != NULL && i < self->lists[ALONG_CHOICE_ACTIVITIES].n_choices; i++)
    if (self->lists[ALONG_CHOICE_ACTIVITIES].choices[i].event)
      return TRUE;
  return FALSE;
}

const AlongChecklist *
along_delivery_get_duties (const AlongDelivery *self)
{
  for (guint i = 0; self != NULL && i < self->n_checklists; i++)
    if (self->checklists[i].in_person)
      return &self->checklists[i];
  return NULL;
}

const char *
along_choice_list_to_string (AlongChoiceList list)
{
  g_return_val_if_fail (list < ALONG_N_CHOICE_LISTS, "");

  return list_words[list];
}

gboolean
along_choice_list_from_string (const char *text, AlongChoiceList *list)
{
  for (guint i = 0; text != NULL && i < ALONG_N_CHOICE_LISTS; i++)
    if (g_str_equal (list_words[i], text))
      {
        *list = (AlongChoiceList) i;
        return TRUE;
      }
  return FALSE;
}
