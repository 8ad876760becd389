/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-import-progress-page"

#include "config.h"

#include "along-import-progress-page.h"

#include "along-digits.h"

#include <glib/gi18n.h>

struct _AlongImportProgressPage
{
  AdwBin parent_instance;

  AdwStatusPage *status;
  GtkProgressBar *bar;
  GtkLabel *rate;
  char *name;     /* of the file that is read */
  gint64 started; /* monotonic, microseconds */
};

G_DEFINE_FINAL_TYPE (AlongImportProgressPage, along_import_progress_page, ADW_TYPE_BIN)

static void
along_import_progress_page_finalize (GObject *object)
{
  g_clear_pointer (&ALONG_IMPORT_PROGRESS_PAGE (object)->name, g_free);

  G_OBJECT_CLASS (along_import_progress_page_parent_class)->finalize (object);
}

static void
along_import_progress_page_class_init (AlongImportProgressPageClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = along_import_progress_page_finalize;
}

static void
along_import_progress_page_init (AlongImportProgressPage *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *clamp = adw_clamp_new ();

  self->status = ADW_STATUS_PAGE (adw_status_page_new ());
  self->bar = GTK_PROGRESS_BAR (gtk_progress_bar_new ());
  self->rate = GTK_LABEL (gtk_label_new (NULL));
  gtk_widget_add_css_class (GTK_WIDGET (self->rate), "numeric");
  gtk_widget_add_css_class (GTK_WIDGET (self->rate), "dim-label");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->bar), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Progress of the file"), -1);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->bar));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->rate));
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), 400);
  adw_clamp_set_child (ADW_CLAMP (clamp), box);
  adw_status_page_set_child (self->status, clamp);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->status));
}

void
along_import_progress_page_start (AlongImportProgressPage *self, const char *title)
{
  g_return_if_fail (ALONG_IS_IMPORT_PROGRESS_PAGE (self));

  adw_status_page_set_title (self->status, title);
  adw_status_page_set_description (self->status, " ");
  gtk_progress_bar_set_fraction (self->bar, 0.0);
  gtk_label_set_text (self->rate, " ");
  g_clear_pointer (&self->name, g_free);
}

static void
tell_rate (AlongImportProgressPage *self, guint64 rows)
{
  double seconds = (double) (g_get_monotonic_time () - self->started) / G_USEC_PER_SEC;
  guint64 rate = seconds > 0.2 ? (guint64) ((double) rows / seconds) : 0;
  g_autofree char *text = NULL;

  /* Translators: how many rows have been read, and how many a second */
  text = rate > 0 ? g_strdup_printf (_ ("%s rows · %s a second"), along_digits ((gint64) rows).text,
                                     along_digits ((gint64) rate).text)
                  : g_strdup_printf (_ ("%s rows"), along_digits ((gint64) rows).text);
  gtk_label_set_text (self->rate, text);
}

void
along_import_progress_page_tell (const char *name,
                                 guint64 done,
                                 guint64 total,
                                 guint64 rows,
                                 gpointer data)
{
  AlongImportProgressPage *self = data;

  g_return_if_fail (ALONG_IS_IMPORT_PROGRESS_PAGE (self));

  if (g_strcmp0 (name, self->name) != 0)
    {
      g_autofree char *text = g_markup_escape_text (name, -1);

      g_free (self->name);
      self->name = g_strdup (name);
      self->started = g_get_monotonic_time ();
      adw_status_page_set_description (self->status, text);
    }
  if (total > 0)
    gtk_progress_bar_set_fraction (self->bar, MIN (1.0, (double) done / (double) total));
  else
    gtk_progress_bar_pulse (self->bar);
  tell_rate (self, rows);
}
