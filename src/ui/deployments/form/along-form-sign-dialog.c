/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "config.h"

#include "along-form-sign-dialog.h"

#include "along-date-row.h"
#include "along-feedback.h"
#include "along-workspace-forms.h"

#include <glib/gi18n.h>

struct _AlongFormSignDialog
{
  AdwWindow parent_instance;

  AlongFormSession *session;
  char *role;

  AdwToastOverlay *toasts;
  GtkWidget *sign;
  GtkEditable *name;
  GtkEditable *title;
  AlongDateRow *date;
};

G_DEFINE_FINAL_TYPE (AlongFormSignDialog, along_form_sign_dialog, ADW_TYPE_WINDOW)

static void
update_cb (AlongFormSignDialog *self)
{
  g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (self->name)));

  const char *problem = along_date_row_get_problem (self->date);

  gtk_widget_set_sensitive (self->sign, *name != '\0' && problem == NULL);
  gtk_widget_set_tooltip_text (self->sign, problem);
}

static void
sign_cb (AlongFormSignDialog *self)
{
  g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (self->name)));
  g_autofree char *title = g_strstrip (g_strdup (gtk_editable_get_text (self->title)));
  g_autoptr (GError) error = NULL;
  AlongSignature signature = {
    .id = "",
    .deployment = along_form_session_get_deployment (self->session),
    .form = along_form_get_id (along_form_session_get_form (self->session)),
    .role = self->role,
    .name = name,
    .title = title,
    .date = along_date_row_get_date (self->date),
    .fingerprint = "",
    .void_reason = "",
  };

  if (along_workspace_sign_form (along_form_session_get_workspace (self->session), &signature,
                                 &error))
    gtk_window_destroy (GTK_WINDOW (self));
  else
    along_feedback_error (GTK_WIDGET (self->toasts), _ ("Not signed"), error);
}

static GtkWidget *
add_row (GtkWidget *list, GtkWidget *row, const char *title)
{
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  gtk_list_box_append (GTK_LIST_BOX (list), row);
  return row;
}

/* What the signature covers, in words. */
static char *
describe (AlongFormSession *session, const AlongFormRole *role)
{
  GString *text = g_string_new (NULL);
  guint n;
  const AlongFormSection *sections = along_form_get_sections (along_form_session_get_form (session),
                                                              &n);

  for (guint i = 0; i < n; i++)
    if ((role->signs >> i & 1) != 0)
      g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "", sections[i].title);
  /* Translators: names of sections of a form */
  g_string_prepend (text, _ ("The signature covers: "));
  g_string_append (text, ". ");
  g_string_append (text,
                   _ ("A copy is kept as it stands now. A later change is seen, and takes the "
                      "signature’s force away."));
  return g_string_free (text, FALSE);
}

static GtkWidget *
create_header (AlongFormSignDialog *self)
{
  GtkWidget *header = adw_header_bar_new ();
  GtkWidget *cancel = gtk_button_new_with_mnemonic (_ ("_Cancel"));

  self->sign = gtk_button_new_with_mnemonic (_ ("_Sign"));
  gtk_widget_add_css_class (self->sign, "suggested-action");
  adw_header_bar_set_show_start_title_buttons (ADW_HEADER_BAR (header), FALSE);
  adw_header_bar_set_show_end_title_buttons (ADW_HEADER_BAR (header), FALSE);
  adw_header_bar_pack_start (ADW_HEADER_BAR (header), cancel);
  adw_header_bar_pack_end (ADW_HEADER_BAR (header), self->sign);
  g_signal_connect_object (cancel, "clicked", G_CALLBACK (gtk_window_close), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sign, "clicked", G_CALLBACK (sign_cb), self, G_CONNECT_SWAPPED);
  return header;
}

static GtkWidget *
create_rows (AlongFormSignDialog *self)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_widget_set_valign (list, GTK_ALIGN_START);
  self->name = GTK_EDITABLE (add_row (list, adw_entry_row_new (), _ ("Name")));
  self->title = GTK_EDITABLE (add_row (list, adw_entry_row_new (), _ ("Title or role")));
  self->date = ALONG_DATE_ROW (
      add_row (list, g_object_new (ALONG_TYPE_DATE_ROW, NULL), _ ("Date")));
  along_date_row_set_date (self->date, along_date_today ());
  g_signal_connect_object (self->name, "changed", G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->date, "notify::date", G_CALLBACK (update_cb), self,
                           G_CONNECT_SWAPPED);
  return list;
}

