/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-docket.h"
#include "along-record-fields.h"

/* In the order of the enumerations. */
static const char *const deployment_statuses[] = { "active", "paused", "stopped", "completed",
                                                   NULL };
static const char *const step_states[] = { "done", "not-needed", NULL };
static const char *const modes[] = { "face-to-face", "remote", NULL };
static const char *const enhancement_states[] = { "requested", "approved", "declined",
                                                  "withdrawn", "noted",    NULL };
static const char *const claim_states[] = {
  "draft", "leader-signed", "school-signed", "reviewed", "processing", "paid", "returned", NULL
};

static const AlongField deployment_fields[] = {
  FIELD (AlongDeployment, id, TEXT),
  FIELD (AlongDeployment, programme, TEXT),
  FIELD (AlongDeployment, pathway, TEXT),
  FIELD (AlongDeployment, who, PARTICIPANT),
  FIELD (AlongDeployment, region, REGION),
  FIELD (AlongDeployment, academic_year, YEAR),
  FIELD (AlongDeployment, reason, TEXT),
  FIELD (AlongDeployment, lead, REFERENCE),
  FIELD (AlongDeployment, application, REFERENCE),
  FIELD (AlongDeployment, opened, DATE),
  FIELD (AlongDeployment, completion, DATE),
  FIELD (AlongDeployment, approved, DAYS),
  CHOICE (AlongDeployment, status, deployment_statuses),
  FIELD (AlongDeployment, note, TEXT),
};

static const AlongField lead_match_fields[] = {
  FIELD (AlongMatchRecord, id, TEXT),          FIELD (AlongMatchRecord, deployment, TEXT),
  FIELD (AlongMatchRecord, lead, REFERENCE),   FIELD (AlongMatchRecord, leader, TEXT),
  FIELD (AlongMatchRecord, leader_kind, TEXT), FIELD (AlongMatchRecord, from, DATE),
  FIELD (AlongMatchRecord, until, DATE),       FIELD (AlongMatchRecord, conflict, TEXT),
  FIELD (AlongMatchRecord, reason, TEXT),
};

static const AlongField step_fields[] = {
  FIELD (AlongStepRecord, deployment, TEXT), FIELD (AlongStepRecord, process, TEXT),
  FIELD (AlongStepRecord, step, TEXT),       CHOICE (AlongStepRecord, state, step_states),
  FIELD (AlongStepRecord, date, DATE),       FIELD (AlongStepRecord, by, TEXT),
  FIELD (AlongStepRecord, answer, TEXT),     FIELD (AlongStepRecord, note, TEXT),
};

static const AlongField correction_fields[] = {
  FIELD (AlongCorrection, id, TEXT),      FIELD (AlongCorrection, deployment, TEXT),
  FIELD (AlongCorrection, process, TEXT), FIELD (AlongCorrection, step, TEXT),
  FIELD (AlongCorrection, was, DATE),     FIELD (AlongCorrection, now, DATE),
  FIELD (AlongCorrection, reason, TEXT),  FIELD (AlongCorrection, author, TEXT),
  FIELD (AlongCorrection, made, DATE),
};

static const AlongField suspension_fields[] = {
  FIELD (AlongSuspension, id, TEXT),      FIELD (AlongSuspension, deployment, TEXT),
  FIELD (AlongSuspension, stop, BOOLEAN), FIELD (AlongSuspension, from, DATE),
  FIELD (AlongSuspension, until, DATE),   FIELD (AlongSuspension, reason, TEXT),
  FIELD (AlongSuspension, author, TEXT),
};

static const AlongField plan_item_fields[] = {
  FIELD (AlongPlanItem, id, TEXT),      FIELD (AlongPlanItem, deployment, TEXT),
  FIELD (AlongPlanItem, position, INT), FIELD (AlongPlanItem, title, TEXT),
  FIELD (AlongPlanItem, days, DAYS),    CHOICE (AlongPlanItem, mode, modes),
  FIELD (AlongPlanItem, area, TEXT),    FIELD (AlongPlanItem, date, DATE),
};

static const AlongField day_fields[] = {
  FIELD (AlongDayEntry, id, TEXT),
  FIELD (AlongDayEntry, deployment, TEXT),
  FIELD (AlongDayEntry, date, DATE),
  FIELD (AlongDayEntry, days, DAYS),
  CHOICE (AlongDayEntry, mode, modes),
  FIELD (AlongDayEntry, contributor, REFERENCE),
  FIELD (AlongDayEntry, activity, TEXT),
  FIELD (AlongDayEntry, area, TEXT),
  FIELD (AlongDayEntry, enhancement, REFERENCE),
};

static const AlongField contributor_fields[] = {
  FIELD (AlongContributor, id, TEXT),
  FIELD (AlongContributor, deployment, TEXT),
  FIELD (AlongContributor, name, TEXT),
  FIELD (AlongContributor, specialism, TEXT),
  FIELD (AlongContributor, organisation, PARTICIPANT),
  FIELD (AlongContributor, agreed, DATE),
};

