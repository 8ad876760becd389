/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-bar-chart.h"
#include "along-chart-card.h"
#include "along-choice-drop-down.h"
#include "along-definitions.h"
#include "along-impact-charts.h"
#include "along-impact-page.h"
#include "along-impact-report.h"
#include "along-impact-row.h"
#include "along-impact-schools.h"
#include "along-impact-words.h"
#include "along-workspace-files.h"

#include <glib/gstdio.h>

#define AUTUMN "f8a36cd6-153b-49a3-adb1-3d38e568063f"

/* One database with the sample region for all tests; they change nothing in it. */
typedef struct
{
  char *folder;
  AlongWorkspace *workspace;
  AlongContext *context;
} Sample;

static void
sample_init (Sample *self)
{
  g_autofree char *data = along_workspace_data_folder ();
  g_autoptr (GFile) file = g_file_new_for_path (data);
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongDefinitions) definitions = along_definitions_new (file, &error);
  g_autofree char *path = NULL;

  g_assert_no_error (error);
  self->folder = g_dir_make_tmp ("along-impact-XXXXXX", &error);
  g_assert_no_error (error);
  path = g_build_filename (self->folder, "test.db", NULL);
  self->workspace = along_workspace_open (path, definitions, "Tester", &error);
  g_assert_no_error (error);
  along_workspace_import_sample (self->workspace, &error);
  g_assert_no_error (error);
  along_workspace_load_register (self->workspace, &error);
  g_assert_no_error (error);
  self->context = along_context_new (self->workspace);
  along_context_set_cohort (self->context, AUTUMN);
}

static void
sample_clear (Sample *self)
{
  g_autoptr (GDir) dir = NULL;
  const char *name;

  g_assert_finalize_object (self->context);
  g_assert_finalize_object (self->workspace);
  dir = g_dir_open (self->folder, 0, NULL);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (self->folder, name, NULL);

      g_remove (path);
    }
  g_rmdir (self->folder);
  g_free (self->folder);
}

/* (nullable): the nth widget of a type below another, in order. */
static GtkWidget *
find (GtkWidget *widget, GType type, guint *n)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type) && (*n)-- == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type, n);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static GtkWidget *
find_nth (GtkWidget *widget, GType type, guint n)
{
  GtkWidget *found = find (widget, type, &n);

  g_assert_nonnull (found);
  return found;
}

static void
wait_for_headline (AlongImpactReport *report, const char *headline)
{
  gint64 end = g_get_monotonic_time () + 20 * G_USEC_PER_SEC;

  while (g_strcmp0 (along_impact_report_get_headline (report), headline) != 0 &&
         g_get_monotonic_time () < end)
    g_main_context_iteration (NULL, FALSE);
  g_assert_cmpstr (along_impact_report_get_headline (report), ==, headline);
}

static guint
count_shown (GtkWidget *page)
{
  GtkWidget *schools = find_nth (page, ALONG_TYPE_IMPACT_SCHOOLS, 0);

  return g_list_model_get_n_items (along_impact_schools_get_shown (ALONG_IMPACT_SCHOOLS (schools)));
}

/* Numbers from data/sample/README.md. */
static void
test_page (gconstpointer data)
{
  const Sample *sample = data;
  GtkWidget *page = along_impact_page_new (sample->context);
  GtkWidget *window = gtk_window_new ();
  AlongImpactReport *report = ALONG_IMPACT_REPORT (find_nth (page, ALONG_TYPE_IMPACT_REPORT, 0));
  GtkDropDown *group = GTK_DROP_DOWN (find_nth (page, GTK_TYPE_DROP_DOWN, 1));
  AlongImpactSchools *schools;

  gtk_window_set_default_size (GTK_WINDOW (window), 900, 700);
  gtk_window_set_child (GTK_WINDOW (window), page);
  g_assert_null (along_impact_report_get_impact (report));
  gtk_window_present (GTK_WINDOW (window));
  wait_for_headline (report, "Of 29 schools with comparable grades, 22 improved, 2 stayed the same "
                             "and 5 declined");
  g_assert_cmpuint (along_impact_get_n_schools (along_impact_report_get_impact (report)), ==, 39);
  g_assert_cmpuint (count_shown (page), ==, 29);
  schools = ALONG_IMPACT_SCHOOLS (find_nth (page, ALONG_TYPE_IMPACT_SCHOOLS, 0));
  /* 4 of the 7 have not been inspected since, 3 have a report card. */
  along_impact_schools_show_left_out (schools, ALONG_LEFT_OUT_NO_AFTER);
  g_assert_cmpuint (count_shown (page), ==, 7);
  along_impact_schools_show_left_out (schools, ALONG_LEFT_OUT_NO_BEFORE);
  g_assert_cmpuint (count_shown (page), ==, 3);

  g_assert_true (along_choice_drop_down_select (group, "cohort"));
  wait_for_headline (report, "Of 11 schools with comparable grades, 8 improved, 2 stayed the same "
                             "and 1 declined");
  g_assert_cmpuint (count_shown (page), ==, 11);

  gtk_window_destroy (GTK_WINDOW (window));
}

/* From data/sample/README.md: 3 report cards since, 3 older frameworks before. */
static void
check_others (AlongImpact *impact)
{
  guint before = 0, after = 0;

  for (guint i = 0; i < along_impact_get_n_omissions (impact); i++)
    {
      const AlongOmission *omission = along_impact_get_omission (impact, i);

      before += omission->why == ALONG_LEFT_OUT_NO_BEFORE && omission->other != NULL;
      after += omission->why == ALONG_LEFT_OUT_NO_AFTER && omission->other != NULL;
    }
  g_assert_cmpuint (before, ==, 3);
  g_assert_cmpuint (after, ==, 3);
}

