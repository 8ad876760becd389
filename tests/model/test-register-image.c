/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-register-builder.h"
#include "along-register-image.h"

#include <string.h>

#define KEY       "0123abcd"
#define N_DAMAGES 3000

static void
add_school (AlongRegisterBuilder *builder, gint32 urn, gint32 trust, const char *name)
{
  AlongSchool school = {
    .urn = urn,
    .trust_uid = trust,
    .la_code = 351,
    .region = 'B',
    .phase = ALONG_PHASE_PRIMARY,
    .status = ALONG_STATUS_OPEN,
    .name = name,
    .type = "Community school",
    .la_name = "Bury",
    .town = "Bury",
    .postcode = "BL9 0AA",
    .opened = along_date_new (1971, 9, 1),
    .fsm_tenths = 123,
    .pupils = ALONG_UNKNOWN,
  };

  along_register_builder_add_school (builder, &school);
}

static AlongRegister *
build (void)
{
  g_autoptr (AlongRegisterBuilder) builder = along_register_builder_new ();
  AlongTrust trust = { .uid = 7, .group_id = "TR00007", .name = "A trust" };
  AlongSchoolLink link = { .urn = 30, .linked_urn = 20, .type = "Predecessor" };

  along_register_builder_add_trust (builder, &trust);
  add_school (builder, 20, 0, "Élan Primary School");
  add_school (builder, 30, 7, "Ash Grove");
  add_school (builder, 10, 7, "Beech Hill");
  along_register_builder_add_link (builder, &link);
  for (int year = 2012; year < 2020; year += 3)
    {
      AlongInspection inspection = { .urn = year < 2015 ? 20 : 30,
                                     .urn_at_time = 20,
                                     .started = along_date_new (year, 3, 1),
                                     .number = "ITS1",
                                     .graded = TRUE,
                                     .grades = { 3, 2 } };

      along_register_builder_add_inspection (builder, &inspection);
    }

  return along_register_builder_end (builder);
}

static void
assert_same_school (AlongRegister *a, AlongRegister *b, guint i)
{
  const AlongSchool *x = along_register_get_school (a, i), *y = along_register_get_school (b, i);
  const AlongInspection *u, *v;
  const AlongSchoolLink *k, *l;
  guint n, m;

  g_assert_cmpint (x->urn, ==, y->urn);
  g_assert_cmpint (x->sector, ==, y->sector);
  g_assert_cmpint (x->provision, ==, y->provision);
  g_assert_cmpint (x->opened, ==, y->opened);
  g_assert_cmpint (x->fsm_tenths, ==, y->fsm_tenths);
  g_assert_cmpint (x->pupils, ==, y->pupils);
  g_assert_cmpstr (x->name, ==, y->name);
  g_assert_cmpstr (x->type, ==, y->type);
  g_assert_cmpstr (x->la_name, ==, y->la_name);
  g_assert_cmpstr (x->town, ==, y->town);
  g_assert_cmpstr (x->postcode, ==, y->postcode);
  g_assert_cmpstr (x->website, ==, y->website);
  g_assert_cmpuint (along_register_get_name_ranks (a)[i], ==, along_register_get_name_ranks (b)[i]);

  u = along_register_get_inspections (a, x, &n);
  v = along_register_get_inspections (b, y, &m);
  g_assert_cmpuint (n, ==, m);
  for (guint j = 0; j < n; j++)
    {
      g_assert_cmpint (u[j].started, ==, v[j].started);
      g_assert_cmpstr (u[j].number, ==, v[j].number);
      g_assert_cmpmem (u[j].grades, sizeof u[j].grades, v[j].grades, sizeof v[j].grades);
    }
  k = along_register_get_links (a, x, &n);
  l = along_register_get_links (b, y, &m);
  g_assert_cmpuint (n, ==, m);
  for (guint j = 0; j < n; j++)
    g_assert_cmpstr (k[j].type, ==, l[j].type);
}

static void
assert_same (AlongRegister *a, AlongRegister *b)
{
  const guint32 *x, *y;
  guint n, m;

  g_assert_cmpuint (along_register_get_n_schools (a), ==, along_register_get_n_schools (b));
  g_assert_cmpuint (along_register_get_n_inspections (a), ==, along_register_get_n_inspections (b));
  for (guint i = 0; i < along_register_get_n_schools (a); i++)
    assert_same_school (a, b, i);

  g_assert_cmpuint (along_register_get_n_trusts (a), ==, along_register_get_n_trusts (b));
  for (guint i = 0; i < along_register_get_n_trusts (a); i++)
    {
      const AlongTrust *trust = along_register_get_trust (a, i);

      g_assert_cmpstr (trust->name, ==, along_register_get_trust (b, i)->name);
      g_assert_cmpstr (trust->group_id, ==, along_register_get_trust (b, i)->group_id);
      x = along_register_get_trust_schools (a, trust, &n);
      y = along_register_get_trust_schools (b, along_register_get_trust (b, i), &m);
      g_assert_cmpmem (x, n * sizeof *x, y, m * sizeof *y);
    }
}

