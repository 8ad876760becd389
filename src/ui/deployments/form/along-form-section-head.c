/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "config.h"

#include "along-form-section-head.h"

#include "along-form-text.h"

#include <glib/gi18n.h>

GtkWidget *
along_form_section_head_new (AlongForm *form, const AlongFormSection *section)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  const AlongFormRole *role = along_form_find_role (form, section->filled_by);
  g_autofree char *title = g_strdup_printf ("%d. %s", section->number, section->title);
  g_autofree char *by = role != NULL
                            /* Translators: a role, such as "System leader" */
                            ? g_strdup_printf (_ ("Filled in by: %s"), role->name)
                            : NULL;

  gtk_box_append (GTK_BOX (head), along_form_text_new (title, "title-2"));
  if (*section->help != '\0')
    gtk_box_append (GTK_BOX (head), along_form_text_new (section->help, "form-hint"));
  if (by != NULL)
    gtk_box_append (GTK_BOX (head), along_form_text_new (by, "caption"));
  return head;
}