static const AlongField tick_fields[] = {
  FIELD (AlongTick, deployment, TEXT), FIELD (AlongTick, checklist, TEXT),
  FIELD (AlongTick, item, TEXT),       FIELD (AlongTick, date, DATE),
  FIELD (AlongTick, by, TEXT),         FIELD (AlongTick, note, TEXT),
};

static const AlongField enhancement_fields[] = {
  FIELD (AlongEnhancement, id, TEXT),          FIELD (AlongEnhancement, deployment, TEXT),
  FIELD (AlongEnhancement, option, TEXT),      CHOICE (AlongEnhancement, state, enhancement_states),
  FIELD (AlongEnhancement, days, DAYS),        FIELD (AlongEnhancement, partner, INT),
  FIELD (AlongEnhancement, context, TEXT),     FIELD (AlongEnhancement, requested, DATE),
  FIELD (AlongEnhancement, decided, DATE),     FIELD (AlongEnhancement, rationale, TEXT),
  FIELD (AlongEnhancement, starts, DATE),      FIELD (AlongEnhancement, ends, DATE),
  FIELD (AlongEnhancement, override_by, TEXT), FIELD (AlongEnhancement, override_reason, TEXT),
};

static const AlongField claim_fields[] = {
  FIELD (AlongClaim, id, TEXT),
  FIELD (AlongClaim, deployment, TEXT),
  FIELD (AlongClaim, payment, TEXT),
  FIELD (AlongClaim, enhancement, REFERENCE),
  CHOICE (AlongClaim, state, claim_states),
  FIELD (AlongClaim, days, DAYS),
  FIELD (AlongClaim, amount, MONEY),
  FIELD (AlongClaim, made, DATE),
  FIELD (AlongClaim, changed, DATE),
  FIELD (AlongClaim, paid, DATE),
  FIELD (AlongClaim, reference, TEXT),
};

static const AlongField claimed_day_fields[] = {
  FIELD (AlongClaimedDay, claim, TEXT),
  FIELD (AlongClaimedDay, day, TEXT),
  FIELD (AlongClaimedDay, deployment, TEXT),
};

static const AlongField document_fields[] = {
  FIELD (AlongDocument, id, TEXT),       FIELD (AlongDocument, deployment, TEXT),
  FIELD (AlongDocument, type, TEXT),     FIELD (AlongDocument, sent, DATE),
  FIELD (AlongDocument, received, DATE), FIELD (AlongDocument, path, TEXT),
  FIELD (AlongDocument, note, TEXT),
};

static const AlongField contact_fields[] = {
  FIELD (AlongContact, id, TEXT),    FIELD (AlongContact, deployment, TEXT),
  FIELD (AlongContact, role, TEXT),  FIELD (AlongContact, name, TEXT),
  FIELD (AlongContact, email, TEXT), FIELD (AlongContact, phone, TEXT),
  FIELD (AlongContact, from, DATE),  FIELD (AlongContact, until, DATE),
};

static const AlongField referral_fields[] = {
  FIELD (AlongReferral, id, TEXT),    FIELD (AlongReferral, deployment, TEXT),
  FIELD (AlongReferral, entry, TEXT), FIELD (AlongReferral, date, DATE),
  FIELD (AlongReferral, by, TEXT),    FIELD (AlongReferral, outcome, TEXT),
};

static const AlongField activity_fields[] = {
  FIELD (AlongActivity, id, TEXT),     FIELD (AlongActivity, deployment, TEXT),
  FIELD (AlongActivity, type, TEXT),   FIELD (AlongActivity, event, REFERENCE),
  FIELD (AlongActivity, date, DATE),   FIELD (AlongActivity, days, DAYS),
  CHOICE (AlongActivity, mode, modes), FIELD (AlongActivity, people, INT),
  FIELD (AlongActivity, title, TEXT),
};

static const AlongField action_fields[] = {
  FIELD (AlongAction, id, TEXT),      FIELD (AlongAction, deployment, TEXT),
  FIELD (AlongAction, outcome, TEXT), FIELD (AlongAction, title, TEXT),
  FIELD (AlongAction, owner, TEXT),   FIELD (AlongAction, due, DATE),
  FIELD (AlongAction, done, DATE),
};

static const AlongField signature_fields[] = {
  FIELD (AlongSignature, id, TEXT),     FIELD (AlongSignature, deployment, TEXT),
  FIELD (AlongSignature, form, TEXT),   FIELD (AlongSignature, role, TEXT),
  FIELD (AlongSignature, name, TEXT),   FIELD (AlongSignature, title, TEXT),
  FIELD (AlongSignature, date, DATE),   FIELD (AlongSignature, fingerprint, TEXT),
  FIELD (AlongSignature, voided, DATE), FIELD (AlongSignature, void_reason, TEXT),
};

