/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-file-chooser.h"
#include "along-main-window.h"

G_BEGIN_DECLS

/* What can be done with the database file. Each asks for a file first and says in the window how
 * it went. */

void along_database_file_open (GtkWindow *from);
void along_database_file_back_up (AlongMainWindow *window);
void along_database_file_restore (AlongMainWindow *window);

/* The kinds of file to choose a database from. */
void along_database_file_choose (GtkWidget *from,
                                 const char *title,
                                 AlongFilesChosen chosen,
                                 gpointer user_data);

G_END_DECLS
