/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-merge-field"

#include "config.h"

#include "along-contact-rules.h"
#include "along-delivery.h"
#include "along-merge-values-private.h"

#include <glib/gi18n.h>
#include <string.h>

/* What a letter can say of a person; fields are "ROLE.name", and so on. */
static const char *const person_words[] = { "name", "email", "phone", NULL };

static const AlongMergeDefinition *
get_definition (guint index)
{
  return index < along_n_merge_of_deployment
             ? &along_merge_of_deployment[index]
             : &along_merge_of_money[index - along_n_merge_of_deployment];
}

static const AlongMergeDefinition *
find_definition (const char *name)
{
  for (guint i = 0; i < along_merge_field_get_n (); i++)
    if (g_str_equal (get_definition (i)->name, name))
      return get_definition (i);
  return NULL;
}

guint
along_merge_field_get_n (void)
{
  return along_n_merge_of_deployment + along_n_merge_of_money;
}

const char *
along_merge_field_get_name (guint index)
{
  g_return_val_if_fail (index < along_merge_field_get_n (), "");

  return get_definition (index)->name;
}

const char *
along_merge_field_get_title (guint index)
{
  g_return_val_if_fail (index < along_merge_field_get_n (), "");

  return _ (get_definition (index)->title);
}

/* The latest by the dossier's order, which is that of dates. */
static gconstpointer
find_subject (AlongDossier *dossier, AlongDossierKind kind, gsize size, const char *id)
{
  const GArray *records = along_dossier_get (dossier, kind);

  if (id != NULL && *id != '\0')
    return along_dossier_find (dossier, kind, id);
  return records->len > 0 ? records->data + (records->len - 1) * size : NULL;
}

AlongMergeValues *
along_merge_values_new (const AlongDeliveryContext *context,
                        AlongDocket *docket,
                        const AlongLetterSubject *subject)
{
  AlongMergeValues *self;
  const char *lead;

  g_return_val_if_fail (context != NULL, NULL);

  self = g_new0 (AlongMergeValues, 1);
  self->context = context;
  self->docket = docket;
  if (subject != NULL)
    self->subject = *subject;
  self->deployment = along_dossier_get_deployment (context->dossier);
  self->match = along_delivery_find_match (context->dossier, context->today);
  lead = self->match != NULL ? self->match->lead : self->deployment->lead;
  self->lead = context->caseload != NULL ? along_caseload_find_lead (context->caseload, lead)
                                         : NULL;
  self->first = along_contact_find_first (context, NULL);
  self->claim = find_subject (context->dossier, ALONG_DOSSIER_CLAIMS, sizeof (AlongClaim),
                              self->subject.claim);
  self->enhancement = find_subject (context->dossier, ALONG_DOSSIER_ENHANCEMENTS,
                                    sizeof (AlongEnhancement), self->subject.enhancement);
  return self;
}

void
along_merge_values_free (AlongMergeValues *self)
{
  g_free (self);
}

/* The person who leads is told by the match; an address is only taken where it is that person's. */
static gboolean
find_leader (AlongMergeValues *self, const AlongContact *contact, AlongMergePerson *person)
{
  const char *name = self->match != NULL ? self->match->leader : "";
  const AlongLead *lead = self->lead;

  if (contact != NULL && (*name == '\0' || g_str_equal (name, contact->name)))
    *person = (AlongMergePerson){ contact->name, contact->email, contact->phone };
  else if (lead != NULL && (*name == '\0' || g_str_equal (name, lead->contact_name)))
    *person = (AlongMergePerson){ lead->contact_name, lead->contact_email, "" };
  else
    *person = (AlongMergePerson){ name, "", "" };
  return *person->name != '\0';
}

gboolean
along_merge_values_find_person (AlongMergeValues *self, const char *role, AlongMergePerson *person)
{
  const AlongContact *contact = g_str_equal (role, "first-contact")
                                    ? self->first
                                    : along_contact_find (self->context->dossier, role,
                                                          self->context->today);
  const AlongRegionContact *region;

  *person = (AlongMergePerson){ "", "", "" };
  if (g_str_equal (role, "leader"))
    return find_leader (self, contact, person);
  if (contact != NULL)
    {
      *person = (AlongMergePerson){ contact->name, contact->email, contact->phone };
      return TRUE;
    }
  region = self->docket != NULL
               ? along_docket_find_region_contact (self->docket, self->deployment->programme,
                                                   self->deployment->region, role,
                                                   self->context->today)
               : NULL;
  if (region != NULL)
    *person = (AlongMergePerson){ region->name, region->email, "" };
  return region != NULL;
}

/* (transfer full) (nullable): the role of "ROLE.name" …; @word: (out): the index of the word. */
static char *
split_person (const char *name, AlongProgramme *programme, guint *word)
{
  const char *dot = strrchr (name, '.');
  g_autofree char *role = dot != NULL ? g_strndup (name, (gsize) (dot - name)) : NULL;

  for (guint i = 0; role != NULL && person_words[i] != NULL; i++)
    {
      if (!g_str_equal (dot + 1, person_words[i]))
        continue;
      *word = i;
      if (g_str_equal (role, "first-contact") || g_str_equal (role, "leader") ||
          along_delivery_find_role (along_programme_get_delivery (programme), role) != NULL)
        return g_steal_pointer (&role);
    }
  return NULL;
}

static char *
get_person_title (AlongMergeValues *self, const char *role, guint word)
{
  const AlongContactRole *known = along_delivery_find_role (
      along_programme_get_delivery (self->context->programme), role);
  const char *titles[] = { _ ("name"), _ ("e-mail address"), _ ("telephone") };
  const char *name = known != NULL ? known->name : _ ("Leader");

  if (g_str_equal (role, "first-contact"))
    name = _ ("First contact");
  return g_strdup_printf (C_ ("role and what of it", "%s: %s"), name, titles[word]);
}

gboolean
along_merge_field_exists (const char *name, AlongProgramme *programme)
{
  g_autofree char *role = NULL;
  guint word;

  g_return_val_if_fail (name != NULL && ALONG_IS_PROGRAMME (programme), FALSE);

  if (find_definition (name) != NULL)
    return TRUE;
  role = split_person (name, programme, &word);
  return role != NULL;
}

gboolean
along_merge_values_get (AlongMergeValues *self, const char *name, char **value, char **title)
{
  const AlongMergeDefinition *definition;
  g_autofree char *role = NULL;
  AlongMergePerson person;
  guint word = 0;

  g_return_val_if_fail (self != NULL && name != NULL, FALSE);

  definition = find_definition (name);
  if (definition != NULL)
    {
      *value = definition->get (self);
      *title = g_strdup (_ (definition->title));
      if (*value == NULL)
        *value = g_strdup ("");
      return TRUE;
    }
  role = split_person (name, self->context->programme, &word);
  if (role == NULL)
    return FALSE;
  along_merge_values_find_person (self, role, &person);
  *value = g_strdup (word == 0 ? person.name : word == 1 ? person.email : person.phone);
  *title = get_person_title (self, role, word);
  return TRUE;
}
