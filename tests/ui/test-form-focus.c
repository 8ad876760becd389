/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-form-pane.h"

#include <adwaita.h>

#include "along-form-field-box.h"
#include "along-form-section-list.h"
#include "along-form-section-view.h"
#include "along-workspace-deployments.h"
#include "along-workspace-docket.h"
#include "shell-fixture.h"

typedef struct
{
  ShellFixture shell;
  AlongContext *context;
  GtkWindow *window;
  AlongFormPane *pane;
} Fixture;

static gboolean
is_mapped (gpointer data)
{
  return gtk_widget_get_mapped (data);
}

static void
set_up (Fixture *self, gconstpointer data)
{
  AlongDeployment draft = { .programme = "tsi-2023-24",
                            .who = { ALONG_PARTICIPANT_SCHOOL, 0 },
                            .reason = "exception" };
  g_autofree char *id = NULL;
  g_autoptr (GError) error = NULL;

  shell_fixture_set_up (&self->shell, "sample");
  along_workspace_load_docket (self->shell.workspace, &error);
  g_assert_no_error (error);
  draft.who.id =
      along_register_get_school (along_workspace_get_register (self->shell.workspace), 0)->urn;
  along_workspace_open_deployment (self->shell.workspace, &draft, &id, &error);
  g_assert_no_error (error);
  self->context = along_context_new (self->shell.workspace);
  self->window = GTK_WINDOW (gtk_window_new ());
  gtk_window_set_default_size (self->window, 900, 700);
  self->pane = ALONG_FORM_PANE (along_form_pane_new (self->context));
  gtk_window_set_child (self->window, GTK_WIDGET (self->pane));
  g_object_set (self->pane, "dossier",
                along_docket_find (along_workspace_get_docket (self->shell.workspace), id), NULL);
  gtk_window_present (self->window);
  shell_wait_until (is_mapped, self->pane);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  gtk_window_destroy (self->window);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_clear_object (&self->context);
  shell_fixture_tear_down (&self->shell, "sample");
}

static GtkWidget *
get_focus (Fixture *self)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self->window));

  g_assert_nonnull (focus);
  return focus;
}

/* (nullable): the field in which the focus is. */
static const char *
get_field (Fixture *self)
{
  GtkWidget *box = gtk_widget_get_ancestor (get_focus (self), ALONG_TYPE_FORM_FIELD_BOX);

  return box != NULL ? along_form_field_box_get_path (ALONG_FORM_FIELD_BOX (box)) : NULL;
}

