/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-database.h"
#include "along-disclosure.h"

G_BEGIN_DECLS

/* Who was shown what is sealed: lines are only ever added. */

gboolean
along_disclosure_add (AlongDatabase *database, const AlongDisclosure *disclosure, GError **error);

/* (transfer full) (element-type AlongDisclosure): newest first. */
GPtrArray *along_disclosure_list (AlongDatabase *database, const char *deployment, GError **error);

G_END_DECLS
