/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "config.h"

#include "along-form-note-view.h"

#include "along-form-value.h"

#include <glib/gi18n.h>

struct _AlongFormNoteView
{
  GtkWidget parent_instance;

  const AlongFormField *field;
  GtkTextView *view;
  GtkLabel *counter;
  gboolean quiet;   /* the program writes, not a person */
  gboolean writing; /* a person writes: nothing is put in meanwhile */
};

static void along_form_note_view_editor_init (AlongFormEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (AlongFormNoteView,
                               along_form_note_view,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (ALONG_TYPE_FORM_EDITOR,
                                                      along_form_note_view_editor_init))

static char *
dup_text (AlongFormNoteView *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->view);
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  return gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
}

static void
count (AlongFormNoteView *self, const char *text)
{
  g_autofree char *shown = NULL;
  guint n = along_form_value_count (text);

  if (self->field->max_length == 0)
    return;
  /* Translators: characters written, and how many there may be */
  shown = g_strdup_printf (_ ("%u of %d"), n, self->field->max_length);
  gtk_label_set_text (self->counter, shown);
  if (n > (guint) self->field->max_length)
    gtk_widget_add_css_class (GTK_WIDGET (self->counter), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->counter), "error");
}

/* What was typed before cannot be brought back over what has come from elsewhere. */
static void
write_text (AlongFormNoteView *self, const char *text)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->view);

  self->quiet = TRUE;
  gtk_text_buffer_begin_irreversible_action (buffer);
  gtk_text_buffer_set_text (buffer, text, -1);
  gtk_text_buffer_end_irreversible_action (buffer);
  self->quiet = FALSE;
  count (self, text);
}

static void
along_form_note_view_show (AlongFormEditor *editor, const char *text, gboolean known)
{
  AlongFormNoteView *self = ALONG_FORM_NOTE_VIEW (editor);
  g_autofree char *raw = dup_text (self);
  g_autofree char *mine = along_form_value_normalise (self->field, raw);

  if (known && *text != '\0')
    gtk_widget_add_css_class (GTK_WIDGET (self->view), "known");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->view), "known");
  if (self->writing || g_str_equal (mine, text))
    return;
  write_text (self, text);
}

static GtkWidget *
along_form_note_view_get_target (AlongFormEditor *editor)
{
  return GTK_WIDGET (ALONG_FORM_NOTE_VIEW (editor)->view);
}

static void
along_form_note_view_put_down (AlongFormEditor *editor)
{
  write_text (ALONG_FORM_NOTE_VIEW (editor), "");
}

static void
along_form_note_view_editor_init (AlongFormEditorInterface *iface)
{
  iface->show = along_form_note_view_show;
  iface->get_target = along_form_note_view_get_target;
  iface->put_down = along_form_note_view_put_down;
}

static void
changed_cb (AlongFormNoteView *self)
{
  g_autofree char *text = dup_text (self);

  count (self, text);
  if (self->quiet)
    return;
  self->writing = TRUE;
  along_form_editor_emit_edited (ALONG_FORM_EDITOR (self), text, FALSE);
  self->writing = FALSE;
}

static void
along_form_note_view_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (along_form_note_view_parent_class)->dispose (object);
}

static void
along_form_note_view_class_init (AlongFormNoteViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = along_form_note_view_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static void
along_form_note_view_init (AlongFormNoteView *self)
{
  gtk_orientable_set_orientation (
      GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))), GTK_ORIENTATION_VERTICAL);
  self->view = GTK_TEXT_VIEW (gtk_text_view_new ());
  gtk_text_view_set_wrap_mode (self->view, GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (self->view, FALSE);
  gtk_widget_add_css_class (GTK_WIDGET (self->view), "form-note");
  gtk_widget_set_parent (GTK_WIDGET (self->view), GTK_WIDGET (self));
  self->counter = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->counter, 1.0f);
  gtk_widget_add_css_class (GTK_WIDGET (self->counter), "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->counter), "numeric");
  gtk_widget_add_css_class (GTK_WIDGET (self->counter), "form-hint");
  gtk_widget_set_parent (GTK_WIDGET (self->counter), GTK_WIDGET (self));
  g_signal_connect_object (gtk_text_view_get_buffer (self->view), "changed",
                           G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
}

GtkWidget *
along_form_note_view_new (const AlongFormField *field)
{
  AlongFormNoteView *self;

  g_return_val_if_fail (field != NULL, NULL);

  self = g_object_new (ALONG_TYPE_FORM_NOTE_VIEW, NULL);
  self->field = field;
  gtk_widget_set_visible (GTK_WIDGET (self->counter), field->max_length > 0);
  count (self, "");
  return GTK_WIDGET (self);
}
