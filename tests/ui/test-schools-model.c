/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The model against a plain reading of what it promises, on registers made at random. */

#include "along-schools-model.h"

#include <string.h>

#include "along-caseload-builder.h"
#include "along-definitions.h"
#include "along-register-builder.h"
#include "along-text.h"

#define N_SCHOOLS 300

typedef struct
{
  AlongDefinitions *definitions;
  AlongFrameworks *frameworks;
  AlongProgramme *programme;
  AlongRegister *reg;
  AlongCaseload *caseload;
  AlongEligibility *eligibility;
  AlongSchoolsScope *scope;
} Fixture;

/* ── Registers at random ── */

static const char *const names[] = { "abbey",  "Abbey", "St Mary's", "Zion", "École",
                                     "Hill 2", "Hill",  "",          "Oak",  "Ash" };
static const char *const types[] = { "Community school", "Academy converter",
                                     "Community special school", "Other independent school" };
static const char *const authorities[] = { "Leeds", "Bristol", "York" };

static void
add_school (AlongRegisterBuilder *builder, gint32 urn)
{
  int la = g_test_rand_int_range (0, G_N_ELEMENTS (authorities));
  AlongSchool school = {
    .urn = urn,
    .trust_uid = g_test_rand_bit () ? g_test_rand_int_range (1, 4) : 0,
    .la_code = 100 + la,
    .la_name = authorities[la],
    .region = g_test_rand_bit () ? 'D' : 'K',
    .phase = g_test_rand_int_range (0, ALONG_N_PHASES),
    .status = g_test_rand_int_range (0, ALONG_N_STATUSES),
    .name = names[g_test_rand_int_range (0, G_N_ELEMENTS (names))],
    .type = types[g_test_rand_int_range (0, G_N_ELEMENTS (types))],
    .fsm_tenths = g_test_rand_int_range (-1, 20),
    .pupils = g_test_rand_int_range (-1, 5),
    .low_age = -1,
    .high_age = -1,
    .capacity = -1,
  };

  along_register_builder_add_school (builder, &school);
}

static void
add_inspection (AlongRegisterBuilder *builder, AlongFrameworks *frameworks, gint32 urn)
{
  AlongDate date = along_date_new (g_test_rand_int_range (2010, 2026),
                                   g_test_rand_int_range (1, 13), 1);
  AlongInspection inspection = {
    .urn = urn,
    .urn_at_time = urn,
    .started = date,
    .framework = along_frameworks_find (frameworks, date),
    .graded = TRUE,
  };

  for (guint area = 0; area < along_frameworks_get_n_areas (frameworks); area++)
    inspection.grades[area] = g_test_rand_int_range (
        0, along_frameworks_get_n_grades (frameworks, inspection.framework, area) + 1);
  along_register_builder_add_inspection (builder, &inspection);
}

static AlongRegister *
make_register (AlongFrameworks *frameworks)
{
  g_autoptr (AlongRegisterBuilder) builder = along_register_builder_new ();

  for (int uid = 1; uid < 3; uid++)
    {
      AlongTrust trust = { .uid = uid, .name = uid == 1 ? "Beta Trust" : "alpha Trust" };

      along_register_builder_add_trust (builder, &trust);
    }
  for (int i = 0; i < N_SCHOOLS; i++)
    {
      add_school (builder, 100000 + i);
      for (int j = g_test_rand_int_range (0, 4); j > 0; j--)
        add_inspection (builder, frameworks, 100000 + i);
    }

  return along_register_builder_end (builder);
}

