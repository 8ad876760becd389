/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-calendar.h"
#include "along-form.h"
#include "along-frameworks.h"
#include "along-guide.h"
#include "along-letter-template.h"
#include "along-programme.h"

G_BEGIN_DECLS

#define ALONG_TYPE_DEFINITIONS (along_definitions_get_type ())

/**
 * AlongDefinitions:
 *
 * All dated data of a data folder: frameworks.json, calendar/england.json, forms/ *.json,
 * programmes/ *.json, guide/ *.json and letters/ *.json. Immutable.
 */
G_DECLARE_FINAL_TYPE (AlongDefinitions, along_definitions, ALONG, DEFINITIONS, GObject)

/* @folder: the program's data folder, or one of the user's own with the same files. */
AlongDefinitions *along_definitions_new (GFile *folder, GError **error);

AlongFrameworks *along_definitions_get_frameworks (AlongDefinitions *self);

/* (transfer none): working days of England, with the default school terms and holidays. A folder
 * without calendar/england.json has those that come by rule, and no terms. */
AlongCalendar *along_definitions_get_calendar (AlongDefinitions *self);

/* (element-type AlongProgramme) (transfer none): in order of name */
GPtrArray *along_definitions_get_programmes (AlongDefinitions *self);

/* (nullable) (transfer none) */
AlongProgramme *along_definitions_find_programme (AlongDefinitions *self, const char *id);

/* (element-type AlongForm) (transfer none): in order of name */
GPtrArray *along_definitions_get_forms (AlongDefinitions *self);

/* (nullable) (transfer none) */
AlongForm *along_definitions_find_form (AlongDefinitions *self, const char *id);

/* (transfer none): the catalogue of programmes that schools can be pointed to; may be empty. */
AlongGuide *along_definitions_get_guide (AlongDefinitions *self);

/* (element-type AlongLetterTemplate) (transfer none): letters by order of use. */
GPtrArray *along_definitions_get_letters (AlongDefinitions *self);

/* (nullable) (transfer none) */
AlongLetterTemplate *along_definitions_find_letter (AlongDefinitions *self, const char *id);

G_END_DECLS
