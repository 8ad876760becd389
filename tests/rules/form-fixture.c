/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "form-fixture.h"

static AlongRegister *
make_register (void)
{
  g_autoptr (AlongRegisterBuilder) builder = along_register_builder_new ();
  AlongSchool school = fixture_school (138211);
  AlongSchool leading = fixture_school (140000);
  AlongTrust trust = { .uid = 2001,
                       .group_id = "TR00123",
                       .name = "Ashby Learning Trust",
                       .type = "Multi-academy trust",
                       .companies_house_number = "07654321" };
  AlongTrust other = { .uid = 2002,
                       .group_id = "TR00456",
                       .name = "Beacon & Brook Trust",
                       .type = "Multi-academy trust",
                       .companies_house_number = "" };

  school.name = "Ashby <Primary> School";
  school.trust_uid = 2001;
  school.region = 'A';
  school.la_name = "Durham";
  school.street = "1 High Street";
  school.town = "Ashby";
  school.postcode = "DH1 1AA";
  school.telephone = "0191 498 0000";
  leading.name = "Brook School";
  leading.trust_uid = 2002;
  along_register_builder_add_school (builder, &school);
  along_register_builder_add_school (builder, &leading);
  along_register_builder_add_trust (builder, &trust);
  along_register_builder_add_trust (builder, &other);
  return along_register_builder_end (builder);
}

static AlongCaseload *
make_caseload (void)
{
  g_autoptr (AlongCaseloadBuilder) builder = along_caseload_builder_new ();
  AlongLead lead = { .id = "lead-1",
                     .programme = "tsi-2023-24",
                     .who = fixture_trust_id (2002),
                     .contact_name = "Jo O'Neill",
                     .contact_email = "jo@beacon.org.uk",
                     .note = "",
                     .active = TRUE };

  along_caseload_builder_add (builder, ALONG_CASELOAD_LEADS, &lead);
  return along_caseload_builder_end (builder);
}

static void
add_people (FormFixture *self)
{
  AlongMatchRecord match = { .id = "match-1",
                             .deployment = "deployment-1",
                             .lead = "lead-1",
                             .leader = "Jo O'Neill",
                             .leader_kind = "trust-ceo",
                             .from = fixture_date ("2023-10-16") };
  AlongContact head = { .id = "contact-1",
                        .deployment = "deployment-1",
                        .role = "headteacher",
                        .name = "Sam Head",
                        .email = "head@ashby.sch.uk",
                        .phone = "0191 498 0001",
                        .from = fixture_date ("2023-09-01") };
  AlongContact ceo = { .id = "contact-2",
                       .deployment = "deployment-1",
                       .role = "trust-ceo",
                       .name = "Alex Chief",
                       .email = "ceo@ashby.org.uk",
                       .phone = "",
                       .from = fixture_date ("2023-09-01") };
  AlongContributor colleague = { .id = "contributor-1",
                                 .deployment = "deployment-1",
                                 .name = "Kim Colleague",
                                 .specialism = "Mathematics",
                                 .organisation = fixture_trust_id (2002) };
  AlongRegionContact partner = { .id = "region-contact-1",
                                 .programme = "tsi-2023-24",
                                 .region = 'A',
                                 .role = "rdp",
                                 .name = "Pat Partner",
                                 .email = "pat@rdp.example.org",
                                 .from = fixture_date ("2023-09-01") };

  along_dossier_add (self->dossier, ALONG_DOSSIER_MATCHES, &match);
  along_dossier_add (self->dossier, ALONG_DOSSIER_CONTACTS, &head);
  along_dossier_add (self->dossier, ALONG_DOSSIER_CONTACTS, &ceo);
  along_dossier_add (self->dossier, ALONG_DOSSIER_CONTRIBUTORS, &colleague);
  along_docket_add (self->docket, ALONG_DOCKET_REGION_CONTACTS, &partner);
}

