/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-delivery-section.h"
#include "along-deployment-sections.h"
#include "along-workspace-commands.h"
#include "along-workspace-deployments.h"
#include "along-workspace-docket.h"
#include "shell-fixture.h"

#include <adwaita.h>

/* A deployment of the core pathway: 12 to 20 days. */
static char *
open_deployment (AlongWorkspace *workspace)
{
  AlongRegister *reg = along_workspace_get_register (workspace);
  AlongDeployment draft = {
    .id = "",
    .programme = "behaviour-hubs",
    .pathway = "core",
    .who = { ALONG_PARTICIPANT_SCHOOL, along_register_get_school (reg, 0)->urn },
    .academic_year = 2023,
    .reason = "exception",
    .lead = "",
    .application = "",
    .opened = along_date_new (2023, 9, 4),
    .note = "",
  };
  g_autoptr (GError) error = NULL;
  char *id = NULL;

  along_workspace_open_deployment (workspace, &draft, &id, &error);
  g_assert_no_error (error);
  return id;
}

static AlongDossier *
get_dossier (AlongWorkspace *workspace, const char *id)
{
  return along_docket_find (along_workspace_get_docket (workspace), id);
}

static gboolean
says (GtkWidget *widget, const char *text)
{
  gboolean found = FALSE;

  if (GTK_IS_LABEL (widget) && strstr (gtk_label_get_text (GTK_LABEL (widget)), text) != NULL)
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && !found;
       child = gtk_widget_get_next_sibling (child))
    found = says (child, text);
  return found;
}

