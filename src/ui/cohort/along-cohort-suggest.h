/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-date.h"
#include "along-programme.h"

G_BEGIN_DECLS

/* What a new cohort is likely to be, from its programme's definition. */

/* The term that starts next after @today, and the academic year it is in. @term: (out) (nullable):
 * NULL when the definition names none. */
void along_cohort_suggest_term (AlongProgramme *programme,
                                AlongDate today,
                                const AlongTerm **term,
                                int *academic_year);

/* When the term starts; without a term, when the academic year does. @term: (nullable) */
AlongDate along_cohort_suggest_start (const AlongTerm *term, int academic_year);

/* The last day of the longest pathway that starts on @starts. */
AlongDate along_cohort_suggest_end (AlongProgramme *programme, AlongDate starts);

/* (transfer full): "Autumn 2024/25". @term: (nullable) */
char *along_cohort_suggest_name (const AlongTerm *term, int academic_year);

G_END_DECLS
