/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define _GNU_SOURCE

#include "fuzz-input.h"

#include <sys/mman.h>
#include <unistd.h>

void
fuzz_input_open (FuzzInput *input, const guint8 *data, gsize size)
{
  input->fd = memfd_create ("fuzz", MFD_CLOEXEC);
  g_assert_cmpint (input->fd, >=, 0);
  g_assert_cmpint (write (input->fd, data, size), ==, (gssize) size);
  g_snprintf (input->path, sizeof input->path, "/proc/self/fd/%d", input->fd);
}

void
fuzz_input_close (FuzzInput *input)
{
  close (input->fd);
}
