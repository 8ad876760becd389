/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-database.h"
#include "along-frameworks.h"

G_BEGIN_DECLS

/* A folder of its own with a new database in it, both gone at the end. */
typedef struct
{
  char *folder;
  char *path;
  AlongDatabase *database;
} StoreFixture;

void store_fixture_set_up (StoreFixture *fixture, gconstpointer data);
void store_fixture_tear_down (StoreFixture *fixture, gconstpointer data);

/* The frameworks of the program's data folder (transfer full). */
AlongFrameworks *store_fixture_load_frameworks (void);

G_END_DECLS
