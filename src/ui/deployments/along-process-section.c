/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-process-section.h"

#include "along-choice-drop-down.h"
#include "along-deployment-words.h"
#include "along-process-lanes.h"
#include "along-process-table.h"
#include "along-progress-terms.h"
#include "along-step-dialog.h"
#include "along-table-dialog.h"

#include <glib/gi18n.h>

/* Below this, stages are listed one below the other. */
#define NARROW_WIDTH 560

/* @progress: (element-type AlongProgress): of all processes of the dossier. */
struct _AlongProcessSection
{
  GtkWidget parent_instance;

  GtkWidget *root;
  GtkDropDown *chooser;
  GtkLabel *summary;
  GtkScrolledWindow *scroller;
  AlongProcessLanes *lanes;

  AlongContext *context;
  AlongDossier *dossier; /* (nullable) */
  GPtrArray *progress;
  guint adapt_id;
  gboolean narrow;
};

G_DEFINE_FINAL_TYPE (AlongProcessSection, along_process_section, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_CONTEXT,
  PROP_DOSSIER,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

/* (nullable): of the process that is chosen. */
static AlongProgress *
get_progress (AlongProcessSection *self)
{
  const char *id = along_choice_drop_down_get_id (self->chooser);

  for (guint i = 0; self->progress != NULL && i < self->progress->len; i++)
    {
      AlongProgress *progress = g_ptr_array_index (self->progress, i);

      if (g_strcmp0 (along_progress_get_process (progress)->id, id) == 0)
        return progress;
    }
  return NULL;
}

static void
show_process (AlongProcessSection *self)
{
  AlongProgress *progress = get_progress (self);
  g_autofree char *summary = NULL;

  along_process_lanes_set_progress (self->lanes, progress);
  if (progress != NULL)
    summary = along_deployment_words_dup_summary (
        progress, along_dossier_get_deployment (self->dossier)->status);
  gtk_label_set_text (self->summary, summary != NULL ? summary : "");
}

static void
chosen_cb (GtkDropDown *chooser, AlongProcessSection *self)
{
  show_process (self);
}

/* A process that has gone gives way to the deployment's own. */
static void
fill_chooser (AlongProcessSection *self)
{
  g_autoptr (GListStore) choices = g_list_store_new (ALONG_TYPE_CHOICE);
  g_autofree char *selected = g_strdup (along_choice_drop_down_get_id (self->chooser));

  for (guint i = 0; i < self->progress->len; i++)
    {
      const AlongProcess *process = along_progress_get_process (
          g_ptr_array_index (self->progress, i));

      along_choice_append (choices, process->id, process->name);
    }
  along_choice_drop_down_set (self->chooser, G_LIST_MODEL (choices), selected);
  gtk_widget_set_visible (GTK_WIDGET (self->chooser), self->progress->len > 1);
}

static void
show_dossier (AlongProcessSection *self)
{
  g_autoptr (AlongProgressTerms) terms = NULL;

  g_clear_pointer (&self->progress, g_ptr_array_unref);
  if (self->dossier != NULL)
    {
      terms = along_progress_terms_new (along_context_get_workspace (self->context));
      self->progress = along_progress_terms_judge (terms, self->dossier);
      fill_chooser (self);
    }
  show_process (self);
}

static void
step_activated_cb (AlongProcessSection *self, guint step)
{
  AlongProgress *progress = get_progress (self);

  if (progress != NULL)
    along_step_dialog_present (GTK_WIDGET (self), self->context, progress, step);
}

static void
show_table_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  AlongProcessSection *self = ALONG_PROCESS_SECTION (widget);
  AlongProgress *progress = get_progress (self);
  g_autofree char *name = NULL;
  g_autoptr (AlongChartTable) table = NULL;

  if (progress == NULL)
    return;
  name = along_deployment_words_dup_name (along_context_get_workspace (self->context),
                                          along_dossier_get_deployment (self->dossier)->who);
  table = along_process_table_new (progress, name);
  gtk_window_present (GTK_WINDOW (along_table_dialog_new (widget, table)));
}

