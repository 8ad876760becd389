/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-guide-match"

#include "config.h"

#include "along-delivery.h"
#include "along-guide-match.h"

#include <glib/gi18n.h>

void
along_guide_suggestion_free (AlongGuideSuggestion *self)
{
  g_strfreev (self->reasons);
  g_ptr_array_unref (self->subsidies);
  g_free (self);
}

static gboolean
has_group (GPtrArray *subsidies, const char *group)
{
  for (guint i = 0; i < subsidies->len; i++)
    {
      const AlongGuideSubsidy *subsidy = g_ptr_array_index (subsidies, i);

      if (g_str_equal (subsidy->group, group))
        return TRUE;
    }
  return FALSE;
}

static void
add_subsidy (GPtrArray *reasons, const AlongGuideSubsidy *subsidy)
{
  g_autofree char *amount = along_money_format (subsidy->amount);

  if (*subsidy->check != '\0')
    g_ptr_array_add (reasons, g_strdup_printf ("%s: %s %s. %s.", subsidy->name, amount,
                                               subsidy->unit, subsidy->check));
  else
    g_ptr_array_add (reasons, g_strdup_printf ("%s: %s %s.", subsidy->name, amount, subsidy->unit));
}

/* Returns the best fit of any subsidy; those that certainly fit are kept. */
static AlongGuideFit
find_subsidies (AlongGuideSuggestion *self,
                AlongRegister *reg,
                AlongParticipant who,
                GPtrArray *reasons)
{
  AlongGuideFit best = ALONG_FIT_NO;

  for (guint i = 0; i < self->entry->n_subsidies; i++)
    {
      const AlongGuideSubsidy *subsidy = &self->entry->subsidies[i];
      AlongGuideFit fit = along_guide_judge_audience (&subsidy->audience, reg, who, NULL);

      best = MAX (best, fit);
      if (fit != ALONG_FIT_YES || has_group (self->subsidies, subsidy->group))
        continue;
      g_ptr_array_add (self->subsidies, (gpointer) subsidy);
      add_subsidy (reasons, subsidy);
    }
  return best;
}

/* "Serves: Behaviour, Attendance." */
static void
add_areas (AlongGuideSuggestion *self,
           AlongProgramme *programme,
           const char *const *areas,
           GPtrArray *reasons)
{
  const AlongDelivery *delivery = along_programme_get_delivery (programme);
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; areas != NULL && areas[i] != NULL; i++)
    {
      const AlongDeliveryChoice *area;

      if (!along_guide_entry_has_area (self->entry, areas[i]))
        continue;
      area = along_delivery_find_choice (delivery, ALONG_CHOICE_AREAS, areas[i]);
      g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "",
                              area != NULL ? area->name : areas[i]);
      self->n_areas++;
    }
  if (self->n_areas > 0)
    g_ptr_array_add (reasons, g_strdup_printf (_ ("Serves: %s."), names->str));
}

static void
add_dates (AlongGuideSuggestion *self, AlongDate date, GPtrArray *reasons)
{
  g_autofree char *from = along_date_format (self->entry->from);
  g_autofree char *until = along_date_format (self->entry->until);

  self->valid = along_guide_entry_is_valid (self->entry, date);
  if (self->valid)
    return;
  if (date < self->entry->from)
    g_ptr_array_add (reasons, g_strdup_printf (_ ("On offer from %s."), from));
  else
    g_ptr_array_add (reasons, g_strdup_printf (_ ("It was on offer until %s."), until));
}

static AlongGuideSuggestion *
judge (const AlongGuideEntry *entry,
       AlongProgramme *programme,
       AlongRegister *reg,
       AlongParticipant who,
       const char *const *areas,
       AlongDate date)
{
  AlongGuideSuggestion *self = g_new0 (AlongGuideSuggestion, 1);
  g_autoptr (GPtrArray) reasons = g_ptr_array_new ();
  AlongGuideFit subsidy;

  self->entry = entry;
  self->subsidies = g_ptr_array_new ();
  add_dates (self, date, reasons);
  self->fit = along_guide_judge_audience (&entry->fits, reg, who, reasons);
  add_areas (self, programme, areas, reasons);
  subsidy = find_subsidies (self, reg, who, reasons);
  if (entry->needs_subsidy && subsidy < self->fit)
    {
      self->fit = subsidy;
      g_ptr_array_insert (reasons, 0,
                          g_strdup (subsidy == ALONG_FIT_NO
                                        ? _ ("By its phase and pupils the school gets none of it.")
                                        : _ ("It depends on facts that are not known.")));
    }
  g_ptr_array_add (reasons, NULL);
  self->reasons = (char **) g_ptr_array_steal (reasons, NULL);
  return self;
}

static int
compare (gconstpointer a, gconstpointer b)
{
  const AlongGuideSuggestion *first = *(AlongGuideSuggestion *const *) a;
  const AlongGuideSuggestion *second = *(AlongGuideSuggestion *const *) b;

  if (first->valid != second->valid)
    return second->valid - first->valid;
  if (first->fit != second->fit)
    return (int) second->fit - (int) first->fit;
  if (first->n_areas != second->n_areas)
    return second->n_areas > first->n_areas ? 1 : -1;
  /* Entries of one catalogue lie one after the other. */
  return first->entry < second->entry ? -1 : first->entry > second->entry;
}

GPtrArray *
along_guide_suggest (AlongGuide *guide,
                     AlongProgramme *programme,
                     AlongRegister *reg,
                     AlongParticipant who,
                     const char *const *areas,
                     AlongDate date)
{
  GPtrArray *suggestions = g_ptr_array_new_with_free_func (
      (GDestroyNotify) along_guide_suggestion_free);

  g_return_val_if_fail (ALONG_IS_GUIDE (guide), suggestions);
  g_return_val_if_fail (ALONG_IS_PROGRAMME (programme), suggestions);

  for (guint i = 0; i < along_guide_get_n_entries (guide); i++)
    {
      AlongGuideSuggestion *suggestion = judge (along_guide_get_entry (guide, i), programme, reg,
                                                who, areas, date);

      if (areas != NULL && *areas != NULL && suggestion->n_areas == 0)
        along_guide_suggestion_free (suggestion);
      else
        g_ptr_array_add (suggestions, suggestion);
    }
  g_ptr_array_sort (suggestions, compare);
  return suggestions;
}
