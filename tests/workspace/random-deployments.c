/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "random-deployments.h"

#include "along-delivery.h"
#include "along-funding.h"
#include "along-workspace-claims.h"
#include "along-workspace-deployments.h"
#include "along-workspace-docket.h"
#include "along-workspace-forms.h"

#define FORM "tsi-deployment-form-2023-24"

static guint
below (guint n)
{
  return n > 0 ? (guint) g_test_rand_int_range (0, (gint32) n) : 0;
}

static AlongDate
pick_date (void)
{
  return along_date_today () - (AlongDate) below (60);
}

static const char *
pick_text (void)
{
  static const char *const texts[] = { "", "A note", "“Quoted”; 'so' is this", "Zoë\nÉlan" };

  return texts[below (G_N_ELEMENTS (texts))];
}

/* (nullable) */
static AlongDossier *
pick_dossier (AlongWorkspace *workspace)
{
  const GPtrArray *all = along_docket_get_dossiers (along_workspace_get_docket (workspace));

  return all->len > 0 ? all->pdata[below (all->len)] : NULL;
}

static const char *
pick_deployment (AlongWorkspace *workspace)
{
  AlongDossier *dossier = pick_dossier (workspace);

  return dossier != NULL ? along_dossier_get_deployment (dossier)->id : "no-such-record";
}

/* (nullable) */
static gconstpointer
pick_record (AlongDossier *dossier, AlongDossierKind kind)
{
  const GArray *records = dossier != NULL ? along_dossier_get (dossier, kind) : NULL;

  return records != NULL && records->len > 0
             ? records->data + below (records->len) * along_dossier_get_shape (kind)->size
             : NULL;
}

/* Of a deployment; where it is NULL, the one that most are of. */
static AlongProgramme *
get_programme_of (AlongWorkspace *workspace, AlongDossier *dossier)
{
  return along_definitions_find_programme (
      along_workspace_get_definitions (workspace),
      dossier != NULL ? along_dossier_get_deployment (dossier)->programme : "tsi-2023-24");
}

static AlongProgramme *
get_programme (AlongWorkspace *workspace)
{
  return get_programme_of (workspace, NULL);
}

static const char *
pick_lead (AlongWorkspace *workspace)
{
  const GArray *leads = along_caseload_get_leads (along_workspace_get_caseload (workspace));

  return leads->len > 0 ? g_array_index (leads, AlongLead, below (leads->len)).id : "";
}

static gboolean
open_deployment (AlongWorkspace *workspace)
{
  AlongRegister *reg = along_workspace_get_register (workspace);
  AlongDeployment draft = { .programme = below (4) == 0 ? "behaviour-hubs" : "tsi-2023-24",
                            .pathway = "core",
                            .reason = "inadequate",
                            .lead = below (2) == 0 ? pick_lead (workspace) : "",
                            .opened = along_date_today () - 90 };

  if (reg == NULL || along_register_get_n_schools (reg) == 0)
    return FALSE;
  draft.who.kind = ALONG_PARTICIPANT_SCHOOL;
  draft.who.id = along_register_get_school (reg, below (along_register_get_n_schools (reg)))->urn;
  return along_workspace_open_deployment (workspace, &draft, NULL, NULL);
}

static gboolean
edit_deployment (AlongWorkspace *workspace)
{
  AlongDossier *dossier = pick_dossier (workspace);
  AlongDeployment deployment;

  if (dossier == NULL)
    return FALSE;
  deployment = *along_dossier_get_deployment (dossier);
  deployment.approved = (AlongDays) below (60);
  deployment.note = pick_text ();
  return along_workspace_edit_deployment (workspace, &deployment, NULL);
}

static gboolean
delete_deployment (AlongWorkspace *workspace)
{
  return below (4) == 0 &&
         along_workspace_delete_deployment (workspace, pick_deployment (workspace), NULL);
}

static gboolean
suspend (AlongWorkspace *workspace)
{
  return along_workspace_suspend_deployment (workspace, pick_deployment (workspace), below (4) == 0,
                                             pick_date (), pick_text (), NULL);
}

static gboolean
resume (AlongWorkspace *workspace)
{
  return along_workspace_resume_deployment (workspace, pick_deployment (workspace), pick_date (),
                                            NULL);
}

