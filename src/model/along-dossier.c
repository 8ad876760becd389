/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-dossier.h"

struct _AlongDossier
{
  GObject parent_instance;

  GStringChunk *texts;
  AlongDeployment deployment;
  gint64 revision;
  GArray *records[ALONG_N_DOSSIER_KINDS];
};

G_DEFINE_FINAL_TYPE (AlongDossier, along_dossier, G_TYPE_OBJECT)

static void
along_dossier_finalize (GObject *object)
{
  AlongDossier *self = ALONG_DOSSIER (object);

  for (guint i = 0; i < ALONG_N_DOSSIER_KINDS; i++)
    g_array_unref (self->records[i]);
  g_string_chunk_free (self->texts);

  G_OBJECT_CLASS (along_dossier_parent_class)->finalize (object);
}

static void
along_dossier_class_init (AlongDossierClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = along_dossier_finalize;
}

static void
along_dossier_init (AlongDossier *self)
{
  self->texts = g_string_chunk_new (512);
  for (AlongDossierKind kind = 0; kind < ALONG_N_DOSSIER_KINDS; kind++)
    self->records[kind] = g_array_new (FALSE, FALSE, (guint) along_dossier_get_shape (kind)->size);
}

AlongDossier *
along_dossier_new (const AlongDeployment *deployment, gint64 revision)
{
  AlongDossier *self = g_object_new (ALONG_TYPE_DOSSIER, NULL);

  along_record_copy (&along_deployment_shape, &self->deployment, deployment, self->texts);
  self->revision = revision;
  return self;
}

void
along_dossier_add (AlongDossier *self, AlongDossierKind kind, gconstpointer record)
{
  g_return_if_fail (ALONG_IS_DOSSIER (self));

  along_record_array_append (along_dossier_get_shape (kind), self->records[kind], record,
                             self->texts);
}

const AlongDeployment *
along_dossier_get_deployment (AlongDossier *self)
{
  g_return_val_if_fail (ALONG_IS_DOSSIER (self), NULL);

  return &self->deployment;
}

gint64
along_dossier_get_revision (AlongDossier *self)
{
  g_return_val_if_fail (ALONG_IS_DOSSIER (self), 0);

  return self->revision;
}

const GArray *
along_dossier_get (AlongDossier *self, AlongDossierKind kind)
{
  g_return_val_if_fail (ALONG_IS_DOSSIER (self), NULL);
  g_return_val_if_fail (kind < ALONG_N_DOSSIER_KINDS, NULL);

  return self->records[kind];
}

gconstpointer
along_dossier_find (AlongDossier *self, AlongDossierKind kind, const char *id)
{
  g_return_val_if_fail (ALONG_IS_DOSSIER (self), NULL);

  return along_record_array_find (along_dossier_get_shape (kind), self->records[kind], id);
}

const AlongStepRecord *
along_dossier_find_step (AlongDossier *self, const char *process, const char *step)
{
  const GArray *steps = along_dossier_get (self, ALONG_DOSSIER_STEPS);

  for (guint i = 0; steps != NULL && i < steps->len; i++)
    {
      const AlongStepRecord *record = along_dossier_item (steps, AlongStepRecord, i);

      if (g_str_equal (record->process, process) && g_str_equal (record->step, step))
        return record;
    }
  return NULL;
}
