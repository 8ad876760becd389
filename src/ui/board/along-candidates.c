/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-board"

#include "config.h"

#include "along-candidates.h"

#include <glib/gi18n.h>

static int
compare (gconstpointer a, gconstpointer b)
{
  const AlongCandidate *left = a, *right = b;
  gboolean left_blocked = left->verdict.severity == ALONG_SEVERITY_BLOCK;
  gboolean right_blocked = right->verdict.severity == ALONG_SEVERITY_BLOCK;

  if (left_blocked != right_blocked)
    return left_blocked ? 1 : -1;
  if (left->score.total < right->score.total)
    return -1;
  if (left->score.total > right->score.total)
    return 1;
  return left->lead < right->lead ? -1 : left->lead > right->lead;
}

GArray *
along_candidates_rank (AlongBoard *board, guint partner)
{
  GArray *candidates;
  guint n;

  g_return_val_if_fail (ALONG_IS_BOARD (board), NULL);

  n = along_board_get_n_leads (board);
  candidates = g_array_sized_new (FALSE, FALSE, sizeof (AlongCandidate), n);
  for (guint lead = 0; lead < n; lead++)
    {
      AlongCandidate candidate = { lead, along_pair_judge (board, partner, lead),
                                   along_pair_score (board, partner, lead) };

      g_array_append_val (candidates, candidate);
    }
  g_array_sort (candidates, compare);
  return candidates;
}

double
along_score_get_part (const AlongPairScore *score, AlongScorePart part)
{
  switch (part)
    {
    case ALONG_SCORE_DISTANCE:
      return score->total - score->phase - score->provision - score->fsm - score->size -
             score->region - along_score_get_part (score, ALONG_SCORE_PREFERENCE);
    case ALONG_SCORE_PHASE:
      return score->phase;
    case ALONG_SCORE_PROVISION:
      return score->provision;
    case ALONG_SCORE_FSM:
      return score->fsm;
    case ALONG_SCORE_SIZE:
      return score->size;
    case ALONG_SCORE_REGION:
      return score->region;
    case ALONG_SCORE_PREFERENCE:
      return score->preference;
    case ALONG_N_SCORE_PARTS:
    default:
      return 0;
    }
}

const char *
along_score_get_part_name (AlongScorePart part)
{
  switch (part)
    {
    case ALONG_SCORE_DISTANCE:
      return _ ("Distance");
    case ALONG_SCORE_PHASE:
      return _ ("Other phase");
    case ALONG_SCORE_PROVISION:
      return _ ("Other provision");
    case ALONG_SCORE_FSM:
      return _ ("Free school meals");
    case ALONG_SCORE_SIZE:
      return _ ("Size");
    case ALONG_SCORE_REGION:
      return _ ("Other region");
    case ALONG_SCORE_PREFERENCE:
      return _ ("Asked for this lead");
    case ALONG_N_SCORE_PARTS:
    default:
      return "";
    }
}

char *
along_score_format (double metres)
{
  return g_strdup_printf ("%.1f", metres / 1000);
}
