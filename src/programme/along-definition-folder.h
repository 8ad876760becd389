/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* (transfer full) (element-type GFile) (nullable): the *.json files of @folder in order of their
 * names, without hidden ones. Without such a folder an error where it is @required, else none. */
GPtrArray *along_definition_folder_list (GFile *folder, gboolean required, GError **error);

G_END_DECLS
