/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-board"

#include "config.h"

#include "along-lead-inspector.h"

#include <adwaita.h>
#include <glib/gi18n.h>
#include <math.h>

#include "along-board-text.h"
#include "along-facts-grid.h"
#include "along-feedback.h"
#include "along-text.h"
#include "along-workspace-commands.h"

/* spins: places in all, days, then one a pathway; ALONG_UNLIMITED reads "No limit".
 * saved: the same figures as they are in the database. */
struct _AlongLeadInspector
{
  GtkWidget parent_instance;

  AlongBoardScene *scene;
  char *lead;
  GPtrArray *spins;
  GArray *saved;
  gboolean filling;

  GtkLabel *name;
  GtkLabel *summary;
  GtkButton *school;
  AlongFactsGrid *facts;
  GtkListBox *capacity;
  GtkWidget *buttons;
  GtkWidget *partners_box;
  GtkListBox *partners;
};

G_DEFINE_FINAL_TYPE (AlongLeadInspector, along_lead_inspector, GTK_TYPE_WIDGET)

enum
{
  SPIN_PLACES,
  SPIN_DAYS,
  SPIN_PATHWAYS,
};

static gboolean
output_cb (GtkSpinButton *spin)
{
  if (gtk_spin_button_get_value (spin) >= 0)
    return FALSE;
  gtk_editable_set_text (GTK_EDITABLE (spin), _ ("No limit"));
  return TRUE;
}

static gint
input_cb (GtkSpinButton *spin, double *value)
{
  if (g_strcmp0 (gtk_editable_get_text (GTK_EDITABLE (spin)), _ ("No limit")) != 0)
    return FALSE;
  *value = ALONG_UNLIMITED;
  return TRUE;
}

static gboolean
is_edited (AlongLeadInspector *self)
{
  for (guint i = 0; i < self->spins->len; i++)
    if (fabs (gtk_spin_button_get_value (g_ptr_array_index (self->spins, i)) -
              g_array_index (self->saved, double, i)) > 0.01)
      return TRUE;
  return FALSE;
}

static void
value_changed_cb (AlongLeadInspector *self)
{
  if (!self->filling)
    gtk_widget_set_visible (self->buttons, is_edited (self));
}

static void
add_spin (AlongLeadInspector *self, const char *title, gboolean limitless, gboolean quarters)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *spin = gtk_spin_button_new_with_range (limitless ? ALONG_UNLIMITED : 0, 999, 1);

  gtk_spin_button_set_digits (GTK_SPIN_BUTTON (spin), quarters ? 2 : 0);
  gtk_spin_button_set_numeric (GTK_SPIN_BUTTON (spin), FALSE);
  gtk_editable_set_width_chars (GTK_EDITABLE (spin), 7);
  gtk_widget_set_valign (spin, GTK_ALIGN_CENTER);
  g_signal_connect (spin, "output", G_CALLBACK (output_cb), NULL);
  g_signal_connect (spin, "input", G_CALLBACK (input_cb), NULL);
  g_signal_connect_object (spin, "value-changed", G_CALLBACK (value_changed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_accessible_update_property (GTK_ACCESSIBLE (spin), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), spin);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), spin);
  gtk_list_box_append (self->capacity, row);
  g_ptr_array_add (self->spins, spin);
}

static void
clear_list (GtkListBox *list)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (list, 0)) != NULL)
    gtk_list_box_remove (list, GTK_WIDGET (row));
}

static void
build_spins (AlongLeadInspector *self, AlongBoard *board)
{
  guint n;
  const AlongPathway *pathways = along_programme_get_pathways (along_board_get_programme (board),
                                                               &n);

  clear_list (self->capacity);
  g_ptr_array_set_size (self->spins, 0);
  add_spin (self, _ ("Places in all"), FALSE, FALSE);
  add_spin (self, _ ("Days"), TRUE, TRUE);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *title = g_strdup_printf (_ ("Places for %s"), pathways[i].name);

      add_spin (self, title, TRUE, FALSE);
    }
}

