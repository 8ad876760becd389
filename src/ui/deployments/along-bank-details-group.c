/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-bank-details-group.h"

#include "along-bank-details-dialog.h"
#include "along-bank-reveal.h"
#include "along-dialogs.h"
#include "along-disclosure-row.h"
#include "along-feedback.h"
#include "along-modulus-row.h"
#include "along-workspace-secrets.h"

#include <glib/gi18n.h>

struct _AlongBankDetailsGroup
{
  AdwBin parent_instance;

  AdwPreferencesGroup *group;
  GtkButton *show;
  GtkButton *change;
  GtkButton *remove;
  AdwActionRow *rows[ALONG_N_BANK_FIELDS];
  AdwActionRow *alarm;
  AlongModulusRow *check;
  AlongDisclosureRow *views;

  AlongContext *context;
  char *deployment; /* (nullable) */
  AlongBankReveal *reveal;
};

G_DEFINE_FINAL_TYPE (AlongBankDetailsGroup, along_bank_details_group, ADW_TYPE_BIN)

static AlongWorkspace *
get_workspace (AlongBankDetailsGroup *self)
{
  return along_context_get_workspace (self->context);
}

/* Showing -------------------------------------------------------------------------------------- */

static void
show_rows (AlongBankDetailsGroup *self, gboolean sealed)
{
  for (guint i = 0; i < ALONG_N_BANK_FIELDS; i++)
    {
      AlongBankField field = (AlongBankField) i;
      char *text = along_bank_reveal_dup_text (self->reveal, field);

      gtk_widget_set_visible (GTK_WIDGET (self->rows[i]), sealed && *text != '\0');
      adw_action_row_set_subtitle (self->rows[i], text);
      along_secret_text_free (text);
    }
}

static char *
describe (const AlongBankState *state)
{
  g_autofree char *time = along_disclosure_row_dup_time (state->made);

  switch (state->status)
    {
    case ALONG_BANK_SEALED:
      if (state->key == ALONG_KEY_MISSING)
        return g_strdup (_ ("The key is lost, so they cannot be opened. Enter them again."));
      return g_strdup_printf (_ ("Sealed; entered by %s on %s."), state->author, time);
    case ALONG_BANK_REMOVED:
      return g_strdup_printf (_ ("Removed by %s on %s."), state->author, time);
    case ALONG_BANK_NONE:
    default:
      return g_strdup (_ ("None have been entered."));
    }
}

static void
update (AlongBankDetailsGroup *self)
{
  g_autoptr (AlongBankState) state = NULL;
  g_autoptr (GPtrArray) disclosures = NULL;
  g_autofree char *sentence = NULL;
  g_autofree char *markup = NULL;
  gboolean sealed;

  gtk_widget_set_sensitive (GTK_WIDGET (self), self->deployment != NULL);
  if (self->deployment == NULL)
    return;
  state = along_workspace_get_bank_state (get_workspace (self), self->deployment, NULL);
  if (state == NULL)
    return;

  sealed = state->status == ALONG_BANK_SEALED;
  sentence = describe (state);
  markup = g_markup_escape_text (sentence, -1);
  adw_preferences_group_set_description (self->group, markup);
  gtk_widget_set_visible (GTK_WIDGET (self->show), sealed);
  gtk_widget_set_sensitive (GTK_WIDGET (self->show), !along_bank_reveal_is_busy (self->reveal));
  gtk_widget_set_visible (GTK_WIDGET (self->remove), sealed);
  gtk_button_set_label (
      self->show, along_bank_reveal_get_details (self->reveal) != NULL ? _ ("_Hide") : _ ("_Show"));
  gtk_button_set_label (self->change, sealed ? _ ("_Change…") : _ ("_Enter…"));
  gtk_widget_set_visible (GTK_WIDGET (self->alarm), state->changed_after_approval);
  show_rows (self, sealed);
  along_modulus_row_show (self->check, get_workspace (self),
                          along_bank_reveal_get_details (self->reveal));
  disclosures = along_workspace_list_disclosures (get_workspace (self), self->deployment, NULL);
  if (disclosures != NULL)
    along_disclosure_row_set_disclosures (self->views, disclosures);
}

static void
hide (AlongBankDetailsGroup *self)
{
  along_bank_reveal_forget (self->reveal);
  update (self);
}

static void
show_cb (AlongBankDetailsGroup *self)
{
  if (along_bank_reveal_get_details (self->reveal) != NULL)
    along_bank_reveal_mask (self->reveal);
  else
    along_bank_reveal_open (self->reveal, GTK_WIDGET (self), get_workspace (self),
                            self->deployment);
}

/* Changing ------------------------------------------------------------------------------------- */

static void
change_cb (AlongBankDetailsGroup *self)
{
  along_bank_details_dialog_present (GTK_WIDGET (self), self->context, self->deployment,
                                     along_bank_reveal_get_details (self->reveal));
}

