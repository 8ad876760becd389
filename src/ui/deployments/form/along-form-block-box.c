/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "along-form-block-box.h"

#include "along-form-text.h"

struct _AlongFormBlockBox
{
  GtkWidget parent_instance;

  const AlongFormBlock *block;
  guint first; /* of its fields, among all */
};

G_DEFINE_FINAL_TYPE (AlongFormBlockBox, along_form_block_box, GTK_TYPE_WIDGET)

/* Sealed fields are shown together, by one widget. */
static gboolean
is_doubled (const AlongFormBlock *block, guint field)
{
  return field > 0 && block->fields[field].type == ALONG_FORM_SEALED &&
         block->fields[field - 1].type == ALONG_FORM_SEALED;
}

static void
along_form_block_box_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (along_form_block_box_parent_class)->dispose (object);
}

static void
along_form_block_box_class_init (AlongFormBlockBoxClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = along_form_block_box_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static void
along_form_block_box_init (AlongFormBlockBox *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 6);
}

GtkWidget *
along_form_block_box_new (AlongFormSession *session, const AlongFormBlock *block, GPtrArray *fields)
{
  AlongFormBlockBox *self;
  GtkWidget *card;

  g_return_val_if_fail (ALONG_IS_FORM_SESSION (session), NULL);
  g_return_val_if_fail (block != NULL && fields != NULL, NULL);

  self = g_object_new (ALONG_TYPE_FORM_BLOCK_BOX, NULL);
  self->block = block;
  self->first = fields->len;
  if (*block->title != '\0')
    gtk_widget_set_parent (along_form_text_new (block->title, "heading"), GTK_WIDGET (self));
  if (*block->help != '\0')
    gtk_widget_set_parent (along_form_text_new (block->help, "form-hint"), GTK_WIDGET (self));
  card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_widget_add_css_class (card, "card");
  gtk_widget_set_parent (card, GTK_WIDGET (self));
  for (guint i = 0; i < block->n_fields; i++)
    if (!is_doubled (block, i))
      {
        GtkWidget *field = along_form_field_box_new (session, &block->fields[i], 0);

        g_ptr_array_add (fields, field);
        gtk_box_append (GTK_BOX (card), field);
      }
  return GTK_WIDGET (self);
}

void
along_form_block_box_update (AlongFormBlockBox *self, AlongFormSession *session, guint n_made)
{
  g_return_if_fail (ALONG_IS_FORM_BLOCK_BOX (self));

  gtk_widget_set_visible (GTK_WIDGET (self),
                          self->first <= n_made &&
                              along_form_block_is_shown (along_form_session_get_form (session),
                                                         self->block,
                                                         along_form_session_get_filled (session)));
}
