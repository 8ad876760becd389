/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "along-form-field-head.h"

#include "along-form-text.h"
#include "along-form-words.h"
#include "along-tooltip.h"

GtkWidget *
along_form_field_head_new (const AlongFormField *field)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  g_autofree char *origin = NULL;
  g_autofree char *label = NULL;
  g_autofree char *text = NULL;
  GtkWidget *head;

  g_return_val_if_fail (field != NULL, NULL);

  origin = along_form_words_dup_origin (field->inferred, field->quote);
  label = g_markup_escape_text (field->label, -1);
  text = g_strdup_printf ("%s  <small><span alpha=\"65%%\">%s</span></small>", label,
                          along_form_words_get_origin (field->inferred));
  head = along_form_text_new (NULL, "form-label");
  gtk_box_append (GTK_BOX (box), head);
  gtk_label_set_markup (GTK_LABEL (head), text);
  along_tooltip_set (head, origin);
  if (*field->help != '\0')
    {
      GtkWidget *help = along_form_text_new (field->help, "caption");

      gtk_widget_add_css_class (help, "form-hint");
      gtk_box_append (GTK_BOX (box), help);
    }
  return box;
}
