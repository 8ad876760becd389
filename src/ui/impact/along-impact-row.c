/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-impact-row"

#include "config.h"

#include "along-impact-row.h"

#include <glib/gi18n.h>

struct _AlongImpactRow
{
  GObject parent_instance;

  AlongFrameworks *frameworks;
  AlongImpact *impact; /* keeps what the others point at */
  const AlongSchool *school;
  const AlongInspection *before;
  const AlongInspection *after;
  const AlongInspection *other; /* instead of the one that is missing */
  AlongLeftOut left_out;
  char *key; /* (nullable): to sort by name, made when it is needed */
};

G_DEFINE_FINAL_TYPE (AlongImpactRow, along_impact_row, G_TYPE_OBJECT)

static void
along_impact_row_finalize (GObject *object)
{
  AlongImpactRow *self = ALONG_IMPACT_ROW (object);

  g_clear_object (&self->frameworks);
  g_clear_object (&self->impact);
  g_free (self->key);

  G_OBJECT_CLASS (along_impact_row_parent_class)->finalize (object);
}

static void
along_impact_row_class_init (AlongImpactRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = along_impact_row_finalize;
}

static void
along_impact_row_init (AlongImpactRow *self)
{
}

static AlongImpactRow *
row_new (AlongFrameworks *frameworks, AlongImpact *impact, const AlongOmission *school)
{
  AlongImpactRow *self = g_object_new (ALONG_TYPE_IMPACT_ROW, NULL);

  self->frameworks = g_object_ref (frameworks);
  self->impact = g_object_ref (impact);
  self->school = school->school;
  self->before = school->before;
  self->after = school->after;
  self->other = school->other;
  self->left_out = school->why;
  return self;
}

static int
compare_cb (gconstpointer a, gconstpointer b)
{
  AlongImpactRow *left = *(AlongImpactRow *const *) a;
  AlongImpactRow *right = *(AlongImpactRow *const *) b;
  int order = along_impact_row_get_change (right) - along_impact_row_get_change (left);

  return order != 0
             ? order
             : strcmp (along_impact_row_get_sort_key (left), along_impact_row_get_sort_key (right));
}

GListStore *
along_impact_row_list (AlongFrameworks *frameworks, AlongImpact *impact)
{
  GListStore *store;
  g_autoptr (GPtrArray) rows = NULL;

  g_return_val_if_fail (ALONG_IS_FRAMEWORKS (frameworks), NULL);
  g_return_val_if_fail (ALONG_IS_IMPACT (impact), NULL);

  rows = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < along_impact_get_n_pairs (impact); i++)
    {
      const AlongGradePair *pair = along_impact_get_pair (impact, i);
      AlongOmission school = { ALONG_N_LEFT_OUT, pair->school, pair->before, pair->after, NULL };

      g_ptr_array_add (rows, row_new (frameworks, impact, &school));
    }
  for (guint i = 0; i < along_impact_get_n_omissions (impact); i++)
    g_ptr_array_add (rows, row_new (frameworks, impact, along_impact_get_omission (impact, i)));

  g_ptr_array_sort (rows, compare_cb);
  store = g_list_store_new (ALONG_TYPE_IMPACT_ROW);
  g_list_store_splice (store, 0, 0, rows->pdata, rows->len);
  return store;
}

static AlongGrade
get_grade (AlongImpactRow *self, const AlongInspection *inspection)
{
  return inspection != NULL ? inspection->grades[along_impact_get_area (self->impact)]
                            : ALONG_GRADE_NONE;
}

static const char *
get_name (AlongImpactRow *self, const AlongInspection *inspection, gboolean is_missing)
{
  if (inspection == NULL)
    return self->other != NULL && is_missing ? _ ("Not judged") : "";
  return along_frameworks_get_grade_name (self->frameworks, inspection->framework,
                                          along_impact_get_area (self->impact),
                                          get_grade (self, inspection));
}

/* What was inspected instead, under which framework. */
static char *
dup_other (AlongImpactRow *self, gboolean is_missing)
{
  g_autofree char *date = NULL;

  if (self->other == NULL || !is_missing)
    return g_strdup ("");
  date = along_date_format (self->other->started);
  return g_strdup_printf ("%s, %s", date,
                          along_frameworks_get_name (self->frameworks, self->other->framework));
}

static char *
dup_detail (const AlongInspection *inspection)
{
  g_autofree char *date = NULL;

  date = along_date_format (inspection->started);
  if (!along_inspection_is_predecessors (inspection))
    return g_steal_pointer (&date);
  /* Translators: the date of a grade, given to the school that this one replaced. */
  return g_strdup_printf (_ ("%s, predecessor"), date);
}

