/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-letter.h"

G_BEGIN_DECLS

/* What a merge field can be, in the order in which a menu shows them. */
guint along_merge_field_get_n (void);
/* "school.name" */
const char *along_merge_field_get_name (guint index);
/* Translated: "Name of the school or trust" */
const char *along_merge_field_get_title (guint index);

/**
 * AlongMergeValues:
 *
 * Where the values of the fields come from: a deployment and what a letter about it is about.
 */
typedef struct _AlongMergeValues AlongMergeValues;

/* Both (nullable): @docket and @subject. What is given has to outlive it. */
AlongMergeValues *along_merge_values_new (const AlongDeliveryContext *context,
                                          AlongDocket *docket,
                                          const AlongLetterSubject *subject);
void along_merge_values_free (AlongMergeValues *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongMergeValues, along_merge_values_free)

/* @value: (out) (transfer full): "" where it is missing; @title: (out) (transfer full): what it is,
 * translated or as the programme has it. FALSE for what is no field. */
gboolean
along_merge_values_get (AlongMergeValues *self, const char *name, char **value, char **title);

/* Whether it is a field, of letters of @programme. */
gboolean along_merge_field_exists (const char *name, AlongProgramme *programme);

G_END_DECLS
