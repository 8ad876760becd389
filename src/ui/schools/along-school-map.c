/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-ui"

#include "config.h"

#include "along-school-sections.h"

#include <glib/gi18n.h>

#include "along-chart-view.h"
#include "along-map-chart.h"

#define N_NEAREST 5
/* Shown around what is on the map. */
#define MARGIN_METRES 3000.0

typedef struct
{
  const char *name;
  const AlongSchool *place;
  double distance; /* metres */
} NearLead;

static int
compare_near (gconstpointer a, gconstpointer b)
{
  double x = ((const NearLead *) a)->distance;
  double y = ((const NearLead *) b)->distance;

  return (x > y) - (x < y);
}

/* The leads that the cohort can call on, or without a cohort those of the programme. */
static gboolean
is_of_cohort (AlongSchoolsScope *scope, const AlongLead *lead)
{
  AlongCaseload *caseload = along_schools_scope_get_caseload (scope);
  const char *cohort = along_schools_scope_get_cohort (scope);
  AlongProgramme *programme = along_schools_scope_get_programme (scope);

  if (!lead->active || programme == NULL ||
      !g_str_equal (lead->programme, along_programme_get_id (programme)))
    return FALSE;

  return cohort == NULL || along_caseload_find_capacity (caseload, lead->id, cohort) != NULL;
}

static GArray *
find_nearest (AlongSchoolsScope *scope, const AlongSchool *school)
{
  AlongRegister *reg = along_schools_scope_get_register (scope);
  AlongCaseload *caseload = along_schools_scope_get_caseload (scope);
  GArray *near = g_array_new (FALSE, FALSE, sizeof (NearLead));
  const GArray *leads = caseload != NULL ? along_caseload_get_leads (caseload) : NULL;

  for (guint i = 0; leads != NULL && i < leads->len; i++)
    {
      const AlongLead *lead = &g_array_index (leads, AlongLead, i);
      const AlongSchool *place = along_register_get_place (reg, lead->who);
      NearLead entry = { along_register_get_name (reg, lead->who), place, 0 };

      if (place == NULL || place == school || !is_of_cohort (scope, lead))
        continue;
      entry.distance = along_school_distance (school, place);
      if (entry.distance >= 0)
        g_array_append_val (near, entry);
    }

  g_array_sort (near, compare_near);
  g_array_set_size (near, MIN (near->len, N_NEAREST));

  return near;
}

static void
set_extent (AlongMapChart *chart,
            AlongBoundaries *boundaries,
            int authority,
            const AlongSchool *school,
            GArray *near)
{
  double west = school->easting, east = west;
  double south = school->northing, north = south;

  if (authority >= 0)
    {
      cairo_rectangle_t box = along_boundaries_get_box (boundaries, authority);

      west = MIN (west, box.x);
      east = MAX (east, box.x + box.width);
      south = MIN (south, box.y);
      north = MAX (north, box.y + box.height);
    }
  for (guint i = 0; i < near->len; i++)
    {
      const AlongSchool *place = g_array_index (near, NearLead, i).place;

      west = MIN (west, place->easting);
      east = MAX (east, place->easting);
      south = MIN (south, place->northing);
      north = MAX (north, place->northing);
    }

  along_map_chart_set_extent (chart, west - MARGIN_METRES, south - MARGIN_METRES,
                              east + MARGIN_METRES, north + MARGIN_METRES);
}

static void
add_points (AlongMapChart *chart, const AlongSchool *school, GArray *near)
{
  AlongMapPoint here = {
    .easting = school->easting,
    .northing = school->northing,
    .radius = 7,
    .shape = ALONG_MAP_SHAPE_CIRCLE,
    .tone = ALONG_TONE_ACCENT,
    .label = school->name,
  };

  for (guint i = 0; i < near->len; i++)
    {
      const NearLead *lead = &g_array_index (near, NearLead, i);
      g_autofree char *key = g_strdup_printf ("%d", lead->place->urn);
      AlongMapPoint point = {
        .easting = lead->place->easting,
        .northing = lead->place->northing,
        .shape = ALONG_MAP_SHAPE_SQUARE,
        .tone = ALONG_TONE_CATEGORY_2,
        .label = lead->name,
        .key = key,
      };

      along_map_chart_add_point (chart, &point);
    }
  along_map_chart_add_point (chart, &here);

  along_map_chart_add_legend (chart, ALONG_MAP_SHAPE_CIRCLE, ALONG_TONE_ACCENT, _ ("This school"));
  if (near->len > 0)
    along_map_chart_add_legend (chart, ALONG_MAP_SHAPE_SQUARE, ALONG_TONE_CATEGORY_2,
                                _ ("Nearest leads"));
}

static void
activated_cb (GtkWidget *view, const char *key)
{
  if (key != NULL)
    gtk_widget_activate_action (view, "schools.show-school", "i",
                                (gint32) g_ascii_strtoll (key, NULL, 10));
}

static GtkWidget *
create_map (AlongBoundaries *boundaries, const AlongSchool *school, GArray *near)
{
  g_autoptr (AlongChart) chart = along_map_chart_new ();
  AlongMapChart *map = ALONG_MAP_CHART (chart);
  g_autofree char *title = g_strdup_printf (_ ("Where %s is"), school->name);
  int authority = -1;
  GtkWidget *view;

  along_chart_set_title (chart, title);
  if (boundaries != NULL)
    {
      authority = along_boundaries_locate (boundaries, school->easting, school->northing);
      along_map_chart_set_boundaries (map, boundaries);
      if (authority >= 0)
        along_map_chart_set_highlight (map, along_boundaries_get_code (boundaries, authority));
    }
  set_extent (map, boundaries, authority, school, near);
  add_points (map, school, near);

  view = along_chart_view_new (chart);
  gtk_widget_set_margin_bottom (view, 12);
  g_signal_connect (view, "activated", G_CALLBACK (activated_cb), NULL);

  return view;
}

void
along_school_map_fill (AlongPaneGroup *group,
                       AlongSchoolsScope *scope,
                       guint index,
                       AlongBoundaries *boundaries)
{
  const AlongSchool *school = along_register_get_school (along_schools_scope_get_register (scope),
                                                         index);
  g_autoptr (GArray) near = NULL;

  along_pane_group_clear (group);
  if (!along_school_has_place (school))
    return;

  near = find_nearest (scope, school);
  along_pane_group_add (group, create_map (boundaries, school, near));
  for (guint i = 0; i < near->len; i++)
    {
      const NearLead *lead = &g_array_index (near, NearLead, i);
      /* Translators: how far a lead is, in a straight line. */
      g_autofree char *distance = g_strdup_printf (_ ("Lead, %.1f km away"),
                                                   lead->distance / 1000.0);

      along_pane_group_add_school (group, lead->name, distance, lead->place->urn);
    }
}
