/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-guide-item.h"
#include "along-workspace.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/* The guide as a list of #AlongGuideItem, and what it can be narrowed by. */

/**
 * along_guide_shelves_fill:
 * @store: (element-type AlongGuideItem): filled anew
 * @dossier: (nullable): whom it is for; NULL for nobody in particular
 * @areas: (array zero-terminated=1): ids of the areas of need; with none, all count
 * @date: on which entries have to be on offer
 *
 * By category as in the catalogue, or for @dossier: what is suggested first, then the rest, and at
 * the end what does not fit or is not on offer.
 */
void along_guide_shelves_fill (GListStore *store,
                               AlongWorkspace *workspace,
                               AlongDossier *dossier,
                               const char *const *areas,
                               AlongDate date);

/* (transfer full): #AlongChoice for a drop-down; the first one narrows nothing. */
GListStore *along_guide_shelves_list_categories (AlongGuide *guide);
/* Areas of all programmes that an entry serves. */
GListStore *along_guide_shelves_list_areas (AlongDefinitions *definitions);
/* The deployments that go on, by name, and @kept (nullable id) whatever its state. */
GListStore *along_guide_shelves_list_deployments (AlongWorkspace *workspace, const char *kept);

G_END_DECLS
