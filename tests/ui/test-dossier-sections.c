/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-claim-section.h"
#include "along-contacts-section.h"
#include "along-date-row.h"
#include "along-days-section.h"
#include "along-documents-section.h"
#include "along-form-dialog.h"
#include "along-money-card.h"
#include "along-support-section.h"
#include "along-workspace-claims.h"
#include "along-workspace-deployments.h"
#include "along-workspace-docket.h"
#include "shell-fixture.h"

#include <adwaita.h>

#define PROGRAMME "tsi-2023-24"

/* A deployment of the first school of the sample, and a section of it in a window. */
typedef struct
{
  ShellFixture shell;
  AlongContext *context;
  char *deployment;
  GtkWidget *window;
  GtkWidget *section;
} SectionFixture;

static AlongDossier *
get_dossier (SectionFixture *self)
{
  return along_docket_find (along_workspace_get_docket (self->shell.workspace), self->deployment);
}

/* What the page does after every command. */
static void
update (SectionFixture *self)
{
  g_object_set (self->section, "dossier", get_dossier (self), NULL);
}

static void
set_up (SectionFixture *self, gconstpointer create)
{
  AlongDeployment draft = { .id = "",
                            .programme = PROGRAMME,
                            .pathway = "core",
                            .who = { ALONG_PARTICIPANT_SCHOOL, 0 },
                            .academic_year = 2023,
                            .reason = "exception",
                            .lead = "",
                            .application = "",
                            .opened = along_date_today () - 60,
                            .note = "" };
  g_autoptr (GError) error = NULL;

  shell_fixture_set_up (&self->shell, SHELL_NO_DEPLOYMENTS);
  draft.who.id =
      along_register_get_school (along_workspace_get_register (self->shell.workspace), 0)->urn;
  along_workspace_open_deployment (self->shell.workspace, &draft, &self->deployment, &error);
  g_assert_no_error (error);
  self->context = along_context_new (self->shell.workspace);
  self->section = ((GtkWidget * (*) (AlongContext *) ) create) (self->context);
  self->window = gtk_window_new ();
  gtk_window_set_child (GTK_WINDOW (self->window), self->section);
  update (self);
}

static void
tear_down (SectionFixture *self, gconstpointer create)
{
  gpointer section = g_object_ref (self->section);

  g_object_set (section, "dossier", NULL, NULL);
  gtk_window_destroy (GTK_WINDOW (self->window));
  g_assert_finalize_object (section);
  g_assert_finalize_object (self->context);
  g_free (self->deployment);
  shell_fixture_tear_down (&self->shell, SHELL_NO_DEPLOYMENTS);
}

static gboolean
says (GtkWidget *widget, const char *text)
{
  gboolean found = FALSE;

  if (!gtk_widget_get_visible (widget))
    return FALSE;
  if (GTK_IS_LABEL (widget) && strstr (gtk_label_get_text (GTK_LABEL (widget)), text) != NULL)
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && !found;
       child = gtk_widget_get_next_sibling (child))
    found = says (child, text);
  return found;
}

typedef gboolean (*Matches) (GtkWidget *widget, const char *text);

static GtkWidget *
find (GtkWidget *widget, Matches matches, const char *text)
{
  GtkWidget *found = NULL;

  if (matches (widget, text))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find (child, matches, text);
  return found;
}

static gboolean
is_button (GtkWidget *widget, const char *label)
{
  return GTK_IS_BUTTON (widget) &&
         g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0;
}

static gboolean
is_date_row (GtkWidget *widget, const char *text)
{
  return ALONG_IS_DATE_ROW (widget);
}

static gboolean
is_check_of (GtkWidget *widget, const char *title)
{
  GtkWidget *row = gtk_widget_get_ancestor (widget, ADW_TYPE_ACTION_ROW);

  return GTK_IS_CHECK_BUTTON (widget) && row != NULL &&
         strstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), title) != NULL;
}

