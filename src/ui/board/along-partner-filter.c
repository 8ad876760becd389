/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-board"

#include "along-partner-filter.h"

#include "along-partner-item.h"
#include "along-text.h"

struct _AlongPartnerFilter
{
  GtkFilter parent_instance;

  char **words;
  char *pathway;
  char *la;
  int phase;
};

G_DEFINE_FINAL_TYPE (AlongPartnerFilter, along_partner_filter, GTK_TYPE_FILTER)

static gboolean
matches_words (AlongPartnerFilter *self, AlongPartnerItem *item)
{
  const char *key = along_partner_item_get_search_key (item);

  for (char **word = self->words; word != NULL && *word != NULL; word++)
    if (strstr (key, *word) == NULL)
      return FALSE;
  return TRUE;
}

static gboolean
along_partner_filter_match (GtkFilter *filter, gpointer object)
{
  AlongPartnerFilter *self = ALONG_PARTNER_FILTER (filter);
  const AlongBoardPartner *partner = along_partner_item_get_partner (object);

  if (self->pathway != NULL && !g_str_equal (self->pathway, partner->application->pathway))
    return FALSE;
  if (self->phase >= 0 && (partner->school == NULL || (int) partner->school->phase != self->phase))
    return FALSE;
  if (self->la != NULL &&
      (partner->school == NULL || !g_str_equal (self->la, partner->school->la_name)))
    return FALSE;
  return matches_words (self, object);
}

static GtkFilterMatch
along_partner_filter_get_strictness (GtkFilter *filter)
{
  AlongPartnerFilter *self = ALONG_PARTNER_FILTER (filter);

  if (!along_partner_filter_is_narrow (self) && (self->words == NULL || *self->words == NULL))
    return GTK_FILTER_MATCH_ALL;
  return GTK_FILTER_MATCH_SOME;
}

static void
along_partner_filter_finalize (GObject *object)
{
  AlongPartnerFilter *self = ALONG_PARTNER_FILTER (object);

  g_strfreev (self->words);
  g_free (self->pathway);
  g_free (self->la);

  G_OBJECT_CLASS (along_partner_filter_parent_class)->finalize (object);
}

static void
along_partner_filter_class_init (AlongPartnerFilterClass *klass)
{
  GtkFilterClass *filter_class = GTK_FILTER_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = along_partner_filter_finalize;
  filter_class->match = along_partner_filter_match;
  filter_class->get_strictness = along_partner_filter_get_strictness;
}

static void
along_partner_filter_init (AlongPartnerFilter *self)
{
  self->phase = -1;
}

AlongPartnerFilter *
along_partner_filter_new (void)
{
  return g_object_new (ALONG_TYPE_PARTNER_FILTER, NULL);
}

void
along_partner_filter_set_search (AlongPartnerFilter *self, const char *text)
{
  g_autofree char *key = NULL;

  g_return_if_fail (ALONG_IS_PARTNER_FILTER (self));

  key = along_text_search_key (text);
  g_strfreev (self->words);
  self->words = g_strsplit_set (g_strstrip (key), " \t", -1);
  gtk_filter_changed (GTK_FILTER (self), GTK_FILTER_CHANGE_DIFFERENT);
}

void
along_partner_filter_set_narrow (AlongPartnerFilter *self,
                                 const char *pathway,
                                 int phase,
                                 const char *la)
{
  gboolean changed;

  g_return_if_fail (ALONG_IS_PARTNER_FILTER (self));

  changed = along_text_set (&self->pathway, pathway);
  changed = along_text_set (&self->la, la) || changed;
  changed = self->phase != phase || changed;
  self->phase = phase;
  if (changed)
    gtk_filter_changed (GTK_FILTER (self), GTK_FILTER_CHANGE_DIFFERENT);
}

gboolean
along_partner_filter_is_narrow (AlongPartnerFilter *self)
{
  g_return_val_if_fail (ALONG_IS_PARTNER_FILTER (self), FALSE);

  return self->pathway != NULL || self->la != NULL || self->phase >= 0;
}
