/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-form-pane.h"

#include <adwaita.h>

#include "along-database.h"
#include "along-form-field-box.h"
#include "along-form-mail.h"
#include "along-form-part.h"
#include "along-form-save-banner.h"
#include "along-form-section-view.h"
#include "along-form-source-line.h"
#include "along-workspace-deployments.h"
#include "along-workspace-docket.h"
#include "along-workspace-forms.h"
#include "along-workspace-history.h"
#include "shell-fixture.h"

typedef struct
{
  ShellFixture shell;
  AlongContext *context;
  GtkWindow *window;
  AlongFormPane *pane;
  char *deployment;
} Fixture;

static AlongDossier *
get_dossier (Fixture *self)
{
  return along_docket_find (along_workspace_get_docket (self->shell.workspace), self->deployment);
}

static void
open_deployment (Fixture *self, guint school)
{
  AlongRegister *reg = along_workspace_get_register (self->shell.workspace);
  AlongDeployment draft = { .programme = "tsi-2023-24",
                            .who = { ALONG_PARTICIPANT_SCHOOL, 0 },
                            .reason = "exception" };
  g_autoptr (GError) error = NULL;

  draft.who.id = along_register_get_school (reg, school)->urn;
  along_workspace_open_deployment (self->shell.workspace, &draft, &self->deployment, &error);
  g_assert_no_error (error);
}

static void
set_up (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  shell_fixture_set_up (&self->shell, "sample");
  along_workspace_load_docket (self->shell.workspace, &error);
  g_assert_no_error (error);
  open_deployment (self, 0);
  self->context = along_context_new (self->shell.workspace);
  self->window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_default_size (self->window, 900, 700);
  self->pane = ALONG_FORM_PANE (along_form_pane_new (self->context));
  gtk_window_set_child (self->window, GTK_WIDGET (self->pane));
  g_object_set (self->pane, "dossier", get_dossier (self), NULL);
  gtk_window_present (self->window);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  gtk_window_destroy (self->window);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_clear_object (&self->context);
  g_free (self->deployment);
  shell_fixture_tear_down (&self->shell, "sample");
}

/* (nullable): the first widget of the type below @widget, which is a field's if @path is given. */
static GtkWidget *
find_widget (GtkWidget *widget, GType type, const char *path)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type) &&
      (path == NULL ||
       g_str_equal (along_form_field_box_get_path (ALONG_FORM_FIELD_BOX (widget)), path)))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_widget (child, type, path);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static GtkWidget *
find_view (Fixture *self)
{
  return find_widget (GTK_WIDGET (self->pane), ALONG_TYPE_FORM_SECTION_VIEW, NULL);
}

static gboolean
is_complete (gpointer data)
{
  return along_form_section_view_is_complete (data);
}

/* (nullable): the box of a field in the section that shows, once all of it has been made. */
static GtkWidget *
find_box (Fixture *self, const char *path)
{
  shell_wait_until (is_complete, find_view (self));
  return find_widget (GTK_WIDGET (self->pane), ALONG_TYPE_FORM_FIELD_BOX, path);
}

static GtkEditable *
find_entry (Fixture *self, const char *path)
{
  GtkWidget *box = find_box (self, path);

  g_assert_nonnull (box);
  return GTK_EDITABLE (find_widget (box, GTK_TYPE_ENTRY, NULL));
}

static char *
load_answer (Fixture *self, const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongAnswers) answers = along_workspace_load_answers (
      self->shell.workspace, self->deployment, "tsi-deployment-form-2023-24", &error);

  g_assert_no_error (error);
  return g_strdup (along_answers_get (answers, path));
}

static gboolean
is_saved (gpointer data)
{
  return !along_form_session_has_unsaved (data);
}