static void
click (GtkWidget *widget, const char *label)
{
  GtkWidget *button = find (widget, is_button, label);

  g_assert_nonnull (button);
  g_assert_true (gtk_widget_is_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
}

/* The form that is open. */
static GtkWidget *
get_dialog (void)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *it = windows; it != NULL; it = it->next)
    if (ALONG_IS_FORM_DIALOG (it->data))
      return it->data;
  return NULL;
}

static void
log_day (SectionFixture *self, int days_ago, AlongDays days)
{
  AlongDayEntry entry = { .id = "",
                          .deployment = self->deployment,
                          .date = along_date_today () - days_ago,
                          .days = days,
                          .contributor = "",
                          .activity = "",
                          .area = "",
                          .enhancement = "" };
  g_autoptr (GError) error = NULL;

  along_workspace_save_record (self->shell.workspace, ALONG_DOSSIER_DAYS, &entry, NULL, &error);
  g_assert_no_error (error);
  update (self);
}

/* Ten days are approved by the programme; one and a half are used. */
static void
test_days_used (SectionFixture *self, gconstpointer create)
{
  g_assert_true (says (self->section, "0 of 10 days used"));
  g_assert_true (says (self->section, "No day has been logged yet."));
  log_day (self, 2, ALONG_DAYS_PER_DAY);
  log_day (self, 3, ALONG_DAYS_PER_DAY / 2);
  g_assert_true (says (self->section, "1.5 of 10 days used"));
  g_assert_true (says (self->section, "8.5 days left"));
  g_assert_false (says (self->section, "No day has been logged yet."));
}

/* A day that lies in the future cannot be logged, and the form says so as it is typed. */
static void
test_day_is_judged (SectionFixture *self, gconstpointer create)
{
  GtkWidget *dialog;
  GtkWidget *date;
  GtkWidget *accept;

  click (self->section, "_Log a Day…");
  dialog = get_dialog ();
  g_assert_nonnull (dialog);
  date = find (dialog, is_date_row, NULL);
  accept = find (dialog, is_button, "_Log");
  g_assert_true (gtk_widget_is_sensitive (accept));
  along_date_row_set_date (ALONG_DATE_ROW (date), along_date_today () + 3);
  g_assert_false (gtk_widget_is_sensitive (accept));
  along_date_row_set_date (ALONG_DATE_ROW (date), along_date_today () - 1);
  g_assert_true (gtk_widget_is_sensitive (accept));
  click (dialog, "_Log");
  g_assert_cmpuint (along_dossier_get (get_dossier (self), ALONG_DOSSIER_DAYS)->len, ==, 1);
  g_assert_null (get_dialog ());
}

/* The suggested plan is as long as the days that are approved. */
static void
test_plan (SectionFixture *self, gconstpointer create)
{
  const GArray *plan;
  AlongDays sum = 0;

  click (self->section, "_Fill In");
  plan = along_dossier_get (get_dossier (self), ALONG_DOSSIER_PLAN);
  g_assert_cmpuint (plan->len, >, 0);
  for (guint i = 0; i < plan->len; i++)
    sum += along_dossier_item (plan, AlongPlanItem, i)->days;
  g_assert_cmpint (sum, ==, ALONG_DAYS (10));
  update (self);
  g_assert_null (find (self->section, is_button, "_Fill In"));
  g_assert_true (says (self->section, "10 planned"));
}

static void
test_duty_is_ticked (SectionFixture *self, gconstpointer create)
{
  GtkWidget *check = find (self->section, is_check_of, "Quality assurance");
  const GArray *ticks;

  g_assert_nonnull (check);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  ticks = along_dossier_get (get_dossier (self), ALONG_DOSSIER_TICKS);
  g_assert_cmpuint (ticks->len, ==, 1);
  g_assert_cmpstr (along_dossier_item (ticks, AlongTick, 0)->item, ==, "quality-assurance");
  update (self);
  check = find (self->section, is_check_of, "Quality assurance");
  g_assert_true (gtk_check_button_get_active (GTK_CHECK_BUTTON (check)));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), FALSE);
  ticks = along_dossier_get (get_dossier (self), ALONG_DOSSIER_TICKS);
  g_assert_cmpuint (ticks->len, ==, 0);
}