static void
fill_spins (AlongLeadInspector *self, AlongBoard *board, guint lead)
{
  const AlongBoardLead *facts = along_board_get_lead (board, lead);
  guint n;
  const AlongPathway *pathways = along_programme_get_pathways (along_board_get_programme (board),
                                                               &n);
  double places = MAX (facts->places, 0);
  double days = facts->days == ALONG_UNLIMITED ? ALONG_UNLIMITED
                                               : (double) facts->days / ALONG_DAYS_PER_DAY;

  g_array_set_size (self->saved, 0);
  g_array_append_val (self->saved, places);
  g_array_append_val (self->saved, days);
  for (guint i = 0; i < n; i++)
    {
      double own = along_board_get_pathway_places (board, lead, pathways[i].id);

      g_array_append_val (self->saved, own);
    }
  self->filling = TRUE;
  for (guint i = 0; i < self->spins->len; i++)
    {
      GtkSpinButton *spin = g_ptr_array_index (self->spins, i);

      gtk_spin_button_set_value (spin, g_array_index (self->saved, double, i));
      gtk_spin_button_update (spin);
    }
  self->filling = FALSE;
  gtk_widget_set_visible (self->buttons, FALSE);
}

static double
get_value (AlongLeadInspector *self, guint spin)
{
  GtkSpinButton *button = g_ptr_array_index (self->spins, spin);

  gtk_spin_button_update (button);
  return gtk_spin_button_get_value (button);
}

static void
save_cb (AlongLeadInspector *self)
{
  AlongBoard *board = along_board_scene_get_board (self->scene);
  const char *cohort = along_board_get_cohort (board)->id;
  g_autoptr (GArray) own = g_array_new (FALSE, FALSE, sizeof (AlongPathwayCapacity));
  g_autoptr (GError) error = NULL;
  double days = get_value (self, SPIN_DAYS);
  AlongLeadCapacity capacity = { self->lead, cohort, (int) get_value (self, SPIN_PLACES),
                                 days < 0 ? ALONG_UNLIMITED
                                          : (AlongDays) lround (days * ALONG_DAYS_PER_DAY) };
  guint n;
  const AlongPathway *pathways = along_programme_get_pathways (along_board_get_programme (board),
                                                               &n);

  for (guint i = 0; i < n; i++)
    {
      AlongPathwayCapacity pathway = { self->lead, cohort, pathways[i].id,
                                       (int) get_value (self, SPIN_PATHWAYS + i) };

      if (pathway.places >= 0)
        g_array_append_val (own, pathway);
    }
  /* What comes back with the new board shall be shown, not what was typed. */
  g_array_set_size (self->saved, 0);
  for (guint i = 0; i < self->spins->len; i++)
    {
      double value = get_value (self, i);

      g_array_append_val (self->saved, value);
    }
  if (!along_workspace_save_capacity (along_board_scene_get_workspace (self->scene), &capacity,
                                      (const AlongPathwayCapacity *) (void *) own->data, own->len,
                                      &error))
    along_feedback_error (GTK_WIDGET (self), _ ("The capacity was not saved"), error);
}

static void
revert_cb (AlongLeadInspector *self)
{
  AlongBoard *board = along_board_scene_get_board (self->scene);
  int index = board != NULL ? along_board_find_lead (board, self->lead) : -1;

  if (index >= 0)
    fill_spins (self, board, (guint) index);
}

static void
show_partners (AlongLeadInspector *self, AlongBoard *board, guint lead)
{
  guint shown = 0;

  clear_list (self->partners);
  for (guint i = 0; i < along_board_get_n_partners (board); i++)
    {
      const AlongBoardPartner *partner = along_board_get_partner (board, i);
      g_autofree char *name = NULL;
      g_autofree char *distance = NULL;
      GtkWidget *row;

      if (partner->lead != (int) lead)
        continue;
      row = adw_action_row_new ();
      name = g_markup_escape_text (partner->name, -1);
      distance = along_board_text_distance (along_pair_score (board, i, lead).distance);
      adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), name);
      adw_action_row_set_subtitle (ADW_ACTION_ROW (row), distance);
      adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                                 gtk_image_new_from_icon_name ("go-next-symbolic"));
      gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
      gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "board.select-partner");
      gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", partner->application->id);
      gtk_list_box_append (self->partners, row);
      shown++;
    }
  gtk_widget_set_visible (self->partners_box, shown > 0);
}

