/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-frameworks.h"
#include "along-tone.h"

G_BEGIN_DECLS

/* The colour that stands for a grade of an area in a framework; neutral for no grade, and for
 * areas that are only met or not. */
AlongTone
along_grade_get_tone (AlongFrameworks *frameworks, guint framework, guint area, AlongGrade grade);

/* The tone of the best of @n_grades; those of the others follow it. */
AlongTone along_grade_get_first_tone (guint n_grades);

G_END_DECLS
