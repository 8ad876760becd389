/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-match"

#include "config.h"

#include "along-match-counts.h"
#include "along-match-mip.h"
#include "along-match-polish.h"
#include "along-match-problem-private.h"

#include <glib/gi18n.h>
#include <glpk.h>
#include <math.h>
#include <setjmp.h>

#define REPORT_INTERVAL (G_USEC_PER_SEC / 5)
#define BOUND_INTERVAL  (G_USEC_PER_SEC / 20)
#define LP_SLICE_MS     100

/* GLPK's arithmetic is good to about 1e-7: bounds are loosened by more before they are rounded. */
#define BOUND_TOLERANCE 1e-6

typedef enum
{
  PHASE_PROVEN,
  PHASE_STOPPED,
  PHASE_INFEASIBLE,
  PHASE_FAILED,
} PhaseResult;

/* @offer: the best plan so far as values, until the phase's search has taken it
 * @bound: what GLPK has proven for the running phase */
typedef struct
{
  const AlongMatchProblem *problem;
  AlongMatchCounts counts;
  AlongMatchSolution *best;
  GCancellable *cancellable;
  AlongMatchProgressFunc progress;
  gpointer user_data;
  AlongMatchPhase phase;
  double *offer;
  double bound;
  guint placed_bound;
  gint64 objective_bound;
  gboolean placed_proven;
  gboolean shortfall_proven;
  gint64 begun;
  gint64 deadline;
  gint64 reported;
  gint64 bounded;
  jmp_buf escape;
  char words[200];
} Search;

/* GLPK prints its errors, and then aborts unless the hook below escapes; keep the words. */
static int
catch_output_cb (void *info, const char *text)
{
  Search *search = info;

  g_strlcpy (search->words, text, sizeof search->words);
  return 1;
}

static void
catch_error_cb (void *info)
{
  Search *search = info;

  longjmp (search->escape, 1);
}

static gboolean
is_over (const Search *search)
{
  return g_cancellable_is_cancelled (search->cancellable) ||
         g_get_monotonic_time () >= search->deadline;
}

static double
get_gap (const Search *search)
{
  double objective;

  if (search->phase != ALONG_MATCH_PHASE_OBJECTIVE || !isfinite (search->bound))
    return INFINITY;
  objective = (double) along_match_solution_get_objective (search->best);
  return MAX (0.0, objective - (double) search->counts.choice.pinned_weight - search->bound) /
         MAX (1.0, fabs (objective));
}

static void
report (Search *search)
{
  gint64 now = g_get_monotonic_time ();
  AlongMatchProgress progress;

  if (search->progress == NULL || search->best == NULL || now - search->reported < REPORT_INTERVAL)
    return;
  search->reported = now;
  progress.placed = along_match_solution_get_placed (search->best);
  progress.cost = along_match_solution_get_cost (search->best);
  progress.gap = get_gap (search);
  progress.elapsed = now - search->begun;
  search->progress (&progress, search->user_data);
}

static void
take_plan (Search *search)
{
  g_autoptr (AlongMatchSolution) plan = along_match_counts_read (&search->counts);

  if (plan == NULL ||
      (search->best != NULL && along_match_solution_compare (plan, search->best) >= 0))
    return;
  g_clear_pointer (&search->best, along_match_solution_unref);
  search->best = g_steal_pointer (&plan);
}

static void
read_bound (Search *search, glp_tree *tree)
{
  int node = glp_ios_best_node (tree);

  search->bounded = g_get_monotonic_time ();
  if (node != 0)
    search->bound = MAX (search->bound, glp_ios_node_bound (tree, node));
}

static void
watch_cb (glp_tree *tree, void *info)
{
  Search *search = info;
  g_autofree double *offer = NULL;

  if (glp_ios_reason (tree) == GLP_IBINGO)
    take_plan (search);
  if (glp_ios_reason (tree) == GLP_IHEUR && search->offer != NULL)
    {
      offer = g_steal_pointer (&search->offer);
      glp_ios_heur_sol (tree, offer);
    }
  if (g_get_monotonic_time () - search->bounded >= BOUND_INTERVAL)
    read_bound (search, tree);
  report (search);
  if (is_over (search))
    {
      read_bound (search, tree);
      glp_ios_terminate (tree);
    }
}