/* Every field of the definition that is shown in a section has a box there, in every section. */
static void
test_built_from_definition (Fixture *self, gconstpointer data)
{
  AlongFormSession *session = along_form_pane_get_session (self->pane);
  guint n;
  const AlongFormSection *sections = along_form_get_sections (along_form_session_get_form (session),
                                                              &n);

  g_assert_cmpuint (n, ==, 8);
  for (guint i = 0; i < n; i++)
    {
      along_form_pane_show_section (self->pane, i);
      for (guint j = 0; j < sections[i].n_blocks; j++)
        for (guint k = 0; k < sections[i].blocks[j].n_fields; k++)
          {
            const AlongFormField *field = &sections[i].blocks[j].fields[k];
            gboolean shown = along_form_field_is_shown (along_form_session_get_form (session),
                                                        field, 0,
                                                        along_form_session_get_filled (session));
            GtkWidget *box = find_box (self, field->id);

            /* Sealed fields are shown by one box, that of the first. */
            if (field->type != ALONG_FORM_SEALED || g_str_equal (field->id, "payee"))
              g_assert_nonnull (box);
            if (box != NULL && field->type != ALONG_FORM_SEALED)
              g_assert_true (gtk_widget_get_visible (box) == shown);
          }
      if (i > 0)
        g_assert_null (find_box (self, sections[i - 1].blocks[0].fields[0].id));
    }
}

static guint
count_made (GtkWidget *widget)
{
  guint n = ALONG_IS_FORM_FIELD_BOX (widget) && gtk_widget_get_first_child (widget) != NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count_made (child);
  return n;
}

/* However many fields a section has, few are made in one turn of the main loop; the scrolled window
 * stays where it is while the others come. */
static void
test_made_in_stages (Fixture *self, gconstpointer data)
{
  AlongFormSession *session = along_form_pane_get_session (self->pane);
  guint n_sections;

  along_form_get_sections (along_form_session_get_form (session), &n_sections);
  for (guint i = 0; i < n_sections; i++)
    {
      GtkWidget *view;
      guint n, before;

      along_form_pane_show_section (self->pane, (i + 1) % n_sections);
      along_form_pane_show_section (self->pane, i);
      view = find_view (self);
      n = count_made (view);
      g_assert_cmpuint (n, >, 0);
      g_assert_cmpuint (n, <=, 8);
      while (!is_complete (view))
        {
          before = n;
          g_main_context_iteration (NULL, TRUE);
          n = count_made (view);
          g_assert_cmpuint (n - before, <=, 5);
        }
    }
}

/* As the page does, which has other things to show too. */
static void
show_dossier_cb (Fixture *self)
{
  g_object_set (self->pane, "dossier", get_dossier (self), NULL);
}

static void
count_cb (AlongWorkspace *workspace, const char *label, gboolean undoable, gpointer data)
{
  *(guint *) data += undoable;
}

static guint
count_history (Fixture *self)
{
  g_autoptr (GListModel)
      items = along_workspace_list_history (self->shell.workspace, 0, G_MAXINT, NULL);

  return g_list_model_get_n_items (items);
}

/* What is typed is stored when typing rests, is not taken from under the fingers, and is one step
 * to undo however often typing has rested; no toast tells of it. */
static void
test_typing (Fixture *self, gconstpointer data)
{
  AlongFormSession *session = along_form_pane_get_session (self->pane);
  GtkEditable *entry = find_entry (self, "diocese");
  g_autoptr (GError) error = NULL;
  g_autofree char *stored = NULL;
  g_autofree char *undone = NULL;
  guint n_history = count_history (self), n_told = 0;

  g_signal_connect_swapped (self->shell.workspace, "notify::docket", G_CALLBACK (show_dossier_cb),
                            self);
  g_signal_connect (self->shell.workspace, "command-done", G_CALLBACK (count_cb), &n_told);
  gtk_editable_set_text (entry, "Du");
  shell_wait_until (is_saved, session);
  gtk_editable_set_text (entry, "Dur");
  g_assert_true (along_form_session_has_unsaved (session));
  shell_wait_until (is_saved, session);
  gtk_editable_set_text (entry, "Durham ");
  shell_wait_until (is_saved, session);
  stored = load_answer (self, "diocese");
  g_assert_cmpstr (stored, ==, "Durham");
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "Durham ");
  g_assert_cmpuint (count_history (self), ==, n_history + 1);
  g_assert_cmpuint (n_told, ==, 0);

  along_workspace_undo (self->shell.workspace, &error);
  g_assert_no_error (error);
  undone = load_answer (self, "diocese");
  g_assert_cmpstr (undone, ==, "");
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "");
  g_signal_handlers_disconnect_by_func (self->shell.workspace, show_dossier_cb, self);
  g_signal_handlers_disconnect_by_func (self->shell.workspace, count_cb, &n_told);
}