static void
build (AlongFormSignDialog *self, const AlongFormRole *role)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *inner = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  g_autofree char *text = describe (self->session, role);
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  /* So that the dialog becomes high enough for all of it. */
  gtk_label_set_max_width_chars (GTK_LABEL (label), 44);
  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  g_object_set (inner, "margin-top", 12, "margin-bottom", 18, "margin-start", 12, "margin-end", 12,
                NULL);
  gtk_box_append (GTK_BOX (inner), create_rows (self));
  gtk_box_append (GTK_BOX (inner), label);
  g_object_set (scrolled, "hscrollbar-policy", GTK_POLICY_NEVER, "propagate-natural-height", TRUE,
                "vexpand", TRUE, "child", inner, NULL);
  gtk_box_append (GTK_BOX (box), create_header (self));
  gtk_box_append (GTK_BOX (box), scrolled);
  self->toasts = ADW_TOAST_OVERLAY (adw_toast_overlay_new ());
  adw_toast_overlay_set_child (self->toasts, box);
  adw_window_set_content (ADW_WINDOW (self), GTK_WIDGET (self->toasts));
  update_cb (self);
}

/* (nullable): the block that the role signs in. */
static const AlongFormBlock *
find_block (AlongForm *form, const char *role)
{
  guint n;
  const AlongFormSection *sections = along_form_get_sections (form, &n);

  for (guint i = 0; i < n; i++)
    for (guint j = 0; j < sections[i].n_blocks; j++)
      for (guint k = 0; k < sections[i].blocks[j].n_fields; k++)
        {
          const AlongFormField *field = &sections[i].blocks[j].fields[k];

          if (field->type == ALONG_FORM_SIGNATURE && g_str_equal (field->role, role))
            return &sections[i].blocks[j];
        }
  return NULL;
}

/* The first answer of the type in the block, "" for none. */
static const char *
find_answer (AlongFormSession *session, const AlongFormBlock *block, AlongFormType type)
{
  for (guint i = 0; block != NULL && i < block->n_fields; i++)
    if (block->fields[i].type == type)
      return along_answers_get (along_form_session_get_filled (session), block->fields[i].id);
  return "";
}

/* Who it probably is: who is named beside the signature, or in the field of the role's name. */
static void
propose (AlongFormSignDialog *self)
{
  const AlongFormBlock *block = find_block (along_form_session_get_form (self->session),
                                            self->role);
  g_autofree char *by_role = g_strdup_printf ("%s-name", self->role);
  const char *name = find_answer (self->session, block, ALONG_FORM_PERSON);

  if (*name == '\0')
    name = along_answers_get (along_form_session_get_filled (self->session), by_role);
  gtk_editable_set_text (self->name, name);
  gtk_editable_set_text (self->title, find_answer (self->session, block, ALONG_FORM_TEXT));
}

static void
along_form_sign_dialog_dispose (GObject *object)
{
  AlongFormSignDialog *self = ALONG_FORM_SIGN_DIALOG (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->role, g_free);

  G_OBJECT_CLASS (along_form_sign_dialog_parent_class)->dispose (object);
}

static void
along_form_sign_dialog_class_init (AlongFormSignDialogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = along_form_sign_dialog_dispose;
  gtk_widget_class_add_binding_action (GTK_WIDGET_CLASS (klass), GDK_KEY_Escape, 0, "window.close",
                                       NULL);
}

static void
along_form_sign_dialog_init (AlongFormSignDialog *self)
{
  gtk_window_set_default_size (GTK_WINDOW (self), 440, -1);
  gtk_window_set_modal (GTK_WINDOW (self), TRUE);
}

GtkWidget *
along_form_sign_dialog_new (GtkWidget *parent, AlongFormSession *session, const char *role)
{
  AlongFormSignDialog *self;
  const AlongFormRole *found;
  g_autofree char *title = NULL;

  g_return_val_if_fail (ALONG_IS_FORM_SESSION (session), NULL);

  found = along_form_find_role (along_form_session_get_form (session), role);
  g_return_val_if_fail (found != NULL, NULL);

  /* Translators: a role, such as "System leader" */
  title = g_strdup_printf (_ ("Sign: %s"), found->name);
  self = g_object_new (ALONG_TYPE_FORM_SIGN_DIALOG, "title", title, "transient-for",
                       gtk_widget_get_root (parent), NULL);
  self->session = g_object_ref (session);
  self->role = g_strdup (role);
  build (self, found);
  propose (self);
  return GTK_WIDGET (self);
}
