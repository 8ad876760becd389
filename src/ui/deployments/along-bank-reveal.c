/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-bank-reveal.h"

#include "along-feedback.h"
#include "along-passphrase-dialog.h"
#include "along-workspace-secrets.h"

#include <glib/gi18n.h>

/* How long they are shown before they are dots again. */
#define SECONDS_SHOWN 60
#define DOTS          "••••••••"

struct _AlongBankReveal
{
  GObject parent_instance;

  AlongBankDetails *details;         /* (nullable): while they are shown */
  char *masked[ALONG_N_BANK_FIELDS]; /* (nullable): their last digits, once they were shown */
  guint timeout;

  GtkWidget *parent;         /* (nullable): unowned; while it is being opened */
  char *deployment;          /* (nullable): the same */
  GCancellable *cancellable; /* (nullable): the same */
};

G_DEFINE_FINAL_TYPE (AlongBankReveal, along_bank_reveal, G_TYPE_OBJECT)

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static gboolean
timeout_cb (gpointer data)
{
  AlongBankReveal *self = data;

  self->timeout = 0;
  along_bank_reveal_mask (self);
  return G_SOURCE_REMOVE;
}

static void
along_bank_reveal_finalize (GObject *object)
{
  along_bank_reveal_forget (ALONG_BANK_REVEAL (object));

  G_OBJECT_CLASS (along_bank_reveal_parent_class)->finalize (object);
}

static void
along_bank_reveal_class_init (AlongBankRevealClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = along_bank_reveal_finalize;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
along_bank_reveal_init (AlongBankReveal *self)
{
}

AlongBankReveal *
along_bank_reveal_new (void)
{
  return g_object_new (ALONG_TYPE_BANK_REVEAL, NULL);
}

/* Opening -------------------------------------------------------------------------------------- */

static void open_with (AlongBankReveal *self, AlongWorkspace *workspace, const char *passphrase);

typedef struct
{
  AlongBankReveal *self;
  AlongWorkspace *workspace;
} Asking;

static void
asking_free (gpointer data)
{
  Asking *asking = data;

  g_object_unref (asking->self);
  g_object_unref (asking->workspace);
  g_free (asking);
}

static void
passphrase_given (const char *passphrase, gboolean is_new, gpointer user_data)
{
  Asking *asking = user_data;

  /* Where another deployment is shown by now, nothing is opened. */
  if (asking->self->deployment != NULL)
    open_with (asking->self, asking->workspace, passphrase);
}

static void
ask (AlongBankReveal *self, AlongWorkspace *workspace, const GError *why)
{
  Asking *asking = g_new0 (Asking, 1);

  asking->self = g_object_ref (self);
  asking->workspace = g_object_ref (workspace);
  along_passphrase_dialog_present (self->parent, why, FALSE, passphrase_given, asking, asking_free);
}

static void
take (AlongBankReveal *self, AlongBankDetails *details)
{
  along_bank_reveal_forget (self);
  self->details = details;
  self->timeout = g_timeout_add_seconds (SECONDS_SHOWN, timeout_cb, self);
}

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (AlongBankReveal) self = user_data;
  AlongWorkspace *workspace = ALONG_WORKSPACE (source);
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongBankDetails)
      details = along_workspace_reveal_bank_details_finish (workspace, result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  g_clear_object (&self->cancellable);
  if (details != NULL)
    take (self, g_steal_pointer (&details));
  else if (along_passphrase_dialog_can_help (error))
    ask (self, workspace, error);
  else
    along_feedback_error (self->parent, _ ("The bank details were not shown"), error);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
open_with (AlongBankReveal *self, AlongWorkspace *workspace, const char *passphrase)
{
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  g_signal_emit (self, signals[CHANGED], 0);
  along_workspace_reveal_bank_details_async (workspace, self->deployment, ALONG_DISCLOSURE_VIEWED,
                                             _ ("Shown on the screen"), passphrase,
                                             self->cancellable, opened_cb, g_object_ref (self));
}

void
along_bank_reveal_open (AlongBankReveal *self,
                        GtkWidget *parent,
                        AlongWorkspace *workspace,
                        const char *deployment)
{
  g_return_if_fail (ALONG_IS_BANK_REVEAL (self));
  g_return_if_fail (GTK_IS_WIDGET (parent) && deployment != NULL);

  along_bank_reveal_forget (self);
  self->parent = parent;
  self->deployment = g_strdup (deployment);
  open_with (self, workspace, NULL);
}

gboolean
along_bank_reveal_is_busy (AlongBankReveal *self)
{
  g_return_val_if_fail (ALONG_IS_BANK_REVEAL (self), FALSE);

  return self->cancellable != NULL;
}

/* Showing -------------------------------------------------------------------------------------- */

void
along_bank_reveal_mask (AlongBankReveal *self)
{
  g_autoptr (AlongBankDetails) details = NULL;

  g_return_if_fail (ALONG_IS_BANK_REVEAL (self));

  details = g_steal_pointer (&self->details);
  along_bank_reveal_forget (self);
  for (guint i = 0; details != NULL && i < ALONG_N_BANK_FIELDS; i++)
    self->masked[i] = along_bank_details_dup_masked (details, (AlongBankField) i);
  g_signal_emit (self, signals[CHANGED], 0);
}

void
along_bank_reveal_forget (AlongBankReveal *self)
{
  g_return_if_fail (ALONG_IS_BANK_REVEAL (self));

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->deployment, g_free);
  g_clear_handle_id (&self->timeout, g_source_remove);
  g_clear_pointer (&self->details, along_bank_details_free);
  for (guint i = 0; i < ALONG_N_BANK_FIELDS; i++)
    g_clear_pointer (&self->masked[i], along_secret_text_free);
}

const AlongBankDetails *
along_bank_reveal_get_details (AlongBankReveal *self)
{
  g_return_val_if_fail (ALONG_IS_BANK_REVEAL (self), NULL);

  return self->details;
}

/* Which of the fields that may be left out are filled in is nobody's business either. */
static gboolean
is_always_there (AlongBankField field)
{
  return field == ALONG_BANK_PAYEE || field == ALONG_BANK_SORT_CODE ||
         field == ALONG_BANK_ACCOUNT_NUMBER;
}

char *
along_bank_reveal_dup_text (AlongBankReveal *self, AlongBankField field)
{
  g_return_val_if_fail (ALONG_IS_BANK_REVEAL (self), NULL);

  if (self->details != NULL)
    return along_bank_details_dup_shown (self->details, field);
  if (self->masked[field] != NULL)
    return g_strdup (self->masked[field]);
  return g_strdup (is_always_there (field) ? DOTS : "");
}
