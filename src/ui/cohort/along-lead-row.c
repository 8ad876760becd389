/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-lead-row"

#include "config.h"

#include "along-lead-row.h"

#include "along-feedback.h"
#include "along-workspace-commands.h"

#include <glib/gi18n.h>

#define SAVE_AFTER_MS  900
#define MOST_PLACES    200
#define MOST_DAYS      2000
#define PATHWAY        "along-pathway"
#define NOT_LIMITED_AT (-1.0)

struct _AlongLeadRow
{
  AdwExpanderRow parent_instance;

  AlongContext *context;
  char *lead;
  char *cohort;
  GtkSpinButton *places;
  GtkSpinButton *days;
  GPtrArray *pathways; /* of GtkSpinButton, borrowed */
  GtkSwitch *active;
  guint save_id;
  gboolean quiet;
};

G_DEFINE_FINAL_TYPE (AlongLeadRow, along_lead_row, ADW_TYPE_EXPANDER_ROW)

static AlongCaseload *
get_caseload (AlongLeadRow *self)
{
  return along_workspace_get_caseload (along_context_get_workspace (self->context));
}

static void
save (AlongLeadRow *self)
{
  AlongLeadCapacity capacity = { self->lead, self->cohort,
                                 gtk_spin_button_get_value_as_int (self->places), ALONG_UNLIMITED };
  double days = gtk_spin_button_get_value (self->days);
  g_autoptr (GArray) pathways = g_array_new (FALSE, FALSE, sizeof (AlongPathwayCapacity));
  g_autoptr (GError) error = NULL;

  if (days >= 0)
    capacity.days = (AlongDays) (days * ALONG_DAYS_PER_DAY + 0.5);
  for (guint i = 0; i < self->pathways->len; i++)
    {
      GtkSpinButton *spin = g_ptr_array_index (self->pathways, i);
      AlongPathwayCapacity pathway = { self->lead, self->cohort,
                                       g_object_get_data (G_OBJECT (spin), PATHWAY),
                                       gtk_spin_button_get_value_as_int (spin) };

      if (pathway.places >= 0)
        g_array_append_val (pathways, pathway);
    }
  if (!along_workspace_save_capacity (along_context_get_workspace (self->context), &capacity,
                                      (AlongPathwayCapacity *) pathways->data, pathways->len,
                                      &error))
    {
      along_feedback_error (GTK_WIDGET (self), _ ("The capacity was not saved"), error);
      along_lead_row_update (self);
    }
}

static gboolean
save_cb (gpointer user_data)
{
  AlongLeadRow *self = user_data;

  self->save_id = 0;
  save (self);
  return G_SOURCE_REMOVE;
}

/* Each click on + would be a command of its own otherwise. */
static void
changed_cb (AlongLeadRow *self)
{
  if (self->quiet)
    return;
  g_clear_handle_id (&self->save_id, g_source_remove);
  self->save_id = g_timeout_add (SAVE_AFTER_MS, save_cb, self);
}

static void
active_changed_cb (AlongLeadRow *self)
{
  const AlongLead *lead = along_caseload_find_lead (get_caseload (self), self->lead);
  AlongLead changed;
  g_autoptr (GError) error = NULL;

  if (self->quiet || lead == NULL)
    return;
  along_lead_row_flush (self);
  lead = along_caseload_find_lead (get_caseload (self), self->lead);
  if (lead == NULL)
    return;
  changed = *lead;
  changed.active = gtk_switch_get_active (self->active);
  if (!along_workspace_save_lead (along_context_get_workspace (self->context), &changed, NULL, NULL,
                                  &error))
    {
      along_feedback_error (GTK_WIDGET (self), _ ("The lead was not saved"), error);
      along_lead_row_update (self);
    }
}

/* Without a limit the entry says so in a word. */
static gboolean
output_cb (GtkSpinButton *spin, gpointer user_data)
{
  if (gtk_spin_button_get_value (spin) >= 0)
    return FALSE;
  gtk_editable_set_text (GTK_EDITABLE (spin), _ ("No limit"));
  return TRUE;
}

static int
input_cb (GtkSpinButton *spin, double *value, gpointer user_data)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (spin));

  if (g_strcmp0 (text, _ ("No limit")) != 0 && *text != '\0')
    return FALSE;
  *value = NOT_LIMITED_AT;
  return TRUE;
}

static GtkSpinButton *
create_spin (AlongLeadRow *self, double lowest, double highest, double step, const char *label)
{
  GtkWidget *spin = gtk_spin_button_new_with_range (lowest, highest, step);

  gtk_widget_set_valign (spin, GTK_ALIGN_CENTER);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (spin), 8);
  gtk_editable_set_width_chars (GTK_EDITABLE (spin), 8);
  gtk_accessible_update_property (GTK_ACCESSIBLE (spin), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  if (lowest < 0)
    {
      g_signal_connect (spin, "output", G_CALLBACK (output_cb), NULL);
      g_signal_connect (spin, "input", G_CALLBACK (input_cb), NULL);
    }
  g_signal_connect_object (spin, "value-changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  return GTK_SPIN_BUTTON (spin);
}

static void
add_row (AlongLeadRow *self, const char *title, const char *subtitle, GtkWidget *widget)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  if (subtitle != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), widget);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), widget);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
}

static void
add_pathways (AlongLeadRow *self)
{
  AlongProgramme *programme = along_context_get_programme (self->context);
  guint n = 0;
  const AlongPathway *pathways = programme != NULL ? along_programme_get_pathways (programme, &n)
                                                   : NULL;

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *title = g_strdup_printf (_ ("Places for “%s”"), pathways[i].name);
      GtkSpinButton *spin = create_spin (self, NOT_LIMITED_AT, MOST_PLACES, 1, title);

      g_object_set_data_full (G_OBJECT (spin), PATHWAY, g_strdup (pathways[i].id), g_free);
      g_ptr_array_add (self->pathways, spin);
      add_row (self, title, NULL, GTK_WIDGET (spin));
    }
}

