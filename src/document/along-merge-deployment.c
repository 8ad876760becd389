/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-merge-deployment"

#include "config.h"

#include "along-academic-year.h"
#include "along-day-rules.h"
#include "along-enhancement-rules.h"
#include "along-merge-values-private.h"

#include <glib/gi18n.h>

static const AlongSchool *
get_school (AlongMergeValues *self)
{
  AlongParticipant who = self->deployment->who;

  return self->context->reg != NULL && who.kind == ALONG_PARTICIPANT_SCHOOL
             ? along_register_find_school (self->context->reg, who.id)
             : NULL;
}

static char *
get_name (AlongMergeValues *self, AlongParticipant who)
{
  return self->context->reg != NULL ? g_strdup (along_register_get_name (self->context->reg, who))
                                    : NULL;
}

static char *
school_name (AlongMergeValues *self)
{
  return get_name (self, self->deployment->who);
}

static char *
school_number (AlongMergeValues *self)
{
  return g_strdup_printf ("%d", self->deployment->who.id);
}

static char *
school_phase (AlongMergeValues *self)
{
  const AlongSchool *school = get_school (self);

  return school != NULL ? g_strdup (along_phase_get_name (school->phase)) : NULL;
}

static char *
school_la (AlongMergeValues *self)
{
  const AlongSchool *school = get_school (self);

  return school != NULL ? g_strdup (school->la_name) : NULL;
}

static char *
school_trust (AlongMergeValues *self)
{
  gint32 uid = self->context->reg != NULL
                   ? along_register_get_trust_uid (self->context->reg, self->deployment->who)
                   : 0;

  return uid != 0 ? get_name (self, (AlongParticipant){ ALONG_PARTICIPANT_TRUST, uid }) : NULL;
}

static char *
school_region (AlongMergeValues *self)
{
  return g_strdup (along_region_get_name (self->deployment->region));
}

static char *
programme_name (AlongMergeValues *self)
{
  return g_strdup (along_programme_get_name (self->context->programme));
}

static char *
programme_year (AlongMergeValues *self)
{
  return along_academic_year_format (self->deployment->academic_year);
}

static char *
leader_organisation (AlongMergeValues *self)
{
  return self->lead != NULL ? get_name (self, self->lead->who) : NULL;
}

static char *
first_contact_role (AlongMergeValues *self)
{
  const AlongDelivery *delivery = along_programme_get_delivery (self->context->programme);
  const AlongContactRole *role = self->first != NULL
                                     ? along_delivery_find_role (delivery, self->first->role)
                                     : NULL;

  return role != NULL ? g_strdup (role->name) : NULL;
}

/* The criterion in words, where the reason is one. */
static char *
deployment_reason (AlongMergeValues *self)
{
  guint n;
  const AlongRule *rules = along_programme_get_rules (self->context->programme, &n);

  for (guint i = 0; i < n; i++)
    if (g_str_equal (rules[i].id, self->deployment->reason))
      return g_strdup (rules[i].text);
  return g_str_equal (self->deployment->reason, "exception") ? g_strdup (_ ("By exception"))
                                                             : g_strdup (self->deployment->reason);
}

static char *
deployment_opened (AlongMergeValues *self)
{
  return along_date_format (self->deployment->opened);
}

static char *
deployment_completion (AlongMergeValues *self)
{
  return along_date_format (self->deployment->completion);
}

static char *
deployment_approved (AlongMergeValues *self)
{
  return along_days_format (
      along_enhancement_get_approved_days (self->context->dossier, self->context->programme));
}

static char *
days_used (AlongMergeValues *self)
{
  return along_days_format (
      along_day_totals (self->context->dossier, self->context->programme).used);
}

static char *
days_left (AlongMergeValues *self)
{
  AlongDayTotals totals = along_day_totals (self->context->dossier, self->context->programme);

  return along_days_format (MAX (totals.approved - totals.used, 0));
}

static char *
step_name (AlongMergeValues *self)
{
  return g_strdup (self->subject.step);
}

static char *
step_due (AlongMergeValues *self)
{
  return along_date_format (self->subject.due);
}

static char *
sender_name (AlongMergeValues *self)
{
  return g_strdup (self->subject.sender);
}

static char *
today (AlongMergeValues *self)
{
  return along_date_format (self->context->today);
}

const AlongMergeDefinition along_merge_of_deployment[] = {
  { "school.name", N_ ("Name of the school or trust"), school_name },
  { "school.urn", N_ ("Number of the school or trust"), school_number },
  { "school.phase", N_ ("Phase of the school"), school_phase },
  { "school.la", N_ ("Local authority"), school_la },
  { "school.trust", N_ ("Trust of the school"), school_trust },
  { "school.region", N_ ("Region"), school_region },
  { "programme.name", N_ ("Programme"), programme_name },
  { "programme.year", N_ ("Academic year"), programme_year },
  { "leader.organisation", N_ ("Organisation of the leader"), leader_organisation },
  { "first-contact.role", N_ ("Role of the first contact"), first_contact_role },
  { "deployment.reason", N_ ("Why it is eligible"), deployment_reason },
  { "deployment.opened", N_ ("Start of the deployment"), deployment_opened },
  { "deployment.completion", N_ ("Date of completion"), deployment_completion },
  { "deployment.approved", N_ ("Days approved"), deployment_approved },
  { "days.used", N_ ("Days used"), days_used },
  { "days.left", N_ ("Days left"), days_left },
  { "step.name", N_ ("Step"), step_name },
  { "step.due", N_ ("Date by which the step is due"), step_due },
  { "sender.name", N_ ("Your name"), sender_name },
  { "today", N_ ("Today"), today },
};

const guint along_n_merge_of_deployment = G_N_ELEMENTS (along_merge_of_deployment);