/* £600 a day: a day and a half come to £900. */
static void
test_claim (SectionFixture *self, gconstpointer create)
{
  const GArray *claims;
  GtkWidget *next;

  g_assert_false (gtk_widget_is_sensitive (find (self->section, is_button, "_Make Claim…")));
  log_day (self, 2, ALONG_DAYS_PER_DAY);
  log_day (self, 3, ALONG_DAYS_PER_DAY / 2);
  g_assert_true (says (self->section, "£900"));
  click (self->section, "_Make Claim…");
  g_assert_true (says (get_dialog (), "This claim: £900 for 1.5 days."));
  click (get_dialog (), "_Make Claim");
  claims = along_dossier_get (get_dossier (self), ALONG_DOSSIER_CLAIMS);
  g_assert_cmpuint (claims->len, ==, 1);
  g_assert_cmpint (along_dossier_item (claims, AlongClaim, 0)->amount, ==, 90000);

  update (self);
  g_assert_false (gtk_widget_is_sensitive (find (self->section, is_button, "_Make Claim…")));
  next = find (self->section, is_button, "_Move On");
  g_assert_nonnull (next);
  g_assert_false (gtk_widget_is_sensitive (next));
  click (self->section, "_Delete");
  claims = along_dossier_get (get_dossier (self), ALONG_DOSSIER_CLAIMS);
  g_assert_cmpuint (claims->len, ==, 0);
}

/* What nobody has signed is not to be paid; all ten days are £6,000. */
static void
test_money_card (SectionFixture *self, gconstpointer create)
{
  GtkWidget *card = g_object_ref_sink (along_money_card_new ());
  AlongProgramme *programme = along_definitions_find_programme (
      along_workspace_get_definitions (self->shell.workspace), PROGRAMME);

  g_assert_false (gtk_widget_get_visible (card));
  along_context_set_programme (self->context, programme);
  log_day (self, 2, ALONG_DAYS_PER_DAY);
  along_money_card_show (ALONG_MONEY_CARD (card), self->context);
  g_assert_true (gtk_widget_get_visible (card));
  g_assert_true (says (card, "No claim waits to be paid."));
  g_assert_true (says (card, "£6,000 approved · £0 claimed · £0 paid"));
  g_assert_finalize_object (card);
}

static void
request_days (SectionFixture *self)
{
  AlongEnhancement request = { .id = "",
                               .deployment = self->deployment,
                               .option = "additional-days",
                               .days = ALONG_DAYS (5),
                               .context = "Phonics needs longer",
                               .requested = along_date_today (),
                               .rationale = "",
                               .override_by = "",
                               .override_reason = "" };
  g_autoptr (GError) error = NULL;

  along_workspace_request_enhancement (self->shell.workspace, &request, NULL, &error);
  g_assert_no_error (error);
  update (self);
}

static void
test_support (SectionFixture *self, gconstpointer create)
{
  const GArray *list;

  g_assert_true (says (self->section, "Nothing has been asked for."));
  request_days (self);
  g_assert_true (says (self->section, "Asked for · 5 days"));
  click (self->section, "_Approve…");
  click (get_dialog (), "_Approve");
  list = along_dossier_get (get_dossier (self), ALONG_DOSSIER_ENHANCEMENTS);
  g_assert_cmpint (along_dossier_item (list, AlongEnhancement, 0)->state, ==,
                   ALONG_ENHANCEMENT_APPROVED);
  update (self);
  g_assert_true (says (self->section, "Approved · 5 days"));
}

/* Only one of the two may be had: the form for a second asks who allows it, and why. */
static void
test_second_option (SectionFixture *self, gconstpointer create)
{
  g_assert_false (says (self->section, "No longer wanted"));
  click (self->section, "_Ask for It…");
  g_assert_false (says (get_dialog (), "A second one is allowed by"));
  gtk_window_destroy (GTK_WINDOW (get_dialog ()));
  request_days (self);
  click (self->section, "_Ask for It…");
  g_assert_true (says (get_dialog (), "A second one is allowed by"));
  g_assert_false (gtk_widget_is_sensitive (find (get_dialog (), is_button, "_Ask for It")));
  gtk_window_destroy (GTK_WINDOW (get_dialog ()));
}

