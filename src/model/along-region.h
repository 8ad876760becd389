/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * AlongRegion:
 *
 * One of England's nine regions by the letter that the register gives it ("GOR (code)": A North
 * East … K South West), or %ALONG_REGION_NONE for Wales, offshore and unknown. DfE, Ofsted and
 * the register have used the same nine since 2022.
 */
typedef char AlongRegion;

#define ALONG_REGION_NONE '\0'
#define ALONG_N_REGIONS   9

/* The letters of the nine regions, in the register's order. */
extern const char along_region_codes[ALONG_N_REGIONS + 1];

gboolean along_region_is_valid (AlongRegion region);

/* The region's name as published, which is also what people say; "" for %ALONG_REGION_NONE. */
const char *along_region_get_name (AlongRegion region);

/* The GSS code (E12000001 …) of the boundary files; NULL for %ALONG_REGION_NONE. */
const char *along_region_get_gss (AlongRegion region);

/* Reads a letter, or a name in any case and with "&" for "and"; %ALONG_REGION_NONE otherwise. */
AlongRegion along_region_parse (const char *text);

G_END_DECLS
