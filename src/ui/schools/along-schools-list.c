/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-ui"

#include "along-schools-list.h"

#include "along-column-sorter.h"
#include "along-school-cell.h"
#include "along-schools-columns.h"
#include "along-staged-rows.h"

/* Narrower than this, columns would be a few letters wide. */
#define COMPACT_WIDTH 700

struct _AlongSchoolsList
{
  GtkWidget parent_instance;

  GtkWidget *scroller;
  GtkColumnView *view;
  GtkWidget *popover;
  GMenuModel *menu;

  AlongSchoolsColumns *columns;
  AlongSchoolsModel *model;
  AlongStagedRows *rows; /* of the model */
  GtkMultiSelection *selection;
  int width; /* pixels, as given last */
  guint width_source;
  gboolean compact;
  gboolean clicked;  /* what is selected now, is with the pointer */
  gboolean updating; /* what is selected now, is not by the user */
};

G_DEFINE_FINAL_TYPE (AlongSchoolsList, along_schools_list, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_OPENED,
  SIGNAL_SELECTION_CHANGED,
  SIGNAL_SORT_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
apply_width (AlongSchoolsList *self)
{
  gboolean compact = self->width < COMPACT_WIDTH;

  if (compact != self->compact)
    along_schools_columns_set_compact (self->columns, compact);
  self->compact = compact;
  along_schools_columns_fill (self->columns, self->width);
}

static gboolean
apply_width_cb (gpointer user_data)
{
  AlongSchoolsList *self = user_data;

  self->width_source = 0;
  apply_width (self);
  return G_SOURCE_REMOVE;
}

/* Columns should not come and go while sizes are being handed out, in which we learn of it; but the
 * first frame is to have the right ones. */
static void
take_width (AlongSchoolsList *self, int width)
{
  gboolean is_first = self->width == 0;

  if (width == self->width)
    return;

  self->width = width;
  if (is_first)
    apply_width (self);
  else if (self->width_source == 0)
    self->width_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, apply_width_cb, self, NULL);
}

static gboolean
make_columns (gpointer data)
{
  return along_schools_columns_make_all (ALONG_SCHOOLS_LIST (data)->columns);
}

static void
along_schools_list_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  AlongSchoolsList *self = ALONG_SCHOOLS_LIST (widget);

  take_width (self, width);
  gtk_widget_allocate (self->scroller, width, height, baseline, NULL);
  if (self->popover != NULL)
    gtk_popover_present (GTK_POPOVER (self->popover));
}

static void
along_schools_list_measure (GtkWidget *widget,
                            GtkOrientation orientation,
                            int for_size,
                            int *minimum,
                            int *natural,
                            int *minimum_baseline,
                            int *natural_baseline)
{
  gtk_widget_measure (ALONG_SCHOOLS_LIST (widget)->scroller, orientation, for_size, minimum,
                      natural, NULL, NULL);
}

/* ── Selection ── */

static void
open_selected (AlongSchoolsList *self)
{
  g_autoptr (GtkBitset)
      selected = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->selection));
  const AlongSchool *school;

  if (gtk_bitset_get_size (selected) != 1)
    return;

  school = along_schools_model_get_school (self->model, gtk_bitset_get_minimum (selected));
  if (school != NULL)
    g_signal_emit (self, signals[SIGNAL_OPENED], 0, school->urn);
}

static void
selection_changed_cb (AlongSchoolsList *self)
{
  if (self->updating)
    return;

  g_signal_emit (self, signals[SIGNAL_SELECTION_CHANGED], 0);
  if (self->clicked)
    open_selected (self);
}

static void
activate_cb (AlongSchoolsList *self, guint position)
{
  const AlongSchool *school = along_schools_model_get_school (self->model, position);

  if (school != NULL)
    g_signal_emit (self, signals[SIGNAL_OPENED], 0, school->urn);
}

static void
pressed_cb (AlongSchoolsList *self)
{
  self->clicked = TRUE;
}

static gboolean
key_pressed_cb (AlongSchoolsList *self)
{
  self->clicked = FALSE;
  return GDK_EVENT_PROPAGATE;
}

