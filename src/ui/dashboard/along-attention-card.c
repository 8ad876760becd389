/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-dashboard-page"

#include "config.h"

#include "along-attention-card.h"

#include "along-deployment-words.h"
#include "along-obligations.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define MOST_ROWS 6

struct _AlongAttentionCard
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkListBox *list;
  GtkLabel *message;
  GtkWidget *all;
};

G_DEFINE_FINAL_TYPE (AlongAttentionCard, along_attention_card, GTK_TYPE_WIDGET)

static void
row_activated_cb (AlongAttentionCard *self, GtkListBoxRow *row)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-deployment", "s",
                              gtk_widget_get_name (GTK_WIDGET (row)));
}

static GtkWidget *
create_label (const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  /* A long text is not to make the column wider than half of the page. */
  gtk_label_set_max_width_chars (GTK_LABEL (label), 30);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_add_css_class (label, css_class);
  return label;
}

/* "RDP · Contact the system leader about capacity …" */
static char *
dup_step (const AlongObligation *it)
{
  const AlongProcess *process = along_progress_get_process (it->progress);

  return g_strdup_printf (
      "%s · %s", along_partner_get_short_name (&process->partners[it->step->step->partner]),
      it->step->step->text);
}

static GtkWidget *
create_row (const AlongObligation *it)
{
  const AlongDeployment *deployment = along_deployment_item_get_deployment (it->item);
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *state = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  g_autofree char *step = dup_step (it);
  g_autofree char *due = along_step_progress_dup_text (it->step,
                                                       along_progress_get_today (it->progress));
  g_autofree char *label = g_strdup_printf ("%s, %s, %s", along_deployment_item_get_name (it->item),
                                            step, due);

  gtk_box_append (GTK_BOX (box),
                  create_label (along_deployment_item_get_name (it->item), "heading"));
  gtk_box_append (GTK_BOX (box), create_label (step, "caption"));
  gtk_box_append (GTK_BOX (state),
                  gtk_image_new_from_icon_name (along_step_words_get_icon (it->step)));
  gtk_box_append (GTK_BOX (state), create_label (due, "caption"));
  gtk_widget_add_css_class (state, "step-state");
  gtk_widget_add_css_class (state, along_step_words_get_class (it->step));
  gtk_box_append (GTK_BOX (box), state);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_widget_set_name (row, deployment->id);
  gtk_widget_set_tooltip_text (row, it->step->step->text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  return row;
}

static void
along_attention_card_dispose (GObject *object)
{
  g_clear_pointer (&ALONG_ATTENTION_CARD (object)->box, gtk_widget_unparent);

  G_OBJECT_CLASS (along_attention_card_parent_class)->dispose (object);
}

static void
along_attention_card_class_init (AlongAttentionCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = along_attention_card_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/dashboard/along-attention-card.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongAttentionCard, box);
  gtk_widget_class_bind_template_child (widget_class, AlongAttentionCard, list);
  gtk_widget_class_bind_template_child (widget_class, AlongAttentionCard, message);
  gtk_widget_class_bind_template_child (widget_class, AlongAttentionCard, all);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "attentioncard");
}

static void
along_attention_card_init (AlongAttentionCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
along_attention_card_new (void)
{
  return g_object_new (ALONG_TYPE_ATTENTION_CARD, NULL);
}

void
along_attention_card_set (AlongAttentionCard *self, GArray *obligations, const char *message)
{
  GtkWidget *row;

  g_return_if_fail (ALONG_IS_ATTENTION_CARD (self));
  g_return_if_fail (obligations != NULL);

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, row);
  for (guint i = 0; i < MIN (obligations->len, MOST_ROWS); i++)
    gtk_list_box_append (self->list, create_row (&g_array_index (obligations, AlongObligation, i)));
  gtk_label_set_text (self->message, message);
  gtk_widget_set_visible (GTK_WIDGET (self->message), obligations->len == 0);
  gtk_widget_set_visible (GTK_WIDGET (self->list), obligations->len > 0);
  gtk_widget_set_visible (self->all, obligations->len > MOST_ROWS);
}
