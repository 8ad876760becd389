/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-documents-section.h"

#include "along-checklist-rules.h"
#include "along-delivery-words.h"
#include "along-document-rows.h"
#include "along-letter-rows.h"
#include "along-record-row.h"
#include "along-tick-rows.h"

#include <glib/gi18n.h>

struct _AlongDocumentsSection
{
  AlongDossierSection parent_instance;

  AlongPaneGroup *documents;
  GtkBox *checklists;
  AlongPaneGroup *letters;
};

G_DEFINE_FINAL_TYPE (AlongDocumentsSection, along_documents_section, ALONG_TYPE_DOSSIER_SECTION)

/* "2 of 5 done · publish the statement by 31 December 2024" */
static char *
dup_state (const AlongChecklist *checklist, const AlongDeliveryContext *desk)
{
  AlongDate due = along_checklist_get_due (checklist, desk->dossier);
  g_autofree char *date = along_date_format (due);
  g_autofree char *done = g_strdup_printf (_ ("%u of %u done"),
                                           along_checklist_count_done (checklist, desk->dossier),
                                           checklist->n_items);
  g_autofree char *by = due != ALONG_DATE_NONE
                            /* Translators: what is due, and a date */
                            ? g_strdup_printf (_ ("%s by %s"), checklist->due_text, date)
                            : g_strdup ("");

  return along_delivery_words_join (checklist->summary, done, by, NULL);
}

static void
add_checklist (AlongDocumentsSection *self,
               const AlongDeliveryContext *desk,
               const AlongChecklist *checklist)
{
  GtkWidget *group = g_object_new (ALONG_TYPE_PANE_GROUP, "title", checklist->name, NULL);
  g_autofree char *state = dup_state (checklist, desk);

  along_pane_group_set_description (ALONG_PANE_GROUP (group), state);
  along_tick_rows_add (ALONG_PANE_GROUP (group), ALONG_DOSSIER_SECTION (self), checklist);
  gtk_box_append (self->checklists, group);
}

/* The flags first, as they open the others; what the leader does in person is with the days. */
static void
show_checklists (AlongDocumentsSection *self, const AlongDeliveryContext *desk)
{
  const AlongDelivery *delivery = along_programme_get_delivery (desk->programme);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->checklists))) != NULL)
    gtk_box_remove (self->checklists, child);
  if (delivery == NULL)
    return;
  if (delivery->flags != NULL)
    add_checklist (self, desk, delivery->flags);
  for (guint i = 0; i < delivery->n_checklists; i++)
    {
      const AlongChecklist *checklist = &delivery->checklists[i];

      if (checklist != delivery->flags && !checklist->in_person &&
          along_checklist_is_open (checklist, delivery, desk->dossier))
        add_checklist (self, desk, checklist);
    }
}

/* A template that was edited is kept apart from the deployment. */
static void
records_changed_cb (AlongDocumentsSection *self)
{
  AlongDeliveryContext desk;

  if (gtk_widget_get_mapped (GTK_WIDGET (self)) &&
      along_dossier_section_get_desk (ALONG_DOSSIER_SECTION (self), &desk))
    along_letter_rows_fill (self->letters, ALONG_DOSSIER_SECTION (self), &desk);
}

static void
along_documents_section_show (AlongDossierSection *section, const AlongDeliveryContext *desk)
{
  AlongDocumentsSection *self = ALONG_DOCUMENTS_SECTION (section);

  along_document_rows_fill (self->documents, section, desk);
  show_checklists (self, desk);
  along_letter_rows_fill (self->letters, section, desk);
}

static void
along_documents_section_class_init (AlongDocumentsSectionClass *klass)
{
  ALONG_DOSSIER_SECTION_CLASS (klass)->show = along_documents_section_show;
}

static void
along_documents_section_init (AlongDocumentsSection *self)
{
  AlongDossierSection *section = ALONG_DOSSIER_SECTION (self);

  self->documents = along_dossier_section_add_group (section, _ ("Documents"));
  self->checklists = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 24));
  along_dossier_section_add (section, GTK_WIDGET (self->checklists));
  self->letters = along_dossier_section_add_group (section, _ ("Letters and e-mails"));
  along_pane_group_set_description (
      self->letters, _ ("They open in your mail program; nothing is sent from here."));
}

GtkWidget *
along_documents_section_new (AlongContext *context)
{
  GtkWidget *self;

  g_return_val_if_fail (ALONG_IS_CONTEXT (context), NULL);

  self = g_object_new (ALONG_TYPE_DOCUMENTS_SECTION, "context", context, NULL);
  g_signal_connect_object (along_context_get_workspace (context), "notify::caseload",
                           G_CALLBACK (records_changed_cb), self, G_CONNECT_SWAPPED);
  return self;
}
