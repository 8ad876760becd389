/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * along_text_is_blank:
 *
 * Whether a published file's cell says nothing: empty, white space, or one of the stand-ins that
 * the register and Ofsted use (`NULL`, `Not applicable`, `Not recorded`, `NA` …). `None` and
 * `Does not apply` are such only where a column's meaning makes them so, and do not count here.
 */
gboolean along_text_is_blank (const char *text);

/* (transfer full): lower case, white space runs as one space, ends trimmed: how headers and
 * names are matched across years. */
char *along_text_fold (const char *text);

/* Case-folded and without accents, for searching and sorting by eye; (transfer full). */
char *along_text_search_key (const char *text);

/* Sets @target to a copy of @value; %TRUE when that changed it. (GLib 2.76 has g_set_str.) */
gboolean along_text_set (char **target, const char *value);

/* (transfer full): @text reduced to what every file system takes as a file name. */
char *along_text_to_file_name (const char *text);

G_END_DECLS
