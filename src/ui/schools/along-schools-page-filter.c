/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* How the user says which schools to list, and what the page shows of it. */

#define G_LOG_DOMAIN "along-ui"

#include "config.h"

#include <glib/gi18n.h>

#include "along-digits.h"
#include "along-schools-describe.h"
#include "along-schools-page-private.h"
#include "along-text.h"

/* ── What is shown of it ── */

static void
add_suggestion (AlongSchoolsPage *self, AlongFilterPart part, guint n)
{
  g_autofree char *text = along_schools_describe_part (self->scope, self->filter, part);
  g_autofree char *label = g_strdup_printf (
      ngettext ("Without %s: %s school", "Without %s: %s schools", n), text, along_digits (n).text);
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_label_set_ellipsize (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))),
                           PANGO_ELLIPSIZE_MIDDLE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "schools.drop");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "i", (int) part);
  gtk_widget_add_css_class (button, "pill");
  gtk_box_append (self->nothing_box, button);
}

/* Says which one filter to drop, or, where no single one is in the way, to drop all. */
void
along_schools_page_suggest_filters (AlongSchoolsPage *self)
{
  AlongSchoolsModel *model = along_schools_list_get_model (self->list);
  GtkWidget *child;
  gboolean any = FALSE;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->nothing_box))) != NULL)
    gtk_box_remove (self->nothing_box, child);

  for (AlongFilterPart part = 0; part < ALONG_N_FILTERS; part++)
    {
      guint n = along_schools_filter_narrows (self->filter, part)
                    ? along_schools_model_count_without (model, part)
                    : 0;

      if (n == 0)
        continue;
      add_suggestion (self, part, n);
      any = TRUE;
    }

  adw_status_page_set_description (self->nothing,
                                   any ? _ ("One of these filters is in the way.")
                                       : _ ("Several filters together leave no school."));
  if (!any)
    {
      child = gtk_button_new_with_mnemonic (_ ("_Remove All Filters"));
      gtk_actionable_set_action_name (GTK_ACTIONABLE (child), "schools.drop");
      gtk_actionable_set_action_target (GTK_ACTIONABLE (child), "i", (int) ALONG_N_FILTERS);
      gtk_widget_add_css_class (child, "pill");
      gtk_box_append (self->nothing_box, child);
    }
}

void
along_schools_page_show_filter (AlongSchoolsPage *self)
{
  guint n = 0;

  along_filter_chips_show (self->chips, self->scope, self->filter);
  for (AlongFilterPart part = 0; part < ALONG_N_FILTERS; part++)
    n += part != ALONG_FILTER_SEARCH && along_schools_filter_is_set (self->filter, part);
  if (n > 0)
    gtk_widget_add_css_class (GTK_WIDGET (self->filter_button), "suggested-filter");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->filter_button), "suggested-filter");
}

/* ── What the user does ── */

static void
search_changed_cb (AlongSchoolsPage *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->search));
  AlongSchoolsFilter *filter;

  if (self->updating || g_str_equal (text, self->filter->search))
    return;

  filter = along_schools_filter_copy (self->filter);
  along_text_set (&filter->search, text);
  along_schools_page_take_filter (self, filter);
}

static void
stop_search_cb (AlongSchoolsPage *self)
{
  if (*gtk_editable_get_text (GTK_EDITABLE (self->search)) != '\0')
    gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  else
    gtk_widget_child_focus (GTK_WIDGET (self->list), GTK_DIR_TAB_FORWARD);
}

/* Enter in the search goes to what was found. */
static void
search_activate_cb (AlongSchoolsPage *self)
{
  const AlongSchool *first = along_schools_model_get_school (
      along_schools_list_get_model (self->list), 0);

  if (first != NULL)
    along_schools_list_select (self->list, first->urn, TRUE);
}

static void
panel_changed_cb (AlongSchoolsPage *self)
{
  AlongSchoolsFilter *filter = along_schools_filter_copy (
      along_filter_panel_get_filter (self->panel));

  along_text_set (&filter->search, self->filter->search);
  filter->sort = self->filter->sort;
  filter->descending = self->filter->descending;
  along_schools_page_take_filter (self, filter);
}