static void
sort_changed_cb (AlongSchoolsList *self, GtkSorterChange change, GtkSorter *sorter)
{
  AlongSchoolsColumn column;
  gboolean descending;

  if (!self->updating && along_column_sorter_ask (sorter, &column, &descending))
    g_signal_emit (self, signals[SIGNAL_SORT_CHANGED], 0, column, descending);
}

/* ── Menu ── */

static void
popup_menu (AlongSchoolsList *self, double x, double y)
{
  GdkRectangle place = { x, y, 1, 1 };

  if (self->popover == NULL)
    {
      self->popover = gtk_popover_menu_new_from_model (self->menu);
      gtk_popover_set_has_arrow (GTK_POPOVER (self->popover), FALSE);
      gtk_widget_set_halign (self->popover, GTK_ALIGN_START);
      gtk_widget_set_parent (self->popover, GTK_WIDGET (self));
    }
  gtk_popover_set_pointing_to (GTK_POPOVER (self->popover), &place);
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

/* A right click on a row that is not selected is about that row alone. */
static void
select_for_menu (AlongSchoolsList *self, AlongSchoolItem *item)
{
  guint position = along_schools_model_find (self->model, along_school_item_get_school (item)->urn);

  if (position != G_MAXUINT &&
      !gtk_selection_model_is_selected (GTK_SELECTION_MODEL (self->selection), position))
    gtk_selection_model_select_item (GTK_SELECTION_MODEL (self->selection), position, TRUE);
}

static void
right_pressed_cb (AlongSchoolsList *self, int n_press, double x, double y)
{
  GtkWidget *picked = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);
  GtkWidget *cell = picked != NULL ? gtk_widget_get_ancestor (picked, ALONG_TYPE_SCHOOL_CELL)
                                   : NULL;

  self->clicked = FALSE;
  if (cell != NULL)
    select_for_menu (self, along_school_cell_get_item (ALONG_SCHOOL_CELL (cell)));
  popup_menu (self, x, y);
}

static void
menu_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  AlongSchoolsList *self = ALONG_SCHOOLS_LIST (widget);
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));
  graphene_rect_t bounds;

  if (focus != NULL && gtk_widget_compute_bounds (focus, widget, &bounds))
    popup_menu (self, bounds.origin.x + 24, bounds.origin.y + bounds.size.height);
  else
    popup_menu (self, 24, 24);
}

/* ── Object ── */

static void
add_controllers (AlongSchoolsList *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *right = gtk_gesture_click_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);
  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (click, "released", G_CALLBACK (open_selected), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->view), GTK_EVENT_CONTROLLER (click));

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (right), GDK_BUTTON_SECONDARY);
  g_signal_connect_object (right, "pressed", G_CALLBACK (right_pressed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (right));

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

static void
along_schools_list_dispose (GObject *object)
{
  AlongSchoolsList *self = ALONG_SCHOOLS_LIST (object);

  g_clear_handle_id (&self->width_source, g_source_remove);
  g_clear_pointer (&self->popover, gtk_widget_unparent);
  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  g_clear_object (&self->selection);
  g_clear_pointer (&self->rows, along_staged_rows_free);
  g_clear_object (&self->model);
  g_clear_pointer (&self->columns, along_schools_columns_free);

  G_OBJECT_CLASS (along_schools_list_parent_class)->dispose (object);
}

static void
along_schools_list_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (along_schools_list_parent_class)->css_changed (widget, change);

  if (ALONG_SCHOOLS_LIST (widget)->columns != NULL)
    along_schools_columns_forget_font (ALONG_SCHOOLS_LIST (widget)->columns);
}

static void
along_schools_list_system_setting_changed (GtkWidget *widget, GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (along_schools_list_parent_class)->system_setting_changed (widget, setting);

  if (ALONG_SCHOOLS_LIST (widget)->columns != NULL)
    along_schools_columns_forget_font (ALONG_SCHOOLS_LIST (widget)->columns);
}

