/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-ui"

#include "config.h"

#include "along-schools-page.h"

#include <glib/gi18n.h>

#include "along-digits.h"
#include "along-feedback.h"
#include "along-schools-page-private.h"
#include "along-seen-pages.h"
#include "along-text.h"

G_DEFINE_FINAL_TYPE (AlongSchoolsPage, along_schools_page, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_CONTEXT,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static AlongWorkspace *
get_workspace (AlongSchoolsPage *self)
{
  return along_context_get_workspace (self->context);
}

/* ── What is listed ── */

static void
show_count (AlongSchoolsPage *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (along_schools_list_get_model (self->list)));
  guint all = along_register_get_n_schools (along_schools_scope_get_register (self->scope));
  g_autofree char *text = g_strdup_printf (_ ("%s of %s schools"), along_digits (n).text,
                                           along_digits (all).text);

  gtk_label_set_text (self->count, text);
}

/* (transfer full) (nullable): what the search finds; NULL without one. */
static GArray *
search (AlongSchoolsPage *self)
{
  g_autoptr (GError) error = NULL;
  GArray *found;

  if (along_text_is_blank (self->filter->search))
    return NULL;

  found = along_workspace_search_schools (
      get_workspace (self), self->filter->search,
      along_register_get_n_schools (along_schools_scope_get_register (self->scope)), &error);
  if (error != NULL)
    along_feedback_error (GTK_WIDGET (self), _ ("The search did not work"), error);

  return found;
}

static void
list_schools (AlongSchoolsPage *self)
{
  g_autoptr (GArray) found = search (self);
  AlongFrameworks *frameworks = along_schools_scope_get_frameworks (self->scope);
  guint n;

  self->updating = TRUE;
  along_schools_list_set_area_title (
      self->list,
      along_frameworks_get_area_name (frameworks, along_schools_scope_get_area (self->scope)));
  along_schools_list_update (self->list, self->scope, self->filter, found);
  self->updating = FALSE;

  n = g_list_model_get_n_items (G_LIST_MODEL (along_schools_list_get_model (self->list)));
  if (n == 0)
    along_schools_page_suggest_filters (self);
  gtk_stack_set_visible_child_name (self->stack, n > 0 ? "list" : "nothing");
  show_count (self);
  along_schools_page_show_filter (self);
  along_schools_page_update_actions (self);
}

/* ── Scope ── */

static AlongProgramme *
get_programme (AlongSchoolsPage *self)
{
  AlongProgramme *programme = NULL;

  if (*self->filter->programme != '\0')
    programme = along_definitions_find_programme (
        along_workspace_get_definitions (get_workspace (self)), self->filter->programme);

  return programme != NULL ? programme : along_context_get_programme (self->context);
}

static guint
get_area (AlongSchoolsPage *self)
{
  AlongProgramme *programme = get_programme (self);

  return programme != NULL ? along_programme_get_area (programme) : 0;
}

static AlongEligibility *
dup_eligibility (AlongSchoolsPage *self, AlongProgramme *programme)
{
  int year = self->filter->academic_year;

  if (programme == NULL)
    return NULL;
  if (year == 0)
    year = programme == along_context_get_programme (self->context)
               ? along_context_get_academic_year (self->context)
               : along_programme_get_academic_year (programme);

  return along_workspace_dup_eligibility (get_workspace (self), along_programme_get_id (programme),
                                          year);
}

static void
update_scope (AlongSchoolsPage *self)
{
  AlongProgramme *programme = get_programme (self);
  g_autoptr (AlongEligibility) eligibility = dup_eligibility (self, programme);
  AlongSchoolsScope *scope = along_schools_scope_new (
      self->index, along_workspace_get_caseload (get_workspace (self)), programme, eligibility,
      along_context_get_cohort (self->context), along_context_get_region (self->context));

  g_clear_object (&self->scope);
  self->scope = scope;
}

static void
show_in_pane (AlongSchoolsPage *self, gint32 urn)
{
  if (self->pane == NULL)
    {
      self->pane = ALONG_SCHOOL_PANE (along_school_pane_new ());
      along_school_pane_set_context (self->pane, self->context);
      along_split_view_set_sidebar (self->split, GTK_WIDGET (self->pane));
    }
  self->shown = urn;
  along_school_pane_show (self->pane, self->scope, urn);
}

