/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-match"

#include "config.h"

#include "along-match-builder.h"
#include "along-match-problem-private.h"

#include <glib/gi18n.h>
#include <math.h>

struct _AlongMatchBuilder
{
  guint n_pathways;
  GArray *partners;
  GPtrArray *lead_keys;
  GArray *leads;
  AlongMatchPair *pairs;
  gint *pathway_places;
  gint *pins;
  gint *agreed;
  gint64 bonus;
  double time_limit;
  char *complaint;
};

static void
clear_partner (gpointer data)
{
  g_free (((AlongMatchPartner *) data)->key);
}

/* The first fault is the one reported: later ones may only follow from it. */
static void G_GNUC_PRINTF (2, 3) complain (AlongMatchBuilder *builder, const char *format, ...)
{
  va_list args;

  if (builder->complaint != NULL)
    return;
  va_start (args, format);
  builder->complaint = g_strdup_vprintf (format, args);
  va_end (args);
}

static gint *
new_filled (gsize n, gint value)
{
  gint *array = g_new (gint, n);

  for (gsize k = 0; k < n; k++)
    array[k] = value;
  return array;
}

/* The tables have their size from the first use on. */
static void
ensure_tables (AlongMatchBuilder *builder)
{
  gsize n_pairs = (gsize) builder->partners->len * builder->leads->len;

  if (builder->pairs != NULL)
    return;
  builder->pairs = g_new (AlongMatchPair, n_pairs + 1);
  for (gsize k = 0; k < n_pairs; k++)
    builder->pairs[k] = (AlongMatchPair){ .cost = -1, .distance = -1, .reason = 0 };
  builder->pathway_places = new_filled ((gsize) builder->leads->len * builder->n_pathways,
                                        ALONG_MATCH_UNLIMITED);
  builder->pins = new_filled (builder->partners->len, -1);
  builder->agreed = new_filled (builder->partners->len, -1);
}

static AlongMatchPair *
get_pair (AlongMatchBuilder *builder, guint partner, guint lead)
{
  ensure_tables (builder);
  return &builder->pairs[(gsize) partner * builder->leads->len + lead];
}

static const char *
partner_key (AlongMatchBuilder *builder, guint partner)
{
  return g_array_index (builder->partners, AlongMatchPartner, partner).key;
}

AlongMatchBuilder *
along_match_builder_new (guint n_pathways)
{
  AlongMatchBuilder *builder;

  g_return_val_if_fail (n_pathways > 0, NULL);

  builder = g_new0 (AlongMatchBuilder, 1);
  builder->n_pathways = n_pathways;
  builder->partners = g_array_new (FALSE, TRUE, sizeof (AlongMatchPartner));
  g_array_set_clear_func (builder->partners, clear_partner);
  builder->lead_keys = g_ptr_array_new_with_free_func (g_free);
  builder->leads = g_array_new (FALSE, TRUE, sizeof (AlongMatchLead));
  builder->time_limit = 30.0;
  return builder;
}

void
along_match_builder_free (AlongMatchBuilder *builder)
{
  g_array_unref (builder->partners);
  g_ptr_array_unref (builder->lead_keys);
  g_array_unref (builder->leads);
  g_free (builder->pairs);
  g_free (builder->pathway_places);
  g_free (builder->pins);
  g_free (builder->agreed);
  g_free (builder->complaint);
  g_free (builder);
}

guint
along_match_builder_add_partner (AlongMatchBuilder *builder,
                                 const char *key,
                                 AlongDays days,
                                 guint pathway)
{
  AlongMatchPartner partner = { NULL, days, pathway };

  g_return_val_if_fail (builder != NULL && builder->pairs == NULL, 0);
  g_return_val_if_fail (key != NULL, 0);
  g_return_val_if_fail (pathway < builder->n_pathways, 0);

  if (days <= 0)
    complain (builder, _ ("Partner %s needs a number of days above 0"), key);
  partner.key = g_strdup (key);
  g_array_append_val (builder->partners, partner);
  return builder->partners->len - 1;
}

guint
along_match_builder_add_lead (AlongMatchBuilder *builder,
                              const char *key,
                              gint places,
                              gint least,
                              AlongDays days)
{
  AlongMatchLead lead = { places, least, days };

  g_return_val_if_fail (builder != NULL && builder->pairs == NULL, 0);
  g_return_val_if_fail (key != NULL, 0);

  if (places < ALONG_MATCH_UNLIMITED || days < ALONG_MATCH_UNLIMITED || least < 0)
    complain (builder, _ ("Lead %s has a negative number of places or days"), key);
  if (places != ALONG_MATCH_UNLIMITED && least > places)
    complain (builder, _ ("Lead %s should have more partners than it has places"), key);
  g_array_append_val (builder->leads, lead);
  g_ptr_array_add (builder->lead_keys, g_strdup (key));
  return builder->leads->len - 1;
}

void
along_match_builder_set_pathway_places (AlongMatchBuilder *builder,
                                        guint lead,
                                        guint pathway,
                                        gint places)
{
  g_return_if_fail (builder != NULL);
  g_return_if_fail (lead < builder->leads->len && pathway < builder->n_pathways);

  ensure_tables (builder);
  if (places < ALONG_MATCH_UNLIMITED)
    complain (builder, _ ("Lead %s has a negative number of places or days"),
              (const char *) g_ptr_array_index (builder->lead_keys, lead));
  builder->pathway_places[lead * builder->n_pathways + pathway] = places;
}

