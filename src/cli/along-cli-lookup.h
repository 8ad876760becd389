/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-cli.h"

G_BEGIN_DECLS

/* What the options of several commands name. Each sets @error with what there is to choose from;
 * all are (nullable) (transfer none). */

/* By id, or by name where only one cohort has it. */
const AlongCohort *
along_cli_find_cohort (AlongWorkspace *workspace, const char *text, GError **error);
AlongProgramme *
along_cli_find_programme (AlongWorkspace *workspace, const char *id, GError **error);

/* @text: (nullable): then ALONG_REGION_NONE, as for all. A name or letter of a region. */
gboolean along_cli_parse_region (const char *text, AlongRegion *region, GError **error);
gboolean along_cli_parse_year (const char *text, int *academic_year, GError **error);
/* The index of a judgement area by its id. */
gboolean
along_cli_parse_area (AlongWorkspace *workspace, const char *id, guint *area, GError **error);

/* An error that names the option that is missing. */
gboolean along_cli_require (const char *value, const char *option, GError **error);

G_END_DECLS
