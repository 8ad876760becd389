/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-impact-report"

#include "config.h"

#include "along-impact-report.h"

#include "along-chart-card.h"
#include "along-digits.h"
#include "along-impact-charts.h"
#include "along-impact-schools.h"
#include "along-impact-words.h"

#include <glib/gi18n.h>

#define REASON "along-left-out"

struct _AlongImpactReport
{
  AdwBin parent_instance;

  GtkLabel *headline;
  GtkLabel *certainty;
  GtkLabel *basis;
  GtkFlowBox *funnel;
  GtkWidget *charts;
  AlongChartCard *bars;
  AlongChartCard *flow;
  AlongChartCard *matrix;
  GtkWidget *left_out;
  GtkLabel *left_out_title;
  GtkListBox *left_out_list;
  AlongImpactSchools *schools;
  AdwExpanderRow *caveats;
  AdwExpanderRow *figures;
  GPtrArray *remark_rows; /* of the two expanders */

  AlongImpact *impact;
};

G_DEFINE_FINAL_TYPE (AlongImpactReport, along_impact_report, ADW_TYPE_BIN)

/* What it says ------------------------------------------------------------- */

static void
show_text (GtkLabel *label, const char *text)
{
  gtk_label_set_text (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
}

static void
show_sentences (AlongImpactReport *self,
                AlongFrameworks *frameworks,
                const AlongImpactQuestion *question)
{
  g_autofree char *headline = along_impact_say_headline (self->impact, question->across_frameworks);
  g_autofree char *share = NULL;
  g_autofree char *threshold = NULL;
  g_autofree char *certainty = NULL;

  /* No figure of inference from grades that may not be compared. */
  if (!question->across_frameworks)
    {
      share = along_impact_say_share (self->impact);
      threshold = along_impact_say_threshold (frameworks, self->impact);
    }
  if (share != NULL && threshold != NULL)
    certainty = g_strdup_printf ("%s %s", share, threshold);
  show_text (self->headline, headline);
  show_text (self->certainty, certainty);
  show_text (self->basis,
             question->all_schools
                 ? _ ("The latest grade of each school against the one before it.")
                 : _ ("The last grade before a school’s cohort started against its latest since. "
                      "There is no control group: this shows what changed, not why."));
}

/* The funnel --------------------------------------------------------------- */

static GtkWidget *
create_step (const AlongImpactStep *step)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *child = gtk_flow_box_child_new ();
  GtkWidget *count = gtk_label_new (along_digits (step->n).text);
  GtkWidget *label = gtk_label_new (step->label);

  gtk_widget_add_css_class (count, "title-2");
  gtk_widget_add_css_class (count, "numeric");
  gtk_widget_add_css_class (label, "caption");
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_widget_add_css_class (box, "card");
  gtk_widget_add_css_class (box, "impact-step");
  gtk_box_append (GTK_BOX (box), count);
  gtk_box_append (GTK_BOX (box), label);
  gtk_flow_box_child_set_child (GTK_FLOW_BOX_CHILD (child), box);
  gtk_widget_set_focusable (child, FALSE);
  return child;
}

static void
show_funnel (AlongImpactReport *self, const AlongImpactQuestion *question)
{
  AlongImpactStep steps[ALONG_IMPACT_MAX_STEPS];
  guint n = along_impact_list_steps (self->impact, question, steps);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->funnel))) != NULL)
    gtk_flow_box_remove (self->funnel, child);
  gtk_flow_box_set_max_children_per_line (self->funnel, n);
  for (guint i = 0; i < n; i++)
    gtk_flow_box_append (self->funnel, create_step (&steps[i]));
}

/* Charts ------------------------------------------------------------------- */

