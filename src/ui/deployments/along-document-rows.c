/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-document-rows.h"

#include "along-checklist-rules.h"
#include "along-delivery-words.h"
#include "along-feedback.h"
#include "along-funding.h"
#include "along-record-form.h"
#include "along-record-row.h"
#include "along-workspace-deployments.h"

#include <glib/gi18n.h>

static gboolean
save (AlongRecordForm *form, GError **error)
{
  AlongDocument document = {
    .id = along_record_form_get_id (form),
    .deployment = along_record_form_get_deployment (form),
    .type = along_record_form_get_text (form, "type"),
    .sent = along_record_form_get_date (form, "sent"),
    .received = along_record_form_get_date (form, "received"),
    .path = along_record_form_get_text (form, "path"),
    .note = along_record_form_get_text (form, "note"),
  };

  return along_workspace_save_record (along_record_form_get_workspace (form),
                                      ALONG_DOSSIER_DOCUMENTS, &document, NULL, error);
}

/* Dates in the future open no gate, which is worth saying at once. */
static AlongVerdict *
judge (AlongRecordForm *form, const AlongDeliveryContext *desk)
{
  AlongVerdict *verdict = along_verdict_new ();
  AlongDate sent = along_record_form_get_date (form, "sent");
  AlongDate received = along_record_form_get_date (form, "received");

  if (sent > desk->today || received > desk->today)
    along_verdict_take (verdict, 0, ALONG_SEVERITY_WARNING, NULL,
                        g_strdup (_ ("The date lies in the future, so it does not count yet.")));
  if (sent != ALONG_DATE_NONE && received != ALONG_DATE_NONE && received < sent)
    along_verdict_take (verdict, 1, ALONG_SEVERITY_WARNING, NULL,
                        g_strdup (_ ("It was received before it was sent.")));
  return verdict;
}

static void
present (AlongDossierSection *section, const char *type_id, const AlongDocument *document)
{
  AlongDeliveryContext desk;
  AlongDocument shown = { .path = "", .note = "" };
  const AlongDocumentType *type;
  AlongRecordForm *form;
  gboolean signed_back;

  if (!along_dossier_section_get_desk (section, &desk))
    return;
  type = along_delivery_find_document (along_programme_get_delivery (desk.programme), type_id);
  signed_back = type != NULL && type->signed_back;
  if (document != NULL)
    shown = *document;
  form = along_record_form_new (section, type != NULL ? type->name : type_id, _ ("_Save"),
                                document != NULL ? document->id : NULL, judge, save);
  along_record_form_keep (form, "type", type_id);
  along_record_form_add_date (form, "sent", _ ("Sent on"), shown.sent);
  along_record_form_add_date (form, "received",
                              signed_back ? _ ("Came back signed on") : _ ("Received on"),
                              shown.received);
  along_record_form_add_file (form, "path", _ ("File"), shown.path);
  along_record_form_add_notes (form, "note", _ ("Note"), shown.note);
  along_record_form_present (form, "sent");
}

static void
enter_cb (gpointer owner, const char *type)
{
  present (owner, type, NULL);
}

static void
edit_cb (gpointer owner, const char *id)
{
  const AlongDocument *document = along_dossier_find (along_dossier_section_get_dossier (owner),
                                                      ALONG_DOSSIER_DOCUMENTS, id);

  if (document != NULL)
    present (owner, document->type, document);
}

static void
delete_cb (gpointer owner, const char *id)
{
  along_dossier_section_remove (owner, ALONG_DOSSIER_DOCUMENTS, id);
}

static void
open_cb (gpointer owner, const char *id)
{
  const AlongDocument *document = along_dossier_find (along_dossier_section_get_dossier (owner),
                                                      ALONG_DOSSIER_DOCUMENTS, id);
  g_autofree char *uri = NULL;
  g_autoptr (GError) error = NULL;

  if (document == NULL)
    return;
  uri = g_filename_to_uri (document->path, NULL, &error);
  if (uri == NULL || !g_app_info_launch_default_for_uri (uri, NULL, &error))
    along_feedback_error (GTK_WIDGET (owner), _ ("The file did not open"), error);
}

static const char *
get_partner_name (AlongProgramme *programme, const char *id)
{
  guint n;
  const AlongPartner *partners = along_programme_get_partners (programme, &n);

  for (guint i = 0; i < n; i++)
    if (g_str_equal (partners[i].id, id))
      return partners[i].name;
  return id;
}

