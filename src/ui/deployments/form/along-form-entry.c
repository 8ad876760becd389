/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "config.h"

#include "along-form-entry.h"

#include "along-form-calendar.h"
#include "along-form-value.h"

#include <glib/gi18n.h>

struct _AlongFormEntry
{
  GtkWidget parent_instance;

  const AlongFormField *field;
  GtkEntry *entry;
  GtkWidget *calendar; /* (nullable): of a date */
  gboolean known;
  gboolean quiet;   /* the program writes, not a person */
  gboolean writing; /* a person writes: nothing is put in meanwhile */
};

static void along_form_entry_editor_init (AlongFormEditorInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (AlongFormEntry,
                               along_form_entry,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (ALONG_TYPE_FORM_EDITOR,
                                                      along_form_entry_editor_init))

/* As it is written in an entry: shorter than in a sentence. */
static char *
dup_written (const AlongFormField *field, const char *text)
{
  AlongDate date;
  int year, month, day;

  if (field->type != ALONG_FORM_DATE || !along_form_value_get_date (text, &date))
    return g_strdup (text);
  along_date_split (date, &year, &month, &day);
  return g_strdup_printf ("%02d/%02d/%04d", day, month, year);
}

static void
write_text (AlongFormEntry *self, const char *text)
{
  g_autofree char *written = dup_written (self->field, text);
  GtkEditable *editable = GTK_EDITABLE (self->entry);

  self->quiet = TRUE;
  /* What was typed before cannot be brought back over what has come from elsewhere. */
  gtk_editable_set_enable_undo (editable, FALSE);
  gtk_editable_set_text (editable, written);
  gtk_editable_set_enable_undo (editable, TRUE);
  self->quiet = FALSE;
}

static void
along_form_entry_show (AlongFormEditor *editor, const char *text, gboolean known)
{
  AlongFormEntry *self = ALONG_FORM_ENTRY (editor);
  g_autofree char *mine = along_form_value_normalise (
      self->field, gtk_editable_get_text (GTK_EDITABLE (self->entry)));

  self->known = known && *text != '\0';
  if (self->known)
    gtk_widget_add_css_class (GTK_WIDGET (self->entry), "known");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->entry), "known");
  if (self->calendar != NULL)
    along_form_calendar_show (self->calendar, text);
  if (!self->writing && !g_str_equal (mine, text))
    write_text (self, text);
}

static GtkWidget *
along_form_entry_get_target (AlongFormEditor *editor)
{
  return GTK_WIDGET (ALONG_FORM_ENTRY (editor)->entry);
}

static void
along_form_entry_put_down (AlongFormEditor *editor)
{
  AlongFormEntry *self = ALONG_FORM_ENTRY (editor);

  if (self->calendar != NULL)
    along_form_calendar_close (self->calendar);
  write_text (self, "");
}

static void
along_form_entry_editor_init (AlongFormEditorInterface *iface)
{
  iface->show = along_form_entry_show;
  iface->get_target = along_form_entry_get_target;
  iface->put_down = along_form_entry_put_down;
}

static void
changed_cb (AlongFormEntry *self)
{
  if (self->quiet)
    return;
  self->writing = TRUE;
  along_form_editor_emit_edited (ALONG_FORM_EDITOR (self),
                                 gtk_editable_get_text (GTK_EDITABLE (self->entry)), FALSE);
  self->writing = FALSE;
}

static void
day_chosen_cb (AlongFormEntry *self, const char *text)
{
  write_text (self, text);
  along_form_editor_emit_edited (ALONG_FORM_EDITOR (self), text, TRUE);
}

static GtkInputPurpose
find_purpose (AlongFormType type)
{
  switch ((guint) type)
    {
    case ALONG_FORM_EMAIL:
      return GTK_INPUT_PURPOSE_EMAIL;
    case ALONG_FORM_PHONE:
      return GTK_INPUT_PURPOSE_PHONE;
    case ALONG_FORM_PERSON:
      return GTK_INPUT_PURPOSE_NAME;
    case ALONG_FORM_NUMBER:
    case ALONG_FORM_DAYS:
    case ALONG_FORM_MONEY:
      return GTK_INPUT_PURPOSE_NUMBER;
    case ALONG_FORM_URN:
      return GTK_INPUT_PURPOSE_DIGITS;
    default:
      return GTK_INPUT_PURPOSE_FREE_FORM;
    }
}

static gboolean
is_short (AlongFormType type)
{
  return type == ALONG_FORM_NUMBER || type == ALONG_FORM_DAYS || type == ALONG_FORM_MONEY ||
         type == ALONG_FORM_DATE || type == ALONG_FORM_URN;
}

static void
add_unit (AlongFormEntry *self, const char *text, gboolean before)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_insert_before (label, GTK_WIDGET (self), before ? GTK_WIDGET (self->entry) : NULL);
}

static void
set_up (AlongFormEntry *self, const AlongFormField *field)
{
  self->field = field;
  gtk_entry_set_input_purpose (self->entry, find_purpose (field->type));
  gtk_editable_set_width_chars (GTK_EDITABLE (self->entry), is_short (field->type) ? 12 : 8);
  gtk_widget_set_hexpand (GTK_WIDGET (self->entry), !is_short (field->type));
  if (field->type == ALONG_FORM_MONEY)
    add_unit (self, "£", TRUE);
  if (field->type == ALONG_FORM_DAYS)
    add_unit (self, _ ("days"), FALSE);
  if (field->type != ALONG_FORM_DATE)
    return;
  gtk_entry_set_placeholder_text (self->entry, _ ("Day/month/year"));
  self->calendar = along_form_calendar_new ();
  gtk_widget_set_parent (self->calendar, GTK_WIDGET (self));
  g_signal_connect_object (self->calendar, "day-chosen", G_CALLBACK (day_chosen_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
along_form_entry_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (along_form_entry_parent_class)->dispose (object);
}

static void
along_form_entry_class_init (AlongFormEntryClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = along_form_entry_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static void
along_form_entry_init (AlongFormEntry *self)
{
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
                              6);
  self->entry = GTK_ENTRY (gtk_entry_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->entry), GTK_WIDGET (self));
  g_signal_connect_object (self->entry, "changed", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
}

GtkWidget *
along_form_entry_new (const AlongFormField *field)
{
  AlongFormEntry *self;

  g_return_val_if_fail (field != NULL, NULL);

  self = g_object_new (ALONG_TYPE_FORM_ENTRY, NULL);
  set_up (self, field);
  return GTK_WIDGET (self);
}