static const AlongField event_fields[] = {
  FIELD (AlongEvent, id, TEXT),          FIELD (AlongEvent, programme, TEXT),
  FIELD (AlongEvent, cohort, REFERENCE), FIELD (AlongEvent, host, REFERENCE),
  FIELD (AlongEvent, type, TEXT),        FIELD (AlongEvent, title, TEXT),
  FIELD (AlongEvent, date, DATE),        FIELD (AlongEvent, days, DAYS),
  FIELD (AlongEvent, places, INT),       FIELD (AlongEvent, note, TEXT),
};

static const AlongField region_contact_fields[] = {
  FIELD (AlongRegionContact, id, TEXT),       FIELD (AlongRegionContact, programme, TEXT),
  FIELD (AlongRegionContact, region, REGION), FIELD (AlongRegionContact, role, TEXT),
  FIELD (AlongRegionContact, name, TEXT),     FIELD (AlongRegionContact, email, TEXT),
  FIELD (AlongRegionContact, from, DATE),     FIELD (AlongRegionContact, until, DATE),
};

static const AlongField holiday_fields[] = {
  FIELD (AlongHoliday, id, TEXT),   FIELD (AlongHoliday, region, REGION),
  FIELD (AlongHoliday, name, TEXT), FIELD (AlongHoliday, first, DATE),
  FIELD (AlongHoliday, last, DATE),
};

const AlongRecordShape along_deployment_shape =
    SHAPE (AlongDeployment, "deployment", 1, deployment_fields);

static const AlongRecordShape dossier_shapes[ALONG_N_DOSSIER_KINDS] = {
  [ALONG_DOSSIER_MATCHES] = SHAPE (AlongMatchRecord, "lead_match", 2, lead_match_fields),
  [ALONG_DOSSIER_STEPS] = SHAPE (AlongStepRecord, "step", 3, step_fields),
  [ALONG_DOSSIER_CORRECTIONS] = SHAPE (AlongCorrection, "correction", 2, correction_fields),
  [ALONG_DOSSIER_SUSPENSIONS] = SHAPE (AlongSuspension, "suspension", 2, suspension_fields),
  [ALONG_DOSSIER_PLAN] = SHAPE (AlongPlanItem, "plan_item", 2, plan_item_fields),
  [ALONG_DOSSIER_DAYS] = SHAPE (AlongDayEntry, "day", 2, day_fields),
  [ALONG_DOSSIER_CONTRIBUTORS] = SHAPE (AlongContributor, "contributor", 2, contributor_fields),
  [ALONG_DOSSIER_TICKS] = SHAPE (AlongTick, "tick", 3, tick_fields),
  [ALONG_DOSSIER_ENHANCEMENTS] = SHAPE (AlongEnhancement, "enhancement", 2, enhancement_fields),
  [ALONG_DOSSIER_CLAIMS] = SHAPE (AlongClaim, "claim", 2, claim_fields),
  [ALONG_DOSSIER_CLAIMED_DAYS] = SHAPE (AlongClaimedDay, "claimed_day", 3, claimed_day_fields),
  [ALONG_DOSSIER_DOCUMENTS] = SHAPE (AlongDocument, "document", 2, document_fields),
  [ALONG_DOSSIER_CONTACTS] = SHAPE (AlongContact, "contact", 2, contact_fields),
  [ALONG_DOSSIER_REFERRALS] = SHAPE (AlongReferral, "referral", 2, referral_fields),
  [ALONG_DOSSIER_ACTIVITIES] = SHAPE (AlongActivity, "activity", 2, activity_fields),
  [ALONG_DOSSIER_ACTIONS] = SHAPE (AlongAction, "action", 2, action_fields),
  [ALONG_DOSSIER_SIGNATURES] = SHAPE (AlongSignature, "signature", 2, signature_fields),
};

static const AlongRecordShape docket_shapes[ALONG_N_DOCKET_KINDS] = {
  [ALONG_DOCKET_EVENTS] = SHAPE (AlongEvent, "event", 1, event_fields),
  [ALONG_DOCKET_REGION_CONTACTS] =
      SHAPE (AlongRegionContact, "region_contact", 1, region_contact_fields),
  [ALONG_DOCKET_HOLIDAYS] = SHAPE (AlongHoliday, "holiday", 1, holiday_fields),
};

const AlongRecordShape *
along_dossier_get_shape (AlongDossierKind kind)
{
  g_return_val_if_fail (kind < ALONG_N_DOSSIER_KINDS, NULL);

  return &dossier_shapes[kind];
}

const AlongRecordShape *
along_docket_get_shape (AlongDocketKind kind)
{
  g_return_val_if_fail (kind < ALONG_N_DOCKET_KINDS, NULL);

  return &docket_shapes[kind];
}