static void
show_facts (AlongLeadInspector *self, AlongBoard *board, const AlongBoardLead *lead)
{
  AlongParticipant trust = { ALONG_PARTICIPANT_TRUST, lead->trust_uid };
  g_autofree char *days = along_board_text_days (lead);

  along_facts_grid_clear (self->facts);
  along_facts_grid_add (self->facts, _ ("Contact"), lead->lead->contact_name);
  along_facts_grid_add (self->facts, _ ("Email"), lead->lead->contact_email);
  if (lead->lead->who.kind == ALONG_PARTICIPANT_SCHOOL && lead->trust_uid != 0)
    along_facts_grid_add (self->facts, _ ("Trust"),
                          along_register_get_name (along_board_get_register (board), trust));
  along_facts_grid_add (self->facts, _ ("Days taken"), days);
  along_facts_grid_add (self->facts, _ ("Note"), lead->lead->note);
}

static void
along_lead_inspector_dispose (GObject *object)
{
  AlongLeadInspector *self = ALONG_LEAD_INSPECTOR (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->scene);

  G_OBJECT_CLASS (along_lead_inspector_parent_class)->dispose (object);
}

static void
along_lead_inspector_finalize (GObject *object)
{
  AlongLeadInspector *self = ALONG_LEAD_INSPECTOR (object);

  g_free (self->lead);
  g_ptr_array_unref (self->spins);
  g_array_unref (self->saved);

  G_OBJECT_CLASS (along_lead_inspector_parent_class)->finalize (object);
}

static void
along_lead_inspector_class_init (AlongLeadInspectorClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = along_lead_inspector_dispose;
  object_class->finalize = along_lead_inspector_finalize;

  g_type_ensure (ALONG_TYPE_FACTS_GRID);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/board/along-lead-inspector.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongLeadInspector, name);
  gtk_widget_class_bind_template_child (widget_class, AlongLeadInspector, summary);
  gtk_widget_class_bind_template_child (widget_class, AlongLeadInspector, school);
  gtk_widget_class_bind_template_child (widget_class, AlongLeadInspector, facts);
  gtk_widget_class_bind_template_child (widget_class, AlongLeadInspector, capacity);
  gtk_widget_class_bind_template_child (widget_class, AlongLeadInspector, buttons);
  gtk_widget_class_bind_template_child (widget_class, AlongLeadInspector, partners_box);
  gtk_widget_class_bind_template_child (widget_class, AlongLeadInspector, partners);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_bind_template_callback (widget_class, revert_cb);
}

static void
along_lead_inspector_init (AlongLeadInspector *self)
{
  self->spins = g_ptr_array_new ();
  self->saved = g_array_new (FALSE, FALSE, sizeof (double));
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
along_lead_inspector_new (AlongBoardScene *scene)
{
  AlongLeadInspector *self;

  g_return_val_if_fail (ALONG_IS_BOARD_SCENE (scene), NULL);

  self = g_object_new (ALONG_TYPE_LEAD_INSPECTOR, NULL);
  self->scene = g_object_ref (scene);
  return GTK_WIDGET (self);
}

void
along_lead_inspector_show (AlongLeadInspector *self, const char *lead)
{
  const AlongBoardLead *facts;
  g_autofree char *summary = NULL;
  AlongBoard *board;
  gboolean same;
  int index;

  g_return_if_fail (ALONG_IS_LEAD_INSPECTOR (self));

  board = along_board_scene_get_board (self->scene);
  index = board != NULL && lead != NULL ? along_board_find_lead (board, lead) : -1;
  gtk_widget_set_visible (GTK_WIDGET (self), index >= 0);
  if (index < 0)
    return;
  same = g_strcmp0 (self->lead, lead) == 0;
  along_text_set (&self->lead, lead);
  facts = along_board_get_lead (board, (guint) index);
  summary = along_board_text_lead (board, (guint) index);
  gtk_label_set_text (self->name, facts->name);
  gtk_label_set_text (self->summary, summary);
  gtk_widget_set_visible (GTK_WIDGET (self->school),
                          facts->lead->who.kind == ALONG_PARTICIPANT_SCHOOL);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->school), "i", facts->lead->who.id);
  show_facts (self, board, facts);
  if (!same || self->spins->len == 0)
    build_spins (self, board);
  if (!same || !is_edited (self))
    fill_spins (self, board, (guint) index);
  show_partners (self, board, (guint) index);
}
