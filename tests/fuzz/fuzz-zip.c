/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fuzz-input.h"

#include "along-import-source.h"

/* Looks at whatever it is: a zip, most of the time. */
int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) sources = NULL;
  FuzzInput input;

  fuzz_input_open (&input, data, size);
  sources = along_import_source_inspect (input.path, &error);
  g_assert_true ((sources == NULL) == (error != NULL));
  fuzz_input_close (&input);
  return 0;
}
