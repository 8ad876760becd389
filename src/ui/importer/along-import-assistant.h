/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-context.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define ALONG_TYPE_IMPORT_ASSISTANT (along_import_assistant_get_type ())

/**
 * AlongImportAssistant:
 *
 * From files to the register and the team's lists: choose, see what would happen, import, see
 * what happened. Nothing is written before the user has seen the plan.
 */
G_DECLARE_FINAL_TYPE (AlongImportAssistant,
                      along_import_assistant,
                      ALONG,
                      IMPORT_ASSISTANT,
                      AdwWindow)

/* @parent: the window, whose actions it offers at the end. @files: (nullable) (element-type GFile):
 * chosen already. */
GtkWidget *along_import_assistant_new (gpointer parent, AlongContext *context, GListModel *files);

G_END_DECLS
