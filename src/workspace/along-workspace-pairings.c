/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-caseload-table.h"
#include "along-pair-rules.h"
#include "along-workspace-commands.h"
#include "along-workspace-private.h"

#include <glib/gi18n.h>

/* Commands of the board. */

typedef struct
{
  AlongBoard *board; /* as it was before */
  const AlongProposedPair *pairs;
  guint n_pairs;
  const char *rationale;
} Pairs;

static gboolean
refuse (GError **error, const char *message)
{
  g_set_error_literal (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_REFUSED, message);
  return FALSE;
}

/* (transfer full) (nullable): the board that an application is on. */
static AlongBoard *
dup_board_of (AlongWorkspace *self, const char *application, GError **error)
{
  const AlongApplication *found = along_caseload_find_application (
      along_workspace_get_caseload (self), application);
  AlongBoard *board;

  if (found != NULL && along_workspace_get_register (self) == NULL &&
      !along_workspace_load_register (self, error))
    return NULL;

  board = found != NULL ? along_workspace_dup_board (self, found->cohort) : NULL;
  if (board == NULL)
    refuse (error, _ ("The application is not on the board. Accept it first."));
  return board;
}

static gboolean
refuse_pair (AlongBoard *board, guint partner, guint lead, AlongPairVerdict verdict, GError **error)
{
  g_autofree char *reason = along_pair_verdict_describe (verdict, board, partner, lead);

  g_set_error (error, ALONG_WORKSPACE_ERROR, ALONG_WORKSPACE_ERROR_REFUSED,
               /* Translators: partner, lead, and a sentence that says why not */
               _ ("%s cannot go to %s. %s"), along_board_get_partner (board, partner)->name,
               along_board_get_lead (board, lead)->name, reason);
  return FALSE;
}

static gboolean
judge_pairs (AlongBoard *board, const Pairs *pairs, GError **error)
{
  for (guint i = 0; i < pairs->n_pairs; i++)
    {
      int partner = along_board_find_partner (board, pairs->pairs[i].application);
      int lead = along_board_find_lead (board, pairs->pairs[i].lead);
      AlongPairVerdict verdict;

      if (partner < 0 || lead < 0)
        return refuse (error, partner < 0
                                  ? _ ("The application is not on the board. Accept it first.")
                                  : _ ("The lead offers no places to this cohort. Give it some "
                                       "first."));
      verdict = along_pair_judge (board, (guint) partner, (guint) lead);
      if (verdict.severity == ALONG_SEVERITY_BLOCK)
        return refuse_pair (board, (guint) partner, (guint) lead, verdict, error);
    }

  return TRUE;
}

static gboolean
save_pair (AlongDatabase *database, const Pairs *pairs, guint index, GError **error)
{
  AlongCaseload *caseload = along_board_get_caseload (pairs->board);
  const AlongPairing *current = along_caseload_find_current_pairing (
      caseload, pairs->pairs[index].application);
  g_autofree char *id = along_workspace_new_id ();
  AlongPairing pairing = { .id = id, .application = pairs->pairs[index].application };

  if (current != NULL)
    pairing = *current;
  pairing.lead = pairs->pairs[index].lead;
  pairing.paired = along_date_today ();
  pairing.pinned = FALSE;
  pairing.rationale = pairs->rationale;
  return along_caseload_save (database, ALONG_CASELOAD_PAIRINGS, &pairing, error);
}

/* The board as all the pairs together leave it must still obey the rules. */
static gboolean
save_pairs (AlongDatabase *database, gconstpointer data, GError **error)
{
  const Pairs *pairs = data;
  g_autoptr (AlongCaseload) caseload = NULL;
  g_autoptr (AlongBoard) after = NULL;

  for (guint i = 0; i < pairs->n_pairs; i++)
    if (!save_pair (database, pairs, i, error))
      return FALSE;
  if (pairs->n_pairs == 1)
    return TRUE;

  caseload = along_caseload_load_within (database, error);
  if (caseload == NULL)
    return FALSE;
  after = along_board_new (along_board_get_programme (pairs->board),
                           along_board_get_register (pairs->board), caseload,
                           along_board_get_cohort (pairs->board)->id);
  return after != NULL && judge_pairs (after, pairs, error);
}

