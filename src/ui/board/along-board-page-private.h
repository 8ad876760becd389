/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-board-page.h"
#include "along-board-panes.h"
#include "along-board-status.h"
#include "along-lead-grid.h"
#include "along-lead-inspector.h"
#include "along-partner-inspector.h"
#include "along-partners-pane.h"
#include "along-split-view.h"
#include "along-suggest-bar.h"

G_BEGIN_DECLS

/* stale: something has changed while the page was not to be seen. */
struct _AlongBoardPage
{
  AdwBin parent_instance;

  AlongContext *context;
  AlongBoardScene *scene;
  gboolean stale;
  guint inspector_idle;

  GtkStack *stack;
  AlongSplitView *split;
  GtkBox *content;
  GtkWidget *switcher;
  GtkLabel *count;
  AlongBoardStatus *status;
  AlongBoardPanes *panes;
  AlongSuggestBar *suggest_bar;
  GtkBox *inspector;
  GtkWidget *inspector_hint;
  AlongPartnersPane *partners;
  AlongLeadGrid *leads;
  AlongPartnerInspector *partner_inspector;
  AlongLeadInspector *lead_inspector;
};

/* Installs the actions of the page; see along-board-page-actions.c. */
void along_board_page_install_actions (GtkWidgetClass *widget_class);

/* Brings the page up to date at once, when it is to be seen. */
void along_board_page_refresh (AlongBoardPage *self);

G_END_DECLS