static void
show_charts (AlongImpactReport *self, AlongFrameworks *frameworks)
{
  g_autoptr (AlongChart) bars = along_impact_chart_new_bars (frameworks, self->impact);
  g_autoptr (AlongChart) flow = along_impact_chart_new_flow (frameworks, self->impact);
  g_autoptr (AlongChart) matrix = along_impact_chart_new_matrix (frameworks, self->impact);

  along_chart_card_set_chart (self->bars, bars);
  along_chart_card_set_chart (self->flow, flow);
  along_chart_card_set_chart (self->matrix, matrix);
  gtk_widget_set_visible (self->charts, along_impact_get_n_pairs (self->impact) > 0);
}

static void
chart_activated_cb (AlongImpactReport *self, const char *key)
{
  along_impact_schools_show_key (self->schools, key);
}

/* Left out ----------------------------------------------------------------- */

static void
left_out_activated_cb (AlongImpactReport *self, GtkListBoxRow *row)
{
  AlongLeftOut why = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (row), REASON));

  along_impact_schools_show_left_out (self->schools, why);
}

static GtkWidget *
create_row (const char *title, const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  if (subtitle != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  return row;
}

/* (transfer full) (nullable): how many were inspected all the same. */
static char *
describe_others (AlongImpact *impact, AlongLeftOut why)
{
  guint n = 0;

  for (guint i = 0; i < along_impact_get_n_omissions (impact); i++)
    {
      const AlongOmission *omission = along_impact_get_omission (impact, i);

      if (omission->why == why && omission->other != NULL)
        n++;
    }
  if (n == 0)
    return NULL;
  return g_strdup_printf (ngettext ("%s had an inspection that did not judge it",
                                    "%s of them had an inspection that did not judge it", n),
                          along_digits (n).text);
}

static void
add_left_out (AlongImpactReport *self, AlongLeftOut why)
{
  g_autofree char *text = along_impact_describe_left_out (self->impact, why);
  g_autofree char *others = describe_others (self->impact, why);
  GtkWidget *row = create_row (text, others);

  if (why != ALONG_LEFT_OUT_NOT_IN_REGISTER)
    {
      GtkWidget *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");

      gtk_widget_set_tooltip_text (row, _ ("List these schools"));
      adw_action_row_add_suffix (ADW_ACTION_ROW (row), arrow);
      gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
      g_object_set_data (G_OBJECT (row), REASON, GINT_TO_POINTER (why));
    }
  gtk_list_box_append (self->left_out_list, row);
}

static void
show_left_out (AlongImpactReport *self)
{
  g_autofree char *title = NULL;
  GtkWidget *row;
  guint n = 0;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->left_out_list))) != NULL)
    gtk_list_box_remove (self->left_out_list, row);
  for (AlongLeftOut why = 0; why < ALONG_N_LEFT_OUT; why++)
    if (along_impact_get_left_out (self->impact, why) > 0)
      {
        n += along_impact_get_left_out (self->impact, why);
        add_left_out (self, why);
      }
  title = g_strdup_printf (ngettext ("%s school left out", "%s schools left out", n),
                           along_digits (n).text);
  gtk_label_set_text (self->left_out_title, title);
  gtk_widget_set_visible (self->left_out, n > 0);
}

/* Remarks ------------------------------------------------------------------ */

static void
add_remarks (AlongImpactReport *self, AdwExpanderRow *expander, GPtrArray *remarks)
{
  for (guint i = 0; i < remarks->len; i++)
    {
      AlongImpactRemark *remark = g_ptr_array_index (remarks, i);
      GtkWidget *row = create_row (remark->title, remark->text);

      adw_expander_row_add_row (expander, row);
      g_object_set_data (G_OBJECT (row), REASON, expander);
      g_ptr_array_add (self->remark_rows, row);
    }
}

