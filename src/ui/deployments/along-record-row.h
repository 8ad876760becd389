/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Rows of a group (along-pane-group.h) that stand for a record. */

/* What a row does with the record of @key. */
typedef void (*AlongRecordAction) (gpointer owner, const char *key);

/* @key: by which it is found again when the group has been filled anew. @subtitle: (nullable) */
GtkWidget *along_record_row_new (const char *key, const char *title, const char *subtitle);
/* (nullable): of any widget */
const char *along_record_row_get_key (GtkWidget *widget);
void along_record_row_set_key (GtkWidget *widget, const char *key);

/* What happens when it is activated; @owner must live as long as the row. */
void along_record_row_set_action (GtkWidget *row, AlongRecordAction action, gpointer owner);
/* A button at its end; @label: for a screen reader and as a tooltip. */
GtkWidget *along_record_row_add_icon_button (GtkWidget *row,
                                             const char *icon_name,
                                             const char *label,
                                             AlongRecordAction action,
                                             gpointer owner);
/* A button with a text. */
GtkWidget *along_record_row_add_button (GtkWidget *row,
                                        const char *label,
                                        AlongRecordAction action,
                                        gpointer owner);
/* A number or a word at its end. @style: (nullable): class */
void along_record_row_add_text (GtkWidget *row, const char *text, const char *style);
void along_record_row_add_icon (GtkWidget *row, const char *icon_name, const char *style);

/* A row that only says something: that there is nothing yet, or what to look at. */
GtkWidget *along_note_row_new (const char *icon_name, const char *text, const char *style);
/* A row to tick. @action is called with @key when it has been clicked; the tick stays as it is
 * until the record has changed. */
GtkWidget *along_tick_row_new (const char *key,
                               const char *title,
                               const char *subtitle,
                               gboolean ticked,
                               AlongRecordAction action,
                               gpointer owner);

G_END_DECLS
