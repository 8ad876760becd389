/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-guide"

#include "config.h"

#include "along-guide-detail.h"

#include "along-deployment-words.h"
#include "along-feedback.h"
#include "along-guide-words.h"
#include "along-links.h"
#include "along-pane-group.h"
#include "along-record-row.h"
#include "along-referral-dialog.h"
#include "along-workspace-deployments.h"

#include <glib/gi18n.h>

struct _AlongGuideDetail
{
  GtkWidget parent_instance;

  GtkWidget *root;
  GtkScrolledWindow *scrolled;
  GtkLabel *name;
  GtkLabel *category;
  GtkWidget *ended;
  GtkLabel *ended_text;
  AlongPaneGroup *fit;
  AlongPaneGroup *referrals;
  AlongPaneGroup *facts;
  GtkButton *log;

  AlongContext *context;
  AlongGuideItem *item; /* (nullable) */
};

G_DEFINE_FINAL_TYPE (AlongGuideDetail, along_guide_detail, GTK_TYPE_WIDGET)

static void
show_head (AlongGuideDetail *self, const AlongGuideEntry *entry)
{
  AlongWorkspace *workspace = along_context_get_workspace (self->context);
  const AlongGuideCategory *category = along_guide_find_category (
      along_definitions_get_guide (along_workspace_get_definitions (workspace)), entry->category);
  gboolean valid = along_guide_entry_is_valid (entry, along_date_today ());
  g_autofree char *validity = along_guide_words_dup_validity (entry, along_date_today ());

  gtk_label_set_text (self->name, entry->name);
  gtk_label_set_text (self->category, category != NULL ? category->name : "");
  gtk_label_set_text (self->ended_text, validity);
  gtk_widget_set_visible (self->ended, !valid);
}

/* What was decided by the register, for whom. */
static void
show_fit (AlongGuideDetail *self)
{
  const AlongGuideSuggestion *suggestion = along_guide_item_get_suggestion (self->item);
  AlongDossier *dossier = along_guide_item_get_dossier (self->item);
  g_autofree char *name = NULL;
  g_autofree char *title = NULL;
  const char *icon;

  along_pane_group_clear (self->fit);
  if (suggestion == NULL || dossier == NULL)
    return;
  name = along_deployment_words_dup_name (along_context_get_workspace (self->context),
                                          along_dossier_get_deployment (dossier)->who);
  title = g_markup_printf_escaped (_ ("For %s"), name);
  along_pane_group_set_title (self->fit, title);
  icon = suggestion->fit == ALONG_FIT_NO ? "action-unavailable-symbolic" : "emblem-ok-symbolic";
  for (guint i = 0; suggestion->reasons[i] != NULL; i++)
    {
      GtkWidget *row = along_pane_group_create_row (suggestion->reasons[i], NULL);

      if (suggestion->valid)
        along_record_row_add_icon (row, icon, NULL);
      along_pane_group_add (self->fit, row);
    }
  if (suggestion->reasons[0] == NULL)
    along_pane_group_add (
        self->fit,
        along_note_row_new (NULL, _ ("Nothing in the register speaks against it."), NULL));
}

static void
edit_referral_cb (gpointer owner, const char *id)
{
  AlongGuideDetail *self = owner;
  AlongDossier *dossier = along_guide_item_get_dossier (self->item);
  const AlongReferral *referral = along_dossier_find (dossier, ALONG_DOSSIER_REFERRALS, id);

  if (referral != NULL)
    along_referral_dialog_present (GTK_WIDGET (self), self->context, referral);
}

static void
delete_referral_cb (gpointer owner, const char *id)
{
  AlongGuideDetail *self = owner;
  AlongDossier *dossier = along_guide_item_get_dossier (self->item);
  const AlongReferral *referral = along_dossier_find (dossier, ALONG_DOSSIER_REFERRALS, id);
  g_autoptr (GError) error = NULL;

  if (referral != NULL &&
      !along_workspace_delete_record (along_context_get_workspace (self->context),
                                      ALONG_DOSSIER_REFERRALS, referral, &error))
    along_feedback_error (GTK_WIDGET (self), _ ("The referral was not taken away"), error);
}

static void
add_referral (AlongGuideDetail *self, const AlongReferral *referral)
{
  g_autofree char *date = along_date_format (referral->date);
  g_autofree char *title = g_strdup_printf (_ ("%s by %s"), date, referral->by);
  GtkWidget *row = along_record_row_new (
      referral->id, title, *referral->outcome != '\0' ? referral->outcome : _ ("No outcome yet"));

  along_record_row_add_icon_button (row, "user-trash-symbolic", _ ("Take this referral away"),
                                    delete_referral_cb, self);
  along_record_row_set_action (row, edit_referral_cb, self);
  along_pane_group_add (self->referrals, row);
}

static void
show_referrals (AlongGuideDetail *self)
{
  g_autoptr (GPtrArray) referrals = along_guide_item_list_referrals (self->item);
  gboolean deployed = along_guide_item_get_dossier (self->item) != NULL;

  along_pane_group_clear (self->referrals);
  for (guint i = 0; i < referrals->len; i++)
    add_referral (self, g_ptr_array_index (referrals, i));
  gtk_widget_set_visible (GTK_WIDGET (self->log), deployed);
}

static void
open_link_cb (gpointer owner, const char *uri)
{
  along_link_open (owner, uri);
}

static void
copy_cb (gpointer owner, const char *text)
{
  along_link_copy (owner, text);
}