/* In slices, because GLPK's simplex has no other way to be stopped. */
static PhaseResult
solve_relaxation (Search *search)
{
  glp_smcp options;

  glp_init_smcp (&options);
  options.msg_lev = GLP_MSG_OFF;
  options.tm_lim = LP_SLICE_MS;
  for (;;)
    {
      int code = glp_simplex (search->counts.lp, &options);

      if (code == 0 && glp_get_status (search->counts.lp) == GLP_OPT)
        return PHASE_PROVEN;
      if (code == 0 && glp_get_prim_stat (search->counts.lp) == GLP_NOFEAS)
        return PHASE_INFEASIBLE;
      if (code != GLP_ETMLIM)
        return PHASE_FAILED;
      report (search);
      if (is_over (search))
        return PHASE_STOPPED;
    }
}

static PhaseResult
solve_integers (Search *search)
{
  glp_iocp options;
  gint64 left = (search->deadline - g_get_monotonic_time ()) / 1000;

  glp_init_iocp (&options);
  options.msg_lev = GLP_MSG_OFF;
  options.tm_lim = (int) CLAMP (left, 1, G_MAXINT);
  options.cb_func = watch_cb;
  options.cb_info = search;
  if (glp_intopt (search->counts.lp, &options) != 0)
    return PHASE_STOPPED;
  switch (glp_mip_status (search->counts.lp))
    {
    case GLP_OPT:
      take_plan (search);
      search->bound = glp_mip_obj_val (search->counts.lp);
      return PHASE_PROVEN;
    case GLP_NOFEAS:
      return PHASE_INFEASIBLE;
    default:
      return PHASE_STOPPED;
    }
}

/* @share: of the time that is left */
static PhaseResult
run_phase (Search *search, AlongMatchPhase phase, double share)
{
  gint64 deadline = search->deadline;
  gint64 now = g_get_monotonic_time ();
  PhaseResult result;

  search->phase = phase;
  search->bound = -INFINITY;
  search->deadline = now + (gint64) ((double) MAX (0, deadline - now) * share);
  along_match_counts_set_phase (&search->counts, phase);
  g_clear_pointer (&search->offer, g_free);
  if (search->best != NULL)
    search->offer = along_match_counts_values (&search->counts, search->best);
  result = solve_relaxation (search);
  if (result == PHASE_PROVEN)
    {
      search->bound = glp_get_obj_val (search->counts.lp);
      result = is_over (search) ? PHASE_STOPPED : solve_integers (search);
    }
  search->deadline = deadline;
  return result;
}

static gboolean
has_least (const AlongMatchProblem *problem)
{
  for (guint j = 0; j < problem->base->n_leads; j++)
    if (problem->leads[j].least > 0)
      return TRUE;
  return FALSE;
}

static PhaseResult
maximise_placed (Search *search)
{
  PhaseResult result;
  double most;

  if (search->best != NULL &&
      along_match_solution_get_placed (search->best) == search->placed_bound)
    {
      search->placed_proven = TRUE;
      return PHASE_PROVEN;
    }
  result = run_phase (search, ALONG_MATCH_PHASE_PLACED, 0.5);
  if (result == PHASE_INFEASIBLE || search->best == NULL)
    return result;
  if (search->counts.choice.complete && isfinite (search->bound))
    {
      most = floor (BOUND_TOLERANCE * 10 - search->bound) + search->counts.choice.n_pinned;
      search->placed_bound = MIN (search->placed_bound, (guint) MAX (0.0, most));
    }
  search->placed_proven = along_match_solution_get_placed (search->best) >= search->placed_bound;
  return result;
}

static void
minimise_shortfall (Search *search)
{
  PhaseResult result = PHASE_STOPPED;

  search->shortfall_proven = TRUE;
  if (!has_least (search->problem) || along_match_solution_get_shortfall (search->best) == 0)
    return;
  result = run_phase (search, ALONG_MATCH_PHASE_SHORTFALL, 0.5);
  search->shortfall_proven = result == PHASE_PROVEN && search->counts.choice.complete &&
                             search->placed_proven;
}