static void
test_round_trip (void)
{
  g_autoptr (AlongRegister) reg = build ();
  g_autoptr (GBytes) image = along_register_image_pack (reg, KEY);
  g_autoptr (AlongRegister) copy = along_register_image_unpack (image, KEY);

  g_assert_nonnull (copy);
  /* Ash Grove, Beech Hill, Élan: by URN 10, 20, 30. */
  g_assert_cmpuint (along_register_get_name_ranks (copy)[0], ==, 1);
  g_assert_cmpuint (along_register_get_name_ranks (copy)[1], ==, 2);
  g_assert_cmpuint (along_register_get_name_ranks (copy)[2], ==, 0);
  assert_same (reg, copy);
  g_clear_object (&reg);
  g_assert_cmpstr (along_register_find_school (copy, 30)->name, ==, "Ash Grove");
}

static void
test_empty (void)
{
  g_autoptr (AlongRegisterBuilder) builder = along_register_builder_new ();
  g_autoptr (AlongRegister) reg = along_register_builder_end (builder);
  g_autoptr (GBytes) image = along_register_image_pack (reg, KEY);
  g_autoptr (AlongRegister) copy = along_register_image_unpack (image, KEY);

  g_assert_nonnull (copy);
  assert_same (reg, copy);
}

static void
test_other_key (void)
{
  g_autoptr (AlongRegister) reg = build ();
  g_autoptr (GBytes) image = along_register_image_pack (reg, KEY);

  g_assert_null (along_register_image_unpack (image, KEY "e"));
  g_assert_null (along_register_image_unpack (image, "0123abc"));
}

static void
test_cut_short (void)
{
  g_autoptr (AlongRegister) reg = build ();
  g_autoptr (GBytes) image = along_register_image_pack (reg, KEY);
  gsize size = g_bytes_get_size (image);

  for (gsize n = 0; n < size; n++)
    {
      /* Of its own, so that a byte read behind the end is noticed. */
      g_autoptr (GBytes) part = g_bytes_new (g_bytes_get_data (image, NULL), n);

      g_assert_null (along_register_image_unpack (part, KEY));
    }
}

static gsize
read_all (AlongRegister *reg)
{
  gsize sum = 0;

  for (guint i = 0; i < along_register_get_n_schools (reg); i++)
    {
      const AlongSchool *school = along_register_get_school (reg, i);
      const AlongInspection *inspections;
      const AlongSchoolLink *links;
      guint n;

      sum += strlen (school->name) + strlen (school->website) + strlen (school->type);
      sum += strlen (along_phase_get_name (school->phase));
      inspections = along_register_get_inspections (reg, school, &n);
      for (guint j = 0; j < n; j++)
        sum += strlen (inspections[j].number) + strlen (inspections[j].concern);
      links = along_register_get_links (reg, school, &n);
      for (guint j = 0; j < n; j++)
        sum += strlen (links[j].type);
    }
  for (guint i = 0; i < along_register_get_n_trusts (reg); i++)
    {
      const AlongTrust *trust = along_register_get_trust (reg, i);
      const guint32 *schools;
      guint n;

      sum += strlen (trust->name);
      schools = along_register_get_trust_schools (reg, trust, &n);
      for (guint j = 0; j < n; j++)
        sum += strlen (along_register_get_school (reg, schools[j])->name);
    }

  return sum;
}

/* What is taken in spite of the damage can be read to the end of every text and list. */
static void
test_damaged (void)
{
  g_autoptr (AlongRegister) reg = build ();
  g_autoptr (GBytes) image = along_register_image_pack (reg, KEY);
  gsize size, sum = 0;
  const guint8 *data = g_bytes_get_data (image, &size);

  for (guint i = 0; i < N_DAMAGES; i++)
    {
      guint8 *copy = g_memdup2 (data, size);
      g_autoptr (GBytes) damaged = NULL;
      g_autoptr (AlongRegister) taken = NULL;

      copy[g_test_rand_int_range (0, (gint32) size)] = (guint8) g_test_rand_int_range (0, 256);
      damaged = g_bytes_new_take (copy, size);
      taken = along_register_image_unpack (damaged, KEY);
      if (taken != NULL)
        sum += read_all (taken);
    }
  g_assert_cmpuint (sum, >, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/register-image/round-trip", test_round_trip);
  g_test_add_func ("/register-image/empty", test_empty);
  g_test_add_func ("/register-image/other-key", test_other_key);
  g_test_add_func ("/register-image/cut-short", test_cut_short);
  g_test_add_func ("/register-image/damaged", test_damaged);
  return g_test_run ();
}
