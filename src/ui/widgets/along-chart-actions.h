/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-chart.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What can be done with any chart. @from: the widget it is shown in. */

/* Opens a dialog with the chart's data, to read and to copy. */
void along_chart_show_table (GtkWidget *from, AlongChart *chart);

/* Asks for a file and writes the chart as SVG, PNG or PDF, in print colours. */
void along_chart_save_picture (GtkWidget *from, AlongChart *chart);

G_END_DECLS