/* Which payments wait for it. */
static char *
dup_gated (AlongProgramme *programme, const char *type)
{
  const AlongFunding *funding = along_programme_get_funding (programme);
  g_autoptr (GPtrArray) gated = funding != NULL ? along_funding_list_gated (funding, type) : NULL;
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; gated != NULL && i < gated->len; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? ", " : "",
                            ((const AlongPayment *) g_ptr_array_index (gated, i))->name);
  return names->len > 0 ? g_strdup_printf (_ ("Needed for: %s"), names->str) : g_strdup ("");
}

static char *
dup_way (AlongProgramme *programme, const AlongDocumentType *type)
{
  const char *from = get_partner_name (programme, type->from);
  const char *to = get_partner_name (programme, type->to);

  if (*from != '\0' && *to != '\0')
    return g_strdup_printf (_ ("From %s to %s"), from, to);
  return g_strdup (*from != '\0' ? from : to);
}

static char *
dup_dates (const AlongDocument *document, const AlongDocumentType *type)
{
  g_autofree char *sent = along_date_format (document->sent);
  g_autofree char *received = along_date_format (document->received);
  g_autofree char *was_sent = *sent != '\0' ? g_strdup_printf (_ ("sent on %s"), sent)
                                            : g_strdup ("");
  g_autofree char *came =
      *received != '\0'
          ? g_strdup_printf (
                type->signed_back ? _ ("signed copy came on %s") : _ ("received on %s"), received)
          : g_strdup (type->signed_back && *sent != '\0' ? _ ("signed copy still to come") : "");

  return along_delivery_words_join (was_sent, came, document->note, NULL);
}

static void
add_record (AlongPaneGroup *group,
            AlongDossierSection *section,
            const AlongDocumentType *type,
            const AlongDocument *document,
            const char *gated)
{
  g_autofree char *dates = dup_dates (document, type);
  g_autofree char *about = along_delivery_words_join (dates, gated, NULL);
  gboolean there = document->received != ALONG_DATE_NONE;
  GtkWidget *row = along_record_row_new (document->id, type->name, about);

  along_record_row_add_icon (row, there ? "object-select-symbolic" : "mail-send-symbolic",
                             there ? "verdict-good" : "verdict-warning");
  if (*document->path != '\0')
    along_record_row_add_icon_button (row, "document-open-symbolic", _ ("Open the file"), open_cb,
                                      section);
  along_record_row_add_icon_button (
      row, "user-trash-symbolic", _ ("Take this document out of the register"), delete_cb, section);
  along_record_row_set_action (row, edit_cb, section);
  along_pane_group_add (group, row);
}

static void
add_missing (AlongPaneGroup *group,
             AlongDossierSection *section,
             const AlongDocumentType *type,
             const char *way,
             const char *gated)
{
  g_autofree char *about = along_delivery_words_join (way, type->summary, gated, NULL);
  GtkWidget *row = along_record_row_new (type->id, type->name, about);

  gtk_widget_set_tooltip_text (row, type->source);
  along_record_row_add_icon (row, "content-loading-symbolic", "dim-label");
  along_record_row_add_icon_button (row, "list-add-symbolic", _ ("Enter this document"), enter_cb,
                                    section);
  along_record_row_set_action (row, enter_cb, section);
  along_pane_group_add (group, row);
}

void
along_document_rows_fill (AlongPaneGroup *group,
                          AlongDossierSection *section,
                          const AlongDeliveryContext *desk)
{
  const AlongDelivery *delivery = along_programme_get_delivery (desk->programme);
  const GArray *documents = along_dossier_get (desk->dossier, ALONG_DOSSIER_DOCUMENTS);

  along_pane_group_clear (group);
  for (guint i = 0; delivery != NULL && i < delivery->n_documents; i++)
    {
      const AlongDocumentType *type = &delivery->documents[i];
      g_autofree char *gated = dup_gated (desk->programme, type->id);
      g_autofree char *way = dup_way (desk->programme, type);
      gboolean found = FALSE;

      for (guint j = 0; j < documents->len; j++)
        {
          const AlongDocument *document = along_dossier_item (documents, AlongDocument, j);

          if (!g_str_equal (document->type, type->id))
            continue;
          found = TRUE;
          add_record (group, section, type, document, gated);
        }
      if (!found && along_document_is_called_for (type, desk->dossier))
        add_missing (group, section, type, way, gated);
    }
}
