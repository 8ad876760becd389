/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-cohort-dialog"

#include "config.h"

#include "along-cohort-dialog.h"

#include "along-academic-year.h"
#include "along-choice-row.h"
#include "along-cohort-suggest.h"
#include "along-date-row.h"
#include "along-feedback.h"
#include "along-workspace-commands.h"

#include <glib/gi18n.h>

/* Academic years to choose from, around the present one. */
#define YEARS_BACK    8
#define YEARS_FORWARD 3

struct _AlongCohortDialog
{
  AdwWindow parent_instance;

  AlongContext *context;
  char *id;       /* (nullable): of the cohort that is edited */
  gboolean named; /* by hand */
  gboolean dated;
  gboolean quiet; /* the program writes, not the user */

  AdwToastOverlay *toasts;
  GtkButton *save;
  AdwEntryRow *name;
  AdwComboRow *programme;
  AdwComboRow *year;
  AdwComboRow *term;
  AdwComboRow *region;
  AdwComboRow *status;
  AlongDateRow *starts;
  AlongDateRow *ends;
};

G_DEFINE_FINAL_TYPE (AlongCohortDialog, along_cohort_dialog, ADW_TYPE_WINDOW)

static AlongProgramme *
get_programme (AlongCohortDialog *self)
{
  const char *id = along_choice_row_get_id (self->programme);
  AlongWorkspace *workspace = along_context_get_workspace (self->context);

  return id != NULL
             ? along_definitions_find_programme (along_workspace_get_definitions (workspace), id)
             : NULL;
}

static int
get_year (AlongCohortDialog *self)
{
  const char *id = along_choice_row_get_id (self->year);

  return id != NULL ? (int) g_ascii_strtoll (id, NULL, 10) : 0;
}

static const AlongTerm *
get_term (AlongCohortDialog *self)
{
  AlongProgramme *programme = get_programme (self);
  const char *id = along_choice_row_get_id (self->term);

  return programme != NULL && id != NULL ? along_programme_find_term (programme, id) : NULL;
}

static gboolean
has_name (AlongCohortDialog *self)
{
  g_autofree char *name = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->name)));

  return *g_strstrip (name) != '\0';
}

static void
update_save (AlongCohortDialog *self)
{
  AlongDate starts = along_date_row_get_date (self->starts);
  AlongDate ends = along_date_row_get_date (self->ends);
  const char *wrong = along_date_row_get_problem (self->starts);
  gboolean ordered = starts != ALONG_DATE_NONE && (ends == ALONG_DATE_NONE || ends >= starts);

  if (wrong == NULL)
    wrong = along_date_row_get_problem (self->ends);
  gtk_widget_set_sensitive (GTK_WIDGET (self->save), has_name (self) && ordered && wrong == NULL);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->save),
                               !has_name (self) ? _ ("Give the cohort a name")
                               : wrong != NULL  ? wrong
                               : !ordered ? _ ("Give a start, and an end that is not before it")
                                          : NULL);
}

static void
suggest (AlongCohortDialog *self)
{
  AlongProgramme *programme = get_programme (self);
  AlongDate starts = along_cohort_suggest_start (get_term (self), get_year (self));
  g_autofree char *name = along_cohort_suggest_name (get_term (self), get_year (self));

  if (programme == NULL)
    return;
  self->quiet = TRUE;
  if (!self->named)
    gtk_editable_set_text (GTK_EDITABLE (self->name), name);
  if (!self->dated)
    {
      along_date_row_set_date (self->starts, starts);
      along_date_row_set_date (self->ends, along_cohort_suggest_end (programme, starts));
    }
  self->quiet = FALSE;
  update_save (self);
}

static void
fill_terms (AlongCohortDialog *self, const char *selected)
{
  g_autoptr (GListStore) store = g_list_store_new (ALONG_TYPE_CHOICE);
  AlongProgramme *programme = get_programme (self);
  guint n = 0;
  const AlongTerm *terms = programme != NULL ? along_programme_get_terms (programme, &n) : NULL;

  for (guint i = 0; i < n; i++)
    along_choice_append (store, terms[i].id, terms[i].name);
  along_choice_append (store, "", _ ("Another start"));
  along_choice_row_set (self->term, G_LIST_MODEL (store), selected);
}