static AlongCaseload *
make_caseload (const char *programme)
{
  g_autoptr (AlongCaseloadBuilder) builder = along_caseload_builder_new ();
  const char *const cohorts[] = { "one", "two" };

  for (guint i = 0; i < G_N_ELEMENTS (cohorts); i++)
    {
      AlongCohort cohort = { .id = cohorts[i], .programme = programme, .name = cohorts[i] };

      along_caseload_builder_add (builder, ALONG_CASELOAD_COHORTS, &cohort);
    }
  for (int i = 0; i < 60; i++)
    {
      g_autofree char *id = g_strdup_printf ("application-%d", i);
      AlongApplication application = {
        .id = id,
        .cohort = cohorts[i % 2],
        .who = { ALONG_PARTICIPANT_SCHOOL, 100000 + i * 3 },
      };

      along_caseload_builder_add (builder, ALONG_CASELOAD_APPLICATIONS, &application);
    }
  for (int i = 0; i < 10; i++)
    {
      g_autofree char *id = g_strdup_printf ("lead-%d", i);
      AlongLead lead = {
        .id = id,
        .programme = programme,
        .who = { ALONG_PARTICIPANT_SCHOOL, 100001 + i * 7 },
        .active = i != 3,
      };

      along_caseload_builder_add (builder, ALONG_CASELOAD_LEADS, &lead);
    }

  return along_caseload_builder_end (builder);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GFile) folder = g_file_new_for_path (g_getenv ("ALONG_DATA_DIR"));
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongSchoolsIndex) index = NULL;

  fixture->definitions = along_definitions_new (folder, &error);
  g_assert_no_error (error);
  fixture->frameworks = along_definitions_get_frameworks (fixture->definitions);
  fixture->programme = along_definitions_find_programme (fixture->definitions, "behaviour-hubs");
  g_assert_nonnull (fixture->programme);
  fixture->reg = make_register (fixture->frameworks);
  fixture->caseload = make_caseload ("behaviour-hubs");
  fixture->eligibility = along_eligibility_new (fixture->programme, fixture->reg, fixture->caseload,
                                                2019);
  index = along_schools_index_new (fixture->reg, fixture->frameworks);
  fixture->scope = along_schools_scope_new (index, fixture->caseload, fixture->programme,
                                            fixture->eligibility, "one", 'D');
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->scope);
  g_assert_finalize_object (fixture->eligibility);
  g_object_unref (fixture->caseload);
  g_assert_finalize_object (fixture->reg);
  g_object_unref (fixture->definitions);
}

/* ── The plain reading ── */

static const AlongInspection *
find_latest (Fixture *fixture, const AlongSchool *school, guint area)
{
  guint n;
  const AlongInspection *inspections = along_register_get_inspections (fixture->reg, school, &n);
  const AlongInspection *latest = NULL;

  for (guint i = 0; i < n; i++)
    if (inspections[i].grades[area] != 0 &&
        (latest == NULL || inspections[i].started > latest->started))
      latest = &inspections[i];

  return latest;
}

static gboolean
grade_is_in (Fixture *fixture, const AlongSchool *school, guint area, char **grades)
{
  const AlongInspection *latest = find_latest (fixture, school, area);
  g_autofree char *name = NULL;

  if (grades == NULL)
    return TRUE;
  if (latest == NULL)
    return g_strv_contains ((const char *const *) grades, "none");
  name = g_ascii_strdown (along_frameworks_get_grade_name (fixture->frameworks, latest->framework,
                                                           area, latest->grades[area]),
                          -1);
  return g_strv_contains ((const char *const *) grades, name);
}

static gboolean
part_matches (Fixture *fixture, const AlongSchool *school, AlongInvolvement involvement)
{
  AlongParticipant who = { ALONG_PARTICIPANT_SCHOOL, school->urn };
  gboolean in_one = along_caseload_find_application_of (fixture->caseload, "one", who) != NULL;
  gboolean in_two = along_caseload_find_application_of (fixture->caseload, "two", who) != NULL;
  const AlongLead *lead = along_caseload_find_lead_of (fixture->caseload, "behaviour-hubs", who);

  switch (involvement)
    {
    case ALONG_INVOLVEMENT_IN_COHORT:
      return in_one;
    case ALONG_INVOLVEMENT_NOT_IN_COHORT:
      return !in_one;
    case ALONG_INVOLVEMENT_IN_NO_COHORT:
      return !in_one && !in_two;
    case ALONG_INVOLVEMENT_LEAD:
      return lead != NULL && lead->active;
    case ALONG_INVOLVEMENT_ANY:
    default:
      return TRUE;
    }
}

