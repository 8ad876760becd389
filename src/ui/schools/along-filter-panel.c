/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-ui"

#include "config.h"

#include "along-filter-panel.h"

#include <stdlib.h>

#include <glib/gi18n.h>

#include "along-choice-drop-down.h"
#include "along-filter-pills.h"
#include "along-schools-describe.h"
#include "along-text.h"

/* What a drop-down chooses when it does not choose. */
#define ANY "any"

struct _AlongFilterPanel
{
  GtkPopover parent_instance;

  AlongFilterPills *verdict;
  AlongFilterPills *overall;
  AlongFilterPills *area;
  AlongFilterPills *phase;
  AlongFilterPills *provision;
  AlongFilterPills *status;
  GtkDropDown *involvement;
  GtkDropDown *region;
  GtkDropDown *authority;
  GtkDropDown *type;
  GtkDropDown *trust;

  AlongSchoolsFilter *filter;
  GArray *overall_grades; /* AlongGradeChoice, as the pills */
  GArray *area_grades;
  AlongRegister *reg; /* whose choices are offered */
};

G_DEFINE_FINAL_TYPE (AlongFilterPanel, along_filter_panel, GTK_TYPE_POPOVER)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
changed (AlongFilterPanel *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* ── Grades and bits ── */

static guint32
grades_to_bits (GArray *choices, char **grades)
{
  guint32 bits = 0;

  for (guint i = 0; i < choices->len; i++)
    if (along_schools_filter_has_grade (grades, g_array_index (choices, AlongGradeChoice, i).name))
      bits |= 1u << i;

  return bits;
}

static void
bits_to_grades (GArray *choices, guint32 bits, char ***grades)
{
  g_clear_pointer (grades, g_strfreev);
  for (guint i = 0; i < choices->len; i++)
    if (bits & (1u << i))
      along_schools_filter_toggle_grade (grades, g_array_index (choices, AlongGradeChoice, i).name);
}

/* ── What the user does ── */

static void
verdict_changed_cb (AlongFilterPanel *self)
{
  self->filter->verdicts = along_filter_pills_get_bits (self->verdict);
  changed (self);
}

static void
overall_changed_cb (AlongFilterPanel *self)
{
  bits_to_grades (self->overall_grades, along_filter_pills_get_bits (self->overall),
                  &self->filter->overall);
  changed (self);
}

static void
area_changed_cb (AlongFilterPanel *self)
{
  bits_to_grades (self->area_grades, along_filter_pills_get_bits (self->area), &self->filter->area);
  changed (self);
}

static void
phase_changed_cb (AlongFilterPanel *self)
{
  self->filter->phases = along_filter_pills_get_bits (self->phase);
  changed (self);
}

static void
provision_changed_cb (AlongFilterPanel *self)
{
  self->filter->provisions = along_filter_pills_get_bits (self->provision);
  changed (self);
}

static void
status_changed_cb (AlongFilterPanel *self)
{
  self->filter->statuses = along_filter_pills_get_bits (self->status);
  changed (self);
}

static int
get_number (GtkDropDown *drop_down)
{
  const char *id = along_choice_drop_down_get_id (drop_down);

  return id != NULL ? atoi (id) : 0;
}

static void
chosen_cb (GtkDropDown *drop_down, AlongFilterPanel *self)
{
  const char *id = along_choice_drop_down_get_id (drop_down);

  if (drop_down == self->involvement)
    self->filter->involvement = get_number (drop_down);
  else if (drop_down == self->region)
    self->filter->region = id != NULL ? *id : ALONG_FILTER_REGION_CONTEXT;
  else if (drop_down == self->authority)
    self->filter->la_code = get_number (drop_down);
  else if (drop_down == self->trust)
    self->filter->trust_uid = get_number (drop_down);
  else
    along_text_set (&self->filter->type, g_strcmp0 (id, ANY) == 0 ? "" : id);

  changed (self);
}

/* ── Choices ── */

static void
offer_authorities (AlongFilterPanel *self, AlongSchoolsIndex *index)
{
  g_autoptr (GListStore) store = g_list_store_new (ALONG_TYPE_CHOICE);
  const GArray *authorities = along_schools_index_get_authorities (index);

  along_choice_append (store, "0", _ ("Any"));
  for (guint i = 0; i < authorities->len; i++)
    {
      const AlongLocalAuthority *authority = &g_array_index (authorities, AlongLocalAuthority, i);
      g_autofree char *id = g_strdup_printf ("%d", authority->code);

      along_choice_append (store, id, authority->name);
    }
  along_choice_drop_down_set (self->authority, G_LIST_MODEL (store), "0");
}

static int
compare_choices (gconstpointer a, gconstpointer b, gpointer user_data)
{
  AlongChoice *left = (AlongChoice *) a, *right = (AlongChoice *) b;

  if (g_strcmp0 (along_choice_get_id (left), "0") == 0)
    return -1;
  if (g_strcmp0 (along_choice_get_id (right), "0") == 0)
    return 1;
  return g_utf8_collate (along_choice_get_label (left), along_choice_get_label (right));
}

static void
offer_trusts (AlongFilterPanel *self, AlongRegister *reg)
{
  g_autoptr (GListStore) store = g_list_store_new (ALONG_TYPE_CHOICE);

  along_choice_append (store, "0", _ ("Any"));
  for (guint i = 0; i < along_register_get_n_trusts (reg); i++)
    {
      const AlongTrust *trust = along_register_get_trust (reg, i);
      g_autofree char *id = g_strdup_printf ("%d", trust->uid);
      guint n;

      along_register_get_trust_schools (reg, trust, &n);
      if (n > 0)
        along_choice_append (store, id, trust->name);
    }
  g_list_store_sort (store, compare_choices, NULL);
  along_choice_drop_down_set (self->trust, G_LIST_MODEL (store), "0");
}

static void
offer_types (AlongFilterPanel *self, AlongSchoolsIndex *index)
{
  g_autoptr (GListStore) store = g_list_store_new (ALONG_TYPE_CHOICE);
  const GPtrArray *types = along_schools_index_get_types (index);

  along_choice_append (store, ANY, _ ("Any"));
  for (guint i = 0; i < types->len; i++)
    along_choice_append (store, g_ptr_array_index (types, i), g_ptr_array_index (types, i));
  along_choice_drop_down_set (self->type, G_LIST_MODEL (store), ANY);
}

static void
offer_regions (AlongFilterPanel *self)
{
  g_autoptr (GListStore) store = g_list_store_new (ALONG_TYPE_CHOICE);

  along_choice_append (store, "*", _ ("As chosen above"));
  along_choice_append (store, "-", _ ("All regions"));
  for (guint i = 0; i < ALONG_N_REGIONS; i++)
    {
      const char id[] = { along_region_codes[i], '\0' };

      along_choice_append (store, id, along_region_get_name (along_region_codes[i]));
    }
  along_choice_drop_down_set (self->region, G_LIST_MODEL (store), "*");
}

static void
offer_involvements (AlongFilterPanel *self)
{
  g_autoptr (GListStore) store = g_list_store_new (ALONG_TYPE_CHOICE);

  for (guint i = ALONG_INVOLVEMENT_ANY; i <= ALONG_INVOLVEMENT_LEAD; i++)
    {
      g_autofree char *id = g_strdup_printf ("%u", i);

      along_choice_append (store, id, along_schools_involvement_get_name (i));
    }
  along_choice_drop_down_set (self->involvement, G_LIST_MODEL (store), "0");
}

static void
offer_enumerations (AlongFilterPanel *self)
{
  g_autoptr (GPtrArray) phases = g_ptr_array_new ();
  g_autoptr (GPtrArray) statuses = g_ptr_array_new ();
  g_autoptr (GPtrArray) provisions = g_ptr_array_new ();
  g_autoptr (GPtrArray) verdicts = g_ptr_array_new ();

  for (guint i = 0; i < ALONG_N_PHASES; i++)
    g_ptr_array_add (phases, (gpointer) along_phase_get_name (i));
  g_ptr_array_add (statuses, NULL);
  for (guint i = ALONG_STATUS_OPEN; i < ALONG_N_STATUSES; i++)
    g_ptr_array_add (statuses, (gpointer) along_school_status_get_name (i));
  for (guint i = 0; i <= ALONG_PROVISION_ALTERNATIVE; i++)
    g_ptr_array_add (provisions, (gpointer) along_provision_get_name (i));
  for (guint i = 0; i <= ALONG_ELIGIBILITY_REFUSED; i++)
    g_ptr_array_add (verdicts, (gpointer) along_eligibility_verdict_get_name (i));

  along_filter_pills_set_labels (self->phase, phases);
  along_filter_pills_set_labels (self->status, statuses);
  along_filter_pills_set_labels (self->provision, provisions);
  along_filter_pills_set_labels (self->verdict, verdicts);
}

static void
offer_grades (AlongFilterPills *pills, GArray **choices, AlongFrameworks *frameworks, guint area)
{
  g_autoptr (GPtrArray) labels = g_ptr_array_new ();

  g_clear_pointer (choices, g_array_unref);
  *choices = along_schools_list_grades (frameworks, area);
  for (guint i = 0; i < MIN ((*choices)->len, 32); i++)
    g_ptr_array_add (labels, g_array_index (*choices, AlongGradeChoice, i).title);
  along_filter_pills_set_labels (pills, labels);
}

static void
offer (AlongFilterPanel *self, AlongSchoolsScope *scope)
{
  AlongSchoolsIndex *index = along_schools_scope_get_index (scope);
  AlongFrameworks *frameworks = along_schools_scope_get_frameworks (scope);
  guint overall = along_schools_index_get_overall (index);
  guint area = along_schools_scope_get_area (scope);

  if (g_set_object (&self->reg, along_schools_scope_get_register (scope)))
    {
      offer_authorities (self, index);
      offer_trusts (self, self->reg);
      offer_types (self, index);
    }

  offer_grades (self->overall, &self->overall_grades, frameworks, overall);
  offer_grades (self->area, &self->area_grades, frameworks, area);
  along_filter_pills_set_title (self->area, along_frameworks_get_area_name (frameworks, area));
  gtk_widget_set_visible (GTK_WIDGET (self->area), area != overall);
  gtk_widget_set_visible (GTK_WIDGET (self->verdict),
                          along_schools_scope_get_eligibility (scope) != NULL);
}

/* ── Object ── */

static void
select_number (GtkDropDown *drop_down, int number)
{
  g_autofree char *id = g_strdup_printf ("%d", number);

  along_choice_drop_down_set (drop_down, gtk_drop_down_get_model (drop_down), id);
}

static void
show_filter (AlongFilterPanel *self)
{
  const AlongSchoolsFilter *filter = self->filter;
  const char region[] = { filter->region, '\0' };

  along_filter_pills_set_bits (self->verdict, filter->verdicts);
  along_filter_pills_set_bits (self->overall,
                               grades_to_bits (self->overall_grades, filter->overall));
  along_filter_pills_set_bits (self->area, grades_to_bits (self->area_grades, filter->area));
  along_filter_pills_set_bits (self->phase, filter->phases);
  along_filter_pills_set_bits (self->provision, filter->provisions);
  along_filter_pills_set_bits (self->status, filter->statuses);
  select_number (self->involvement, filter->involvement);
  select_number (self->authority, filter->la_code);
  select_number (self->trust, filter->trust_uid);
  along_choice_drop_down_set (self->region, gtk_drop_down_get_model (self->region), region);
  along_choice_drop_down_set (self->type, gtk_drop_down_get_model (self->type),
                              *filter->type != '\0' ? filter->type : ANY);
}

static void
reset_cb (AlongFilterPanel *self)
{
  AlongSchoolsFilter *filter = along_schools_filter_new ();

  filter->sort = self->filter->sort;
  filter->descending = self->filter->descending;
  along_schools_filter_free (self->filter);
  self->filter = filter;
  show_filter (self);
  changed (self);
}

static void
along_filter_panel_dispose (GObject *object)
{
  AlongFilterPanel *self = ALONG_FILTER_PANEL (object);

  g_clear_pointer (&self->filter, along_schools_filter_free);
  g_clear_pointer (&self->overall_grades, g_array_unref);
  g_clear_pointer (&self->area_grades, g_array_unref);
  g_clear_object (&self->reg);

  G_OBJECT_CLASS (along_filter_panel_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, AlongFilterPanel, verdict);
  gtk_widget_class_bind_template_child (widget_class, AlongFilterPanel, overall);
  gtk_widget_class_bind_template_child (widget_class, AlongFilterPanel, area);
  gtk_widget_class_bind_template_child (widget_class, AlongFilterPanel, phase);
  gtk_widget_class_bind_template_child (widget_class, AlongFilterPanel, provision);
  gtk_widget_class_bind_template_child (widget_class, AlongFilterPanel, status);
  gtk_widget_class_bind_template_child (widget_class, AlongFilterPanel, involvement);
  gtk_widget_class_bind_template_child (widget_class, AlongFilterPanel, region);
  gtk_widget_class_bind_template_child (widget_class, AlongFilterPanel, authority);
  gtk_widget_class_bind_template_child (widget_class, AlongFilterPanel, type);
  gtk_widget_class_bind_template_child (widget_class, AlongFilterPanel, trust);
}

static void
along_filter_panel_class_init (AlongFilterPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = along_filter_panel_dispose;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", ALONG_TYPE_FILTER_PANEL, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (ALONG_TYPE_FILTER_PILLS);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/schools/along-filter-panel.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, verdict_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, overall_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, area_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, phase_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, provision_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, status_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, reset_cb);
}

static void
prepare_drop_down (AlongFilterPanel *self,
                   GtkDropDown *drop_down,
                   const char *label,
                   gboolean search)
{
  g_autoptr (GtkExpression) expression = NULL;

  along_choice_drop_down_prepare (drop_down, label, 32);
  if (search)
    {
      expression = gtk_property_expression_new (ALONG_TYPE_CHOICE, NULL, "label");
      gtk_drop_down_set_expression (drop_down, expression);
      gtk_drop_down_set_enable_search (drop_down, TRUE);
    }
  along_choice_drop_down_connect (drop_down, G_CALLBACK (chosen_cb), self);
}

static void
along_filter_panel_init (AlongFilterPanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->filter = along_schools_filter_new ();
  prepare_drop_down (self, self->involvement, _ ("Part in the programme"), FALSE);
  prepare_drop_down (self, self->region, _ ("Region"), FALSE);
  prepare_drop_down (self, self->authority, _ ("Local authority"), TRUE);
  prepare_drop_down (self, self->type, _ ("Type of establishment"), TRUE);
  prepare_drop_down (self, self->trust, _ ("Trust"), TRUE);
  offer_regions (self);
  offer_involvements (self);
  offer_enumerations (self);
}

GtkWidget *
along_filter_panel_new (void)
{
  return g_object_new (ALONG_TYPE_FILTER_PANEL, NULL);
}

void
along_filter_panel_show (AlongFilterPanel *self,
                         AlongSchoolsScope *scope,
                         const AlongSchoolsFilter *filter)
{
  g_return_if_fail (ALONG_IS_FILTER_PANEL (self));
  g_return_if_fail (ALONG_IS_SCHOOLS_SCOPE (scope));

  along_schools_filter_free (self->filter);
  self->filter = along_schools_filter_copy (filter);
  offer (self, scope);
  show_filter (self);
}

const AlongSchoolsFilter *
along_filter_panel_get_filter (AlongFilterPanel *self)
{
  g_return_val_if_fail (ALONG_IS_FILTER_PANEL (self), NULL);

  return self->filter;
}