static void
pop_up_panel_cb (GtkMenuButton *button, gpointer user_data)
{
  AlongSchoolsPage *self = user_data;

  if (self->panel == NULL)
    {
      self->panel = ALONG_FILTER_PANEL (along_filter_panel_new ());
      g_signal_connect_object (self->panel, "changed", G_CALLBACK (panel_changed_cb), self,
                               G_CONNECT_SWAPPED);
      gtk_menu_button_set_popover (button, GTK_WIDGET (self->panel));
    }
  if (self->scope != NULL)
    along_filter_panel_show (self->panel, self->scope, self->filter);
}

static void
chip_removed_cb (AlongSchoolsPage *self, int part)
{
  AlongSchoolsFilter *filter = along_schools_filter_copy (self->filter);

  along_schools_filter_reset (filter, part);
  along_schools_page_take_filter (self, filter);
}

static void
drop_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  AlongSchoolsPage *self = ALONG_SCHOOLS_PAGE (widget);
  AlongSchoolsFilter *filter = along_schools_filter_copy (self->filter);
  int part = g_variant_get_int32 (parameter);

  for (AlongFilterPart i = 0; i < ALONG_N_FILTERS; i++)
    if (part == (int) i || part == ALONG_N_FILTERS)
      along_schools_filter_drop (filter, i);
  along_schools_page_take_filter (self, filter);
}

static void
view_chosen_cb (AlongSchoolsPage *self, const char *definition)
{
  along_schools_page_show_where (self, definition);
}

static void
pop_up_views_cb (GtkMenuButton *button, gpointer user_data)
{
  AlongSchoolsPage *self = user_data;
  g_autofree char *definition = along_schools_filter_to_string (self->filter);

  if (self->views == NULL)
    {
      self->views = ALONG_SAVED_VIEWS (along_saved_views_new ());
      along_saved_views_set_workspace (self->views, along_context_get_workspace (self->context));
      g_signal_connect_object (self->views, "chosen", G_CALLBACK (view_chosen_cb), self,
                               G_CONNECT_SWAPPED);
      gtk_menu_button_set_popover (button, GTK_WIDGET (self->views));
    }
  along_saved_views_set_current (self->views, definition);
}

static void
sort_changed_cb (AlongSchoolsPage *self, int column, gboolean descending)
{
  AlongSchoolsFilter *filter = along_schools_filter_copy (self->filter);

  filter->sort = column;
  filter->descending = descending;
  along_schools_page_take_filter (self, filter);
}

/* The twin of a click on a heading, which GTK gives the keyboard no way to; the same again turns
 * the order round. */
static void
sort_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  AlongSchoolsPage *self = ALONG_SCHOOLS_PAGE (widget);
  AlongSchoolsColumn column;

  if (along_schools_column_from_id (g_variant_get_string (parameter, NULL), &column))
    sort_changed_cb (self, column, column == self->filter->sort && !self->filter->descending);
}

static void
pop_up_sort_menu_cb (GtkMenuButton *button, gpointer user_data)
{
  g_autoptr (GMenu) menu = NULL;

  if (gtk_menu_button_get_menu_model (button) != NULL)
    return;

  menu = g_menu_new ();
  for (AlongSchoolsColumn column = 0; column < ALONG_N_SCHOOLS_COLUMNS; column++)
    {
      g_autoptr (GMenuItem) item = g_menu_item_new (along_schools_column_get_title (column), NULL);

      g_menu_item_set_action_and_target (item, "schools.sort", "s",
                                         along_schools_column_get_id (column));
      g_menu_append_item (menu, item);
    }
  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
}

void
along_schools_page_set_up_popovers (AlongSchoolsPage *self)
{
  gtk_menu_button_set_create_popup_func (self->filter_button, pop_up_panel_cb, self, NULL);
  gtk_menu_button_set_create_popup_func (self->views_button, pop_up_views_cb, self, NULL);
  gtk_menu_button_set_create_popup_func (self->sort_button, pop_up_sort_menu_cb, self, NULL);
}

void
along_schools_page_bind_filter (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, chip_removed_cb);
  gtk_widget_class_bind_template_callback (widget_class, sort_changed_cb);
  gtk_widget_class_install_action (widget_class, "schools.drop", "i", drop_cb);
  gtk_widget_class_install_action (widget_class, "schools.sort", "s", sort_cb);
}