static gboolean
match (AlongWorkspace *workspace)
{
  AlongMatchRecord record = { .lead = pick_lead (workspace),
                              .leader = "A leader",
                              .leader_kind = below (2) == 0 ? "nle" : "trust-ceo",
                              .reason = below (4) == 0 ? "" : "No trust is near",
                              .from = pick_date (),
                              .conflict = below (4) == 0 ? "A cousin" : "" };

  return along_workspace_match_deployment (workspace, pick_deployment (workspace), &record,
                                           pick_text (), NULL);
}

static const AlongProcess *
pick_process (AlongWorkspace *workspace)
{
  guint n;
  const AlongProcess *processes = along_programme_get_processes (get_programme (workspace), &n);

  return &processes[below (n)];
}

static gboolean
finish_step (AlongWorkspace *workspace)
{
  const AlongProcess *process = pick_process (workspace);
  const AlongStep *step = &process->steps[below (process->n_steps)];
  AlongStepRecord record = { .deployment = pick_deployment (workspace),
                             .process = process->id,
                             .step = step->id,
                             .state = below (4) == 0 ? ALONG_STEP_NOT_NEEDED : ALONG_STEP_DONE,
                             .date = pick_date (),
                             .by = "A person",
                             .answer = step->n_answers > 0
                                           ? step->answers[below (step->n_answers)].id
                                           : "",
                             .note = pick_text () };

  return along_workspace_finish_step (workspace, &record, NULL, pick_text (), NULL);
}

static gboolean
reopen_step (AlongWorkspace *workspace)
{
  const AlongStepRecord *step = pick_record (pick_dossier (workspace), ALONG_DOSSIER_STEPS);

  return step != NULL && along_workspace_reopen_step (workspace, step->deployment, step->process,
                                                      step->step, pick_text (), NULL);
}

static gboolean
save_day (AlongWorkspace *workspace)
{
  AlongDossier *dossier = pick_dossier (workspace);
  const AlongDayEntry *old = below (3) == 0 ? pick_record (dossier, ALONG_DOSSIER_DAYS) : NULL;
  const AlongContributor *who = below (3) == 0 ? pick_record (dossier, ALONG_DOSSIER_CONTRIBUTORS)
                                               : NULL;
  const AlongEnhancement *more = below (3) == 0 ? pick_record (dossier, ALONG_DOSSIER_ENHANCEMENTS)
                                                : NULL;
  AlongDayEntry entry = { .id = old != NULL ? old->id : "",
                          .deployment = pick_deployment (workspace),
                          .date = pick_date (),
                          .days = (AlongDays) below (16) + 1,
                          .mode = (int) below (2),
                          .contributor = who != NULL ? who->id : "",
                          .activity = pick_text (),
                          .enhancement = more != NULL ? more->id : "" };

  if (dossier != NULL)
    entry.deployment = along_dossier_get_deployment (dossier)->id;
  return along_workspace_save_record (workspace, ALONG_DOSSIER_DAYS, &entry, NULL, NULL);
}

static gboolean
save_contributor (AlongWorkspace *workspace)
{
  AlongDossier *dossier = pick_dossier (workspace);
  AlongContributor who = { .deployment = pick_deployment (workspace),
                           .name = "A colleague",
                           .organisation = { ALONG_PARTICIPANT_SCHOOL, 900001 },
                           .agreed = below (2) == 0 ? pick_date () : ALONG_DATE_NONE };

  if (dossier != NULL)
    {
      const AlongLead *lead = along_caseload_find_lead (
          along_workspace_get_caseload (workspace), along_dossier_get_deployment (dossier)->lead);

      who.deployment = along_dossier_get_deployment (dossier)->id;
      if (lead != NULL)
        who.organisation = lead->who;
    }
  return along_workspace_save_record (workspace, ALONG_DOSSIER_CONTRIBUTORS, &who, NULL, NULL);
}

static gboolean
save_document (AlongWorkspace *workspace)
{
  const AlongDelivery *delivery = along_programme_get_delivery (get_programme (workspace));
  AlongDocument document = { .deployment = pick_deployment (workspace),
                             .type = delivery->documents[below (delivery->n_documents)].id,
                             .sent = pick_date (),
                             .received = below (2) == 0 ? pick_date () : ALONG_DATE_NONE,
                             .note = pick_text () };

  return along_workspace_save_record (workspace, ALONG_DOSSIER_DOCUMENTS, &document, NULL, NULL);
}

