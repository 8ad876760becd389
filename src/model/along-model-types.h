/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The types of the model that point at one another. */
typedef struct _AlongApplication AlongApplication;
typedef struct _AlongCaseload AlongCaseload;
typedef struct _AlongCohort AlongCohort;
typedef struct _AlongExclusion AlongExclusion;
typedef struct _AlongFlag AlongFlag;
typedef struct _AlongInspection AlongInspection;
typedef struct _AlongLead AlongLead;
typedef struct _AlongPairing AlongPairing;
typedef struct _AlongRegister AlongRegister;
typedef struct _AlongSchool AlongSchool;
typedef struct _AlongSchoolLink AlongSchoolLink;
typedef struct _AlongTrust AlongTrust;

G_END_DECLS
