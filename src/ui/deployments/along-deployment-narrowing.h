/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-deployment-filter.h"

G_BEGIN_DECLS

/* What the list of deployments can be narrowed by, each with how many there are. All lists are
 * (transfer full) (element-type AlongChoice), "any" first with %NULL as id. */

/* Views by their number as id. */
GListModel *
along_deployment_narrowing_list_views (AlongDeploymentFilter *filter, GListModel *items);
/* Partners whose move it is, and stages, by index; of the programme's own process. */
GListModel *along_deployment_narrowing_list_partners (AlongDeploymentFilter *filter,
                                                      GListModel *items,
                                                      AlongProgramme *programme);
GListModel *along_deployment_narrowing_list_stages (AlongDeploymentFilter *filter,
                                                    GListModel *items,
                                                    AlongProgramme *programme);

G_END_DECLS