static void
remove_accepted (gpointer user_data)
{
  AlongBankDetailsGroup *self = user_data;
  g_autoptr (GError) error = NULL;

  along_bank_reveal_forget (self->reveal);
  if (!along_workspace_remove_bank_details (get_workspace (self), self->deployment, &error))
    along_feedback_error (GTK_WIDGET (self), _ ("The bank details were not removed"), error);
  update (self);
}

static void
remove_cb (AlongBankDetailsGroup *self)
{
  along_dialog_ask_full (GTK_WIDGET (self), _ ("Remove the bank details?"),
                         _ ("Who has seen them stays written down. This can be undone."),
                         _ ("_Remove"), ALONG_DIALOG_DESTRUCTIVE, remove_accepted,
                         g_object_ref (self), g_object_unref);
}

/* Changes of the records come by the docket: those of the sealed details by their deployment's,
 * those of the weight table by the caseload, which is new after every command. */
static void
records_changed_cb (AlongBankDetailsGroup *self)
{
  hide (self);
}

/* Object --------------------------------------------------------------------------------------- */

static void
along_bank_details_group_unmap (GtkWidget *widget)
{
  along_bank_reveal_forget (ALONG_BANK_DETAILS_GROUP (widget)->reveal);

  GTK_WIDGET_CLASS (along_bank_details_group_parent_class)->unmap (widget);
}

static void
along_bank_details_group_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (along_bank_details_group_parent_class)->map (widget);

  update (ALONG_BANK_DETAILS_GROUP (widget));
}

static void
along_bank_details_group_dispose (GObject *object)
{
  AlongBankDetailsGroup *self = ALONG_BANK_DETAILS_GROUP (object);

  along_bank_reveal_forget (self->reveal);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (along_bank_details_group_parent_class)->dispose (object);
}

static void
along_bank_details_group_finalize (GObject *object)
{
  AlongBankDetailsGroup *self = ALONG_BANK_DETAILS_GROUP (object);

  g_free (self->deployment);
  g_object_unref (self->reveal);

  G_OBJECT_CLASS (along_bank_details_group_parent_class)->finalize (object);
}

static void
along_bank_details_group_class_init (AlongBankDetailsGroupClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = along_bank_details_group_dispose;
  object_class->finalize = along_bank_details_group_finalize;
  widget_class->map = along_bank_details_group_map;
  widget_class->unmap = along_bank_details_group_unmap;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/deployments/along-bank-details-group.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongBankDetailsGroup, group);
  gtk_widget_class_bind_template_child (widget_class, AlongBankDetailsGroup, show);
  gtk_widget_class_bind_template_child (widget_class, AlongBankDetailsGroup, change);
  gtk_widget_class_bind_template_child (widget_class, AlongBankDetailsGroup, remove);
  gtk_widget_class_bind_template_child (widget_class, AlongBankDetailsGroup, alarm);
  gtk_widget_class_bind_template_child (widget_class, AlongBankDetailsGroup, check);
  gtk_widget_class_bind_template_child (widget_class, AlongBankDetailsGroup, views);
  gtk_widget_class_bind_template_callback (widget_class, show_cb);
  gtk_widget_class_bind_template_callback (widget_class, change_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

/* The rows of the fields are made here, and come after those of the template. */
static void
move_to_end (AlongBankDetailsGroup *self, GtkWidget *row)
{
  g_object_ref (row);
  adw_preferences_group_remove (self->group, row);
  adw_preferences_group_add (self->group, row);
  g_object_unref (row);
}

static void
along_bank_details_group_init (AlongBankDetailsGroup *self)
{
  self->reveal = along_bank_reveal_new ();
  g_signal_connect_object (self->reveal, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_type_ensure (ALONG_TYPE_DISCLOSURE_ROW);
  g_type_ensure (ALONG_TYPE_MODULUS_ROW);
  gtk_widget_init_template (GTK_WIDGET (self));

  for (guint i = 0; i < ALONG_N_BANK_FIELDS; i++)
    {
      GtkWidget *row = adw_action_row_new ();

      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                     along_bank_field_get_title ((AlongBankField) i));
      adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
      adw_preferences_group_add (self->group, row);
      self->rows[i] = ADW_ACTION_ROW (row);
    }

  move_to_end (self, GTK_WIDGET (self->check));
  move_to_end (self, GTK_WIDGET (self->views));
}

GtkWidget *
along_bank_details_group_new (AlongContext *context)
{
  AlongBankDetailsGroup *self;

  g_return_val_if_fail (ALONG_IS_CONTEXT (context), NULL);

  self = g_object_new (ALONG_TYPE_BANK_DETAILS_GROUP, NULL);
  self->context = g_object_ref (context);
  g_signal_connect_object (get_workspace (self), "notify::docket", G_CALLBACK (records_changed_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (get_workspace (self), "notify::caseload",
                           G_CALLBACK (records_changed_cb), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}

void
along_bank_details_group_set_deployment (AlongBankDetailsGroup *self, const char *deployment)
{
  g_return_if_fail (ALONG_IS_BANK_DETAILS_GROUP (self));

  if (g_strcmp0 (self->deployment, deployment) == 0)
    return;

  g_free (self->deployment);
  self->deployment = g_strdup (deployment);
  hide (self);
}
