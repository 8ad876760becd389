/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-verdict.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_FINDING_LIST (along_finding_list_get_type ())

/**
 * AlongFindingList:
 *
 * What speaks against something, in words, each with an icon for how grave it is. Hidden when
 * there is nothing.
 */
G_DECLARE_FINAL_TYPE (AlongFindingList, along_finding_list, ALONG, FINDING_LIST, GtkWidget)

GtkWidget *along_finding_list_new (void);
/* @verdict: (nullable) */
void along_finding_list_show (AlongFindingList *self, AlongVerdict *verdict);

G_END_DECLS
