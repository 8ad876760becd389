/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-chart.h"
#include "along-frameworks.h"
#include "along-register.h"

G_BEGIN_DECLS

/* (transfer full): the inspections of a school, to scale in time, over the frameworks they belong
 * to. @area: whose grade stands at a mark, where the inspection has one, else the overall one; ones
 * without a grade show their outcome. @academic_year: to bring out, 0 for none. @today: for the
 * line of now; ALONG_DATE_NONE for none. */
AlongChart *along_school_chart_new_timeline (AlongFrameworks *frameworks,
                                             AlongRegister *reg,
                                             const AlongSchool *school,
                                             guint area,
                                             int academic_year,
                                             AlongDate today);

G_END_DECLS
