/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "along-form-field-box.h"

#include "along-form-editor.h"
#include "along-form-editors.h"
#include "along-form-field-head.h"
#include "along-form-field-state.h"
#include "along-form-rows.h"
#include "along-form-source-line.h"
#include "along-form-problem-label.h"
#include "along-form-reading.h"
#include "along-form-value.h"
#include "along-form-words.h"

struct _AlongFormFieldBox
{
  GtkWidget parent_instance;

  AlongFormSession *session;
  const AlongFormField *field;
  guint row;
  gboolean made;
  char *path;
  char *description; /* (nullable): what a screen reader is told besides the label */

  GtkWidget *editor; /* (nullable): until the field is first shown, and so of the others */
  AlongFormSourceLine *source; /* (nullable): of those that the program may know */
  GtkWidget *problem;
};

G_DEFINE_FINAL_TYPE (AlongFormFieldBox, along_form_field_box, GTK_TYPE_WIDGET)

static void
update_value (AlongFormFieldBox *self)
{
  const char *known = along_answers_get (along_form_session_get_known (self->session), self->path);
  const char *text = along_answers_get (along_form_session_get_filled (self->session), self->path);
  AlongFormSourceState state = along_form_field_state_find_source (self->session, self->field,
                                                                   self->path);
  g_autofree char *shown = NULL;

  along_form_editor_show (ALONG_FORM_EDITOR (self->editor), text,
                          state == ALONG_FORM_SOURCE_SHOWN && *known != '\0');
  gtk_widget_set_sensitive (self->editor,
                            !along_form_field_state_is_locked (self->session, self->field));
  if (self->source == NULL)
    return;
  shown = along_form_value_format (self->field, known);
  gtk_widget_set_visible (GTK_WIDGET (self->source), *known != '\0');
  along_form_source_line_show (self->source, state, shown,
                               along_form_field_state_is_locked (self->session, self->field));
}

static void
update_problem (AlongFormFieldBox *self)
{
  const AlongFormProblem *problem = along_form_verdict_find (
      along_form_session_get_verdict (self->session), self->path);
  gboolean grave = along_form_field_state_is_grave (self->session, problem);

  along_form_problem_label_show (self->problem, problem, grave);
  gtk_accessible_update_state (
      GTK_ACCESSIBLE (along_form_editor_get_target (ALONG_FORM_EDITOR (self->editor))),
      GTK_ACCESSIBLE_STATE_INVALID,
      grave && problem->severity == ALONG_SEVERITY_BLOCK ? GTK_ACCESSIBLE_INVALID_TRUE
                                                         : GTK_ACCESSIBLE_INVALID_FALSE,
      -1);
  if (grave && problem->severity == ALONG_SEVERITY_BLOCK)
    gtk_widget_add_css_class (self->editor, "invalid");
  else
    gtk_widget_remove_css_class (self->editor, "invalid");
}

static void
update_description (AlongFormFieldBox *self)
{
  const AlongFormProblem *problem = along_form_verdict_find (
      along_form_session_get_verdict (self->session), self->path);
  const char *source = self->source != NULL && gtk_widget_get_visible (GTK_WIDGET (self->source))
                           ? along_form_source_line_get_text (self->source)
                           : "";
  g_autofree char *text = along_form_words_dup_description (self->field, problem, source);

  if (g_strcmp0 (text, self->description) == 0)
    return;
  g_free (self->description);
  self->description = g_steal_pointer (&text);
  gtk_accessible_update_property (
      GTK_ACCESSIBLE (along_form_editor_get_target (ALONG_FORM_EDITOR (self->editor))),
      GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, self->description, -1);
}

static void
edited_cb (AlongFormFieldBox *self, const char *text, gboolean done)
{
  along_form_session_edit (self->session, self->path, text);
  if (done)
    along_form_session_flush (self->session);
}

/* The button goes, so the focus stays with the field. */
static void
restore_cb (AlongFormFieldBox *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  along_form_session_restore (self->session, self->path);
}

/* Rows of a group are fields of their own; their box is told before that of the group. */
static void
left_cb (AlongFormFieldBox *self)
{
  if (self->field->type != ALONG_FORM_GROUP)
    along_form_session_touch (self->session, self->path);
  along_form_session_leave (self->session, self->path);
  update_value (self);
}

/* A box to tick has its label in it, and sealed details their own headings. */
static gboolean
has_label (AlongFormFieldBox *self)
{
  return self->field->type != ALONG_FORM_TICK && self->field->type != ALONG_FORM_SEALED;
}