static void
programme_chosen_cb (AlongCohortDialog *self)
{
  const AlongTerm *term = NULL;
  int year;

  if (self->quiet || get_programme (self) == NULL)
    return;
  self->quiet = TRUE;
  along_cohort_suggest_term (get_programme (self), along_date_today (), &term, &year);
  fill_terms (self, term != NULL ? term->id : "");
  self->quiet = FALSE;
  suggest (self);
}

static void
term_chosen_cb (AlongCohortDialog *self)
{
  if (!self->quiet)
    suggest (self);
}

static void
name_changed_cb (AlongCohortDialog *self)
{
  if (!self->quiet)
    self->named = has_name (self);
  update_save (self);
}

static void
date_changed_cb (AlongCohortDialog *self)
{
  if (!self->quiet)
    self->dated = TRUE;
  update_save (self);
}

static void
save_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  AlongCohortDialog *self = ALONG_COHORT_DIALOG (widget);
  g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->name))));
  g_autofree char *id = NULL;
  g_autoptr (GError) error = NULL;
  const char *term = along_choice_row_get_id (self->term);
  const char *region = along_choice_row_get_id (self->region);
  AlongCohort cohort = {
    .id = self->id,
    .programme = along_choice_row_get_id (self->programme),
    .name = name,
    .term = term != NULL ? term : "",
    .academic_year = get_year (self),
    .starts = along_date_row_get_date (self->starts),
    .ends = along_date_row_get_date (self->ends),
    .region = region != NULL ? *region : ALONG_REGION_NONE,
    .status = (AlongCohortStatus) adw_combo_row_get_selected (self->status),
  };

  if (!gtk_widget_get_sensitive (GTK_WIDGET (self->save)))
    return;
  if (!along_workspace_save_cohort (along_context_get_workspace (self->context), &cohort, &id,
                                    &error))
    {
      along_feedback_error (GTK_WIDGET (self->toasts), _ ("The cohort was not saved"), error);
      return;
    }
  along_context_set_cohort (self->context, id);
  gtk_window_close (GTK_WINDOW (self));
}

/* The row cannot be the window's focus-widget, as its text has the focus; and a window that has a
 * focus before it shows is not shown to assistive technology. */
static void
along_cohort_dialog_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (along_cohort_dialog_parent_class)->map (widget);
  gtk_widget_grab_focus (GTK_WIDGET (ALONG_COHORT_DIALOG (widget)->name));
}

static void
along_cohort_dialog_finalize (GObject *object)
{
  AlongCohortDialog *self = ALONG_COHORT_DIALOG (object);

  g_clear_object (&self->context);
  g_clear_pointer (&self->id, g_free);

  G_OBJECT_CLASS (along_cohort_dialog_parent_class)->finalize (object);
}

static void
along_cohort_dialog_class_init (AlongCohortDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = along_cohort_dialog_finalize;
  widget_class->map = along_cohort_dialog_map;

  g_type_ensure (ALONG_TYPE_DATE_ROW);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/cohort/along-cohort-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongCohortDialog, toasts);
  gtk_widget_class_bind_template_child (widget_class, AlongCohortDialog, save);
  gtk_widget_class_bind_template_child (widget_class, AlongCohortDialog, name);
  gtk_widget_class_bind_template_child (widget_class, AlongCohortDialog, programme);
  gtk_widget_class_bind_template_child (widget_class, AlongCohortDialog, year);
  gtk_widget_class_bind_template_child (widget_class, AlongCohortDialog, term);
  gtk_widget_class_bind_template_child (widget_class, AlongCohortDialog, region);
  gtk_widget_class_bind_template_child (widget_class, AlongCohortDialog, status);
  gtk_widget_class_bind_template_child (widget_class, AlongCohortDialog, starts);
  gtk_widget_class_bind_template_child (widget_class, AlongCohortDialog, ends);
  gtk_widget_class_bind_template_callback (widget_class, programme_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, term_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, name_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, date_changed_cb);
  gtk_widget_class_install_action (widget_class, "cohort.save", NULL, save_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, GDK_CONTROL_MASK,
                                       "cohort.save", NULL);
}

