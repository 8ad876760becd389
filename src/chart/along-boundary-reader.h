/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-boundary-area.h"

G_BEGIN_DECLS

/* (transfer full): the areas of a GeoJSON FeatureCollection, as AlongBoundaryArea. %NULL with
 * @error, which names the file (@name) and the feature. */
GPtrArray *along_boundary_reader_read (GBytes *bytes, const char *name, GError **error);

G_END_DECLS