/* Another field is another step, and so is the same once more after it was left. */
static void
test_steps (Fixture *self, gconstpointer data)
{
  AlongFormSession *session = along_form_pane_get_session (self->pane);
  guint n_history = count_history (self);

  along_form_session_edit (session, "diocese", "Durham");
  along_form_session_flush (session);
  along_form_session_edit (session, "trust-ceo-email", "ceo@trust.example.org");
  along_form_session_flush (session);
  g_assert_cmpuint (count_history (self), ==, n_history + 2);
  along_form_session_leave (session, "trust-ceo-email");
  along_form_session_edit (session, "trust-ceo-email", "head@trust.example.org");
  along_form_session_flush (session);
  g_assert_cmpuint (count_history (self), ==, n_history + 3);

  /* What is deleted again before the field is left was nothing. */
  along_form_session_leave (session, "trust-ceo-email");
  along_form_session_edit (session, "diocese", "Yor");
  along_form_session_flush (session);
  along_form_session_edit (session, "diocese", "Durham");
  along_form_session_flush (session);
  g_assert_cmpuint (count_history (self), ==, n_history + 3);
}

static gboolean
shows_text (GtkWidget *widget, const char *text)
{
  if (GTK_IS_LABEL (widget) && gtk_widget_get_visible (widget) &&
      strstr (gtk_label_get_text (GTK_LABEL (widget)), text) != NULL)
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (shows_text (child, text))
      return TRUE;
  return FALSE;
}

/* (nullable): the button that puts back what is known. */
static GtkWidget *
find_restore (Fixture *self, const char *path)
{
  GtkWidget *line = find_widget (find_box (self, path), ALONG_TYPE_FORM_SOURCE_LINE, NULL);
  GtkWidget *button = find_widget (line, GTK_TYPE_BUTTON, NULL);

  return button != NULL && gtk_widget_get_visible (button) ? button : NULL;
}

/* What the register knows is shown, can be typed over, and is put back. */
static void
test_known (Fixture *self, gconstpointer data)
{
  AlongFormSession *session = along_form_pane_get_session (self->pane);
  GtkEditable *entry = find_entry (self, "authority");
  g_autofree char *known = g_strdup (gtk_editable_get_text (entry));
  g_autofree char *typed = NULL;
  g_autofree char *restored = NULL;

  g_assert_cmpstr (known, !=, "");
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (entry), "known"));
  g_assert_true (shows_text (find_box (self, "authority"), "From the register"));
  g_assert_null (find_restore (self, "authority"));
  gtk_editable_set_text (entry, "Another");
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (entry), "known"));
  g_assert_true (along_form_session_flush (session));
  typed = load_answer (self, "authority");
  g_assert_cmpstr (typed, ==, "Another");

  g_signal_emit_by_name (find_restore (self, "authority"), "clicked");
  restored = load_answer (self, "authority");
  g_assert_cmpstr (restored, ==, "");
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, known);
  g_assert_null (find_restore (self, "authority"));
}

/* The answer as every reader of the form sees it. */
static char *
dup_filled (Fixture *self, const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongAnswers) filled = along_workspace_fill_form (
      self->shell.workspace, get_dossier (self),
      along_form_session_get_form (along_form_pane_get_session (self->pane)), NULL, &error);

  g_assert_no_error (error);
  return g_strdup (along_answers_get (filled, path));
}

