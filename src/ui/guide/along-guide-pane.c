/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-guide"

#include "config.h"

#include "along-guide-pane.h"

#include "along-choice-drop-down.h"
#include "along-deployment-words.h"
#include "along-guide-filter.h"
#include "along-guide-needs.h"
#include "along-guide-row.h"
#include "along-guide-shelves.h"
#include "along-guide-words.h"
#include "along-text.h"
#include "along-workspace-docket.h"

#include <glib/gi18n.h>

/* @deployment: (nullable): id of whom the guide is for. @filling: while the list is filled anew. */
struct _AlongGuidePane
{
  GtkWidget parent_instance;

  GtkDropDown *deployments;
  GtkEditable *search;
  GtkDropDown *categories;
  GtkDropDown *areas;
  GtkLabel *count;
  GtkLabel *needs;
  GtkLabel *notes;
  GtkListBox *list;

  AlongContext *context;
  GListStore *store;
  AlongGuideFilter *filter;
  GtkFilterListModel *shown;
  char *deployment;
  gboolean filling;
};

G_DEFINE_FINAL_TYPE (AlongGuidePane, along_guide_pane, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_SELECTED,
  N_PROPS,
};

enum
{
  SIGNAL_OPENED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static AlongWorkspace *
get_workspace (AlongGuidePane *self)
{
  return along_context_get_workspace (self->context);
}

/* (nullable) */
static AlongDossier *
find_dossier (AlongGuidePane *self)
{
  AlongDocket *docket = along_workspace_get_docket (get_workspace (self));

  return docket != NULL && self->deployment != NULL ? along_docket_find (docket, self->deployment)
                                                    : NULL;
}

static void
show_count (AlongGuidePane *self)
{
  g_autofree char *text = along_guide_words_dup_count (
      g_list_model_get_n_items (G_LIST_MODEL (self->shown)),
      g_list_model_get_n_items (G_LIST_MODEL (self->store)));

  gtk_label_set_text (self->count, text);
}

static void
show_needs (AlongGuidePane *self, AlongDossier *dossier, const char *const *areas)
{
  g_autofree char *text = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->needs), dossier != NULL);
  if (dossier == NULL)
    return;
  text = along_guide_needs_describe (
      along_deployment_words_find_programme (get_workspace (self),
                                             along_dossier_get_deployment (dossier)),
      areas);
  gtk_label_set_text (self->needs, text);
}

/* The same entry as before, as it is now. */
static void
select_entry (AlongGuidePane *self, const AlongGuideEntry *entry)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    if (along_guide_item_get_entry (along_guide_row_get_item (ALONG_GUIDE_ROW (row))) == entry)
      gtk_list_box_select_row (self->list, row);
}

/* What the user asks for goes before what the deployment's records name. */
static char **
list_needs (AlongGuidePane *self, AlongDossier *dossier)
{
  const char *area = along_choice_drop_down_get_id (self->areas);
  char *const chosen[] = { (char *) area, NULL };

  if (dossier == NULL || area != NULL)
    return g_strdupv ((char **) chosen);
  return along_guide_needs_list (get_workspace (self), dossier);
}

static void
fill (AlongGuidePane *self)
{
  AlongDossier *dossier = find_dossier (self);
  g_auto (GStrv) areas = list_needs (self, dossier);
  AlongGuideItem *before = along_guide_pane_get_selected (self);
  const AlongGuideEntry *entry = before != NULL ? along_guide_item_get_entry (before) : NULL;

  self->filling = TRUE;
  along_guide_shelves_fill (self->store, get_workspace (self), dossier, (const char *const *) areas,
                            along_date_today ());
  if (entry != NULL)
    select_entry (self, entry);
  self->filling = FALSE;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
  show_needs (self, dossier, (const char *const *) areas);
  show_count (self);
}

static void
deployment_chosen_cb (GtkDropDown *drop_down, AlongGuidePane *self)
{
  g_free (self->deployment);
  self->deployment = g_strdup (along_choice_drop_down_get_id (drop_down));
  fill (self);
}

static void
narrowed_cb (GtkDropDown *drop_down, AlongGuidePane *self)
{
  along_guide_filter_set_narrow (self->filter, along_choice_drop_down_get_id (self->categories),
                                 along_choice_drop_down_get_id (self->areas));
  if (self->deployment != NULL && drop_down == self->areas)
    fill (self);
  show_count (self);
}

static void
search_changed_cb (AlongGuidePane *self)
{
  along_guide_filter_set_search (self->filter, gtk_editable_get_text (self->search));
  show_count (self);
}

static void
show_all_cb (AlongGuidePane *self)
{
  gtk_editable_set_text (self->search, "");
  along_choice_drop_down_select (self->categories, NULL);
  along_choice_drop_down_select (self->areas, NULL);
  along_guide_filter_set_search (self->filter, "");
  narrowed_cb (NULL, self);
}

