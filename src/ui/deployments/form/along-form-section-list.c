/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "config.h"

#include "along-form-section-list.h"

#include "along-form-words.h"

#include <glib/gi18n.h>

struct _AlongFormSectionList
{
  GtkWidget parent_instance;

  AlongFormSession *session; /* (nullable) */
  GtkListBox *list;
  gboolean quiet; /* the program selects, not a person */
};

G_DEFINE_FINAL_TYPE (AlongFormSectionList, along_form_section_list, GTK_TYPE_WIDGET)

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

#define ICON  "icon"  /* data of a row: its GtkImage */
#define STATE "state" /* data of a row: its GtkLabel */

static GtkWidget *
create_label (const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (GTK_LABEL (label), 20);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 24);
  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  return label;
}

static GtkWidget *
create_row (const AlongFormSection *section)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *icon = gtk_image_new ();
  GtkWidget *state = create_label (NULL, "caption");
  g_autofree char *title = g_strdup_printf ("%d. %s", section->number, section->title);

  gtk_widget_add_css_class (state, "form-hint");
  gtk_box_append (GTK_BOX (texts), create_label (title, NULL));
  gtk_box_append (GTK_BOX (texts), state);
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), texts);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  g_object_set (box, "margin-top", 6, "margin-bottom", 6, NULL);
  g_object_set_data (G_OBJECT (row), ICON, icon);
  g_object_set_data (G_OBJECT (row), STATE, state);
  return row;
}

static void
update_row (GtkListBoxRow *row,
            const AlongFormSection *section,
            const AlongFormSectionVerdict *verdict)
{
  g_autofree char *state = along_form_words_dup_state (verdict);
  g_autofree char *all = g_strdup_printf ("%d. %s, %s", section->number, section->title, state);

  gtk_image_set_from_icon_name (g_object_get_data (G_OBJECT (row), ICON),
                                along_form_words_get_state_icon (verdict->state));
  gtk_label_set_text (g_object_get_data (G_OBJECT (row), STATE), state);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, all, -1);
}

static void
update_cb (AlongFormSectionList *self)
{
  guint n;
  const AlongFormSection *sections = along_form_get_sections (
      along_form_session_get_form (self->session), &n);
  AlongFormVerdict *verdict = along_form_session_get_verdict (self->session);

  for (guint i = 0; i < n; i++)
    update_row (gtk_list_box_get_row_at_index (self->list, (int) i), &sections[i],
                along_form_verdict_get_section (verdict, i));
}

static void
selected_cb (AlongFormSectionList *self, GtkListBoxRow *row)
{
  if (row != NULL && !self->quiet)
    g_signal_emit (self, signals[CHOSEN], 0, (guint) gtk_list_box_row_get_index (row));
}

/* The list is one stop of Tab. Its own would go from row to row and choose each on the way, so that
 * nobody came to the fields of a section but the last. */
static gboolean
along_form_section_list_focus (GtkWidget *widget, GtkDirectionType direction)
{
  gboolean tab = direction == GTK_DIR_TAB_FORWARD || direction == GTK_DIR_TAB_BACKWARD;

  if (tab && gtk_widget_get_focus_child (widget) != NULL)
    return FALSE;
  return GTK_WIDGET_CLASS (along_form_section_list_parent_class)->focus (widget, direction);
}

static void
along_form_section_list_dispose (GObject *object)
{
  AlongFormSectionList *self = ALONG_FORM_SECTION_LIST (object);

  if (self->list != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->list));
  self->list = NULL;
  g_clear_object (&self->session);

  G_OBJECT_CLASS (along_form_section_list_parent_class)->dispose (object);
}

static void
along_form_section_list_class_init (AlongFormSectionListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = along_form_section_list_dispose;
  GTK_WIDGET_CLASS (klass)->focus = along_form_section_list_focus;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);

  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
along_form_section_list_init (AlongFormSectionList *self)
{
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_BROWSE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "navigation-sidebar");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Sections of the form"), -1);
  gtk_widget_set_parent (GTK_WIDGET (self->list), GTK_WIDGET (self));
  g_signal_connect_object (self->list, "row-selected", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
}

GtkWidget *
along_form_section_list_new (void)
{
  return g_object_new (ALONG_TYPE_FORM_SECTION_LIST, NULL);
}

static void
fill (AlongFormSectionList *self, AlongForm *form)
{
  GtkListBoxRow *row;
  guint n;
  const AlongFormSection *sections;

  self->quiet = TRUE;
  while ((row = gtk_list_box_get_row_at_index (self->list, 0)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));
  self->quiet = FALSE;
  if (form == NULL)
    return;
  sections = along_form_get_sections (form, &n);
  for (guint i = 0; i < n; i++)
    gtk_list_box_append (self->list, create_row (&sections[i]));
}

void
along_form_section_list_set_session (AlongFormSectionList *self, AlongFormSession *session)
{
  AlongForm *before, *form;

  g_return_if_fail (ALONG_IS_FORM_SECTION_LIST (self));

  if (self->session == session)
    return;
  if (self->session != NULL)
    g_signal_handlers_disconnect_by_func (self->session, update_cb, self);
  before = self->session != NULL ? along_form_session_get_form (self->session) : NULL;
  form = session != NULL ? along_form_session_get_form (session) : NULL;
  if (form != before)
    fill (self, form);
  g_set_object (&self->session, session);
  if (session == NULL)
    return;
  g_signal_connect_object (session, "changed", G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);
  update_cb (self);
}

void
along_form_section_list_select (AlongFormSectionList *self, guint section)
{
  g_return_if_fail (ALONG_IS_FORM_SECTION_LIST (self));

  self->quiet = TRUE;
  gtk_list_box_select_row (self->list, gtk_list_box_get_row_at_index (self->list, (int) section));
  self->quiet = FALSE;
}
