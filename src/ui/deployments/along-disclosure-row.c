/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-disclosure-row.h"

#include "along-disclosure.h"

#include <glib/gi18n.h>

struct _AlongDisclosureRow
{
  AdwExpanderRow parent_instance;

  GPtrArray *rows; /* of GtkWidget, unowned */
};

G_DEFINE_FINAL_TYPE (AlongDisclosureRow, along_disclosure_row, ADW_TYPE_EXPANDER_ROW)

static void
along_disclosure_row_finalize (GObject *object)
{
  g_ptr_array_unref (ALONG_DISCLOSURE_ROW (object)->rows);

  G_OBJECT_CLASS (along_disclosure_row_parent_class)->finalize (object);
}

static void
along_disclosure_row_class_init (AlongDisclosureRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = along_disclosure_row_finalize;
}

static void
along_disclosure_row_init (AlongDisclosureRow *self)
{
  self->rows = g_ptr_array_new ();
}

char *
along_disclosure_row_dup_time (gint64 seconds)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_local (seconds);

  /* Translators: a date and a time, as in "4 September 2023, 14:05" */
  return time != NULL ? g_date_time_format (time, _ ("%-d %B %Y, %H:%M")) : g_strdup ("");
}

static void
add (AlongDisclosureRow *self, const AlongDisclosure *disclosure)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *time = along_disclosure_row_dup_time (disclosure->time);
  g_autofree char *title = g_strdup_printf ("%s, %s", disclosure->author, time);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), disclosure->purpose);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
  g_ptr_array_add (self->rows, row);
}

void
along_disclosure_row_set_disclosures (AlongDisclosureRow *self, GPtrArray *disclosures)
{
  g_autofree char *count = NULL;

  g_return_if_fail (ALONG_IS_DISCLOSURE_ROW (self));
  g_return_if_fail (disclosures != NULL);

  for (guint i = 0; i < self->rows->len; i++)
    adw_expander_row_remove (ADW_EXPANDER_ROW (self), g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);

  count = g_strdup_printf (
      ngettext ("Shown or exported %u time", "Shown or exported %u times", disclosures->len),
      disclosures->len);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), count);
  gtk_widget_set_visible (GTK_WIDGET (self), disclosures->len > 0);
  for (guint i = 0; i < disclosures->len; i++)
    add (self, g_ptr_array_index (disclosures, i));
}
