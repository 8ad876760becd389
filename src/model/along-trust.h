/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-date.h"
#include "along-model-types.h"

G_BEGIN_DECLS

/**
 * AlongTrust:
 * @uid: the group UID, its key in the published files
 * @group_id: the trust reference number "TR…", or ""
 *
 * A multi-academy trust or another group of schools. Texts are never NULL.
 */
struct _AlongTrust
{
  gint32 uid;
  gint32 ukprn;
  const char *group_id;
  const char *name;
  const char *type;
  const char *companies_house_number;
  AlongDate opened;
  AlongDate closed;

  /*< private >*/
  guint32 first_school;
  guint32 n_schools;
};

G_END_DECLS
