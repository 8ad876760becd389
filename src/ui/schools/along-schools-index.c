/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-ui"

#include "along-schools-index.h"

struct _AlongSchoolsIndex
{
  GObject parent_instance;

  AlongRegister *reg;
  AlongFrameworks *frameworks;
  guint overall;

  AlongLatestGrade *grades[ALONG_MAX_AREAS];
  AlongSchoolsOrder *orders[ALONG_N_SCHOOLS_COLUMNS];
  AlongSchoolsOrder *grade_orders[ALONG_MAX_AREAS];
  GArray *authorities;
  GPtrArray *types;

  GMutex lock;      /* what is there stays; only its appearance is guarded */
  GMutex preparing; /* who comes second waits for the first, and has nothing left to do */
};

G_DEFINE_FINAL_TYPE (AlongSchoolsIndex, along_schools_index, G_TYPE_OBJECT)

/* ── Keys ── */

static const char *
get_text (AlongRegister *reg, const AlongSchool *school, AlongSchoolsColumn column)
{
  const AlongTrust *trust;

  switch (column)
    {
    case ALONG_SCHOOLS_TYPE:
      return school->type;
    case ALONG_SCHOOLS_LA:
      return school->la_name;
    case ALONG_SCHOOLS_TRUST:
      trust = school->trust_uid != 0 ? along_register_find_trust (reg, school->trust_uid) : NULL;
      return trust != NULL ? trust->name : "";
    default:
      g_assert_not_reached ();
    }
}

static guint32 *
make_text_keys (AlongSchoolsIndex *self, AlongSchoolsColumn column)
{
  guint n = along_register_get_n_schools (self->reg);
  g_autofree const char **texts = g_new (const char *, n + 1);

  for (guint i = 0; i < n; i++)
    texts[i] = get_text (self->reg, along_register_get_school (self->reg, i), column);

  return along_text_rank (texts, n);
}

static guint32
get_number (const AlongSchool *school, AlongSchoolsColumn column)
{
  int number;

  switch (column)
    {
    case ALONG_SCHOOLS_PHASE:
      number = school->phase == ALONG_PHASE_NOT_APPLICABLE ? ALONG_UNKNOWN : (int) school->phase;
      break;
    case ALONG_SCHOOLS_STATUS:
      number = school->status == ALONG_STATUS_UNKNOWN ? ALONG_UNKNOWN : (int) school->status;
      break;
    case ALONG_SCHOOLS_PUPILS:
      number = school->pupils;
      break;
    case ALONG_SCHOOLS_FSM:
      number = school->fsm_tenths;
      break;
    case ALONG_SCHOOLS_URN:
      number = school->urn;
      break;
    default:
      g_assert_not_reached ();
    }

  return number < 0 ? ALONG_SCHOOLS_NO_KEY : (guint32) number;
}

static guint32 *
make_number_keys (AlongSchoolsIndex *self, AlongSchoolsColumn column)
{
  guint n = along_register_get_n_schools (self->reg);
  guint32 *keys = g_new (guint32, n + 1);

  for (guint i = 0; i < n; i++)
    keys[i] = get_number (along_register_get_school (self->reg, i), column);

  return keys;
}

/* Grades of one scale stay together, since those of two cannot be set against one another; then
 * the better, then the newer first. */
static guint32 *
make_grade_keys (AlongSchoolsIndex *self, guint area)
{
  const AlongLatestGrade *grades = along_schools_index_get_grades (self, area);
  guint n = along_register_get_n_schools (self->reg);
  guint32 *keys = g_new (guint32, n + 1);

  for (guint i = 0; i < n; i++)
    {
      guint scale = along_frameworks_get_n_grades (self->frameworks, grades[i].framework, area);

      keys[i] = grades[i].date == ALONG_DATE_NONE
                    ? ALONG_SCHOOLS_NO_KEY
                    : (scale & 0xf) << 28 | (grades[i].grade & 0xfu) << 24 |
                          (0xffffffu - ((guint32) grades[i].date & 0xffffffu));
    }

  return keys;
}

/* ── What there is ── */

static int
compare_authorities (gconstpointer a, gconstpointer b)
{
  return g_utf8_collate (((const AlongLocalAuthority *) a)->name,
                         ((const AlongLocalAuthority *) b)->name);
}

static int
compare_types (gconstpointer a, gconstpointer b)
{
  return g_utf8_collate (*(const char *const *) a, *(const char *const *) b);
}