static gboolean
tick (AlongWorkspace *workspace)
{
  const AlongDelivery *delivery = along_programme_get_delivery (get_programme (workspace));
  const AlongChecklist *checklist = &delivery->checklists[below (delivery->n_checklists)];
  AlongTick record = { .deployment = pick_deployment (workspace),
                       .checklist = checklist->id,
                       .item = checklist->items[below (checklist->n_items)].id,
                       .date = pick_date (),
                       .by = "A person" };

  return along_workspace_save_record (workspace, ALONG_DOSSIER_TICKS, &record, NULL, NULL);
}

/* A record of any kind that can be deleted by itself. */
static gboolean
delete_record (AlongWorkspace *workspace)
{
  static const AlongDossierKind kinds[] = { ALONG_DOSSIER_DAYS, ALONG_DOSSIER_CONTRIBUTORS,
                                            ALONG_DOSSIER_TICKS, ALONG_DOSSIER_DOCUMENTS };
  AlongDossierKind kind = kinds[below (G_N_ELEMENTS (kinds))];
  gconstpointer record = pick_record (pick_dossier (workspace), kind);

  return record != NULL && along_workspace_delete_record (workspace, kind, record, NULL);
}

/* (nullable): a field of the form that takes an answer. */
static const AlongFormField *
pick_field (AlongWorkspace *workspace)
{
  AlongForm *form = along_definitions_find_form (along_workspace_get_definitions (workspace), FORM);
  guint n;
  const AlongFormSection *sections = along_form_get_sections (form, &n);
  const AlongFormSection *section = &sections[below (n)];
  const AlongFormBlock *block = &section->blocks[below (section->n_blocks)];
  const AlongFormField *field = block->n_fields > 0 ? &block->fields[below (block->n_fields)]
                                                    : NULL;

  return field != NULL && along_form_field_has_answer (field) ? field : NULL;
}

static gboolean
give_answer (AlongWorkspace *workspace, const char *deployment, const char *path, gint64 *entry)
{
  static const char *const texts[] = { "yes", "no", "2", "2024-03-04", "Some words", "" };
  const char *text = texts[below (G_N_ELEMENTS (texts))];
  const char *const cleared[] = { *text == '\0' ? path : NULL, NULL };
  g_autoptr (AlongAnswers) answers = along_answers_new ();

  along_answers_set (answers, path, text);
  if (*text == '\0' && below (2) == 0)
    along_answers_leave_blank (answers, path);
  return along_workspace_save_answers (workspace, deployment, FORM, answers, cleared, entry, NULL);
}

static gboolean
fill_form (AlongWorkspace *workspace)
{
  const AlongFormField *field = pick_field (workspace);

  return field != NULL && give_answer (workspace, pick_deployment (workspace), field->id, NULL);
}

/* As somebody types with pauses: it is all one step. */
static gboolean
type_in_form (AlongWorkspace *workspace)
{
  const AlongFormField *field = pick_field (workspace);
  g_autofree char *id = g_strdup (pick_deployment (workspace));
  gint64 entry = 0;
  gboolean saved = FALSE;

  for (guint i = below (5); field != NULL && i > 0; i--)
    saved |= give_answer (workspace, id, field->id, &entry);
  return saved;
}

static gboolean
sign (AlongWorkspace *workspace)
{
  AlongSignature signature = { .deployment = pick_deployment (workspace),
                               .form = FORM,
                               .role = below (2) == 0 ? "leader" : "school",
                               .name = "A person",
                               .title = "Head",
                               .date = along_date_today () };

  return along_workspace_sign_form (workspace, &signature, NULL);
}

static gboolean
request_enhancement (AlongWorkspace *workspace)
{
  const AlongFunding *funding = along_programme_get_funding (get_programme (workspace));
  gboolean overridden = below (4) == 0;
  AlongEnhancement wanted = { .deployment = pick_deployment (workspace),
                              .option = funding->options[below (funding->n_options)].id,
                              .days = (AlongDays) below (28),
                              .partner = below (2) == 0 ? 9001 : 0,
                              .context = "Because",
                              .requested = pick_date (),
                              .override_by = overridden ? "A director" : "",
                              .override_reason = overridden ? "Both are needed" : "" };

  return along_workspace_request_enhancement (workspace, &wanted, NULL, NULL);
}