gboolean
along_workspace_pair (AlongWorkspace *self,
                      const char *application,
                      const char *lead,
                      const char *rationale,
                      GError **error)
{
  AlongProposedPair pair = { application, lead };
  Pairs pairs = { .pairs = &pair, .n_pairs = 1, .rationale = rationale };
  g_autoptr (AlongBoard) board = NULL;
  AlongHistoryLabel label = { 0 };
  const AlongBoardPartner *partner;

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  board = dup_board_of (self, application, error);
  if (board == NULL || !judge_pairs (board, &pairs, error))
    return FALSE;

  pairs.board = board;
  partner = along_board_get_partner (board, (guint) along_board_find_partner (board, application));
  label.kind = (char *) (partner->lead >= 0 ? "move" : "pair");
  label.subject = (char *) partner->name;
  label.object =
      (char *) along_board_get_lead (board, (guint) along_board_find_lead (board, lead))->name;
  if (partner->pairing != NULL && g_str_equal (partner->pairing->lead, lead))
    return TRUE;
  return along_workspace_run (self, &label, save_pairs, &pairs, error);
}

gboolean
along_workspace_pair_many (AlongWorkspace *self,
                           const AlongProposedPair *pairs,
                           guint n_pairs,
                           GError **error)
{
  Pairs data = { .pairs = pairs, .n_pairs = n_pairs };
  g_autoptr (AlongBoard) board = NULL;
  AlongHistoryLabel label = { .kind = (char *) "pair-many", .count = n_pairs };

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  if (n_pairs == 0)
    return TRUE;
  if (n_pairs == 1)
    return along_workspace_pair (self, pairs[0].application, pairs[0].lead, NULL, error);

  board = dup_board_of (self, pairs[0].application, error);
  if (board == NULL)
    return FALSE;

  data.board = board;
  label.object = (char *) along_board_get_cohort (board)->name;
  return along_workspace_run (self, &label, save_pairs, &data, error);
}

/* Pairings that exist ----------------------------------------------------------------------------
 */

typedef struct
{
  AlongPairing pairing;
  gboolean remove;
} Change;

static gboolean
change_pairing (AlongDatabase *database, gconstpointer data, GError **error)
{
  const Change *change = data;

  if (change->remove)
    return along_caseload_delete (database, ALONG_CASELOAD_PAIRINGS, change->pairing.id, error);
  return along_caseload_save (database, ALONG_CASELOAD_PAIRINGS, &change->pairing, error);
}

/* Runs a change of the application's pairing under a label with both names. */
static gboolean
run_change (AlongWorkspace *self, const char *kind, const Change *change, GError **error)
{
  AlongRegister *reg = along_workspace_get_register (self);
  AlongCaseload *caseload = along_workspace_get_caseload (self);
  const AlongApplication *application = along_caseload_find_application (
      caseload, change->pairing.application);
  const AlongLead *lead = along_caseload_find_lead (caseload, change->pairing.lead);
  AlongHistoryLabel label = { .kind = (char *) kind };

  if (reg != NULL && application != NULL && lead != NULL)
    {
      label.subject = (char *) along_register_get_name (reg, application->who);
      label.object = (char *) along_register_get_name (reg, lead->who);
    }

  return along_workspace_run (self, &label, change_pairing, change, error);
}

static const AlongPairing *
find_pairing (AlongWorkspace *self, const char *application, GError **error)
{
  const AlongPairing *pairing = along_caseload_find_current_pairing (
      along_workspace_get_caseload (self), application);

  if (pairing == NULL)
    refuse (error, _ ("It is not paired."));
  return pairing;
}

gboolean
along_workspace_unpair (AlongWorkspace *self,
                        const char *application,
                        const char *reason,
                        GError **error)
{
  const AlongPairing *pairing;
  gboolean keep = reason != NULL && *reason != '\0';
  Change change;

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  pairing = find_pairing (self, application, error);
  if (pairing == NULL)
    return FALSE;

  change.pairing = *pairing;
  change.remove = !keep;
  if (keep)
    {
      change.pairing.status = ALONG_PAIRING_ENDED;
      change.pairing.ended = along_date_today ();
      change.pairing.end_reason = reason;
    }
  return run_change (self, keep ? "end-pairing" : "unpair", &change, error);
}

gboolean
along_workspace_set_pinned (AlongWorkspace *self,
                            const char *application,
                            gboolean pinned,
                            GError **error)
{
  const AlongPairing *pairing;
  Change change = { 0 };

  g_return_val_if_fail (ALONG_IS_WORKSPACE (self), FALSE);

  pairing = find_pairing (self, application, error);
  if (pairing == NULL)
    return FALSE;

  change.pairing = *pairing;
  change.pairing.pinned = pinned;
  return run_change (self, pinned ? "pin" : "unpin", &change, error);
}