void
along_match_builder_allow (AlongMatchBuilder *builder,
                           guint partner,
                           guint lead,
                           gint64 cost,
                           gint distance)
{
  g_return_if_fail (builder != NULL);
  g_return_if_fail (partner < builder->partners->len && lead < builder->leads->len);

  if (cost < 0 || cost > ALONG_MATCH_MAX_COST)
    {
      complain (builder, _ ("The cost of pairing partner %s is not between 0 and %d km"),
                partner_key (builder, partner), (int) (ALONG_MATCH_MAX_COST / 100));
      cost = 0;
    }
  *get_pair (builder, partner, lead) = (AlongMatchPair){ .cost = (gint32) cost,
                                                         .distance = MAX (distance, -1),
                                                         .reason = 0 };
}

void
along_match_builder_forbid (AlongMatchBuilder *builder, guint partner, guint lead, guint reason)
{
  g_return_if_fail (builder != NULL);
  g_return_if_fail (partner < builder->partners->len && lead < builder->leads->len);
  g_return_if_fail (reason <= G_MAXUINT8);

  *get_pair (builder, partner,
             lead) = (AlongMatchPair){ .cost = -1, .distance = -1, .reason = (guint8) reason };
}

void
along_match_builder_pin (AlongMatchBuilder *builder, guint partner, guint lead)
{
  g_return_if_fail (builder != NULL);
  g_return_if_fail (partner < builder->partners->len && lead < builder->leads->len);

  ensure_tables (builder);
  builder->pins[partner] = (gint) lead;
}

void
along_match_builder_set_agreed (AlongMatchBuilder *builder, guint partner, guint lead)
{
  g_return_if_fail (builder != NULL);
  g_return_if_fail (partner < builder->partners->len && lead < builder->leads->len);

  ensure_tables (builder);
  builder->agreed[partner] = (gint) lead;
}

void
along_match_builder_set_stability_bonus (AlongMatchBuilder *builder, gint64 bonus)
{
  g_return_if_fail (builder != NULL);
  g_return_if_fail (bonus >= 0 && bonus <= ALONG_MATCH_MAX_COST);

  builder->bonus = bonus;
}

void
along_match_builder_set_time_limit (AlongMatchBuilder *builder, double seconds)
{
  g_return_if_fail (builder != NULL);
  g_return_if_fail (isfinite (seconds) && seconds > 0);

  builder->time_limit = seconds;
}

static int
compare_keys (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const char *const *keys = user_data;

  return strcmp (keys[*(const guint *) a], keys[*(const guint *) b]);
}

/* The numbers sorted by key; %NULL with an error if two keys are the same. */
static guint *
sort_by_key (const char *const *keys, guint n, const char *complaint, GError **error)
{
  g_autofree guint *order = g_new (guint, n + 1);

  for (guint k = 0; k < n; k++)
    order[k] = k;
  if (n > 1)
    g_qsort_with_data (order, (gint) n, sizeof (guint), compare_keys, (gpointer) keys);
  for (guint k = 1; k < n; k++)
    if (g_str_equal (keys[order[k - 1]], keys[order[k]]))
      {
        g_set_error (error, ALONG_MATCH_ERROR, ALONG_MATCH_ERROR_DUPLICATE_KEY, "%s: %s", complaint,
                     keys[order[k]]);
        return NULL;
      }
  return g_steal_pointer (&order);
}

static gboolean
sort_base (AlongMatchBase *base, GError **error)
{
  g_autofree const char **keys = g_new0 (const char *, base->n_partners + 1);

  for (guint i = 0; i < base->n_partners; i++)
    keys[i] = base->partners[i].key;
  base->partner_order = sort_by_key (keys, base->n_partners, _ ("A partner is listed twice"),
                                     error);
  if (base->partner_order == NULL)
    return FALSE;
  base->lead_order = sort_by_key ((const char *const *) base->lead_keys, base->n_leads,
                                  _ ("A lead is listed twice"), error);
  if (base->lead_order == NULL)
    return FALSE;
  base->lead_rank = g_new (guint, base->n_leads + 1);
  for (guint r = 0; r < base->n_leads; r++)
    base->lead_rank[base->lead_order[r]] = r;
  return TRUE;
}

static AlongMatchBase *
steal_base (AlongMatchBuilder *builder)
{
  AlongMatchBase *base = g_atomic_rc_box_new0 (AlongMatchBase);

  base->n_partners = builder->partners->len;
  base->n_leads = builder->leads->len;
  base->n_pathways = builder->n_pathways;
  base->partners = g_array_steal (builder->partners, NULL);
  base->lead_keys = (char **) g_ptr_array_steal (builder->lead_keys, NULL);
  base->pairs = g_steal_pointer (&builder->pairs);
  base->agreed = g_steal_pointer (&builder->agreed);
  base->bonus = builder->bonus;
  base->time_limit = builder->time_limit;
  return base;
}

AlongMatchProblem *
along_match_builder_build (AlongMatchBuilder *builder, GError **error)
{
  g_autoptr (AlongMatchProblem) problem = NULL;
  g_autofree char *complaint = NULL;
  AlongMatchBase *base;

  g_return_val_if_fail (builder != NULL, NULL);

  ensure_tables (builder);
  complaint = g_steal_pointer (&builder->complaint);
  base = steal_base (builder);
  problem = along_match_problem_new_take (base, g_array_steal (builder->leads, NULL),
                                          g_steal_pointer (&builder->pathway_places),
                                          g_steal_pointer (&builder->pins));
  if (complaint != NULL)
    {
      g_set_error_literal (error, ALONG_MATCH_ERROR, ALONG_MATCH_ERROR_INVALID, complaint);
      return NULL;
    }
  if (!sort_base (base, error) || !along_match_problem_check_pins (problem, error))
    return NULL;
  return g_steal_pointer (&problem);
}
