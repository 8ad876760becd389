/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-register.h"

G_BEGIN_DECLS

/* What a register is made of; filled by the builder or from an image, then never changed. */
struct _AlongRegister
{
  GObject parent_instance;

  GStringChunk *texts;   /* (nullable): of a register that was built */
  GBytes *image;         /* (nullable): what the texts of one from an image are part of */
  GArray *schools;       /* AlongSchool, by URN */
  GArray *trusts;        /* AlongTrust, by UID */
  GArray *inspections;   /* AlongInspection, by school, newest first */
  GArray *links;         /* AlongSchoolLink, by URN */
  GArray *trust_schools; /* guint32 indices into schools, by trust */
  guint32 *successors;   /* by the index of a school: index + 1 of the one in its place; 0: none */
  guint32 *name_ranks;   /* (nullable) (atomic): worked out when first asked for */
};

/* Finds which schools took the place of which: the last step of filling a register. */
void along_register_place_successors (AlongRegister *self);

G_END_DECLS