static void
add_source (AlongFormFieldBox *self)
{
  self->source = ALONG_FORM_SOURCE_LINE (along_form_source_line_new (self->field->fact));
  gtk_widget_set_parent (GTK_WIDGET (self->source), GTK_WIDGET (self));
  g_signal_connect_object (self->source, "restore", G_CALLBACK (restore_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
add_editor (AlongFormFieldBox *self)
{
  GtkWidget *target;

  self->editor = along_form_editors_create (self->session, self->field);
  gtk_widget_set_parent (self->editor, GTK_WIDGET (self));
  target = along_form_editor_get_target (ALONG_FORM_EDITOR (self->editor));
  /* What only reads says its value in its label. */
  if (!ALONG_IS_FORM_READING (self->editor) && self->field->type != ALONG_FORM_TICK)
    gtk_accessible_update_property (GTK_ACCESSIBLE (target), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    self->field->label, -1);
  g_signal_connect_object (self->editor, "edited", G_CALLBACK (edited_cb), self, G_CONNECT_SWAPPED);
}

static void
build (AlongFormFieldBox *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  if (has_label (self))
    gtk_widget_set_parent (along_form_field_head_new (self->field), GTK_WIDGET (self));
  add_editor (self);
  if (self->field->fact != ALONG_FACT_NONE)
    add_source (self);
  self->problem = along_form_problem_label_new ();
  gtk_widget_set_parent (self->problem, GTK_WIDGET (self));
  g_signal_connect_object (focus, "leave", G_CALLBACK (left_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
}

static void
along_form_field_box_dispose (GObject *object)
{
  AlongFormFieldBox *self = ALONG_FORM_FIELD_BOX (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->path, g_free);
  g_clear_pointer (&self->description, g_free);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (along_form_field_box_parent_class)->dispose (object);
}

static void
along_form_field_box_class_init (AlongFormFieldBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = along_form_field_box_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "formfield");
}

static void
along_form_field_box_init (AlongFormFieldBox *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 6);
}

GtkWidget *
along_form_field_box_new (AlongFormSession *session, const AlongFormField *field, guint row)
{
  AlongFormFieldBox *self;

  g_return_val_if_fail (ALONG_IS_FORM_SESSION (session), NULL);
  g_return_val_if_fail (field != NULL, NULL);

  self = g_object_new (ALONG_TYPE_FORM_FIELD_BOX, NULL);
  self->session = g_object_ref (session);
  self->field = field;
  self->row = row;
  self->path = along_form_field_dup_path (field, row);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  return GTK_WIDGET (self);
}

const char *
along_form_field_box_get_path (AlongFormFieldBox *self)
{
  g_return_val_if_fail (ALONG_IS_FORM_FIELD_BOX (self), NULL);

  return self->path;
}

static void
show (AlongFormFieldBox *self)
{
  gboolean shown = along_form_field_is_shown (along_form_session_get_form (self->session),
                                              self->field, self->row,
                                              along_form_session_get_filled (self->session));

  gtk_widget_set_visible (GTK_WIDGET (self), shown);
  if (!shown)
    return;
  if (self->editor == NULL)
    build (self);
  update_value (self);
  update_problem (self);
  update_description (self);
}

/* (nullable) */
static AlongFormRows *
get_rows (AlongFormFieldBox *self)
{
  return self->editor != NULL && ALONG_IS_FORM_ROWS (self->editor) ? ALONG_FORM_ROWS (self->editor)
                                                                   : NULL;
}

guint
along_form_field_box_make (AlongFormFieldBox *self, guint n)
{
  guint made = 0;

  g_return_val_if_fail (ALONG_IS_FORM_FIELD_BOX (self), 0);

  if (!self->made)
    {
      self->made = TRUE;
      show (self);
      made = self->editor != NULL;
    }
  if (get_rows (self) != NULL && made < n)
    made += along_form_rows_make (get_rows (self), n - made);
  return made;
}

gboolean
along_form_field_box_is_made (AlongFormFieldBox *self)
{
  g_return_val_if_fail (ALONG_IS_FORM_FIELD_BOX (self), FALSE);

  return self->made && (get_rows (self) == NULL || along_form_rows_is_made (get_rows (self)));
}

void
along_form_field_box_update (AlongFormFieldBox *self)
{
  gboolean appears;

  g_return_if_fail (ALONG_IS_FORM_FIELD_BOX (self));

  if (!self->made)
    return;
  appears = self->editor == NULL;
  show (self);
  if (appears && get_rows (self) != NULL)
    along_form_rows_make (get_rows (self), G_MAXUINT);
}

gboolean
along_form_field_box_can_change (AlongFormFieldBox *self)
{
  g_return_val_if_fail (ALONG_IS_FORM_FIELD_BOX (self), FALSE);

  return self->editor == NULL || along_form_editor_can_put_down (ALONG_FORM_EDITOR (self->editor));
}

void
along_form_field_box_put_down (AlongFormFieldBox *self)
{
  g_return_if_fail (ALONG_IS_FORM_FIELD_BOX (self));

  if (self->editor != NULL)
    along_form_editor_put_down (ALONG_FORM_EDITOR (self->editor));
}

void
along_form_field_box_set_session (AlongFormFieldBox *self, AlongFormSession *session)
{
  g_return_if_fail (ALONG_IS_FORM_FIELD_BOX (self));
  g_return_if_fail (ALONG_IS_FORM_SESSION (session));
  g_return_if_fail (along_form_field_box_can_change (self));

  g_set_object (&self->session, session);
}

gboolean
along_form_field_box_take_focus (AlongFormFieldBox *self)
{
  GtkWidget *target;

  g_return_val_if_fail (ALONG_IS_FORM_FIELD_BOX (self), FALSE);

  if (self->editor == NULL)
    return FALSE;
  target = along_form_editor_get_target (ALONG_FORM_EDITOR (self->editor));
  return gtk_widget_grab_focus (target) || gtk_widget_child_focus (target, GTK_DIR_TAB_FORWARD);
}

gboolean
along_form_field_box_contains (AlongFormFieldBox *self, const char *path)
{
  const AlongFormField *field;

  g_return_val_if_fail (ALONG_IS_FORM_FIELD_BOX (self), FALSE);

  field = along_form_find_field (along_form_session_get_form (self->session), path, NULL);
  return field != NULL && (field == self->field || field->group == self->field);
}

AlongFormFieldBox *
along_form_field_box_find (AlongFormFieldBox *self, const char *path)
{
  g_return_val_if_fail (ALONG_IS_FORM_FIELD_BOX (self), NULL);

  if (g_str_equal (self->path, path))
    return self;
  return get_rows (self) != NULL ? along_form_rows_find (get_rows (self), path) : NULL;
}