static void
install_signals (GType type)
{
  signals[SIGNAL_OPENED] = g_signal_new ("opened", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_INT);
  signals[SIGNAL_SELECTION_CHANGED] = g_signal_new ("selection-changed", type, G_SIGNAL_RUN_LAST, 0,
                                                    NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_SORT_CHANGED] = g_signal_new ("sort-changed", type, G_SIGNAL_RUN_LAST, 0, NULL,
                                               NULL, NULL, G_TYPE_NONE, 2, G_TYPE_INT,
                                               G_TYPE_BOOLEAN);
}

static void
along_schools_list_class_init (AlongSchoolsListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = along_schools_list_dispose;
  widget_class->measure = along_schools_list_measure;
  widget_class->size_allocate = along_schools_list_size_allocate;
  widget_class->css_changed = along_schools_list_css_changed;
  widget_class->system_setting_changed = along_schools_list_system_setting_changed;

  install_signals (G_TYPE_FROM_CLASS (klass));

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/schools/along-schools-list.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongSchoolsList, scroller);
  gtk_widget_class_bind_template_child (widget_class, AlongSchoolsList, view);
  gtk_widget_class_bind_template_child (widget_class, AlongSchoolsList, menu);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);

  gtk_widget_class_install_action (widget_class, "schools-list.menu", NULL, menu_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Menu, 0, "schools-list.menu", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK,
                                       "schools-list.menu", NULL);
}

static void
along_schools_list_init (AlongSchoolsList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->model = along_schools_model_new ();
  self->rows = along_staged_rows_new (GTK_WIDGET (self), G_LIST_MODEL (self->model), make_columns,
                                      self);
  self->selection = gtk_multi_selection_new (
      g_object_ref (along_staged_rows_get_rows (self->rows)));
  self->columns = along_schools_columns_new (self->view);
  gtk_column_view_set_model (self->view, GTK_SELECTION_MODEL (self->selection));
  add_controllers (self);
  g_signal_connect_object (self->selection, "selection-changed", G_CALLBACK (selection_changed_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_column_view_get_sorter (self->view), "changed",
                           G_CALLBACK (sort_changed_cb), self, G_CONNECT_SWAPPED);
}

GtkWidget *
along_schools_list_new (void)
{
  return g_object_new (ALONG_TYPE_SCHOOLS_LIST, NULL);
}

AlongSchoolsModel *
along_schools_list_get_model (AlongSchoolsList *self)
{
  g_return_val_if_fail (ALONG_IS_SCHOOLS_LIST (self), NULL);

  return self->model;
}

/* The list's own action, since GTK 4.8 has no function for it. */
static void
scroll_to (AlongSchoolsList *self, guint position)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->view)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_LIST_VIEW (child))
      gtk_widget_activate_action (child, "list.scroll-to-item", "u", position);
}

static void
restore_selection (AlongSchoolsList *self, GArray *urns)
{
  g_autoptr (GtkBitset) selected = gtk_bitset_new_empty ();
  g_autoptr (GtkBitset) mask = NULL;
  g_autoptr (GHashTable) wanted = NULL;
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->model));

  if (urns->len == 0)
    return;

  along_staged_rows_end (self->rows);
  wanted = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < urns->len; i++)
    g_hash_table_add (wanted, GINT_TO_POINTER (g_array_index (urns, gint32, i)));
  for (guint i = 0; i < n; i++)
    if (g_hash_table_contains (
            wanted, GINT_TO_POINTER (along_schools_model_get_school (self->model, i)->urn)))
      gtk_bitset_add (selected, i);

  mask = gtk_bitset_new_range (0, n);
  gtk_selection_model_set_selection (GTK_SELECTION_MODEL (self->selection), selected, mask);
}