void
form_fixture_init (FormFixture *self)
{
  AlongDeployment deployment = { .id = "deployment-1",
                                 .programme = "tsi-2023-24",
                                 .pathway = "core",
                                 .who = fixture_school_id (138211),
                                 .region = 'A',
                                 .academic_year = 2023,
                                 .reason = "consecutive-ri",
                                 .lead = "lead-1",
                                 .application = "",
                                 .opened = fixture_date ("2023-10-02"),
                                 .completion = fixture_date ("2024-03-22"),
                                 .approved = ALONG_DAYS (10),
                                 .note = "" };

  self->definitions = fixture_load_definitions ();
  self->form = along_definitions_find_form (self->definitions, "tsi-deployment-form-2023-24");
  g_assert_nonnull (self->form);
  self->reg = make_register ();
  self->caseload = make_caseload ();
  self->docket = along_docket_new ();
  self->dossier = along_dossier_new (&deployment, 1);
  add_people (self);
  self->sources = (AlongFormSources){
    .programme = along_definitions_find_programme (self->definitions, "tsi-2023-24"),
    .dossier = self->dossier,
    .reg = self->reg,
    .caseload = self->caseload,
    .docket = self->docket,
    .date = fixture_date ("2024-04-15"),
  };
}

void
form_fixture_clear (FormFixture *self)
{
  g_clear_object (&self->dossier);
  g_clear_object (&self->docket);
  g_clear_object (&self->caseload);
  g_clear_object (&self->reg);
  g_clear_object (&self->definitions);
}

void
form_fixture_add_day (FormFixture *self, const char *id, const char *iso_date, int quarters)
{
  AlongDayEntry day = { .id = id,
                        .deployment = "deployment-1",
                        .date = fixture_date (iso_date),
                        .days = quarters,
                        .mode = quarters == 4 ? ALONG_MODE_FACE_TO_FACE : ALONG_MODE_REMOTE,
                        .contributor = quarters == 2 ? "contributor-1" : "",
                        .activity = "scoping",
                        .area = "behaviour",
                        .enhancement = "" };

  along_dossier_add (self->dossier, ALONG_DOSSIER_DAYS, &day);
}

AlongAnswers *
form_fixture_fill (void)
{
  static const struct
  {
    const char *path;
    const char *text;
  } answers[] = {
    { "deployment-email", "2023-10-30" },
    { "direction", "own-trust" },
    { "initial-meeting", "2023-11-06" },
    { "first-visit", "2023-11-09" },
    { "people-met", "trust-ceo,headteacher,chair" },
    { "information", "inspection-report,performance" },
    { "governance", "effective" },
    { "strategy", "update" },
    { "level", "trust" },
    { "areas/0/area", "behaviour" },
    { "areas/0/priority", "high" },
    { "areas/0/mechanisms", "audit,coaching" },
    { "areas/0/days", "6" },
    { "areas/1/area", "other" },
    { "areas/1/other", "Timetabling" },
    { "areas/1/priority", "low" },
    { "areas/1/mechanisms", "signposting" },
    { "areas/1/days", "4" },
    { "review-date", "2024-01-22" },
    { "review-days", "5.5" },
    { "success", "Leaders know what to do.\nRegisters are right." },
    { "changes-needed", "yes" },
    { "amendments/0/old", "Two days on reading" },
    { "amendments/0/new", "One day on reading, one on registers" },
    { "amendments/0/reason", "Reading is in hand" },
    { "activities-done", "all" },
    { "next-steps", "Keep going." },
    { "enhanced", "trust-partnership" },
    { "partnership-benefit", "Shared leaders." },
    { "partnership-agreed", "yes" },
    { "partnership-agreed-by", "Alex Chief" },
    { "partnership-agreed-on", "2024-03-15" },
    { "duties", "pre-engagement,scoping,quality-assurance,reporting" },
    { "sole-sign-off", "yes" },
    { "confirms-days", "yes" },
    { "confirms-work", "yes" },
    { "signer-name", "Sam Head" },
    { "signer-role", "Headteacher" },
    { "signer-date", "2024-03-25" },
  };
  AlongAnswers *filled = along_answers_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (answers); i++)
    along_answers_set (filled, answers[i].path, answers[i].text);
  return filled;
}
