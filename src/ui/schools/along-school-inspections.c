/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-ui"

#include "config.h"

#include "along-school-sections.h"

#include <glib/gi18n.h>

#include "along-chart-view.h"
#include "along-grade-tone.h"
#include "along-school-words.h"
#include "along-timeline-chart.h"

/* The area that an inspection is summed up by: the overall grade, or what the programme is about,
 * or whatever was judged first. -1 for none. */
static int
choose_area (AlongSchoolsScope *scope, const AlongInspection *inspection)
{
  guint overall = along_schools_index_get_overall (along_schools_scope_get_index (scope));
  guint area = along_schools_scope_get_area (scope);

  if (inspection->grades[overall] != ALONG_GRADE_NONE)
    return overall;
  if (inspection->grades[area] != ALONG_GRADE_NONE)
    return area;
  for (guint i = 0; i < ALONG_MAX_AREAS; i++)
    if (inspection->grades[i] != ALONG_GRADE_NONE)
      return i;

  return -1;
}

static char *
dup_title (AlongSchoolsScope *scope, const AlongInspection *inspection)
{
  AlongFrameworks *frameworks = along_schools_scope_get_frameworks (scope);
  guint overall = along_schools_index_get_overall (along_schools_scope_get_index (scope));
  int area = choose_area (scope, inspection);
  const char *grade;

  if (area < 0)
    return g_strdup (*inspection->outcome != '\0' ? inspection->outcome : _ ("No grade"));

  grade = along_frameworks_get_grade_name (frameworks, inspection->framework, area,
                                           inspection->grades[area]);
  if ((guint) area == overall)
    return g_strdup (grade);

  return g_strdup_printf ("%s: %s", along_frameworks_get_area_name (frameworks, area), grade);
}

static char *
dup_flag (const AlongInspection *inspection)
{
  return along_inspection_is_predecessors (inspection)
             ? g_strdup_printf (_ ("predecessor, URN %d"), inspection->urn_at_time)
             : NULL;
}

