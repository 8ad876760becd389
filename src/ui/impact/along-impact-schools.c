/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-impact-schools"

#include "config.h"

#include "along-impact-schools.h"

#include "along-choice-drop-down.h"
#include "along-digits.h"
#include "along-impact-charts.h"
#include "along-impact-column.h"
#include "along-impact-row.h"

#include <glib/gi18n.h>

#define NARROW 560

/* Ids of what to show; those left out for one reason are "left-out:N", marks of charts "key:K". */
#define COMPARED "compared"
#define IMPROVED "improved"
#define SAME     "same"
#define DECLINED "declined"
#define LEFT_OUT "left-out:"
#define KEY      "key:"

struct _AlongImpactSchools
{
  AdwBin parent_instance;

  GtkDropDown *show;
  GtkScrolledWindow *scroller;
  GtkColumnView *view;
  GtkColumnViewColumn *columns[ALONG_N_IMPACT_COLUMNS];
  GtkFilterListModel *filtered;
  GtkCustomFilter *filter;
  AlongFrameworks *frameworks;
  AlongImpact *impact;
  char *shown; /* id */
  guint narrow_source;
};

G_DEFINE_FINAL_TYPE (AlongImpactSchools, along_impact_schools, ADW_TYPE_BIN)

static gboolean
matches (AlongImpactRow *row, const char *id)
{
  AlongLeftOut left_out = along_impact_row_get_left_out (row);
  int change = along_impact_row_get_change (row);

  if (g_str_has_prefix (id, LEFT_OUT))
    return left_out == (AlongLeftOut) atoi (id + strlen (LEFT_OUT));
  if (left_out != ALONG_N_LEFT_OUT)
    return FALSE;
  if (g_str_has_prefix (id, KEY))
    return along_impact_key_matches (id + strlen (KEY), along_impact_row_get_before (row),
                                     along_impact_row_get_after (row));
  return g_str_equal (id, COMPARED) || (g_str_equal (id, IMPROVED) && change > 0) ||
         (g_str_equal (id, SAME) && change == 0) || (g_str_equal (id, DECLINED) && change < 0);
}

static gboolean
filter_cb (gpointer row, gpointer user_data)
{
  AlongImpactSchools *self = user_data;

  return matches (row, self->shown);
}

static const char *
get_grade_name (AlongImpactSchools *self, char digit)
{
  if (!g_ascii_isdigit (digit))
    return _ ("any grade");
  return along_frameworks_get_grade_name (self->frameworks,
                                          along_impact_get_framework (self->impact),
                                          along_impact_get_area (self->impact), digit - '0');
}

static void
add_count (GListStore *choices, const char *id, const char *label, guint n)
{
  /* Translators: a group of schools and how many there are. */
  g_autofree char *text = g_strdup_printf (_ ("%s (%s)"), label, along_digits (n).text);

  along_choice_append (choices, id, text);
}

static void
add_key (AlongImpactSchools *self, GListStore *choices)
{
  const char *key = self->shown + strlen (KEY);
  g_autofree char *label = NULL;

  if (!g_str_has_prefix (self->shown, KEY) || strlen (key) != 3)
    return;
  /* Translators: from one grade to another. */
  label = g_strdup_printf (_ ("%s → %s"), get_grade_name (self, key[0]),
                           get_grade_name (self, key[2]));
  along_choice_append (choices, self->shown, label);
}

