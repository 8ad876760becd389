/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-history-section.h"

#include "along-feedback.h"
#include "along-history-row.h"
#include "along-record-row.h"
#include "along-text.h"
#include "along-workspace-history.h"

#include <glib/gi18n.h>

#define LISTED_AT_ONCE 100

struct _AlongHistorySection
{
  AlongDossierSection parent_instance;

  GtkListBox *list;
  GtkWidget *earlier;
  char *deployment; /* whose changes are listed */
  guint limit;
  gboolean stale;
};

G_DEFINE_FINAL_TYPE (AlongHistorySection, along_history_section, ALONG_TYPE_DOSSIER_SECTION)

/* Whether it is the latest change that stands. That one can be taken back, unless it is of much
 * more than this deployment. */
static gboolean
add_row (AlongHistorySection *self, AlongHistoryItem *item, gboolean latest)
{
  GtkWidget *row = along_history_row_new (item);
  g_autofree char *key = g_strdup_printf ("%" G_GINT64_FORMAT,
                                          along_history_item_get_sequence (item));

  latest = latest && along_history_item_get_state (item) == ALONG_ENTRY_DONE;
  along_history_row_set_undoable (ALONG_HISTORY_ROW (row),
                                  latest && !along_history_item_is_import (item));
  along_record_row_set_key (row, key);
  gtk_list_box_append (self->list, row);
  return latest;
}

static void
fill (AlongHistorySection *self)
{
  AlongWorkspace *workspace = along_dossier_section_get_workspace (ALONG_DOSSIER_SECTION (self));
  g_autoptr (GError) error = NULL;
  g_autoptr (GListModel) items = along_workspace_list_deployment_history (
      workspace, self->deployment, 0, self->limit + 1, &error);
  guint n = items != NULL ? g_list_model_get_n_items (items) : 0;
  gboolean latest = TRUE;
  GtkListBoxRow *row;

  self->stale = FALSE;
  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  if (items == NULL)
    along_feedback_error (GTK_WIDGET (self), _ ("The history could not be read"), error);
  for (guint i = 0; i < MIN (n, self->limit); i++)
    {
      g_autoptr (AlongHistoryItem) item = g_list_model_get_item (items, i);

      if (add_row (self, item, latest))
        latest = FALSE;
    }
  gtk_widget_set_visible (self->earlier, n > self->limit);
}

static void
earlier_cb (AlongHistorySection *self)
{
  GtkListBoxRow *row;

  self->limit += LISTED_AT_ONCE;
  along_dossier_section_refresh (ALONG_DOSSIER_SECTION (self));
  row = gtk_list_box_get_row_at_index (self->list, (int) (self->limit - LISTED_AT_ONCE));
  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

/* A change elsewhere can settle that what was undone here is so for good. */
static void
changed_cb (AlongHistorySection *self)
{
  self->stale = TRUE;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    along_dossier_section_refresh (ALONG_DOSSIER_SECTION (self));
}

static void
undone_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (AlongHistorySection) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!along_workspace_undo_finish (ALONG_WORKSPACE (source), result, &error) &&
      gtk_widget_get_root (GTK_WIDGET (self)) != NULL)
    along_feedback_error (GTK_WIDGET (self), _ ("This change cannot be undone"), error);
}

static void
undo_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  along_workspace_undo_async (along_dossier_section_get_workspace (ALONG_DOSSIER_SECTION (widget)),
                              g_variant_get_int64 (parameter), undone_cb, g_object_ref (widget));
}

static void
along_history_section_show (AlongDossierSection *section, const AlongDeliveryContext *desk)
{
  AlongHistorySection *self = ALONG_HISTORY_SECTION (section);

  if (along_text_set (&self->deployment, along_dossier_get_deployment (desk->dossier)->id))
    self->limit = LISTED_AT_ONCE;
  fill (self);
}

static void
along_history_section_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (along_history_section_parent_class)->map (widget);
  if (ALONG_HISTORY_SECTION (widget)->stale)
    along_dossier_section_refresh (ALONG_DOSSIER_SECTION (widget));
}

static void
along_history_section_constructed (GObject *object)
{
  AlongWorkspace *workspace = along_dossier_section_get_workspace (ALONG_DOSSIER_SECTION (object));

  G_OBJECT_CLASS (along_history_section_parent_class)->constructed (object);

  g_signal_connect_object (workspace, "notify::undo-label", G_CALLBACK (changed_cb), object,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::redo-label", G_CALLBACK (changed_cb), object,
                           G_CONNECT_SWAPPED);
}

static void
along_history_section_finalize (GObject *object)
{
  g_free (ALONG_HISTORY_SECTION (object)->deployment);

  G_OBJECT_CLASS (along_history_section_parent_class)->finalize (object);
}

static void
along_history_section_class_init (AlongHistorySectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = along_history_section_constructed;
  object_class->finalize = along_history_section_finalize;
  widget_class->map = along_history_section_map;
  ALONG_DOSSIER_SECTION_CLASS (klass)->show = along_history_section_show;

  gtk_widget_class_install_action (widget_class, "history.undo", "x", undo_cb);
}

static GtkWidget *
create_placeholder (void)
{
  return g_object_new (ADW_TYPE_STATUS_PAGE, "icon-name", "document-open-recent-symbolic", "title",
                       _ ("Nothing Done Yet"), "description",
                       _ ("Whatever is done on this deployment is listed here with who did it and "
                          "when."),
                       NULL);
}

static void
along_history_section_init (AlongHistorySection *self)
{
  AlongDossierSection *section = ALONG_DOSSIER_SECTION (self);

  self->limit = LISTED_AT_ONCE;
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "history");
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_BROWSE);
  gtk_list_box_set_header_func (self->list, along_history_row_update_header, NULL, NULL);
  gtk_list_box_set_placeholder (self->list, create_placeholder ());
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Changes of this deployment, the latest first"), -1);
  along_dossier_section_add (section, GTK_WIDGET (self->list));

  self->earlier = gtk_button_new_with_mnemonic (_ ("Show _Earlier Changes"));
  gtk_widget_set_halign (self->earlier, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (self->earlier, "pill");
  g_signal_connect_swapped (self->earlier, "clicked", G_CALLBACK (earlier_cb), self);
  along_dossier_section_add (section, self->earlier);
}

GtkWidget *
along_history_section_new (AlongContext *context)
{
  g_return_val_if_fail (ALONG_IS_CONTEXT (context), NULL);

  return g_object_new (ALONG_TYPE_HISTORY_SECTION, "context", context, NULL);
}
