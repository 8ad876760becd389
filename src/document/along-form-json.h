/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "along-form-copy.h"

G_BEGIN_DECLS

/* (transfer full): the form as JSON in the order of the form: each answer as it is kept and as
 * people read it. */
GBytes *along_form_json_export (const AlongFormCopy *copy);

G_END_DECLS
