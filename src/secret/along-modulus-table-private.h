/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-modulus-table.h"

G_BEGIN_DECLS

/* The specification names the digits u v w x y z of the sort code and a b c d e f g h of the
 * account number; weights and digits stand in this order. */
enum
{
  ALONG_MODULUS_U,
  ALONG_MODULUS_A = 6,
  ALONG_MODULUS_B,
  ALONG_MODULUS_C,
  ALONG_MODULUS_G = 12,
  ALONG_MODULUS_H,
  ALONG_MODULUS_DIGITS,
};

/* In the order of the names that the reader knows. */
typedef enum
{
  ALONG_MODULUS_MOD10,
  ALONG_MODULUS_MOD11,
  ALONG_MODULUS_DBLAL,
} AlongModulusMethod;

typedef struct
{
  int first; /* sort codes */
  int last;
  AlongModulusMethod method;
  int weights[ALONG_MODULUS_DIGITS];
  int exception; /* 0: none */
} AlongModulusRule;

typedef struct
{
  int from; /* sort codes */
  int to;
} AlongModulusSubstitution;

struct _AlongModulusTable
{
  gatomicrefcount references;
  AlongDate date;
  GArray *rules;         /* of AlongModulusRule */
  GArray *substitutions; /* of AlongModulusSubstitution */
};

G_END_DECLS
