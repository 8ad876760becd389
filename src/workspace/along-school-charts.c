/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-school-charts"

#include "config.h"

#include "along-school-charts.h"

#include "along-grade-tone.h"
#include "along-timeline-chart.h"

#include <glib/gi18n.h>

/* The area whose grade stands for the inspection; -1 when it has none. */
static int
choose_area (AlongFrameworks *frameworks, const AlongInspection *inspection, guint area)
{
  int overall = along_frameworks_find_area (frameworks, "overall");

  if (!inspection->graded)
    return -1;
  if (inspection->grades[area] != ALONG_GRADE_NONE)
    return area;
  if (overall >= 0 && inspection->grades[overall] != ALONG_GRADE_NONE)
    return overall;
  for (guint i = 0; i < along_frameworks_get_n_areas (frameworks); i++)
    if (inspection->grades[i] != ALONG_GRADE_NONE &&
        along_frameworks_get_n_grades (frameworks, inspection->framework, i) > 2)
      return i;
  return -1;
}

static void
add_inspection (AlongTimelineChart *timeline,
                AlongFrameworks *frameworks,
                const AlongInspection *inspection,
                guint area)
{
  int shown = choose_area (frameworks, inspection, area);
  g_autofree char *flag = NULL;
  g_autofree char *detail = NULL;
  const char *label = inspection->outcome;
  AlongTone tone = ALONG_TONE_NEUTRAL;

  if (along_inspection_is_predecessors (inspection))
    flag = g_strdup_printf (_ ("predecessor school, URN %d"), inspection->urn_at_time);
  if (shown >= 0)
    {
      AlongGrade grade = inspection->grades[shown];

      label = along_frameworks_get_grade_name (frameworks, inspection->framework, shown, grade);
      tone = along_grade_get_tone (frameworks, inspection->framework, shown, grade);
      detail = g_strdup_printf ("%s · %s", along_frameworks_get_area_name (frameworks, shown),
                                inspection->type);
    }
  else
    detail = g_strdup (inspection->type);
  along_timeline_chart_add_event (timeline, inspection->started,
                                  *label != '\0' ? label : _ ("Not graded"), tone, detail, flag,
                                  NULL);
}

static void
add_frameworks (AlongTimelineChart *timeline, AlongFrameworks *frameworks)
{
  for (guint i = 0; i < along_frameworks_get_n_frameworks (frameworks); i++)
    {
      AlongDate from, to;

      along_frameworks_get_dates (frameworks, i, &from, &to);
      along_timeline_chart_add_band (timeline, along_frameworks_get_name (frameworks, i), from, to);
    }
}

AlongChart *
along_school_chart_new_timeline (AlongFrameworks *frameworks,
                                 AlongRegister *reg,
                                 const AlongSchool *school,
                                 guint area,
                                 int academic_year,
                                 AlongDate today)
{
  const AlongInspection *inspections;
  g_autofree char *title = NULL;
  AlongTimelineChart *timeline;
  guint n;

  g_return_val_if_fail (ALONG_IS_FRAMEWORKS (frameworks), NULL);
  g_return_val_if_fail (ALONG_IS_REGISTER (reg), NULL);
  g_return_val_if_fail (school != NULL, NULL);
  g_return_val_if_fail (area < ALONG_MAX_AREAS, NULL);

  timeline = ALONG_TIMELINE_CHART (along_timeline_chart_new ());
  add_frameworks (timeline, frameworks);
  inspections = along_register_get_inspections (reg, school, &n);
  for (guint i = n; i > 0; i--)
    add_inspection (timeline, frameworks, &inspections[i - 1], area);
  along_timeline_chart_set_academic_year (timeline, academic_year);
  along_timeline_chart_set_today (timeline, today);
  /* Translators: %s is a school. */
  title = g_strdup_printf (_ ("%s: inspections"), school->name);
  along_chart_set_title (ALONG_CHART (timeline), title);
  return ALONG_CHART (timeline);
}
