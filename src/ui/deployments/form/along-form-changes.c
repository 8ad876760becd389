/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "config.h"

#include "along-form-changes.h"

#include "along-dialogs.h"
#include "along-feedback.h"
#include "along-form-seal.h"
#include "along-form-value.h"
#include "along-workspace-docket.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define WIDTH  520
#define HEIGHT 420

static char *
format (AlongForm *form, const char *path, const char *text)
{
  const AlongFormField *field = along_form_find_field (form, path, NULL);
  g_autofree char *shown = field != NULL ? along_form_value_format (field, text) : g_strdup (text);

  /* Translators: in the place of an answer: there is none */
  return *shown != '\0' ? g_steal_pointer (&shown) : g_strdup (_ ("Nothing"));
}

static void
add_text (GtkWidget *box, const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  gtk_box_append (GTK_BOX (box), label);
}

/* Answers may be long, so the two are one above the other. */
static GtkWidget *
create_row (AlongForm *form, const AlongFormChange *change)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  g_autofree char *was = format (form, change->path, change->was);
  g_autofree char *now = format (form, change->path, change->now);
  g_autofree char *name = NULL;

  /* Translators: name of a field; what was signed; what is there now */
  name = g_strdup_printf (_ ("%s. Signed: %s. Now: %s"), change->label, was, now);
  add_text (box, change->label, "heading");
  add_text (box, _ ("Signed"), "caption-heading");
  add_text (box, was, NULL);
  add_text (box, _ ("Now"), "caption-heading");
  add_text (box, now, NULL);
  g_object_set (box, "margin-top", 12, "margin-bottom", 12, "margin-start", 12, "margin-end", 12,
                NULL);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return row;
}

static GtkWidget *
create_list (AlongForm *form, GPtrArray *changes)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *list = gtk_list_box_new ();

  for (guint i = 0; i < changes->len; i++)
    gtk_list_box_append (GTK_LIST_BOX (list), create_row (form, changes->pdata[i]));
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_widget_set_valign (list, GTK_ALIGN_START);
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("What has changed since it was signed"), -1);
  g_object_set (list, "margin-top", 12, "margin-bottom", 18, "margin-start", 12, "margin-end", 12,
                NULL);
  g_object_set (scrolled, "hscrollbar-policy", GTK_POLICY_NEVER, "vexpand", TRUE, "child", list,
                NULL);
  return scrolled;
}

static void
present (GtkWidget *parent, AlongForm *form, GPtrArray *changes)
{
  GtkWidget *window = adw_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkEventController *keys = gtk_shortcut_controller_new ();

  gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (keys), gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0),
                                                        gtk_named_action_new ("window.close")));
  gtk_widget_add_controller (window, keys);
  gtk_box_append (GTK_BOX (box), adw_header_bar_new ());
  gtk_box_append (GTK_BOX (box), create_list (form, changes));
  adw_window_set_content (ADW_WINDOW (window), box);
  g_object_set (window, "title", _ ("What Has Changed"), "modal", TRUE, "transient-for",
                gtk_widget_get_root (parent), "default-width", WIDTH, "default-height", HEIGHT,
                NULL);
  gtk_window_present (GTK_WINDOW (window));
}

void
along_form_changes_show (GtkWidget *parent, AlongFormSession *session, const char *signature)
{
  AlongForm *form;
  g_autofree char *frozen = NULL;
  g_autoptr (GPtrArray) changes = NULL;
  g_autoptr (GError) error = NULL;

  g_return_if_fail (ALONG_IS_FORM_SESSION (session));

  form = along_form_session_get_form (session);
  frozen = along_workspace_load_signed_form (along_form_session_get_workspace (session),
                                             along_form_session_get_deployment (session), signature,
                                             &error);
  if (frozen != NULL)
    changes = along_form_seal_list_changes (form, frozen, along_form_session_get_filled (session),
                                            &error);
  if (changes == NULL)
    along_feedback_error (parent, _ ("What was signed could not be compared"), error);
  else if (changes->len == 0)
    along_dialog_tell (parent, _ ("Nothing Differs"),
                       _ ("All answers are again as they were when it was signed."));
  else
    present (parent, form, changes);
}
