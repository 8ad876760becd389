/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-secret-error.h"

G_DEFINE_QUARK (along - secret - error - quark, along_secret_error)