static void
minimise_objective (Search *search)
{
  PhaseResult result = run_phase (search, ALONG_MATCH_PHASE_OBJECTIVE, 1.0);
  double slack = BOUND_TOLERANCE * MAX (1.0, fabs (search->bound));

  if (!search->counts.choice.complete || !isfinite (search->bound))
    return;
  search->objective_bound = (gint64) ceil (search->bound - slack) +
                            search->counts.choice.pinned_weight;
  if (result == PHASE_PROVEN)
    search->objective_bound = along_match_solution_get_objective (search->best);
}

/* What GLPK found, dealt out anew over all pairs: it may have seen only the cheapest of them. */
static void
polish_best (Search *search)
{
  AlongMatchSolution *polished = along_match_polish (search->problem, search->best,
                                                     search->cancellable);

  along_match_solution_unref (search->best);
  search->best = polished;
}

static PhaseResult
run_phases (Search *search)
{
  PhaseResult result = maximise_placed (search);

  if (search->best == NULL || g_cancellable_is_cancelled (search->cancellable))
    return result;
  if (search->counts.choice.complete)
    polish_best (search);
  along_match_counts_keep_placed (&search->counts, search->best);
  minimise_shortfall (search);
  along_match_counts_keep_shortfall (&search->counts, search->best);
  minimise_objective (search);
  return PHASE_PROVEN;
}

/* GLPK's errors come back here by a jump, after which only its environment may be freed. Nothing
 * of GLib is on the stack between: the callbacks call GLPK with no lock held. */
static PhaseResult
run_guarded (Search *search, const AlongMatchSolution *start)
{
  volatile PhaseResult result = PHASE_FAILED;

  glp_term_hook (catch_output_cb, search);
  if (setjmp (search->escape) == 0)
    {
      glp_error_hook (catch_error_cb, search);
      along_match_counts_build (&search->counts, search->problem, start);
      result = run_phases (search);
      glp_delete_prob (search->counts.lp);
    }
  else
    g_debug ("GLPK failed: %s", search->words);
  glp_free_env ();
  along_match_counts_clear (&search->counts);
  g_clear_pointer (&search->offer, g_free);
  return result;
}

static void
set_failure (const Search *search, PhaseResult result, GError **error)
{
  if (g_cancellable_set_error_if_cancelled (search->cancellable, error))
    return;
  if (result == PHASE_INFEASIBLE)
    g_set_error_literal (error, ALONG_MATCH_ERROR, ALONG_MATCH_ERROR_INFEASIBLE,
                         _ ("No plan within the leads’ days can place this partner"));
  else if (result == PHASE_STOPPED)
    g_set_error_literal (error, ALONG_MATCH_ERROR, ALONG_MATCH_ERROR_SOLVER,
                         _ ("No plan was found in the time allowed"));
  else
    g_set_error (error, ALONG_MATCH_ERROR, ALONG_MATCH_ERROR_SOLVER, _ ("The solver failed: %s"),
                 search->words);
}

AlongMatchSolution *
along_match_mip (const AlongMatchProblem *problem,
                 AlongMatchSolution *start,
                 guint placed_bound,
                 GCancellable *cancellable,
                 AlongMatchProgressFunc progress,
                 gpointer user_data,
                 GError **error)
{
  g_autofree Search *search = g_new0 (Search, 1);
  g_autoptr (AlongMatchSolution) best = NULL;
  PhaseResult result;

  search->problem = problem;
  search->best = start != NULL ? along_match_solution_ref (start) : NULL;
  search->cancellable = cancellable;
  search->progress = progress;
  search->user_data = user_data;
  search->placed_bound = placed_bound;
  search->objective_bound = G_MININT64;
  search->begun = g_get_monotonic_time ();
  search->deadline = search->begun + (gint64) (problem->base->time_limit * (double) G_USEC_PER_SEC);
  result = run_guarded (search, start);
  if (search->best != NULL && !search->counts.choice.complete)
    polish_best (search);
  best = g_steal_pointer (&search->best);
  if (best == NULL)
    {
      set_failure (search, result, error);
      return NULL;
    }
  return along_match_solution_with_bounds (best, search->placed_bound, search->objective_bound,
                                           search->shortfall_proven);
}