/* What is known can be taken out, and stays out, until it is put back or that is undone. */
static void
test_left_blank (Fixture *self, gconstpointer data)
{
  GtkEditable *entry = find_entry (self, "authority");
  g_autofree char *known = g_strdup (gtk_editable_get_text (entry));
  g_autofree char *blank = NULL;
  g_autofree char *restored = NULL;
  g_autofree char *undone = NULL;

  gtk_widget_grab_focus (GTK_WIDGET (entry));
  gtk_editable_delete_text (entry, 0, -1);
  gtk_widget_grab_focus (GTK_WIDGET (find_entry (self, "diocese")));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "");
  g_assert_true (shows_text (find_box (self, "authority"), "Left blank"));
  blank = dup_filled (self, "authority");
  g_assert_cmpstr (blank, ==, "");

  /* Also for who comes back to the form. */
  g_object_set (self->pane, "dossier", NULL, NULL);
  g_object_set (self->pane, "dossier", get_dossier (self), NULL);
  entry = find_entry (self, "authority");
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "");
  g_signal_emit_by_name (find_restore (self, "authority"), "clicked");
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, known);
  restored = dup_filled (self, "authority");
  g_assert_cmpstr (restored, ==, known);

  g_assert_true (along_workspace_undo (self->shell.workspace, NULL));
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "");
  g_assert_true (along_workspace_undo (self->shell.workspace, NULL));
  undone = dup_filled (self, "authority");
  g_assert_cmpstr (undone, ==, known);
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, known);
}

/* What is wrong is said beside the field, and to a screen reader. */
static void
test_problem (Fixture *self, gconstpointer data)
{
  AlongFormSession *session = along_form_pane_get_session (self->pane);
  GtkEditable *entry = find_entry (self, "trust-ceo-email");
  const AlongFormProblem *problem;

  gtk_test_accessible_assert_state (entry, GTK_ACCESSIBLE_STATE_INVALID,
                                    GTK_ACCESSIBLE_INVALID_FALSE);
  gtk_editable_set_text (entry, "no address");
  problem = along_form_verdict_find (along_form_session_get_verdict (session), "trust-ceo-email");
  g_assert_nonnull (problem);
  g_assert_cmpint (problem->code, ==, ALONG_FORM_PROBLEM_NOT_EMAIL);
  g_assert_true (shows_text (find_box (self, "trust-ceo-email"), problem->text));
  gtk_test_accessible_assert_state (entry, GTK_ACCESSIBLE_STATE_INVALID,
                                    GTK_ACCESSIBLE_INVALID_TRUE);
  gtk_editable_set_text (entry, "ceo@trust.example.org");
  gtk_test_accessible_assert_state (entry, GTK_ACCESSIBLE_STATE_INVALID,
                                    GTK_ACCESSIBLE_INVALID_FALSE);
}

/* A jump shows the section and puts the focus into the field. */
static void
test_jump (Fixture *self, gconstpointer data)
{
  GtkWidget *focus;

  along_form_pane_jump (self->pane, "review-date");
  g_assert_nonnull (find_box (self, "review-date"));
  focus = gtk_root_get_focus (GTK_ROOT (self->window));
  g_assert_nonnull (focus);
  g_assert_true (gtk_widget_is_ancestor (focus, find_box (self, "review-date")));
  g_assert_true (
      along_form_session_is_touched (along_form_pane_get_session (self->pane), "review-date"));
}

/* A field appears with the answer that calls for it. */
static void
test_condition (Fixture *self, gconstpointer data)
{
  AlongFormSession *session = along_form_pane_get_session (self->pane);

  along_form_pane_show_section (self->pane, 1);
  g_assert_false (gtk_widget_get_visible (find_box (self, "direction-details")));
  along_form_session_edit (session, "direction", "other");
  g_assert_true (gtk_widget_get_visible (find_box (self, "direction-details")));
  along_form_session_edit (session, "direction", "own-trust");
  g_assert_false (gtk_widget_get_visible (find_box (self, "direction-details")));
}

/* Rows move up when one before them goes. */
static void
test_rows (Fixture *self, gconstpointer data)
{
  AlongFormSession *session = along_form_pane_get_session (self->pane);
  const AlongFormField *areas = along_form_find_field (along_form_session_get_form (session),
                                                       "areas", NULL);
  g_autofree char *area = NULL;
  g_autofree char *gone = NULL;

  along_form_pane_show_section (self->pane, 1);
  g_assert_null (find_box (self, "areas/0/area"));
  along_form_session_add_row (session, areas);
  along_form_session_add_row (session, areas);
  g_assert_nonnull (find_box (self, "areas/1/area"));
  along_form_session_edit (session, "areas/0/area", "governance");
  along_form_session_edit (session, "areas/1/area", "teaching-and-learning");
  along_form_session_edit (session, "areas/1/days", "2");
  along_form_session_remove_row (session, areas, 0);
  g_assert_null (find_box (self, "areas/1/area"));
  area = load_answer (self, "areas/0/area");
  gone = load_answer (self, "areas/1/area");
  g_assert_cmpstr (area, ==, "teaching-and-learning");
  g_assert_cmpstr (gone, ==, "");
}

