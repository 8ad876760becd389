/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-import-assistant"

#include "config.h"

#include "along-import-assistant.h"

#include "along-digits.h"
#include "along-feedback.h"
#include "along-import-choice-page.h"
#include "along-import-progress-page.h"
#include "along-import-report-list.h"
#include "along-seen-pages.h"
#include "along-workspace-import.h"

#include <glib/gi18n.h>

struct _AlongImportAssistant
{
  AdwWindow parent_instance;

  AlongContext *context;
  GCancellable *cancellable;
  GPtrArray *sources;
  gboolean dry_run;

  AdwToastOverlay *toasts;
  AdwWindowTitle *heading;
  GtkStack *stack;
  AlongImportChoicePage *choice;
  AlongImportProgressPage *progress;
  AlongImportReportList *plan;
  AlongImportReportList *outcome;
  GtkLabel *summary;
  GtkWidget *create_cohort;
  GtkWidget *see_board;
  GtkWidget *back;
  GtkButton *forward;
};

G_DEFINE_FINAL_TYPE (AlongImportAssistant, along_import_assistant, ADW_TYPE_WINDOW)

static void
show_step (AlongImportAssistant *self, const char *name)
{
  gboolean choosing = g_str_equal (name, "choice");
  gboolean planned = g_str_equal (name, "plan");
  gboolean running = g_str_equal (name, "progress");

  gtk_stack_set_visible_child_name (self->stack, name);
  gtk_widget_set_visible (self->back, !choosing && !g_str_equal (name, "outcome"));
  gtk_button_set_label (GTK_BUTTON (self->back), running ? _ ("_Cancel") : _ ("_Back"));
  gtk_widget_set_visible (GTK_WIDGET (self->forward), choosing || planned);
  gtk_button_set_label (self->forward, choosing ? _ ("Chec_k") : _ ("_Import"));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->forward),
                               choosing ? _ ("See what would happen; nothing is written yet")
                                        : NULL);
  adw_window_title_set_subtitle (self->heading, choosing  ? _ ("Choose files")
                                                : planned ? _ ("See what would happen")
                                                : running ? _ ("Reading")
                                                          : _ ("Done"));
}

static void
update_forward_cb (AlongImportAssistant *self)
{
  const char *step = gtk_stack_get_visible_child_name (self->stack);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "import.forward",
                                 g_strcmp0 (step, "choice") != 0 ||
                                     along_import_choice_page_get_ready (self->choice));
}

/* Whether the plan would change anything. */
static gboolean
changes_anything (GPtrArray *reports)
{
  for (guint i = 0; i < reports->len; i++)
    {
      const AlongImportReport *report = g_ptr_array_index (reports, i);

      if (report->inserted + report->updated > 0)
        return TRUE;
    }
  return FALSE;
}

static void
show_plan (AlongImportAssistant *self, GPtrArray *reports)
{
  along_import_report_list_set (self->plan, reports, TRUE);
  show_step (self, "plan");
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "import.forward", changes_anything (reports));
  gtk_widget_set_tooltip_text (
      GTK_WIDGET (self->forward),
      changes_anything (reports) ? NULL : _ ("Everything in the files is in the database already"));
}

static void
show_outcome (AlongImportAssistant *self, GPtrArray *reports)
{
  AlongWorkspace *workspace = along_context_get_workspace (self->context);
  gboolean cohorts = along_caseload_get_cohorts (along_workspace_get_caseload (workspace))->len > 0;
  guint64 inserted = 0, updated = 0, rejected = 0;
  g_autofree char *text = NULL;

  for (guint i = 0; i < reports->len; i++)
    {
      const AlongImportReport *report = g_ptr_array_index (reports, i);

      inserted += report->inserted;
      updated += report->updated;
      rejected += report->rejected;
    }
  text = g_strdup_printf (_ ("%s records are new, %s changed, %s rows were left out."),
                          along_digits ((gint64) inserted).text,
                          along_digits ((gint64) updated).text,
                          along_digits ((gint64) rejected).text);
  gtk_label_set_text (self->summary, text);
  along_import_report_list_set (self->outcome, reports, FALSE);
  gtk_widget_set_visible (self->create_cohort, !cohorts);
  gtk_widget_set_visible (self->see_board, cohorts);
  show_step (self, "outcome");
}

static void
imported_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (AlongImportAssistant) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray)
      reports = along_workspace_import_finish (ALONG_WORKSPACE (source), result, &error);

  g_clear_object (&self->cancellable);
  if (self->context == NULL) /* closed meanwhile */
    return;
  if (reports != NULL && self->dry_run)
    show_plan (self, reports);
  else if (reports != NULL)
    show_outcome (self, reports);
  else
    {
      show_step (self, "choice");
      update_forward_cb (self);
      if (g_error_matches (error, ALONG_IMPORT_ERROR, ALONG_IMPORT_ERROR_CANCELLED) ||
          g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        along_feedback_toast (GTK_WIDGET (self->toasts), _ ("Cancelled; nothing was changed"));
      else
        along_feedback_error (GTK_WIDGET (self->toasts), _ ("The files were not imported"), error);
    }
}

