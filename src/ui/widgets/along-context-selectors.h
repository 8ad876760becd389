/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_CONTEXT_SELECTORS (along_context_selectors_get_type ())

/* Drop-downs of region, programme and cohort, and a menu of what can be done with cohorts.
 * Properties: context (settable), orientation (construct-only). */
G_DECLARE_FINAL_TYPE (AlongContextSelectors,
                      along_context_selectors,
                      ALONG,
                      CONTEXT_SELECTORS,
                      GtkBox)

/* @context: (nullable) */
void along_context_selectors_set_context (AlongContextSelectors *self, AlongContext *context);

G_END_DECLS