static void
along_lead_row_dispose (GObject *object)
{
  AlongLeadRow *self = ALONG_LEAD_ROW (object);

  g_clear_handle_id (&self->save_id, g_source_remove);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (along_lead_row_parent_class)->dispose (object);
}

static void
along_lead_row_finalize (GObject *object)
{
  AlongLeadRow *self = ALONG_LEAD_ROW (object);

  g_clear_pointer (&self->lead, g_free);
  g_clear_pointer (&self->cohort, g_free);
  g_clear_pointer (&self->pathways, g_ptr_array_unref);

  G_OBJECT_CLASS (along_lead_row_parent_class)->finalize (object);
}

static void
along_lead_row_class_init (AlongLeadRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = along_lead_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = along_lead_row_finalize;
}

static void
along_lead_row_init (AlongLeadRow *self)
{
  self->pathways = g_ptr_array_new ();
  self->quiet = TRUE; /* until along_lead_row_update() has filled it in */
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
}

static void
build (AlongLeadRow *self)
{
  self->places = create_spin (self, 0, MOST_PLACES, 1, _ ("Places"));
  adw_expander_row_add_action (ADW_EXPANDER_ROW (self), GTK_WIDGET (self->places));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->places), _ ("Places in this cohort"));
  self->days = create_spin (self, NOT_LIMITED_AT, MOST_DAYS, 1, _ ("Days"));
  gtk_spin_button_set_digits (self->days, 2);
  add_row (self, _ ("Days for this cohort"), NULL, GTK_WIDGET (self->days));
  add_pathways (self);
  self->active = GTK_SWITCH (gtk_switch_new ());
  gtk_widget_set_valign (GTK_WIDGET (self->active), GTK_ALIGN_CENTER);
  g_signal_connect_object (self->active, "notify::active", G_CALLBACK (active_changed_cb), self,
                           G_CONNECT_SWAPPED);
  add_row (self, _ ("Takes partners"), _ ("Off: keeps those it has, and gets no new ones"),
           GTK_WIDGET (self->active));
}

GtkWidget *
along_lead_row_new (AlongContext *context, const AlongLead *lead, const char *cohort)
{
  AlongLeadRow *self;

  g_return_val_if_fail (ALONG_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (lead != NULL && cohort != NULL, NULL);

  self = g_object_new (ALONG_TYPE_LEAD_ROW, NULL);
  self->context = g_object_ref (context);
  self->lead = g_strdup (lead->id);
  self->cohort = g_strdup (cohort);
  build (self);
  along_lead_row_update (self);
  return GTK_WIDGET (self);
}

const char *
along_lead_row_get_lead (AlongLeadRow *self)
{
  g_return_val_if_fail (ALONG_IS_LEAD_ROW (self), NULL);

  return self->lead;
}

/* How many partners the lead has in the cohort. */
static guint
count_taken (AlongLeadRow *self)
{
  AlongCaseload *caseload = get_caseload (self);
  const GArray *pairings = along_caseload_get_pairings (caseload);
  guint n = 0;

  for (guint i = 0; i < pairings->len; i++)
    {
      const AlongPairing *pairing = &g_array_index (pairings, AlongPairing, i);
      const AlongApplication *application = along_caseload_find_application (caseload,
                                                                             pairing->application);

      n += pairing->status != ALONG_PAIRING_ENDED && g_strcmp0 (pairing->lead, self->lead) == 0 &&
           application != NULL && g_strcmp0 (application->cohort, self->cohort) == 0;
    }
  return n;
}

void
along_lead_row_update (AlongLeadRow *self)
{
  AlongCaseload *caseload;
  const AlongLead *lead;
  const AlongLeadCapacity *capacity;
  AlongRegister *reg;
  g_autofree char *subtitle = NULL;
  guint taken;

  g_return_if_fail (ALONG_IS_LEAD_ROW (self));

  caseload = get_caseload (self);
  lead = along_caseload_find_lead (caseload, self->lead);
  capacity = along_caseload_find_capacity (caseload, self->lead, self->cohort);
  reg = along_workspace_get_register (along_context_get_workspace (self->context));
  if (lead == NULL || self->save_id != 0)
    return;
  self->quiet = TRUE;
  taken = count_taken (self);
  subtitle = g_strdup_printf (ngettext ("%u partner", "%u partners", taken), taken);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self),
                                 reg != NULL ? along_register_get_name (reg, lead->who) : "");
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), subtitle);
  gtk_switch_set_active (self->active, lead->active);
  gtk_spin_button_set_value (self->places, capacity != NULL ? capacity->places : 0);
  gtk_spin_button_set_value (self->days, capacity != NULL && capacity->days != ALONG_UNLIMITED
                                             ? (double) capacity->days / ALONG_DAYS_PER_DAY
                                             : NOT_LIMITED_AT);
  for (guint i = 0; i < self->pathways->len; i++)
    {
      GtkSpinButton *spin = g_ptr_array_index (self->pathways, i);

      gtk_spin_button_set_value (
          spin, along_caseload_get_pathway_places (caseload, self->lead, self->cohort,
                                                   g_object_get_data (G_OBJECT (spin), PATHWAY)));
    }
  self->quiet = FALSE;
}

void
along_lead_row_flush (AlongLeadRow *self)
{
  g_return_if_fail (ALONG_IS_LEAD_ROW (self));

  if (self->save_id == 0)
    return;
  g_clear_handle_id (&self->save_id, g_source_remove);
  save (self);
}
