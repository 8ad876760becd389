/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form-section-view.h"

G_BEGIN_DECLS

/**
 * AlongFormRetired:
 *
 * Views of sections that were left. To be rid of so many widgets takes longer than a frame, so they
 * are thrown away in stages.
 */
typedef struct _AlongFormRetired AlongFormRetired;

/* @widget: whose frames it goes by; it must not go before along_form_retired_free(). */
AlongFormRetired *along_form_retired_new (GtkWidget *widget);
void along_form_retired_free (AlongFormRetired *self);

/* @view: (transfer none): retired and about to be taken away. */
void along_form_retired_add (AlongFormRetired *self, AlongFormSectionView *view);

G_END_DECLS
