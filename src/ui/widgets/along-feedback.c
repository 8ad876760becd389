/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-feedback"

#include "config.h"

#include "along-feedback.h"

#include "along-dialogs.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/* Longer texts do not fit into a toast at 360 pixels. */
#define LONGEST_IN_TOAST 60

static AdwToastOverlay *
find_overlay (GtkWidget *from)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (from, ADW_TYPE_TOAST_OVERLAY);
  GtkRoot *root = gtk_widget_get_root (from);

  if (overlay == NULL && ADW_IS_TOAST_OVERLAY (from))
    overlay = from;
  /* From a dialog: the overlay of the window that it belongs to would be covered. */
  if (overlay == NULL && root != NULL && GTK_WIDGET (root) != from)
    overlay = gtk_widget_get_ancestor (GTK_WIDGET (root), ADW_TYPE_TOAST_OVERLAY);
  return overlay != NULL ? ADW_TOAST_OVERLAY (overlay) : NULL;
}

void
along_feedback_toast (GtkWidget *from, const char *text)
{
  AdwToastOverlay *overlay;
  AdwToast *toast;

  g_return_if_fail (GTK_IS_WIDGET (from));
  g_return_if_fail (text != NULL);

  overlay = find_overlay (from);
  if (overlay == NULL)
    return;
  /* It answers what was just done, so it does not wait for the toasts of earlier commands. */
  toast = adw_toast_new (text);
  adw_toast_set_priority (toast, ADW_TOAST_PRIORITY_HIGH);
  adw_toast_overlay_add_toast (overlay, toast);
}

void
along_feedback_error (GtkWidget *from, const char *heading, const GError *error)
{
  AdwToastOverlay *overlay;

  g_return_if_fail (GTK_IS_WIDGET (from));
  g_return_if_fail (heading != NULL);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  overlay = find_overlay (from);
  if (overlay != NULL && error == NULL)
    adw_toast_overlay_add_toast (overlay, adw_toast_new (heading));
  else if (overlay != NULL && g_utf8_strlen (error->message, -1) <= LONGEST_IN_TOAST &&
           strchr (error->message, '\n') == NULL)
    adw_toast_overlay_add_toast (overlay, adw_toast_new (error->message));
  else
    along_dialog_tell (from, heading, error != NULL ? error->message : NULL);
}
