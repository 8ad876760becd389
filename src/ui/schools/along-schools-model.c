/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-ui"

#include "along-schools-model.h"

struct _AlongSchoolsModel
{
  GObject parent_instance;

  AlongSchoolsScope *scope;
  AlongSchoolsFilter *filter;
  GArray *found;

  guint32 *schools; /* what is listed, as indices into the register */
  guint n;
  GHashTable *items; /* index -> AlongSchoolItem (unowned): those that somebody holds */
};

static void list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (AlongSchoolsModel,
                               along_schools_model,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

/* ── Items ── */

/* What is needed to forget an item that is no more than an address by then. */
typedef struct
{
  AlongSchoolsModel *model;
  gpointer key;
} Holding;

static void
item_gone_cb (gpointer user_data, GObject *item)
{
  Holding *holding = user_data;

  g_hash_table_remove (holding->model->items, holding->key);
  g_free (holding);
}

static void
hold_item (AlongSchoolsModel *self, gpointer key, AlongSchoolItem *item)
{
  Holding *holding = g_new (Holding, 1);

  *holding = (Holding){ self, key };
  g_object_set_data (G_OBJECT (item), "holding", holding);
  g_object_weak_ref (G_OBJECT (item), item_gone_cb, holding);
  g_hash_table_insert (self->items, key, item);
}

static void
forget_items (AlongSchoolsModel *self)
{
  GHashTableIter iter;
  gpointer item;

  g_hash_table_iter_init (&iter, self->items);
  while (g_hash_table_iter_next (&iter, NULL, &item))
    {
      Holding *holding = g_object_steal_data (item, "holding");

      g_object_weak_unref (item, item_gone_cb, holding);
      g_free (holding);
    }
  g_hash_table_remove_all (self->items);
}

static void
refresh_items (AlongSchoolsModel *self)
{
  g_autoptr (GList) items = g_hash_table_get_values (self->items);

  for (GList *l = items; l != NULL; l = l->next)
    along_school_item_set_scope (l->data, self->scope);
}

/* ── List ── */

static GType
along_schools_model_get_item_type (GListModel *model)
{
  return ALONG_TYPE_SCHOOL_ITEM;
}

static guint
along_schools_model_get_n_items (GListModel *model)
{
  return ALONG_SCHOOLS_MODEL (model)->n;
}

static gpointer
along_schools_model_get_item (GListModel *model, guint position)
{
  AlongSchoolsModel *self = ALONG_SCHOOLS_MODEL (model);
  AlongSchoolItem *item;
  gpointer key;

  if (position >= self->n)
    return NULL;

  key = GUINT_TO_POINTER (self->schools[position]);
  item = g_hash_table_lookup (self->items, key);
  if (item != NULL)
    return g_object_ref (item);

  item = along_school_item_new (self->scope, self->schools[position]);
  hold_item (self, key, item);

  return item;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = along_schools_model_get_item_type;
  iface->get_n_items = along_schools_model_get_n_items;
  iface->get_item = along_schools_model_get_item;
}

/* ── Changes ── */

static void
replace (AlongSchoolsModel *self, guint32 *schools, guint n, gboolean same_register)
{
  g_autofree guint32 *old = g_steal_pointer (&self->schools);
  guint n_old = self->n, head = 0, tail = 0;

  self->schools = schools;
  self->n = n;

  /* What is the same at both ends has not moved for anybody. */
  if (same_register)
    {
      while (head < MIN (n_old, n) && old[head] == schools[head])
        head++;
      while (tail < MIN (n_old, n) - head && old[n_old - 1 - tail] == schools[n - 1 - tail])
        tail++;
    }

  if (n_old - head - tail > 0 || n - head - tail > 0)
    g_list_model_items_changed (G_LIST_MODEL (self), head, n_old - head - tail, n - head - tail);
}

static void
along_schools_model_finalize (GObject *object)
{
  AlongSchoolsModel *self = ALONG_SCHOOLS_MODEL (object);

  forget_items (self);
  g_hash_table_unref (self->items);
  g_clear_object (&self->scope);
  along_schools_filter_free (self->filter);
  g_clear_pointer (&self->found, g_array_unref);
  g_free (self->schools);

  G_OBJECT_CLASS (along_schools_model_parent_class)->finalize (object);
}

static void
along_schools_model_class_init (AlongSchoolsModelClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = along_schools_model_finalize;
}

static void
along_schools_model_init (AlongSchoolsModel *self)
{
  self->filter = along_schools_filter_new ();
  self->items = g_hash_table_new (NULL, NULL);
}

AlongSchoolsModel *
along_schools_model_new (void)
{
  return g_object_new (ALONG_TYPE_SCHOOLS_MODEL, NULL);
}

AlongSchoolsScope *
along_schools_model_get_scope (AlongSchoolsModel *self)
{
  g_return_val_if_fail (ALONG_IS_SCHOOLS_MODEL (self), NULL);

  return self->scope;
}

const AlongSchoolsFilter *
along_schools_model_get_filter (AlongSchoolsModel *self)
{
  g_return_val_if_fail (ALONG_IS_SCHOOLS_MODEL (self), NULL);

  return self->filter;
}

static gboolean
is_same_register (AlongSchoolsScope *a, AlongSchoolsScope *b)
{
  return a != NULL && b != NULL &&
         along_schools_scope_get_register (a) == along_schools_scope_get_register (b);
}

void
along_schools_model_update (AlongSchoolsModel *self,
                            AlongSchoolsScope *scope,
                            const AlongSchoolsFilter *filter,
                            GArray *found)
{
  g_autoptr (AlongSchoolsFilter) old_filter = NULL;
  g_autoptr (GArray) old_found = NULL;
  gboolean same_register;
  guint32 *schools = NULL;
  guint n = 0;

  g_return_if_fail (ALONG_IS_SCHOOLS_MODEL (self));
  g_return_if_fail (filter != NULL);

  same_register = is_same_register (self->scope, scope);
  if (!same_register)
    forget_items (self);
  g_set_object (&self->scope, scope);
  old_filter = g_steal_pointer (&self->filter);
  self->filter = along_schools_filter_copy (filter);
  old_found = g_steal_pointer (&self->found);
  self->found = found != NULL ? g_array_ref (found) : NULL;

  if (scope != NULL)
    schools = along_schools_scope_query (scope, self->filter, self->found, &n);
  replace (self, schools, n, same_register);
  if (scope != NULL)
    refresh_items (self);
}

const AlongSchool *
along_schools_model_get_school (AlongSchoolsModel *self, guint position)
{
  g_return_val_if_fail (ALONG_IS_SCHOOLS_MODEL (self), NULL);

  if (position >= self->n)
    return NULL;

  return along_register_get_school (along_schools_scope_get_register (self->scope),
                                    self->schools[position]);
}

guint
along_schools_model_find (AlongSchoolsModel *self, gint32 urn)
{
  const AlongSchool *school;
  AlongRegister *reg;
  guint index;

  g_return_val_if_fail (ALONG_IS_SCHOOLS_MODEL (self), G_MAXUINT);

  if (self->scope == NULL)
    return G_MAXUINT;

  reg = along_schools_scope_get_register (self->scope);
  school = along_register_find_school (reg, urn);
  if (school == NULL)
    return G_MAXUINT;

  index = along_register_get_index (reg, school);
  for (guint i = 0; i < self->n; i++)
    if (self->schools[i] == index)
      return i;

  return G_MAXUINT;
}

guint
along_schools_model_count_without (AlongSchoolsModel *self, AlongFilterPart part)
{
  g_autoptr (AlongSchoolsFilter) filter = NULL;

  g_return_val_if_fail (ALONG_IS_SCHOOLS_MODEL (self), 0);

  if (self->scope == NULL)
    return 0;

  filter = along_schools_filter_copy (self->filter);
  along_schools_filter_drop (filter, part);

  return along_schools_scope_count (self->scope, filter,
                                    part == ALONG_FILTER_SEARCH ? NULL : self->found);
}