/* What could not be stored is kept, also while something else is looked at. */
static void
test_kept (Fixture *self, gconstpointer data)
{
  AlongFormSession *session = along_form_pane_get_session (self->pane);
  g_autofree char *stored = NULL;

  gtk_editable_set_text (find_entry (self, "diocese"), "Durham");
  g_object_set (self->pane, "dossier", NULL, NULL);
  g_assert_null (along_form_pane_get_session (self->pane));
  stored = load_answer (self, "diocese");
  g_assert_cmpstr (stored, ==, "Durham");
  g_object_set (self->pane, "dossier", get_dossier (self), NULL);
  g_assert_true (along_form_pane_get_session (self->pane) == session);
}

static gboolean
is_refused (gpointer data)
{
  return along_form_session_get_error (data) != NULL;
}

/* While another program writes, what was typed stays in the field and the banner says so; it is
 * stored once the way is free. */
static void
test_locked (Fixture *self, gconstpointer data)
{
  AlongFormSession *session = along_form_pane_get_session (self->pane);
  GtkWidget *banner = find_widget (GTK_WIDGET (self->pane), ALONG_TYPE_FORM_SAVE_BANNER, NULL);
  GtkEditable *entry = find_entry (self, "diocese");
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongDatabase) other = along_database_open (
      along_workspace_get_path (self->shell.workspace), ALONG_DATABASE_READ_WRITE, 0, &error);
  g_autofree char *stored = NULL;

  g_assert_no_error (error);
  g_assert_false (gtk_widget_get_visible (banner));
  g_assert_true (along_database_begin (other, &error));
  gtk_editable_set_text (entry, "Durham");
  shell_wait_until (is_refused, session);
  g_assert_true (gtk_widget_get_visible (banner));
  g_assert_true (shows_text (GTK_WIDGET (self->pane), "Not saved"));
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "Durham");

  /* Nobody asks and nothing is lost when something else is looked at meanwhile. */
  g_object_set (self->pane, "dossier", NULL, NULL);
  g_assert_false (gtk_widget_get_visible (banner));
  g_object_set (self->pane, "dossier", get_dossier (self), NULL);
  g_assert_true (gtk_widget_get_visible (banner));
  entry = find_entry (self, "diocese");
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "Durham");

  along_database_rollback (other);
  g_signal_emit_by_name (find_widget (banner, GTK_TYPE_BUTTON, NULL), "clicked");
  g_assert_false (gtk_widget_get_visible (banner));
  g_assert_true (shows_text (GTK_WIDGET (self->pane), "Saved"));
  stored = load_answer (self, "diocese");
  g_assert_cmpstr (stored, ==, "Durham");
}

/* (transfer full): the answer of a deployment as it is in the database. */
static char *
load_of (Fixture *self, const char *deployment, const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongAnswers) answers = along_workspace_load_answers (
      self->shell.workspace, deployment, "tsi-deployment-form-2023-24", &error);

  g_assert_no_error (error);
  return g_strdup (along_answers_get (answers, path));
}

static void
assert_stored (Fixture *self, const char *deployment, const char *path, const char *expected)
{
  g_autofree char *stored = load_of (self, deployment, path);

  g_assert_cmpstr (stored, ==, expected);
}

/* (transfer full): the id of a second deployment, whose form is empty. */
static char *
open_other (Fixture *self)
{
  char *other = g_steal_pointer (&self->deployment);

  open_deployment (self, 1);
  return g_steal_pointer (&other);
}

static void
show_deployment (Fixture *self, const char *deployment)
{
  g_object_set (self->pane, "dossier",
                along_docket_find (along_workspace_get_docket (self->shell.workspace), deployment),
                NULL);
}

