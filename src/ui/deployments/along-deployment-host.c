/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-deployment-host.h"

#include "along-deployment-sections.h"
#include "along-deployment-words.h"
#include "along-section-switcher.h"
#include "along-seen-pages.h"

#include <glib/gi18n.h>

struct _AlongDeploymentHost
{
  GtkWidget parent_instance;

  AlongContext *context;
  AlongDossier *dossier; /* (nullable) */
  AlongSectionSwitcher *switcher;
  GtkStack *stack;
};

G_DEFINE_FINAL_TYPE (AlongDeploymentHost, along_deployment_host, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_SECTION,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static gboolean
applies (const AlongDeploymentSection *section, AlongProgramme *programme)
{
  return section->applies == NULL || (programme != NULL && section->applies (programme));
}

static GtkWidget *
ensure_section (AlongDeploymentHost *self, const AlongDeploymentSection *section)
{
  GtkWidget *widget = gtk_stack_get_child_by_name (self->stack, section->name);

  if (widget != NULL)
    return widget;
  widget = section->create (self->context);
  gtk_stack_add_named (self->stack, widget, section->name);
  return widget;
}

/* The sections behind it are told when they come to the front. */
static void
show_section (AlongDeploymentHost *self)
{
  const AlongDeploymentSection *section = along_deployment_sections_find (
      along_section_switcher_get_selected (self->switcher));
  GtkWidget *widget;

  if (section == NULL || self->dossier == NULL)
    return;
  widget = ensure_section (self, section);
  g_object_set (widget, "dossier", self->dossier, NULL);
  gtk_stack_set_visible_child (self->stack, widget);
}

static void
selected_cb (AlongDeploymentHost *self)
{
  show_section (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SECTION]);
}

/* A section that deployments of this programme do not have gives way to the first that they do. */
static void
offer_sections (AlongDeploymentHost *self)
{
  AlongProgramme *programme = along_deployment_words_find_programme (
      along_context_get_workspace (self->context), along_dossier_get_deployment (self->dossier));
  const char *selected = along_section_switcher_get_selected (self->switcher);
  const char *first = NULL;
  gboolean keeps = FALSE;
  guint n;
  const AlongDeploymentSection *sections = along_deployment_sections_get (&n);

  for (guint i = 0; i < n; i++)
    {
      gboolean offered = applies (&sections[i], programme);

      along_section_switcher_set_offered (self->switcher, sections[i].name, offered);
      if (offered && first == NULL)
        first = sections[i].name;
      keeps |= offered && g_strcmp0 (sections[i].name, selected) == 0;
    }
  if (!keeps && first != NULL)
    along_section_switcher_set_selected (self->switcher, first);
}

static void
forget (AlongDeploymentHost *self)
{
  GtkWidget *child;

  for (child = gtk_widget_get_first_child (GTK_WIDGET (self->stack)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    g_object_set (child, "dossier", NULL, NULL);
}

static void
along_deployment_host_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  AlongDeploymentHost *self = ALONG_DEPLOYMENT_HOST (object);

  switch (id)
    {
    case PROP_SECTION:
      g_value_set_string (value, along_deployment_host_get_section (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_deployment_host_set_property (GObject *object,
                                    guint id,
                                    const GValue *value,
                                    GParamSpec *pspec)
{
  AlongDeploymentHost *self = ALONG_DEPLOYMENT_HOST (object);

  switch (id)
    {
    case PROP_SECTION:
      along_deployment_host_set_section (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_deployment_host_dispose (GObject *object)
{
  AlongDeploymentHost *self = ALONG_DEPLOYMENT_HOST (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->dossier);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (along_deployment_host_parent_class)->dispose (object);
}

static void
along_deployment_host_class_init (AlongDeploymentHostClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = along_deployment_host_get_property;
  object_class->set_property = along_deployment_host_set_property;
  object_class->dispose = along_deployment_host_dispose;

  properties[PROP_SECTION] = g_param_spec_string ("section", NULL, NULL, NULL,
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS |
                                                      G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
along_deployment_host_init (AlongDeploymentHost *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkWidget *separator = gtk_separator_new (GTK_ORIENTATION_HORIZONTAL);
  guint n;
  const AlongDeploymentSection *sections = along_deployment_sections_get (&n);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (gtk_widget_get_layout_manager (widget)),
                                  GTK_ORIENTATION_VERTICAL);
  self->switcher = g_object_new (ALONG_TYPE_SECTION_SWITCHER, "margin-start", 12, "margin-end", 12,
                                 "margin-bottom", 6, NULL);
  for (guint i = 0; i < n; i++)
    along_section_switcher_add (self->switcher, sections[i].name, _ (sections[i].title));
  self->stack = GTK_STACK (gtk_stack_new ());
  along_seen_pages_watch (self->stack);
  gtk_stack_set_hhomogeneous (self->stack, FALSE);
  gtk_stack_set_vhomogeneous (self->stack, FALSE);
  gtk_widget_set_vexpand (GTK_WIDGET (self->stack), TRUE);
  gtk_widget_set_parent (GTK_WIDGET (self->switcher), widget);
  gtk_widget_set_parent (separator, widget);
  gtk_widget_set_parent (GTK_WIDGET (self->stack), widget);
  g_signal_connect_object (self->switcher, "notify::selected", G_CALLBACK (selected_cb), self,
                           G_CONNECT_SWAPPED);
}

void
along_deployment_host_set_context (AlongDeploymentHost *self, AlongContext *context)
{
  g_return_if_fail (ALONG_IS_DEPLOYMENT_HOST (self));
  g_return_if_fail (ALONG_IS_CONTEXT (context));

  g_set_object (&self->context, context);
}

void
along_deployment_host_set_dossier (AlongDeploymentHost *self, AlongDossier *dossier)
{
  g_return_if_fail (ALONG_IS_DEPLOYMENT_HOST (self));
  g_return_if_fail (dossier == NULL || ALONG_IS_DOSSIER (dossier));

  if (!g_set_object (&self->dossier, dossier))
    return;
  if (dossier == NULL)
    {
      forget (self);
      return;
    }
  offer_sections (self);
  show_section (self);
}

const char *
along_deployment_host_get_section (AlongDeploymentHost *self)
{
  g_return_val_if_fail (ALONG_IS_DEPLOYMENT_HOST (self), NULL);

  return along_section_switcher_get_selected (self->switcher);
}

void
along_deployment_host_set_section (AlongDeploymentHost *self, const char *name)
{
  g_return_if_fail (ALONG_IS_DEPLOYMENT_HOST (self));

  along_section_switcher_set_selected (self->switcher, name);
}
