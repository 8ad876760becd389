/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-deployment-sections.h"

#include "along-claim-section.h"
#include "along-contacts-section.h"
#include "along-days-section.h"
#include "along-delivery-section.h"
#include "along-delivery.h"
#include "along-documents-section.h"
#include "along-form-pane.h"
#include "along-funding.h"
#include "along-history-section.h"
#include "along-process-section.h"
#include "along-support-section.h"

#include <glib/gi18n.h>

static gboolean
has_process (AlongProgramme *programme)
{
  guint n;

  along_programme_get_processes (programme, &n);
  return n > 0;
}

static gboolean
has_delivery (AlongProgramme *programme)
{
  return along_programme_get_delivery (programme) != NULL;
}

/* Of hubs: support that several partners come to, beside the days of a log. */
static gboolean
has_events (AlongProgramme *programme)
{
  return along_delivery_has_events (along_programme_get_delivery (programme));
}

static gboolean
has_form (AlongProgramme *programme)
{
  return *along_programme_get_form (programme) != '\0' ||
         *along_programme_get_case_study (programme) != '\0';
}

static gboolean
has_funding (AlongProgramme *programme)
{
  return along_programme_get_funding (programme) != NULL;
}

/* Every one of a programme that there is. */
static gboolean
is_known (AlongProgramme *programme)
{
  return TRUE;
}

static const AlongDeploymentSection sections[] = {
  { "process", N_ ("Process"), along_process_section_new, has_process },
  { "days", N_ ("Days"), along_days_section_new, has_delivery },
  { "delivery", N_ ("Delivery"), along_delivery_section_new, has_events },
  { "form", N_ ("Form"), along_form_pane_new, has_form },
  { "support", N_ ("Support"), along_support_section_new, has_delivery },
  { "claim", N_ ("Claim"), along_claim_section_new, has_funding },
  { "documents", N_ ("Documents"), along_documents_section_new, has_delivery },
  { "contacts", N_ ("Contacts"), along_contacts_section_new, has_delivery },
  { "history", N_ ("History"), along_history_section_new, is_known },
  { NULL, NULL, NULL, NULL },
};

const AlongDeploymentSection *
along_deployment_sections_get (guint *n)
{
  *n = G_N_ELEMENTS (sections) - 1;
  return sections;
}

const AlongDeploymentSection *
along_deployment_sections_find (const char *name)
{
  for (guint i = 0; sections[i].name != NULL; i++)
    if (g_strcmp0 (sections[i].name, name) == 0)
      return &sections[i];
  return NULL;
}
