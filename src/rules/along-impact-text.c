/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-impact"

#include "config.h"

#include "along-impact-private.h"

#include "along-digits.h"

#include <glib/gi18n.h>

/* (transfer full): as many as @n, in words. */
static char *
describe_no_before (gboolean all_schools, guint n, const char *area)
{
  if (all_schools)
    return g_strdup_printf (ngettext ("%s school has only one grade for “%s”",
                                      "%s schools have only one grade for “%s”", n),
                            along_digits (n).text, area);
  return g_strdup_printf (ngettext ("%s school had no grade for “%s” before the start",
                                    "%s schools had no grade for “%s” before the start", n),
                          along_digits (n).text, area);
}

char *
along_impact_describe_left_out (AlongImpact *self, AlongLeftOut why)
{
  const char *area;
  guint n;

  g_return_val_if_fail (ALONG_IS_IMPACT (self) && why < ALONG_N_LEFT_OUT, NULL);

  n = self->left_out[why];
  area = along_frameworks_get_area_name (self->frameworks, self->question.area);
  switch (why)
    {
    case ALONG_LEFT_OUT_NO_BEFORE:
      return describe_no_before (self->question.all_schools, n, area);
    case ALONG_LEFT_OUT_NO_AFTER:
      return g_strdup_printf (ngettext ("%s school has had no grade for “%s” since the start",
                                        "%s schools have had no grade for “%s” since the start", n),
                              along_digits (n).text, area);
    case ALONG_LEFT_OUT_NOT_COMPARABLE:
      return g_strdup_printf (
          ngettext ("%s school was judged on “%s” under frameworks that may not be compared",
                    "%s schools were judged on “%s” under frameworks that may not be compared", n),
          along_digits (n).text, area);
    case ALONG_LEFT_OUT_PREDECESSOR:
      return g_strdup_printf (ngettext ("%s school has a grade for “%s” from its predecessor",
                                        "%s schools have a grade for “%s” from their predecessors",
                                        n),
                              along_digits (n).text, area);
    case ALONG_LEFT_OUT_NOT_IN_REGISTER:
    case ALONG_N_LEFT_OUT:
    default:
      return g_strdup_printf (ngettext ("%s participant is not in the register",
                                        "%s participants are not in the register", n),
                              along_digits (n).text);
    }
}
