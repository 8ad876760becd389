/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-impact-page"

#include "config.h"

#include "along-impact-page.h"

#include "along-choice-drop-down.h"
#include "along-impact-answer.h"
#include "along-impact-choices.h"
#include "along-impact-report.h"
#include "along-seen-pages.h"

#include <glib/gi18n.h>

struct _AlongImpactPage
{
  AdwBin parent_instance;

  AlongContext *context;
  GtkStack *stack;
  GtkDropDown *area;
  GtkDropDown *group;
  GtkCheckButton *across;
  GtkCheckButton *own;
  GtkInfoBar *warning;
  AlongImpactReport *report;
  AdwStatusPage *nobody;
  GtkWidget *nobody_button;

  char *chosen_area; /* (nullable): id; NULL for the programme's */
  char *chosen_group;
  guint64 areas;                /* that there is data for, as far as is known */
  AlongImpactQuestion question; /* that was asked last, without its texts */
  GCancellable *cancellable;
  guint update_source;
  gboolean stale;
};

G_DEFINE_FINAL_TYPE (AlongImpactPage, along_impact_page, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_CONTEXT,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

/* The question ------------------------------------------------------------- */

static guint
find_area (AlongImpactPage *self)
{
  AlongWorkspace *workspace = along_context_get_workspace (self->context);
  AlongProgramme *programme = along_context_get_programme (self->context);
  int area = self->chosen_area != NULL
                 ? along_frameworks_find_area (along_workspace_get_frameworks (workspace),
                                               self->chosen_area)
                 : -1;

  if (area >= 0)
    return area;
  return programme != NULL ? along_programme_get_area (programme) : 0;
}

/* Its texts are the context's, and good until that changes. */
static AlongImpactQuestion
ask (AlongImpactPage *self)
{
  AlongImpactQuestion question = { .area = find_area (self) };

  along_impact_choose_group (self->context, along_choice_drop_down_get_id (self->group), &question);
  question.across_frameworks = gtk_check_button_get_active (self->across);
  question.without_predecessors = gtk_check_button_get_active (self->own);
  return question;
}

static void
update_areas (AlongImpactPage *self)
{
  AlongFrameworks *frameworks = along_workspace_get_frameworks (
      along_context_get_workspace (self->context));
  guint area = find_area (self);
  g_autoptr (GListModel) choices = along_impact_list_areas (frameworks, self->areas, area);

  along_choice_drop_down_set (self->area, choices, along_frameworks_get_area_id (frameworks, area));
}

static void
update_groups (AlongImpactPage *self)
{
  g_autoptr (GListModel) choices = along_impact_list_groups (self->context);

  along_choice_drop_down_set (self->group, choices, self->chosen_group);
}

/* The answer --------------------------------------------------------------- */

static void
show_nobody (AlongImpactPage *self)
{
  gboolean all = self->question.all_schools;

  adw_status_page_set_title (self->nobody, all ? _ ("No grades for this judgement")
                                               : _ ("Nobody is paired here yet"));
  adw_status_page_set_description (
      self->nobody,
      all ? _ ("Import Ofsted’s inspection outcomes, or choose another judgement.")
          : _ ("Pair partners with leads on the board, or choose another group above."));
  gtk_widget_set_visible (self->nobody_button, !all);
}

static void
answered_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  AlongImpactPage *self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongImpactAnswer) answer = along_impact_answer_finish (result, &error);
  AlongFrameworks *frameworks;

  /* After a cancel the page may be gone. */
  if (answer == NULL)
    return;
  g_clear_object (&self->cancellable);
  frameworks = along_workspace_get_frameworks (along_context_get_workspace (self->context));
  if (self->areas != answer->areas)
    {
      self->areas = answer->areas;
      update_areas (self);
    }
  along_impact_report_set_impact (self->report, frameworks, answer->impact, answer->rows,
                                  &self->question);
  show_nobody (self);
  gtk_widget_set_visible (GTK_WIDGET (self->nobody),
                          along_impact_get_n_schools (answer->impact) == 0);
  gtk_info_bar_set_revealed (self->warning, self->question.across_frameworks);
  gtk_stack_set_visible_child_name (self->stack, "content");
}

