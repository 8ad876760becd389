/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-filter-chips.h"
#include "along-filter-panel.h"
#include "along-saved-views.h"
#include "along-school-pane.h"
#include "along-schools-list.h"
#include "along-schools-page.h"
#include "along-split-view.h"

G_BEGIN_DECLS

struct _AlongSchoolsPage
{
  AdwBin parent_instance;

  AlongSplitView *split;
  AlongSchoolPane *pane; /* (nullable): until a school is first shown */
  GtkSearchEntry *search;
  GtkMenuButton *filter_button;
  AlongFilterPanel *panel; /* (nullable): until it is first opened */
  GtkMenuButton *views_button;
  AlongSavedViews *views; /* (nullable): the same */
  AlongFilterChips *chips;
  GtkStack *stack;
  AlongSchoolsList *list;
  AdwStatusPage *nothing;
  GtkBox *nothing_box;
  GtkLabel *count;
  GtkWidget *selection_bar;
  GtkLabel *selection_label;
  GtkWidget *add_button;
  GtkMenuButton *sort_button;

  AlongContext *context;
  AlongSchoolsIndex *index; /* (nullable): of the register that is shown */
  AlongSchoolsScope *scope; /* (nullable) */
  AlongSchoolsFilter *filter;
  GCancellable *cancellable; /* of what runs in threads */
  AlongRegister *preparing;  /* (nullable): whose index is being made */
  guint rest_id;
  gboolean stale; /* to be brought up to date when it is seen */
  gboolean updating;
  gint32 shown;  /* URN of the pane's school, 0 for none */
  gint32 wanted; /* URN to show once there is a register */
};

/* Class actions on what is selected. */
void along_schools_page_install_actions (GtkWidgetClass *widget_class);
/* Brings sensitivity and tooltips up to date. */
void along_schools_page_update_actions (AlongSchoolsPage *self);

/* Template callbacks and actions of search, filters, views and order. */
void along_schools_page_bind_filter (GtkWidgetClass *widget_class);
/* What pops up is made when it first does. */
void along_schools_page_set_up_popovers (AlongSchoolsPage *self);
/* Chips. */
void along_schools_page_show_filter (AlongSchoolsPage *self);
/* Where nothing matches: says which one filter to drop, or to drop all. */
void along_schools_page_suggest_filters (AlongSchoolsPage *self);

/* Takes another filter: (transfer full). */
void along_schools_page_take_filter (AlongSchoolsPage *self, AlongSchoolsFilter *filter);
void along_schools_page_close_pane (AlongSchoolsPage *self);

G_END_DECLS
