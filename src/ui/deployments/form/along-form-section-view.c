/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "along-form-section-view.h"

#include "along-form-block-box.h"
#include "along-form-notice.h"
#include "along-form-scroller.h"
#include "along-form-section-head.h"
#include "along-stages.h"

/* Fields of a window, and of a frame that is on time. */
#define FIRST_FIELDS 3
#define MORE_FIELDS  2

struct _AlongFormSectionView
{
  GtkWidget parent_instance;

  AlongFormSession *session;
  guint section;
  AlongFormScroller *scroller;
  AlongFormNotice *notice;
  GPtrArray *blocks; /* of AlongFormBlockBox */
  GPtrArray *fields; /* of AlongFormFieldBox */
  guint n_made;      /* of the fields, from the first on: they show what they are to show */
  AlongStages *stages;
};

G_DEFINE_FINAL_TYPE (AlongFormSectionView, along_form_section_view, GTK_TYPE_WIDGET)

static void
show_blocks (AlongFormSectionView *self)
{
  for (guint i = 0; i < self->blocks->len; i++)
    along_form_block_box_update (self->blocks->pdata[i], self->session, self->n_made);
}

/* Makes at most @n fields more. */
static void
make (AlongFormSectionView *self, guint n)
{
  guint made = 0;

  while (self->n_made < self->fields->len && made < n)
    {
      AlongFormFieldBox *box = self->fields->pdata[self->n_made];

      made += along_form_field_box_make (box, n - made);
      self->n_made += along_form_field_box_is_made (box);
    }
  show_blocks (self);
}

static gboolean
make_more (gpointer data)
{
  AlongFormSectionView *self = data;

  make (self, MORE_FIELDS);
  return !along_form_section_view_is_complete (self);
}

static void
update_cb (AlongFormSectionView *self)
{
  along_form_notice_show (self->notice, self->session, self->section);
  show_blocks (self);
  for (guint i = 0; i < self->fields->len; i++)
    along_form_field_box_update (self->fields->pdata[i]);
}

static void
build (AlongFormSectionView *self)
{
  AlongForm *form = along_form_session_get_form (self->session);
  const AlongFormSection *section = &along_form_get_sections (form, NULL)[self->section];
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  GtkWidget *head = along_form_section_head_new (form, section);

  g_object_set (box, "margin-top", 12, "margin-bottom", 24, "margin-start", 12, "margin-end", 12,
                NULL);
  gtk_box_append (GTK_BOX (head), GTK_WIDGET (self->notice));
  gtk_box_append (GTK_BOX (box), head);
  for (guint i = 0; i < section->n_blocks; i++)
    {
      GtkWidget *block = along_form_block_box_new (self->session, &section->blocks[i],
                                                   self->fields);

      g_ptr_array_add (self->blocks, block);
      gtk_box_append (GTK_BOX (box), block);
    }
  along_form_scroller_set_child (self->scroller, box);
  make (self, FIRST_FIELDS);
  update_cb (self);
  along_stages_begin (self->stages);
}

static void
go_to (AlongFormSectionView *self, AlongFormFieldBox *box)
{
  along_form_field_box_take_focus (box);
  along_form_scroller_reveal (self->scroller, GTK_WIDGET (box));
}

/* What has just been made has no place yet by which GTK would find the next. */
static gboolean
focus_made (AlongFormSectionView *self, guint from, gboolean back)
{
  for (guint i = from; i < self->fields->len; i++)
    {
      AlongFormFieldBox *box = self->fields->pdata[back ? self->fields->len - 1 - i : i];

      if (gtk_widget_get_mapped (GTK_WIDGET (box)) && along_form_field_box_take_focus (box))
        {
          along_form_scroller_reveal (self->scroller, GTK_WIDGET (box));
          return TRUE;
        }
    }
  return FALSE;
}

/* Whoever is faster than the stages comes to every field all the same. */
static gboolean
along_form_section_view_focus (GtkWidget *widget, GtkDirectionType direction)
{
  AlongFormSectionView *self = ALONG_FORM_SECTION_VIEW (widget);
  gboolean back = direction == GTK_DIR_TAB_BACKWARD || direction == GTK_DIR_UP;
  gboolean enters = gtk_widget_get_focus_child (widget) == NULL;
  guint n_made = self->n_made;

  if (!along_form_section_view_is_complete (self) && back && enters)
    {
      make (self, G_MAXUINT);
      return focus_made (self, 0, TRUE);
    }
  if (GTK_WIDGET_CLASS (along_form_section_view_parent_class)->focus (widget, direction))
    return TRUE;
  if (back || n_made == self->fields->len)
    return FALSE;
  make (self, G_MAXUINT);
  return focus_made (self, n_made, FALSE);
}

static void
along_form_section_view_dispose (GObject *object)
{
  AlongFormSectionView *self = ALONG_FORM_SECTION_VIEW (object);
  GtkWidget *scroller = GTK_WIDGET (self->scroller);

  g_clear_pointer (&self->stages, along_stages_free);
  g_clear_pointer (&scroller, gtk_widget_unparent);
  self->scroller = NULL;
  g_clear_pointer (&self->blocks, g_ptr_array_unref);
  g_clear_pointer (&self->fields, g_ptr_array_unref);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (along_form_section_view_parent_class)->dispose (object);
}

