/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define ALONG_TYPE_CHOICE (along_choice_get_type ())

/* Something to choose from a list: an id for the program and a label for people. Properties: id
 * (nullable), label; construct-only. */
G_DECLARE_FINAL_TYPE (AlongChoice, along_choice, ALONG, CHOICE, GObject)

AlongChoice *along_choice_new (const char *id, const char *label);

/* (nullable): NULL for "none of them" */
const char *along_choice_get_id (AlongChoice *self);
const char *along_choice_get_label (AlongChoice *self);

/* Adds a new choice to a store of them. */
void along_choice_append (GListStore *store, const char *id, const char *label);

G_END_DECLS
