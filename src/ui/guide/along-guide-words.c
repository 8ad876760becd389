/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-guide"

#include "config.h"

#include "along-guide-words.h"

#include <glib/gi18n.h>

char *
along_guide_words_dup_validity (const AlongGuideEntry *entry, AlongDate date)
{
  g_autofree char *from = along_date_format (entry->from);
  g_autofree char *until = along_date_format (entry->until);

  if (entry->until != ALONG_DATE_NONE && entry->until < date)
    return g_strdup_printf (_ ("No longer on offer: it ended on %s"), until);
  if (entry->from > date)
    return g_strdup_printf (_ ("Not on offer yet: it starts on %s"), from);
  if (entry->from != ALONG_DATE_NONE && entry->until != ALONG_DATE_NONE)
    return g_strdup_printf (_ ("On offer from %s until %s"), from, until);
  if (entry->until != ALONG_DATE_NONE)
    return g_strdup_printf (_ ("On offer until %s"), until);
  if (entry->from != ALONG_DATE_NONE)
    return g_strdup_printf (_ ("On offer since %s; no end is known"), from);
  return g_strdup ("");
}

/* The first of its reasons: what does not fit comes first. */
char *
along_guide_words_dup_reason (AlongGuideItem *item)
{
  const AlongGuideEntry *entry = along_guide_item_get_entry (item);
  const AlongGuideSuggestion *suggestion = along_guide_item_get_suggestion (item);

  if (!along_guide_entry_is_valid (entry, along_date_today ()))
    return along_guide_words_dup_validity (entry, along_date_today ());
  if (suggestion != NULL && suggestion->reasons[0] != NULL)
    return g_strdup (suggestion->reasons[0]);
  return g_strdup (entry->audience);
}

char *
along_guide_words_dup_subsidy (AlongGuideItem *item)
{
  const AlongGuideSuggestion *suggestion = along_guide_item_get_suggestion (item);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; suggestion != NULL && suggestion->valid && i < suggestion->subsidies->len; i++)
    {
      const AlongGuideSubsidy *subsidy = g_ptr_array_index (suggestion->subsidies, i);
      g_autofree char *amount = along_money_format (subsidy->amount);

      g_string_append_printf (text, "%s%s %s", text->len > 0 ? ", " : "", amount, subsidy->unit);
    }
  return text->len > 0 ? g_strdup (text->str) : NULL;
}

char *
along_guide_words_dup_referred (AlongGuideItem *item)
{
  g_autoptr (GPtrArray) referrals = along_guide_item_list_referrals (item);
  const AlongReferral *last = referrals->len > 0 ? g_ptr_array_index (referrals, referrals->len - 1)
                                                 : NULL;
  g_autofree char *date = last != NULL ? along_date_format (last->date) : NULL;

  return last != NULL ? g_strdup_printf (_ ("Referred on %s"), date) : NULL;
}

char *
along_guide_words_dup_count (guint n, guint all)
{
  if (n == all)
    return g_strdup_printf (ngettext ("%u programme", "%u programmes", n), n);
  return g_strdup_printf (_ ("%u of %u programmes"), n, all);
}
