/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-import-source-row"

#include "config.h"

#include "along-import-source-row.h"

#include "along-choice-row.h"
#include "along-import-mapping-dialog.h"

#include <glib/gi18n.h>

struct _AlongImportSourceRow
{
  AdwExpanderRow parent_instance;

  AlongContext *context;
  AlongImportSource *source;
  AdwComboRow *kind;
  AdwComboRow *cohort;
  AdwActionRow *columns;
  GtkImage *state;
  gboolean by_hand;
};

G_DEFINE_FINAL_TYPE (AlongImportSourceRow, along_import_source_row, ADW_TYPE_EXPANDER_ROW)

enum
{
  SIGNAL_CHANGED,
  SIGNAL_REMOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static gboolean
joins_cohort (AlongImportSourceRow *self)
{
  AlongImportKind kind = along_import_source_get_kind (self->source);

  return kind == ALONG_IMPORT_PARTNERS || kind == ALONG_IMPORT_LEADS;
}

static gboolean
has_columns (AlongImportSourceRow *self)
{
  return along_import_source_get_header (self->source)[0] != NULL;
}

/* (transfer full) (nullable): names of the required fields that no column is mapped to */
static char *
list_missing (AlongImportSourceRow *self)
{
  guint n;
  const AlongImportField *fields = along_import_kind_get_fields (
      along_import_source_get_kind (self->source), &n);
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < n && has_columns (self); i++)
    if (fields[i].required && along_import_source_get_mapping (self->source, fields[i].id) == NULL)
      g_string_append_printf (names, "%s“%s”", names->len > 0 ? ", " : "", fields[i].name);
  return g_string_free (names, names->len == 0);
}

/* (transfer full) (nullable): what is to be done before the file can be read */
static char *
dup_problem (AlongImportSourceRow *self)
{
  g_autofree char *missing = NULL;

  if (along_import_source_get_kind (self->source) == ALONG_IMPORT_UNKNOWN)
    return g_strdup (_ ("Its header is none of the known files’: say what it is"));
  if (joins_cohort (self) && along_choice_row_get_id (self->cohort) == NULL)
    return g_strdup (_ ("There is no cohort for it to join yet: create one, then import it"));
  missing = list_missing (self);
  return missing != NULL ? g_strdup_printf (_ ("Say which column holds %s"), missing) : NULL;
}

static void
describe_columns (AlongImportSourceRow *self)
{
  guint n, mapped = 0;
  const AlongImportField *fields = along_import_kind_get_fields (
      along_import_source_get_kind (self->source), &n);
  g_autofree char *text = NULL;

  for (guint i = 0; i < n; i++)
    mapped += along_import_source_get_mapping (self->source, fields[i].id) != NULL;
  text = g_strdup_printf (ngettext ("%u of %u known field found", "%u of %u known fields found", n),
                          mapped, n);
  adw_action_row_set_subtitle (self->columns, text);
}

static void
update (AlongImportSourceRow *self)
{
  AlongImportKind kind = along_import_source_get_kind (self->source);
  g_autofree char *problem = dup_problem (self);

  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self),
                                 problem != NULL ? problem : along_import_kind_get_name (kind));
  gtk_image_set_from_icon_name (self->state, problem != NULL ? "dialog-warning-symbolic"
                                                             : "object-select-symbolic");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->state), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  problem != NULL ? _ ("Needs your answer") : _ ("Ready"), -1);
  gtk_widget_set_visible (GTK_WIDGET (self->cohort), joins_cohort (self));
  gtk_widget_set_visible (GTK_WIDGET (self->columns),
                          has_columns (self) && kind != ALONG_IMPORT_UNKNOWN);
  describe_columns (self);
}

static void
take_cohort (AlongImportSourceRow *self)
{
  AlongWorkspace *workspace = along_context_get_workspace (self->context);
  const char *id = along_choice_row_get_id (self->cohort);
  const AlongCohort *cohort = id != NULL ? along_caseload_find_cohort (
                                               along_workspace_get_caseload (workspace), id)
                                         : NULL;

  if (cohort != NULL && joins_cohort (self))
    along_import_source_set_cohort (self->source, cohort->programme, cohort->id);
}

