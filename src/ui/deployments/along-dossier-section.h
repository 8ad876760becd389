/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-context.h"
#include "along-delivery-context.h"
#include "along-pane-group.h"

G_BEGIN_DECLS

#define ALONG_TYPE_DOSSIER_SECTION (along_dossier_section_get_type ())

/**
 * AlongDossierSection:
 *
 * What the sections of a deployment have in common: a column of groups that scrolls, and that is
 * filled anew when the deployment's records have changed. The row that had the keyboard has it
 * again afterwards, by its key (along_record_row_new()).
 *
 * Properties: context: construct-only; dossier (nullable): settable.
 */
G_DECLARE_DERIVABLE_TYPE (AlongDossierSection,
                          along_dossier_section,
                          ALONG,
                          DOSSIER_SECTION,
                          GtkWidget)

/* @show: fills the groups; never called without a programme. */
struct _AlongDossierSectionClass
{
  GtkWidgetClass parent_class;

  void (*show) (AlongDossierSection *self, const AlongDeliveryContext *desk);
};

AlongContext *along_dossier_section_get_context (AlongDossierSection *self);
AlongWorkspace *along_dossier_section_get_workspace (AlongDossierSection *self);
/* (nullable) */
AlongDossier *along_dossier_section_get_dossier (AlongDossierSection *self);
/* What rules look at; FALSE without a deployment or its programme. */
gboolean along_dossier_section_get_desk (AlongDossierSection *self, AlongDeliveryContext *desk);
gboolean along_delivery_context_init (AlongDeliveryContext *desk,
                                      AlongWorkspace *workspace,
                                      AlongDossier *dossier);

/* Fills the groups anew. */
void along_dossier_section_refresh (AlongDossierSection *self);

/* Takes away the record of @kind with that id; a failure is told. */
void
along_dossier_section_remove (AlongDossierSection *self, AlongDossierKind kind, const char *id);

/* For the sections themselves: a group at the end of the column. */
AlongPaneGroup *along_dossier_section_add_group (AlongDossierSection *self, const char *title);
void along_dossier_section_add (AlongDossierSection *self, GtkWidget *widget);
/* A button beside a group's title. @label: with a mnemonic; @name: for a screen reader. */
GtkWidget *along_dossier_section_add_button (AlongDossierSection *self,
                                             AlongPaneGroup *group,
                                             const char *label,
                                             const char *name,
                                             GCallback clicked);

G_END_DECLS