static void
show_sort (AlongSchoolsList *self, const AlongSchoolsFilter *filter)
{
  GtkSorter *sorter = gtk_column_view_get_sorter (self->view);
  AlongSchoolsColumn column;
  gboolean descending;

  if (along_column_sorter_ask (sorter, &column, &descending) && column == filter->sort &&
      descending == filter->descending)
    return;

  gtk_column_view_sort_by_column (self->view, NULL, GTK_SORT_ASCENDING);
  gtk_column_view_sort_by_column (self->view,
                                  along_schools_columns_get (self->columns, filter->sort),
                                  filter->descending ? GTK_SORT_DESCENDING : GTK_SORT_ASCENDING);
}

void
along_schools_list_update (AlongSchoolsList *self,
                           AlongSchoolsScope *scope,
                           const AlongSchoolsFilter *filter,
                           GArray *found)
{
  g_autoptr (GArray) selected = NULL;
  gboolean other_filter;

  g_return_if_fail (ALONG_IS_SCHOOLS_LIST (self));
  g_return_if_fail (filter != NULL);

  other_filter = !along_schools_filter_equal (filter, along_schools_model_get_filter (self->model));
  selected = along_schools_list_get_selected (self);
  self->updating = TRUE;
  along_schools_model_update (self->model, scope, filter, found);
  restore_selection (self, selected);
  show_sort (self, filter);
  along_staged_rows_begin (self->rows);
  self->updating = FALSE;
  /* What was asked for starts at the top; what changed by itself stays where it is. */
  if (other_filter && g_list_model_get_n_items (G_LIST_MODEL (self->model)) > 0)
    scroll_to (self, 0);

  g_signal_emit (self, signals[SIGNAL_SELECTION_CHANGED], 0);
}

GArray *
along_schools_list_get_selected (AlongSchoolsList *self)
{
  GArray *urns = g_array_new (FALSE, FALSE, sizeof (gint32));
  g_autoptr (GtkBitset) selected = NULL;
  GtkBitsetIter iter;
  guint position;

  g_return_val_if_fail (ALONG_IS_SCHOOLS_LIST (self), urns);

  selected = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->selection));
  for (gboolean valid = gtk_bitset_iter_init_first (&iter, selected, &position); valid;
       valid = gtk_bitset_iter_next (&iter, &position))
    {
      const AlongSchool *school = along_schools_model_get_school (self->model, position);

      if (school != NULL)
        g_array_append_val (urns, school->urn);
    }

  return urns;
}

guint
along_schools_list_get_n_selected (AlongSchoolsList *self)
{
  g_autoptr (GtkBitset) selected = NULL;

  g_return_val_if_fail (ALONG_IS_SCHOOLS_LIST (self), 0);

  selected = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->selection));
  return gtk_bitset_get_size (selected);
}

gboolean
along_schools_list_select (AlongSchoolsList *self, gint32 urn, gboolean focus)
{
  guint position;

  g_return_val_if_fail (ALONG_IS_SCHOOLS_LIST (self), FALSE);

  position = along_schools_model_find (self->model, urn);
  if (position == G_MAXUINT)
    return FALSE;

  along_staged_rows_end (self->rows);
  self->clicked = FALSE;
  gtk_selection_model_select_item (GTK_SELECTION_MODEL (self->selection), position, TRUE);
  scroll_to (self, position);
  if (focus)
    gtk_widget_child_focus (GTK_WIDGET (self->view), GTK_DIR_TAB_FORWARD);

  return TRUE;
}

void
along_schools_list_unselect (AlongSchoolsList *self)
{
  g_return_if_fail (ALONG_IS_SCHOOLS_LIST (self));

  gtk_selection_model_unselect_all (GTK_SELECTION_MODEL (self->selection));
}

void
along_schools_list_select_all (AlongSchoolsList *self)
{
  g_return_if_fail (ALONG_IS_SCHOOLS_LIST (self));

  along_staged_rows_end (self->rows);
  self->clicked = FALSE;
  gtk_selection_model_select_all (GTK_SELECTION_MODEL (self->selection));
}

void
along_schools_list_set_area_title (AlongSchoolsList *self, const char *title)
{
  g_return_if_fail (ALONG_IS_SCHOOLS_LIST (self));

  gtk_column_view_column_set_title (along_schools_columns_get (self->columns, ALONG_SCHOOLS_AREA),
                                    title);
}