/* Every key of a chart lists as many schools as its mark says. */
static void
test_keys (gconstpointer data)
{
  const Sample *sample = data;
  AlongFrameworks *frameworks = along_workspace_get_frameworks (sample->workspace);
  const AlongImpactQuestion question = {
    .programme = "behaviour-hubs",
    .area = along_frameworks_find_area (frameworks, "behaviour-and-attitudes"),
  };
  g_autoptr (AlongImpact)
      impact = along_impact_new (frameworks, along_workspace_get_register (sample->workspace),
                                 along_workspace_get_caseload (sample->workspace), &question);
  g_autoptr (GListStore) rows = NULL;
  GtkWidget *schools = g_object_ref_sink (g_object_new (ALONG_TYPE_IMPACT_SCHOOLS, NULL));

  rows = along_impact_row_list (frameworks, impact);
  along_impact_schools_set_impact (ALONG_IMPACT_SCHOOLS (schools), frameworks, impact, rows);
  for (guint before = 1; before <= 4; before++)
    for (guint after = 1; after <= 4; after++)
      {
        g_autofree char *key = g_strdup_printf ("%u>%u", before, after);

        along_impact_schools_show_key (ALONG_IMPACT_SCHOOLS (schools), key);
        g_assert_cmpuint (count_shown (schools), ==,
                          along_impact_get_count (impact, before, after));
      }
  g_assert_finalize_object (schools);
}

static void
test_words (gconstpointer data)
{
  const Sample *sample = data;
  AlongFrameworks *frameworks = along_workspace_get_frameworks (sample->workspace);
  const AlongImpactQuestion question = {
    .programme = "behaviour-hubs",
    .area = along_frameworks_find_area (frameworks, "behaviour-and-attitudes"),
  };
  g_autoptr (AlongImpact)
      impact = along_impact_new (frameworks, along_workspace_get_register (sample->workspace),
                                 along_workspace_get_caseload (sample->workspace), &question);
  g_autofree char *share = along_impact_say_share (impact);
  g_autofree char *threshold = along_impact_say_threshold (frameworks, impact);
  AlongImpactStep steps[ALONG_IMPACT_MAX_STEPS];

  /* Wilson for 22 of 29 by the formula, z = 1.95996: 0.7586, 0.5789 to 0.8778. */
  g_assert_cmpstr (share, ==, "76% improved (95% confidence interval 58% to 88%).");
  /* 28 were below good before and 7 + 6 + 5 of those good after: 18 up, 0 down; 2 / 2^18. */
  g_assert_nonnull (strstr (threshold, "1 before, 19 after. 18 rose to it and 0 fell"));
  g_assert_nonnull (strstr (threshold, "p < 0.001"));
  g_assert_cmpuint (along_impact_list_steps (impact, &question, steps), ==, 4);
  g_assert_cmpuint (steps[0].n, ==, 39);
  g_assert_cmpuint (steps[3].n, ==, 29);
  check_others (impact);
}

static void
test_chance (void)
{
  g_autofree char *rare = along_impact_say_chance (0.0001);
  g_autofree char *some = along_impact_say_chance (0.0755);
  g_autofree char *often = along_impact_say_chance (1.0);

  g_assert_cmpstr (rare, ==, "in fewer than 1 of 1,000 such comparisons");
  g_assert_cmpstr (some, ==, "in about 76 of 1,000 such comparisons");
  g_assert_cmpstr (often, ==, "in about 100 of 100 such comparisons");
}

static void
test_card (void)
{
  GtkWidget *card = g_object_ref_sink (along_chart_card_new ());

  for (guint i = 0; i < 2; i++)
    {
      GtkWidget *button = find_nth (card, GTK_TYPE_BUTTON, i);

      gtk_test_accessible_assert_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                           gtk_widget_get_tooltip_text (button));
      g_assert_false (gtk_widget_get_sensitive (button));
    }
  g_assert_finalize_object (card);
}

/* A sentence in place of the chart, and the title that it was given. */
static void
test_card_message (void)
{
  GtkWidget *card = g_object_ref_sink (along_chart_card_new ());
  g_autoptr (AlongChart) chart = along_bar_chart_new ();
  GtkWidget *title = find_nth (card, GTK_TYPE_LABEL, 0);
  GtkStack *stack = GTK_STACK (find_nth (card, GTK_TYPE_STACK, 0));

  along_chart_set_title (chart, "Its own");
  along_chart_card_set_chart (ALONG_CHART_CARD (card), chart);
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (title)), ==, "Its own");
  along_chart_card_set_message (ALONG_CHART_CARD (card), "Nothing yet");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "message");
  g_assert_null (along_chart_card_get_chart (ALONG_CHART_CARD (card)));
  g_assert_false (gtk_widget_get_sensitive (find_nth (card, GTK_TYPE_BUTTON, 0)));

  along_chart_card_set_title (ALONG_CHART_CARD (card), "Given");
  along_chart_card_set_chart (ALONG_CHART_CARD (card), chart);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "chart");
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (title)), ==, "Given");
  g_assert_true (gtk_widget_get_sensitive (find_nth (card, GTK_TYPE_BUTTON, 0)));
  g_assert_finalize_object (card);
}

int
main (int argc, char **argv)
{
  Sample sample;
  int result;

  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  sample_init (&sample);

  g_test_add_data_func ("/impact/page", &sample, test_page);
  g_test_add_data_func ("/impact/keys", &sample, test_keys);
  g_test_add_data_func ("/impact/words", &sample, test_words);
  g_test_add_func ("/impact/chance", test_chance);
  g_test_add_func ("/impact/card", test_card);
  g_test_add_func ("/impact/card-message", test_card_message);
  result = g_test_run ();

  sample_clear (&sample);
  return result;
}
