/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-ui"

#include "config.h"

#include "along-school-item.h"

#include <glib/gi18n.h>

#include "along-grade-tone.h"
#include "along-school-words.h"

struct _AlongSchoolItem
{
  GObject parent_instance;

  AlongSchoolsScope *scope;
  guint index;
};

G_DEFINE_FINAL_TYPE (AlongSchoolItem, along_school_item, G_TYPE_OBJECT)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const AlongLatestGrade *
get_grade (AlongSchoolItem *self, AlongSchoolsColumn column, guint *area)
{
  AlongSchoolsIndex *index = along_schools_scope_get_index (self->scope);

  *area = column == ALONG_SCHOOLS_OVERALL ? along_schools_index_get_overall (index)
                                          : along_schools_scope_get_area (self->scope);

  return &along_schools_index_get_grades (index, *area)[self->index];
}

static char *
dup_grade (AlongSchoolItem *self, AlongSchoolsColumn column)
{
  guint area;
  const AlongLatestGrade *grade = get_grade (self, column, &area);

  return along_school_words_grade (along_schools_scope_get_frameworks (self->scope), area, grade);
}

static char *
dup_short_grade (AlongSchoolItem *self, AlongSchoolsColumn column)
{
  guint area;
  const AlongLatestGrade *grade = get_grade (self, column, &area);

  return along_school_words_short_grade (along_schools_scope_get_frameworks (self->scope), area,
                                         grade);
}

static char *
dup_eligibility (AlongSchoolItem *self)
{
  AlongSchoolPart part = along_schools_scope_get_part (self->scope, self->index);
  const char *verdict = "";

  if (along_schools_scope_get_eligibility (self->scope) != NULL)
    verdict = along_eligibility_verdict_get_name (
        along_schools_scope_get_verdict (self->scope, self->index));

  if (part & ALONG_PART_IN_COHORT)
    return g_strdup_printf (_ ("%s · in cohort"), verdict);
  if (part & ALONG_PART_LEAD)
    return g_strdup_printf (_ ("%s · lead"), verdict);
  if (part & ALONG_PART_IN_PROGRAMME)
    return g_strdup_printf (_ ("%s · other cohort"), verdict);

  return g_strdup (verdict);
}

static void
along_school_item_finalize (GObject *object)
{
  g_clear_object (&ALONG_SCHOOL_ITEM (object)->scope);

  G_OBJECT_CLASS (along_school_item_parent_class)->finalize (object);
}

static void
along_school_item_class_init (AlongSchoolItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = along_school_item_finalize;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", ALONG_TYPE_SCHOOL_ITEM, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
along_school_item_init (AlongSchoolItem *self)
{
}

AlongSchoolItem *
along_school_item_new (AlongSchoolsScope *scope, guint index)
{
  AlongSchoolItem *self;

  g_return_val_if_fail (ALONG_IS_SCHOOLS_SCOPE (scope), NULL);

  self = g_object_new (ALONG_TYPE_SCHOOL_ITEM, NULL);
  self->scope = g_object_ref (scope);
  self->index = index;

  return self;
}

AlongSchoolsScope *
along_school_item_get_scope (AlongSchoolItem *self)
{
  g_return_val_if_fail (ALONG_IS_SCHOOL_ITEM (self), NULL);

  return self->scope;
}

const AlongSchool *
along_school_item_get_school (AlongSchoolItem *self)
{
  g_return_val_if_fail (ALONG_IS_SCHOOL_ITEM (self), NULL);

  return along_register_get_school (along_schools_scope_get_register (self->scope), self->index);
}

void
along_school_item_set_scope (AlongSchoolItem *self, AlongSchoolsScope *scope)
{
  g_return_if_fail (ALONG_IS_SCHOOL_ITEM (self));
  g_return_if_fail (along_schools_scope_get_register (scope) ==
                    along_schools_scope_get_register (self->scope));

  if (g_set_object (&self->scope, scope))
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

char *
along_school_item_dup_text (AlongSchoolItem *self, AlongSchoolsColumn column)
{
  const AlongSchool *school;

  g_return_val_if_fail (ALONG_IS_SCHOOL_ITEM (self), NULL);

  school = along_school_item_get_school (self);
  switch (column)
    {
    case ALONG_SCHOOLS_URN:
      return g_strdup_printf ("%d", school->urn);
    case ALONG_SCHOOLS_NAME:
      return g_strdup (school->name);
    case ALONG_SCHOOLS_PHASE:
      return g_strdup (along_phase_get_name (school->phase));
    case ALONG_SCHOOLS_TYPE:
      return g_strdup (school->type);
    case ALONG_SCHOOLS_LA:
      return g_strdup (school->la_name);
    case ALONG_SCHOOLS_TRUST:
      return g_strdup (along_register_get_name (
          along_schools_scope_get_register (self->scope),
          (AlongParticipant){ ALONG_PARTICIPANT_TRUST, school->trust_uid }));
    case ALONG_SCHOOLS_STATUS:
      return g_strdup (along_school_status_get_name (school->status));
    case ALONG_SCHOOLS_OVERALL:
    case ALONG_SCHOOLS_AREA:
      return dup_short_grade (self, column);
    case ALONG_SCHOOLS_ELIGIBILITY:
      return dup_eligibility (self);
    case ALONG_SCHOOLS_PUPILS:
      return along_school_words_number (school->pupils);
    case ALONG_SCHOOLS_FSM:
      return along_school_words_share (school->fsm_tenths);
    case ALONG_N_SCHOOLS_COLUMNS:
    default:
      g_return_val_if_reached (g_strdup (""));
    }
}

char *
along_school_item_dup_full_text (AlongSchoolItem *self, AlongSchoolsColumn column)
{
  g_return_val_if_fail (ALONG_IS_SCHOOL_ITEM (self), NULL);

  if (column == ALONG_SCHOOLS_OVERALL || column == ALONG_SCHOOLS_AREA)
    return dup_grade (self, column);

  return along_school_item_dup_text (self, column);
}

char *
along_school_item_dup_summary (AlongSchoolItem *self)
{
  const AlongSchool *school;
  g_autofree char *grade = NULL;

  g_return_val_if_fail (ALONG_IS_SCHOOL_ITEM (self), NULL);

  school = along_school_item_get_school (self);
  grade = dup_grade (self, ALONG_SCHOOLS_OVERALL);

  /* Translators: phase or type, local authority, and latest grade with its date. */
  return g_strdup_printf (_ ("%s · %s · %s"),
                          school->phase != ALONG_PHASE_NOT_APPLICABLE
                              ? along_phase_get_name (school->phase)
                              : school->type,
                          school->la_name, *grade != '\0' ? grade : _ ("no overall grade"));
}

const char *
along_school_item_get_style (AlongSchoolItem *self, AlongSchoolsColumn column)
{
  const AlongLatestGrade *grade;
  guint area;

  g_return_val_if_fail (ALONG_IS_SCHOOL_ITEM (self), NULL);

  if (column != ALONG_SCHOOLS_OVERALL && column != ALONG_SCHOOLS_AREA)
    return NULL;

  grade = get_grade (self, column, &area);
  return along_school_words_get_class (along_grade_get_tone (
      along_schools_scope_get_frameworks (self->scope), grade->framework, area, grade->grade));
}