static void
gather_choices (AlongSchoolsIndex *self)
{
  g_autoptr (GHashTable) authorities = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) types = g_hash_table_new (g_str_hash, g_str_equal);

  self->authorities = g_array_new (FALSE, FALSE, sizeof (AlongLocalAuthority));
  self->types = g_ptr_array_new ();

  for (guint i = 0; i < along_register_get_n_schools (self->reg); i++)
    {
      const AlongSchool *school = along_register_get_school (self->reg, i);

      if (*school->la_name != '\0' &&
          g_hash_table_add (authorities, GINT_TO_POINTER (school->la_code)))
        {
          AlongLocalAuthority authority = { school->la_code, school->region, school->la_name };

          g_array_append_val (self->authorities, authority);
        }
      if (*school->type != '\0' && g_hash_table_add (types, (gpointer) school->type))
        g_ptr_array_add (self->types, (gpointer) school->type);
    }

  g_array_sort (self->authorities, compare_authorities);
  g_ptr_array_sort (self->types, compare_types);
}

/* ── Object ── */

static void
along_schools_index_finalize (GObject *object)
{
  AlongSchoolsIndex *self = ALONG_SCHOOLS_INDEX (object);

  for (guint i = 0; i < ALONG_MAX_AREAS; i++)
    {
      g_free (self->grades[i]);
      along_schools_order_free (self->grade_orders[i]);
    }
  for (guint i = 0; i < ALONG_N_SCHOOLS_COLUMNS; i++)
    along_schools_order_free (self->orders[i]);
  g_clear_pointer (&self->authorities, g_array_unref);
  g_clear_pointer (&self->types, g_ptr_array_unref);
  g_clear_object (&self->reg);
  g_clear_object (&self->frameworks);
  g_mutex_clear (&self->lock);
  g_mutex_clear (&self->preparing);

  G_OBJECT_CLASS (along_schools_index_parent_class)->finalize (object);
}

static void
along_schools_index_class_init (AlongSchoolsIndexClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = along_schools_index_finalize;
}

static void
along_schools_index_init (AlongSchoolsIndex *self)
{
  g_mutex_init (&self->lock);
  g_mutex_init (&self->preparing);
}

AlongSchoolsIndex *
along_schools_index_new (AlongRegister *reg, AlongFrameworks *frameworks)
{
  AlongSchoolsIndex *self;
  int overall;

  g_return_val_if_fail (ALONG_IS_REGISTER (reg), NULL);
  g_return_val_if_fail (ALONG_IS_FRAMEWORKS (frameworks), NULL);

  self = g_object_new (ALONG_TYPE_SCHOOLS_INDEX, NULL);
  self->reg = g_object_ref (reg);
  self->frameworks = g_object_ref (frameworks);
  overall = along_frameworks_find_area (frameworks, "overall");
  self->overall = MAX (overall, 0);

  return self;
}

AlongRegister *
along_schools_index_get_register (AlongSchoolsIndex *self)
{
  g_return_val_if_fail (ALONG_IS_SCHOOLS_INDEX (self), NULL);

  return self->reg;
}

AlongFrameworks *
along_schools_index_get_frameworks (AlongSchoolsIndex *self)
{
  g_return_val_if_fail (ALONG_IS_SCHOOLS_INDEX (self), NULL);

  return self->frameworks;
}

guint
along_schools_index_get_overall (AlongSchoolsIndex *self)
{
  g_return_val_if_fail (ALONG_IS_SCHOOLS_INDEX (self), 0);

  return self->overall;
}

void
along_schools_index_prepare (AlongSchoolsIndex *self, guint area)
{
  g_return_if_fail (ALONG_IS_SCHOOLS_INDEX (self));

  g_mutex_lock (&self->preparing);
  along_schools_index_get_order (self, ALONG_SCHOOLS_NAME, 0);
  along_schools_index_get_grades (self, self->overall);
  along_schools_index_get_grades (self, area);
  g_mutex_unlock (&self->preparing);
}

void
along_schools_index_prepare_rest (AlongSchoolsIndex *self, guint area)
{
  g_return_if_fail (ALONG_IS_SCHOOLS_INDEX (self));

  for (AlongSchoolsColumn column = 0; column < ALONG_N_SCHOOLS_COLUMNS; column++)
    if (column != ALONG_SCHOOLS_ELIGIBILITY)
      along_schools_index_get_order (self, column, area);
}

/* What two threads have worked out at once is kept once. */
static gconstpointer
keep (AlongSchoolsIndex *self, gpointer *place, gpointer made, GDestroyNotify destroy)
{
  gpointer kept;

  g_mutex_lock (&self->lock);
  if (*place == NULL)
    *place = g_steal_pointer (&made);
  kept = *place;
  g_mutex_unlock (&self->lock);
  if (made != NULL)
    destroy (made);

  return kept;
}

