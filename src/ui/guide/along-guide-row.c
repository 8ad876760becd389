/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-guide"

#include "config.h"

#include "along-guide-row.h"

#include "along-guide-words.h"

#include <glib/gi18n.h>

struct _AlongGuideRow
{
  GtkListBoxRow parent_instance;

  AlongGuideItem *item;
  GtkLabel *name;
  GtkLabel *provider;
  GtkLabel *reason;
  GtkImage *reason_icon;
  GtkWidget *subsidy_box;
  GtkLabel *subsidy;
  GtkWidget *referred_box;
  GtkLabel *referred;
};

G_DEFINE_FINAL_TYPE (AlongGuideRow, along_guide_row, GTK_TYPE_LIST_BOX_ROW)

static void
along_guide_row_dispose (GObject *object)
{
  g_clear_object (&ALONG_GUIDE_ROW (object)->item);

  G_OBJECT_CLASS (along_guide_row_parent_class)->dispose (object);
}

static void
along_guide_row_class_init (AlongGuideRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = along_guide_row_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/guide/along-guide-row.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongGuideRow, name);
  gtk_widget_class_bind_template_child (widget_class, AlongGuideRow, provider);
  gtk_widget_class_bind_template_child (widget_class, AlongGuideRow, reason);
  gtk_widget_class_bind_template_child (widget_class, AlongGuideRow, reason_icon);
  gtk_widget_class_bind_template_child (widget_class, AlongGuideRow, subsidy_box);
  gtk_widget_class_bind_template_child (widget_class, AlongGuideRow, subsidy);
  gtk_widget_class_bind_template_child (widget_class, AlongGuideRow, referred_box);
  gtk_widget_class_bind_template_child (widget_class, AlongGuideRow, referred);
}

static void
along_guide_row_init (AlongGuideRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_optional (GtkWidget *box, GtkLabel *label, const char *text)
{
  gtk_label_set_text (label, text != NULL ? text : "");
  gtk_widget_set_visible (box, text != NULL);
}

static void
show_reason (AlongGuideRow *self, const char *reason)
{
  AlongGuideShelf shelf = along_guide_item_get_shelf (self->item);
  gboolean ended = !along_guide_entry_is_valid (along_guide_item_get_entry (self->item),
                                                along_date_today ());

  gtk_label_set_text (self->reason, reason);
  gtk_widget_set_visible (GTK_WIDGET (self->reason_icon), ended || shelf == ALONG_GUIDE_UNFIT);
  gtk_image_set_from_icon_name (self->reason_icon,
                                ended ? "dialog-warning-symbolic" : "action-unavailable-symbolic");
  if (ended)
    gtk_widget_add_css_class (GTK_WIDGET (self), "ended");
}

static void
describe (AlongGuideRow *self, const char *const *texts)
{
  g_autoptr (GString) label = g_string_new (NULL);

  for (guint i = 0; texts[i] != NULL; i++)
    if (*texts[i] != '\0')
      g_string_append_printf (label, "%s%s", label->len > 0 ? ", " : "", texts[i]);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label->str,
                                  -1);
}

GtkWidget *
along_guide_row_new (AlongGuideItem *item)
{
  AlongGuideRow *self;
  const AlongGuideEntry *entry;
  g_autofree char *reason = NULL;
  g_autofree char *subsidy = NULL;
  g_autofree char *referred = NULL;

  g_return_val_if_fail (ALONG_IS_GUIDE_ITEM (item), NULL);

  self = g_object_new (ALONG_TYPE_GUIDE_ROW, NULL);
  self->item = g_object_ref (item);
  entry = along_guide_item_get_entry (item);
  reason = along_guide_words_dup_reason (item);
  subsidy = along_guide_words_dup_subsidy (item);
  referred = along_guide_words_dup_referred (item);
  gtk_label_set_text (self->name, entry->name);
  gtk_label_set_text (self->provider, entry->provider);
  show_reason (self, reason);
  show_optional (self->subsidy_box, self->subsidy, subsidy);
  show_optional (self->referred_box, self->referred, referred);
  describe (self, (const char *const[]){ entry->name, entry->provider, reason,
                                         subsidy != NULL ? subsidy : "",
                                         referred != NULL ? referred : "", NULL });
  return GTK_WIDGET (self);
}

AlongGuideItem *
along_guide_row_get_item (AlongGuideRow *self)
{
  g_return_val_if_fail (ALONG_IS_GUIDE_ROW (self), NULL);

  return self->item;
}

void
along_guide_row_update_header (GtkListBoxRow *row, GtkListBoxRow *before, gpointer user_data)
{
  const char *heading = along_guide_item_get_heading (ALONG_GUIDE_ROW (row)->item);
  GtkWidget *label;

  if (before != NULL &&
      g_strcmp0 (heading, along_guide_item_get_heading (ALONG_GUIDE_ROW (before)->item)) == 0)
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }
  label = g_object_new (GTK_TYPE_LABEL, "label", heading, "xalign", 0.0, "wrap", TRUE,
                        "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, NULL);
  gtk_widget_add_css_class (label, "heading");
  gtk_widget_add_css_class (label, "guide-heading");
  gtk_list_box_row_set_header (row, label);
}
