/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-import-choice-page"

#include "config.h"

#include "along-import-choice-page.h"

#include "along-feedback.h"
#include "along-file-chooser.h"
#include "along-import-source-row.h"
#include "along-workspace-commands.h"

#include <glib/gi18n.h>

#define MAPPING_TOPIC "mapping"

struct _AlongImportChoicePage
{
  AdwBin parent_instance;

  AlongContext *context;
  AdwPreferencesGroup *chosen;
  AdwPreferencesGroup *places;
  GtkWidget *hint;
  GPtrArray *rows; /* of AlongImportSourceRow, borrowed */
  gboolean ready;
};

G_DEFINE_FINAL_TYPE (AlongImportChoicePage, along_import_choice_page, ADW_TYPE_BIN)

enum
{
  PROP_0,
  PROP_READY,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static void
update (AlongImportChoicePage *self)
{
  gboolean ready = self->rows->len > 0;

  for (guint i = 0; i < self->rows->len; i++)
    ready = ready && along_import_source_row_is_ready (g_ptr_array_index (self->rows, i));
  gtk_widget_set_visible (self->hint, self->rows->len == 0);
  if (self->ready == ready)
    return;
  self->ready = ready;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_READY]);
}

static void
removed_cb (AlongImportChoicePage *self, GtkWidget *row)
{
  g_ptr_array_remove (self->rows, row);
  adw_preferences_group_remove (self->chosen, row);
  update (self);
}

static gboolean
is_chosen (AlongImportChoicePage *self, AlongImportSource *source)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      AlongImportSource *other = along_import_source_row_get_source (
          g_ptr_array_index (self->rows, i));

      if (g_strcmp0 (along_import_source_get_path (other), along_import_source_get_path (source)) ==
              0 &&
          g_strcmp0 (along_import_source_get_member (other),
                     along_import_source_get_member (source)) == 0)
        return TRUE;
    }
  return FALSE;
}

/* What the user said last time about a file with this header. */
static void
recall_mapping (AlongImportChoicePage *self, AlongImportSource *source)
{
  const char *fingerprint = along_import_source_get_fingerprint (source);
  g_autofree char *mapping = fingerprint != NULL && *fingerprint != '\0'
                                 ? along_workspace_load_memo (
                                       along_context_get_workspace (self->context), MAPPING_TOPIC,
                                       fingerprint)
                                 : NULL;

  if (mapping != NULL)
    along_import_source_apply_mapping (source, mapping);
}

static void
add_source (AlongImportChoicePage *self, AlongImportSource *source)
{
  GtkWidget *row;

  if (is_chosen (self, source))
    return;
  recall_mapping (self, source);
  row = along_import_source_row_new (self->context, source);
  g_signal_connect_object (row, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "removed", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);
  g_ptr_array_add (self->rows, row);
  adw_preferences_group_add (self->chosen, row);
}

static void
add_file (AlongImportChoicePage *self, GFile *file)
{
  g_autofree char *path = g_file_get_path (file);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) sources = NULL;

  if (path == NULL)
    {
      along_feedback_toast (GTK_WIDGET (self), _ ("Only files on this computer can be read"));
      return;
    }
  sources = along_import_source_inspect (path, &error);
  if (sources == NULL)
    {
      along_feedback_error (GTK_WIDGET (self), _ ("The file cannot be imported"), error);
      return;
    }
  for (guint i = 0; i < sources->len; i++)
    add_source (self, g_ptr_array_index (sources, i));
}

static void
files_chosen_cb (GListModel *files, gpointer user_data)
{
  along_import_choice_page_add_files (user_data, files);
}

static void
choose_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  const AlongFileFilter filters[] = {
    { _ ("Tables and archives"),
      { "*.csv", "*.CSV", "*.zip", "*.ZIP", "*.json", "*.tsv", "*.txt" } },
    { _ ("All files"), { "*" } },
    { NULL },
  };

  along_file_chooser_open (widget, _ ("Choose files"), filters, TRUE, files_chosen_cb, widget);
}

static gboolean
dropped_cb (AlongImportChoicePage *self, const GValue *value, double x, double y)
{
  g_autoptr (GListStore) files = g_list_store_new (G_TYPE_FILE);

  for (GSList *l = g_value_get_boxed (value); l != NULL; l = l->next)
    g_list_store_append (files, l->data);
  along_import_choice_page_add_files (self, G_LIST_MODEL (files));
  return TRUE;
}

