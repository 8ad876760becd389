/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "config.h"

#include "along-form-signing.h"

#include "along-dialogs.h"
#include "along-feedback.h"
#include "along-form-changes.h"
#include "along-form-seal.h"
#include "along-form-sign-dialog.h"
#include "along-form-text.h"
#include "along-form-words.h"
#include "along-workspace-forms.h"

#include <glib/gi18n.h>

/* Of a fingerprint as much as people compare. */
#define GROUPS 4

struct _AlongFormSigning
{
  GtkWidget parent_instance;

  AlongFormSession *session;
  const AlongFormField *field;
  AlongDossier *dossier; /* (nullable): what it shows */
};

static void along_form_signing_editor_init (AlongFormEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (AlongFormSigning,
                               along_form_signing,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (ALONG_TYPE_FORM_EDITOR,
                                                      along_form_signing_editor_init))

#define SIGNATURE "signature" /* data of a button: id */

static void
add_text (GtkWidget *box, const char *text, const char *style)
{
  GtkWidget *label = along_form_text_new (text, style);

  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_box_append (GTK_BOX (box), label);
}

/* Returns the button. */
static GtkWidget *
add_button (AlongFormSigning *self,
            GtkWidget *box,
            const char *label,
            const char *signature,
            GCallback callback)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  gtk_widget_set_halign (button, GTK_ALIGN_START);
  g_object_set_data_full (G_OBJECT (button), SIGNATURE, g_strdup (signature), g_free);
  g_signal_connect_object (button, "clicked", callback, self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (box), button);
  return button;
}

static void
sign_cb (AlongFormSigning *self)
{
  GtkWidget *dialog;

  if (!along_form_session_flush (self->session))
    return;
  dialog = along_form_sign_dialog_new (GTK_WIDGET (self), self->session, self->field->role);
  gtk_window_present (GTK_WINDOW (dialog));
}

typedef struct
{
  AlongFormSigning *self; /* (nullable): weak */
  char *signature;
} Withdrawal;

static void
withdrawal_free (gpointer data)
{
  Withdrawal *withdrawal = data;

  g_clear_weak_pointer (&withdrawal->self);
  g_free (withdrawal->signature);
  g_free (withdrawal);
}

static void
withdraw (const char *reason, gpointer data)
{
  Withdrawal *withdrawal = data;
  AlongFormSigning *self = withdrawal->self;
  g_autoptr (GError) error = NULL;

  if (self != NULL &&
      !along_workspace_void_signature (along_form_session_get_workspace (self->session),
                                       along_form_session_get_deployment (self->session),
                                       withdrawal->signature, reason, &error))
    along_feedback_error (GTK_WIDGET (self), _ ("The signature still stands"), error);
}

static void
withdraw_cb (AlongFormSigning *self, GtkWidget *button)
{
  Withdrawal *withdrawal = g_new0 (Withdrawal, 1);

  g_set_weak_pointer (&withdrawal->self, self);
  withdrawal->signature = g_strdup (g_object_get_data (G_OBJECT (button), SIGNATURE));
  along_dialog_ask_text (GTK_WIDGET (self), _ ("Withdraw the signature?"),
                         _ ("It loses its force, and stays in the list with your reason."),
                         _ ("Reason"), _ ("_Withdraw"), TRUE, withdraw, withdrawal,
                         withdrawal_free);
}

static void
changes_cb (AlongFormSigning *self, GtkWidget *button)
{
  along_form_changes_show (GTK_WIDGET (self), self->session,
                           g_object_get_data (G_OBJECT (button), SIGNATURE));
}

static GtkWidget *
add_box (AlongFormSigning *self, const char *style)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  gtk_widget_add_css_class (box, "form-row");
  if (style != NULL)
    gtk_widget_add_css_class (box, style);
  gtk_widget_set_parent (box, GTK_WIDGET (self));
  return box;
}

