/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-date.h"
#include "along-days.h"
#include "along-json-reader.h"

G_BEGIN_DECLS

/* What several of the definitions' readers share. @memory: a GPtrArray that frees with g_free(). */

/* The index of the member's text in @words (NULL-terminated). A missing member is @fallback; with
 * -1 it is required, and 0 is returned where the file is wrong. */
int along_json_item_get_word (AlongJsonItem item,
                              const char *key,
                              const char *const *words,
                              int fallback);
/* (array zero-terminated=1): never NULL; empty where it is missing. */
const char *const *
along_json_item_get_texts (AlongJsonItem item, const char *key, GPtrArray *memory);
/* Bits (1 << index in @words) of an array of words; 0 where it is missing. */
guint along_json_item_get_bits (AlongJsonItem item, const char *key, const char *const *words);
/* Days that are a whole number of quarters. */
AlongDays along_json_item_get_days (AlongJsonItem item, const char *key, double min, double max);
/* "2023-09-01"; %ALONG_DATE_NONE where it is missing. */
AlongDate along_json_item_get_date_or_none (AlongJsonItem item, const char *key);
/* The object, or one without members where it is missing. */
AlongJsonItem
along_json_item_get_object_or_none (AlongJsonItem item, const char *key, const char *const *keys);
/* Fails at "id" when one of the @n records of @size at @records, whose first member is the id, has
 * it already. */
void along_json_item_check_id (AlongJsonItem item,
                               gconstpointer records,
                               guint n,
                               gsize size,
                               const char *id);
/* Room for @n records of @size, zeroed, that lives as long as @memory. */
gpointer along_definition_memory (GPtrArray *memory, guint n, gsize size);

G_END_DECLS
