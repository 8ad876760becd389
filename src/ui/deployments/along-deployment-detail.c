/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-deployment-detail.h"

#include "along-deployment-actions.h"
#include "along-deployment-host.h"
#include "along-deployment-words.h"

#include <glib/gi18n.h>

struct _AlongDeploymentDetail
{
  GtkWidget parent_instance;

  GtkWidget *back;
  GtkLabel *name;
  GtkLabel *about;
  GtkLevelBar *days_bar;
  GtkLabel *days;
  GtkWidget *banner;
  GtkLabel *halt;
  AlongDeploymentHost *host;

  AlongContext *context;
  AlongDeploymentItem *item; /* (nullable) */
  GSignalGroup *signals;
};

G_DEFINE_FINAL_TYPE (AlongDeploymentDetail, along_deployment_detail, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_NARROW,
  PROP_SECTION,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

/* "Trust and School Improvement · 10-day deployment · opened 4 September 2023 · with …" */
static char *
dup_about (AlongDeploymentDetail *self)
{
  const AlongDeployment *deployment = along_deployment_item_get_deployment (self->item);
  AlongProgramme *programme = along_deployment_words_find_programme (
      along_context_get_workspace (self->context), deployment);
  const AlongPathway *pathway = NULL;
  const char *lead = along_deployment_item_get_lead_name (self->item);
  g_autofree char *date = along_date_format (deployment->opened);
  GString *text = g_string_new (programme != NULL ? along_programme_get_name (programme)
                                                  : deployment->programme);

  if (programme != NULL)
    pathway = along_programme_find_pathway (programme, deployment->pathway);
  if (pathway != NULL)
    g_string_append_printf (text, " · %s", pathway->name);
  if (*date != '\0')
    g_string_append_printf (text, _ (" · opened %s"), date);
  g_string_append (text, " · ");
  if (*lead != '\0')
    g_string_append_printf (text, _ ("with %s"), lead);
  else
    g_string_append (text, _ ("no leader yet"));
  return g_string_free (text, FALSE);
}

static void
show_days (AlongDeploymentDetail *self)
{
  AlongDays used = along_deployment_item_get_used (self->item);
  AlongDays approved = along_deployment_item_get_approved (self->item);
  g_autofree char *days = along_deployment_words_dup_days (used, approved);

  gtk_label_set_text (self->days, days);
  gtk_level_bar_set_max_value (self->days_bar, MAX (approved, 1));
  gtk_level_bar_set_value (self->days_bar, MIN (used, MAX (approved, 1)));
}

/* (nullable): the span that lasts. */
static const AlongSuspension *
find_suspension (AlongDossier *dossier)
{
  const GArray *all = along_dossier_get (dossier, ALONG_DOSSIER_SUSPENSIONS);

  for (guint i = all->len; i > 0; i--)
    if (along_dossier_item (all, AlongSuspension, i - 1)->until == ALONG_DATE_NONE)
      return along_dossier_item (all, AlongSuspension, i - 1);
  return NULL;
}

static void
show_halt (AlongDeploymentDetail *self)
{
  const AlongSuspension *it = find_suspension (along_deployment_item_get_dossier (self->item));
  g_autofree char *from = it != NULL ? along_date_format (it->from) : NULL;
  g_autofree char *text = NULL;

  gtk_widget_set_visible (self->banner, it != NULL);
  if (it == NULL)
    return;
  /* Translators: a date and a reason */
  text = g_strdup_printf (it->stop ? _ ("Stopped since %s: %s") : _ ("Paused since %s: %s"), from,
                          it->reason);
  gtk_label_set_text (self->halt, text);
}

static void
show_item (AlongDeploymentDetail *self)
{
  g_autofree char *about = dup_about (self);

  gtk_label_set_text (self->name, along_deployment_item_get_name (self->item));
  gtk_label_set_text (self->about, about);
  show_days (self);
  show_halt (self);
  along_deployment_actions_update (GTK_WIDGET (self));
  along_deployment_host_set_dossier (self->host, along_deployment_item_get_dossier (self->item));
}

static void
section_changed_cb (AlongDeploymentDetail *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SECTION]);
}

