/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-choice.h"
#include "along-delivery-context.h"
#include "along-dossier-section.h"
#include "along-form-dialog.h"
#include "along-verdict.h"

G_BEGIN_DECLS

/**
 * AlongRecordForm:
 *
 * A dialog about one record of a deployment: rows by key, what the rules say of them shown as
 * one types, and a command when it is accepted. It goes with its window. Texts that are got are
 * never NULL and valid until the row changes.
 */
typedef struct _AlongRecordForm AlongRecordForm;

/* (transfer full) (nullable): what speaks against what is filled in. */
typedef AlongVerdict *(*AlongRecordFormJudge) (AlongRecordForm *form,
                                               const AlongDeliveryContext *desk);
typedef gboolean (*AlongRecordFormSave) (AlongRecordForm *form, GError **error);

/* @id: (nullable): of the record; NULL for a new one. @judge: (nullable) */
AlongRecordForm *along_record_form_new (AlongDossierSection *section,
                                        const char *title,
                                        const char *accept_label,
                                        const char *id,
                                        AlongRecordFormJudge judge,
                                        AlongRecordFormSave save);
/* The same without a section. @parent: any widget of the window it belongs to. */
AlongRecordForm *along_record_form_new_for (GtkWidget *parent,
                                            AlongContext *context,
                                            AlongDossier *dossier,
                                            const char *title,
                                            const char *accept_label,
                                            const char *id,
                                            AlongRecordFormJudge judge,
                                            AlongRecordFormSave save);
void along_record_form_present (AlongRecordForm *self, const char *focus);

AlongFormDialog *along_record_form_get_dialog (AlongRecordForm *self);
AlongWorkspace *along_record_form_get_workspace (AlongRecordForm *self);
/* What rules look at, as it was when the dialog was opened; FALSE without the programme. */
gboolean along_record_form_get_desk (AlongRecordForm *self, AlongDeliveryContext *desk);
/* Ids: of the record ("" for a new one) and of the deployment. */
const char *along_record_form_get_id (AlongRecordForm *self);
const char *along_record_form_get_deployment (AlongRecordForm *self);

void along_record_form_add_date (AlongRecordForm *self,
                                 const char *key,
                                 const char *title,
                                 AlongDate date);
void along_record_form_add_text (AlongRecordForm *self,
                                 const char *key,
                                 const char *title,
                                 const char *text);
/* Several lines. */
void along_record_form_add_notes (AlongRecordForm *self,
                                  const char *key,
                                  const char *title,
                                  const char *text);
/* @subtitle: (nullable) */
void along_record_form_add_days (AlongRecordForm *self,
                                 const char *key,
                                 const char *title,
                                 const char *subtitle,
                                 AlongDays days);
void along_record_form_add_number (AlongRecordForm *self,
                                   const char *key,
                                   const char *title,
                                   const char *subtitle,
                                   double max,
                                   double value);
/* In pounds and pence. */
void along_record_form_add_money (AlongRecordForm *self,
                                  const char *key,
                                  const char *title,
                                  const char *subtitle,
                                  AlongMoney max,
                                  AlongMoney value);
/* @choices: (transfer full); a search field when there are many. */
void along_record_form_add_choice (AlongRecordForm *self,
                                   const char *key,
                                   const char *title,
                                   GListStore *choices,
                                   const char *selected);
void along_record_form_add_switch (AlongRecordForm *self,
                                   const char *key,
                                   const char *title,
                                   const char *subtitle,
                                   gboolean on);
/* The path of a file, with a button to choose it. */
void along_record_form_add_file (AlongRecordForm *self,
                                 const char *key,
                                 const char *title,
                                 const char *path);
/* A school or trust to search for. */
void along_record_form_add_participant (AlongRecordForm *self,
                                        const char *key,
                                        const char *title,
                                        AlongParticipant who);
/* Something that only says. */
void along_record_form_add_fact (AlongRecordForm *self, const char *title, const char *text);
/* A value that is not shown. */
void along_record_form_keep (AlongRecordForm *self, const char *key, const char *text);
/* The text must not be blank; @why says what to do. */
void along_record_form_require (AlongRecordForm *self, const char *key, const char *why);
/* How high notes are at least, in pixels. */
void along_record_form_set_height (AlongRecordForm *self, const char *key, int height);
void along_record_form_set_visible (AlongRecordForm *self, const char *key, gboolean visible);

AlongDate along_record_form_get_date (AlongRecordForm *self, const char *key);
/* Of a text, notes, a choice ("" for none), a file, or a value that is kept. */
const char *along_record_form_get_text (AlongRecordForm *self, const char *key);
AlongDays along_record_form_get_days (AlongRecordForm *self, const char *key);
AlongMoney along_record_form_get_money (AlongRecordForm *self, const char *key);
int along_record_form_get_number (AlongRecordForm *self, const char *key);
/* Its id is 0 for none. */
AlongParticipant along_record_form_get_participant (AlongRecordForm *self, const char *key);
gboolean along_record_form_get_switch (AlongRecordForm *self, const char *key);

G_END_DECLS
