/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-people"

#include "config.h"

#include "along-form-facts-private.h"

#include "along-contact-rules.h"
#include "along-form-check.h"
#include "along-form-value.h"

#include <glib/gi18n.h>

static char *
of_leader (AlongFact fact, const AlongFormSources *sources)
{
  const AlongMatchRecord *match = along_delivery_find_match (sources->dossier, sources->date);
  const char *id = match != NULL ? match->lead
                                 : along_dossier_get_deployment (sources->dossier)->lead;
  const AlongLead *lead = sources->caseload != NULL
                              ? along_caseload_find_lead (sources->caseload, id)
                              : NULL;
  gboolean named = match != NULL && *match->leader != '\0';

  if (fact == ALONG_FACT_LEADER_KIND)
    return match != NULL ? g_strdup (match->leader_kind) : NULL;
  if (fact == ALONG_FACT_LEADER_NAME && named)
    return g_strdup (match->leader);
  if (lead == NULL)
    return NULL;
  if (fact == ALONG_FACT_LEADER_ORGANISATION)
    return sources->reg != NULL ? g_strdup (along_register_get_name (sources->reg, lead->who))
                                : NULL;
  if (fact == ALONG_FACT_LEADER_NAME)
    return g_strdup (lead->contact_name);
  /* Not another person's address. */
  return !named || g_strcmp0 (match->leader, lead->contact_name) == 0
             ? g_strdup (lead->contact_email)
             : NULL;
}

static char *
of_contact (AlongFact fact, const char *role, const AlongFormSources *sources)
{
  const AlongContact *contact = along_contact_find (sources->dossier, role, sources->date);

  if (contact == NULL)
    return NULL;
  if (fact == ALONG_FACT_CONTACT_NAME)
    return g_strdup (contact->name);
  return g_strdup (fact == ALONG_FACT_CONTACT_EMAIL ? contact->email : contact->phone);
}

static char *
of_region (AlongFact fact, const char *role, const AlongFormSources *sources)
{
  const AlongDeployment *deployment = along_dossier_get_deployment (sources->dossier);
  const AlongRegionContact *contact;

  if (sources->docket == NULL)
    return NULL;
  contact = along_docket_find_region_contact (sources->docket, deployment->programme,
                                              deployment->region, role, sources->date);
  if (contact == NULL)
    return NULL;
  return g_strdup (fact == ALONG_FACT_REGION_NAME ? contact->name : contact->email);
}

static char *
of_step (AlongForm *form, const char *step, const AlongFormSources *sources)
{
  const AlongStepRecord *record = along_dossier_find_step (sources->dossier,
                                                           along_form_get_process (form), step);

  return record != NULL && record->state == ALONG_STEP_DONE
             ? along_form_value_from_date (record->date)
             : NULL;
}

static char *
of_document (const char *type, const AlongFormSources *sources)
{
  const GArray *documents = along_dossier_get (sources->dossier, ALONG_DOSSIER_DOCUMENTS);

  for (guint i = documents->len; i > 0; i--)
    {
      const AlongDocument *document = along_dossier_item (documents, AlongDocument, i - 1);

      if (g_str_equal (document->type, type))
        return along_form_value_from_date (
            document->received != ALONG_DATE_NONE ? document->received : document->sent);
    }
  return NULL;
}

static char *
of_ticks (const char *checklist, const AlongFormSources *sources)
{
  const GArray *ticks = along_dossier_get (sources->dossier, ALONG_DOSSIER_TICKS);
  GString *items = g_string_new (NULL);

  for (guint i = 0; i < ticks->len; i++)
    {
      const AlongTick *tick = along_dossier_item (ticks, AlongTick, i);

      if (g_str_equal (tick->checklist, checklist))
        g_string_append_printf (items, "%s%s", items->len > 0 ? "," : "", tick->item);
    }
  return g_string_free (items, FALSE);
}

static char *
of_signature (AlongForm *form, const char *role, const AlongFormSources *sources)
{
  const AlongSignature *signature = along_form_find_signature (form, role, sources->dossier);
  g_autofree char *date = signature != NULL ? along_date_format (signature->date) : NULL;

  return signature != NULL ? g_strdup_printf (_ ("%s, %s"), signature->name, date) : NULL;
}

char *
along_form_facts_of_people (AlongForm *form,
                            AlongFact fact,
                            const char *word,
                            const AlongFormSources *sources)
{
  switch ((guint) fact)
    {
    case ALONG_FACT_CONTACT_NAME:
    case ALONG_FACT_CONTACT_EMAIL:
    case ALONG_FACT_CONTACT_PHONE:
      return of_contact (fact, word, sources);
    case ALONG_FACT_REGION_NAME:
    case ALONG_FACT_REGION_EMAIL:
      return of_region (fact, word, sources);
    case ALONG_FACT_STEP_DATE:
      return of_step (form, word, sources);
    case ALONG_FACT_TICKS:
      return of_ticks (word, sources);
    case ALONG_FACT_DOCUMENT_DATE:
      return of_document (word, sources);
    case ALONG_FACT_SIGNATURE:
      return of_signature (form, word, sources);
    default:
      return of_leader (fact, sources);
    }
}
