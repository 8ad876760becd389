/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef enum
{
  ALONG_SUSPEND_PAUSE,
  ALONG_SUSPEND_STOP,
  ALONG_SUSPEND_RESUME,
} AlongSuspendKind;

/* Asks for the day, and the reason where there has to be one. @deployment: id */
void along_suspend_dialog_present (GtkWidget *parent,
                                   AlongContext *context,
                                   const char *deployment,
                                   AlongSuspendKind kind);

G_END_DECLS
