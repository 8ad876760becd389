/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-context"

#include "along-context.h"

#include "along-text.h"

struct _AlongContext
{
  GObject parent_instance;

  AlongWorkspace *workspace;
  AlongProgramme *programme;
  char *cohort;
  AlongRegion region;
  int academic_year;
  AlongDeploymentStore *deployments;
  AlongSchoolsIndex *index;   /* (nullable) */
  AlongHeadStart *head_start; /* (nullable): until a register is there */
};

G_DEFINE_FINAL_TYPE (AlongContext, along_context, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_WORKSPACE,
  PROP_REGION,
  PROP_PROGRAMME,
  PROP_COHORT,
  PROP_ACADEMIC_YEAR,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static const AlongCohort *
find_cohort (AlongContext *self)
{
  return self->cohort == NULL ? NULL
                              : along_caseload_find_cohort (
                                    along_workspace_get_caseload (self->workspace), self->cohort);
}

/* The one that a team most likely works on: the last to start of those not closed, else the last
 * of all. */
static const AlongCohort *
choose_cohort (AlongContext *self)
{
  const GArray *cohorts = along_caseload_get_cohorts (
      along_workspace_get_caseload (self->workspace));
  const AlongCohort *best = NULL;

  if (self->programme == NULL)
    return NULL;
  for (guint i = 0; i < cohorts->len; i++)
    {
      const AlongCohort *cohort = &g_array_index (cohorts, AlongCohort, i);

      if (g_strcmp0 (cohort->programme, along_programme_get_id (self->programme)) != 0)
        continue;
      if (best == NULL || cohort->status != ALONG_COHORT_CLOSED ||
          best->status == ALONG_COHORT_CLOSED)
        best = cohort;
    }
  return best;
}

static void
update_academic_year (AlongContext *self)
{
  const AlongCohort *cohort = find_cohort (self);
  int year = 0;

  if (cohort != NULL)
    year = cohort->academic_year;
  else if (self->programme != NULL)
    year = along_programme_get_academic_year (self->programme);

  if (year == self->academic_year)
    return;
  self->academic_year = year;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ACADEMIC_YEAR]);
}

static void
take_cohort (AlongContext *self, const AlongCohort *cohort)
{
  if (along_text_set (&self->cohort, cohort != NULL ? cohort->id : NULL))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COHORT]);
  update_academic_year (self);
}

static void
caseload_changed_cb (AlongContext *self)
{
  const AlongCohort *cohort = find_cohort (self);

  g_object_freeze_notify (G_OBJECT (self));
  take_cohort (self, cohort != NULL ? cohort : choose_cohort (self));
  g_object_thaw_notify (G_OBJECT (self));
}