static void
along_cohort_dialog_init (AlongCohortDialog *self)
{
  /* Nothing is the user's until the form is shown. */
  self->quiet = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
fill_programmes (AlongCohortDialog *self, const char *selected)
{
  g_autoptr (GListStore) store = g_list_store_new (ALONG_TYPE_CHOICE);
  AlongWorkspace *workspace = along_context_get_workspace (self->context);
  GPtrArray *programmes = along_definitions_get_programmes (
      along_workspace_get_definitions (workspace));

  for (guint i = 0; i < programmes->len; i++)
    along_choice_append (store, along_programme_get_id (g_ptr_array_index (programmes, i)),
                         along_programme_get_name (g_ptr_array_index (programmes, i)));
  along_choice_row_set (self->programme, G_LIST_MODEL (store), selected);
}

static void
fill_years (AlongCohortDialog *self, int selected)
{
  g_autoptr (GListStore) store = g_list_store_new (ALONG_TYPE_CHOICE);
  g_autofree char *selected_id = g_strdup_printf ("%d", selected);
  int now = along_academic_year_of (along_date_today ());

  for (int year = MAX (now + YEARS_FORWARD, selected); year >= MIN (now - YEARS_BACK, selected);
       year--)
    {
      g_autofree char *id = g_strdup_printf ("%d", year);
      g_autofree char *label = along_academic_year_format (year);

      along_choice_append (store, id, label);
    }
  along_choice_row_set (self->year, G_LIST_MODEL (store), selected_id);
}

static void
fill_regions (AlongCohortDialog *self, AlongRegion selected)
{
  g_autoptr (GListStore) store = g_list_store_new (ALONG_TYPE_CHOICE);
  const char selected_id[] = { selected, '\0' };

  along_choice_append (store, "", _ ("All of England"));
  for (const char *code = along_region_codes; *code != '\0'; code++)
    {
      const char id[] = { *code, '\0' };

      along_choice_append (store, id, along_region_get_name (*code));
    }
  along_choice_row_set (self->region, G_LIST_MODEL (store), selected_id);
}

static void
fill_new (AlongCohortDialog *self)
{
  AlongProgramme *programme = along_context_get_programme (self->context);
  const AlongTerm *term = NULL;
  int year = along_academic_year_of (along_date_today ());

  if (programme != NULL)
    along_cohort_suggest_term (programme, along_date_today (), &term, &year);
  fill_programmes (self, programme != NULL ? along_programme_get_id (programme) : NULL);
  fill_years (self, year);
  fill_terms (self, term != NULL ? term->id : "");
  fill_regions (self, along_context_get_region (self->context));
  suggest (self);
}

static void
fill_existing (AlongCohortDialog *self, const AlongCohort *cohort)
{
  self->id = g_strdup (cohort->id);
  self->named = TRUE;
  self->dated = TRUE;
  fill_programmes (self, cohort->programme);
  fill_years (self, cohort->academic_year);
  fill_terms (self, cohort->term);
  fill_regions (self, cohort->region);
  gtk_editable_set_text (GTK_EDITABLE (self->name), cohort->name);
  along_date_row_set_date (self->starts, cohort->starts);
  along_date_row_set_date (self->ends, cohort->ends);
  adw_combo_row_set_selected (self->status, (guint) cohort->status);
  /* Its applications and leads are of this programme. */
  gtk_widget_set_sensitive (GTK_WIDGET (self->programme), FALSE);
  gtk_window_set_title (GTK_WINDOW (self), _ ("Edit cohort"));
  gtk_button_set_label (self->save, _ ("_Save"));
}

GtkWidget *
along_cohort_dialog_new (GtkWidget *parent, AlongContext *context, const AlongCohort *cohort)
{
  AlongCohortDialog *self;

  g_return_val_if_fail (GTK_IS_WIDGET (parent), NULL);
  g_return_val_if_fail (ALONG_IS_CONTEXT (context), NULL);

  self = g_object_new (ALONG_TYPE_COHORT_DIALOG, "transient-for", gtk_widget_get_root (parent),
                       NULL);
  g_set_object (&self->context, context);
  if (cohort != NULL)
    fill_existing (self, cohort);
  else
    fill_new (self);
  self->quiet = FALSE;
  update_save (self);
  return GTK_WIDGET (self);
}
