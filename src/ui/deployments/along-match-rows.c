/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-match-rows.h"

#include "along-choice-row.h"
#include "along-delivery.h"
#include "along-deployment-choices.h"
#include "along-deployment-words.h"
#include "along-text.h"

#include <glib/gi18n.h>

/* @matched: the lead that there is, or "". */
struct _AlongMatchRows
{
  AlongContext *context;
  AlongProgramme *programme;
  char *matched;
  gboolean optional;
  void (*changed) (gpointer data);
  gpointer data;
  AdwComboRow *lead;
  GtkEditable *leader;
  AdwComboRow *kind;
  GtkEditable *why; /* a leader of that kind */
  GtkEditable *conflict;
  GtkEditable *reason;
};

static void
match_rows_free (gpointer data)
{
  AlongMatchRows *self = data;

  g_object_unref (self->context);
  g_object_unref (self->programme);
  g_free (self->matched);
  g_free (self);
}

/* Whether somebody is chosen who is not matched already. */
static gboolean
is_new (AlongMatchRows *self)
{
  const char *id = along_choice_row_get_id (self->lead);

  return id != NULL && (!self->optional || !g_str_equal (id, self->matched));
}

static void
changed_cb (AlongMatchRows *self)
{
  self->changed (self->data);
}

/* (nullable): the kind that is chosen, where it is taken for a reason only. */
static const AlongLeaderKind *
find_second_choice (AlongMatchRows *self)
{
  const char *id = along_choice_row_get_id (self->kind);
  const AlongLeaderKind *kind = id != NULL ? along_delivery_find_leader_kind (
                                                 along_programme_get_delivery (self->programme), id)
                                           : NULL;

  return kind != NULL && kind->reason ? kind : NULL;
}

static void
show_rest (AlongMatchRows *self)
{
  gboolean asks = !self->optional || is_new (self);

  gtk_widget_set_visible (GTK_WIDGET (self->leader), asks);
  gtk_widget_set_visible (GTK_WIDGET (self->kind), asks);
  gtk_widget_set_visible (GTK_WIDGET (self->why), asks && find_second_choice (self) != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->conflict), asks);
  gtk_widget_set_visible (GTK_WIDGET (self->reason), asks && *self->matched != '\0');
}

/* The person that is known of the lead. */
static void
lead_chosen_cb (AlongMatchRows *self)
{
  AlongCaseload *caseload = along_workspace_get_caseload (
      along_context_get_workspace (self->context));
  const char *id = along_choice_row_get_id (self->lead);
  const AlongLead *lead = id != NULL ? along_caseload_find_lead (caseload, id) : NULL;

  gtk_editable_set_text (self->leader, lead != NULL ? lead->contact_name : "");
  show_rest (self);
  changed_cb (self);
}

static void
kind_chosen_cb (AlongMatchRows *self)
{
  show_rest (self);
  changed_cb (self);
}

static GtkEditable *
add_entry (AlongMatchRows *self, AlongFormDialog *dialog, const char *title)
{
  GtkWidget *row = adw_entry_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  g_signal_connect_swapped (row, "changed", G_CALLBACK (changed_cb), self);
  along_form_dialog_add_row (dialog, row);
  return GTK_EDITABLE (row);
}

/* @choices: (transfer full) */
static AdwComboRow *
add_choice (AlongFormDialog *dialog, const char *title, GListModel *choices, const char *selected)
{
  GtkWidget *row = adw_combo_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  along_choice_row_set (ADW_COMBO_ROW (row), choices, selected);
  g_object_unref (choices);
  along_form_dialog_add_row (dialog, row);
  return ADW_COMBO_ROW (row);
}

AlongMatchRows *
along_match_rows_add (AlongFormDialog *dialog,
                      AlongContext *context,
                      AlongDossier *dossier,
                      gboolean optional,
                      void (*changed) (gpointer data),
                      gpointer data)
{
  AlongWorkspace *workspace = along_context_get_workspace (context);
  const AlongDeployment *deployment = along_dossier_get_deployment (dossier);
  AlongProgramme *programme = along_deployment_words_find_programme (workspace, deployment);
  AlongMatchRows *self = g_new0 (AlongMatchRows, 1);

  *self = (AlongMatchRows){ .context = g_object_ref (context),
                            .programme = g_object_ref (programme),
                            .matched = g_strdup (deployment->lead),
                            .optional = optional,
                            .changed = changed,
                            .data = data };
  g_object_set_data_full (G_OBJECT (dialog), "along-match-rows", self, match_rows_free);
  self->lead = add_choice (
      dialog, along_programme_get_lead_title (programme),
      along_deployment_choices_list_leads (workspace, programme, _ ("Nobody yet")),
      optional && *self->matched != '\0' ? self->matched : NULL);
  self->leader = add_entry (self, dialog, _ ("Person"));
  self->kind = add_choice (dialog, _ ("Is a"),
                           along_deployment_choices_list_leader_kinds (programme), NULL);
  self->why = add_entry (self, dialog, _ ("Why a leader of this kind"));
  self->conflict = add_entry (self, dialog, _ ("Conflict of interest, if any"));
  self->reason = add_entry (self, dialog, _ ("Why it is matched again"));
  show_rest (self);
  g_signal_connect_swapped (self->lead, "notify::selected", G_CALLBACK (lead_chosen_cb), self);
  g_signal_connect_swapped (self->kind, "notify::selected", G_CALLBACK (kind_chosen_cb), self);
  return self;
}

GtkWidget *
along_match_rows_get_first (AlongMatchRows *self)
{
  return GTK_WIDGET (self->lead);
}

const char *
along_match_rows_find_missing (AlongMatchRows *self)
{
  if (!is_new (self))
    return self->optional ? NULL : _ ("Choose who is matched");
  if (!along_text_is_blank (gtk_editable_get_text (self->conflict)))
    return _ ("Whoever has a conflict of interest cannot be matched");
  if (find_second_choice (self) != NULL && along_text_is_blank (gtk_editable_get_text (self->why)))
    return _ ("Say why it is a leader of this kind");
  if (*self->matched != '\0' && along_text_is_blank (gtk_editable_get_text (self->reason)))
    return _ ("Say why it is matched again");
  return NULL;
}

gboolean
along_match_rows_read (AlongMatchRows *self,
                       AlongDate from,
                       AlongMatchRecord *match,
                       const char **reason)
{
  const char *kind = along_choice_row_get_id (self->kind);

  if (!is_new (self))
    return FALSE;
  *match = (AlongMatchRecord){
    .id = "",
    .lead = along_choice_row_get_id (self->lead),
    .leader = gtk_editable_get_text (self->leader),
    .leader_kind = kind != NULL ? kind : "",
    .from = from,
    .conflict = gtk_editable_get_text (self->conflict),
    .reason = find_second_choice (self) != NULL ? gtk_editable_get_text (self->why) : "",
  };
  *reason = gtk_editable_get_text (self->reason);
  return TRUE;
}