static void
along_deployment_detail_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_NARROW:
      g_value_set_boolean (value, gtk_widget_get_visible (ALONG_DEPLOYMENT_DETAIL (object)->back));
      break;
    case PROP_SECTION:
      g_value_set_string (value,
                          along_deployment_detail_get_section (ALONG_DEPLOYMENT_DETAIL (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_deployment_detail_set_property (GObject *object,
                                      guint id,
                                      const GValue *value,
                                      GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_NARROW:
      gtk_widget_set_visible (ALONG_DEPLOYMENT_DETAIL (object)->back, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_deployment_detail_dispose (GObject *object)
{
  AlongDeploymentDetail *self = ALONG_DEPLOYMENT_DETAIL (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->signals);
  g_clear_object (&self->item);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (along_deployment_detail_parent_class)->dispose (object);
}

static void
along_deployment_detail_class_init (AlongDeploymentDetailClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = along_deployment_detail_get_property;
  object_class->set_property = along_deployment_detail_set_property;
  object_class->dispose = along_deployment_detail_dispose;

  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_SECTION] = g_param_spec_string ("section", NULL, NULL, NULL,
                                                  G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (ALONG_TYPE_DEPLOYMENT_HOST);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/deployments/along-deployment-detail.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongDeploymentDetail, back);
  gtk_widget_class_bind_template_child (widget_class, AlongDeploymentDetail, name);
  gtk_widget_class_bind_template_child (widget_class, AlongDeploymentDetail, about);
  gtk_widget_class_bind_template_child (widget_class, AlongDeploymentDetail, days_bar);
  gtk_widget_class_bind_template_child (widget_class, AlongDeploymentDetail, days);
  gtk_widget_class_bind_template_child (widget_class, AlongDeploymentDetail, banner);
  gtk_widget_class_bind_template_child (widget_class, AlongDeploymentDetail, halt);
  gtk_widget_class_bind_template_child (widget_class, AlongDeploymentDetail, host);
  along_deployment_actions_install (widget_class);
}

static void
along_deployment_detail_init (AlongDeploymentDetail *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->signals = g_signal_group_new (ALONG_TYPE_DEPLOYMENT_ITEM);
  g_signal_group_connect_swapped (self->signals, "changed", G_CALLBACK (show_item), self);
  g_signal_connect_object (self->host, "notify::section", G_CALLBACK (section_changed_cb), self,
                           G_CONNECT_SWAPPED);
  along_deployment_actions_update (GTK_WIDGET (self));
}

void
along_deployment_detail_set_context (AlongDeploymentDetail *self, AlongContext *context)
{
  g_return_if_fail (ALONG_IS_DEPLOYMENT_DETAIL (self));
  g_return_if_fail (ALONG_IS_CONTEXT (context));

  g_set_object (&self->context, context);
  along_deployment_host_set_context (self->host, context);
}

void
along_deployment_detail_set_item (AlongDeploymentDetail *self, AlongDeploymentItem *item)
{
  g_return_if_fail (ALONG_IS_DEPLOYMENT_DETAIL (self));
  g_return_if_fail (item == NULL || ALONG_IS_DEPLOYMENT_ITEM (item));

  if (!g_set_object (&self->item, item))
    return;
  g_signal_group_set_target (self->signals, item);
  if (item != NULL)
    show_item (self);
  else
    along_deployment_host_set_dossier (self->host, NULL);
}

AlongDeploymentItem *
along_deployment_detail_get_item (AlongDeploymentDetail *self)
{
  g_return_val_if_fail (ALONG_IS_DEPLOYMENT_DETAIL (self), NULL);

  return self->item;
}

AlongContext *
along_deployment_detail_get_context (AlongDeploymentDetail *self)
{
  g_return_val_if_fail (ALONG_IS_DEPLOYMENT_DETAIL (self), NULL);

  return self->context;
}

const char *
along_deployment_detail_get_section (AlongDeploymentDetail *self)
{
  g_return_val_if_fail (ALONG_IS_DEPLOYMENT_DETAIL (self), NULL);

  return along_deployment_host_get_section (self->host);
}

void
along_deployment_detail_set_section (AlongDeploymentDetail *self, const char *name)
{
  g_return_if_fail (ALONG_IS_DEPLOYMENT_DETAIL (self));

  along_deployment_host_set_section (self->host, name);
}

void
along_deployment_detail_enter (AlongDeploymentDetail *self)
{
  g_return_if_fail (ALONG_IS_DEPLOYMENT_DETAIL (self));

  gtk_widget_child_focus (GTK_WIDGET (self->host), GTK_DIR_TAB_FORWARD);
}