static void
update_choices (AlongImpactSchools *self)
{
  g_autoptr (GListStore) choices = g_list_store_new (ALONG_TYPE_CHOICE);
  guint n = along_impact_get_n_pairs (self->impact);
  guint improved = along_impact_get_n_improved (self->impact);
  guint declined = along_impact_get_n_declined (self->impact);

  add_count (choices, COMPARED, _ ("Compared"), n);
  add_count (choices, IMPROVED, _ ("Improved"), improved);
  add_count (choices, SAME, _ ("Same"), n - improved - declined);
  add_count (choices, DECLINED, _ ("Declined"), declined);
  for (AlongLeftOut why = 0; why < ALONG_N_LEFT_OUT; why++)
    if (along_left_out_get_name (why) != NULL && along_impact_get_left_out (self->impact, why) > 0)
      {
        g_autofree char *id = g_strdup_printf (LEFT_OUT "%d", why);

        add_count (choices, id, along_left_out_get_name (why),
                   along_impact_get_left_out (self->impact, why));
      }
  add_key (self, choices);
  along_choice_drop_down_set (self->show, G_LIST_MODEL (choices), self->shown);
}

/* Takes @id. */
static void
take_shown (AlongImpactSchools *self, char *id)
{
  g_free (self->shown);
  self->shown = id;
  if (self->impact != NULL)
    update_choices (self);
  gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
}

static void
show_chosen_cb (GtkDropDown *show, AlongImpactSchools *self)
{
  const char *id = along_choice_drop_down_get_id (show);

  if (id == NULL)
    return;
  g_free (self->shown);
  self->shown = g_strdup (id);
  gtk_filter_changed (GTK_FILTER (self->filter), GTK_FILTER_CHANGE_DIFFERENT);
}

static void
activate_cb (AlongImpactSchools *self, guint position)
{
  GListModel *model = along_impact_schools_get_shown (self);
  g_autoptr (AlongImpactRow) row = g_list_model_get_item (model, position);

  if (row != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-school", "i",
                                along_impact_row_get_school (row)->urn);
}

static gboolean
set_narrow_cb (gpointer user_data)
{
  AlongImpactSchools *self = user_data;
  int width = gtk_widget_get_width (GTK_WIDGET (self->scroller));
  gboolean narrow = width < NARROW;

  self->narrow_source = 0;
  if (width == 0 ||
      narrow != gtk_column_view_column_get_visible (self->columns[ALONG_IMPACT_CHANGE]))
    return G_SOURCE_REMOVE;
  gtk_column_view_column_set_visible (self->columns[ALONG_IMPACT_CHANGE], !narrow);
  /* Cells keep the factory they were made with, so these are made anew. */
  gtk_column_view_column_set_visible (self->columns[ALONG_IMPACT_AFTER], FALSE);
  along_impact_column_set_arrow (self->columns[ALONG_IMPACT_AFTER], ALONG_IMPACT_AFTER, narrow);
  gtk_column_view_column_set_visible (self->columns[ALONG_IMPACT_AFTER], TRUE);
  return G_SOURCE_REMOVE;
}

/* Columns can not come or go while their places are being dealt out. */
static void
width_changed_cb (AlongImpactSchools *self)
{
  if (self->narrow_source == 0)
    self->narrow_source = g_idle_add (set_narrow_cb, self);
}

static void
along_impact_schools_dispose (GObject *object)
{
  AlongImpactSchools *self = ALONG_IMPACT_SCHOOLS (object);

  g_clear_handle_id (&self->narrow_source, g_source_remove);
  if (self->filter != NULL)
    gtk_custom_filter_set_filter_func (self->filter, NULL, NULL, NULL);
  g_clear_object (&self->filter);
  g_clear_object (&self->filtered);
  g_clear_object (&self->frameworks);
  g_clear_object (&self->impact);

  G_OBJECT_CLASS (along_impact_schools_parent_class)->dispose (object);
}

static void
along_impact_schools_finalize (GObject *object)
{
  g_free (ALONG_IMPACT_SCHOOLS (object)->shown);

  G_OBJECT_CLASS (along_impact_schools_parent_class)->finalize (object);
}

static void
along_impact_schools_class_init (AlongImpactSchoolsClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = along_impact_schools_dispose;
  object_class->finalize = along_impact_schools_finalize;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/impact/along-impact-schools.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongImpactSchools, show);
  gtk_widget_class_bind_template_child (widget_class, AlongImpactSchools, view);
  gtk_widget_class_bind_template_child (widget_class, AlongImpactSchools, scroller);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
}

