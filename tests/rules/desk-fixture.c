/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "desk-fixture.h"

static AlongRegister *
make_register (void)
{
  g_autoptr (AlongRegisterBuilder) builder = along_register_builder_new ();
  AlongTrust trusts[] = {
    { .uid = 501, .name = "Ashby Learning Trust" },
    { .uid = 601, .name = "Brook Academies Trust" },
  };
  AlongSchool schools[] = { fixture_school (100001), fixture_school (200001),
                            fixture_school (300001) };

  schools[0].trust_uid = 501;
  schools[0].name = "Ashby Primary School";
  schools[0].la_name = "Camden";
  schools[0].pupils = 150;
  schools[1].trust_uid = 601;
  schools[2].name = "Crane Secondary School";
  schools[2].phase = ALONG_PHASE_SECONDARY;
  schools[2].pupils = 601;
  for (guint i = 0; i < G_N_ELEMENTS (trusts); i++)
    along_register_builder_add_trust (builder, &trusts[i]);
  for (guint i = 0; i < G_N_ELEMENTS (schools); i++)
    along_register_builder_add_school (builder, &schools[i]);
  return along_register_builder_end (builder);
}

static AlongCaseload *
make_caseload (void)
{
  g_autoptr (AlongCaseloadBuilder) builder = along_caseload_builder_new ();
  AlongLead lead = { .id = "lead",
                     .programme = "tsi-2023-24",
                     .who = fixture_trust_id (601),
                     .contact_name = "Lee Dare",
                     .contact_email = "lee@brook.example",
                     .note = "",
                     .active = TRUE };

  along_caseload_builder_add (builder, ALONG_CASELOAD_LEADS, &lead);
  return along_caseload_builder_end (builder);
}

void
desk_init (DeskFixture *self)
{
  AlongMatchRecord match = { .id = "match",
                             .deployment = "dep",
                             .lead = "lead",
                             .leader = "Lee Dare",
                             .leader_kind = "trust-ceo",
                             .from = fixture_date ("2023-11-06") };

  *self = (DeskFixture){ .definitions = fixture_load_definitions () };
  self->programme = along_definitions_find_programme (self->definitions, "tsi-2023-24");
  self->reg = make_register ();
  self->caseload = make_caseload ();
  self->texts = g_string_chunk_new (4096);
  for (guint i = 0; i < ALONG_N_DOSSIER_KINDS; i++)
    self->records[i] = g_array_new (FALSE, TRUE,
                                    (guint) along_dossier_get_shape ((AlongDossierKind) i)->size);
  self->deployment = (AlongDeployment){
    .id = "dep",
    .programme = "tsi-2023-24",
    .pathway = "core-and-additional",
    .who = fixture_school_id (100001),
    .region = 'H',
    .academic_year = 2023,
    .reason = "inadequate",
    .lead = "lead",
    .application = "",
    .opened = fixture_date ("2023-11-06"),
    .approved = ALONG_DAYS (10),
    .status = ALONG_DEPLOYMENT_ACTIVE,
    .note = "",
  };
  self->context.today = fixture_date ("2024-03-01");
  desk_put (self, ALONG_DOSSIER_MATCHES, &match);
}

void
desk_clear (DeskFixture *self)
{
  for (guint i = 0; i < ALONG_N_DOSSIER_KINDS; i++)
    g_array_unref (self->records[i]);
  g_clear_object (&self->dossier);
  g_clear_object (&self->caseload);
  g_clear_object (&self->reg);
  g_clear_object (&self->definitions);
  g_string_chunk_free (self->texts);
}

static gboolean
has_key_of (const AlongRecordShape *shape, const char *a, const char *b)
{
  for (guint i = 0; i < shape->n_keys; i++)
    if (g_strcmp0 (*(const char *const *) (gconstpointer) (a + shape->fields[i].offset),
                   *(const char *const *) (gconstpointer) (b + shape->fields[i].offset)) != 0)
      return FALSE;
  return TRUE;
}

void
desk_put (DeskFixture *self, AlongDossierKind kind, gconstpointer record)
{
  const AlongRecordShape *shape = along_dossier_get_shape (kind);
  GArray *records = self->records[kind];
  g_autofree char *copy = g_malloc0 (shape->size);

  along_record_copy (shape, copy, record, self->texts);
  for (guint i = 0; i < records->len; i++)
    if (has_key_of (shape, records->data + i * shape->size, copy))
      {
        memcpy (records->data + i * shape->size, copy, shape->size);
        return;
      }
  g_array_append_vals (records, copy, 1);
}

void
desk_remove (DeskFixture *self, AlongDossierKind kind, const char *id)
{
  GArray *records = self->records[kind];
  gsize size = along_dossier_get_shape (kind)->size;

  for (guint i = records->len; i > 0; i--)
    if (g_str_equal (*(const char *const *) (gpointer) (records->data + (i - 1) * size), id))
      g_array_remove_index (records, i - 1);
}

const AlongDeliveryContext *
desk_context (DeskFixture *self)
{
  g_clear_object (&self->dossier);
  self->dossier = along_dossier_new (&self->deployment, 1);
  for (guint i = 0; i < ALONG_N_DOSSIER_KINDS; i++)
    for (guint j = 0; j < self->records[i]->len; j++)
      along_dossier_add (self->dossier, (AlongDossierKind) i,
                         self->records[i]->data +
                             j * along_dossier_get_shape ((AlongDossierKind) i)->size);
  self->context.dossier = self->dossier;
  self->context.programme = self->programme;
  self->context.caseload = self->caseload;
  self->context.reg = self->reg;
  return &self->context;
}

void
desk_add_day (DeskFixture *self, const char *id, const char *iso_date, int quarters)
{
  AlongDayEntry entry = {
    .id = id, .deployment = "dep", .date = fixture_date (iso_date), .days = quarters
  };

  desk_put (self, ALONG_DOSSIER_DAYS, &entry);
}

void
desk_add_document (DeskFixture *self, const char *type, const char *received)
{
  AlongDocument document = {
    .id = type, .deployment = "dep", .type = type, .received = fixture_date (received)
  };

  desk_put (self, ALONG_DOSSIER_DOCUMENTS, &document);
}

void
desk_sign (DeskFixture *self, const char *role, const char *iso_date)
{
  AlongSignature signature = { .id = role,
                               .deployment = "dep",
                               .form = "tsi-deployment-form-2023-24",
                               .role = role,
                               .name = "Name",
                               .date = fixture_date (iso_date) };

  desk_put (self, ALONG_DOSSIER_SIGNATURES, &signature);
}