static char *
dup_detail (AlongSchoolsScope *scope, const AlongInspection *inspection)
{
  AlongFrameworks *frameworks = along_schools_scope_get_frameworks (scope);
  g_autofree char *date = along_date_format (inspection->started);
  g_autofree char *flag = dup_flag (inspection);
  g_autoptr (GString) text = g_string_new (date);

  if (*inspection->type != '\0')
    g_string_append_printf (text, " · %s", inspection->type);
  else if (!inspection->graded)
    g_string_append_printf (text, " · %s", _ ("ungraded"));
  if (*inspection->concern != '\0')
    g_string_append_printf (text, " · %s", inspection->concern);
  if (flag != NULL)
    g_string_append_printf (text, " · %s", flag);
  g_string_append_printf (text, " · %s",
                          along_frameworks_get_name (frameworks, inspection->framework));

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* ── Timeline ── */

static void
add_bands (AlongTimelineChart *chart, AlongFrameworks *frameworks)
{
  for (guint i = 0; i < along_frameworks_get_n_frameworks (frameworks); i++)
    {
      AlongDate from, to;

      along_frameworks_get_dates (frameworks, i, &from, &to);
      along_timeline_chart_add_band (chart, along_frameworks_get_name (frameworks, i), from, to);
    }
}

static void
add_event (AlongTimelineChart *chart, AlongSchoolsScope *scope, const AlongInspection *inspection)
{
  AlongFrameworks *frameworks = along_schools_scope_get_frameworks (scope);
  int area = choose_area (scope, inspection);
  AlongTone tone = area < 0 ? ALONG_TONE_NEUTRAL
                            : along_grade_get_tone (frameworks, inspection->framework, area,
                                                    inspection->grades[area]);
  g_autofree char *title = dup_title (scope, inspection);
  g_autofree char *flag = dup_flag (inspection);

  along_timeline_chart_add_event (chart, inspection->started, title, tone, inspection->type, flag,
                                  NULL);
}

/* The same grades as the list below it. */
static GtkWidget *
create_timeline (AlongSchoolsScope *scope, const AlongInspection *inspections, guint n)
{
  g_autoptr (AlongChart) chart = along_timeline_chart_new ();
  AlongTimelineChart *timeline = ALONG_TIMELINE_CHART (chart);
  AlongEligibility *eligibility = along_schools_scope_get_eligibility (scope);
  GtkWidget *view;

  along_chart_set_title (chart, _ ("Inspections over time"));
  add_bands (timeline, along_schools_scope_get_frameworks (scope));
  for (guint i = n; i > 0; i--)
    add_event (timeline, scope, &inspections[i - 1]);
  if (eligibility != NULL)
    along_timeline_chart_set_academic_year (timeline,
                                            along_eligibility_get_academic_year (eligibility));
  along_timeline_chart_set_today (timeline, along_date_today ());

  view = along_chart_view_new (chart);
  gtk_widget_set_margin_bottom (view, 12);

  return view;
}

/* ── List ── */

static void
add_judgements (AdwExpanderRow *row, AlongSchoolsScope *scope, const AlongInspection *inspection)
{
  AlongFrameworks *frameworks = along_schools_scope_get_frameworks (scope);

  for (guint area = 0; area < along_frameworks_get_n_areas (frameworks); area++)
    {
      AlongGrade grade = inspection->grades[area];
      GtkWidget *judgement;
      const char *style;

      if (grade == ALONG_GRADE_NONE)
        continue;
      judgement = along_pane_group_create_row (
          along_frameworks_get_grade_name (frameworks, inspection->framework, area, grade),
          along_frameworks_get_area_name (frameworks, area));
      style = along_school_words_get_class (
          along_grade_get_tone (frameworks, inspection->framework, area, grade));
      if (style != NULL)
        {
          gtk_widget_add_css_class (judgement, "judgement");
          gtk_widget_add_css_class (judgement, style);
        }
      adw_expander_row_add_row (row, judgement);
    }
}

static void
add_publication (AdwExpanderRow *row, const AlongInspection *inspection)
{
  g_autofree char *published = along_date_format (inspection->published);

  if (*inspection->outcome != '\0')
    adw_expander_row_add_row (row,
                              along_pane_group_create_row (inspection->outcome, _ ("Outcome")));
  if (inspection->published != ALONG_DATE_NONE)
    adw_expander_row_add_row (row, along_pane_group_create_row (published, _ ("Published")));
  if (*inspection->number != '\0')
    adw_expander_row_add_row (
        row, along_pane_group_create_row (inspection->number, _ ("Inspection number")));
}

/* The scope keeps the register, and that the inspection. */
typedef struct
{
  AlongSchoolsScope *scope;
  const AlongInspection *inspection;
} Subject;

static void
subject_free (gpointer data)
{
  Subject *subject = data;

  g_object_unref (subject->scope);
  g_free (subject);
}

static void
fill_cb (AdwExpanderRow *row, gpointer data)
{
  Subject *subject = data;

  add_judgements (row, subject->scope, subject->inspection);
  add_publication (row, subject->inspection);
}

static GtkWidget *
create_row (AlongSchoolsScope *scope, const AlongInspection *inspection)
{
  g_autofree char *title = dup_title (scope, inspection);
  g_autofree char *detail = dup_detail (scope, inspection);
  Subject *subject = g_new (Subject, 1);

  *subject = (Subject){ g_object_ref (scope), inspection };
  return along_pane_group_create_expander (title, detail, fill_cb, subject, subject_free);
}

void
along_school_inspections_fill (AlongPaneGroup *group, AlongSchoolsScope *scope, guint school)
{
  AlongRegister *reg = along_schools_scope_get_register (scope);
  guint n;
  const AlongInspection *inspections = along_register_get_inspections (
      reg, along_register_get_school (reg, school), &n);

  along_pane_group_clear (group);
  if (n == 0)
    {
      along_pane_group_add (group,
                            along_pane_group_create_row (
                                _ ("No inspection is known"),
                                _ ("Import Ofsted’s management information to see them here.")));
      return;
    }

  along_pane_group_add (group, create_timeline (scope, inspections, n));
  for (guint i = 0; i < n; i++)
    along_pane_group_add (group, create_row (scope, &inspections[i]));
}
