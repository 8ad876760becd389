/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "config.h"

#include "along-form-notice.h"

#include "along-feedback.h"
#include "along-form-text.h"
#include "along-form-words.h"

#include <glib/gi18n.h>

struct _AlongFormNotice
{
  GtkWidget parent_instance;

  GtkLabel *label;
  AlongFormSession *session; /* (nullable): whose section was last shown */
  guint n_voided;            /* signatures that had lost their force then */
};

G_DEFINE_FINAL_TYPE (AlongFormNotice, along_form_notice, GTK_TYPE_WIDGET)

/* Of the signatures on the section that have lost their force: how many.
 * @latest: (out) (nullable): the latest of them whose role has not signed again */
static guint
count_voided (AlongFormSession *session, guint section, const AlongSignature **latest)
{
  AlongForm *form = along_form_session_get_form (session);
  AlongDossier *dossier = along_form_session_get_dossier (session);
  const GArray *signatures = along_dossier_get (dossier, ALONG_DOSSIER_SIGNATURES);
  guint n = 0;

  *latest = NULL;
  for (guint i = 0; i < signatures->len; i++)
    {
      const AlongSignature *signature = along_dossier_item (signatures, AlongSignature, i);
      const AlongFormRole *role = along_form_find_role (form, signature->role);

      if (signature->voided == ALONG_DATE_NONE || role == NULL ||
          !g_str_equal (signature->form, along_form_get_id (form)) ||
          (role->signs >> section & 1) == 0)
        continue;
      n++;
      if (along_form_find_signature (form, role->id, dossier) == NULL &&
          (*latest == NULL || signature->date > (*latest)->date))
        *latest = signature;
    }
  return n;
}

/* What is special about the section as it stands, "" for nothing. */
static char *
dup_notice (AlongFormSession *session, guint section, const AlongSignature *voided)
{
  const AlongFormSectionVerdict *verdict = along_form_verdict_get_section (
      along_form_session_get_verdict (session), section);

  if (verdict->locked)
    return g_strdup (_ ("Locked: the deployment has moved on. Reopen the step after which it locks "
                        "to change it."));
  if (voided != NULL)
    {
      g_autofree char *signature = along_form_words_dup_signature (voided);

      /* Translators: the name, title and date of who has signed */
      return g_strdup_printf (
          _ ("Changed since it was signed by %s. That signature has no force any "
             "more: sign again."),
          signature);
    }
  if (verdict->signatures != 0)
    return g_strdup (_ ("Signed: a change takes the signature’s force away."));
  return g_strdup ("");
}

static void
along_form_notice_dispose (GObject *object)
{
  AlongFormNotice *self = ALONG_FORM_NOTICE (object);

  if (self->label != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->label));
  self->label = NULL;
  g_clear_object (&self->session);

  G_OBJECT_CLASS (along_form_notice_parent_class)->dispose (object);
}

static void
along_form_notice_class_init (AlongFormNoticeClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = along_form_notice_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
along_form_notice_init (AlongFormNotice *self)
{
  GtkWidget *label = along_form_text_new (NULL, "form-notice");

  self->label = GTK_LABEL (label);
  gtk_widget_set_parent (label, GTK_WIDGET (self));
}

GtkWidget *
along_form_notice_new (void)
{
  return g_object_new (ALONG_TYPE_FORM_NOTICE, NULL);
}

void
along_form_notice_show (AlongFormNotice *self, AlongFormSession *session, guint section)
{
  const AlongSignature *voided;
  g_autofree char *notice = NULL;
  guint n_voided;

  g_return_if_fail (ALONG_IS_FORM_NOTICE (self));
  g_return_if_fail (ALONG_IS_FORM_SESSION (session));

  n_voided = count_voided (session, section, &voided);
  notice = dup_notice (session, section, voided);
  gtk_label_set_text (self->label, notice);
  gtk_widget_set_visible (GTK_WIDGET (self), *notice != '\0');
  if (voided != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self->label), "voided");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->label), "voided");
  /* The notice may be far up when somebody writes. */
  if (!g_set_object (&self->session, session) && n_voided > self->n_voided &&
      gtk_widget_get_mapped (gtk_widget_get_parent (GTK_WIDGET (self))))
    along_feedback_toast (GTK_WIDGET (self), _ ("A signature has lost its force"));
  self->n_voided = n_voided;
}