static void
along_context_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  AlongContext *self = ALONG_CONTEXT (object);

  switch (id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, self->workspace);
      break;
    case PROP_REGION:
      g_value_set_int (value, self->region);
      break;
    case PROP_PROGRAMME:
      g_value_set_object (value, self->programme);
      break;
    case PROP_COHORT:
      g_value_set_string (value, self->cohort);
      break;
    case PROP_ACADEMIC_YEAR:
      g_value_set_int (value, self->academic_year);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_context_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  AlongContext *self = ALONG_CONTEXT (object);

  switch (id)
    {
    case PROP_WORKSPACE:
      self->workspace = g_value_dup_object (value);
      break;
    case PROP_REGION:
      along_context_set_region (self, (AlongRegion) g_value_get_int (value));
      break;
    case PROP_PROGRAMME:
      along_context_set_programme (self, g_value_get_object (value));
      break;
    case PROP_COHORT:
      along_context_set_cohort (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_context_constructed (GObject *object)
{
  AlongContext *self = ALONG_CONTEXT (object);
  GPtrArray *programmes;

  G_OBJECT_CLASS (along_context_parent_class)->constructed (object);

  g_assert (self->workspace != NULL);
  programmes = along_definitions_get_programmes (along_workspace_get_definitions (self->workspace));
  if (programmes->len > 0)
    self->programme = g_object_ref (g_ptr_array_index (programmes, 0));
  take_cohort (self, choose_cohort (self));
  self->deployments = along_deployment_store_new (self->workspace);
  g_signal_connect_object (self->workspace, "notify::caseload", G_CALLBACK (caseload_changed_cb),
                           self, G_CONNECT_SWAPPED);
}

static void
along_context_finalize (GObject *object)
{
  AlongContext *self = ALONG_CONTEXT (object);

  g_clear_pointer (&self->head_start, along_head_start_unref);
  g_clear_object (&self->index);
  g_clear_object (&self->deployments);
  g_clear_object (&self->workspace);
  g_clear_object (&self->programme);
  g_clear_pointer (&self->cohort, g_free);

  G_OBJECT_CLASS (along_context_parent_class)->finalize (object);
}

static void
along_context_class_init (AlongContextClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = along_context_constructed;
  object_class->finalize = along_context_finalize;
  object_class->get_property = along_context_get_property;
  object_class->set_property = along_context_set_property;

  properties[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, ALONG_TYPE_WORKSPACE,
                                                    G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY |
                                                        G_PARAM_STATIC_STRINGS);
  properties[PROP_REGION] = g_param_spec_int ("region", NULL, NULL, 0, G_MAXINT8, 0, flags);
  properties[PROP_PROGRAMME] = g_param_spec_object ("programme", NULL, NULL, ALONG_TYPE_PROGRAMME,
                                                    flags);
  properties[PROP_COHORT] = g_param_spec_string ("cohort", NULL, NULL, NULL, flags);
  properties[PROP_ACADEMIC_YEAR] = g_param_spec_int ("academic-year", NULL, NULL, 0, G_MAXINT, 0,
                                                     G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
along_context_init (AlongContext *self)
{
}

AlongContext *
along_context_new (AlongWorkspace *workspace)
{
  g_return_val_if_fail (ALONG_IS_WORKSPACE (workspace), NULL);

  return g_object_new (ALONG_TYPE_CONTEXT, "workspace", workspace, NULL);
}

AlongWorkspace *
along_context_get_workspace (AlongContext *self)
{
  g_return_val_if_fail (ALONG_IS_CONTEXT (self), NULL);

  return self->workspace;
}

AlongRegion
along_context_get_region (AlongContext *self)
{
  g_return_val_if_fail (ALONG_IS_CONTEXT (self), ALONG_REGION_NONE);

  return self->region;
}

void
along_context_set_region (AlongContext *self, AlongRegion region)
{
  g_return_if_fail (ALONG_IS_CONTEXT (self));

  if (region != ALONG_REGION_NONE && !along_region_is_valid (region))
    region = ALONG_REGION_NONE;
  if (self->region == region)
    return;
  self->region = region;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_REGION]);
}

AlongProgramme *
along_context_get_programme (AlongContext *self)
{
  g_return_val_if_fail (ALONG_IS_CONTEXT (self), NULL);

  return self->programme;
}

void
along_context_set_programme (AlongContext *self, AlongProgramme *programme)
{
  const AlongCohort *cohort;

  g_return_if_fail (ALONG_IS_CONTEXT (self));

  if (!g_set_object (&self->programme, programme))
    return;
  g_object_freeze_notify (G_OBJECT (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROGRAMME]);
  cohort = find_cohort (self);
  if (cohort == NULL || programme == NULL ||
      g_strcmp0 (cohort->programme, along_programme_get_id (programme)) != 0)
    cohort = choose_cohort (self);
  take_cohort (self, cohort);
  g_object_thaw_notify (G_OBJECT (self));
}

const char *
along_context_get_cohort (AlongContext *self)
{
  g_return_val_if_fail (ALONG_IS_CONTEXT (self), NULL);

  return self->cohort;
}

void
along_context_set_cohort (AlongContext *self, const char *id)
{
  const AlongCohort *cohort;
  AlongProgramme *programme;

  g_return_if_fail (ALONG_IS_CONTEXT (self));

  cohort = id == NULL
               ? NULL
               : along_caseload_find_cohort (along_workspace_get_caseload (self->workspace), id);
  if (cohort == NULL)
    return;
  programme = along_definitions_find_programme (along_workspace_get_definitions (self->workspace),
                                                cohort->programme);
  g_object_freeze_notify (G_OBJECT (self));
  if (programme != NULL && g_set_object (&self->programme, programme))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROGRAMME]);
  take_cohort (self, cohort);
  g_object_thaw_notify (G_OBJECT (self));
}

int
along_context_get_academic_year (AlongContext *self)
{
  g_return_val_if_fail (ALONG_IS_CONTEXT (self), 0);

  return self->academic_year;
}

static gboolean
is_of (AlongSchoolsIndex *index, AlongRegister *reg)
{
  return index != NULL && along_schools_index_get_register (index) == reg;
}

AlongSchoolsIndex *
along_context_get_index (AlongContext *self)
{
  AlongRegister *reg;

  g_return_val_if_fail (ALONG_IS_CONTEXT (self), NULL);

  reg = along_workspace_get_register (self->workspace);
  if (reg == NULL || is_of (self->index, reg))
    return reg != NULL ? self->index : NULL;

  g_clear_object (&self->index);
  if (self->head_start != NULL)
    self->index = along_head_start_dup_index (self->head_start);
  g_clear_pointer (&self->head_start, along_head_start_unref);
  if (!is_of (self->index, reg))
    {
      g_clear_object (&self->index);
      self->index = along_schools_index_new (reg, along_workspace_get_frameworks (self->workspace));
    }

  return self->index;
}

AlongDeploymentStore *
along_context_get_deployments (AlongContext *self)
{
  g_return_val_if_fail (ALONG_IS_CONTEXT (self), NULL);

  return self->deployments;
}

void
along_context_set_head_start (AlongContext *self, AlongHeadStart *head_start)
{
  g_return_if_fail (ALONG_IS_CONTEXT (self));

  g_clear_pointer (&self->head_start, along_head_start_unref);
  if (head_start != NULL)
    self->head_start = along_head_start_ref (head_start);
}

AlongBoard *
along_context_dup_board (AlongContext *self)
{
  g_return_val_if_fail (ALONG_IS_CONTEXT (self), NULL);

  return self->cohort != NULL ? along_workspace_dup_board (self->workspace, self->cohort) : NULL;
}

AlongEligibility *
along_context_dup_eligibility (AlongContext *self)
{
  g_return_val_if_fail (ALONG_IS_CONTEXT (self), NULL);

  return self->programme != NULL
             ? along_workspace_dup_eligibility (
                   self->workspace, along_programme_get_id (self->programme), self->academic_year)
             : NULL;
}
