/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-register.h"

G_BEGIN_DECLS

/**
 * along_succession_find:
 *
 * A school that became an academy stands in the register twice, and its inspections are reported
 * for both. Returns: (transfer full): by the index of a closed school, the index + 1 of the school
 *   that has its inspections now; 0 for none.
 */
guint32 *along_succession_find (AlongRegister *reg);

/* (nullable): the school that had taken the place of the one at @index by the end of @day,
 * ALONG_DATE_NONE for now. */
const AlongSchool *
along_succession_get (const guint32 *successors, AlongRegister *reg, guint index, AlongDate day);

G_END_DECLS