static void
show_remarks (AlongImpactReport *self,
              AlongFrameworks *frameworks,
              const AlongImpactQuestion *question)
{
  g_autoptr (GPtrArray) caveats = along_impact_list_caveats (question->all_schools);
  g_autoptr (GPtrArray) figures = along_impact_list_figures (frameworks, self->impact);

  for (guint i = 0; i < self->remark_rows->len; i++)
    {
      GtkWidget *row = g_ptr_array_index (self->remark_rows, i);

      adw_expander_row_remove (g_object_get_data (G_OBJECT (row), REASON), row);
    }
  g_ptr_array_set_size (self->remark_rows, 0);
  add_remarks (self, self->caveats, caveats);
  if (!question->across_frameworks)
    add_remarks (self, self->figures, figures);
  gtk_widget_set_visible (GTK_WIDGET (self->figures),
                          !question->across_frameworks && figures->len > 0);
}

/* Object ------------------------------------------------------------------- */

static void
along_impact_report_dispose (GObject *object)
{
  g_clear_object (&ALONG_IMPACT_REPORT (object)->impact);

  G_OBJECT_CLASS (along_impact_report_parent_class)->dispose (object);
}

static void
along_impact_report_finalize (GObject *object)
{
  g_ptr_array_unref (ALONG_IMPACT_REPORT (object)->remark_rows);

  G_OBJECT_CLASS (along_impact_report_parent_class)->finalize (object);
}

static void
along_impact_report_class_init (AlongImpactReportClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = along_impact_report_dispose;
  G_OBJECT_CLASS (klass)->finalize = along_impact_report_finalize;

  g_type_ensure (ALONG_TYPE_CHART_CARD);
  g_type_ensure (ALONG_TYPE_IMPACT_SCHOOLS);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/impact/along-impact-report.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongImpactReport, headline);
  gtk_widget_class_bind_template_child (widget_class, AlongImpactReport, certainty);
  gtk_widget_class_bind_template_child (widget_class, AlongImpactReport, basis);
  gtk_widget_class_bind_template_child (widget_class, AlongImpactReport, funnel);
  gtk_widget_class_bind_template_child (widget_class, AlongImpactReport, charts);
  gtk_widget_class_bind_template_child (widget_class, AlongImpactReport, bars);
  gtk_widget_class_bind_template_child (widget_class, AlongImpactReport, flow);
  gtk_widget_class_bind_template_child (widget_class, AlongImpactReport, matrix);
  gtk_widget_class_bind_template_child (widget_class, AlongImpactReport, left_out);
  gtk_widget_class_bind_template_child (widget_class, AlongImpactReport, left_out_title);
  gtk_widget_class_bind_template_child (widget_class, AlongImpactReport, left_out_list);
  gtk_widget_class_bind_template_child (widget_class, AlongImpactReport, schools);
  gtk_widget_class_bind_template_child (widget_class, AlongImpactReport, caveats);
  gtk_widget_class_bind_template_child (widget_class, AlongImpactReport, figures);
  gtk_widget_class_bind_template_callback (widget_class, chart_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, left_out_activated_cb);
}

static void
along_impact_report_init (AlongImpactReport *self)
{
  self->remark_rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
along_impact_report_set_impact (AlongImpactReport *self,
                                AlongFrameworks *frameworks,
                                AlongImpact *impact,
                                GListStore *rows,
                                const AlongImpactQuestion *question)
{
  g_return_if_fail (ALONG_IS_IMPACT_REPORT (self));
  g_return_if_fail (ALONG_IS_FRAMEWORKS (frameworks));
  g_return_if_fail (ALONG_IS_IMPACT (impact));
  g_return_if_fail (question != NULL);

  g_set_object (&self->impact, impact);
  show_sentences (self, frameworks, question);
  show_funnel (self, question);
  show_charts (self, frameworks);
  show_left_out (self);
  along_impact_schools_set_impact (self->schools, frameworks, impact, rows);
  show_remarks (self, frameworks, question);
}

AlongImpact *
along_impact_report_get_impact (AlongImpactReport *self)
{
  g_return_val_if_fail (ALONG_IS_IMPACT_REPORT (self), NULL);

  return self->impact;
}

const char *
along_impact_report_get_headline (AlongImpactReport *self)
{
  g_return_val_if_fail (ALONG_IS_IMPACT_REPORT (self), NULL);

  return gtk_label_get_text (self->headline);
}
