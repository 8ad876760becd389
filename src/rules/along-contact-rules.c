/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-contact-rules"

#include "config.h"

#include "along-contact-rules.h"

#include "along-delivery.h"

#include <glib/gi18n.h>

const AlongContact *
along_contact_find (AlongDossier *dossier, const char *role, AlongDate date)
{
  const GArray *contacts;
  const AlongContact *found = NULL;

  g_return_val_if_fail (ALONG_IS_DOSSIER (dossier), NULL);
  g_return_val_if_fail (role != NULL, NULL);

  contacts = along_dossier_get (dossier, ALONG_DOSSIER_CONTACTS);
  for (guint i = 0; i < contacts->len; i++)
    {
      const AlongContact *contact = along_dossier_item (contacts, AlongContact, i);

      if (g_str_equal (contact->role, role) && contact->from <= date &&
          (contact->until == ALONG_DATE_NONE || contact->until >= date) &&
          (found == NULL || contact->from >= found->from))
        found = contact;
    }
  return found;
}

static const char *
get_role_name (const AlongDelivery *delivery, const char *role)
{
  const AlongContactRole *known = along_delivery_find_role (delivery, role);

  return known != NULL ? known->name : role;
}

/* A school in a trust: support goes through the trust (domain A8.11). */
static gboolean
goes_through_trust (const AlongDeliveryContext *context, const AlongFirstContact *rule)
{
  const AlongDeployment *deployment = along_dossier_get_deployment (context->dossier);

  return *rule->through != '\0' && deployment->who.kind == ALONG_PARTICIPANT_SCHOOL &&
         context->reg != NULL && along_register_get_trust_uid (context->reg, deployment->who) != 0;
}

static void
check_contact (AlongVerdict *verdict,
               const AlongDelivery *delivery,
               const char *role,
               const AlongContact *contact)
{
  const char *name = get_role_name (delivery, role);

  if (contact == NULL)
    along_verdict_take (verdict, ALONG_CONTACT_NONE, ALONG_SEVERITY_WARNING, role,
                        g_strdup_printf (_ ("Contacted first is: %s. Nobody is entered."), name));
  else if (*contact->email == '\0')
    along_verdict_take (
        verdict, ALONG_CONTACT_NO_ADDRESS, ALONG_SEVERITY_WARNING, role,
        g_strdup_printf (_ ("There is no e-mail address for %s (%s)."), contact->name, name));
}

const AlongContact *
along_contact_find_first (const AlongDeliveryContext *context, AlongVerdict **verdict)
{
  const AlongDelivery *delivery = along_programme_get_delivery (context->programme);
  g_autoptr (AlongVerdict) found = along_verdict_new ();
  const AlongContact *contact = NULL;

  if (delivery != NULL)
    {
      const AlongFirstContact *rule = &delivery->first_contact;
      gboolean school = along_dossier_get_deployment (context->dossier)->who.kind ==
                        ALONG_PARTICIPANT_SCHOOL;
      const char *role = school ? rule->school : rule->trust;

      if (*role != '\0')
        {
          contact = along_contact_find (context->dossier, role, context->today);
          check_contact (found, delivery, role, contact);
        }
      if (goes_through_trust (context, rule) &&
          along_contact_find (context->dossier, rule->through, context->today) == NULL)
        along_verdict_take (
            found, ALONG_CONTACT_NO_THROUGH, ALONG_SEVERITY_WARNING, rule->through,
            g_strdup_printf (
                _ ("The school is in a trust, so support goes through: %s. Nobody is entered."),
                get_role_name (delivery, rule->through)));
    }

  if (verdict != NULL)
    *verdict = g_steal_pointer (&found);
  return contact;
}
