/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-dossier-section.h"

#include "along-deployment-words.h"
#include "along-feedback.h"
#include "along-record-row.h"
#include "along-text-scale.h"
#include "along-workspace-deployments.h"
#include "along-workspace-docket.h"

#include <glib/gi18n.h>

#define WIDTH 760

typedef struct
{
  GtkWidget *scroller;
  GtkBox *box;

  AlongContext *context;
  AlongDossier *dossier; /* (nullable) */
} AlongDossierSectionPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (AlongDossierSection, along_dossier_section, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_CONTEXT,
  PROP_DOSSIER,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static AlongDossierSectionPrivate *
get_private (AlongDossierSection *self)
{
  return along_dossier_section_get_instance_private (self);
}

/* (transfer full) (nullable): of the row that the keyboard is in. */
static char *
dup_focused_key (AlongDossierSection *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus == NULL || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self)))
    return NULL;
  while (focus != GTK_WIDGET (self))
    {
      const char *key = along_record_row_get_key (focus);

      if (key != NULL)
        return g_strdup (key);
      focus = gtk_widget_get_parent (focus);
    }
  return NULL;
}

static GtkWidget *
find_row (GtkWidget *widget, const char *key)
{
  GtkWidget *found = NULL;

  if (g_strcmp0 (along_record_row_get_key (widget), key) == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_row (child, key);
  return found;
}

static void
along_dossier_section_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  AlongDossierSectionPrivate *priv = get_private (ALONG_DOSSIER_SECTION (object));

  switch (id)
    {
    case PROP_CONTEXT:
      g_value_set_object (value, priv->context);
      break;
    case PROP_DOSSIER:
      g_value_set_object (value, priv->dossier);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_dossier_section_set_property (GObject *object,
                                    guint id,
                                    const GValue *value,
                                    GParamSpec *pspec)
{
  AlongDossierSection *self = ALONG_DOSSIER_SECTION (object);
  AlongDossierSectionPrivate *priv = get_private (self);

  switch (id)
    {
    case PROP_CONTEXT:
      priv->context = g_value_dup_object (value);
      /* Names come with the register, which may be read after the deployments. */
      g_signal_connect_object (along_context_get_workspace (priv->context), "notify::register",
                               G_CALLBACK (along_dossier_section_refresh), self, G_CONNECT_SWAPPED);
      break;
    case PROP_DOSSIER:
      if (g_set_object (&priv->dossier, g_value_get_object (value)))
        {
          along_dossier_section_refresh (self);
          g_object_notify_by_pspec (object, pspec);
        }
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_dossier_section_dispose (GObject *object)
{
  AlongDossierSectionPrivate *priv = get_private (ALONG_DOSSIER_SECTION (object));

  g_clear_pointer (&priv->scroller, gtk_widget_unparent);
  g_clear_object (&priv->dossier);
  g_clear_object (&priv->context);

  G_OBJECT_CLASS (along_dossier_section_parent_class)->dispose (object);
}

static void
along_dossier_section_class_init (AlongDossierSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = along_dossier_section_get_property;
  object_class->set_property = along_dossier_section_set_property;
  object_class->dispose = along_dossier_section_dispose;

  properties[PROP_CONTEXT] = g_param_spec_object ("context", NULL, NULL, ALONG_TYPE_CONTEXT,
                                                  G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY |
                                                      G_PARAM_STATIC_STRINGS);
  properties[PROP_DOSSIER] = g_param_spec_object ("dossier", NULL, NULL, ALONG_TYPE_DOSSIER,
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS |
                                                      G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
along_dossier_section_init (AlongDossierSection *self)
{
  AlongDossierSectionPrivate *priv = get_private (self);
  GtkWidget *clamp = adw_clamp_new ();
  int width;

  priv->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 24));
  g_object_set (priv->box, "margin-start", 12, "margin-end", 12, "margin-top", 18, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (priv->box), "above-toasts");
  /* As wide as there is room for, up to lines of the same number of letters in any size of text. */
  width = along_text_scale (GTK_WIDGET (self), WIDTH);
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), width);
  adw_clamp_set_tightening_threshold (ADW_CLAMP (clamp), width);
  adw_clamp_set_child (ADW_CLAMP (clamp), GTK_WIDGET (priv->box));
  priv->scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (priv->scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (priv->scroller), clamp);
  gtk_widget_set_vexpand (priv->scroller, TRUE);
  gtk_widget_set_parent (priv->scroller, GTK_WIDGET (self));
}

AlongContext *
along_dossier_section_get_context (AlongDossierSection *self)
{
  g_return_val_if_fail (ALONG_IS_DOSSIER_SECTION (self), NULL);

  return get_private (self)->context;
}

AlongWorkspace *
along_dossier_section_get_workspace (AlongDossierSection *self)
{
  g_return_val_if_fail (ALONG_IS_DOSSIER_SECTION (self), NULL);

  return along_context_get_workspace (get_private (self)->context);
}

AlongDossier *
along_dossier_section_get_dossier (AlongDossierSection *self)
{
  g_return_val_if_fail (ALONG_IS_DOSSIER_SECTION (self), NULL);

  return get_private (self)->dossier;
}

gboolean
along_delivery_context_init (AlongDeliveryContext *desk,
                             AlongWorkspace *workspace,
                             AlongDossier *dossier)
{
  *desk = (AlongDeliveryContext){
    .dossier = dossier,
    .programme = along_deployment_words_find_programme (workspace,
                                                        along_dossier_get_deployment (dossier)),
    .caseload = along_workspace_get_caseload (workspace),
    .reg = along_workspace_get_register (workspace),
    .today = along_date_today (),
  };
  return desk->programme != NULL;
}

gboolean
along_dossier_section_get_desk (AlongDossierSection *self, AlongDeliveryContext *desk)
{
  AlongDossierSectionPrivate *priv = get_private (self);

  return priv->dossier != NULL &&
         along_delivery_context_init (desk, along_context_get_workspace (priv->context),
                                      priv->dossier);
}

void
along_dossier_section_refresh (AlongDossierSection *self)
{
  AlongDossierSectionPrivate *priv = get_private (self);
  AlongDeliveryContext desk;
  g_autofree char *key = NULL;
  GtkWidget *row;

  g_return_if_fail (ALONG_IS_DOSSIER_SECTION (self));

  if (!along_dossier_section_get_desk (self, &desk))
    return;
  key = dup_focused_key (self);
  ALONG_DOSSIER_SECTION_GET_CLASS (self)->show (self, &desk);
  row = key != NULL ? find_row (GTK_WIDGET (priv->box), key) : NULL;
  if (row != NULL)
    gtk_widget_grab_focus (row);
}

void
along_dossier_section_remove (AlongDossierSection *self, AlongDossierKind kind, const char *id)
{
  AlongDossier *dossier = along_dossier_section_get_dossier (self);
  gconstpointer record = dossier != NULL ? along_dossier_find (dossier, kind, id) : NULL;
  g_autoptr (GError) error = NULL;

  if (record != NULL && !along_workspace_delete_record (along_dossier_section_get_workspace (self),
                                                        kind, record, &error))
    along_feedback_error (GTK_WIDGET (self), _ ("It was not taken away"), error);
}

void
along_dossier_section_add (AlongDossierSection *self, GtkWidget *widget)
{
  gtk_box_append (get_private (self)->box, widget);
}

AlongPaneGroup *
along_dossier_section_add_group (AlongDossierSection *self, const char *title)
{
  GtkWidget *group = g_object_new (ALONG_TYPE_PANE_GROUP, "title", title, NULL);

  along_dossier_section_add (self, group);
  return ALONG_PANE_GROUP (group);
}

GtkWidget *
along_dossier_section_add_button (AlongDossierSection *self,
                                  AlongPaneGroup *group,
                                  const char *label,
                                  const char *name,
                                  GCallback clicked)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_signal_connect_object (button, "clicked", clicked, self, G_CONNECT_SWAPPED);
  along_pane_group_set_suffix (group, button);
  return button;
}