static void
show_pane (AlongSchoolsPage *self)
{
  if (self->wanted != 0)
    {
      gint32 urn = self->wanted;

      self->wanted = 0;
      along_schools_page_show_school (self, urn);
    }
  else if (self->shown != 0 && along_split_view_get_show_sidebar (self->split))
    show_in_pane (self, self->shown);
}

/* A window starts with the focus on its first button, where Enter would undo something. */
static void
take_focus (AlongSchoolsPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (root != NULL &&
      (focus == NULL || gtk_widget_get_ancestor (focus, ADW_TYPE_HEADER_BAR) != NULL))
    gtk_widget_child_focus (GTK_WIDGET (self->list), GTK_DIR_TAB_FORWARD);
}

static void
update_all (AlongSchoolsPage *self)
{
  self->stale = FALSE;
  update_scope (self);
  list_schools (self);
  show_pane (self);
}

/* ── Register ── */

static void
prepare_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  along_schools_index_prepare (data, GPOINTER_TO_UINT (g_object_get_data (data, "area")));
  g_task_return_boolean (task, TRUE);
}

static void
prepare_rest_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  along_schools_index_prepare_rest (data, GPOINTER_TO_UINT (g_object_get_data (data, "area")));
  g_task_return_boolean (task, TRUE);
}

static void
run_in_thread (AlongSchoolsPage *self,
               AlongSchoolsIndex *index,
               GTaskThreadFunc function,
               GAsyncReadyCallback callback)
{
  g_autoptr (GTask) task = g_task_new (self, self->cancellable, callback, NULL);

  g_task_set_task_data (task, g_object_ref (index), g_object_unref);
  g_task_run_in_thread (task, function);
}

/* Not before the first rows have been drawn. */
static gboolean
prepare_rest_cb (gpointer user_data)
{
  AlongSchoolsPage *self = user_data;

  self->rest_id = 0;
  if (self->index != NULL)
    run_in_thread (self, self->index, prepare_rest_in_thread, NULL);
  return G_SOURCE_REMOVE;
}

static void
take_index (AlongSchoolsPage *self, AlongSchoolsIndex *index)
{
  g_clear_object (&self->preparing);
  g_set_object (&self->index, index);
  update_all (self);
  take_focus (self);
  g_clear_handle_id (&self->rest_id, g_source_remove);
  self->rest_id = g_idle_add_full (G_PRIORITY_LOW, prepare_rest_cb, self, NULL);
}

static void
prepared_cb (GObject *object, GAsyncResult *result, gpointer user_data)
{
  AlongSchoolsPage *self = ALONG_SCHOOLS_PAGE (object);
  AlongSchoolsIndex *index = g_task_get_task_data (G_TASK (result));

  if (!g_task_propagate_boolean (G_TASK (result), NULL) ||
      along_schools_index_get_register (index) != self->preparing)
    return;

  take_index (self, index);
}

/* Collating 52,000 names takes longer than a frame. */
static void
prepare (AlongSchoolsPage *self, AlongRegister *reg)
{
  AlongSchoolsIndex *index = along_context_get_index (self->context);

  if (!g_set_object (&self->preparing, reg))
    return;

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();

  g_object_set_data (G_OBJECT (index), "area", GUINT_TO_POINTER (get_area (self)));
  if (along_schools_index_is_prepared (index, get_area (self)))
    {
      take_index (self, index);
      return;
    }
  run_in_thread (self, index, prepare_in_thread, prepared_cb);
  if (self->scope == NULL)
    gtk_stack_set_visible_child_name (self->stack, "loading");
}

static void
show_without_register (AlongSchoolsPage *self)
{
  gboolean has_schools = along_workspace_has_schools (get_workspace (self));

  gtk_stack_set_visible_child_name (self->stack, has_schools ? "loading" : "empty");
  gtk_label_set_text (self->count, "");
  if (has_schools && !along_workspace_get_loading (get_workspace (self)))
    along_workspace_load_register_async (get_workspace (self), NULL, NULL, NULL);
}