static void
along_form_section_view_class_init (AlongFormSectionViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = along_form_section_view_dispose;
  widget_class->focus = along_form_section_view_focus;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
along_form_section_view_init (AlongFormSectionView *self)
{
  self->blocks = g_ptr_array_new ();
  self->fields = g_ptr_array_new ();
  self->stages = along_stages_new (GTK_WIDGET (self), make_more, self);
  self->notice = ALONG_FORM_NOTICE (along_form_notice_new ());
  self->scroller = ALONG_FORM_SCROLLER (along_form_scroller_new ());
  gtk_widget_set_vexpand (GTK_WIDGET (self), TRUE);
  gtk_widget_set_parent (GTK_WIDGET (self->scroller), GTK_WIDGET (self));
}

GtkWidget *
along_form_section_view_new (AlongFormSession *session, guint section)
{
  AlongFormSectionView *self;

  g_return_val_if_fail (ALONG_IS_FORM_SESSION (session), NULL);

  self = g_object_new (ALONG_TYPE_FORM_SECTION_VIEW, NULL);
  self->session = g_object_ref (session);
  self->section = section;
  build (self);
  g_signal_connect_object (session, "changed", G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

/* The field that a person is in is left while its session can still be told. Returns (nullable)
 * (transfer none) what had the focus. */
static GtkWidget *
leave (AlongFormSectionView *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus != NULL && !gtk_widget_is_ancestor (focus, GTK_WIDGET (self)))
    focus = NULL;
  if (focus != NULL)
    gtk_root_set_focus (root, NULL);
  g_signal_handlers_disconnect_by_func (self->session, update_cb, self);
  return focus;
}

gboolean
along_form_section_view_can_change (AlongFormSectionView *self)
{
  g_return_val_if_fail (ALONG_IS_FORM_SECTION_VIEW (self), FALSE);

  for (guint i = 0; i < self->fields->len; i++)
    if (!along_form_field_box_can_change (self->fields->pdata[i]))
      return FALSE;
  return TRUE;
}

void
along_form_section_view_set_session (AlongFormSectionView *self, AlongFormSession *session)
{
  GtkWidget *focus;

  g_return_if_fail (ALONG_IS_FORM_SECTION_VIEW (self));
  g_return_if_fail (ALONG_IS_FORM_SESSION (session));
  g_return_if_fail (along_form_session_get_form (self->session) ==
                    along_form_session_get_form (session));

  if (self->session == session)
    return;
  for (guint i = 0; i < self->fields->len; i++)
    along_form_field_box_put_down (self->fields->pdata[i]);
  focus = leave (self);
  g_set_object (&self->session, session);
  for (guint i = 0; i < self->fields->len; i++)
    along_form_field_box_set_session (self->fields->pdata[i], session);
  g_signal_connect_object (session, "changed", G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);
  update_cb (self);
  along_form_scroller_go_to_top (self->scroller);
  if (focus != NULL)
    gtk_widget_grab_focus (focus);
}

gboolean
along_form_section_view_retire (AlongFormSectionView *self)
{
  g_return_val_if_fail (ALONG_IS_FORM_SECTION_VIEW (self), FALSE);

  along_stages_stop (self->stages);
  return leave (self) != NULL;
}

gboolean
along_form_section_view_shed (AlongFormSectionView *self, guint n)
{
  g_return_val_if_fail (ALONG_IS_FORM_SECTION_VIEW (self), FALSE);

  for (; n > 0 && self->fields->len > 0; n--)
    {
      GtkWidget *box = self->fields->pdata[self->fields->len - 1];

      gtk_box_remove (GTK_BOX (gtk_widget_get_parent (box)), box);
      g_ptr_array_remove_index (self->fields, self->fields->len - 1);
    }
  return self->fields->len > 0;
}

guint
along_form_section_view_get_section (AlongFormSectionView *self)
{
  g_return_val_if_fail (ALONG_IS_FORM_SECTION_VIEW (self), 0);

  return self->section;
}

gboolean
along_form_section_view_is_complete (AlongFormSectionView *self)
{
  g_return_val_if_fail (ALONG_IS_FORM_SECTION_VIEW (self), FALSE);

  return self->n_made == self->fields->len;
}

gboolean
along_form_section_view_jump (AlongFormSectionView *self, const char *path)
{
  g_return_val_if_fail (ALONG_IS_FORM_SECTION_VIEW (self), FALSE);

  for (guint i = 0; i < self->fields->len; i++)
    {
      AlongFormFieldBox *box = self->fields->pdata[i];

      if (!along_form_field_box_contains (box, path))
        continue;
      while (self->n_made <= i)
        make (self, 1);
      along_form_session_touch (self->session, path);
      box = along_form_field_box_find (box, path);
      if (box != NULL)
        go_to (self, box);
      return box != NULL;
    }
  return FALSE;
}