/* What was typed for one deployment is stored for it when another is shown, and nothing of it is
 * seen, stored, told or brought back there. */
static void
test_switched (Fixture *self, gconstpointer data)
{
  g_autofree char *first = open_other (self);
  const char *second = self->deployment;
  GtkEditable *entry;

  show_deployment (self, first);
  gtk_widget_grab_focus (GTK_WIDGET (find_entry (self, "diocese")));
  gtk_editable_set_text (find_entry (self, "diocese"), "Durham");
  show_deployment (self, second);
  entry = find_entry (self, "diocese");
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "");
  assert_stored (self, first, "diocese", "Durham");
  g_assert_false (
      along_form_session_is_touched (along_form_pane_get_session (self->pane), "diocese"));

  gtk_widget_grab_focus (GTK_WIDGET (entry));
  gtk_widget_activate_action (GTK_WIDGET (gtk_editable_get_delegate (entry)), "text.undo", NULL);
  gtk_widget_grab_focus (GTK_WIDGET (find_entry (self, "authority")));
  along_form_session_flush (along_form_pane_get_session (self->pane));
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "");
  gtk_editable_set_text (entry, "York");
  show_deployment (self, first);
  g_assert_cmpstr (gtk_editable_get_text (find_entry (self, "diocese")), ==, "Durham");
  assert_stored (self, first, "diocese", "Durham");
  assert_stored (self, second, "diocese", "York");
}

/* Also while nothing can be stored. */
static void
test_switched_locked (Fixture *self, gconstpointer data)
{
  g_autofree char *first = open_other (self);
  const char *second = self->deployment;
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongDatabase) other = along_database_open (
      along_workspace_get_path (self->shell.workspace), ALONG_DATABASE_READ_WRITE, 0, &error);

  g_assert_no_error (error);
  show_deployment (self, first);
  g_assert_true (along_database_begin (other, &error));
  gtk_editable_set_text (find_entry (self, "diocese"), "Durham");
  show_deployment (self, second);
  g_assert_cmpstr (gtk_editable_get_text (find_entry (self, "diocese")), ==, "");
  gtk_editable_set_text (find_entry (self, "diocese"), "York");
  gtk_editable_set_text (find_entry (self, "trust-ceo-email"), "ceo@trust.example.org");
  show_deployment (self, first);
  g_assert_cmpstr (gtk_editable_get_text (find_entry (self, "diocese")), ==, "Durham");
  g_assert_cmpstr (gtk_editable_get_text (find_entry (self, "trust-ceo-email")), ==, "");
  along_database_rollback (other);
  along_form_session_flush (along_form_pane_get_session (self->pane));
  show_deployment (self, second);
  along_form_session_flush (along_form_pane_get_session (self->pane));
  assert_stored (self, first, "diocese", "Durham");
  assert_stored (self, first, "trust-ceo-email", "");
  assert_stored (self, second, "diocese", "York");
  assert_stored (self, second, "trust-ceo-email", "ceo@trust.example.org");
}

/* Lists, rows and notes of one deployment are none of the other's, with a list still open. */
static void
test_switched_section (Fixture *self, gconstpointer data)
{
  g_autofree char *first = open_other (self);
  const char *second = self->deployment;
  AlongFormSession *session;
  GtkWidget *box, *check;

  show_deployment (self, first);
  session = along_form_pane_get_session (self->pane);
  along_form_pane_jump (self->pane, "scope-note");
  along_form_session_add_row (
      session, along_form_find_field (along_form_session_get_form (session), "areas", NULL));
  along_form_session_edit (session, "areas/0/area", "governance");
  along_form_session_edit (session, "scope-note", "Only of the first");
  box = find_box (self, "people-met");
  g_signal_emit_by_name (find_widget (box, GTK_TYPE_BUTTON, NULL), "clicked");
  check = find_widget (box, GTK_TYPE_CHECK_BUTTON, NULL);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);

  show_deployment (self, second);
  along_form_pane_jump (self->pane, "scope-note");
  g_assert_null (find_box (self, "areas/0/area"));
  g_assert_true (shows_text (find_box (self, "people-met"), "Choose…"));
  along_form_pane_show_section (self->pane, 0);
  g_assert_true (along_form_session_flush (along_form_pane_get_session (self->pane)));
  assert_stored (self, first, "people-met", "trust-ceo");
  assert_stored (self, first, "areas/0/area", "governance");
  assert_stored (self, first, "scope-note", "Only of the first");
  assert_stored (self, second, "people-met", "");
  assert_stored (self, second, "areas/0/area", "");
  assert_stored (self, second, "scope-note", "");
}

