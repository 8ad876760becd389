/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "config.h"

#include "along-form-rows.h"

#include <glib/gi18n.h>

struct _AlongFormRows
{
  GtkWidget parent_instance;

  AlongFormSession *session;
  const AlongFormField *group;
  GtkWidget *rows; /* a box of boxes: a head, and the fields */
  GtkWidget *add;
  guint n_rows;
  gboolean made; /* all fields of the rows that there were */
};

static void along_form_rows_editor_init (AlongFormEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (AlongFormRows,
                               along_form_rows,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (ALONG_TYPE_FORM_EDITOR,
                                                      along_form_rows_editor_init))

#define ROW "row" /* data of a button that removes: its row */

static void
remove_cb (AlongFormRows *self, GtkWidget *button)
{
  guint row = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), ROW));

  along_form_session_remove_row (self->session, self->group, row);
  gtk_widget_grab_focus (self->add);
}

static GtkWidget *
create_head (AlongFormRows *self, guint row)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *remove = gtk_button_new_from_icon_name ("user-trash-symbolic");
  g_autofree char *number = g_strdup_printf ("%u", row + 1);
  /* Translators: a group of a form, and the number of its row */
  g_autofree char *name = g_strdup_printf (_ ("Remove row %u of “%s”"), row + 1,
                                           self->group->label);
  GtkWidget *label = gtk_label_new (number);

  gtk_widget_add_css_class (label, "heading");
  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_add_css_class (remove, "flat");
  gtk_widget_set_tooltip_text (remove, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (remove), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data (G_OBJECT (remove), ROW, GUINT_TO_POINTER (row));
  g_signal_connect_object (remove, "clicked", G_CALLBACK (remove_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (head), label);
  gtk_box_append (GTK_BOX (head), remove);
  return head;
}

static void
append_row (AlongFormRows *self, guint row)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  gtk_widget_add_css_class (box, "form-row");
  gtk_box_append (GTK_BOX (box), create_head (self, row));
  for (guint i = 0; i < self->group->n_fields; i++)
    gtk_box_append (GTK_BOX (box),
                    along_form_field_box_new (self->session, &self->group->fields[i], row));
  gtk_box_append (GTK_BOX (self->rows), box);
}

/* Rows are alike: only their number changes, never what they are. */
static void
match_rows (AlongFormRows *self, guint n)
{
  for (; self->n_rows < n; self->n_rows++)
    append_row (self, self->n_rows);
  for (; self->n_rows > n; self->n_rows--)
    gtk_box_remove (GTK_BOX (self->rows), gtk_widget_get_last_child (self->rows));
}

/* (nullable): the field after @box in any of the rows; the first after NULL. */
static AlongFormFieldBox *
next_box (AlongFormRows *self, AlongFormFieldBox *box)
{
  GtkWidget *row = box != NULL ? gtk_widget_get_parent (GTK_WIDGET (box))
                               : gtk_widget_get_first_child (self->rows);
  GtkWidget *next = box != NULL ? gtk_widget_get_next_sibling (GTK_WIDGET (box)) : NULL;

  if (box != NULL && next == NULL)
    row = gtk_widget_get_next_sibling (row);
  /* The first of a row is its head. */
  if (next == NULL && row != NULL)
    next = gtk_widget_get_next_sibling (gtk_widget_get_first_child (row));
  return next != NULL ? ALONG_FORM_FIELD_BOX (next) : NULL;
}

static void
along_form_rows_show (AlongFormEditor *editor, const char *text, gboolean known)
{
  AlongFormRows *self = ALONG_FORM_ROWS (editor);
  guint n = along_form_session_get_n_rows (self->session, self->group);

  match_rows (self, n);
  gtk_widget_set_sensitive (self->add, self->group->max_rows == 0 || n < self->group->max_rows);
  for (AlongFormFieldBox *box = next_box (self, NULL); box != NULL; box = next_box (self, box))
    if (self->made && !along_form_field_box_is_made (box))
      along_form_field_box_make (box, 1);
    else
      along_form_field_box_update (box);
}

static GtkWidget *
along_form_rows_get_target (AlongFormEditor *editor)
{
  return GTK_WIDGET (editor);
}

static void
along_form_rows_editor_init (AlongFormEditorInterface *iface)
{
  iface->show = along_form_rows_show;
  iface->get_target = along_form_rows_get_target;
}

/* Only what has been given its place is scrolled to when it takes the focus. */
static gboolean
focus_row_cb (GtkWidget *row, GdkFrameClock *clock, gpointer user_data)
{
  if (gtk_widget_get_height (row) == 0)
    return G_SOURCE_CONTINUE;

  along_form_field_box_take_focus (
      ALONG_FORM_FIELD_BOX (gtk_widget_get_next_sibling (gtk_widget_get_first_child (row))));
  return G_SOURCE_REMOVE;
}

static void
add_cb (AlongFormRows *self)
{
  GtkWidget *row;

  along_form_session_flush (self->session);
  along_form_session_add_row (self->session, self->group);
  row = gtk_widget_get_last_child (self->rows);
  if (row != NULL)
    gtk_widget_add_tick_callback (row, focus_row_cb, NULL, NULL);
}

static void
along_form_rows_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&ALONG_FORM_ROWS (object)->session);

  G_OBJECT_CLASS (along_form_rows_parent_class)->dispose (object);
}

static void
along_form_rows_class_init (AlongFormRowsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = along_form_rows_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
along_form_rows_init (AlongFormRows *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 12);
  self->rows = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  gtk_widget_set_parent (self->rows, GTK_WIDGET (self));
  self->add = gtk_button_new_with_label (_ ("Add row"));
  gtk_widget_set_halign (self->add, GTK_ALIGN_START);
  gtk_widget_set_parent (self->add, GTK_WIDGET (self));
  g_signal_connect_object (self->add, "clicked", G_CALLBACK (add_cb), self, G_CONNECT_SWAPPED);
}

GtkWidget *
along_form_rows_new (AlongFormSession *session, const AlongFormField *group)
{
  AlongFormRows *self;
  g_autofree char *name = NULL;

  g_return_val_if_fail (ALONG_IS_FORM_SESSION (session), NULL);
  g_return_val_if_fail (group != NULL, NULL);

  self = g_object_new (ALONG_TYPE_FORM_ROWS, NULL);
  self->session = g_object_ref (session);
  self->group = group;
  /* Translators: a group of a form */
  name = g_strdup_printf (_ ("Add a row to “%s”"), group->label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->add), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
  return GTK_WIDGET (self);
}

guint
along_form_rows_make (AlongFormRows *self, guint n)
{
  guint made = 0;

  g_return_val_if_fail (ALONG_IS_FORM_ROWS (self), 0);

  for (AlongFormFieldBox *box = next_box (self, NULL); box != NULL; box = next_box (self, box))
    {
      if (along_form_field_box_is_made (box))
        continue;
      if (made >= n)
        return made;
      made += along_form_field_box_make (box, 1);
    }
  self->made = TRUE;
  return made;
}

gboolean
along_form_rows_is_made (AlongFormRows *self)
{
  g_return_val_if_fail (ALONG_IS_FORM_ROWS (self), FALSE);

  return self->made;
}

AlongFormFieldBox *
along_form_rows_find (AlongFormRows *self, const char *path)
{
  AlongFormFieldBox *found = NULL;

  g_return_val_if_fail (ALONG_IS_FORM_ROWS (self), NULL);

  for (AlongFormFieldBox *box = next_box (self, NULL); box != NULL && found == NULL;
       box = next_box (self, box))
    found = along_form_field_box_find (box, path);
  return found;
}
