/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-register.h"

G_BEGIN_DECLS

/* What a register is made of; filled by the builder, then never changed. */
struct _AlongRegister
{
  GObject parent_instance;

  GStringChunk *texts;
  GArray *schools;       /* AlongSchool, by URN */
  GArray *trusts;        /* AlongTrust, by UID */
  GArray *inspections;   /* AlongInspection, by school, newest first */
  GArray *links;         /* AlongSchoolLink, by URN */
  GArray *trust_schools; /* guint32 indices into schools, by trust */
};

G_END_DECLS
