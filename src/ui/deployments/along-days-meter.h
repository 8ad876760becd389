/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-days.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A row with a bar: @used of @whole, said in @title, with @detail (nullable) below. Over the whole
 * it has another colour. */
GtkWidget *
along_days_meter_new (const char *title, const char *detail, AlongDays used, AlongDays whole);

G_END_DECLS
