/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A kind of file to choose. @patterns: NULL-terminated globs ("*.csv"). A list of them ends with
 * one without a name. */
typedef struct
{
  const char *name;
  const char *patterns[8];
} AlongFileFilter;

/* @files: (element-type GFile), in the order of choice; called only when something was chosen. */
typedef void (*AlongFilesChosen) (GListModel *files, gpointer user_data);
typedef void (*AlongFileChosen) (GFile *file, gpointer user_data);

/* @parent: any widget of the window; when it is destroyed meanwhile, nothing is called.
 * @filters: (nullable). @user_data must live as long as @parent. GtkFileChooserNative is used in
 * this file only. */
void along_file_chooser_open (GtkWidget *parent,
                              const char *title,
                              const AlongFileFilter *filters,
                              gboolean multiple,
                              AlongFilesChosen chosen,
                              gpointer user_data);
void along_file_chooser_save (GtkWidget *parent,
                              const char *title,
                              const char *suggested_name,
                              const AlongFileFilter *filters,
                              AlongFileChosen chosen,
                              gpointer user_data);

G_END_DECLS