static GtkWidget *
add_standing (AlongFormSigning *self, const AlongSignature *signature)
{
  GtkWidget *box = add_box (self, NULL);
  g_autofree char *who = along_form_words_dup_signature (signature);
  g_autofree char *groups = along_form_seal_format_fingerprint (signature->fingerprint, GROUPS);
  g_autofree char *signed_by = g_strdup_printf (_ ("Signed by %s"), who);
  g_autofree char *print = g_strdup_printf (_ ("Fingerprint %s …"), groups);

  add_text (box, signed_by, "heading");
  add_text (box, print, "caption");
  gtk_widget_set_tooltip_text (gtk_widget_get_last_child (box), signature->fingerprint);
  add_text (box, _ ("A change of what was signed takes its force away."), "form-hint");
  return add_button (self, box, _ ("_Withdraw…"), signature->id, G_CALLBACK (withdraw_cb));
}

static void
add_voided (AlongFormSigning *self, const AlongSignature *signature)
{
  GtkWidget *box = add_box (self, "voided");
  g_autofree char *who = along_form_words_dup_signature (signature);
  g_autofree char *date = along_date_format (signature->voided);
  /* Translators: name and date of a signature */
  g_autofree char *text = g_strdup_printf (_ ("⚠ Without force: signature of %s"), who);
  /* Translators: a date, and a reason */
  g_autofree char *reason = g_strdup_printf (_ ("Since %s. %s"), date, signature->void_reason);

  add_text (box, text, "warning");
  add_text (box, reason, "caption");
  add_button (self, box, _ ("What Has _Changed"), signature->id, G_CALLBACK (changes_cb));
}

static void
clear (AlongFormSigning *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
}

static void
build (AlongFormSigning *self)
{
  AlongForm *form = along_form_session_get_form (self->session);
  const AlongSignature *standing = along_form_find_signature (form, self->field->role,
                                                              self->dossier);
  const GArray *all = along_dossier_get (self->dossier, ALONG_DOSSIER_SIGNATURES);
  gboolean has_focus = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;
  GtkWidget *button;

  clear (self);
  if (standing != NULL)
    button = add_standing (self, standing);
  else
    button = add_button (self, add_box (self, NULL), _ ("_Sign…"), NULL, G_CALLBACK (sign_cb));
  /* Whoever has signed or withdrawn goes on from there. */
  if (has_focus)
    gtk_widget_grab_focus (button);
  for (guint i = all->len; i > 0; i--)
    {
      const AlongSignature *signature = along_dossier_item (all, AlongSignature, i - 1);

      if (signature->voided != ALONG_DATE_NONE &&
          g_str_equal (signature->form, along_form_get_id (form)) &&
          g_str_equal (signature->role, self->field->role))
        add_voided (self, signature);
    }
}

static void
along_form_signing_show (AlongFormEditor *editor, const char *text, gboolean known)
{
  AlongFormSigning *self = ALONG_FORM_SIGNING (editor);

  if (g_set_object (&self->dossier, along_form_session_get_dossier (self->session)))
    build (self);
}

static GtkWidget *
along_form_signing_get_target (AlongFormEditor *editor)
{
  return GTK_WIDGET (editor);
}

static void
along_form_signing_editor_init (AlongFormEditorInterface *iface)
{
  iface->show = along_form_signing_show;
  iface->get_target = along_form_signing_get_target;
}

static void
along_form_signing_dispose (GObject *object)
{
  AlongFormSigning *self = ALONG_FORM_SIGNING (object);

  clear (self);
  g_clear_object (&self->dossier);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (along_form_signing_parent_class)->dispose (object);
}

static void
along_form_signing_class_init (AlongFormSigningClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = along_form_signing_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
along_form_signing_init (AlongFormSigning *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 6);
}

GtkWidget *
along_form_signing_new (AlongFormSession *session, const AlongFormField *field)
{
  AlongFormSigning *self;

  g_return_val_if_fail (ALONG_IS_FORM_SESSION (session), NULL);
  g_return_val_if_fail (field != NULL, NULL);

  self = g_object_new (ALONG_TYPE_FORM_SIGNING, NULL);
  self->session = g_object_ref (session);
  self->field = field;
  return GTK_WIDGET (self);
}
