/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-context-bar.h"
#include "along-main-window.h"
#include "along-sidebar-view.h"
#include "along-welcome-page.h"

G_BEGIN_DECLS

/* The window is split by concern: its parts (along-main-window.c), what it does on request
 * (-actions.c), what it remembers and follows (-state.c), and undo (-undo.c). */
struct _AlongMainWindow
{
  AdwApplicationWindow parent_instance;

  AlongWorkspace *workspace;
  AlongContext *context;
  GSettings *settings;

  AdwToastOverlay *toasts;
  GtkStack *root;
  AlongSidebarView *view;
  AlongContextBar *context_bar;
  GtkListBox *sidebar;
  GtkRevealer *loading;
  GtkStack *stack;
  GtkWidget *undo;
  GtkWidget *redo;
  AlongWelcomePage *welcome;

  AdwToast *toast; /* weak: the one with the latest Undo */
  guint poll_id;
};

void along_main_window_install_actions (GtkWidgetClass *widget_class);
void along_main_window_set_up_actions (AlongMainWindow *self);

void along_main_window_install_undo (GtkWidgetClass *widget_class);
void along_main_window_set_up_undo (AlongMainWindow *self);

void along_main_window_set_up_state (AlongMainWindow *self);
void along_main_window_save_state (AlongMainWindow *self);
/* Shows the page of the last time, if there is anything to show and no page is shown yet. */
void along_main_window_restore_page (AlongMainWindow *self);

/* Opens the import assistant. @files: (nullable) (element-type GFile): chosen already. */
void along_main_window_import (AlongMainWindow *self, GListModel *files);

G_END_DECLS
