/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-stage-heading.h"

#include "along-tooltip.h"

#include <glib/gi18n.h>

static GtkWidget *
create_note (const AlongStage *stage)
{
  GtkWidget *button = gtk_menu_button_new ();
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *label = gtk_label_new (stage->note);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 40);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_popover_set_child (GTK_POPOVER (popover), label);
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "dialog-information-symbolic");
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (button), popover);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, _ ("Note on this stage"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Note on this stage"), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  stage->note, -1);
  return button;
}

GtkWidget *
along_stage_heading_new (const AlongProcess *process, guint stage)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (NULL);
  g_autofree char *text = NULL;

  g_return_val_if_fail (process != NULL && stage < process->n_stages, NULL);

  text = g_strdup_printf ("%u  %s", stage + 1, process->stages[stage].name);
  gtk_label_set_text (GTK_LABEL (label), text);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_lines (GTK_LABEL (label), 3);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);
  along_tooltip_set (label, process->stages[stage].name);
  gtk_widget_add_css_class (label, "caption-heading");
  gtk_box_append (GTK_BOX (box), label);
  if (*process->stages[stage].note != '\0')
    gtk_box_append (GTK_BOX (box), create_note (&process->stages[stage]));
  gtk_widget_add_css_class (box, "stage-heading");
  return box;
}

void
along_stage_heading_set_current (GtkWidget *heading, gboolean current)
{
  g_return_if_fail (GTK_IS_WIDGET (heading));

  if (current)
    gtk_widget_add_css_class (heading, "current");
  else
    gtk_widget_remove_css_class (heading, "current");
}