static void
run (AlongImportAssistant *self, gboolean dry_run)
{
  self->dry_run = dry_run;
  self->cancellable = g_cancellable_new ();
  along_import_progress_page_start (self->progress,
                                    dry_run ? _ ("Checking the Files") : _ ("Importing"));
  show_step (self, "progress");
  along_workspace_import_async (along_context_get_workspace (self->context), self->sources, dry_run,
                                along_import_progress_page_tell, self->progress, self->cancellable,
                                imported_cb, g_object_ref (self));
}

static void
forward_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  AlongImportAssistant *self = ALONG_IMPORT_ASSISTANT (widget);
  g_autoptr (GError) error = NULL;

  if (g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "plan") == 0)
    {
      run (self, FALSE);
      return;
    }
  if (!along_import_choice_page_remember (self->choice, &error))
    along_feedback_error (GTK_WIDGET (self->toasts), _ ("The columns were not remembered"), error);
  g_clear_pointer (&self->sources, g_ptr_array_unref);
  self->sources = along_import_choice_page_list_sources (self->choice);
  run (self, TRUE);
}

static void
back_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  AlongImportAssistant *self = ALONG_IMPORT_ASSISTANT (widget);

  if (self->cancellable != NULL)
    {
      g_cancellable_cancel (self->cancellable);
      return;
    }
  show_step (self, "choice");
  update_forward_cb (self);
}

/* What to do next is an action of the window that the assistant belongs to. */
static void
next_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  GtkWindow *window = gtk_window_get_transient_for (GTK_WINDOW (widget));
  const char *name = g_variant_get_string (parameter, NULL);
  g_autoptr (GVariant) target = NULL;
  g_autofree char *detailed = NULL;

  if (window == NULL || !g_action_parse_detailed_name (name, &detailed, &target, NULL))
    return;
  gtk_window_close (GTK_WINDOW (widget));
  gtk_widget_activate_action_variant (GTK_WIDGET (window), detailed, target);
}

static gboolean
along_import_assistant_close_request (GtkWindow *window)
{
  AlongImportAssistant *self = ALONG_IMPORT_ASSISTANT (window);

  /* While files are read, closing is cancelling: the assistant stays to say so. */
  if (self->cancellable != NULL)
    {
      g_cancellable_cancel (self->cancellable);
      return TRUE;
    }
  return GTK_WINDOW_CLASS (along_import_assistant_parent_class)->close_request (window);
}

static void
along_import_assistant_dispose (GObject *object)
{
  AlongImportAssistant *self = ALONG_IMPORT_ASSISTANT (object);

  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->context);
  g_clear_pointer (&self->sources, g_ptr_array_unref);

  G_OBJECT_CLASS (along_import_assistant_parent_class)->dispose (object);
}

static void
along_import_assistant_class_init (AlongImportAssistantClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = along_import_assistant_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = along_import_assistant_close_request;

  g_type_ensure (ALONG_TYPE_IMPORT_CHOICE_PAGE);
  g_type_ensure (ALONG_TYPE_IMPORT_PROGRESS_PAGE);
  g_type_ensure (ALONG_TYPE_IMPORT_REPORT_LIST);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/importer/along-import-assistant.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongImportAssistant, toasts);
  gtk_widget_class_bind_template_child (widget_class, AlongImportAssistant, heading);
  gtk_widget_class_bind_template_child (widget_class, AlongImportAssistant, stack);
  gtk_widget_class_bind_template_child (widget_class, AlongImportAssistant, choice);
  gtk_widget_class_bind_template_child (widget_class, AlongImportAssistant, progress);
  gtk_widget_class_bind_template_child (widget_class, AlongImportAssistant, plan);
  gtk_widget_class_bind_template_child (widget_class, AlongImportAssistant, outcome);
  gtk_widget_class_bind_template_child (widget_class, AlongImportAssistant, summary);
  gtk_widget_class_bind_template_child (widget_class, AlongImportAssistant, create_cohort);
  gtk_widget_class_bind_template_child (widget_class, AlongImportAssistant, see_board);
  gtk_widget_class_bind_template_child (widget_class, AlongImportAssistant, back);
  gtk_widget_class_bind_template_child (widget_class, AlongImportAssistant, forward);
  gtk_widget_class_bind_template_callback (widget_class, update_forward_cb);
  gtk_widget_class_install_action (widget_class, "import.forward", NULL, forward_cb);
  gtk_widget_class_install_action (widget_class, "import.back", NULL, back_cb);
  gtk_widget_class_install_action (widget_class, "import.next", "s", next_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
along_import_assistant_init (AlongImportAssistant *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  along_seen_pages_watch (self->stack);
  show_step (self, "choice");
  update_forward_cb (self);
}

GtkWidget *
along_import_assistant_new (gpointer parent, AlongContext *context, GListModel *files)
{
  AlongImportAssistant *self;

  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (ALONG_IS_CONTEXT (context), NULL);

  self = g_object_new (ALONG_TYPE_IMPORT_ASSISTANT, "transient-for", parent, NULL);
  self->context = g_object_ref (context);
  along_import_choice_page_set_context (self->choice, context);
  if (files != NULL)
    along_import_choice_page_add_files (self->choice, files);
  return GTK_WIDGET (self);
}
