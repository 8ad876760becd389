/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-guide-audience"

#include "config.h"

#include "along-digits.h"
#include "along-guide-match.h"

#include <glib/gi18n.h>

static void
take (GPtrArray *reasons, char *text)
{
  if (reasons != NULL)
    g_ptr_array_add (reasons, text);
  else
    g_free (text);
}

static AlongGuideFit
judge_phase (const AlongGuideAudience *audience, const AlongSchool *school, GPtrArray *reasons)
{
  if (audience->phases == 0)
    return ALONG_FIT_YES;
  if ((audience->phases & (1u << school->phase)) != 0)
    return ALONG_FIT_YES;
  if (school->phase == ALONG_PHASE_NOT_APPLICABLE)
    {
      take (reasons, g_strdup (_ ("It is for certain phases, and the register gives none.")));
      return ALONG_FIT_UNKNOWN;
    }
  take (reasons,
        g_strdup_printf (_ ("Not for this phase: %s."), along_phase_get_name (school->phase)));
  return ALONG_FIT_NO;
}

static AlongGuideFit
judge_sector (const AlongGuideAudience *audience, const AlongSchool *school, GPtrArray *reasons)
{
  if (audience->sectors == 0 || (audience->sectors & (1u << school->sector)) != 0)
    return ALONG_FIT_YES;
  if (school->sector == ALONG_SECTOR_OTHER)
    {
      take (reasons, g_strdup (_ ("Check who funds the school.")));
      return ALONG_FIT_UNKNOWN;
    }
  take (reasons, g_strdup (_ ("It is for state-funded schools only.")));
  return ALONG_FIT_NO;
}

static AlongGuideFit
judge_region (const AlongGuideAudience *audience, const AlongSchool *school, GPtrArray *reasons)
{
  if (audience->regions == NULL || *audience->regions == '\0')
    return ALONG_FIT_YES;
  for (const char *region = audience->regions; *region != '\0'; region++)
    if (*region == school->region)
      return ALONG_FIT_YES;
  take (reasons,
        g_strdup_printf (_ ("Not in this region: %s."), along_region_get_name (school->region)));
  return ALONG_FIT_NO;
}

static AlongGuideFit
judge_pupils (const AlongGuideAudience *audience, const AlongSchool *school, GPtrArray *reasons)
{
  if (audience->pupils_min == 0 && audience->pupils_max == 0)
    return ALONG_FIT_YES;
  if (school->pupils == ALONG_UNKNOWN)
    {
      take (reasons, g_strdup (_ ("It depends on the number of pupils, which is not known.")));
      return ALONG_FIT_UNKNOWN;
    }
  if (audience->pupils_max > 0 && school->pupils > audience->pupils_max)
    {
      take (reasons, g_strdup_printf (_ ("For at most %s pupils; there are %s."),
                                      along_digits (audience->pupils_max).text,
                                      along_digits (school->pupils).text));
      return ALONG_FIT_NO;
    }
  if (school->pupils < audience->pupils_min)
    {
      take (reasons, g_strdup_printf (_ ("For at least %s pupils; there are %s."),
                                      along_digits (audience->pupils_min).text,
                                      along_digits (school->pupils).text));
      return ALONG_FIT_NO;
    }
  return ALONG_FIT_YES;
}

static AlongGuideFit
judge_school (const AlongGuideAudience *audience, const AlongSchool *school, GPtrArray *reasons)
{
  AlongGuideFit fit = judge_phase (audience, school, reasons);

  fit = MIN (fit, judge_sector (audience, school, reasons));
  fit = MIN (fit, judge_region (audience, school, reasons));
  return MIN (fit, judge_pupils (audience, school, reasons));
}

/* A trust fits as the best of its schools does: it can pass the support on. */
static AlongGuideFit
judge_trust (const AlongGuideAudience *audience,
             AlongRegister *reg,
             const AlongTrust *trust,
             GPtrArray *reasons)
{
  AlongGuideFit fit = ALONG_FIT_NO;
  guint n;
  const guint32 *schools = along_register_get_trust_schools (reg, trust, &n);

  for (guint i = 0; i < n && fit < ALONG_FIT_YES; i++)
    fit = MAX (fit, judge_school (audience, along_register_get_school (reg, schools[i]), NULL));
  if (fit == ALONG_FIT_NO)
    take (reasons, g_strdup (_ ("It is for none of the trust's schools.")));
  else if (fit == ALONG_FIT_UNKNOWN)
    take (reasons, g_strdup (_ ("Check for which of the trust's schools it is.")));
  return fit;
}

static gboolean
is_open (const AlongGuideAudience *audience)
{
  return audience->phases == 0 && audience->sectors == 0 && audience->pupils_min == 0 &&
         audience->pupils_max == 0 && (audience->regions == NULL || *audience->regions == '\0');
}

AlongGuideFit
along_guide_judge_audience (const AlongGuideAudience *audience,
                            AlongRegister *reg,
                            AlongParticipant who,
                            GPtrArray *reasons)
{
  const AlongSchool *school;
  const AlongTrust *trust;

  g_return_val_if_fail (audience != NULL, ALONG_FIT_UNKNOWN);

  if (audience->kinds != 0 && (audience->kinds & (1u << who.kind)) == 0)
    {
      take (reasons, g_strdup (who.kind == ALONG_PARTICIPANT_TRUST
                                   ? _ ("It is for schools, not for trusts.")
                                   : _ ("It is for trusts, not for schools.")));
      return ALONG_FIT_NO;
    }
  if (is_open (audience))
    return ALONG_FIT_YES;

  school = reg != NULL && who.kind == ALONG_PARTICIPANT_SCHOOL
               ? along_register_find_school (reg, who.id)
               : NULL;
  trust = reg != NULL && who.kind == ALONG_PARTICIPANT_TRUST
              ? along_register_find_trust (reg, who.id)
              : NULL;
  if (school != NULL)
    return judge_school (audience, school, reasons);
  if (trust != NULL)
    return judge_trust (audience, reg, trust, reasons);
  take (reasons, g_strdup (_ ("It is not in the register, so nothing can be told.")));
  return ALONG_FIT_UNKNOWN;
}