static gboolean
contains (GArray *urns, gint32 urn)
{
  for (guint i = 0; i < urns->len; i++)
    if (g_array_index (urns, gint32, i) == urn)
      return TRUE;
  return FALSE;
}

static gboolean
matches (Fixture *fixture,
         const AlongSchoolsFilter *filter,
         GArray *found,
         const AlongSchool *school)
{
  AlongParticipant who = { ALONG_PARTICIPANT_SCHOOL, school->urn };
  AlongRegion region = filter->region == '*' ? 'D' : filter->region;

  if (found != NULL && !contains (found, school->urn))
    return FALSE;
  if (filter->urns != NULL && !contains (filter->urns, school->urn))
    return FALSE;
  if (region != '-' && school->region != region)
    return FALSE;
  if (filter->la_code != 0 && school->la_code != filter->la_code)
    return FALSE;
  if (filter->trust_uid != 0 && school->trust_uid != filter->trust_uid)
    return FALSE;
  if (*filter->type != '\0' && strcmp (filter->type, school->type) != 0)
    return FALSE;
  if (filter->phases != 0 && !(filter->phases & (1u << school->phase)))
    return FALSE;
  if (filter->statuses != 0 && !(filter->statuses & (1u << school->status)))
    return FALSE;
  if (filter->provisions != 0 && !(filter->provisions & (1u << school->provision)))
    return FALSE;
  if (filter->verdicts != 0 &&
      !(filter->verdicts & (1u << along_eligibility_get_verdict (fixture->eligibility, who))))
    return FALSE;

  return grade_is_in (fixture, school, along_frameworks_find_area (fixture->frameworks, "overall"),
                      filter->overall) &&
         grade_is_in (fixture, school, along_programme_get_area (fixture->programme),
                      filter->area) &&
         part_matches (fixture, school, filter->involvement);
}

/* ── Filters at random ── */

static char **
make_grades (void)
{
  static const char *const grades[] = { "outstanding", "good", "requires improvement",
                                        "inadequate",  "none", "strong standard" };
  char **chosen = NULL;

  if (g_test_rand_int_range (0, 3) > 0)
    return NULL;
  for (guint i = 0; i < G_N_ELEMENTS (grades); i++)
    if (g_test_rand_bit ())
      along_schools_filter_toggle_grade (&chosen, grades[i]);
  return chosen;
}

static AlongSchoolsFilter *
make_filter (void)
{
  AlongSchoolsFilter *filter = along_schools_filter_new ();

  filter->region = g_test_rand_bit () ? '-' : g_test_rand_bit () ? '*' : 'K';
  filter->la_code = g_test_rand_int_range (0, 4) == 0 ? 100 + g_test_rand_int_range (0, 3) : 0;
  filter->trust_uid = g_test_rand_int_range (0, 4) == 0 ? g_test_rand_int_range (1, 4) : 0;
  if (g_test_rand_int_range (0, 4) == 0)
    along_text_set (&filter->type, types[g_test_rand_int_range (0, G_N_ELEMENTS (types))]);
  filter->phases = g_test_rand_bit () ? g_test_rand_int_range (0, 1 << ALONG_N_PHASES) : 0;
  filter->statuses = g_test_rand_bit () ? g_test_rand_int_range (0, 1 << ALONG_N_STATUSES) : 0;
  filter->provisions = g_test_rand_bit () ? g_test_rand_int_range (0, 8) : 0;
  filter->verdicts = g_test_rand_bit () ? g_test_rand_int_range (0, 32) : 0;
  filter->overall = make_grades ();
  filter->area = make_grades ();
  filter->involvement = g_test_rand_int_range (0, ALONG_INVOLVEMENT_LEAD + 1);
  filter->sort = g_test_rand_int_range (0, ALONG_N_SCHOOLS_COLUMNS);
  filter->descending = g_test_rand_bit ();

  return filter;
}