/* Only what can be seen is worth the work. */
static void
refresh_cb (AlongSchoolsPage *self)
{
  AlongRegister *reg = along_workspace_get_register (get_workspace (self));

  self->stale = TRUE;
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  if (reg == NULL || along_register_get_n_schools (reg) == 0)
    show_without_register (self);
  else if (self->index == NULL || along_schools_index_get_register (self->index) != reg)
    prepare (self, reg);
  else
    update_all (self);
}

static void
context_changed_cb (AlongSchoolsPage *self)
{
  refresh_cb (self);
}

/* ── Filter ── */

void
along_schools_page_take_filter (AlongSchoolsPage *self, AlongSchoolsFilter *filter)
{
  gboolean same_scope = g_str_equal (filter->programme, self->filter->programme) &&
                        filter->academic_year == self->filter->academic_year;

  along_schools_filter_free (self->filter);
  self->filter = filter;

  self->updating = TRUE;
  if (!g_str_equal (gtk_editable_get_text (GTK_EDITABLE (self->search)), filter->search))
    gtk_editable_set_text (GTK_EDITABLE (self->search), filter->search);
  self->updating = FALSE;

  if (self->scope == NULL || self->stale)
    refresh_cb (self);
  else if (same_scope)
    list_schools (self);
  else
    update_all (self);
}

/* ── Pane ── */

static void
opened_cb (AlongSchoolsPage *self, int urn)
{
  along_schools_page_show_school (self, urn);
}

/* The pane follows the selection; several schools have none. */
static void
selection_changed_cb (AlongSchoolsPage *self)
{
  g_autoptr (GArray) urns = NULL;

  if (self->updating || self->scope == NULL)
    return;

  if (along_split_view_get_show_sidebar (self->split))
    {
      guint n = along_schools_list_get_n_selected (self->list);

      urns = n == 1 ? along_schools_list_get_selected (self->list) : NULL;
      if (n == 1 && urns->len == 1)
        show_in_pane (self, g_array_index (urns, gint32, 0));
      else if (n > 1)
        along_schools_page_close_pane (self);
    }
  along_schools_page_update_actions (self);
}

static void
sidebar_changed_cb (AlongSchoolsPage *self)
{
  if (!along_split_view_get_show_sidebar (self->split))
    self->shown = 0;
  along_schools_page_update_actions (self);
}

void
along_schools_page_close_pane (AlongSchoolsPage *self)
{
  along_split_view_set_show_sidebar (self->split, FALSE);
}

void
along_schools_page_show_school (AlongSchoolsPage *self, gint32 urn)
{
  g_return_if_fail (ALONG_IS_SCHOOLS_PAGE (self));

  if (self->scope == NULL)
    {
      self->wanted = urn;
      refresh_cb (self);
      return;
    }
  if (along_register_find_school (along_schools_scope_get_register (self->scope), urn) == NULL)
    {
      g_autofree char *text = g_strdup_printf (_ ("No school with URN %d is imported"), urn);

      along_feedback_toast (GTK_WIDGET (self), text);
      return;
    }

  self->updating = TRUE;
  if (!along_schools_list_select (self->list, urn, FALSE))
    along_schools_list_unselect (self->list);
  self->updating = FALSE;

  show_in_pane (self, urn);
  along_split_view_set_show_sidebar (self->split, TRUE);
  along_schools_page_update_actions (self);
}

void
along_schools_page_show_where (AlongSchoolsPage *self, const char *definition)
{
  AlongSchoolsFilter *filter;
  g_autoptr (GError) error = NULL;

  g_return_if_fail (ALONG_IS_SCHOOLS_PAGE (self));
  g_return_if_fail (definition != NULL);

  filter = along_schools_filter_from_string (definition, &error);
  if (filter == NULL)
    along_feedback_error (GTK_WIDGET (self), _ ("The view cannot be shown"), error);
  else
    along_schools_page_take_filter (self, filter);
}

/* ── Widget ── */

static void
along_schools_page_map (GtkWidget *widget)
{
  AlongSchoolsPage *self = ALONG_SCHOOLS_PAGE (widget);

  GTK_WIDGET_CLASS (along_schools_page_parent_class)->map (widget);

  if (self->stale)
    refresh_cb (self);
}

