/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_PARTNER_FILTER (along_partner_filter_get_type ())

/* Narrows partners by words of name, authority or number, and by pathway, phase and authority. */
G_DECLARE_FINAL_TYPE (AlongPartnerFilter, along_partner_filter, ALONG, PARTNER_FILTER, GtkFilter)

AlongPartnerFilter *along_partner_filter_new (void);

void along_partner_filter_set_search (AlongPartnerFilter *self, const char *text);
/* @pathway: id; @phase: AlongPhase; @la: name. NULL or -1 for all. */
void along_partner_filter_set_narrow (AlongPartnerFilter *self,
                                      const char *pathway,
                                      int phase,
                                      const char *la);
/* Whether anything is left out besides by the search. */
gboolean along_partner_filter_is_narrow (AlongPartnerFilter *self);

G_END_DECLS
