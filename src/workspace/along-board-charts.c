/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-board-charts"

#include "config.h"

#include "along-board-charts.h"

#include "along-capacity-chart.h"
#include "along-map-chart.h"
#include "along-workspace-files.h"

#include <glib/gi18n.h>

static int
compare_fullness_cb (gconstpointer a, gconstpointer b)
{
  const AlongBoardLead *left = *(const AlongBoardLead *const *) a;
  const AlongBoardLead *right = *(const AlongBoardLead *const *) b;
  gint64 order = (gint64) right->taken * MAX (left->places, 1) -
                 (gint64) left->taken * MAX (right->places, 1);

  if (order != 0)
    return order < 0 ? -1 : 1;
  if (left->places != right->places)
    return right->places - left->places;
  return g_utf8_collate (left->name, right->name);
}

AlongChart *
along_board_chart_new_capacity (AlongBoard *board)
{
  g_autoptr (GPtrArray) leads = g_ptr_array_new ();
  g_autofree char *title = NULL;
  AlongChart *chart;

  g_return_val_if_fail (ALONG_IS_BOARD (board), NULL);

  chart = along_capacity_chart_new ();
  for (guint i = 0; i < along_board_get_n_leads (board); i++)
    g_ptr_array_add (leads, (gpointer) along_board_get_lead (board, i));
  g_ptr_array_sort (leads, compare_fullness_cb);
  for (guint i = 0; i < leads->len; i++)
    {
      const AlongBoardLead *lead = g_ptr_array_index (leads, i);

      along_capacity_chart_add (ALONG_CAPACITY_CHART (chart), lead->name, MAX (lead->taken, 0),
                                MAX (lead->places, 0), lead->lead->id);
    }
  /* Translators: %s is a cohort, such as "Autumn 2022". */
  title = g_strdup_printf (_ ("%s: places taken and offered"),
                           along_board_get_cohort (board)->name);
  along_chart_set_title (chart, title);
  return chart;
}

static void
add_point (AlongMapChart *map,
           const AlongSchool *school,
           const char *name,
           AlongMapShape shape,
           AlongTone tone)
{
  g_autofree char *key = NULL;

  if (school == NULL)
    return;
  key = g_strdup_printf ("%d", school->urn);
  along_map_chart_add_point (map, &(AlongMapPoint){ .easting = school->easting,
                                                    .northing = school->northing,
                                                    .shape = shape,
                                                    .tone = tone,
                                                    .label = name,
                                                    .key = key });
}

static void
add_pair (AlongMapChart *map, const AlongBoardPartner *partner, const AlongBoardLead *lead)
{
  g_autofree char *label = NULL;

  if (partner->school == NULL || lead->school == NULL || !along_school_has_place (lead->school) ||
      !along_school_has_place (partner->school))
    return;
  /* Translators: a partner and its lead. */
  label = g_strdup_printf (_ ("%s with %s"), partner->name, lead->name);
  along_map_chart_add_line (map, &(AlongMapLine){ .from_easting = lead->school->easting,
                                                  .from_northing = lead->school->northing,
                                                  .to_easting = partner->school->easting,
                                                  .to_northing = partner->school->northing,
                                                  .tone = ALONG_TONE_NEUTRAL,
                                                  .label = label });
}

static void
add_legend (AlongMapChart *map, AlongBoard *board)
{
  AlongProgramme *programme = along_board_get_programme (board);
  guint n_unmatched = along_board_get_n_unmatched (board);

  along_map_chart_add_legend (map, ALONG_MAP_SHAPE_SQUARE, ALONG_TONE_CATEGORY_1,
                              along_programme_get_lead_title (programme));
  along_map_chart_add_legend (map, ALONG_MAP_SHAPE_CIRCLE, ALONG_TONE_CATEGORY_2,
                              along_programme_get_partner_title (programme));
  if (n_unmatched > 0)
    along_map_chart_add_legend (map, ALONG_MAP_SHAPE_TRIANGLE, ALONG_TONE_WARNING,
                                _ ("Not paired yet"));
  if (n_unmatched < along_board_get_n_partners (board))
    along_map_chart_add_legend (map, ALONG_MAP_SHAPE_LINE, ALONG_TONE_NEUTRAL, _ ("Pair"));
}

static void
add_participants (AlongMapChart *map, AlongBoard *board)
{
  for (guint i = 0; i < along_board_get_n_partners (board); i++)
    {
      const AlongBoardPartner *partner = along_board_get_partner (board, i);

      if (partner->lead >= 0)
        add_pair (map, partner, along_board_get_lead (board, partner->lead));
      add_point (map, partner->school, partner->name,
                 partner->lead >= 0 ? ALONG_MAP_SHAPE_CIRCLE : ALONG_MAP_SHAPE_TRIANGLE,
                 partner->lead >= 0 ? ALONG_TONE_CATEGORY_2 : ALONG_TONE_WARNING);
    }
  for (guint i = 0; i < along_board_get_n_leads (board); i++)
    {
      const AlongBoardLead *lead = along_board_get_lead (board, i);

      add_point (map, lead->school, lead->name, ALONG_MAP_SHAPE_SQUARE, ALONG_TONE_CATEGORY_1);
    }
}

AlongChart *
along_board_chart_new_map (AlongBoard *board, AlongBoundaries *boundaries, AlongRegion region)
{
  const AlongCohort *cohort;
  g_autofree char *title = NULL;
  AlongChart *chart;

  g_return_val_if_fail (ALONG_IS_BOARD (board), NULL);
  g_return_val_if_fail (boundaries == NULL || ALONG_IS_BOUNDARIES (boundaries), NULL);

  chart = along_map_chart_new ();
  cohort = along_board_get_cohort (board);
  if (region == ALONG_REGION_NONE)
    region = cohort->region;
  along_map_chart_set_boundaries (ALONG_MAP_CHART (chart), boundaries);
  if (region != ALONG_REGION_NONE)
    along_map_chart_set_highlight (ALONG_MAP_CHART (chart), along_region_get_gss (region));
  add_participants (ALONG_MAP_CHART (chart), board);
  add_legend (ALONG_MAP_CHART (chart), board);
  /* Translators: %s is a cohort, such as "Autumn 2022". */
  title = g_strdup_printf (_ ("%s: leads, partners and pairs"), cohort->name);
  along_chart_set_title (chart, title);
  return chart;
}

AlongBoundaries *
along_board_chart_load_regions (GError **error)
{
  g_autofree char *folder = along_workspace_data_folder ();
  g_autofree char *path = g_build_filename (folder, "boundaries", "regions.geojson", NULL);

  return along_boundaries_new_from_file (path, error);
}
