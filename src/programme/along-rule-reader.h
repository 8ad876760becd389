/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-frameworks.h"
#include "along-json-reader.h"
#include "along-rule.h"

G_BEGIN_DECLS

/* Reads the conditions of a rule at "conditions" of @item. What is allocated is added to
 * @memory, an array of pointers with g_free(); texts belong to the reader. */
void along_rule_read_conditions (AlongJsonItem item,
                                 AlongFrameworks *frameworks,
                                 GPtrArray *memory,
                                 const AlongCondition **conditions,
                                 guint *n);

/* A whole criterion of "rules", or the "scope" (@scope: no id, text or kind of its own). */
AlongRule along_rule_read (AlongJsonItem item,
                           AlongFrameworks *frameworks,
                           GPtrArray *memory,
                           gboolean scope);

G_END_DECLS