static void
add_place (AlongImportChoicePage *self, AlongImportKind kind)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), along_import_kind_get_name (kind));
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), along_import_kind_get_source (kind));
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  adw_preferences_group_add (self->places, row);
}

static void
along_import_choice_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_READY:
      g_value_set_boolean (value, ALONG_IMPORT_CHOICE_PAGE (object)->ready);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_import_choice_page_dispose (GObject *object)
{
  AlongImportChoicePage *self = ALONG_IMPORT_CHOICE_PAGE (object);

  g_clear_object (&self->context);
  g_clear_pointer (&self->rows, g_ptr_array_unref);

  G_OBJECT_CLASS (along_import_choice_page_parent_class)->dispose (object);
}

static void
along_import_choice_page_class_init (AlongImportChoicePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = along_import_choice_page_dispose;
  object_class->get_property = along_import_choice_page_get_property;
  properties[PROP_READY] = g_param_spec_boolean ("ready", NULL, NULL, FALSE,
                                                 G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/importer/along-import-choice-page.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongImportChoicePage, chosen);
  gtk_widget_class_bind_template_child (widget_class, AlongImportChoicePage, places);
  gtk_widget_class_bind_template_child (widget_class, AlongImportChoicePage, hint);
  gtk_widget_class_install_action (widget_class, "import.choose", NULL, choose_cb);
}

static void
along_import_choice_page_init (AlongImportChoicePage *self)
{
  GtkDropTarget *drop = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  gtk_widget_init_template (GTK_WIDGET (self));
  self->rows = g_ptr_array_new ();
  for (int kind = ALONG_IMPORT_UNKNOWN + 1; kind < ALONG_N_IMPORT_KINDS; kind++)
    add_place (self, (AlongImportKind) kind);
  g_signal_connect_object (drop, "drop", G_CALLBACK (dropped_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drop));
}

void
along_import_choice_page_set_context (AlongImportChoicePage *self, AlongContext *context)
{
  g_return_if_fail (ALONG_IS_IMPORT_CHOICE_PAGE (self));
  g_return_if_fail (ALONG_IS_CONTEXT (context));

  g_set_object (&self->context, context);
}

void
along_import_choice_page_add_files (AlongImportChoicePage *self, GListModel *files)
{
  g_return_if_fail (ALONG_IS_IMPORT_CHOICE_PAGE (self));
  g_return_if_fail (G_IS_LIST_MODEL (files));

  for (guint i = 0; i < g_list_model_get_n_items (files); i++)
    {
      g_autoptr (GFile) file = g_list_model_get_item (files, i);

      add_file (self, file);
    }
  update (self);
}

gboolean
along_import_choice_page_get_ready (AlongImportChoicePage *self)
{
  g_return_val_if_fail (ALONG_IS_IMPORT_CHOICE_PAGE (self), FALSE);

  return self->ready;
}

GPtrArray *
along_import_choice_page_list_sources (AlongImportChoicePage *self)
{
  GPtrArray *sources;

  g_return_val_if_fail (ALONG_IS_IMPORT_CHOICE_PAGE (self), NULL);

  sources = g_ptr_array_new_with_free_func ((GDestroyNotify) along_import_source_unref);
  for (guint i = 0; i < self->rows->len; i++)
    g_ptr_array_add (sources, along_import_source_ref (along_import_source_row_get_source (
                                  g_ptr_array_index (self->rows, i))));
  return sources;
}

gboolean
along_import_choice_page_remember (AlongImportChoicePage *self, GError **error)
{
  g_return_val_if_fail (ALONG_IS_IMPORT_CHOICE_PAGE (self), FALSE);

  for (guint i = 0; i < self->rows->len; i++)
    {
      AlongImportSourceRow *row = g_ptr_array_index (self->rows, i);
      AlongImportSource *source = along_import_source_row_get_source (row);
      g_autofree char *mapping = NULL;

      if (!along_import_source_row_is_mapped_by_hand (row))
        continue;
      mapping = along_import_source_dup_mapping (source);
      if (!along_workspace_save_memo (along_context_get_workspace (self->context), MAPPING_TOPIC,
                                      along_import_source_get_fingerprint (source), mapping, error))
        return FALSE;
    }
  return TRUE;
}