/* Nobody declines without saying why. */
static void
test_decline (SectionFixture *self, gconstpointer create)
{
  request_days (self);
  click (self->section, "_Decline…");
  g_assert_false (gtk_widget_is_sensitive (find (get_dialog (), is_button, "_Decline")));
  gtk_window_destroy (GTK_WINDOW (get_dialog ()));
}

/* The flag opens the checklist. */
static void
test_flag_opens_checklist (SectionFixture *self, gconstpointer create)
{
  g_assert_false (says (self->section, "Attendance: what the school has"));
  gtk_check_button_set_active (
      GTK_CHECK_BUTTON (find (self->section, is_check_of, "absence is a particular concern")),
      TRUE);
  update (self);
  g_assert_true (says (self->section, "Attendance: what the school has"));
}

static void
test_document (SectionFixture *self, gconstpointer create)
{
  AlongDocument document = { .id = "",
                             .deployment = self->deployment,
                             .type = "grant-offer-letter",
                             .sent = along_date_new (2024, 1, 8),
                             .path = "",
                             .note = "" };
  g_autoptr (GError) error = NULL;

  along_workspace_save_record (self->shell.workspace, ALONG_DOSSIER_DOCUMENTS, &document, NULL,
                               &error);
  g_assert_no_error (error);
  update (self);
  g_assert_true (says (self->section, "sent on 8 January 2024 · signed copy still to come"));
}

/* The school of a trust or not: whoever is to be contacted first is shown first. */
static void
test_first_contact (SectionFixture *self, gconstpointer create)
{
  AlongContact contact = { .id = "",
                           .deployment = self->deployment,
                           .role = "headteacher",
                           .name = "Ada Byron",
                           .email = "ada@school.example",
                           .phone = "",
                           .from = along_date_new (2024, 1, 8) };
  g_autoptr (GError) error = NULL;

  g_assert_true (says (self->section, "Nobody has been entered yet."));
  along_workspace_save_record (self->shell.workspace, ALONG_DOSSIER_CONTACTS, &contact, NULL,
                               &error);
  g_assert_no_error (error);
  update (self);
  g_assert_true (says (self->section, "Ada Byron"));
  g_assert_false (says (self->section, "Nobody has been entered yet."));
  g_assert_true (says (self->section, "since 8 January 2024"));
}

/* Shared by all deployments of the region, so it is not in the dossier. */
static void
test_region_contact (SectionFixture *self, gconstpointer create)
{
  AlongRegionContact contact = {
    .id = "",
    .programme = PROGRAMME,
    .region = along_dossier_get_deployment (get_dossier (self))->region,
    .role = "rdp",
    .name = "Grace Hopper",
    .email = "grace@rdp.example"
  };
  g_autoptr (GError) error = NULL;

  g_assert_true (says (self->section, "The form says here where it is to be sent."));
  along_workspace_save_shared_record (self->shell.workspace, ALONG_DOCKET_REGION_CONTACTS, &contact,
                                      NULL, &error);
  g_assert_no_error (error);
  g_assert_true (says (self->section, "Grace Hopper"));
}

#define ADD(path, section, test)                                                                   \
  g_test_add ("/ui/sections/" path, SectionFixture, along_##section##_section_new, set_up, test,   \
              tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();

  ADD ("days/used", days, test_days_used);
  ADD ("days/judged", days, test_day_is_judged);
  ADD ("days/plan", days, test_plan);
  ADD ("days/duty", days, test_duty_is_ticked);
  ADD ("claim", claim, test_claim);
  ADD ("money-card", claim, test_money_card);
  ADD ("support/approve", support, test_support);
  ADD ("support/decline", support, test_decline);
  ADD ("support/second", support, test_second_option);
  ADD ("documents/flag", documents, test_flag_opens_checklist);
  ADD ("documents/register", documents, test_document);
  ADD ("contacts/first", contacts, test_first_contact);
  ADD ("contacts/region", contacts, test_region_contact);

  return g_test_run ();
}