static void
kind_chosen_cb (AlongImportSourceRow *self)
{
  const char *id = along_choice_row_get_id (self->kind);
  AlongImportKind kind;

  if (id == NULL || !along_import_kind_from_string (id, &kind))
    return;
  along_import_source_set_kind (self->source, kind);
  take_cohort (self);
  update (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
cohort_chosen_cb (AlongImportSourceRow *self)
{
  take_cohort (self);
  update (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
mapped_cb (AlongImportSourceRow *self)
{
  self->by_hand = TRUE;
  update (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
columns_activated_cb (AlongImportSourceRow *self)
{
  GtkWidget *dialog = along_import_mapping_dialog_new (GTK_WIDGET (self), self->source);

  g_signal_connect_object (dialog, "mapped", G_CALLBACK (mapped_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
remove_clicked_cb (AlongImportSourceRow *self)
{
  g_signal_emit (self, signals[SIGNAL_REMOVED], 0);
}

static void
along_import_source_row_dispose (GObject *object)
{
  AlongImportSourceRow *self = ALONG_IMPORT_SOURCE_ROW (object);

  g_clear_object (&self->context);
  g_clear_pointer (&self->source, along_import_source_unref);

  G_OBJECT_CLASS (along_import_source_row_parent_class)->dispose (object);
}

static void
along_import_source_row_class_init (AlongImportSourceRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = along_import_source_row_dispose;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_REMOVED] = g_signal_new ("removed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
along_import_source_row_init (AlongImportSourceRow *self)
{
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
}

static void
fill_kinds (AlongImportSourceRow *self)
{
  g_autoptr (GListStore) store = g_list_store_new (ALONG_TYPE_CHOICE);
  AlongImportKind kind = along_import_source_get_kind (self->source);

  if (kind == ALONG_IMPORT_UNKNOWN)
    along_choice_append (store, NULL, _ ("Choose…"));
  for (int i = ALONG_IMPORT_UNKNOWN + 1; i < ALONG_N_IMPORT_KINDS; i++)
    if (i != ALONG_IMPORT_PARTICIPANTS || i == (int) kind)
      along_choice_append (store, along_import_kind_to_string ((AlongImportKind) i),
                           along_import_kind_get_name ((AlongImportKind) i));
  along_choice_row_set (self->kind, G_LIST_MODEL (store),
                        kind != ALONG_IMPORT_UNKNOWN ? along_import_kind_to_string (kind) : NULL);
  gtk_widget_set_sensitive (GTK_WIDGET (self->kind), kind != ALONG_IMPORT_PARTICIPANTS);
}

static void
fill_cohorts (AlongImportSourceRow *self)
{
  g_autoptr (GListStore) store = g_list_store_new (ALONG_TYPE_CHOICE);
  AlongWorkspace *workspace = along_context_get_workspace (self->context);
  const GArray *cohorts = along_caseload_get_cohorts (along_workspace_get_caseload (workspace));

  for (guint i = cohorts->len; i > 0; i--)
    {
      const AlongCohort *cohort = &g_array_index (cohorts, AlongCohort, i - 1);
      AlongProgramme *programme = along_definitions_find_programme (
          along_workspace_get_definitions (workspace), cohort->programme);
      g_autofree char *label = g_strdup_printf (
          "%s · %s", cohort->name, programme != NULL ? along_programme_get_name (programme) : "");

      along_choice_append (store, cohort->id, label);
    }
  along_choice_row_set (self->cohort, G_LIST_MODEL (store),
                        along_context_get_cohort (self->context));
}

static void
build (AlongImportSourceRow *self)
{
  GtkWidget *remove = gtk_button_new_from_icon_name ("user-trash-symbolic");

  self->state = GTK_IMAGE (gtk_image_new ());
  adw_expander_row_add_prefix (ADW_EXPANDER_ROW (self), GTK_WIDGET (self->state));
  gtk_widget_set_valign (remove, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (remove, "flat");
  gtk_widget_set_tooltip_text (remove, _ ("Leave this file out"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (remove), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Leave this file out"), -1);
  g_signal_connect_object (remove, "clicked", G_CALLBACK (remove_clicked_cb), self,
                           G_CONNECT_SWAPPED);
  adw_expander_row_add_action (ADW_EXPANDER_ROW (self), remove);

  self->kind = ADW_COMBO_ROW (adw_combo_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->kind), _ ("What it is"));
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), GTK_WIDGET (self->kind));
  self->cohort = ADW_COMBO_ROW (adw_combo_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->cohort), _ ("Joins the cohort"));
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), GTK_WIDGET (self->cohort));
  self->columns = ADW_ACTION_ROW (adw_action_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->columns), _ ("Columns"));
  adw_action_row_add_suffix (self->columns, gtk_image_new_from_icon_name ("go-next-symbolic"));
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self->columns), TRUE);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), GTK_WIDGET (self->columns));
}

GtkWidget *
along_import_source_row_new (AlongContext *context, AlongImportSource *source)
{
  AlongImportSourceRow *self;

  g_return_val_if_fail (ALONG_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (source != NULL, NULL);

  self = g_object_new (ALONG_TYPE_IMPORT_SOURCE_ROW, NULL);
  self->context = g_object_ref (context);
  self->source = along_import_source_ref (source);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), along_import_source_get_name (source));
  build (self);
  fill_kinds (self);
  fill_cohorts (self);
  take_cohort (self);
  update (self);
  g_signal_connect_object (self->kind, "notify::selected", G_CALLBACK (kind_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->cohort, "notify::selected", G_CALLBACK (cohort_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->columns, "activated", G_CALLBACK (columns_activated_cb), self,
                           G_CONNECT_SWAPPED);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (self), !along_import_source_row_is_ready (self));
  return GTK_WIDGET (self);
}

AlongImportSource *
along_import_source_row_get_source (AlongImportSourceRow *self)
{
  g_return_val_if_fail (ALONG_IS_IMPORT_SOURCE_ROW (self), NULL);

  return self->source;
}

gboolean
along_import_source_row_is_ready (AlongImportSourceRow *self)
{
  g_autofree char *problem = NULL;

  g_return_val_if_fail (ALONG_IS_IMPORT_SOURCE_ROW (self), FALSE);

  problem = dup_problem (self);
  return problem == NULL;
}

gboolean
along_import_source_row_is_mapped_by_hand (AlongImportSourceRow *self)
{
  g_return_val_if_fail (ALONG_IS_IMPORT_SOURCE_ROW (self), FALSE);

  return self->by_hand;
}
