/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "config.h"

#include "along-form-section-view.h"

#include "along-feedback.h"
#include "along-form-field-box.h"
#include "along-form-words.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/* Pixels of a line that is good to read. */
#define WIDTH 720

struct _AlongFormSectionView
{
  GtkWidget parent_instance;

  AlongFormSession *session;
  guint section;
  GtkWidget *scrolled;
  GtkLabel *notice;
  guint n_voided;    /* signatures that had lost their force when it was last looked at */
  GPtrArray *blocks; /* of GtkWidget, by the index of the block */
  GPtrArray *fields; /* of AlongFormFieldBox */
};

G_DEFINE_FINAL_TYPE (AlongFormSectionView, along_form_section_view, GTK_TYPE_WIDGET)

static const AlongFormSection *
get_section (AlongFormSectionView *self)
{
  return &along_form_get_sections (along_form_session_get_form (self->session),
                                   NULL)[self->section];
}

/* Of the signatures on the section that have lost their force: how many.
 * @latest: (out) (nullable): the latest of them whose role has not signed again */
static guint
count_voided (AlongFormSectionView *self, const AlongSignature **latest)
{
  AlongForm *form = along_form_session_get_form (self->session);
  AlongDossier *dossier = along_form_session_get_dossier (self->session);
  const GArray *signatures = along_dossier_get (dossier, ALONG_DOSSIER_SIGNATURES);
  guint n = 0;

  *latest = NULL;
  for (guint i = 0; i < signatures->len; i++)
    {
      const AlongSignature *signature = along_dossier_item (signatures, AlongSignature, i);
      const AlongFormRole *role = along_form_find_role (form, signature->role);

      if (signature->voided == ALONG_DATE_NONE || role == NULL ||
          !g_str_equal (signature->form, along_form_get_id (form)) ||
          (role->signs >> self->section & 1) == 0)
        continue;
      n++;
      if (along_form_find_signature (form, role->id, dossier) == NULL &&
          (*latest == NULL || signature->date > (*latest)->date))
        *latest = signature;
    }
  return n;
}

/* What is special about the section as it stands, "" for nothing. */
static char *
dup_notice (AlongFormSectionView *self, const AlongSignature *voided)
{
  const AlongFormSectionVerdict *verdict = along_form_verdict_get_section (
      along_form_session_get_verdict (self->session), self->section);

  if (verdict->locked)
    return g_strdup (_ ("Locked: the deployment has moved on. Reopen the step after which it locks "
                        "to change it."));
  if (voided != NULL)
    {
      g_autofree char *signature = along_form_words_dup_signature (voided);

      /* Translators: the name, title and date of who has signed */
      return g_strdup_printf (
          _ ("Changed since it was signed by %s. That signature has no force any "
             "more: sign again."),
          signature);
    }
  if (verdict->signatures != 0)
    return g_strdup (_ ("Signed: a change takes the signature’s force away."));
  return g_strdup ("");
}

static void
update_notice (AlongFormSectionView *self)
{
  const AlongSignature *voided;
  guint n_voided = count_voided (self, &voided);
  g_autofree char *notice = dup_notice (self, voided);

  gtk_label_set_text (self->notice, notice);
  gtk_widget_set_visible (GTK_WIDGET (self->notice), *notice != '\0');
  if (voided != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self->notice), "voided");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->notice), "voided");
  /* The notice may be far up when somebody writes. */
  if (n_voided > self->n_voided && gtk_widget_get_mapped (GTK_WIDGET (self)))
    along_feedback_toast (GTK_WIDGET (self), _ ("A signature has lost its force"));
  self->n_voided = n_voided;
}

static void
update_cb (AlongFormSectionView *self)
{
  const AlongFormSection *section = get_section (self);
  AlongForm *form = along_form_session_get_form (self->session);
  AlongAnswers *filled = along_form_session_get_filled (self->session);

  update_notice (self);
  for (guint i = 0; i < section->n_blocks; i++)
    gtk_widget_set_visible (self->blocks->pdata[i],
                            along_form_block_is_shown (form, &section->blocks[i], filled));
  for (guint i = 0; i < self->fields->len; i++)
    along_form_field_box_update (self->fields->pdata[i]);
}

static GtkWidget *
add_label (GtkWidget *box, const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_widget_add_css_class (label, style);
  gtk_box_append (GTK_BOX (box), label);
  return label;
}