static void
move (Fixture *self, GtkDirectionType direction)
{
  gtk_widget_child_focus (GTK_WIDGET (self->window), direction);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/* From the list of sections Tab goes to the first field, not through the other sections. */
static void
test_from_sections (Fixture *self, gconstpointer data)
{
  along_form_pane_show_section (self->pane, 1);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  while (gtk_widget_get_ancestor (get_focus (self), ALONG_TYPE_FORM_SECTION_LIST) == NULL)
    move (self, GTK_DIR_TAB_FORWARD);
  move (self, GTK_DIR_TAB_FORWARD);
  g_assert_cmpstr (get_field (self), ==, "eligibility-reason");
}

/* Shift+Tab goes back over the same fields. */
static void
test_back (Fixture *self, gconstpointer data)
{
  along_form_pane_jump (self->pane, "eligibility-details");
  while (g_main_context_iteration (NULL, FALSE))
    ;
  move (self, GTK_DIR_TAB_FORWARD);
  g_assert_cmpstr (get_field (self), ==, "direction");
  move (self, GTK_DIR_TAB_BACKWARD);
  g_assert_cmpstr (get_field (self), ==, "eligibility-details");
  move (self, GTK_DIR_TAB_BACKWARD);
  g_assert_cmpstr (get_field (self), ==, "eligibility-reason");
}

/* The rows of a group come before the button that adds another, and after it when one goes back. */
static void
test_rows (Fixture *self, gconstpointer data)
{
  AlongFormSession *session = along_form_pane_get_session (self->pane);

  along_form_session_add_row (
      session, along_form_find_field (along_form_session_get_form (session), "areas", NULL));
  along_form_pane_jump (self->pane, "strategy");
  move (self, GTK_DIR_TAB_FORWARD);
  move (self, GTK_DIR_TAB_FORWARD); /* the button that removes the row */
  g_assert_cmpstr (get_field (self), ==, "areas");
  move (self, GTK_DIR_TAB_FORWARD);
  g_assert_cmpstr (get_field (self), ==, "areas/0/area");
  move (self, GTK_DIR_TAB_FORWARD);
  g_assert_cmpstr (get_field (self), ==, "areas/0/priority");
  along_form_pane_jump (self->pane, "scope-note");
  move (self, GTK_DIR_TAB_BACKWARD);
  g_assert_true (GTK_IS_BUTTON (get_focus (self))); /* the one that adds */
  move (self, GTK_DIR_TAB_BACKWARD);
  g_assert_cmpstr (get_field (self), ==, "areas/0/days");
}

static gboolean
is_in_new_row (gpointer data)
{
  return g_strcmp0 (get_field (data), "areas/0/area") == 0;
}

static gboolean
is_focus_in_sight (gpointer data)
{
  Fixture *self = data;
  graphene_rect_t bounds;

  return gtk_widget_get_height (get_focus (self)) > 0 &&
         gtk_widget_compute_bounds (get_focus (self), GTK_WIDGET (self->pane), &bounds) &&
         bounds.origin.y >= 0 &&
         bounds.origin.y + bounds.size.height <= gtk_widget_get_height (GTK_WIDGET (self->pane));
}

/* A row that is added lies below what shows, and is scrolled to. */
static void
test_new_row (Fixture *self, gconstpointer data)
{
  along_form_pane_jump (self->pane, "scope-note");
  move (self, GTK_DIR_TAB_BACKWARD);
  g_signal_emit_by_name (get_focus (self), "clicked");
  shell_wait_until (is_in_new_row, self);
  shell_wait_until (is_focus_in_sight, self);
}

/* Yes and No are two stops. */
static void
test_yes_no (Fixture *self, gconstpointer data)
{
  along_form_pane_jump (self->pane, "changes-needed");
  move (self, GTK_DIR_TAB_FORWARD);
  g_assert_cmpstr (get_field (self), ==, "changes-needed");
  move (self, GTK_DIR_TAB_BACKWARD);
  g_assert_cmpstr (get_field (self), ==, "changes-needed");
  move (self, GTK_DIR_TAB_BACKWARD);
  g_assert_cmpstr (get_field (self), ==, "area-reviews");
}

static gboolean
is_unmapped (gpointer data)
{
  return !gtk_widget_get_mapped (data);
}

static gboolean
is_in_popover (gpointer data)
{
  return gtk_widget_get_ancestor (get_focus (data), GTK_TYPE_POPOVER) != NULL;
}

/* Whoever has chosen from a list goes on from where it was opened. */
static void
test_picked (Fixture *self, gconstpointer data)
{
  GtkWidget *button;
  GtkWidget *popover;

  along_form_pane_jump (self->pane, "direction");
  button = get_focus (self);
  g_signal_emit_by_name (button, "clicked");
  shell_wait_until (is_in_popover, self);
  popover = gtk_widget_get_ancestor (get_focus (self), GTK_TYPE_POPOVER);
  g_signal_emit_by_name (get_focus (self), "clicked");
  shell_wait_until (is_unmapped, popover);
  g_assert_true (get_focus (self) == button);
}

/* As Tab goes from widget to widget, also over what had not been made when it set out: nothing that
 * is shown is left out, and each comes once, in its order. */
static void
test_walk (Fixture *self, gconstpointer data)
{
  AlongFormSession *session = along_form_pane_get_session (self->pane);
  AlongForm *form = along_form_session_get_form (session);
  const AlongFormSection *section = &along_form_get_sections (form, NULL)[0];
  g_autoptr (GPtrArray) walked = g_ptr_array_new ();
  guint n = 0;

  along_form_pane_show_section (self->pane, 1);
  along_form_pane_show_section (self->pane, 0);
  along_form_pane_jump (self->pane, section->blocks[0].fields[0].id);
  while (get_field (self) != NULL)
    {
      if (walked->len == 0 || walked->pdata[walked->len - 1] != get_field (self))
        g_ptr_array_add (walked, (gpointer) get_field (self));
      /* Faster than the stages are. */
      gtk_widget_child_focus (GTK_WIDGET (self->window), GTK_DIR_TAB_FORWARD);
    }
  for (guint i = 0; i < section->n_blocks; i++)
    for (guint j = 0; j < section->blocks[i].n_fields; j++)
      {
        const AlongFormField *field = &section->blocks[i].fields[j];

        if (!along_form_field_is_shown (form, field, 0, along_form_session_get_filled (session)))
          continue;
        g_assert_cmpuint (n, <, walked->len);
        g_assert_cmpstr (walked->pdata[n++], ==, field->id);
      }
  g_assert_cmpuint (n, ==, walked->len);
}

/* Whoever comes from below comes to the last field, be it made or not. */
static void
test_from_below (Fixture *self, gconstpointer data)
{
  AlongForm *form = along_form_session_get_form (along_form_pane_get_session (self->pane));
  const AlongFormSection *section = &along_form_get_sections (form, NULL)[0];
  const AlongFormBlock *block = &section->blocks[section->n_blocks - 1];

  along_form_pane_show_section (self->pane, 1);
  along_form_pane_show_section (self->pane, 0);
  gtk_widget_grab_focus (
      gtk_widget_get_first_child (gtk_widget_get_last_child (GTK_WIDGET (self->pane))));
  g_assert_null (get_field (self));
  gtk_widget_child_focus (GTK_WIDGET (self->window), GTK_DIR_TAB_BACKWARD);
  g_assert_cmpstr (get_field (self), ==, block->fields[block->n_fields - 1].id);
  shell_wait_until (is_focus_in_sight, self);
}

/* A jump to a field far down, and to the last one of the last section, which nobody has seen yet.
 */
static void
test_jump (Fixture *self, gconstpointer data)
{
  along_form_pane_jump (self->pane, "offer-letter-date");
  g_assert_cmpstr (get_field (self), ==, "offer-letter-date");
  shell_wait_until (is_focus_in_sight, self);
  along_form_pane_jump (self->pane, "send-to-email");
  g_assert_cmpstr (get_field (self), ==, "send-to-email");
  shell_wait_until (is_focus_in_sight, self);
}

static GtkWidget *
find_button (GtkWidget *widget)
{
  GtkWidget *found = NULL;

  if (GTK_IS_BUTTON (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_button (child);
  return found;
}

/* Whoever is at the signatures stays there when they change and their buttons are made anew. */
static void
test_signing (Fixture *self, gconstpointer data)
{
  AlongFormSession *session = along_form_pane_get_session (self->pane);
  GtkWidget *box, *button;

  along_form_pane_jump (self->pane, "leader-signature");
  box = gtk_widget_get_ancestor (get_focus (self), ALONG_TYPE_FORM_FIELD_BOX);
  button = g_object_ref (find_button (box));
  gtk_widget_grab_focus (button);
  along_form_session_edit (session, "diocese", "Durham");
  g_assert_true (along_form_session_flush (session));
  g_assert_true (find_button (box) != button);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_true (get_focus (self) == find_button (box));
  g_object_unref (button);
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD ("/form-focus/from-sections", test_from_sections);
  ADD ("/form-focus/back", test_back);
  ADD ("/form-focus/rows", test_rows);
  ADD ("/form-focus/new-row", test_new_row);
  ADD ("/form-focus/yes-no", test_yes_no);
  ADD ("/form-focus/picked", test_picked);
  ADD ("/form-focus/walk", test_walk);
  ADD ("/form-focus/from-below", test_from_below);
  ADD ("/form-focus/jump", test_jump);
  ADD ("/form-focus/signing", test_signing);
  return g_test_run ();
}
