/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What the program knows and a form can show without asking: the "prefill" of a field. Those with
 * a word in their name stand for any word there: "contact.headteacher.email". */
typedef enum
{
  ALONG_FACT_NONE,
  ALONG_FACT_RECIPIENT_KIND, /* "school" or "trust" */
  ALONG_FACT_RECIPIENT_NAME,
  ALONG_FACT_SCHOOL_NAME,
  ALONG_FACT_SCHOOL_URN,
  ALONG_FACT_SCHOOL_UKPRN,
  ALONG_FACT_SCHOOL_PHASE,
  ALONG_FACT_SCHOOL_TYPE,
  ALONG_FACT_SCHOOL_AUTHORITY,
  ALONG_FACT_SCHOOL_ADDRESS,
  ALONG_FACT_SCHOOL_PHONE,
  ALONG_FACT_SCHOOL_PUPILS,
  ALONG_FACT_SCHOOL_RELIGIOUS_CHARACTER,
  ALONG_FACT_TRUST_NAME,
  ALONG_FACT_TRUST_UID,
  ALONG_FACT_TRUST_GROUP_ID,
  ALONG_FACT_TRUST_COMPANY,
  ALONG_FACT_LEADER_NAME,
  ALONG_FACT_LEADER_KIND, /* a word of the definition */
  ALONG_FACT_LEADER_ORGANISATION,
  ALONG_FACT_LEADER_EMAIL,
  ALONG_FACT_DEPLOYMENT_REGION,
  ALONG_FACT_DEPLOYMENT_REASON, /* id of the criterion, or "exception" */
  ALONG_FACT_DEPLOYMENT_APPROVED_DAYS,
  ALONG_FACT_DEPLOYMENT_USED_DAYS,
  ALONG_FACT_DEPLOYMENT_LEFT_DAYS,
  ALONG_FACT_DEPLOYMENT_REMOTE_DAYS,
  ALONG_FACT_DEPLOYMENT_OPENED,
  ALONG_FACT_DEPLOYMENT_COMPLETION,
  ALONG_FACT_DAYS_FIRST,  /* date of the first day in the log */
  ALONG_FACT_CLAIM_LINES, /* of a group with the fields date, activity, area, mode, by, days */
  ALONG_FACT_CLAIM_DAYS,
  ALONG_FACT_CLAIM_RATE,
  ALONG_FACT_CLAIM_TOTAL,
  ALONG_FACT_BANK,          /* "Entered on 4 March 2024", never a number of it */
  ALONG_FACT_CONTACT_NAME,  /* contact.ROLE.name */
  ALONG_FACT_CONTACT_EMAIL, /* contact.ROLE.email */
  ALONG_FACT_CONTACT_PHONE, /* contact.ROLE.phone */
  ALONG_FACT_STEP_DATE,     /* step.STEP.date: when it was done */
  ALONG_FACT_TICKS,         /* ticks.CHECKLIST: ids of its items that are done */
  ALONG_FACT_DOCUMENT_DATE, /* document.TYPE.date: when it was received, else sent */
  ALONG_FACT_SIGNATURE,     /* signature.ROLE: who signed and when */
  ALONG_FACT_REGION_NAME,   /* region.ROLE.name */
  ALONG_FACT_REGION_EMAIL,  /* region.ROLE.email */
  ALONG_N_FACTS,
} AlongFact;

/**
 * along_fact_parse:
 * @text: such as "school.name" or "contact.headteacher.email"
 * @word: (out) (transfer full) (nullable): the word in the middle, where the fact has one
 *
 * Returns: %ALONG_FACT_NONE when there is no such fact.
 */
AlongFact along_fact_parse (const char *text, char **word);

/* (transfer full): all that there are, for messages; the word in them is written "*". */
char *along_fact_list_all (void);

G_END_DECLS