static gboolean
decide_enhancement (AlongWorkspace *workspace)
{
  const AlongEnhancement *found = pick_record (pick_dossier (workspace),
                                               ALONG_DOSSIER_ENHANCEMENTS);
  AlongEnhancement decided;

  if (found == NULL)
    return FALSE;
  decided = *found;
  decided.state = (int) below (5);
  decided.decided = along_date_today ();
  decided.rationale = pick_text ();
  return along_workspace_decide_enhancement (workspace, &decided, NULL);
}

static gboolean
make_claim (AlongWorkspace *workspace)
{
  AlongDossier *dossier = pick_dossier (workspace);
  const AlongFunding *funding = along_programme_get_funding (get_programme_of (workspace, dossier));
  const AlongPayment *payment = &funding->payments[below (funding->n_payments)];
  const AlongEnhancement *more = pick_record (dossier, ALONG_DOSSIER_ENHANCEMENTS);
  g_autoptr (GPtrArray) days = g_ptr_array_new ();

  if (dossier == NULL)
    return FALSE;
  for (guint i = below (4); payment->basis == ALONG_PAYMENT_PER_DAY && i > 0; i--)
    {
      const AlongDayEntry *day = pick_record (dossier, ALONG_DOSSIER_DAYS);

      if (day != NULL)
        g_ptr_array_add (days, (gpointer) day->id);
    }
  return along_workspace_make_claim (workspace, along_dossier_get_deployment (dossier)->id,
                                     payment->id, more != NULL && below (2) == 0 ? more->id : "",
                                     (const char *const *) days->pdata, days->len,
                                     (AlongMoney) below (1000000), NULL, NULL);
}

static gboolean
advance_claim (AlongWorkspace *workspace)
{
  const AlongClaim *claim = pick_record (pick_dossier (workspace), ALONG_DOSSIER_CLAIMS);

  return claim != NULL &&
         along_workspace_set_claim_state (workspace, claim->deployment, claim->id,
                                          (AlongClaimState) below (ALONG_CLAIM_RETURNED + 1),
                                          along_date_today (), "REF", NULL);
}

static gboolean
delete_claim (AlongWorkspace *workspace)
{
  const AlongClaim *claim = pick_record (pick_dossier (workspace), ALONG_DOSSIER_CLAIMS);

  return claim != NULL &&
         along_workspace_delete_claim (workspace, claim->deployment, claim->id, NULL);
}

static gboolean
save_holiday (AlongWorkspace *workspace)
{
  AlongHoliday holiday = { .name = "Half-term", .first = pick_date () };

  holiday.last = holiday.first + (AlongDate) below (10);
  return along_workspace_save_shared_record (workspace, ALONG_DOCKET_HOLIDAYS, &holiday, NULL,
                                             NULL);
}

static const struct
{
  const char *name;
  gboolean (*run) (AlongWorkspace *workspace);
} commands[] = {
  { "open-deployment", open_deployment },
  { "edit-deployment", edit_deployment },
  { "delete-deployment", delete_deployment },
  { "suspend", suspend },
  { "resume", resume },
  { "match", match },
  { "finish-step", finish_step },
  { "reopen-step", reopen_step },
  { "save-day", save_day },
  { "save-contributor", save_contributor },
  { "save-document", save_document },
  { "tick", tick },
  { "delete-record", delete_record },
  { "fill-form", fill_form },
  { "type-in-form", type_in_form },
  { "sign", sign },
  { "request-enhancement", request_enhancement },
  { "decide-enhancement", decide_enhancement },
  { "make-claim", make_claim },
  { "advance-claim", advance_claim },
  { "delete-claim", delete_claim },
  { "save-holiday", save_holiday },
};

guint
random_deployment_count (void)
{
  return G_N_ELEMENTS (commands);
}

gboolean
random_deployment_run_one (AlongWorkspace *workspace, guint index, const char **name)
{
  *name = commands[index].name;
  return commands[index].run (workspace);
}
