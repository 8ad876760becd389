/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-contact-dialog.h"

#include "along-delivery.h"
#include "along-record-form.h"
#include "along-workspace-deployments.h"
#include "along-workspace-docket.h"

#include <glib/gi18n.h>

/* Whom most forms of a region go to, where the programme has the role. */
#define REGION_ROLE "rdp"

static AlongVerdict *
judge (AlongRecordForm *form, const AlongDeliveryContext *desk)
{
  AlongVerdict *verdict = along_verdict_new ();
  const char *email = along_record_form_get_text (form, "email");
  AlongDate from = along_record_form_get_date (form, "from");
  AlongDate until = along_record_form_get_date (form, "until");

  if (*email != '\0' && strchr (email, '@') == NULL)
    along_verdict_take (verdict, 0, ALONG_SEVERITY_WARNING, NULL,
                        g_strdup (_ ("An e-mail address has an “@” in it.")));
  if (from != ALONG_DATE_NONE && until != ALONG_DATE_NONE && until < from)
    along_verdict_take (verdict, 1, ALONG_SEVERITY_BLOCK, NULL,
                        g_strdup (_ ("It ends before it begins.")));
  return verdict;
}

static GListStore *
list_roles (const AlongDeliveryContext *desk)
{
  const AlongDelivery *delivery = along_programme_get_delivery (desk->programme);
  guint kind = 1u << along_dossier_get_deployment (desk->dossier)->who.kind;
  GListStore *choices = g_list_store_new (ALONG_TYPE_CHOICE);

  for (guint i = 0; delivery != NULL && i < delivery->n_contact_roles; i++)
    {
      const AlongContactRole *role = &delivery->contact_roles[i];

      if (role->kinds == 0 || (role->kinds & kind) != 0)
        along_choice_append (choices, role->id, role->name);
    }
  return choices;
}

static gboolean
save (AlongRecordForm *form, GError **error)
{
  AlongContact contact = {
    .id = along_record_form_get_id (form),
    .deployment = along_record_form_get_deployment (form),
    .role = along_record_form_get_text (form, "role"),
    .name = along_record_form_get_text (form, "name"),
    .email = along_record_form_get_text (form, "email"),
    .phone = along_record_form_get_text (form, "phone"),
    .from = along_record_form_get_date (form, "from"),
    .until = along_record_form_get_date (form, "until"),
  };

  return along_workspace_save_record (along_record_form_get_workspace (form),
                                      ALONG_DOSSIER_CONTACTS, &contact, NULL, error);
}

void
along_contact_dialog_present (AlongDossierSection *section, const char *id)
{
  AlongDeliveryContext desk;
  const AlongContact *found;
  AlongContact shown = { .role = "", .name = "", .email = "", .phone = "" };
  AlongRecordForm *form;

  if (!along_dossier_section_get_desk (section, &desk))
    return;
  found = id != NULL ? along_dossier_find (desk.dossier, ALONG_DOSSIER_CONTACTS, id) : NULL;
  if (found != NULL)
    shown = *found;
  form = along_record_form_new (section, found != NULL ? _ ("Person") : _ ("Add a person"),
                                found != NULL ? _ ("_Save") : _ ("_Add"), id, judge, save);
  along_record_form_add_choice (form, "role", _ ("Role"), list_roles (&desk), shown.role);
  along_record_form_add_text (form, "name", _ ("Name"), shown.name);
  along_record_form_require (form, "name", _ ("Give the person's name"));
  along_record_form_add_text (form, "email", _ ("E-mail"), shown.email);
  along_record_form_add_text (form, "phone", _ ("Telephone"), shown.phone);
  along_record_form_add_date (form, "from", _ ("From"), shown.from);
  along_record_form_add_date (form, "until", _ ("Until"), shown.until);
  along_record_form_present (form, "name");
}

static gboolean
save_region (AlongRecordForm *form, GError **error)
{
  AlongDeliveryContext desk;
  const AlongDeployment *deployment;
  AlongRegionContact contact;

  if (!along_record_form_get_desk (form, &desk))
    return FALSE;
  deployment = along_dossier_get_deployment (desk.dossier);
  contact = (AlongRegionContact){
    .id = along_record_form_get_id (form),
    .programme = deployment->programme,
    .region = deployment->region,
    .role = along_record_form_get_text (form, "role"),
    .name = along_record_form_get_text (form, "name"),
    .email = along_record_form_get_text (form, "email"),
    .from = along_record_form_get_date (form, "from"),
    .until = along_record_form_get_date (form, "until"),
  };
  return along_workspace_save_shared_record (along_record_form_get_workspace (form),
                                             ALONG_DOCKET_REGION_CONTACTS, &contact, NULL, error);
}

void
along_contact_dialog_present_region (AlongDossierSection *section, const char *id)
{
  AlongDocket *docket = along_workspace_get_docket (along_dossier_section_get_workspace (section));
  AlongDeliveryContext desk;
  const AlongRegionContact *found = NULL;
  AlongRegionContact shown = { .role = REGION_ROLE, .name = "", .email = "" };
  AlongRecordForm *form;

  if (!along_dossier_section_get_desk (section, &desk))
    return;
  if (id != NULL && docket != NULL)
    found = along_docket_find_record (docket, ALONG_DOCKET_REGION_CONTACTS, id);
  if (found != NULL)
    shown = *found;
  form = along_record_form_new (section, _ ("Contact of the region"),
                                found != NULL ? _ ("_Save") : _ ("_Add"), id, judge, save_region);
  along_record_form_add_choice (form, "role", _ ("Role"), list_roles (&desk), shown.role);
  along_record_form_add_text (form, "name", _ ("Name"), shown.name);
  along_record_form_require (form, "name", _ ("Give the person's name"));
  along_record_form_add_text (form, "email", _ ("E-mail"), shown.email);
  along_record_form_add_date (form, "from", _ ("From"), shown.from);
  along_record_form_add_date (form, "until", _ ("Until"), shown.until);
  along_record_form_present (form, "name");
}
