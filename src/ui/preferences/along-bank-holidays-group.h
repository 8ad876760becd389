/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-workspace.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define ALONG_TYPE_BANK_HOLIDAYS_GROUP (along_bank_holidays_group_get_type ())

/**
 * AlongBankHolidaysGroup:
 *
 * Which bank holidays working days are counted by: those that come with the program, or what
 * GOV.UK has published since, which is shown before it is taken.
 */
G_DECLARE_FINAL_TYPE (AlongBankHolidaysGroup,
                      along_bank_holidays_group,
                      ALONG,
                      BANK_HOLIDAYS_GROUP,
                      AdwPreferencesGroup)

/* Once, before it is shown. */
void
along_bank_holidays_group_set_workspace (AlongBankHolidaysGroup *self, AlongWorkspace *workspace);

/* Shows what the text of a file named @name would change, and asks whether to take it. FALSE with
 * @error set when it is no such file. */
gboolean along_bank_holidays_group_offer (AlongBankHolidaysGroup *self,
                                          const char *name,
                                          const char *text,
                                          GError **error);

G_END_DECLS
