/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-transitions.h"

struct _AlongTransitions
{
  char *before_title, *after_title;
  GStrv grades;
  guint n_grades;
  AlongTone first_tone;
  guint *counts; /* n_grades squared; a row is a grade before */
  char **keys;   /* likewise, with NULLs */
};

G_DEFINE_BOXED_TYPE (AlongTransitions,
                     along_transitions,
                     along_transitions_copy,
                     along_transitions_free)

AlongTransitions *
along_transitions_new (const char *before_title,
                       const char *after_title,
                       const char *const *grades,
                       AlongTone first_tone,
                       const guint *counts)
{
  AlongTransitions *self;
  guint n_grades;

  g_return_val_if_fail (before_title != NULL && after_title != NULL, NULL);
  g_return_val_if_fail (grades != NULL && grades[0] != NULL && counts != NULL, NULL);

  n_grades = g_strv_length ((char **) grades);
  g_return_val_if_fail (first_tone + n_grades <= ALONG_N_TONES, NULL);

  self = g_new0 (AlongTransitions, 1);
  self->before_title = g_strdup (before_title);
  self->after_title = g_strdup (after_title);
  self->grades = g_strdupv ((char **) grades);
  self->n_grades = n_grades;
  self->first_tone = first_tone;
  self->counts = g_memdup2 (counts, sizeof (guint) * n_grades * n_grades);
  self->keys = g_new0 (char *, n_grades *n_grades);
  return self;
}

AlongTransitions *
along_transitions_copy (const AlongTransitions *self)
{
  AlongTransitions *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = along_transitions_new (self->before_title, self->after_title,
                                (const char *const *) self->grades, self->first_tone, self->counts);
  for (guint i = 0; i < self->n_grades * self->n_grades; i++)
    copy->keys[i] = g_strdup (self->keys[i]);
  return copy;
}

void
along_transitions_free (AlongTransitions *self)
{
  if (self == NULL)
    return;

  for (guint i = 0; i < self->n_grades * self->n_grades; i++)
    g_free (self->keys[i]);
  g_free (self->keys);
  g_free (self->counts);
  g_strfreev (self->grades);
  g_free (self->before_title);
  g_free (self->after_title);
  g_free (self);
}

void
along_transitions_set_key (AlongTransitions *self, guint before, guint after, const char *key)
{
  char **place;

  g_return_if_fail (self != NULL && before < self->n_grades && after < self->n_grades);

  place = &self->keys[before * self->n_grades + after];
  g_free (*place);
  *place = g_strdup (key);
}

const char *
along_transitions_get_key (const AlongTransitions *self, guint before, guint after)
{
  g_return_val_if_fail (self != NULL && before < self->n_grades && after < self->n_grades, NULL);

  return self->keys[before * self->n_grades + after];
}

const char *
along_transitions_get_before_title (const AlongTransitions *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->before_title;
}

const char *
along_transitions_get_after_title (const AlongTransitions *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->after_title;
}

guint
along_transitions_get_n_grades (const AlongTransitions *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_grades;
}

const char *
along_transitions_get_grade (const AlongTransitions *self, guint grade)
{
  g_return_val_if_fail (self != NULL && grade < self->n_grades, NULL);

  return self->grades[grade];
}

AlongTone
along_transitions_get_tone (const AlongTransitions *self, guint grade)
{
  g_return_val_if_fail (self != NULL && grade < self->n_grades, ALONG_TONE_NEUTRAL);

  return self->first_tone + grade;
}

guint
along_transitions_get_count (const AlongTransitions *self, guint before, guint after)
{
  g_return_val_if_fail (self != NULL && before < self->n_grades && after < self->n_grades, 0);

  return self->counts[before * self->n_grades + after];
}

guint
along_transitions_get_before_total (const AlongTransitions *self, guint grade)
{
  guint total = 0;

  g_return_val_if_fail (self != NULL && grade < self->n_grades, 0);

  for (guint after = 0; after < self->n_grades; after++)
    total += self->counts[grade * self->n_grades + after];
  return total;
}

guint
along_transitions_get_after_total (const AlongTransitions *self, guint grade)
{
  guint total = 0;

  g_return_val_if_fail (self != NULL && grade < self->n_grades, 0);

  for (guint before = 0; before < self->n_grades; before++)
    total += self->counts[before * self->n_grades + grade];
  return total;
}

guint
along_transitions_get_total (const AlongTransitions *self)
{
  guint total = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (guint i = 0; i < self->n_grades * self->n_grades; i++)
    total += self->counts[i];
  return total;
}

AlongChange
along_transitions_classify (guint before, guint after)
{
  if (after == before)
    return ALONG_CHANGE_SAME;
  return after < before ? ALONG_CHANGE_IMPROVED : ALONG_CHANGE_DECLINED;
}

guint
along_transitions_get_change_total (const AlongTransitions *self, AlongChange change)
{
  guint total = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (guint before = 0; before < self->n_grades; before++)
    for (guint after = 0; after < self->n_grades; after++)
      if (along_transitions_classify (before, after) == change)
        total += self->counts[before * self->n_grades + after];
  return total;
}