static GArray *
make_urns (void)
{
  GArray *urns = g_array_new (FALSE, FALSE, sizeof (gint32));

  /* Some that are not there, and some twice. */
  for (int i = 0; i < 150; i++)
    {
      gint32 urn = 99990 + g_test_rand_int_range (0, N_SCHOOLS + 20);

      g_array_append_val (urns, urn);
    }

  return urns;
}

static void
assert_lists (Fixture *fixture, AlongSchoolsModel *model, GArray *found)
{
  const AlongSchoolsFilter *filter = along_schools_model_get_filter (model);
  guint n = 0;

  for (guint i = 0; i < along_register_get_n_schools (fixture->reg); i++)
    {
      const AlongSchool *school = along_register_get_school (fixture->reg, i);
      gboolean expected = matches (fixture, filter, found, school);
      guint position = along_schools_model_find (model, school->urn);

      g_assert_cmpint (position != G_MAXUINT, ==, expected);
      if (expected)
        g_assert_true (along_schools_model_get_school (model, position) == school);
      n += expected;
    }
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (model)), ==, n);
}

static void
test_filter (Fixture *fixture, gconstpointer data)
{
  g_autoptr (AlongSchoolsModel) model = along_schools_model_new ();

  for (guint i = 0; i < 200; i++)
    {
      g_autoptr (AlongSchoolsFilter) filter = make_filter ();
      g_autoptr (GArray) found = g_test_rand_int_range (0, 4) == 0 ? make_urns () : NULL;

      if (g_test_rand_int_range (0, 4) == 0)
        filter->urns = make_urns ();
      along_schools_model_update (model, fixture->scope, filter, found);
      assert_lists (fixture, model, found);
      for (AlongFilterPart part = 0; part < ALONG_N_FILTERS; part++)
        g_assert_cmpuint (along_schools_model_count_without (model, part), >=,
                          g_list_model_get_n_items (G_LIST_MODEL (model)));
    }
}

/* ── Order ── */

/* What a school has in a column: for texts and numbers alike; FALSE for nothing. */
static gboolean
get_value (Fixture *fixture,
           const AlongSchool *school,
           AlongSchoolsColumn column,
           char **text,
           gint64 *number)
{
  AlongParticipant who = { ALONG_PARTICIPANT_SCHOOL, school->urn };
  AlongParticipant trust = { ALONG_PARTICIPANT_TRUST, school->trust_uid };
  static const int verdicts[] = { 4, 3, 0, 1, 2 }; /* best first: yes, exception, refused, no */
  const AlongInspection *latest;
  guint area;

  *text = NULL;
  *number = 0;
  switch (column)
    {
    case ALONG_SCHOOLS_URN:
      *number = school->urn;
      return TRUE;
    case ALONG_SCHOOLS_NAME:
      *text = g_utf8_casefold (school->name, -1);
      break;
    case ALONG_SCHOOLS_TYPE:
      *text = g_utf8_casefold (school->type, -1);
      break;
    case ALONG_SCHOOLS_LA:
      *text = g_utf8_casefold (school->la_name, -1);
      break;
    case ALONG_SCHOOLS_TRUST:
      *text = g_utf8_casefold (along_register_get_name (fixture->reg, trust), -1);
      break;
    case ALONG_SCHOOLS_PHASE:
      *number = school->phase;
      return *number != 0;
    case ALONG_SCHOOLS_STATUS:
      *number = school->status;
      return *number != 0;
    case ALONG_SCHOOLS_PUPILS:
      *number = school->pupils;
      return *number >= 0;
    case ALONG_SCHOOLS_FSM:
      *number = school->fsm_tenths;
      return *number >= 0;
    case ALONG_SCHOOLS_ELIGIBILITY:
      *number = verdicts[along_eligibility_get_verdict (fixture->eligibility, who)];
      return TRUE;
    case ALONG_SCHOOLS_OVERALL:
    case ALONG_SCHOOLS_AREA:
    default:
      area = column == ALONG_SCHOOLS_OVERALL
                 ? (guint) along_frameworks_find_area (fixture->frameworks, "overall")
                 : along_programme_get_area (fixture->programme);
      latest = find_latest (fixture, school, area);
      if (latest == NULL)
        return FALSE;
      *number = along_frameworks_get_n_grades (fixture->frameworks, latest->framework, area) *
                    100000000LL +
                latest->grades[area] * 10000000LL + (5000000 - latest->started);
      return TRUE;
    }

  return **text != '\0';
}