static void
write_cb (gpointer owner, const char *address)
{
  g_autofree char *uri = g_strconcat ("mailto:", address, NULL);

  along_link_open (owner, uri);
}

static void
add_links (AlongGuideDetail *self, const AlongGuideEntry *entry)
{
  GtkWidget *row;

  if (*entry->link != '\0')
    {
      row = along_record_row_new (entry->link, _ ("Website"), entry->link);
      gtk_widget_add_css_class (row, "fact");
      along_record_row_add_icon_button (row, "web-browser-symbolic", _ ("Open in the browser"),
                                        open_link_cb, self);
      along_record_row_set_action (row, open_link_cb, self);
      along_pane_group_add (self->facts, row);
    }
  if (*entry->email != '\0')
    {
      row = along_record_row_new (entry->email, _ ("E-mail"), entry->email);
      gtk_widget_add_css_class (row, "fact");
      along_record_row_add_icon_button (row, "edit-copy-symbolic", _ ("Copy the address"), copy_cb,
                                        self);
      along_record_row_add_icon_button (row, "mail-unread-symbolic", _ ("Write an e-mail"),
                                        write_cb, self);
      along_pane_group_add (self->facts, row);
    }
}

static void
show_facts (AlongGuideDetail *self, const AlongGuideEntry *entry)
{
  g_autofree char *validity = along_guide_words_dup_validity (entry, along_date_today ());

  along_pane_group_clear (self->facts);
  along_pane_group_add_fact (self->facts, _ ("Provider"), entry->provider);
  along_pane_group_add_fact (self->facts, _ ("For whom"), entry->audience);
  along_pane_group_add_fact (self->facts, _ ("Eligibility"), entry->eligibility);
  along_pane_group_add_fact (self->facts, _ ("Cost"), entry->cost);
  along_pane_group_add_fact (self->facts, _ ("Access"), entry->access);
  add_links (self, entry);
  along_pane_group_add_fact (self->facts, _ ("Timing"), entry->timing);
  along_pane_group_add_fact (self->facts, _ ("Validity"), validity);
  along_pane_group_add_fact (self->facts, _ ("Places"), entry->capacity);
  along_pane_group_add_fact (self->facts, _ ("Note"), entry->note);
  along_pane_group_add_fact (self->facts, _ ("In the guidance"), entry->source);
}

static void
log_referral_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  AlongGuideDetail *self = ALONG_GUIDE_DETAIL (widget);
  AlongDossier *dossier = self->item != NULL ? along_guide_item_get_dossier (self->item) : NULL;
  AlongReferral draft = { 0 };

  if (dossier == NULL)
    return;
  draft.deployment = along_dossier_get_deployment (dossier)->id;
  draft.entry = along_guide_item_get_entry (self->item)->id;
  along_referral_dialog_present (widget, self->context, &draft);
}

static void
along_guide_detail_dispose (GObject *object)
{
  AlongGuideDetail *self = ALONG_GUIDE_DETAIL (object);

  g_clear_pointer (&self->root, gtk_widget_unparent);
  g_clear_object (&self->item);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (along_guide_detail_parent_class)->dispose (object);
}

static void
along_guide_detail_class_init (AlongGuideDetailClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = along_guide_detail_dispose;

  g_type_ensure (ALONG_TYPE_PANE_GROUP);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/guide/along-guide-detail.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongGuideDetail, root);
  gtk_widget_class_bind_template_child (widget_class, AlongGuideDetail, scrolled);
  gtk_widget_class_bind_template_child (widget_class, AlongGuideDetail, name);
  gtk_widget_class_bind_template_child (widget_class, AlongGuideDetail, category);
  gtk_widget_class_bind_template_child (widget_class, AlongGuideDetail, ended);
  gtk_widget_class_bind_template_child (widget_class, AlongGuideDetail, ended_text);
  gtk_widget_class_bind_template_child (widget_class, AlongGuideDetail, fit);
  gtk_widget_class_bind_template_child (widget_class, AlongGuideDetail, referrals);
  gtk_widget_class_bind_template_child (widget_class, AlongGuideDetail, facts);
  gtk_widget_class_bind_template_child (widget_class, AlongGuideDetail, log);
  gtk_widget_class_install_action (widget_class, "guide-detail.log-referral", NULL,
                                   log_referral_cb);
}

static void
along_guide_detail_init (AlongGuideDetail *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
along_guide_detail_set_context (AlongGuideDetail *self, AlongContext *context)
{
  g_return_if_fail (ALONG_IS_GUIDE_DETAIL (self));

  g_set_object (&self->context, context);
}

AlongGuideItem *
along_guide_detail_get_item (AlongGuideDetail *self)
{
  g_return_val_if_fail (ALONG_IS_GUIDE_DETAIL (self), NULL);

  return self->item;
}

void
along_guide_detail_set_item (AlongGuideDetail *self, AlongGuideItem *item)
{
  const AlongGuideEntry *entry = item != NULL ? along_guide_item_get_entry (item) : NULL;
  gboolean other;

  g_return_if_fail (ALONG_IS_GUIDE_DETAIL (self));

  other = self->item == NULL || along_guide_item_get_entry (self->item) != entry;
  if (!g_set_object (&self->item, item) || item == NULL)
    return;
  show_head (self, entry);
  show_fit (self);
  show_referrals (self);
  if (other)
    {
      show_facts (self, entry);
      gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scrolled), 0);
    }
}
