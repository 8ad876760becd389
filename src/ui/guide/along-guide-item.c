/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-guide"

#include "config.h"

#include "along-guide-item.h"

#include <glib/gi18n.h>

struct _AlongGuideItem
{
  GObject parent_instance;

  AlongGuide *guide; /* has @entry */
  const AlongGuideEntry *entry;
  AlongDossier *dossier;            /* (nullable) */
  AlongGuideSuggestion *suggestion; /* (nullable) */
  AlongGuideShelf shelf;
};

G_DEFINE_FINAL_TYPE (AlongGuideItem, along_guide_item, G_TYPE_OBJECT)

static void
along_guide_item_finalize (GObject *object)
{
  AlongGuideItem *self = ALONG_GUIDE_ITEM (object);

  g_clear_pointer (&self->suggestion, along_guide_suggestion_free);
  g_clear_object (&self->dossier);
  g_clear_object (&self->guide);

  G_OBJECT_CLASS (along_guide_item_parent_class)->finalize (object);
}

static void
along_guide_item_class_init (AlongGuideItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = along_guide_item_finalize;
}

static void
along_guide_item_init (AlongGuideItem *self)
{
}

AlongGuideItem *
along_guide_item_new (AlongGuide *guide, const AlongGuideEntry *entry)
{
  return along_guide_item_new_for (guide, entry, NULL, NULL, ALONG_GUIDE_NOT_JUDGED);
}

AlongGuideItem *
along_guide_item_new_for (AlongGuide *guide,
                          const AlongGuideEntry *entry,
                          AlongDossier *dossier,
                          AlongGuideSuggestion *suggestion,
                          AlongGuideShelf shelf)
{
  AlongGuideItem *self;

  g_return_val_if_fail (ALONG_IS_GUIDE (guide), NULL);
  g_return_val_if_fail (entry != NULL, NULL);

  self = g_object_new (ALONG_TYPE_GUIDE_ITEM, NULL);
  self->guide = g_object_ref (guide);
  self->entry = entry;
  g_set_object (&self->dossier, dossier);
  self->suggestion = suggestion;
  self->shelf = shelf;
  return self;
}

const AlongGuideEntry *
along_guide_item_get_entry (AlongGuideItem *self)
{
  g_return_val_if_fail (ALONG_IS_GUIDE_ITEM (self), NULL);

  return self->entry;
}

const AlongGuideSuggestion *
along_guide_item_get_suggestion (AlongGuideItem *self)
{
  g_return_val_if_fail (ALONG_IS_GUIDE_ITEM (self), NULL);

  return self->suggestion;
}

AlongDossier *
along_guide_item_get_dossier (AlongGuideItem *self)
{
  g_return_val_if_fail (ALONG_IS_GUIDE_ITEM (self), NULL);

  return self->dossier;
}

AlongGuideShelf
along_guide_item_get_shelf (AlongGuideItem *self)
{
  g_return_val_if_fail (ALONG_IS_GUIDE_ITEM (self), ALONG_GUIDE_NOT_JUDGED);

  return self->shelf;
}

const char *
along_guide_item_get_heading (AlongGuideItem *self)
{
  const AlongGuideCategory *category;

  g_return_val_if_fail (ALONG_IS_GUIDE_ITEM (self), NULL);

  switch (self->shelf)
    {
    case ALONG_GUIDE_SUGGESTED:
      return _ ("Suggested");
    case ALONG_GUIDE_OTHER:
      return _ ("For other areas of need");
    case ALONG_GUIDE_UNFIT:
      return _ ("Not for this school or trust");
    case ALONG_GUIDE_ENDED:
      return _ ("Not on offer today");
    case ALONG_GUIDE_NOT_JUDGED:
    default:
      category = along_guide_find_category (self->guide, self->entry->category);
      return category != NULL ? category->name : self->entry->category;
    }
}

GPtrArray *
along_guide_item_list_referrals (AlongGuideItem *self)
{
  GPtrArray *referrals = g_ptr_array_new ();
  const GArray *all;

  g_return_val_if_fail (ALONG_IS_GUIDE_ITEM (self), referrals);

  if (self->dossier == NULL)
    return referrals;
  all = along_dossier_get (self->dossier, ALONG_DOSSIER_REFERRALS);
  for (guint i = 0; i < all->len; i++)
    {
      const AlongReferral *referral = along_dossier_item (all, AlongReferral, i);

      if (g_str_equal (referral->entry, self->entry->id))
        g_ptr_array_add (referrals, (gpointer) referral);
    }
  return referrals;
}
