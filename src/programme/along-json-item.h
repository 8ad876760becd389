/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _AlongJsonReader AlongJsonReader;

/* An object of the file. @path: its place, "" for the whole. A missing one has no members. */
typedef struct
{
  AlongJsonReader *reader;
  gpointer object;
  const char *path;
} AlongJsonItem;

/* Fails where the object has members that are not in @keys (a NULL-terminated list). */
void along_json_item_allow (AlongJsonItem item, const char *const *keys);
/* Fails at @key of @item, or at @item itself when @key is NULL. */
void along_json_item_fail (AlongJsonItem item, const char *key, const char *format, ...)
    G_GNUC_PRINTF (3, 4);
/* Like along_json_item_fail(), at an element of an array. */
void along_json_item_fail_element (AlongJsonItem item,
                                   const char *key,
                                   guint index,
                                   const char *format,
                                   ...) G_GNUC_PRINTF (4, 5);

gboolean along_json_item_has (AlongJsonItem item, const char *key);
gboolean along_json_item_is_string (AlongJsonItem item, const char *key);
gboolean along_json_item_is_boolean (AlongJsonItem item, const char *key);

/* The member, or @fallback where it is missing; a NULL @fallback makes it required. Never NULL. */
const char *along_json_item_get_string (AlongJsonItem item, const char *key, const char *fallback);
/* Required, and in lower case letters, digits and hyphens. */
const char *along_json_item_get_id (AlongJsonItem item, const char *key);
/* A number from @min to @max. */
double along_json_item_get_number (AlongJsonItem item, const char *key, double min, double max);
double along_json_item_get_number_or (AlongJsonItem item,
                                      const char *key,
                                      double min,
                                      double max,
                                      double fallback);
/* A whole number from @min to @max. */
int along_json_item_get_int (AlongJsonItem item, const char *key, int min, int max);
int
along_json_item_get_int_or (AlongJsonItem item, const char *key, int min, int max, int fallback);
gboolean along_json_item_get_boolean_or (AlongJsonItem item, const char *key, gboolean fallback);

/* Required, with no members but @keys (nullable, NULL-terminated). */
AlongJsonItem
along_json_item_get_object (AlongJsonItem item, const char *key, const char *const *keys);
/* How many elements the array has; fails when it has fewer than @least. 0 where it is missing. */
guint along_json_item_get_length (AlongJsonItem item, const char *key, guint least);
/* The object there, with no members but @keys (nullable). */
AlongJsonItem along_json_item_get_element (AlongJsonItem item,
                                           const char *key,
                                           guint index,
                                           const char *const *keys);
const char *along_json_item_get_text (AlongJsonItem item, const char *key, guint index);

G_END_DECLS