/* Not while space is being given out. */
static gboolean
adapt_cb (gpointer user_data)
{
  AlongProcessSection *self = user_data;

  self->adapt_id = 0;
  gtk_scrolled_window_set_policy (
      self->scroller, self->narrow ? GTK_POLICY_NEVER : GTK_POLICY_AUTOMATIC, GTK_POLICY_AUTOMATIC);
  along_process_lanes_set_narrow (self->lanes, self->narrow);
  return G_SOURCE_REMOVE;
}

static void
along_process_section_measure (GtkWidget *widget,
                               GtkOrientation orientation,
                               int for_size,
                               int *minimum,
                               int *natural,
                               int *minimum_baseline,
                               int *natural_baseline)
{
  gtk_widget_measure (ALONG_PROCESS_SECTION (widget)->root, orientation, for_size, minimum, natural,
                      minimum_baseline, natural_baseline);
}

static void
along_process_section_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  AlongProcessSection *self = ALONG_PROCESS_SECTION (widget);
  gboolean narrow = width < NARROW_WIDTH;

  gtk_widget_allocate (self->root, width, height, baseline, NULL);
  if (narrow == self->narrow)
    return;
  self->narrow = narrow;
  if (self->adapt_id == 0)
    self->adapt_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, adapt_cb, self, NULL);
}

static void
along_process_section_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  AlongProcessSection *self = ALONG_PROCESS_SECTION (object);

  switch (id)
    {
    case PROP_CONTEXT:
      g_value_set_object (value, self->context);
      break;
    case PROP_DOSSIER:
      g_value_set_object (value, self->dossier);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_process_section_set_property (GObject *object,
                                    guint id,
                                    const GValue *value,
                                    GParamSpec *pspec)
{
  AlongProcessSection *self = ALONG_PROCESS_SECTION (object);

  switch (id)
    {
    case PROP_CONTEXT:
      self->context = g_value_dup_object (value);
      break;
    case PROP_DOSSIER:
      if (g_set_object (&self->dossier, g_value_get_object (value)))
        {
          show_dossier (self);
          g_object_notify_by_pspec (object, pspec);
        }
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_process_section_dispose (GObject *object)
{
  AlongProcessSection *self = ALONG_PROCESS_SECTION (object);

  g_clear_handle_id (&self->adapt_id, g_source_remove);
  g_clear_pointer (&self->root, gtk_widget_unparent);
  g_clear_pointer (&self->progress, g_ptr_array_unref);
  g_clear_object (&self->dossier);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (along_process_section_parent_class)->dispose (object);
}

static void
install_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (ALONG_TYPE_PROCESS_LANES);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/deployments/along-process-section.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongProcessSection, root);
  gtk_widget_class_bind_template_child (widget_class, AlongProcessSection, chooser);
  gtk_widget_class_bind_template_child (widget_class, AlongProcessSection, summary);
  gtk_widget_class_bind_template_child (widget_class, AlongProcessSection, scroller);
  gtk_widget_class_bind_template_child (widget_class, AlongProcessSection, lanes);
  gtk_widget_class_bind_template_callback (widget_class, step_activated_cb);
}

static void
along_process_section_class_init (AlongProcessSectionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = along_process_section_get_property;
  object_class->set_property = along_process_section_set_property;
  object_class->dispose = along_process_section_dispose;
  widget_class->measure = along_process_section_measure;
  widget_class->size_allocate = along_process_section_size_allocate;

  properties[PROP_CONTEXT] = g_param_spec_object ("context", NULL, NULL, ALONG_TYPE_CONTEXT,
                                                  G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY |
                                                      G_PARAM_STATIC_STRINGS);
  properties[PROP_DOSSIER] = g_param_spec_object ("dossier", NULL, NULL, ALONG_TYPE_DOSSIER,
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS |
                                                      G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  install_template (widget_class);
  gtk_widget_class_install_action (widget_class, "process.show-table", NULL, show_table_cb);
}

static void
along_process_section_init (AlongProcessSection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  along_choice_drop_down_prepare (self->chooser, _ ("Process"), 20);
  along_choice_drop_down_connect (self->chooser, G_CALLBACK (chosen_cb), self);
  along_process_lanes_set_scroller (self->lanes, self->scroller);
}

GtkWidget *
along_process_section_new (AlongContext *context)
{
  g_return_val_if_fail (ALONG_IS_CONTEXT (context), NULL);

  return g_object_new (ALONG_TYPE_PROCESS_SECTION, "context", context, NULL);
}
