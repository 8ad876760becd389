/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "along-form-problem-label.h"

#include "along-form-text.h"

struct _AlongFormProblemLabel
{
  GtkWidget parent_instance;

  GtkImage *icon;
  GtkLabel *label;
};

G_DEFINE_FINAL_TYPE (AlongFormProblemLabel, along_form_problem_label, GTK_TYPE_WIDGET)

static void
along_form_problem_label_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (along_form_problem_label_parent_class)->dispose (object);
}

static void
along_form_problem_label_class_init (AlongFormProblemLabelClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = along_form_problem_label_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static void
along_form_problem_label_init (AlongFormProblemLabel *self)
{
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
                              6);
  self->icon = GTK_IMAGE (gtk_image_new ());
  gtk_widget_set_valign (GTK_WIDGET (self->icon), GTK_ALIGN_START);
  gtk_widget_set_parent (GTK_WIDGET (self->icon), GTK_WIDGET (self));
  self->label = GTK_LABEL (along_form_text_new (NULL, "caption"));
  gtk_widget_set_hexpand (GTK_WIDGET (self->label), TRUE);
  gtk_widget_set_parent (GTK_WIDGET (self->label), GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

GtkWidget *
along_form_problem_label_new (void)
{
  return g_object_new (ALONG_TYPE_FORM_PROBLEM_LABEL, NULL);
}

static const char *
choose_style (const AlongFormProblem *problem, gboolean grave)
{
  if (!grave)
    return "form-hint";
  return problem->severity == ALONG_SEVERITY_BLOCK ? "error" : "warning";
}

void
along_form_problem_label_show (GtkWidget *widget, const AlongFormProblem *problem, gboolean grave)
{
  static const char *const styles[] = { "form-hint", "warning", "error" };
  AlongFormProblemLabel *self;

  g_return_if_fail (ALONG_IS_FORM_PROBLEM_LABEL (widget));

  self = ALONG_FORM_PROBLEM_LABEL (widget);
  gtk_widget_set_visible (widget, problem != NULL);
  if (problem == NULL)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (styles); i++)
    gtk_widget_remove_css_class (widget, styles[i]);
  gtk_widget_add_css_class (widget, choose_style (problem, grave));
  gtk_image_set_from_icon_name (self->icon,
                                grave ? "dialog-warning-symbolic" : "document-edit-symbolic");
  gtk_label_set_text (self->label, problem->text);
}
