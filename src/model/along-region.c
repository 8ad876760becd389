/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-region.h"

#include "along-text.h"

#include <string.h>

const char along_region_codes[ALONG_N_REGIONS + 1] = "ABDEFGHJK";

/* In the order of the codes; the GSS codes of the ONS run in the same order. */
static const struct
{
  const char *name;
  const char *gss;
} regions[ALONG_N_REGIONS] = {
  { "North East", "E12000001" },
  { "North West", "E12000002" },
  { "Yorkshire and the Humber", "E12000003" },
  { "East Midlands", "E12000004" },
  { "West Midlands", "E12000005" },
  { "East of England", "E12000006" },
  { "London", "E12000007" },
  { "South East", "E12000008" },
  { "South West", "E12000009" },
};

static int
index_of (AlongRegion region)
{
  const char *found = region != ALONG_REGION_NONE ? strchr (along_region_codes, region) : NULL;

  return found != NULL ? (int) (found - along_region_codes) : -1;
}

gboolean
along_region_is_valid (AlongRegion region)
{
  return index_of (region) >= 0;
}

const char *
along_region_get_name (AlongRegion region)
{
  int index = index_of (region);

  return index >= 0 ? regions[index].name : "";
}

const char *
along_region_get_gss (AlongRegion region)
{
  int index = index_of (region);

  return index >= 0 ? regions[index].gss : NULL;
}

AlongRegion
along_region_parse (const char *text)
{
  g_autofree char *folded = NULL;
  g_autoptr (GString) name = NULL;

  if (text == NULL)
    return ALONG_REGION_NONE;
  if (text[0] != '\0' && text[1] == '\0')
    return along_region_is_valid (g_ascii_toupper (text[0])) ? g_ascii_toupper (text[0])
                                                             : ALONG_REGION_NONE;

  folded = along_text_fold (text);
  name = g_string_new (folded);
  g_string_replace (name, "&", "and", 0);
  for (int i = 0; i < ALONG_N_REGIONS; i++)
    if (g_ascii_strcasecmp (regions[i].name, name->str) == 0)
      return along_region_codes[i];

  return ALONG_REGION_NONE;
}
