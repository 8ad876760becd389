/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-board-page.h"

G_BEGIN_DECLS

/* A temporary database with a cohort of its own, for tests of the board. */
typedef struct
{
  char *folder;
  AlongWorkspace *workspace;
  AlongContext *context;
  char *cohort;
} BoardFixture;

/* Registers @n_partners + @n_leads schools, with some room to spare; partners are unmatched. */
void board_fixture_init (BoardFixture *self, guint n_partners, guint n_leads, int places);
void board_fixture_clear (BoardFixture *self);

G_END_DECLS