/* < 0 when a comes before b in the column alone. */
static int
compare (Fixture *fixture,
         AlongSchoolsColumn column,
         gboolean descending,
         const AlongSchool *a,
         const AlongSchool *b)
{
  g_autofree char *text_a = NULL;
  g_autofree char *text_b = NULL;
  gint64 number_a, number_b;
  gboolean has_a = get_value (fixture, a, column, &text_a, &number_a);
  gboolean has_b = get_value (fixture, b, column, &text_b, &number_b);
  int order;

  if (has_a != has_b)
    return has_a ? -1 : 1;
  if (!has_a)
    return 0;
  order = text_a != NULL ? g_utf8_collate (text_a, text_b)
                         : (number_a > number_b) - (number_a < number_b);
  return descending ? -order : order;
}

static void
test_order (Fixture *fixture, gconstpointer data)
{
  g_autoptr (AlongSchoolsModel) model = along_schools_model_new ();

  for (guint i = 0; i < 4 * ALONG_N_SCHOOLS_COLUMNS; i++)
    {
      g_autoptr (AlongSchoolsFilter) filter = i % 4 < 2 ? along_schools_filter_new ()
                                                        : make_filter ();

      filter->sort = i / 4;
      filter->descending = i % 2;
      filter->region = ALONG_FILTER_REGION_ALL;
      along_schools_model_update (model, fixture->scope, filter, NULL);

      for (guint j = 1; j < g_list_model_get_n_items (G_LIST_MODEL (model)); j++)
        {
          const AlongSchool *a = along_schools_model_get_school (model, j - 1);
          const AlongSchool *b = along_schools_model_get_school (model, j);
          int order = compare (fixture, filter->sort, filter->descending, a, b);

          if (order == 0 && filter->sort != ALONG_SCHOOLS_NAME)
            order = compare (fixture, ALONG_SCHOOLS_NAME, FALSE, a, b);
          if (order == 0)
            order = a->urn < b->urn ? -1 : 1;
          g_assert_cmpint (order, <, 0);
        }
    }
}

/* ── Changes ── */

typedef struct
{
  GPtrArray *items; /* what a view that follows the signals holds */
  guint n_signals;
} View;

static void
items_changed_cb (GListModel *model, guint position, guint removed, guint added, View *view)
{
  view->n_signals++;
  g_ptr_array_remove_range (view->items, position, removed);
  for (guint i = 0; i < added; i++)
    g_ptr_array_insert (view->items, position + i, g_list_model_get_item (model, position + i));
}

