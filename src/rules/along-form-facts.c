/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-facts"

#include "along-form-facts-private.h"

#include "along-form-value.h"

static char *
from_number (gint64 number)
{
  return number > 0 ? g_strdup_printf ("%" G_GINT64_FORMAT, number) : NULL;
}

static char *
make_address (const AlongSchool *school)
{
  const char *const parts[] = { school->street, school->town, school->postcode };
  GString *address = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (*parts[i] != '\0')
      g_string_append_printf (address, "%s%s", address->len > 0 ? ", " : "", parts[i]);
  return g_string_free (address, FALSE);
}

static char *
of_school (AlongFact fact, const AlongSchool *school)
{
  switch ((guint) fact)
    {
    case ALONG_FACT_SCHOOL_NAME:
      return g_strdup (school->name);
    case ALONG_FACT_SCHOOL_URN:
      return from_number (school->urn);
    case ALONG_FACT_SCHOOL_UKPRN:
      return from_number (school->ukprn);
    case ALONG_FACT_SCHOOL_PHASE:
      return g_strdup (along_phase_get_name (school->phase));
    case ALONG_FACT_SCHOOL_TYPE:
      return g_strdup (school->type);
    case ALONG_FACT_SCHOOL_AUTHORITY:
      return g_strdup (school->la_name);
    case ALONG_FACT_SCHOOL_ADDRESS:
      return make_address (school);
    case ALONG_FACT_SCHOOL_PHONE:
      return g_strdup (school->telephone);
    case ALONG_FACT_SCHOOL_PUPILS:
      return from_number (school->pupils);
    case ALONG_FACT_SCHOOL_RELIGIOUS_CHARACTER:
      return g_strdup (school->religious_character);
    default:
      return NULL;
    }
}

static char *
of_trust (AlongFact fact, const AlongTrust *trust)
{
  switch ((guint) fact)
    {
    case ALONG_FACT_TRUST_NAME:
      return g_strdup (trust->name);
    case ALONG_FACT_TRUST_UID:
      return from_number (trust->uid);
    case ALONG_FACT_TRUST_GROUP_ID:
      return g_strdup (trust->group_id);
    case ALONG_FACT_TRUST_COMPANY:
      return g_strdup (trust->companies_house_number);
    default:
      return NULL;
    }
}

char *
along_form_facts_of_recipient (AlongFact fact, const AlongFormSources *sources)
{
  AlongParticipant who = along_dossier_get_deployment (sources->dossier)->who;
  const AlongSchool *school;
  const AlongTrust *trust;

  if (fact == ALONG_FACT_RECIPIENT_KIND)
    return g_strdup (along_participant_kind_to_string (who.kind));
  /* The number stands where the register, if any, does not know the school. */
  if (fact == ALONG_FACT_SCHOOL_URN && who.kind == ALONG_PARTICIPANT_SCHOOL)
    return from_number (who.id);
  if (sources->reg == NULL)
    return NULL;
  if (fact == ALONG_FACT_RECIPIENT_NAME)
    return g_strdup (along_register_get_name (sources->reg, who));

  school = who.kind == ALONG_PARTICIPANT_SCHOOL ? along_register_find_school (sources->reg, who.id)
                                                : NULL;
  trust = along_register_find_trust (sources->reg,
                                     along_register_get_trust_uid (sources->reg, who));
  if (fact >= ALONG_FACT_TRUST_NAME)
    return trust != NULL ? of_trust (fact, trust) : NULL;
  return school != NULL ? of_school (fact, school) : NULL;
}
