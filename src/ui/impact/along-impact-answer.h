/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-impact.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/* What the page computes in a thread. @rows: along_impact_row_list(), some 20,000 for England.
 * @areas: a bit for each judgement that any school of the
 * register has a grade for. */
typedef struct
{
  AlongImpact *impact;
  GListStore *rows;
  guint64 areas;
} AlongImpactAnswer;

void along_impact_answer_free (AlongImpactAnswer *answer);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongImpactAnswer, along_impact_answer_free)

/* @question: copied */
void along_impact_answer_async (AlongFrameworks *frameworks,
                                AlongRegister *reg,
                                AlongCaseload *caseload,
                                const AlongImpactQuestion *question,
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer user_data);
AlongImpactAnswer *along_impact_answer_finish (GAsyncResult *result, GError **error);

G_END_DECLS
