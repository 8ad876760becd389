/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "along-form-text.h"

/* Fits beside the margins of a phone at twice the size of text. */
#define WIDTH_CHARS 16

void
along_form_text_set_up (GtkLabel *label)
{
  g_return_if_fail (GTK_IS_LABEL (label));

  gtk_label_set_wrap (label, TRUE);
  gtk_label_set_wrap_mode (label, PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (label, WIDTH_CHARS);
  gtk_label_set_xalign (label, 0.0f);
}

GtkWidget *
along_form_text_new (const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  along_form_text_set_up (GTK_LABEL (label));
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  return label;
}