/* Sealed fields are shown together, by one widget. */
static gboolean
is_doubled (const AlongFormBlock *block, guint field)
{
  return field > 0 && block->fields[field].type == ALONG_FORM_SEALED &&
         block->fields[field - 1].type == ALONG_FORM_SEALED;
}

static GtkWidget *
create_block (AlongFormSectionView *self, const AlongFormBlock *block)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  if (*block->title != '\0')
    add_label (box, block->title, "heading");
  if (*block->help != '\0')
    add_label (box, block->help, "form-hint");
  gtk_widget_add_css_class (card, "card");
  for (guint i = 0; i < block->n_fields; i++)
    {
      GtkWidget *field;

      if (is_doubled (block, i))
        continue;
      field = along_form_field_box_new (self->session, &block->fields[i], 0);
      g_ptr_array_add (self->fields, field);
      gtk_box_append (GTK_BOX (card), field);
    }
  gtk_box_append (GTK_BOX (box), card);
  g_ptr_array_add (self->blocks, box);
  return box;
}

static void
add_head (AlongFormSectionView *self, GtkWidget *box)
{
  const AlongFormSection *section = get_section (self);
  const AlongFormRole *role = along_form_find_role (along_form_session_get_form (self->session),
                                                    section->filled_by);
  g_autofree char *title = g_strdup_printf ("%d. %s", section->number, section->title);
  g_autofree char *by = role != NULL
                            /* Translators: a role, such as "System leader" */
                            ? g_strdup_printf (_ ("Filled in by: %s"), role->name)
                            : NULL;

  add_label (box, title, "title-2");
  if (*section->help != '\0')
    add_label (box, section->help, "form-hint");
  if (by != NULL)
    add_label (box, by, "caption");
  self->notice = GTK_LABEL (add_label (box, NULL, "form-notice"));
}

static void
build (AlongFormSectionView *self)
{
  const AlongFormSection *section = get_section (self);
  GtkWidget *clamp = adw_clamp_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 18);
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  g_object_set (box, "margin-top", 12, "margin-bottom", 24, "margin-start", 12, "margin-end", 12,
                NULL);
  add_head (self, head);
  gtk_box_append (GTK_BOX (box), head);
  for (guint i = 0; i < section->n_blocks; i++)
    gtk_box_append (GTK_BOX (box), create_block (self, &section->blocks[i]));
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), WIDTH);
  adw_clamp_set_child (ADW_CLAMP (clamp), box);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scrolled), clamp);
  update_cb (self);
}

static void
along_form_section_view_dispose (GObject *object)
{
  AlongFormSectionView *self = ALONG_FORM_SECTION_VIEW (object);

  g_clear_pointer (&self->scrolled, gtk_widget_unparent);
  g_clear_pointer (&self->blocks, g_ptr_array_unref);
  g_clear_pointer (&self->fields, g_ptr_array_unref);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (along_form_section_view_parent_class)->dispose (object);
}

static void
along_form_section_view_class_init (AlongFormSectionViewClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = along_form_section_view_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
along_form_section_view_init (AlongFormSectionView *self)
{
  self->blocks = g_ptr_array_new ();
  self->fields = g_ptr_array_new ();
  self->scrolled = gtk_scrolled_window_new ();
  gtk_widget_set_vexpand (GTK_WIDGET (self), TRUE);
  g_object_set (self->scrolled, "hscrollbar-policy", GTK_POLICY_NEVER, "vexpand", TRUE, NULL);
  gtk_widget_set_parent (self->scrolled, GTK_WIDGET (self));
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

guint
along_form_section_view_get_section (AlongFormSectionView *self)
{
  g_return_val_if_fail (ALONG_IS_FORM_SECTION_VIEW (self), 0);

  return self->section;
}

gboolean
along_form_section_view_jump (AlongFormSectionView *self, const char *path)
{
  AlongFormFieldBox *found = NULL;

  g_return_val_if_fail (ALONG_IS_FORM_SECTION_VIEW (self), FALSE);

  for (guint i = 0; i < self->fields->len && found == NULL; i++)
    found = along_form_field_box_find (self->fields->pdata[i], path);
  if (found == NULL)
    return FALSE;
  along_form_session_touch (self->session, path);
  along_form_field_box_take_focus (found);
  return TRUE;
}
