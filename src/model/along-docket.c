/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-docket.h"

struct _AlongDocket
{
  GObject parent_instance;

  GStringChunk *texts;
  GPtrArray *dossiers;
  GHashTable *by_id;          /* id of the deployment -> its dossier */
  GHashTable *by_application; /* id of the application -> its dossier */
  GArray *records[ALONG_N_DOCKET_KINDS];
};

G_DEFINE_FINAL_TYPE (AlongDocket, along_docket, G_TYPE_OBJECT)

static void
along_docket_finalize (GObject *object)
{
  AlongDocket *self = ALONG_DOCKET (object);

  g_hash_table_unref (self->by_id);
  g_hash_table_unref (self->by_application);
  g_ptr_array_unref (self->dossiers);
  for (guint i = 0; i < ALONG_N_DOCKET_KINDS; i++)
    g_array_unref (self->records[i]);
  g_string_chunk_free (self->texts);

  G_OBJECT_CLASS (along_docket_parent_class)->finalize (object);
}

static void
along_docket_class_init (AlongDocketClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = along_docket_finalize;
}

static void
along_docket_init (AlongDocket *self)
{
  self->texts = g_string_chunk_new (512);
  self->dossiers = g_ptr_array_new_with_free_func (g_object_unref);
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->by_application = g_hash_table_new (g_str_hash, g_str_equal);
  for (AlongDocketKind kind = 0; kind < ALONG_N_DOCKET_KINDS; kind++)
    self->records[kind] = g_array_new (FALSE, FALSE, (guint) along_docket_get_shape (kind)->size);
}

AlongDocket *
along_docket_new (void)
{
  return g_object_new (ALONG_TYPE_DOCKET, NULL);
}

void
along_docket_take (AlongDocket *self, AlongDossier *dossier)
{
  const AlongDeployment *deployment;

  g_return_if_fail (ALONG_IS_DOCKET (self));
  g_return_if_fail (ALONG_IS_DOSSIER (dossier));

  deployment = along_dossier_get_deployment (dossier);
  g_ptr_array_add (self->dossiers, dossier);
  g_hash_table_insert (self->by_id, (gpointer) deployment->id, dossier);
  if (*deployment->application != '\0')
    g_hash_table_insert (self->by_application, (gpointer) deployment->application, dossier);
}

void
along_docket_add (AlongDocket *self, AlongDocketKind kind, gconstpointer record)
{
  g_return_if_fail (ALONG_IS_DOCKET (self));

  along_record_array_append (along_docket_get_shape (kind), self->records[kind], record,
                             self->texts);
}

const GPtrArray *
along_docket_get_dossiers (AlongDocket *self)
{
  g_return_val_if_fail (ALONG_IS_DOCKET (self), NULL);

  return self->dossiers;
}

AlongDossier *
along_docket_find (AlongDocket *self, const char *deployment)
{
  g_return_val_if_fail (ALONG_IS_DOCKET (self), NULL);

  return deployment != NULL ? g_hash_table_lookup (self->by_id, deployment) : NULL;
}

AlongDossier *
along_docket_find_of_application (AlongDocket *self, const char *application)
{
  g_return_val_if_fail (ALONG_IS_DOCKET (self), NULL);

  return application != NULL ? g_hash_table_lookup (self->by_application, application) : NULL;
}

const GArray *
along_docket_get (AlongDocket *self, AlongDocketKind kind)
{
  g_return_val_if_fail (ALONG_IS_DOCKET (self), NULL);
  g_return_val_if_fail (kind < ALONG_N_DOCKET_KINDS, NULL);

  return self->records[kind];
}

gconstpointer
along_docket_find_record (AlongDocket *self, AlongDocketKind kind, const char *id)
{
  g_return_val_if_fail (ALONG_IS_DOCKET (self), NULL);

  return along_record_array_find (along_docket_get_shape (kind), self->records[kind], id);
}

static gboolean
holds_on (const AlongRegionContact *contact, AlongDate date)
{
  return (contact->from == ALONG_DATE_NONE || contact->from <= date) &&
         (contact->until == ALONG_DATE_NONE || contact->until >= date);
}

const AlongRegionContact *
along_docket_find_region_contact (AlongDocket *self,
                                  const char *programme,
                                  AlongRegion region,
                                  const char *role,
                                  AlongDate date)
{
  const GArray *contacts = along_docket_get (self, ALONG_DOCKET_REGION_CONTACTS);

  for (guint i = 0; contacts != NULL && i < contacts->len; i++)
    {
      const AlongRegionContact *contact = along_dossier_item (contacts, AlongRegionContact, i);

      if (contact->region == region && g_str_equal (contact->programme, programme) &&
          g_str_equal (contact->role, role) && holds_on (contact, date))
        return contact;
    }
  return NULL;
}
