/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-record-shape.h"

/* To write down the members of a record, in the order of its struct and of its table's columns. */

/* clang-format off */
#define FIELD(Type, member, type) \
  { #member, ALONG_FIELD_##type, G_STRUCT_OFFSET (Type, member), NULL }
#define CHOICE(Type, member, words) \
  { #member, ALONG_FIELD_CHOICE, G_STRUCT_OFFSET (Type, member), words }
#define SHAPE(Type, name, n_keys, fields) \
  { name, sizeof (Type), n_keys, G_N_ELEMENTS (fields), fields }
/* clang-format on */
