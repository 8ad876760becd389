/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-register.h"

G_BEGIN_DECLS

/* A register as bytes: a copy of its records as they lie in memory, with the order of the names,
 * which is there again in a tenth of the time that reading the tables takes. It is a cache, for
 * this build of the program on this machine and nobody else. */

/* (transfer full): @key tells what the register was made of. */
GBytes *along_register_image_pack (AlongRegister *reg, const char *key);

/* (transfer full) (nullable): the register, which keeps a reference of the bytes; NULL when they
 * are damaged, another build's, or not those of @key. Nothing in the bytes is trusted. */
AlongRegister *along_register_image_unpack (GBytes *image, const char *key);

G_END_DECLS