/* A view that does what the signals say has what the list has; each change is one signal. */
static void
test_signals (Fixture *fixture, gconstpointer data)
{
  g_autoptr (AlongSchoolsModel) model = along_schools_model_new ();
  View view = { g_ptr_array_new_with_free_func (g_object_unref), 0 };

  g_signal_connect (model, "items-changed", G_CALLBACK (items_changed_cb), &view);
  for (guint i = 0; i < 100; i++)
    {
      g_autoptr (AlongSchoolsFilter) filter = make_filter ();
      guint before = view.n_signals;

      along_schools_model_update (model, i % 10 == 9 ? NULL : fixture->scope, filter, NULL);
      g_assert_cmpuint (view.n_signals, <=, before + 1);
      g_assert_cmpuint (view.items->len, ==, g_list_model_get_n_items (G_LIST_MODEL (model)));
      for (guint j = 0; j < view.items->len; j++)
        {
          g_autoptr (AlongSchoolItem) item = g_list_model_get_item (G_LIST_MODEL (model), j);

          g_assert_true (item == g_ptr_array_index (view.items, j));
        }
      before = view.n_signals;
      along_schools_model_update (model, along_schools_model_get_scope (model), filter, NULL);
      g_assert_cmpuint (view.n_signals, ==, before);
    }
  g_ptr_array_unref (view.items);
}

static void
changed_cb (AlongSchoolItem *item, guint *n)
{
  (*n)++;
}

/* A change of the caseload that moves no row tells the rows that are held, and nobody else. */
static void
test_new_scope (Fixture *fixture, gconstpointer data)
{
  g_autoptr (AlongSchoolsModel) model = along_schools_model_new ();
  g_autoptr (AlongSchoolsFilter) filter = along_schools_filter_new ();
  g_autoptr (AlongSchoolsScope) scope = along_schools_scope_new (
      along_schools_scope_get_index (fixture->scope), NULL, fixture->programme, NULL, NULL, 'D');
  g_autoptr (AlongSchoolItem) item = NULL;
  View view = { g_ptr_array_new_with_free_func (g_object_unref), 0 };
  guint n = 0;

  along_schools_model_update (model, fixture->scope, filter, NULL);
  item = g_list_model_get_item (G_LIST_MODEL (model), 0);
  g_assert_nonnull (item);
  g_signal_connect (item, "changed", G_CALLBACK (changed_cb), &n);
  g_signal_connect (model, "items-changed", G_CALLBACK (items_changed_cb), &view);

  along_schools_model_update (model, scope, filter, NULL);
  g_assert_cmpuint (n, ==, 1);
  g_assert_cmpuint (view.n_signals, ==, 0);
  g_assert_true (along_school_item_get_scope (item) == scope);

  along_schools_model_update (model, fixture->scope, filter, NULL);
  g_clear_object (&model);
  g_ptr_array_unref (view.items);
}

static void
test_empty (Fixture *fixture, gconstpointer data)
{
  g_autoptr (AlongRegisterBuilder) builder = along_register_builder_new ();
  g_autoptr (AlongRegister) reg = along_register_builder_end (builder);
  g_autoptr (AlongSchoolsIndex) index = along_schools_index_new (reg, fixture->frameworks);
  g_autoptr (AlongSchoolsScope)
      scope = along_schools_scope_new (index, NULL, NULL, NULL, NULL, ALONG_REGION_NONE);
  g_autoptr (AlongSchoolsModel) model = along_schools_model_new ();
  g_autoptr (AlongSchoolsFilter) filter = along_schools_filter_new ();

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (model)), ==, 0);
  for (AlongSchoolsColumn column = 0; column < ALONG_N_SCHOOLS_COLUMNS; column++)
    {
      filter->sort = column;
      filter->descending = !filter->descending;
      along_schools_model_update (model, scope, filter, NULL);
      g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (model)), ==, 0);
      g_assert_null (g_list_model_get_item (G_LIST_MODEL (model), 0));
      g_assert_cmpuint (along_schools_model_find (model, 100000), ==, G_MAXUINT);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name, function)                                                                        \
  g_test_add ("/schools-model/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("filter", test_filter);
  ADD ("order", test_order);
  ADD ("signals", test_signals);
  ADD ("new-scope", test_new_scope);
  ADD ("empty", test_empty);

  return g_test_run ();
}