static GtkWidget *
find_check (GtkWidget *widget)
{
  GtkWidget *found = NULL;

  if (GTK_IS_CHECK_BUTTON (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_check (child);
  return found;
}

static void
save (AlongWorkspace *workspace, AlongDossierKind kind, gconstpointer record)
{
  g_autoptr (GError) error = NULL;

  along_workspace_save_record (workspace, kind, record, NULL, &error);
  g_assert_no_error (error);
}

/* 9.5 days are 2.5 below the 12 of the pathway; 3 more are within its range. */
static void
test_activities (ShellFixture *fixture, gconstpointer sample)
{
  g_autofree char *id = open_deployment (fixture->workspace);
  g_autoptr (AlongContext) context = along_context_new (fixture->workspace);
  GtkWidget *section = g_object_ref_sink (along_delivery_section_new (context));
  AlongActivity activity = { .id = "",
                             .deployment = id,
                             .type = "one-to-one",
                             .event = "",
                             .date = along_date_new (2023, 10, 2),
                             .days = ALONG_DAYS (9.5),
                             .people = 2,
                             .title = "Diagnostic visit" };

  g_object_set (section, "dossier", get_dossier (fixture->workspace, id), NULL);
  g_assert_true (says (section, "Taken up: 0 of 12 to 20 days"));
  g_assert_true (says (section, "No lead is matched yet."));
  save (fixture->workspace, ALONG_DOSSIER_ACTIVITIES, &activity);
  g_object_set (section, "dossier", get_dossier (fixture->workspace, id), NULL);
  g_assert_true (says (section, "Diagnostic visit"));
  g_assert_true (says (section, "Taken up: 9.5 of 12 to 20 days"));
  g_assert_true (says (section, "2.5 days below"));
  g_assert_true (says (section, "1 activity · 9.5 days · 2 people"));

  activity.days = ALONG_DAYS (3);
  activity.type = "training";
  save (fixture->workspace, ALONG_DOSSIER_ACTIVITIES, &activity);
  g_object_set (section, "dossier", get_dossier (fixture->workspace, id), NULL);
  g_assert_true (says (section, "Taken up: 12.5 of 12 to 20 days"));
  g_assert_true (says (section, "Within"));
  g_object_set (section, "dossier", NULL, NULL);
  g_assert_finalize_object (section);
}

/* An event of ten places with three people of this partner leaves seven. */
static void
test_events (ShellFixture *fixture, gconstpointer sample)
{
  g_autofree char *id = open_deployment (fixture->workspace);
  g_autoptr (AlongContext) context = along_context_new (fixture->workspace);
  GtkWidget *window = gtk_window_new ();
  GtkWidget *section = along_delivery_section_new (context);
  AlongEvent event = { .id = "",
                       .programme = "behaviour-hubs",
                       .cohort = "",
                       .host = "",
                       .type = "open-day",
                       .title = "Spring open day",
                       .date = along_date_new (2024, 3, 4),
                       .days = ALONG_DAYS (1),
                       .places = 10,
                       .note = "" };
  AlongActivity activity = { .id = "",
                             .deployment = id,
                             .type = "open-day",
                             .date = event.date,
                             .days = event.days,
                             .people = 3,
                             .title = event.title };
  g_autofree char *event_id = NULL;
  g_autoptr (GError) error = NULL;

  gtk_window_set_child (GTK_WINDOW (window), section);
  gtk_window_present (GTK_WINDOW (window));
  g_object_set (section, "dossier", get_dossier (fixture->workspace, id), NULL);
  g_assert_true (says (section, "No event of the hub is planned."));
  along_workspace_save_shared_record (fixture->workspace, ALONG_DOCKET_EVENTS, &event, &event_id,
                                      &error);
  g_assert_no_error (error);
  /* The deployment is the same as before: the section follows the docket by itself. */
  g_assert_true (says (section, "10 of 10 places left"));
  activity.event = event_id;
  save (fixture->workspace, ALONG_DOSSIER_ACTIVITIES, &activity);
  g_object_set (section, "dossier", get_dossier (fixture->workspace, id), NULL);
  g_assert_true (says (section, "1 partner · 3 people · 7 of 10 places left"));
  g_assert_true (says (section, "Attended"));

  g_object_ref (section);
  g_object_set (section, "dossier", NULL, NULL);
  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_finalize_object (section);
}

static void
test_actions (ShellFixture *fixture, gconstpointer sample)
{
  g_autofree char *id = open_deployment (fixture->workspace);
  g_autoptr (AlongContext) context = along_context_new (fixture->workspace);
  GtkWidget *section = g_object_ref_sink (along_delivery_section_new (context));
  const AlongAction action = { .id = "",
                               .deployment = id,
                               .outcome = "develop",
                               .title = "Write the new policy",
                               .owner = "Headteacher",
                               .due = along_date_new (2023, 12, 1) };
  const GArray *actions;

  save (fixture->workspace, ALONG_DOSSIER_ACTIONS, &action);
  g_object_set (section, "dossier", get_dossier (fixture->workspace, id), NULL);
  g_assert_true (says (section, "0 of 1 done"));
  g_assert_true (says (section, "Was due on 1 December 2023 · Headteacher"));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (find_check (section)), TRUE);
  actions = along_dossier_get (get_dossier (fixture->workspace, id), ALONG_DOSSIER_ACTIONS);
  g_assert_cmpint (along_dossier_item (actions, AlongAction, 0)->done, ==, along_date_today ());
  g_object_set (section, "dossier", get_dossier (fixture->workspace, id), NULL);
  g_assert_true (says (section, "1 of 1 done"));
  g_object_set (section, "dossier", NULL, NULL);
  g_assert_finalize_object (section);
}

/* Only programmes of hubs have it. */
static void
test_applies (ShellFixture *fixture, gconstpointer sample)
{
  AlongDefinitions *definitions = along_workspace_get_definitions (fixture->workspace);
  const AlongDeploymentSection *section = along_deployment_sections_find ("delivery");

  g_assert_true (
      section->applies (along_definitions_find_programme (definitions, "behaviour-hubs")));
  g_assert_false (section->applies (along_definitions_find_programme (definitions, "tsi-2023-24")));
}

#define ADD(path, test)                                                                            \
  g_test_add ("/ui/delivery/" path, ShellFixture, SHELL_NO_DEPLOYMENTS, shell_fixture_set_up,      \
              test, shell_fixture_tear_down)

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("activities", test_activities);
  ADD ("events", test_events);
  ADD ("actions", test_actions);
  ADD ("applies", test_applies);

  return g_test_run ();
}