static gconstpointer
peek (AlongSchoolsIndex *self, gpointer *place)
{
  gpointer kept;

  g_mutex_lock (&self->lock);
  kept = *place;
  g_mutex_unlock (&self->lock);

  return kept;
}

gboolean
along_schools_index_is_prepared (AlongSchoolsIndex *self, guint area)
{
  g_return_val_if_fail (ALONG_IS_SCHOOLS_INDEX (self), FALSE);
  g_return_val_if_fail (area < ALONG_MAX_AREAS, FALSE);

  return peek (self, (gpointer *) &self->orders[ALONG_SCHOOLS_NAME]) != NULL &&
         peek (self, (gpointer *) &self->grades[self->overall]) != NULL &&
         peek (self, (gpointer *) &self->grades[area]) != NULL;
}

static void
find_grade (AlongSchoolsIndex *self, guint school, guint area, AlongLatestGrade *latest)
{
  guint n;
  const AlongInspection *inspections = along_register_get_inspections (
      self->reg, along_register_get_school (self->reg, school), &n);

  for (guint i = 0; i < n; i++)
    if (inspections[i].grades[area] != ALONG_GRADE_NONE)
      {
        *latest = (AlongLatestGrade){
          inspections[i].started,
          inspections[i].framework,
          inspections[i].grades[area],
          along_inspection_is_predecessors (&inspections[i]),
        };
        return;
      }
}

const AlongLatestGrade *
along_schools_index_get_grades (AlongSchoolsIndex *self, guint area)
{
  gpointer *place;
  AlongLatestGrade *grades;
  guint n;

  g_return_val_if_fail (ALONG_IS_SCHOOLS_INDEX (self), NULL);
  g_return_val_if_fail (area < ALONG_MAX_AREAS, NULL);

  place = (gpointer *) &self->grades[area];
  if (peek (self, place) != NULL)
    return peek (self, place);

  n = along_register_get_n_schools (self->reg);
  grades = g_new0 (AlongLatestGrade, n + 1);
  for (guint i = 0; i < n; i++)
    find_grade (self, i, area, &grades[i]);

  return keep (self, place, grades, g_free);
}

static guint32 *
make_keys (AlongSchoolsIndex *self, AlongSchoolsColumn column, guint area)
{
  switch (column)
    {
    case ALONG_SCHOOLS_OVERALL:
    case ALONG_SCHOOLS_AREA:
      return make_grade_keys (self, area);
    case ALONG_SCHOOLS_NAME:
      return g_memdup2 (along_register_get_name_ranks (self->reg),
                        along_register_get_n_schools (self->reg) * sizeof (guint32));
    case ALONG_SCHOOLS_TYPE:
    case ALONG_SCHOOLS_LA:
    case ALONG_SCHOOLS_TRUST:
      return make_text_keys (self, column);
    default:
      return make_number_keys (self, column);
    }
}

const AlongSchoolsOrder *
along_schools_index_get_order (AlongSchoolsIndex *self, AlongSchoolsColumn column, guint area)
{
  gpointer *place;
  const AlongSchoolsOrder *names = NULL;
  g_autofree guint32 *keys = NULL;
  gboolean by_grade = column == ALONG_SCHOOLS_OVERALL || column == ALONG_SCHOOLS_AREA;

  g_return_val_if_fail (ALONG_IS_SCHOOLS_INDEX (self), NULL);
  g_return_val_if_fail (column < ALONG_N_SCHOOLS_COLUMNS, NULL);
  g_return_val_if_fail (column != ALONG_SCHOOLS_ELIGIBILITY, NULL);
  g_return_val_if_fail (area < ALONG_MAX_AREAS, NULL);

  if (column == ALONG_SCHOOLS_OVERALL)
    area = self->overall;
  place = (gpointer *) (by_grade ? &self->grade_orders[area] : &self->orders[column]);
  if (peek (self, place) != NULL)
    return peek (self, place);

  if (column != ALONG_SCHOOLS_NAME)
    names = along_schools_index_get_order (self, ALONG_SCHOOLS_NAME, 0);
  keys = make_keys (self, column, area);

  return keep (self, place,
               along_schools_order_new (keys, along_register_get_n_schools (self->reg), names),
               (GDestroyNotify) along_schools_order_free);
}

const GArray *
along_schools_index_get_authorities (AlongSchoolsIndex *self)
{
  g_return_val_if_fail (ALONG_IS_SCHOOLS_INDEX (self), NULL);

  if (self->authorities == NULL)
    gather_choices (self);

  return self->authorities;
}

const GPtrArray *
along_schools_index_get_types (AlongSchoolsIndex *self)
{
  g_return_val_if_fail (ALONG_IS_SCHOOLS_INDEX (self), NULL);

  if (self->types == NULL)
    gather_choices (self);

  return self->types;
}
