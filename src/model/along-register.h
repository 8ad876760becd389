/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "along-inspection.h"
#include "along-model-types.h"
#include "along-participant.h"
#include "along-school.h"
#include "along-trust.h"

G_BEGIN_DECLS

/**
 * AlongSchoolLink:
 * @type: as published: "Predecessor", "Successor", "Predecessor - merged" …
 *
 * From the register's establishment links: @linked_urn is @type of @urn.
 */
struct _AlongSchoolLink
{
  gint32 urn;
  gint32 linked_urn;
  AlongDate established;
  const char *type;
};

#define ALONG_TYPE_REGISTER (along_register_get_type ())

/**
 * AlongRegister:
 *
 * Everything published about schools, as one immutable snapshot of the database: schools by URN,
 * trusts, inspections and links. It can be read from any thread, and what it returns lives as
 * long as it does. A new one takes its place when an import or an undo changes the data.
 */
G_DECLARE_FINAL_TYPE (AlongRegister, along_register, ALONG, REGISTER, GObject)

guint along_register_get_n_schools (AlongRegister *self);

/* Schools are in order of URN. */
const AlongSchool *along_register_get_school (AlongRegister *self, guint index);

/* (nullable) */
const AlongSchool *along_register_find_school (AlongRegister *self, gint32 urn);

/* (transfer none) (array): by index, a number that puts the schools in the order of their names in
 * the user's language. */
const guint32 *along_register_get_name_ranks (AlongRegister *self);

guint along_register_get_index (AlongRegister *self, const AlongSchool *school);

/**
 * along_register_get_successor:
 * @day: %ALONG_DATE_NONE for now
 *
 * A school that became an academy stands in the register twice, and its inspections are reported
 * for both. Returns: (nullable): the school that by the end of @day had taken the place of the one
 *   at @index, which is closed, and has its inspections.
 */
const AlongSchool *along_register_get_successor (AlongRegister *self, guint index, AlongDate day);

guint along_register_get_n_trusts (AlongRegister *self);
const AlongTrust *along_register_get_trust (AlongRegister *self, guint index);

/* (nullable) */
const AlongTrust *along_register_find_trust (AlongRegister *self, gint32 uid);

/* (transfer none) (array length=n): indices of the open schools that are in the trust now. */
const guint32 *
along_register_get_trust_schools (AlongRegister *self, const AlongTrust *trust, guint *n);

/**
 * along_register_get_inspections:
 *
 * Returns: (array length=n): the inspections that count for the school, newest first: those
 *   Ofsted reports for it, its own, and a sole predecessor's (told by their @urn_at_time). An
 *   inspection that several files report appears once.
 */
const AlongInspection *
along_register_get_inspections (AlongRegister *self, const AlongSchool *school, guint *n);

guint along_register_get_n_inspections (AlongRegister *self);

/* (array length=n) */
const AlongSchoolLink *
along_register_get_links (AlongRegister *self, const AlongSchool *school, guint *n);

/* The name of a school or trust; "" when the register does not hold it. */
const char *along_register_get_name (AlongRegister *self, AlongParticipant who);

/* (nullable): the school itself, or for a trust the school that stands for its place on a map:
 * the one nearest to the middle of its schools. */
const AlongSchool *along_register_get_place (AlongRegister *self, AlongParticipant who);

/* The group UID of the trust that a participant is or belongs to; 0 for none. */
gint32 along_register_get_trust_uid (AlongRegister *self, AlongParticipant who);

G_END_DECLS
