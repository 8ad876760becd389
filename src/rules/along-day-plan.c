/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-day-plan"

#include "along-day-rules.h"

/* Shares out @amount among @n parts by @weights, to the quarter, by the largest remainder; of equal
 * remainders the earlier part goes first. @sum: of the weights, more than 0. */
static void
share_out (AlongDays amount, const AlongDays *weights, gint64 sum, guint n, AlongDays *shares)
{
  g_autofree gboolean *rounded = g_new0 (gboolean, n);
  AlongDays left = amount;

  for (guint i = 0; i < n; i++)
    {
      shares[i] = (AlongDays) ((gint64) amount * weights[i] / sum);
      left -= shares[i];
    }
  for (; left > 0; left--)
    {
      guint best = n;

      for (guint i = 0; i < n; i++)
        if (!rounded[i] && (best == n || (gint64) amount * weights[i] % sum >
                                             (gint64) amount * weights[best] % sum))
          best = i;
      rounded[best] = TRUE;
      shares[best]++;
    }
}

static void
scale_parts (const AlongDayModel *model, AlongDays days, AlongDays *shares)
{
  g_autofree AlongDays *weights = g_new0 (AlongDays, model->n_parts);
  gint64 total = 0;
  gint64 growing = 0;
  gboolean grows;

  for (guint i = 0; i < model->n_parts; i++)
    {
      total += model->parts[i].days;
      growing += model->parts[i].grows ? model->parts[i].days : 0;
    }
  grows = days > total && growing > 0;
  for (guint i = 0; i < model->n_parts; i++)
    weights[i] = grows && !model->parts[i].grows ? 0 : model->parts[i].days;
  if (!grows)
    {
      share_out (days, weights, total, model->n_parts, shares);
      return;
    }
  share_out (days - (AlongDays) total, weights, growing, model->n_parts, shares);
  for (guint i = 0; i < model->n_parts; i++)
    shares[i] += model->parts[i].days;
}

GArray *
along_day_plan (AlongProgramme *programme, const char *id_of_deployment, AlongDays days)
{
  GArray *plan = g_array_new (FALSE, TRUE, sizeof (AlongPlanItem));
  const AlongDelivery *delivery;
  g_autofree AlongDays *shares = NULL;

  g_return_val_if_fail (ALONG_IS_PROGRAMME (programme), plan);

  delivery = along_programme_get_delivery (programme);
  if (delivery == NULL || days <= 0)
    return plan;

  shares = g_new0 (AlongDays, delivery->model.n_parts);
  scale_parts (&delivery->model, days, shares);
  for (guint i = 0; i < delivery->model.n_parts; i++)
    {
      AlongPlanItem item = { .id = "",
                             .deployment = id_of_deployment,
                             .position = (int) plan->len,
                             .title = delivery->model.parts[i].title,
                             .days = shares[i],
                             .mode = (int) delivery->model.parts[i].mode,
                             .area = "" };

      if (shares[i] > 0)
        g_array_append_val (plan, item);
    }
  return plan;
}
