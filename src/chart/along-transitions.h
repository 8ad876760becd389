/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "along-tone.h"

G_BEGIN_DECLS

typedef enum
{
  ALONG_CHANGE_IMPROVED,
  ALONG_CHANGE_SAME,
  ALONG_CHANGE_DECLINED,
  ALONG_N_CHANGES,
} AlongChange;

/**
 * AlongTransitions:
 *
 * Counts of schools by grade before × grade after, on one scale from best to worst. What the flow
 * and the matrix draw.
 */
typedef struct _AlongTransitions AlongTransitions;

#define ALONG_TYPE_TRANSITIONS (along_transitions_get_type ())

GType along_transitions_get_type (void) G_GNUC_CONST;

/**
 * along_transitions_new:
 * @before_title: "2017/18" or "Before"
 * @after_title: "2021/22" or "After"
 * @grades: (array zero-terminated=1): the scale, best first
 * @first_tone: tone of the best grade; the others follow it, as in %ALONG_TONE_OUTSTANDING or
 *     %ALONG_TONE_EXCEPTIONAL
 * @counts: (array): number of grades squared, row by row; a row is a grade before
 */
AlongTransitions *along_transitions_new (const char *before_title,
                                         const char *after_title,
                                         const char *const *grades,
                                         AlongTone first_tone,
                                         const guint *counts);
AlongTransitions *along_transitions_copy (const AlongTransitions *self);
void along_transitions_free (AlongTransitions *self);

/* The caller's key for the schools that went from grade @before to grade @after (0 is best). */
void along_transitions_set_key (AlongTransitions *self, guint before, guint after, const char *key);
const char *along_transitions_get_key (const AlongTransitions *self, guint before, guint after);

const char *along_transitions_get_before_title (const AlongTransitions *self);
const char *along_transitions_get_after_title (const AlongTransitions *self);
guint along_transitions_get_n_grades (const AlongTransitions *self);
const char *along_transitions_get_grade (const AlongTransitions *self, guint grade);
AlongTone along_transitions_get_tone (const AlongTransitions *self, guint grade);
guint along_transitions_get_count (const AlongTransitions *self, guint before, guint after);
guint along_transitions_get_total (const AlongTransitions *self);
guint along_transitions_get_before_total (const AlongTransitions *self, guint grade);
guint along_transitions_get_after_total (const AlongTransitions *self, guint grade);
guint along_transitions_get_change_total (const AlongTransitions *self, AlongChange change);

AlongChange along_transitions_classify (guint before, guint after);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongTransitions, along_transitions_free)

G_END_DECLS
