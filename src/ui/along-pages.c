/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-pages"

#include "config.h"

#include "along-pages.h"

#include "along-board-page.h"
#include "along-dashboard-page.h"
#include "along-deployments-page.h"
#include "along-guide-page.h"
#include "along-history-page.h"
#include "along-impact-page.h"
#include "along-schools-page.h"

#include <glib/gi18n.h>

static const AlongPage pages[] = {
  { "dashboard", N_ ("Dashboard"), "user-home-symbolic", along_dashboard_page_new, NULL },
  { "schools", N_ ("Schools"), "along-schools-symbolic", along_schools_page_new, NULL },
  { "board", N_ ("Board"), "along-board-symbolic", along_board_page_new, along_board_page_tell },
  { "deployments", N_ ("Deployments"), "along-deployments-symbolic", along_deployments_page_new,
    NULL },
  { "impact", N_ ("Impact"), "along-impact-symbolic", along_impact_page_new, NULL },
  { "guide", N_ ("Guide"), "along-guide-symbolic", along_guide_page_new, NULL },
  { "history", N_ ("History"), "document-open-recent-symbolic", along_history_page_new, NULL },
  { NULL, NULL, NULL, NULL, NULL },
};

const AlongPage *
along_pages_get (guint *n)
{
  *n = G_N_ELEMENTS (pages) - 1;
  return pages;
}

const AlongPage *
along_pages_find (const char *name)
{
  for (guint i = 0; pages[i].name != NULL; i++)
    if (g_strcmp0 (pages[i].name, name) == 0)
      return &pages[i];
  return NULL;
}