const AlongSchool *
along_impact_row_get_school (AlongImpactRow *self)
{
  g_return_val_if_fail (ALONG_IS_IMPACT_ROW (self), NULL);

  return self->school;
}

const char *
along_impact_row_get_sort_key (AlongImpactRow *self)
{
  g_return_val_if_fail (ALONG_IS_IMPACT_ROW (self), "");

  if (self->key == NULL)
    self->key = g_utf8_collate_key (self->school->name, -1);
  return self->key;
}

AlongLeftOut
along_impact_row_get_left_out (AlongImpactRow *self)
{
  g_return_val_if_fail (ALONG_IS_IMPACT_ROW (self), ALONG_N_LEFT_OUT);

  return self->left_out;
}

AlongGrade
along_impact_row_get_before (AlongImpactRow *self)
{
  g_return_val_if_fail (ALONG_IS_IMPACT_ROW (self), ALONG_GRADE_NONE);

  return get_grade (self, self->before);
}

AlongGrade
along_impact_row_get_after (AlongImpactRow *self)
{
  g_return_val_if_fail (ALONG_IS_IMPACT_ROW (self), ALONG_GRADE_NONE);

  return get_grade (self, self->after);
}

AlongDate
along_impact_row_get_before_date (AlongImpactRow *self)
{
  g_return_val_if_fail (ALONG_IS_IMPACT_ROW (self), ALONG_DATE_NONE);

  return self->before != NULL ? self->before->started : ALONG_DATE_NONE;
}

AlongDate
along_impact_row_get_after_date (AlongImpactRow *self)
{
  g_return_val_if_fail (ALONG_IS_IMPACT_ROW (self), ALONG_DATE_NONE);

  return self->after != NULL ? self->after->started : ALONG_DATE_NONE;
}

int
along_impact_row_get_change (AlongImpactRow *self)
{
  g_return_val_if_fail (ALONG_IS_IMPACT_ROW (self), 0);

  if (self->left_out != ALONG_N_LEFT_OUT)
    return 0;
  return (int) get_grade (self, self->before) - (int) get_grade (self, self->after);
}

const char *
along_impact_row_get_before_name (AlongImpactRow *self)
{
  g_return_val_if_fail (ALONG_IS_IMPACT_ROW (self), "");

  return get_name (self, self->before, self->left_out == ALONG_LEFT_OUT_NO_BEFORE);
}

const char *
along_impact_row_get_after_name (AlongImpactRow *self)
{
  g_return_val_if_fail (ALONG_IS_IMPACT_ROW (self), "");

  return get_name (self, self->after, self->left_out == ALONG_LEFT_OUT_NO_AFTER);
}

char *
along_impact_row_dup_before_detail (AlongImpactRow *self)
{
  g_return_val_if_fail (ALONG_IS_IMPACT_ROW (self), NULL);

  if (self->before == NULL)
    return dup_other (self, self->left_out == ALONG_LEFT_OUT_NO_BEFORE);
  return dup_detail (self->before);
}

char *
along_impact_row_dup_after_detail (AlongImpactRow *self)
{
  g_return_val_if_fail (ALONG_IS_IMPACT_ROW (self), NULL);

  if (self->after == NULL)
    return dup_other (self, self->left_out == ALONG_LEFT_OUT_NO_AFTER);
  return dup_detail (self->after);
}

const char *
along_left_out_get_name (AlongLeftOut why)
{
  switch (why)
    {
    case ALONG_LEFT_OUT_NO_BEFORE:
      return _ ("Left out: no grade before");
    case ALONG_LEFT_OUT_NO_AFTER:
      return _ ("Left out: no grade since");
    case ALONG_LEFT_OUT_NOT_COMPARABLE:
      return _ ("Left out: may not be compared");
    case ALONG_LEFT_OUT_PREDECESSOR:
      return _ ("Left out: predecessor’s grade");
    case ALONG_LEFT_OUT_NOT_IN_REGISTER:
    case ALONG_N_LEFT_OUT:
    default:
      return NULL;
    }
}

const char *
along_impact_row_get_change_name (AlongImpactRow *self)
{
  int change;

  g_return_val_if_fail (ALONG_IS_IMPACT_ROW (self), NULL);

  if (self->left_out != ALONG_N_LEFT_OUT)
    return along_left_out_get_name (self->left_out);
  change = along_impact_row_get_change (self);
  return change > 0 ? _ ("Improved") : change < 0 ? _ ("Declined") : _ ("Same");
}
