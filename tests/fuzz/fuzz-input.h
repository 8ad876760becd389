/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What libFuzzer calls, and fuzz-driver.c where the compiler has no libFuzzer. */
int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

/* A file in memory that holds the input, by a path that readers can open. */
typedef struct
{
  int fd;
  char path[40];
} FuzzInput;

void fuzz_input_open (FuzzInput *input, const guint8 *data, gsize size);
void fuzz_input_close (FuzzInput *input);

G_END_DECLS
