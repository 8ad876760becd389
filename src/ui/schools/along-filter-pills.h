/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_FILTER_PILLS (along_filter_pills_get_type ())

/**
 * AlongFilterPills:
 *
 * A heading above a few toggles, any of which may be on; none of them on stands for any.
 *
 * Properties: title. Signals: changed, by the user.
 */
G_DECLARE_FINAL_TYPE (AlongFilterPills, along_filter_pills, ALONG, FILTER_PILLS, GtkWidget)

/* @labels: (element-type utf8): NULL for a bit that is not offered. At most 32. */
void along_filter_pills_set_labels (AlongFilterPills *self, GPtrArray *labels);
void along_filter_pills_set_title (AlongFilterPills *self, const char *title);

/* 1 << index of the label. */
guint32 along_filter_pills_get_bits (AlongFilterPills *self);
void along_filter_pills_set_bits (AlongFilterPills *self, guint32 bits);

G_END_DECLS
