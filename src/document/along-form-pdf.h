/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "along-form-copy.h"

G_BEGIN_DECLS

/* (transfer full) (nullable): the form as a PDF on A4 pages, with its text as text, a structure
 * for screen readers, and numbered pages. */
GBytes *along_form_pdf_export (const AlongFormCopy *copy, GError **error);

G_END_DECLS
