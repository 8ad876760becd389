/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-deployments"

#include "config.h"

#include "along-support-section.h"

#include "along-enhancement-dialog.h"
#include "along-enhancement-row.h"
#include "along-enhancement-rules.h"
#include "along-funding.h"
#include "along-record-row.h"
#include "along-referral-rows.h"

#include <glib/gi18n.h>

struct _AlongSupportSection
{
  AlongDossierSection parent_instance;

  AlongPaneGroup *options;
  AlongPaneGroup *enhancements;
  AlongPaneGroup *referrals;
};

G_DEFINE_FINAL_TYPE (AlongSupportSection, along_support_section, ALONG_TYPE_DOSSIER_SECTION)

static void
request_cb (gpointer owner, const char *option)
{
  along_enhancement_dialog_request (owner, option);
}

static void
show_options (AlongSupportSection *self, const AlongFunding *funding)
{
  along_pane_group_clear (self->options);
  for (guint i = 0; funding != NULL && i < funding->n_options; i++)
    {
      const AlongSupportOption *option = &funding->options[i];
      g_autofree char *about = *option->note != '\0'
                                   ? g_strdup_printf ("%s\n%s", option->summary, option->note)
                                   : g_strdup (option->summary);
      GtkWidget *row = along_record_row_new (option->id, option->name, about);

      gtk_widget_set_tooltip_text (row, option->source);
      along_record_row_add_button (row, option->funded ? _ ("_Ask for It…") : _ ("_Note It…"),
                                   request_cb, self);
      along_pane_group_add (self->options, row);
    }
}

static void
show_enhancements (AlongSupportSection *self, const AlongDeliveryContext *desk)
{
  const GArray *list = along_dossier_get (desk->dossier, ALONG_DOSSIER_ENHANCEMENTS);

  along_pane_group_clear (self->enhancements);
  if (list->len == 0 && along_programme_get_funding (desk->programme) != NULL)
    along_pane_group_add (self->enhancements,
                          along_note_row_new (NULL, _ ("Nothing has been asked for."), NULL));
  for (guint i = 0; i < list->len; i++)
    along_pane_group_add (self->enhancements, along_enhancement_row_new (
                                                  ALONG_DOSSIER_SECTION (self), desk,
                                                  along_dossier_item (list, AlongEnhancement, i)));
}

static void
along_support_section_show (AlongDossierSection *section, const AlongDeliveryContext *desk)
{
  AlongSupportSection *self = ALONG_SUPPORT_SECTION (section);

  show_options (self, along_programme_get_funding (desk->programme));
  show_enhancements (self, desk);
  along_referral_rows_fill (self->referrals, section, desk);
}

static void
along_support_section_class_init (AlongSupportSectionClass *klass)
{
  ALONG_DOSSIER_SECTION_CLASS (klass)->show = along_support_section_show;
}

static void
along_support_section_init (AlongSupportSection *self)
{
  AlongDossierSection *section = ALONG_DOSSIER_SECTION (self);

  self->enhancements = along_dossier_section_add_group (section, _ ("Enhanced support"));
  self->options = along_dossier_section_add_group (section, _ ("What can be asked for"));
  self->referrals = along_dossier_section_add_group (section, _ ("Signposting"));
  along_dossier_section_add_button (section, self->referrals, _ ("_Find Programmes…"),
                                    _ ("Find programmes to point the school to"),
                                    G_CALLBACK (along_referral_rows_find));
}

GtkWidget *
along_support_section_new (AlongContext *context)
{
  g_return_val_if_fail (ALONG_IS_CONTEXT (context), NULL);

  return g_object_new (ALONG_TYPE_SUPPORT_SECTION, "context", context, NULL);
}
