/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "config.h"

#include "along-form-lines.h"

#include "along-form-text.h"
#include "along-form-value.h"

#include <glib/gi18n.h>

struct _AlongFormLines
{
  GtkWidget parent_instance;

  AlongFormSession *session;
  const AlongFormField *group;
  char *shown; /* (nullable): all that it shows */
};

static void along_form_lines_editor_init (AlongFormEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (AlongFormLines,
                               along_form_lines,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (ALONG_TYPE_FORM_EDITOR,
                                                      along_form_lines_editor_init))

/* The first field in the first line, the others in the second, each with its name. */
static char *
describe_row (AlongFormLines *self, guint row)
{
  AlongAnswers *filled = along_form_session_get_filled (self->session);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < self->group->n_fields; i++)
    {
      const AlongFormField *field = &self->group->fields[i];
      g_autofree char *path = along_form_field_dup_path (field, row);
      g_autofree char *value = along_form_value_format (field, along_answers_get (filled, path));

      if (*value == '\0')
        continue;
      if (i == 0)
        g_string_append (text, value);
      else
        g_string_append_printf (text, "%s%s: %s", i == 1 ? "\n" : " · ", field->label, value);
    }
  return g_string_free (text, FALSE);
}

static void
add_line (AlongFormLines *self, const char *text, gboolean hint)
{
  GtkWidget *label = along_form_text_new (text, hint ? "form-hint" : NULL);

  gtk_label_set_selectable (GTK_LABEL (label), !hint);
  gtk_widget_set_parent (label, GTK_WIDGET (self));
}

static void
clear (AlongFormLines *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
}

static void
along_form_lines_show (AlongFormEditor *editor, const char *text, gboolean known)
{
  AlongFormLines *self = ALONG_FORM_LINES (editor);
  guint n = along_form_session_get_n_rows (self->session, self->group);
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *all = NULL;

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (rows, describe_row (self, i));
  g_ptr_array_add (rows, NULL);
  all = g_strjoinv ("\n\n", (char **) rows->pdata);
  if (g_strcmp0 (all, self->shown) == 0)
    return;
  clear (self);
  for (guint i = 0; i < n; i++)
    add_line (self, rows->pdata[i], FALSE);
  if (n == 0)
    add_line (self, _ ("Nothing yet"), TRUE);
  g_free (self->shown);
  self->shown = g_steal_pointer (&all);
}

static GtkWidget *
along_form_lines_get_target (AlongFormEditor *editor)
{
  return GTK_WIDGET (editor);
}

static void
along_form_lines_editor_init (AlongFormEditorInterface *iface)
{
  iface->show = along_form_lines_show;
  iface->get_target = along_form_lines_get_target;
}

static void
along_form_lines_dispose (GObject *object)
{
  AlongFormLines *self = ALONG_FORM_LINES (object);

  clear (self);
  g_clear_pointer (&self->shown, g_free);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (along_form_lines_parent_class)->dispose (object);
}

static void
along_form_lines_class_init (AlongFormLinesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = along_form_lines_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
along_form_lines_init (AlongFormLines *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 12);
}

GtkWidget *
along_form_lines_new (AlongFormSession *session, const AlongFormField *group)
{
  AlongFormLines *self;

  g_return_val_if_fail (ALONG_IS_FORM_SESSION (session), NULL);
  g_return_val_if_fail (group != NULL, NULL);

  self = g_object_new (ALONG_TYPE_FORM_LINES, NULL);
  self->session = g_object_ref (session);
  self->group = group;
  return GTK_WIDGET (self);
}
