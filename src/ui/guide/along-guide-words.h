/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-guide-item.h"

G_BEGIN_DECLS

/* What is said of an entry of the guide. */

/* (transfer full): since when or until when it is on offer, "" where nothing is known of it. */
char *along_guide_words_dup_validity (const AlongGuideEntry *entry, AlongDate date);
/* (transfer full): what a row says of it: for whom, or that it is no longer on offer. */
char *along_guide_words_dup_reason (AlongGuideItem *item);
/* (transfer full) (nullable): what the school gets towards it, "£800 for each participant". */
char *along_guide_words_dup_subsidy (AlongGuideItem *item);
/* (transfer full) (nullable): when it was last pointed to. */
char *along_guide_words_dup_referred (AlongGuideItem *item);

/* (transfer full): how many entries are listed, of how many. */
char *along_guide_words_dup_count (guint n, guint all);

G_END_DECLS