static void
along_schools_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_CONTEXT:
      g_value_set_object (value, ALONG_SCHOOLS_PAGE (object)->context);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_schools_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_CONTEXT:
      ALONG_SCHOOLS_PAGE (object)->context = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_schools_page_constructed (GObject *object)
{
  AlongSchoolsPage *self = ALONG_SCHOOLS_PAGE (object);
  AlongWorkspace *workspace = get_workspace (self);

  G_OBJECT_CLASS (along_schools_page_parent_class)->constructed (object);

  g_signal_connect_object (self->context, "notify", G_CALLBACK (context_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::register", G_CALLBACK (refresh_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::caseload", G_CALLBACK (refresh_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::busy",
                           G_CALLBACK (along_schools_page_update_actions), self, G_CONNECT_SWAPPED);
  along_schools_page_update_actions (self);
}

static void
along_schools_page_dispose (GObject *object)
{
  AlongSchoolsPage *self = ALONG_SCHOOLS_PAGE (object);

  g_clear_handle_id (&self->rest_id, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->preparing);
  g_clear_object (&self->scope);
  g_clear_object (&self->index);

  G_OBJECT_CLASS (along_schools_page_parent_class)->dispose (object);
}

static void
along_schools_page_finalize (GObject *object)
{
  AlongSchoolsPage *self = ALONG_SCHOOLS_PAGE (object);

  along_schools_filter_free (self->filter);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (along_schools_page_parent_class)->finalize (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, AlongSchoolsPage, split);
  gtk_widget_class_bind_template_child (widget_class, AlongSchoolsPage, search);
  gtk_widget_class_bind_template_child (widget_class, AlongSchoolsPage, filter_button);
  gtk_widget_class_bind_template_child (widget_class, AlongSchoolsPage, views_button);
  gtk_widget_class_bind_template_child (widget_class, AlongSchoolsPage, chips);
  gtk_widget_class_bind_template_child (widget_class, AlongSchoolsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, AlongSchoolsPage, list);
  gtk_widget_class_bind_template_child (widget_class, AlongSchoolsPage, nothing);
  gtk_widget_class_bind_template_child (widget_class, AlongSchoolsPage, nothing_box);
  gtk_widget_class_bind_template_child (widget_class, AlongSchoolsPage, count);
  gtk_widget_class_bind_template_child (widget_class, AlongSchoolsPage, selection_bar);
  gtk_widget_class_bind_template_child (widget_class, AlongSchoolsPage, selection_label);
  gtk_widget_class_bind_template_child (widget_class, AlongSchoolsPage, add_button);
  gtk_widget_class_bind_template_child (widget_class, AlongSchoolsPage, sort_button);
}

static void
bind_callbacks (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, sidebar_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
  gtk_widget_class_bind_template_callback (widget_class, selection_changed_cb);
}

static void
along_schools_page_class_init (AlongSchoolsPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = along_schools_page_constructed;
  object_class->dispose = along_schools_page_dispose;
  object_class->finalize = along_schools_page_finalize;
  object_class->get_property = along_schools_page_get_property;
  object_class->set_property = along_schools_page_set_property;
  widget_class->map = along_schools_page_map;

  properties[PROP_CONTEXT] = g_param_spec_object ("context", NULL, NULL, ALONG_TYPE_CONTEXT,
                                                  G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY |
                                                      G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (ALONG_TYPE_SPLIT_VIEW);
  g_type_ensure (ALONG_TYPE_FILTER_CHIPS);
  g_type_ensure (ALONG_TYPE_SCHOOLS_LIST);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/schools/along-schools-page.ui");
  bind_children (widget_class);
  bind_callbacks (widget_class);
  along_schools_page_install_actions (widget_class);
  along_schools_page_bind_filter (widget_class);
}

static void
along_schools_page_init (AlongSchoolsPage *self)
{
  self->filter = along_schools_filter_new ();
  self->stale = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  along_seen_pages_watch (self->stack);
  along_schools_page_set_up_popovers (self);
  gtk_search_entry_set_key_capture_widget (self->search, GTK_WIDGET (self->list));
}

GtkWidget *
along_schools_page_new (AlongContext *context)
{
  g_return_val_if_fail (ALONG_IS_CONTEXT (context), NULL);

  return g_object_new (ALONG_TYPE_SCHOOLS_PAGE, "context", context, NULL);
}
