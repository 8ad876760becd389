/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-import-mapping-dialog"

#include "config.h"

#include "along-import-mapping-dialog.h"

#include "along-choice-row.h"

#include <glib/gi18n.h>

#define FIELD          "along-field"
#define ROWS_SHOWN     4
#define EXAMPLE_LENGTH 40

struct _AlongImportMappingDialog
{
  AdwWindow parent_instance;

  AlongImportSource *source;
  AdwWindowTitle *heading;
  AdwPreferencesGroup *required;
  AdwPreferencesGroup *optional;
  GtkGrid *preview;
};

G_DEFINE_FINAL_TYPE (AlongImportMappingDialog, along_import_mapping_dialog, ADW_TYPE_WINDOW)

enum
{
  SIGNAL_MAPPED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* (transfer full): what the first rows hold in a column: "e.g. 100000, 100001" */
static char *
dup_examples (AlongImportSource *source, const char *column)
{
  const char *const *header = along_import_source_get_header (source);
  GPtrArray *rows = along_import_source_get_preview (source);
  GString *text = g_string_new (NULL);

  for (guint i = 0; header[i] != NULL; i++)
    {
      if (g_strcmp0 (header[i], column) != 0)
        continue;
      for (guint row = 0; row < MIN (rows->len, 2); row++)
        {
          char **cells = g_ptr_array_index (rows, row);

          if (g_strv_length (cells) > i && *cells[i] != '\0')
            g_string_append_printf (text, "%s%.*s", text->len > 0 ? ", " : "", EXAMPLE_LENGTH,
                                    cells[i]);
        }
      break;
    }
  return g_string_free (text, FALSE);
}

static void
describe_row (AlongImportMappingDialog *self, AdwComboRow *row)
{
  const char *column = along_choice_row_get_id (row);
  g_autofree char *examples = column != NULL ? dup_examples (self->source, column) : NULL;
  g_autofree char *text = g_utf8_make_valid (examples != NULL ? examples : "", -1);

  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), text);
}

static void
column_chosen_cb (AlongImportMappingDialog *self, GParamSpec *pspec, AdwComboRow *row)
{
  along_import_source_set_mapping (self->source, g_object_get_data (G_OBJECT (row), FIELD),
                                   along_choice_row_get_id (row));
  describe_row (self, row);
  g_signal_emit (self, signals[SIGNAL_MAPPED], 0);
}

static void
add_field (AlongImportMappingDialog *self, const AlongImportField *field, GListModel *columns)
{
  GtkWidget *row = adw_combo_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), field->name);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 1);
  along_choice_row_set (ADW_COMBO_ROW (row), columns,
                        along_import_source_get_mapping (self->source, field->id));
  g_object_set_data_full (G_OBJECT (row), FIELD, g_strdup (field->id), g_free);
  describe_row (self, ADW_COMBO_ROW (row));
  g_signal_connect_object (row, "notify::selected", G_CALLBACK (column_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  adw_preferences_group_add (field->required ? self->required : self->optional, row);
}

static void
add_fields (AlongImportMappingDialog *self)
{
  g_autoptr (GListStore) columns = g_list_store_new (ALONG_TYPE_CHOICE);
  const char *const *header = along_import_source_get_header (self->source);
  AlongImportKind kind = along_import_source_get_kind (self->source);
  guint n;
  const AlongImportField *fields = along_import_kind_get_fields (kind, &n);
  gboolean required = FALSE, optional = FALSE;

  along_choice_append (columns, NULL, _ ("None"));
  for (guint i = 0; header[i] != NULL; i++)
    along_choice_append (columns, header[i], *header[i] != '\0' ? header[i] : _ ("(no heading)"));
  for (guint i = 0; i < n; i++)
    {
      add_field (self, &fields[i], G_LIST_MODEL (columns));
      required |= fields[i].required;
      optional |= !fields[i].required;
    }
  gtk_widget_set_visible (GTK_WIDGET (self->required), required);
  gtk_widget_set_visible (GTK_WIDGET (self->optional), optional);
}

static void
add_cell (AlongImportMappingDialog *self, const char *text, guint column, guint row)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 24);
  gtk_widget_add_css_class (label, row == 0 ? "heading" : "dim-label");
  gtk_grid_attach (self->preview, label, (int) column, (int) row, 1, 1);
}

static void
add_preview (AlongImportMappingDialog *self)
{
  const char *const *header = along_import_source_get_header (self->source);
  GPtrArray *rows = along_import_source_get_preview (self->source);

  for (guint i = 0; header[i] != NULL; i++)
    {
      add_cell (self, header[i], i, 0);
      for (guint row = 0; row < MIN (rows->len, ROWS_SHOWN); row++)
        {
          char **cells = g_ptr_array_index (rows, row);

          if (g_strv_length (cells) > i)
            add_cell (self, cells[i], i, row + 1);
        }
    }
}

static void
along_import_mapping_dialog_dispose (GObject *object)
{
  g_clear_pointer (&ALONG_IMPORT_MAPPING_DIALOG (object)->source, along_import_source_unref);

  G_OBJECT_CLASS (along_import_mapping_dialog_parent_class)->dispose (object);
}

static void
along_import_mapping_dialog_class_init (AlongImportMappingDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = along_import_mapping_dialog_dispose;
  signals[SIGNAL_MAPPED] = g_signal_new ("mapped", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/importer/along-import-mapping-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongImportMappingDialog, heading);
  gtk_widget_class_bind_template_child (widget_class, AlongImportMappingDialog, required);
  gtk_widget_class_bind_template_child (widget_class, AlongImportMappingDialog, optional);
  gtk_widget_class_bind_template_child (widget_class, AlongImportMappingDialog, preview);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
along_import_mapping_dialog_init (AlongImportMappingDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
along_import_mapping_dialog_new (GtkWidget *parent, AlongImportSource *source)
{
  AlongImportMappingDialog *self;

  g_return_val_if_fail (GTK_IS_WIDGET (parent), NULL);
  g_return_val_if_fail (source != NULL, NULL);

  self = g_object_new (ALONG_TYPE_IMPORT_MAPPING_DIALOG, "transient-for",
                       gtk_widget_get_root (parent), NULL);
  self->source = along_import_source_ref (source);
  adw_window_title_set_subtitle (self->heading, along_import_source_get_name (source));
  add_fields (self);
  add_preview (self);
  return GTK_WIDGET (self);
}
