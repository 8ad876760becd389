/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "along-record-form-private.h"

#include "along-choice-row.h"
#include "along-date-row.h"
#include "along-finding-list.h"
#include "along-participant-row.h"
#include "along-text.h"

#include <math.h>

static void
form_free (gpointer data, GClosure *closure)
{
  AlongRecordForm *self = data;

  g_hash_table_unref (self->rows);
  g_hash_table_unref (self->kept);
  g_hash_table_unref (self->required);
  g_object_unref (self->dossier);
  g_object_unref (self->context);
  g_free (self->id);
  g_free (self);
}

static gboolean
accepted_cb (AlongFormDialog *dialog, AlongRecordForm *self)
{
  g_autoptr (GError) error = NULL;

  if (self->save (self, &error))
    return TRUE;
  along_form_dialog_fail (dialog, error);
  return FALSE;
}

/* (nullable): what is not filled in. */
static const char *
find_missing (AlongRecordForm *self)
{
  GHashTableIter iter;
  gpointer key, why;

  g_hash_table_iter_init (&iter, self->required);
  while (g_hash_table_iter_next (&iter, &key, &why))
    if (along_text_is_blank (along_record_form_get_text (self, key)))
      return why;
  return NULL;
}

gboolean
along_record_form_get_desk (AlongRecordForm *self, AlongDeliveryContext *desk)
{
  return along_delivery_context_init (desk, along_record_form_get_workspace (self), self->dossier);
}

void
along_record_form_check (AlongRecordForm *self)
{
  AlongDeliveryContext desk;
  g_autoptr (AlongVerdict) verdict = NULL;
  const char *missing = find_missing (self);
  gboolean allows;

  if (self->judge != NULL && along_record_form_get_desk (self, &desk))
    verdict = self->judge (self, &desk);
  along_finding_list_show (ALONG_FINDING_LIST (self->findings), verdict);
  allows = verdict == NULL || along_verdict_allows (verdict);
  if (missing == NULL && !allows)
    missing = along_verdict_get_finding (verdict, 0)->text;
  along_form_dialog_set_complete (self->dialog, missing == NULL, missing);
}

AlongRecordForm *
along_record_form_new (AlongDossierSection *section,
                       const char *title,
                       const char *accept_label,
                       const char *id,
                       AlongRecordFormJudge judge,
                       AlongRecordFormSave save)
{
  g_return_val_if_fail (ALONG_IS_DOSSIER_SECTION (section), NULL);

  return along_record_form_new_for (
      GTK_WIDGET (section), along_dossier_section_get_context (section),
      along_dossier_section_get_dossier (section), title, accept_label, id, judge, save);
}

AlongRecordForm *
along_record_form_new_for (GtkWidget *parent,
                           AlongContext *context,
                           AlongDossier *dossier,
                           const char *title,
                           const char *accept_label,
                           const char *id,
                           AlongRecordFormJudge judge,
                           AlongRecordFormSave save)
{
  AlongRecordForm *self;

  g_return_val_if_fail (ALONG_IS_CONTEXT (context) && ALONG_IS_DOSSIER (dossier), NULL);

  self = g_new0 (AlongRecordForm, 1);
  self->context = g_object_ref (context);
  self->dossier = g_object_ref (dossier);
  self->rows = g_hash_table_new (g_str_hash, g_str_equal);
  self->kept = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  self->required = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  self->id = g_strdup (id != NULL ? id : "");
  self->judge = judge;
  self->save = save;
  self->dialog = along_form_dialog_new (parent, title, accept_label);
  g_signal_connect_data (self->dialog, "accepted", G_CALLBACK (accepted_cb), self, form_free, 0);
  self->findings = along_finding_list_new ();
  return self;
}

void
along_record_form_present (AlongRecordForm *self, const char *focus)
{
  GtkWidget *row = g_hash_table_lookup (self->rows, focus);

  gtk_widget_set_margin_top (self->findings, 12);
  along_form_dialog_add_row (self->dialog, self->findings);
  along_record_form_check (self);
  if (row != NULL)
    along_form_dialog_present (self->dialog, row);
  else
    gtk_window_present (GTK_WINDOW (self->dialog));
}

AlongFormDialog *
along_record_form_get_dialog (AlongRecordForm *self)
{
  return self->dialog;
}

AlongWorkspace *
along_record_form_get_workspace (AlongRecordForm *self)
{
  return along_context_get_workspace (self->context);
}

const char *
along_record_form_get_id (AlongRecordForm *self)
{
  return self->id;
}

const char *
along_record_form_get_deployment (AlongRecordForm *self)
{
  return along_dossier_get_deployment (self->dossier)->id;
}

AlongDate
along_record_form_get_date (AlongRecordForm *self, const char *key)
{
  return along_date_row_get_date (g_hash_table_lookup (self->rows, key));
}

const char *
along_record_form_get_text (AlongRecordForm *self, const char *key)
{
  GtkWidget *row = g_hash_table_lookup (self->rows, key);
  const char *text = g_hash_table_lookup (self->kept, key);

  if (ADW_IS_COMBO_ROW (row))
    text = along_choice_row_get_id (ADW_COMBO_ROW (row));
  else if (GTK_IS_EDITABLE (row))
    text = gtk_editable_get_text (GTK_EDITABLE (row));
  return text != NULL ? text : "";
}

AlongDays
along_record_form_get_days (AlongRecordForm *self, const char *key)
{
  GtkSpinButton *spin = g_hash_table_lookup (self->rows, key);

  return (AlongDays) lround (gtk_spin_button_get_value (spin) * ALONG_DAYS_PER_DAY);
}

int
along_record_form_get_number (AlongRecordForm *self, const char *key)
{
  return gtk_spin_button_get_value_as_int (g_hash_table_lookup (self->rows, key));
}

AlongMoney
along_record_form_get_money (AlongRecordForm *self, const char *key)
{
  return (AlongMoney) round (gtk_spin_button_get_value (g_hash_table_lookup (self->rows, key)) *
                             ALONG_PENCE_PER_POUND);
}

AlongParticipant
along_record_form_get_participant (AlongRecordForm *self, const char *key)
{
  return along_participant_row_get_participant (g_hash_table_lookup (self->rows, key));
}

gboolean
along_record_form_get_switch (AlongRecordForm *self, const char *key)
{
  return gtk_switch_get_active (g_hash_table_lookup (self->rows, key));
}