static void
cancel (AlongImpactPage *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

static void
update (AlongImpactPage *self)
{
  AlongWorkspace *workspace = along_context_get_workspace (self->context);
  AlongRegister *reg = along_workspace_get_register (workspace);

  self->stale = FALSE;
  cancel (self);
  if (reg == NULL || along_register_get_n_schools (reg) == 0)
    {
      gboolean coming = along_workspace_get_loading (workspace) ||
                        (reg == NULL && along_workspace_has_schools (workspace));

      gtk_stack_set_visible_child_name (self->stack, coming ? "loading" : "empty");
      return;
    }
  update_areas (self);
  update_groups (self);
  self->question = ask (self);
  self->cancellable = g_cancellable_new ();
  along_impact_answer_async (along_workspace_get_frameworks (workspace), reg,
                             along_workspace_get_caseload (workspace), &self->question,
                             self->cancellable, answered_cb, self);
  self->question.programme = self->question.cohort = NULL;
}

static gboolean
update_cb (gpointer user_data)
{
  AlongImpactPage *self = user_data;

  self->update_source = 0;
  update (self);
  return G_SOURCE_REMOVE;
}

/* After the frame that is being drawn, and once for several changes. */
static void
queue_update (AlongImpactPage *self)
{
  self->stale = TRUE;
  if (self->update_source == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->update_source = g_idle_add (update_cb, self);
}

static void
changed_cb (AlongImpactPage *self)
{
  queue_update (self);
}

static void
area_chosen_cb (GtkDropDown *area, AlongImpactPage *self)
{
  g_free (self->chosen_area);
  self->chosen_area = g_strdup (along_choice_drop_down_get_id (area));
  queue_update (self);
}

static void
group_chosen_cb (GtkDropDown *group, AlongImpactPage *self)
{
  g_free (self->chosen_group);
  self->chosen_group = g_strdup (along_choice_drop_down_get_id (group));
  queue_update (self);
}

/* Another programme is about another judgement. */
static void
programme_changed_cb (AlongImpactPage *self)
{
  g_clear_pointer (&self->chosen_area, g_free);
  queue_update (self);
}

/* Object ------------------------------------------------------------------- */

static void
along_impact_page_map (GtkWidget *widget)
{
  AlongImpactPage *self = ALONG_IMPACT_PAGE (widget);

  GTK_WIDGET_CLASS (along_impact_page_parent_class)->map (widget);
  if (self->stale)
    queue_update (self);
}

static void
along_impact_page_constructed (GObject *object)
{
  AlongImpactPage *self = ALONG_IMPACT_PAGE (object);
  AlongWorkspace *workspace = along_context_get_workspace (self->context);

  G_OBJECT_CLASS (along_impact_page_parent_class)->constructed (object);
  g_signal_connect_object (self->context, "notify::programme", G_CALLBACK (programme_changed_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->context, "notify", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::register", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::loading", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "notify::caseload", G_CALLBACK (changed_cb), self,
                           G_CONNECT_SWAPPED);
}

static void
along_impact_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_CONTEXT:
      g_value_set_object (value, ALONG_IMPACT_PAGE (object)->context);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_impact_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_CONTEXT:
      ALONG_IMPACT_PAGE (object)->context = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_impact_page_dispose (GObject *object)
{
  AlongImpactPage *self = ALONG_IMPACT_PAGE (object);

  cancel (self);
  g_clear_handle_id (&self->update_source, g_source_remove);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (along_impact_page_parent_class)->dispose (object);
}

static void
along_impact_page_finalize (GObject *object)
{
  AlongImpactPage *self = ALONG_IMPACT_PAGE (object);

  g_free (self->chosen_area);
  g_free (self->chosen_group);

  G_OBJECT_CLASS (along_impact_page_parent_class)->finalize (object);
}

static void
along_impact_page_class_init (AlongImpactPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = along_impact_page_constructed;
  object_class->get_property = along_impact_page_get_property;
  object_class->set_property = along_impact_page_set_property;
  object_class->dispose = along_impact_page_dispose;
  object_class->finalize = along_impact_page_finalize;
  widget_class->map = along_impact_page_map;

  properties[PROP_CONTEXT] = g_param_spec_object ("context", NULL, NULL, ALONG_TYPE_CONTEXT,
                                                  G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY |
                                                      G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (ALONG_TYPE_IMPACT_REPORT);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/impact/along-impact-page.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongImpactPage, stack);
  gtk_widget_class_bind_template_child (widget_class, AlongImpactPage, area);
  gtk_widget_class_bind_template_child (widget_class, AlongImpactPage, group);
  gtk_widget_class_bind_template_child (widget_class, AlongImpactPage, across);
  gtk_widget_class_bind_template_child (widget_class, AlongImpactPage, own);
  gtk_widget_class_bind_template_child (widget_class, AlongImpactPage, warning);
  gtk_widget_class_bind_template_child (widget_class, AlongImpactPage, report);
  gtk_widget_class_bind_template_child (widget_class, AlongImpactPage, nobody);
  gtk_widget_class_bind_template_child (widget_class, AlongImpactPage, nobody_button);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
}

static void
along_impact_page_init (AlongImpactPage *self)
{
  self->stale = TRUE;
  /* Its cohorts, since a cohort of now has no grades to show yet. */
  self->chosen_group = g_strdup (ALONG_IMPACT_PROGRAMME);
  gtk_widget_init_template (GTK_WIDGET (self));
  along_seen_pages_watch (self->stack);
  along_choice_drop_down_prepare (self->area, _ ("Judgement"), 28);
  along_choice_drop_down_prepare (self->group, _ ("Schools"), 36);
  along_choice_drop_down_connect (self->area, G_CALLBACK (area_chosen_cb), self);
  along_choice_drop_down_connect (self->group, G_CALLBACK (group_chosen_cb), self);
}

GtkWidget *
along_impact_page_new (AlongContext *context)
{
  g_return_val_if_fail (ALONG_IS_CONTEXT (context), NULL);

  return g_object_new (ALONG_TYPE_IMPACT_PAGE, "context", context, NULL);
}
