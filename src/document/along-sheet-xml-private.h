/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-sheet-file.h"

G_BEGIN_DECLS

/* The parts of a workbook; all of them (nullable), for what is not well-formed. */

/* (element-type utf8): name and link of each sheet in turn. */
GPtrArray *along_sheet_xml_read_book (const char *xml, gboolean *early);
/* id -> target */
GHashTable *along_sheet_xml_read_links (const char *xml);
/* (element-type utf8): the texts that cells refer to by number. */
GPtrArray *along_sheet_xml_read_texts (const char *xml);
gboolean along_sheet_xml_read_cells (const char *xml, GPtrArray *shared, GPtrArray *cells);

/* The name without its prefix, which some programs write. */
const char *along_sheet_xml_get_local (const char *name);
/* "" where it is missing */
const char *
along_sheet_xml_find_attribute (const char **names, const char **values, const char *wanted);
gboolean along_sheet_xml_parse (const GMarkupParser *parser, const char *xml, gpointer user_data);

void along_sheet_cell_free (AlongSheetCell *cell);

G_END_DECLS