static void
row_selected_cb (AlongGuidePane *self)
{
  if (!self->filling)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

static void
row_activated_cb (AlongGuidePane *self)
{
  g_signal_emit (self, signals[SIGNAL_OPENED], 0);
}

static GtkWidget *
create_row (gpointer item, gpointer user_data)
{
  return along_guide_row_new (item);
}

static void
along_guide_pane_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_SELECTED:
      g_value_set_object (value, along_guide_pane_get_selected (ALONG_GUIDE_PANE (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_guide_pane_dispose (GObject *object)
{
  AlongGuidePane *self = ALONG_GUIDE_PANE (object);
  GtkWidget *child;

  /* Not told of rows that go with it. */
  self->filling = TRUE;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->deployment, g_free);
  g_clear_object (&self->shown);
  g_clear_object (&self->filter);
  g_clear_object (&self->store);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (along_guide_pane_parent_class)->dispose (object);
}

static void
install_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/guide/along-guide-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongGuidePane, search);
  gtk_widget_class_bind_template_child (widget_class, AlongGuidePane, categories);
  gtk_widget_class_bind_template_child (widget_class, AlongGuidePane, areas);
  gtk_widget_class_bind_template_child (widget_class, AlongGuidePane, deployments);
  gtk_widget_class_bind_template_child (widget_class, AlongGuidePane, needs);
  gtk_widget_class_bind_template_child (widget_class, AlongGuidePane, count);
  gtk_widget_class_bind_template_child (widget_class, AlongGuidePane, notes);
  gtk_widget_class_bind_template_child (widget_class, AlongGuidePane, list);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_all_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
along_guide_pane_class_init (AlongGuidePaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = along_guide_pane_get_property;
  object_class->dispose = along_guide_pane_dispose;

  properties[PROP_SELECTED] = g_param_spec_object ("selected", NULL, NULL, ALONG_TYPE_GUIDE_ITEM,
                                                   G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[SIGNAL_OPENED] = g_signal_new ("opened", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);
  install_template (GTK_WIDGET_CLASS (klass));
}

static void
along_guide_pane_init (AlongGuidePane *self)
{
  self->store = g_list_store_new (ALONG_TYPE_GUIDE_ITEM);
  self->filter = along_guide_filter_new ();
  self->shown = gtk_filter_list_model_new (G_LIST_MODEL (g_object_ref (self->store)),
                                           GTK_FILTER (g_object_ref (self->filter)));
  gtk_widget_init_template (GTK_WIDGET (self));
  along_choice_drop_down_prepare (self->deployments, _ ("Whom it is for"), 24);
  along_choice_drop_down_prepare (self->categories, _ ("Category"), 14);
  along_choice_drop_down_prepare (self->areas, _ ("Area of need"), 14);
  along_choice_drop_down_connect (self->deployments, G_CALLBACK (deployment_chosen_cb), self);
  along_choice_drop_down_connect (self->categories, G_CALLBACK (narrowed_cb), self);
  along_choice_drop_down_connect (self->areas, G_CALLBACK (narrowed_cb), self);
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->shown), create_row, NULL, NULL);
  gtk_list_box_set_header_func (self->list, along_guide_row_update_header, NULL, NULL);
}

void
along_guide_pane_set_context (AlongGuidePane *self, AlongContext *context)
{
  AlongDefinitions *definitions;
  AlongGuide *guide;
  g_autoptr (GListStore) categories = NULL;
  g_autoptr (GListStore) areas = NULL;
  g_autofree char *notes = NULL;

  g_return_if_fail (ALONG_IS_GUIDE_PANE (self));
  g_return_if_fail (self->context == NULL);

  self->context = g_object_ref (context);
  definitions = along_workspace_get_definitions (get_workspace (self));
  guide = along_definitions_get_guide (definitions);
  categories = along_guide_shelves_list_categories (guide);
  areas = along_guide_shelves_list_areas (definitions);
  notes = g_strjoinv ("\n\n", (char **) along_guide_get_notes (guide));
  along_choice_drop_down_set (self->categories, G_LIST_MODEL (categories), NULL);
  along_choice_drop_down_set (self->areas, G_LIST_MODEL (areas), NULL);
  gtk_label_set_text (self->notes, notes);
}

/* A deployment that has been deleted gives way to nobody. */
void
along_guide_pane_refresh (AlongGuidePane *self)
{
  g_autoptr (GListStore) deployments = NULL;

  g_return_if_fail (ALONG_IS_GUIDE_PANE (self));

  if (find_dossier (self) == NULL && along_workspace_get_docket (get_workspace (self)) != NULL)
    g_clear_pointer (&self->deployment, g_free);
  deployments = along_guide_shelves_list_deployments (get_workspace (self), self->deployment);
  along_choice_drop_down_set (self->deployments, G_LIST_MODEL (deployments), self->deployment);
  fill (self);
}

void
along_guide_pane_set_deployment (AlongGuidePane *self, const char *id)
{
  g_return_if_fail (ALONG_IS_GUIDE_PANE (self));

  along_text_set (&self->deployment, id);
  show_all_cb (self);
}

AlongGuideItem *
along_guide_pane_get_selected (AlongGuidePane *self)
{
  GtkListBoxRow *row;

  g_return_val_if_fail (ALONG_IS_GUIDE_PANE (self), NULL);

  row = self->list != NULL ? gtk_list_box_get_selected_row (self->list) : NULL;
  return row != NULL ? along_guide_row_get_item (ALONG_GUIDE_ROW (row)) : NULL;
}

gboolean
along_guide_pane_focus_search (AlongGuidePane *self)
{
  g_return_val_if_fail (ALONG_IS_GUIDE_PANE (self), FALSE);

  return gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

void
along_guide_pane_focus_selected (AlongGuidePane *self)
{
  GtkListBoxRow *row;

  g_return_if_fail (ALONG_IS_GUIDE_PANE (self));

  row = gtk_list_box_get_selected_row (self->list);
  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}
