/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-context.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define ALONG_TYPE_COHORT_DIALOG (along_cohort_dialog_get_type ())

/* A form for a new cohort, or for one that exists. Name and dates follow programme, term and year
 * until they are written by hand. */
G_DECLARE_FINAL_TYPE (AlongCohortDialog, along_cohort_dialog, ALONG, COHORT_DIALOG, AdwWindow)

/* @cohort: (nullable): NULL for a new one */
GtkWidget *
along_cohort_dialog_new (GtkWidget *parent, AlongContext *context, const AlongCohort *cohort);

G_END_DECLS
