/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-workspace-forms.h"

G_BEGIN_DECLS

/* Fills in whatever the check of the form still asks for in the sections of the bits @sections,
 * until it asks for nothing more. */
void form_filler_complete (AlongWorkspace *workspace,
                           const char *deployment,
                           const char *form,
                           guint64 sections);

G_END_DECLS
