/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-context-selectors"

#include "config.h"

#include "along-context-selectors.h"

#include "along-choice-drop-down.h"

#include <glib/gi18n.h>

struct _AlongContextSelectors
{
  GtkBox parent_instance;

  AlongContext *context;
  GtkDropDown *region;
  GtkDropDown *programme;
  GtkDropDown *cohort;
  gulong context_handler;
  gulong caseload_handler;
};

G_DEFINE_FINAL_TYPE (AlongContextSelectors, along_context_selectors, GTK_TYPE_BOX)

static void
fill_regions (AlongContextSelectors *self)
{
  g_autoptr (GListStore) store = g_list_store_new (ALONG_TYPE_CHOICE);
  const char selected[] = { along_context_get_region (self->context), '\0' };

  along_choice_append (store, "", _ ("All regions"));
  for (const char *code = along_region_codes; *code != '\0'; code++)
    {
      const char id[] = { *code, '\0' };

      along_choice_append (store, id, along_region_get_name (*code));
    }
  along_choice_drop_down_set (self->region, G_LIST_MODEL (store), selected);
}

static void
fill_programmes (AlongContextSelectors *self)
{
  g_autoptr (GListStore) store = g_list_store_new (ALONG_TYPE_CHOICE);
  AlongWorkspace *workspace = along_context_get_workspace (self->context);
  GPtrArray *programmes = along_definitions_get_programmes (
      along_workspace_get_definitions (workspace));
  AlongProgramme *current = along_context_get_programme (self->context);

  for (guint i = 0; i < programmes->len; i++)
    {
      AlongProgramme *programme = g_ptr_array_index (programmes, i);

      along_choice_append (store, along_programme_get_id (programme),
                           along_programme_get_name (programme));
    }
  along_choice_drop_down_set (self->programme, G_LIST_MODEL (store),
                              current != NULL ? along_programme_get_id (current) : NULL);
}

static void
fill_cohorts (AlongContextSelectors *self)
{
  g_autoptr (GListStore) store = g_list_store_new (ALONG_TYPE_CHOICE);
  AlongWorkspace *workspace = along_context_get_workspace (self->context);
  const GArray *cohorts = along_caseload_get_cohorts (along_workspace_get_caseload (workspace));
  AlongProgramme *programme = along_context_get_programme (self->context);
  const char *selected = along_context_get_cohort (self->context);

  for (guint i = cohorts->len; i > 0; i--)
    {
      const AlongCohort *cohort = &g_array_index (cohorts, AlongCohort, i - 1);

      if (programme != NULL &&
          g_strcmp0 (cohort->programme, along_programme_get_id (programme)) == 0)
        along_choice_append (store, cohort->id, cohort->name);
    }
  if (g_list_model_get_n_items (G_LIST_MODEL (store)) == 0)
    along_choice_append (store, NULL, _ ("No cohort yet"));
  along_choice_drop_down_set (self->cohort, G_LIST_MODEL (store), selected);
  gtk_widget_set_sensitive (GTK_WIDGET (self->cohort), selected != NULL);
}

static void
context_changed_cb (AlongContextSelectors *self)
{
  if (self->context == NULL)
    return;
  fill_regions (self);
  fill_programmes (self);
  fill_cohorts (self);
}

static void
region_chosen_cb (GtkDropDown *drop_down, AlongContextSelectors *self)
{
  const char *id = along_choice_drop_down_get_id (drop_down);

  if (self->context != NULL && id != NULL)
    along_context_set_region (self->context, *id);
}

static void
programme_chosen_cb (GtkDropDown *drop_down, AlongContextSelectors *self)
{
  const char *id = along_choice_drop_down_get_id (drop_down);
  AlongWorkspace *workspace;

  if (self->context == NULL || id == NULL)
    return;
  workspace = along_context_get_workspace (self->context);
  along_context_set_programme (self->context, along_definitions_find_programme (
                                                  along_workspace_get_definitions (workspace), id));
}

static void
cohort_chosen_cb (GtkDropDown *drop_down, AlongContextSelectors *self)
{
  if (self->context != NULL)
    along_context_set_cohort (self->context, along_choice_drop_down_get_id (drop_down));
}

static void
along_context_selectors_dispose (GObject *object)
{
  along_context_selectors_set_context (ALONG_CONTEXT_SELECTORS (object), NULL);

  G_OBJECT_CLASS (along_context_selectors_parent_class)->dispose (object);
}

static void
along_context_selectors_class_init (AlongContextSelectorsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = along_context_selectors_dispose;
}

static GtkWidget *
create_menu_button (void)
{
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) leads = g_menu_new ();
  GtkWidget *button = gtk_menu_button_new ();

  g_menu_append (menu, _ ("_New cohort…"), "win.new-cohort");
  g_menu_append (menu, _ ("_Edit cohort…"), "win.edit-cohort");
  g_menu_append (menu, _ ("_Delete cohort…"), "win.delete-cohort");
  g_menu_append (leads, _ ("_Manage leads…"), "win.manage-leads");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (leads));
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "view-more-symbolic");
  gtk_menu_button_set_menu_model (GTK_MENU_BUTTON (button), G_MENU_MODEL (menu));
  gtk_widget_set_tooltip_text (button, _ ("Cohort menu"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Cohort menu"), -1);
  return button;
}

static GtkDropDown *
add_drop_down (GtkBox *box, const char *label, int width_chars)
{
  GtkWidget *drop_down = along_choice_drop_down_new (label, width_chars);

  gtk_widget_set_hexpand (drop_down, TRUE);
  gtk_box_append (box, drop_down);
  return GTK_DROP_DOWN (drop_down);
}

static void
along_context_selectors_init (AlongContextSelectors *self)
{
  GtkWidget *cohorts = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_box_set_spacing (GTK_BOX (self), 6);
  gtk_widget_add_css_class (cohorts, "linked");
  self->region = add_drop_down (GTK_BOX (self), _ ("Region"), 24);
  self->programme = add_drop_down (GTK_BOX (self), _ ("Programme"), 42);
  gtk_box_append (GTK_BOX (self), cohorts);
  self->cohort = add_drop_down (GTK_BOX (cohorts), _ ("Cohort"), 18);
  gtk_box_append (GTK_BOX (cohorts), create_menu_button ());
  along_choice_drop_down_connect (self->region, G_CALLBACK (region_chosen_cb), self);
  along_choice_drop_down_connect (self->programme, G_CALLBACK (programme_chosen_cb), self);
  along_choice_drop_down_connect (self->cohort, G_CALLBACK (cohort_chosen_cb), self);
}

void
along_context_selectors_set_context (AlongContextSelectors *self, AlongContext *context)
{
  g_return_if_fail (ALONG_IS_CONTEXT_SELECTORS (self));
  g_return_if_fail (context == NULL || ALONG_IS_CONTEXT (context));

  if (self->context == context)
    return;
  if (self->context != NULL)
    {
      g_clear_signal_handler (&self->context_handler, self->context);
      g_clear_signal_handler (&self->caseload_handler, along_context_get_workspace (self->context));
    }
  g_set_object (&self->context, context);
  if (context == NULL)
    return;
  self->context_handler = g_signal_connect_object (
      context, "notify", G_CALLBACK (context_changed_cb), self, G_CONNECT_SWAPPED);
  self->caseload_handler = g_signal_connect_object (
      along_context_get_workspace (context), "notify::caseload", G_CALLBACK (context_changed_cb),
      self, G_CONNECT_SWAPPED);
  context_changed_cb (self);
}
