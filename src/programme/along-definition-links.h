/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-definitions.h"

G_BEGIN_DECLS

/* Whether what the programmes name in other files is there. */
gboolean along_definition_links_check (AlongDefinitions *definitions, GError **error);

G_END_DECLS
