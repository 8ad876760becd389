/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-finding-list.h"

#include <glib/gi18n.h>

struct _AlongFindingList
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (AlongFindingList, along_finding_list, GTK_TYPE_WIDGET)

static void
clear (AlongFindingList *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
}

static void
add_finding (AlongFindingList *self, const AlongFinding *finding)
{
  gboolean blocks = finding->severity == ALONG_SEVERITY_BLOCK;
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *icon = gtk_image_new_from_icon_name (blocks ? "changes-prevent-symbolic"
                                                         : "dialog-warning-symbolic");
  GtkWidget *label = gtk_label_new (finding->text);

  gtk_widget_add_css_class (icon, blocks ? "verdict-blocked" : "verdict-warning");
  gtk_widget_set_valign (icon, GTK_ALIGN_START);
  gtk_accessible_update_property (GTK_ACCESSIBLE (icon), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  blocks ? _ ("Not allowed") : _ ("To look at"), -1);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (line), icon);
  gtk_box_append (GTK_BOX (line), label);
  gtk_widget_set_parent (line, GTK_WIDGET (self));
}

static void
along_finding_list_dispose (GObject *object)
{
  clear (ALONG_FINDING_LIST (object));

  G_OBJECT_CLASS (along_finding_list_parent_class)->dispose (object);
}

static void
along_finding_list_class_init (AlongFindingListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = along_finding_list_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_STATUS);
}

static void
along_finding_list_init (AlongFindingList *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 6);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

GtkWidget *
along_finding_list_new (void)
{
  return g_object_new (ALONG_TYPE_FINDING_LIST, NULL);
}

void
along_finding_list_show (AlongFindingList *self, AlongVerdict *verdict)
{
  guint n = verdict != NULL ? along_verdict_get_n_findings (verdict) : 0;

  g_return_if_fail (ALONG_IS_FINDING_LIST (self));

  clear (self);
  for (guint i = 0; i < n; i++)
    add_finding (self, along_verdict_get_finding (verdict, i));
  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
}
