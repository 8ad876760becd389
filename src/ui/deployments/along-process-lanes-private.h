/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-process-lanes.h"
#include "along-step-card.h"

G_BEGIN_DECLS

/* Children by what they are, in the order in which they are drawn: the bands of the lanes, the
 * column of the current stage, the cards, and above them what stays in sight.
 * @cursor: the card that the arrow keys start from. @reveal: once there is space, the current stage
 * is scrolled to. @deployment: (nullable): id of the one shown.
 */
struct _AlongProcessLanes
{
  GtkWidget parent_instance;

  AlongProgress *progress; /* (nullable) */
  char *deployment;
  GPtrArray *bands;    /* of each partner */
  GtkWidget *column;   /* (nullable) */
  GPtrArray *cards;    /* of each step */
  GPtrArray *lanes;    /* names of the partners */
  GPtrArray *headings; /* of each stage */

  GtkScrolledWindow *scroller; /* weak */
  guint cursor;
  gboolean reveal;
  guint reveal_id;
  gboolean narrow;
};

void along_process_lanes_measure (GtkWidget *widget,
                                  GtkOrientation orientation,
                                  int for_size,
                                  int *minimum,
                                  int *natural,
                                  int *minimum_baseline,
                                  int *natural_baseline);
void along_process_lanes_size_allocate (GtkWidget *widget, int width, int height, int baseline);
gboolean along_process_lanes_focus (GtkWidget *widget, GtkDirectionType direction);

/* Brings the current stage, and what is next in it, into view as soon as there is space. */
void along_process_lanes_reveal (AlongProcessLanes *self);
void along_process_lanes_reveal_allocated (AlongProcessLanes *self);

/* Where a stage begins, across or down. */
int along_process_lanes_get_stage_position (AlongProcessLanes *self, guint stage);

G_END_DECLS
