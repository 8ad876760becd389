/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-cli-commands.h"

#include "along-cli-lookup.h"
#include "along-digits.h"
#include "along-workspace-commands.h"
#include "along-workspace-suggest.h"

#include <glib/gi18n.h>
#include <math.h>

#define METRES_PER_KM 1000.0

static void
add_pair (AlongCli *self, JsonBuilder *builder, AlongBoard *board, const AlongSuggestedPair *pair)
{
  const AlongBoardPartner *partner = along_board_get_partner (board, pair->partner);
  const AlongBoardLead *lead = along_board_get_lead (board, pair->lead);
  double distance = pair->score.distance;

  json_builder_begin_object (builder);
  along_cli_json_int (builder, "partner", partner->application->who.id);
  along_cli_json_string (builder, "partner_name", partner->name);
  along_cli_json_int (builder, "lead", lead->lead->who.id);
  along_cli_json_string (builder, "lead_name", lead->name);
  along_cli_json_double (builder, "score", round (pair->score.total));
  along_cli_json_double (builder, "distance_km",
                         distance < 0 ? NAN : round (distance) / METRES_PER_KM);
  json_builder_end_object (builder);

  if (distance < 0)
    along_cli_print (self, _ ("%s → %s (distance not known)"), partner->name, lead->name);
  else
    along_cli_print (self, _ ("%s → %s (%.1f km)"), partner->name, lead->name,
                     distance / METRES_PER_KM);
}

static void
add_unplaced (AlongCli *self,
              JsonBuilder *builder,
              AlongBoard *board,
              const AlongUnplaced *unplaced)
{
  const AlongBoardPartner *partner = along_board_get_partner (board, unplaced->partner);

  json_builder_begin_object (builder);
  along_cli_json_int (builder, "partner", partner->application->who.id);
  along_cli_json_string (builder, "partner_name", partner->name);
  along_cli_json_string (builder, "reason", unplaced->reason);
  json_builder_end_object (builder);
  along_cli_print (self, _ ("%s stays without a lead: %s"), partner->name, unplaced->reason);
}

static void
print_suggestion (AlongCli *self, const AlongSuggestion *suggestion, gboolean accepted)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  along_cli_json_int (builder, "placed", suggestion->placed);
  along_cli_json_int (builder, "unplaced", suggestion->unplaced->len);
  along_cli_json_int (builder, "objective", suggestion->objective);
  along_cli_json_int (builder, "least_objective", suggestion->least_objective);
  along_cli_json_boolean (builder, "optimal", suggestion->optimal);
  along_cli_json_int (builder, "nearest_first_placed", suggestion->greedy_placed);
  along_cli_json_boolean (builder, "accepted", accepted);
  along_cli_json_array (builder, "pairs");
  for (guint i = 0; i < suggestion->pairs->len; i++)
    add_pair (self, builder, suggestion->board,
              &g_array_index (suggestion->pairs, AlongSuggestedPair, i));
  json_builder_end_array (builder);
  along_cli_json_array (builder, "unmatched");
  for (guint i = 0; i < suggestion->unplaced->len; i++)
    add_unplaced (self, builder, suggestion->board,
                  &g_array_index (suggestion->unplaced, AlongUnplaced, i));
  json_builder_end_array (builder);
  json_builder_end_object (builder);

  along_cli_print (self, _ ("%s placed, %s not; nearest first would place %s."),
                   along_digits (suggestion->placed).text,
                   along_digits (suggestion->unplaced->len).text,
                   along_digits (suggestion->greedy_placed).text);
  along_cli_print (self, "%s",
                   accepted ? _ ("All are paired now.")
                            : _ ("Nothing was changed; “--accept” pairs them."));
  if (along_cli_wants_json (self))
    along_cli_print_json (self, builder);
}

static gboolean
accept (AlongWorkspace *workspace, const AlongSuggestion *suggestion, GError **error)
{
  g_autofree AlongProposedPair *pairs = g_new (AlongProposedPair, suggestion->pairs->len);

  for (guint i = 0; i < suggestion->pairs->len; i++)
    {
      const AlongSuggestedPair *pair = &g_array_index (suggestion->pairs, AlongSuggestedPair, i);

      pairs[i].application =
          along_board_get_partner (suggestion->board, pair->partner)->application->id;
      pairs[i].lead = along_board_get_lead (suggestion->board, pair->lead)->lead->id;
    }
  return suggestion->pairs->len == 0 ||
         along_workspace_pair_many (workspace, pairs, suggestion->pairs->len, error);
}

gboolean
along_cli_run_suggest (AlongCli *self, char ***arguments, GError **error)
{
  g_autofree char *cohort_id = NULL;
  gboolean accepted = FALSE, nobody_far = FALSE;
  const GOptionEntry entries[] = {
    { "cohort", 'c', 0, G_OPTION_ARG_STRING, &cohort_id, N_ ("The cohort, by id or name"),
      N_ ("ID") },
    { "nobody-far", 0, 0, G_OPTION_ARG_NONE, &nobody_far,
      N_ ("Keep the longest way short first, and then the sum"), NULL },
    { "accept", 'a', 0, G_OPTION_ARG_NONE, &accepted, N_ ("Pair them, as one command"), NULL },
    { NULL },
  };
  g_autoptr (AlongBoard) board = NULL;
  g_autoptr (AlongSuggestion) suggestion = NULL;
  const AlongCohort *cohort;
  AlongWorkspace *workspace;

  if (!along_cli_parse (self, entries, arguments, 0, 0, error) ||
      !along_cli_require (cohort_id, "--cohort", error))
    return FALSE;
  workspace = along_cli_open_register (self, error);
  if (workspace == NULL || (cohort = along_cli_find_cohort (workspace, cohort_id, error)) == NULL ||
      along_cli_find_programme (workspace, cohort->programme, error) == NULL)
    return FALSE;

  board = along_workspace_dup_board (workspace, cohort->id);
  suggestion = along_suggest (board, nobody_far ? ALONG_AIM_NOBODY_FAR : ALONG_AIM_LEAST_COST, NULL,
                              error);
  if (suggestion == NULL || (accepted && !accept (workspace, suggestion, error)))
    return FALSE;

  print_suggestion (self, suggestion, accepted);
  return TRUE;
}
