/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-fact.h"

#include <string.h>

/* In the order of AlongFact; "*" stands for a word. */
static const char *const names[ALONG_N_FACTS] = {
  [ALONG_FACT_NONE] = "",
  [ALONG_FACT_RECIPIENT_KIND] = "recipient.kind",
  [ALONG_FACT_RECIPIENT_NAME] = "recipient.name",
  [ALONG_FACT_SCHOOL_NAME] = "school.name",
  [ALONG_FACT_SCHOOL_URN] = "school.urn",
  [ALONG_FACT_SCHOOL_UKPRN] = "school.ukprn",
  [ALONG_FACT_SCHOOL_PHASE] = "school.phase",
  [ALONG_FACT_SCHOOL_TYPE] = "school.type",
  [ALONG_FACT_SCHOOL_AUTHORITY] = "school.authority",
  [ALONG_FACT_SCHOOL_ADDRESS] = "school.address",
  [ALONG_FACT_SCHOOL_PHONE] = "school.phone",
  [ALONG_FACT_SCHOOL_PUPILS] = "school.pupils",
  [ALONG_FACT_SCHOOL_RELIGIOUS_CHARACTER] = "school.religious-character",
  [ALONG_FACT_TRUST_NAME] = "trust.name",
  [ALONG_FACT_TRUST_UID] = "trust.uid",
  [ALONG_FACT_TRUST_GROUP_ID] = "trust.group-id",
  [ALONG_FACT_TRUST_COMPANY] = "trust.company",
  [ALONG_FACT_LEADER_NAME] = "leader.name",
  [ALONG_FACT_LEADER_KIND] = "leader.kind",
  [ALONG_FACT_LEADER_ORGANISATION] = "leader.organisation",
  [ALONG_FACT_LEADER_EMAIL] = "leader.email",
  [ALONG_FACT_DEPLOYMENT_REGION] = "deployment.region",
  [ALONG_FACT_DEPLOYMENT_REASON] = "deployment.reason",
  [ALONG_FACT_DEPLOYMENT_APPROVED_DAYS] = "deployment.approved-days",
  [ALONG_FACT_DEPLOYMENT_USED_DAYS] = "deployment.used-days",
  [ALONG_FACT_DEPLOYMENT_LEFT_DAYS] = "deployment.left-days",
  [ALONG_FACT_DEPLOYMENT_REMOTE_DAYS] = "deployment.remote-days",
  [ALONG_FACT_DEPLOYMENT_OPENED] = "deployment.opened",
  [ALONG_FACT_DEPLOYMENT_COMPLETION] = "deployment.completion",
  [ALONG_FACT_DAYS_FIRST] = "days.first",
  [ALONG_FACT_CLAIM_LINES] = "claim.lines",
  [ALONG_FACT_CLAIM_DAYS] = "claim.days",
  [ALONG_FACT_CLAIM_RATE] = "claim.rate",
  [ALONG_FACT_CLAIM_TOTAL] = "claim.total",
  [ALONG_FACT_BANK] = "bank",
  [ALONG_FACT_CONTACT_NAME] = "contact.*.name",
  [ALONG_FACT_CONTACT_EMAIL] = "contact.*.email",
  [ALONG_FACT_CONTACT_PHONE] = "contact.*.phone",
  [ALONG_FACT_STEP_DATE] = "step.*.date",
  [ALONG_FACT_TICKS] = "ticks.*",
  [ALONG_FACT_DOCUMENT_DATE] = "document.*.date",
  [ALONG_FACT_SIGNATURE] = "signature.*",
  [ALONG_FACT_REGION_NAME] = "region.*.name",
  [ALONG_FACT_REGION_EMAIL] = "region.*.email",
};

/* (transfer full) (nullable): what stands for the "*" of @name. */
static char *
match_word (const char *name, const char *text)
{
  const char *star = strchr (name, '*');
  gsize before = (gsize) (star - name);
  gsize after = strlen (star + 1);
  gsize length = strlen (text);

  if (length <= before + after || strncmp (text, name, before) != 0 ||
      !g_str_equal (text + length - after, star + 1))
    return NULL;
  return g_strndup (text + before, length - before - after);
}

AlongFact
along_fact_parse (const char *text, char **word)
{
  g_return_val_if_fail (text != NULL, ALONG_FACT_NONE);

  if (word != NULL)
    *word = NULL;
  for (guint i = ALONG_FACT_NONE + 1; i < ALONG_N_FACTS; i++)
    {
      g_autofree char *found = NULL;

      if (strchr (names[i], '*') == NULL)
        {
          if (g_str_equal (names[i], text))
            return (AlongFact) i;
          continue;
        }
      found = match_word (names[i], text);
      if (found == NULL || strchr (found, '.') != NULL)
        continue;
      if (word != NULL)
        *word = g_steal_pointer (&found);
      return (AlongFact) i;
    }
  return ALONG_FACT_NONE;
}

char *
along_fact_list_all (void)
{
  GString *list = g_string_new (NULL);

  for (guint i = ALONG_FACT_NONE + 1; i < ALONG_N_FACTS; i++)
    g_string_append_printf (list, "%s%s", list->len > 0 ? ", " : "", names[i]);
  return g_string_free (list, FALSE);
}