/* Choices are stored at once, in the order of the list. */
static void
test_choices (Fixture *self, gconstpointer data)
{
  AlongFormSession *session = along_form_pane_get_session (self->pane);
  GtkWidget *box, *check;
  g_autofree char *stored = NULL;

  along_form_pane_show_section (self->pane, 1);
  box = find_box (self, "people-met");
  g_signal_emit_by_name (find_widget (box, GTK_TYPE_BUTTON, NULL), "clicked");
  check = find_widget (box, GTK_TYPE_CHECK_BUTTON, NULL);
  g_assert_nonnull (check);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (gtk_widget_get_next_sibling (check)), TRUE);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  g_assert_true (along_form_session_flush (session));
  stored = load_answer (self, "people-met");
  g_assert_cmpstr (stored, ==, "trust-ceo,headteacher");
  g_assert_true (shows_text (box, "Trust CEO; Headteacher"));
}

/* What came back from the school is told, and taken as one step. */
static void
test_part (Fixture *self, gconstpointer data)
{
  AlongFormSession *session = along_form_pane_get_session (self->pane);
  g_autoptr (AlongAnswers) merged = along_answers_copy (along_form_session_get_typed (session));
  g_autoptr (GError) error = NULL;
  g_autofree char *told = NULL;
  g_autofree char *comment = NULL;
  g_autofree char *undone = NULL;

  along_answers_set (merged, "comment", "Well done.");
  along_answers_set (merged, "confirms-days", "yes");
  told = along_form_part_describe (session, merged);
  g_assert_cmpstr (told, ==, "Comment: Well done.\nDid the days claimed take place?: Yes");
  g_assert_true (along_form_part_take (session, merged, &error));
  g_assert_no_error (error);
  comment = load_answer (self, "comment");
  g_assert_cmpstr (comment, ==, "Well done.");
  along_workspace_undo (self->shell.workspace, &error);
  g_assert_no_error (error);
  undone = load_answer (self, "confirms-days");
  g_assert_cmpstr (undone, ==, "");
}

/* Each letter of the programme becomes a message for the mail program. */
static void
test_mail (Fixture *self, gconstpointer data)
{
  AlongFormSession *session = along_form_pane_get_session (self->pane);
  g_autoptr (GPtrArray) letters = along_form_mail_list (session);

  g_assert_cmpuint (letters->len, >, 0);
  for (guint i = 0; i < letters->len; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (AlongLetter) letter = along_form_mail_make (
          session, along_letter_template_get_id (letters->pdata[i]), &error);
      g_autofree char *uri = NULL;

      g_assert_no_error (error);
      uri = along_letter_to_uri (letter);
      g_assert_true (g_str_has_prefix (uri, "mailto:"));
    }
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD ("/form-pane/built-from-definition", test_built_from_definition);
  ADD ("/form-pane/made-in-stages", test_made_in_stages);
  ADD ("/form-pane/typing", test_typing);
  ADD ("/form-pane/steps", test_steps);
  ADD ("/form-pane/known", test_known);
  ADD ("/form-pane/left-blank", test_left_blank);
  ADD ("/form-pane/locked", test_locked);
  ADD ("/form-pane/problem", test_problem);
  ADD ("/form-pane/jump", test_jump);
  ADD ("/form-pane/condition", test_condition);
  ADD ("/form-pane/rows", test_rows);
  ADD ("/form-pane/kept", test_kept);
  ADD ("/form-pane/switched", test_switched);
  ADD ("/form-pane/switched-locked", test_switched_locked);
  ADD ("/form-pane/switched-section", test_switched_section);
  ADD ("/form-pane/choices", test_choices);
  ADD ("/form-pane/part", test_part);
  ADD ("/form-pane/mail", test_mail);
  return g_test_run ();
}