static void
set_up_model (AlongImpactSchools *self)
{
  GtkSortListModel *sorted;
  g_autoptr (GtkSelectionModel) selection = NULL;

  self->filter = gtk_custom_filter_new (filter_cb, self, NULL);
  self->filtered = gtk_filter_list_model_new (NULL, GTK_FILTER (g_object_ref (self->filter)));
  sorted = gtk_sort_list_model_new (G_LIST_MODEL (g_object_ref (self->filtered)),
                                    g_object_ref (gtk_column_view_get_sorter (self->view)));
  selection = GTK_SELECTION_MODEL (gtk_no_selection_new (G_LIST_MODEL (sorted)));
  gtk_column_view_set_model (self->view, selection);
}

static void
along_impact_schools_init (AlongImpactSchools *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->shown = g_strdup (COMPARED);
  for (AlongImpactColumn i = 0; i < ALONG_N_IMPACT_COLUMNS; i++)
    {
      g_autoptr (GtkColumnViewColumn) column = along_impact_column_new (i);

      gtk_column_view_append_column (self->view, column);
      self->columns[i] = column;
    }
  set_up_model (self);
  gtk_column_view_sort_by_column (self->view, self->columns[ALONG_IMPACT_CHANGE],
                                  GTK_SORT_ASCENDING);
  g_signal_connect_object (gtk_scrolled_window_get_hadjustment (self->scroller),
                           "notify::page-size", G_CALLBACK (width_changed_cb), self,
                           G_CONNECT_SWAPPED);
  along_choice_drop_down_prepare (self->show, _ ("Schools to list"), 30);
  along_choice_drop_down_connect (self->show, G_CALLBACK (show_chosen_cb), self);
}

/* (transfer full): those compared, or else the first that are left out. */
static char *
choose_shown (AlongImpact *impact)
{
  if (along_impact_get_n_pairs (impact) > 0 || along_impact_get_n_omissions (impact) == 0)
    return g_strdup (COMPARED);
  return g_strdup_printf (LEFT_OUT "%d", along_impact_get_omission (impact, 0)->why);
}

void
along_impact_schools_set_impact (AlongImpactSchools *self,
                                 AlongFrameworks *frameworks,
                                 AlongImpact *impact,
                                 GListStore *rows)
{
  g_return_if_fail (ALONG_IS_IMPACT_SCHOOLS (self));
  g_return_if_fail (ALONG_IS_FRAMEWORKS (frameworks));
  g_return_if_fail (ALONG_IS_IMPACT (impact));
  g_return_if_fail (G_IS_LIST_STORE (rows));

  g_set_object (&self->frameworks, frameworks);
  g_set_object (&self->impact, impact);
  take_shown (self, choose_shown (impact));
  gtk_filter_list_model_set_model (self->filtered, G_LIST_MODEL (rows));
}

void
along_impact_schools_show_left_out (AlongImpactSchools *self, AlongLeftOut why)
{
  g_return_if_fail (ALONG_IS_IMPACT_SCHOOLS (self));

  take_shown (self, g_strdup_printf (LEFT_OUT "%d", why));
  gtk_widget_grab_focus (GTK_WIDGET (self->show));
}

void
along_impact_schools_show_key (AlongImpactSchools *self, const char *key)
{
  g_return_if_fail (ALONG_IS_IMPACT_SCHOOLS (self));
  g_return_if_fail (key != NULL);

  take_shown (self, g_strconcat (KEY, key, NULL));
  gtk_widget_grab_focus (GTK_WIDGET (self->show));
}

GListModel *
along_impact_schools_get_shown (AlongImpactSchools *self)
{
  g_return_val_if_fail (ALONG_IS_IMPACT_SCHOOLS (self), NULL);

  return gtk_no_selection_get_model (GTK_NO_SELECTION (gtk_column_view_get_model (self->view)));
}
