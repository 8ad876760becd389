/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-board"

#include "along-board-status.h"

struct _AlongBoardStatus
{
  GtkWidget parent_instance;

  GtkWidget *icon;
  GtkLabel *text;
  GtkWidget *undo;
};

G_DEFINE_FINAL_TYPE (AlongBoardStatus, along_board_status, GTK_TYPE_WIDGET)

static void
show (AlongBoardStatus *self, const char *text, gboolean undoable, gboolean refused)
{
  gtk_widget_set_visible (GTK_WIDGET (self), *text != '\0');
  gtk_label_set_text (self->text, text);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->text), text);
  gtk_widget_set_visible (self->undo, undoable);
  gtk_widget_set_visible (self->icon, refused);
  if (refused)
    gtk_widget_add_css_class (GTK_WIDGET (self), "refused");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "refused");
}

static void
along_board_status_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (along_board_status_parent_class)->dispose (object);
}

static void
along_board_status_class_init (AlongBoardStatusClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = along_board_status_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/board/along-board-status.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongBoardStatus, icon);
  gtk_widget_class_bind_template_child (widget_class, AlongBoardStatus, text);
  gtk_widget_class_bind_template_child (widget_class, AlongBoardStatus, undo);
  gtk_widget_class_set_css_name (widget_class, "boardstatus");
}

static void
along_board_status_init (AlongBoardStatus *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
along_board_status_tell (AlongBoardStatus *self, const char *text, gboolean undoable)
{
  g_return_if_fail (ALONG_IS_BOARD_STATUS (self));
  g_return_if_fail (text != NULL);

  show (self, text, undoable, FALSE);
}

void
along_board_status_refuse (AlongBoardStatus *self, const char *reason)
{
  g_return_if_fail (ALONG_IS_BOARD_STATUS (self));
  g_return_if_fail (reason != NULL);

  show (self, reason, FALSE, TRUE);
}
