/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-ui"

#include "along-schools-filter.h"

#include <string.h>

#include "along-text.h"

AlongSchoolsFilter *
along_schools_filter_new (void)
{
  AlongSchoolsFilter *filter = g_new0 (AlongSchoolsFilter, 1);

  filter->search = g_strdup ("");
  filter->region = ALONG_FILTER_REGION_CONTEXT;
  filter->type = g_strdup ("");
  filter->statuses = ALONG_FILTER_OPEN;
  filter->programme = g_strdup ("");
  filter->title = g_strdup ("");
  filter->sort = ALONG_SCHOOLS_NAME;

  return filter;
}

AlongSchoolsFilter *
along_schools_filter_copy (const AlongSchoolsFilter *filter)
{
  AlongSchoolsFilter *copy;

  g_return_val_if_fail (filter != NULL, NULL);

  copy = g_new (AlongSchoolsFilter, 1);
  *copy = *filter;
  copy->search = g_strdup (filter->search);
  copy->type = g_strdup (filter->type);
  copy->overall = g_strdupv (filter->overall);
  copy->area = g_strdupv (filter->area);
  copy->programme = g_strdup (filter->programme);
  copy->title = g_strdup (filter->title);
  copy->urns = filter->urns != NULL ? g_array_copy (filter->urns) : NULL;

  return copy;
}

void
along_schools_filter_free (AlongSchoolsFilter *filter)
{
  if (filter == NULL)
    return;

  g_free (filter->search);
  g_free (filter->type);
  g_strfreev (filter->overall);
  g_strfreev (filter->area);
  g_free (filter->programme);
  g_free (filter->title);
  g_clear_pointer (&filter->urns, g_array_unref);
  g_free (filter);
}

static gboolean
strv_equal0 (char **a, char **b)
{
  if (a == NULL || b == NULL)
    return a == b;

  return g_strv_equal ((const char *const *) a, (const char *const *) b);
}

static gboolean
urns_equal (GArray *a, GArray *b)
{
  if (a == NULL || b == NULL)
    return a == b;

  return a->len == b->len && memcmp (a->data, b->data, a->len * sizeof (gint32)) == 0;
}

gboolean
along_schools_filter_equal (const AlongSchoolsFilter *a, const AlongSchoolsFilter *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return g_str_equal (a->search, b->search) && a->region == b->region && a->la_code == b->la_code &&
         a->trust_uid == b->trust_uid && g_str_equal (a->type, b->type) && a->phases == b->phases &&
         a->statuses == b->statuses && a->provisions == b->provisions &&
         strv_equal0 (a->overall, b->overall) && strv_equal0 (a->area, b->area) &&
         a->verdicts == b->verdicts && g_str_equal (a->programme, b->programme) &&
         a->academic_year == b->academic_year && a->involvement == b->involvement &&
         urns_equal (a->urns, b->urns) && g_str_equal (a->title, b->title) && a->sort == b->sort &&
         a->descending == b->descending;
}

gboolean
along_schools_filter_narrows (const AlongSchoolsFilter *filter, AlongFilterPart part)
{
  g_return_val_if_fail (filter != NULL, FALSE);

  switch (part)
    {
    case ALONG_FILTER_SEARCH:
      return *filter->search != '\0';
    case ALONG_FILTER_REGION:
      return filter->region != ALONG_FILTER_REGION_ALL;
    case ALONG_FILTER_LA:
      return filter->la_code != 0;
    case ALONG_FILTER_TRUST:
      return filter->trust_uid != 0;
    case ALONG_FILTER_TYPE:
      return *filter->type != '\0';
    case ALONG_FILTER_PHASE:
      return filter->phases != 0;
    case ALONG_FILTER_STATUS:
      return filter->statuses != 0;
    case ALONG_FILTER_PROVISION:
      return filter->provisions != 0;
    case ALONG_FILTER_OVERALL:
      return filter->overall != NULL;
    case ALONG_FILTER_AREA:
      return filter->area != NULL;
    case ALONG_FILTER_VERDICT:
      return filter->verdicts != 0;
    case ALONG_FILTER_INVOLVEMENT:
      return filter->involvement != ALONG_INVOLVEMENT_ANY;
    case ALONG_FILTER_URNS:
      return filter->urns != NULL;
    case ALONG_N_FILTERS:
    default:
      return FALSE;
    }
}

gboolean
along_schools_filter_is_set (const AlongSchoolsFilter *filter, AlongFilterPart part)
{
  g_return_val_if_fail (filter != NULL, FALSE);

  if (part == ALONG_FILTER_REGION)
    return filter->region != ALONG_FILTER_REGION_CONTEXT;
  if (part == ALONG_FILTER_STATUS)
    return filter->statuses != ALONG_FILTER_OPEN;

  return along_schools_filter_narrows (filter, part);
}

void
along_schools_filter_drop (AlongSchoolsFilter *filter, AlongFilterPart part)
{
  g_return_if_fail (filter != NULL);

  switch (part)
    {
    case ALONG_FILTER_SEARCH:
      along_text_set (&filter->search, "");
      break;
    case ALONG_FILTER_REGION:
      filter->region = ALONG_FILTER_REGION_ALL;
      break;
    case ALONG_FILTER_LA:
      filter->la_code = 0;
      break;
    case ALONG_FILTER_TRUST:
      filter->trust_uid = 0;
      break;
    case ALONG_FILTER_TYPE:
      along_text_set (&filter->type, "");
      break;
    case ALONG_FILTER_PHASE:
      filter->phases = 0;
      break;
    case ALONG_FILTER_STATUS:
      filter->statuses = 0;
      break;
    case ALONG_FILTER_PROVISION:
      filter->provisions = 0;
      break;
    case ALONG_FILTER_OVERALL:
      g_clear_pointer (&filter->overall, g_strfreev);
      break;
    case ALONG_FILTER_AREA:
      g_clear_pointer (&filter->area, g_strfreev);
      break;
    case ALONG_FILTER_VERDICT:
      filter->verdicts = 0;
      along_text_set (&filter->programme, "");
      filter->academic_year = 0;
      break;
    case ALONG_FILTER_INVOLVEMENT:
      filter->involvement = ALONG_INVOLVEMENT_ANY;
      break;
    case ALONG_FILTER_URNS:
      g_clear_pointer (&filter->urns, g_array_unref);
      along_text_set (&filter->title, "");
      break;
    case ALONG_N_FILTERS:
    default:
      break;
    }
}

void
along_schools_filter_reset (AlongSchoolsFilter *filter, AlongFilterPart part)
{
  g_return_if_fail (filter != NULL);

  along_schools_filter_drop (filter, part);
  if (part == ALONG_FILTER_REGION)
    filter->region = ALONG_FILTER_REGION_CONTEXT;
  if (part == ALONG_FILTER_STATUS)
    filter->statuses = ALONG_FILTER_OPEN;
}

gboolean
along_schools_filter_has_grade (char **grades, const char *name)
{
  return grades != NULL && g_strv_contains ((const char *const *) grades, name);
}

void
along_schools_filter_toggle_grade (char ***grades, const char *name)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  gboolean had = along_schools_filter_has_grade (*grades, name);
  g_auto (GStrv) changed = NULL;

  for (char **grade = *grades; grade != NULL && *grade != NULL; grade++)
    if (!g_str_equal (*grade, name))
      g_strv_builder_add (builder, *grade);
  if (!had)
    g_strv_builder_add (builder, name);

  g_clear_pointer (grades, g_strfreev);
  changed = g_strv_builder_end (builder);
  if (changed[0] != NULL)
    *grades = g_steal_pointer (&changed);
}
