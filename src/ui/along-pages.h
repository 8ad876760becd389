/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A page of the window. @name: for `win.show-page` and the settings. @tell: (nullable): says what
 * was done, in place of a toast; FALSE if it cannot at this moment. */
typedef struct
{
  const char *name;
  const char *title; /* to be translated */
  const char *icon_name;
  GtkWidget *(*create) (AlongContext *context);
  gboolean (*tell) (GtkWidget *page, const char *text, gboolean undoable);
} AlongPage;

/* In the order of the sidebar. */
const AlongPage *along_pages_get (guint *n);

/* (nullable) */
const AlongPage *along_pages_find (const char *name);

G_END_DECLS
