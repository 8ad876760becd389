/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-dossier.h"
#include "along-guide-match.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/* Where an entry stands for a deployment. */
typedef enum
{
  ALONG_GUIDE_NOT_JUDGED, /* for nobody in particular */
  ALONG_GUIDE_SUGGESTED,
  ALONG_GUIDE_OTHER, /* it serves none of the areas of need */
  ALONG_GUIDE_UNFIT,
  ALONG_GUIDE_ENDED,
} AlongGuideShelf;

#define ALONG_TYPE_GUIDE_ITEM (along_guide_item_get_type ())

/**
 * AlongGuideItem:
 *
 * An entry of the guide for a list, with what is said of it for a deployment.
 */
G_DECLARE_FINAL_TYPE (AlongGuideItem, along_guide_item, ALONG, GUIDE_ITEM, GObject)

/* @guide: that @entry is of. */
AlongGuideItem *along_guide_item_new (AlongGuide *guide, const AlongGuideEntry *entry);
/* @suggestion: (transfer full) (nullable): NULL where nothing can be said yet. */
AlongGuideItem *along_guide_item_new_for (AlongGuide *guide,
                                          const AlongGuideEntry *entry,
                                          AlongDossier *dossier,
                                          AlongGuideSuggestion *suggestion,
                                          AlongGuideShelf shelf);

const AlongGuideEntry *along_guide_item_get_entry (AlongGuideItem *self);
/* (nullable) */
const AlongGuideSuggestion *along_guide_item_get_suggestion (AlongGuideItem *self);
/* (nullable) */
AlongDossier *along_guide_item_get_dossier (AlongGuideItem *self);
AlongGuideShelf along_guide_item_get_shelf (AlongGuideItem *self);
/* The heading that it comes under. */
const char *along_guide_item_get_heading (AlongGuideItem *self);
/* (transfer container) (element-type AlongReferral): the dossier's to this entry, by date. */
GPtrArray *along_guide_item_list_referrals (AlongGuideItem *self);

G_END_DECLS
