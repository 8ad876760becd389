/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-claim-steps.h"

#include <adwaita.h>
#include <glib/gi18n.h>

static GtkWidget *
create_step (const char *name, const char *icon_name, const char *style)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (name);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name (icon_name));
  gtk_box_append (GTK_BOX (box), label);
  gtk_widget_add_css_class (box, "claim-step");
  gtk_widget_add_css_class (box, style);
  return box;
}

GtkWidget *
along_claim_steps_new (const AlongPayment *payment, const AlongClaim *claim)
{
  GtkWidget *row = adw_preferences_row_new ();
  GtkWidget *flow = gtk_flow_box_new ();
  gboolean returned = claim->state == ALONG_CLAIM_RETURNED;
  gboolean reached = returned;
  const char *at = returned ? _ ("Sent back") : "";
  g_autofree char *label = NULL;

  g_object_set (flow, "selection-mode", GTK_SELECTION_NONE, "max-children-per-line", 3,
                "column-spacing", 12, "row-spacing", 6, "margin-start", 12, "margin-end", 12,
                "margin-top", 9, "margin-bottom", 9, NULL);
  if (returned)
    gtk_flow_box_insert (GTK_FLOW_BOX (flow),
                         create_step (_ ("Sent back"), "edit-undo-symbolic", "current"), -1);
  for (guint i = 0; i < payment->n_stages; i++)
    {
      const AlongPaymentStage *stage = &payment->stages[i];
      gboolean current = !returned && (int) stage->state == claim->state;
      gboolean done = !reached && (!current || stage->state == ALONG_CLAIM_PAID);

      gtk_flow_box_insert (GTK_FLOW_BOX (flow),
                           create_step (stage->name,
                                        done      ? "object-select-symbolic"
                                        : current ? "media-playback-start-symbolic"
                                                  : "content-loading-symbolic",
                                        done      ? "done"
                                        : current ? "current"
                                                  : "later"),
                           -1);
      reached |= current;
      at = current ? stage->name : at;
    }
  /* A flow box whose children take no focus would keep Tab from going on. */
  gtk_widget_set_can_focus (flow, FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ ("The way to being paid"));
  /* Translators: %s is how far the claim has come: “Reviewed” */
  label = g_strdup_printf (_ ("The way to being paid: %s"), at);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), flow);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  return row;
}
