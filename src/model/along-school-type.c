/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-school-type.h"

#include <glib/gi18n.h>

#define STATE       ALONG_SECTOR_STATE
#define INDEPENDENT ALONG_SECTOR_INDEPENDENT
#define MAINSTREAM  ALONG_PROVISION_MAINSTREAM
#define SPECIAL     ALONG_PROVISION_SPECIAL
#define ALTERNATIVE ALONG_PROVISION_ALTERNATIVE

static const struct
{
  const char *type;
  AlongSector sector;
  AlongProvision provision;
} types[] = {
  { "Academy 16 to 19 sponsor led", STATE, MAINSTREAM },
  { "Academy 16-19 converter", STATE, MAINSTREAM },
  { "Academy alternative provision converter", STATE, ALTERNATIVE },
  { "Academy alternative provision sponsor led", STATE, ALTERNATIVE },
  { "Academy converter", STATE, MAINSTREAM },
  { "Academy secure 16 to 19", STATE, ALTERNATIVE },
  { "Academy special converter", STATE, SPECIAL },
  { "Academy special sponsor led", STATE, SPECIAL },
  { "Academy sponsor led", STATE, MAINSTREAM },
  { "City technology college", STATE, MAINSTREAM },
  { "Community school", STATE, MAINSTREAM },
  { "Community special school", STATE, SPECIAL },
  { "Foundation school", STATE, MAINSTREAM },
  { "Foundation special school", STATE, SPECIAL },
  { "Free schools", STATE, MAINSTREAM },
  { "Free schools 16 to 19", STATE, MAINSTREAM },
  { "Free schools alternative provision", STATE, ALTERNATIVE },
  { "Free schools special", STATE, SPECIAL },
  { "Local authority nursery school", STATE, MAINSTREAM },
  { "Non-maintained special school", STATE, SPECIAL },
  { "Other independent school", INDEPENDENT, MAINSTREAM },
  { "Other independent special school", INDEPENDENT, SPECIAL },
  { "Pupil referral unit", STATE, ALTERNATIVE },
  { "Studio schools", STATE, MAINSTREAM },
  { "University technical college", STATE, MAINSTREAM },
  { "Voluntary aided school", STATE, MAINSTREAM },
  { "Voluntary controlled school", STATE, MAINSTREAM },
};

void
along_school_type_classify (const char *type, AlongSector *sector, AlongProvision *provision)
{
  *sector = ALONG_SECTOR_OTHER;
  *provision = ALONG_PROVISION_MAINSTREAM;

  for (gsize i = 0; i < G_N_ELEMENTS (types); i++)
    if (g_ascii_strcasecmp (type, types[i].type) == 0)
      {
        *sector = types[i].sector;
        *provision = types[i].provision;
        return;
      }
}

gboolean
along_provision_from_string (const char *text, AlongProvision *provision)
{
  static const char *const words[] = { "mainstream", "special", "alternative" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_strcmp0 (text, words[i]) == 0)
      {
        *provision = (AlongProvision) i;
        return TRUE;
      }

  return FALSE;
}

const char *
along_provision_get_name (AlongProvision provision)
{
  switch (provision)
    {
    case ALONG_PROVISION_SPECIAL:
      return _ ("Special");
    case ALONG_PROVISION_ALTERNATIVE:
      return _ ("Alternative provision");
    case ALONG_PROVISION_MAINSTREAM:
    default:
      return _ ("Mainstream");
    }
}
