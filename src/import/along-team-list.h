/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-caseload-saving.h"
#include "along-importer.h"

G_BEGIN_DECLS

/**
 * AlongTeamMember:
 * @who: id 0 where only @name and @postcode are given
 *
 * Whom a row of a team's own list is about.
 */
typedef struct
{
  AlongParticipant who;
  const char *name;
  const char *postcode;
} AlongTeamMember;

/**
 * AlongTeamList:
 *
 * What the importers of a team's lists of partners and of leads share: the cohort that they join,
 * and finding schools and trusts in the register.
 */
typedef struct
{
  AlongDatabase *database;
  AlongCaseloadSaving *saving;
  AlongProgramme *programme;
  const AlongCohort *cohort;

  /*< private >*/
  gpointer schools;
  gpointer trusts;
  GHashTable *lines;
} AlongTeamList;

/* Fails with ALONG_IMPORT_ERROR_NO_COHORT when none was chosen, or it is no more. */
AlongTeamList *along_team_list_new (const AlongImporterContext *context, GError **error);
void along_team_list_free (AlongTeamList *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongTeamList, along_team_list_free)

/* In the reading thread. %FALSE: the row was rejected. */
gboolean along_team_list_read_member (AlongRow *row, AlongTeamMember *member);

/* In the writing thread: whom the row is about. Fails with ALONG_IMPORT_ERROR_RECORD when the
 * register holds no such school or trust, or a row before this one was about it. */
gboolean along_team_list_find (AlongTeamList *self,
                               const AlongTeamMember *member,
                               guint64 line,
                               AlongParticipant *who,
                               GError **error);

G_END_DECLS
