/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-import-source.h"

G_BEGIN_DECLS

/* A field that a kind of file can give. @name: untranslated; NULL where it is the published name,
 * the first of @columns. @columns: headers that stand for it, with | between them. */
typedef struct
{
  const char *id;
  const char *name;
  gboolean required;
  const char *columns;
} AlongFieldSpec;

const AlongFieldSpec *along_import_fields_get (AlongImportKind kind, guint *n);

/* -1 when the kind has no such field. */
int along_import_fields_find (AlongImportKind kind, const char *id);

/* (transfer full): the field's published name, or its own. */
char *along_import_fields_dup_name (const AlongFieldSpec *field);

/* What kind of file has these columns. @keys: (element-type utf8) used as a set */
AlongImportKind along_import_fields_detect (GHashTable *keys);

/* The order of the fields below is that of the tables. */
typedef enum
{
  ALONG_REGISTER_URN,
  ALONG_REGISTER_NAME,
  ALONG_REGISTER_LA_CODE,
  ALONG_REGISTER_LA_NAME,
  ALONG_REGISTER_TYPE,
  ALONG_REGISTER_STATUS_CODE,
  ALONG_REGISTER_STATUS,
  ALONG_REGISTER_OPENED,
  ALONG_REGISTER_CLOSED,
  ALONG_REGISTER_PHASE_CODE,
  ALONG_REGISTER_PHASE,
  ALONG_REGISTER_LOW_AGE,
  ALONG_REGISTER_HIGH_AGE,
  ALONG_REGISTER_RELIGIOUS_CHARACTER,
  ALONG_REGISTER_CAPACITY,
  ALONG_REGISTER_PUPILS,
  ALONG_REGISTER_FSM,
  ALONG_REGISTER_TRUST_CODE,
  ALONG_REGISTER_TRUST,
  ALONG_REGISTER_UKPRN,
  ALONG_REGISTER_CHANGED,
  ALONG_REGISTER_STREET,
  ALONG_REGISTER_TOWN,
  ALONG_REGISTER_POSTCODE,
  ALONG_REGISTER_WEBSITE,
  ALONG_REGISTER_TELEPHONE,
  ALONG_REGISTER_REGION_CODE,
  ALONG_REGISTER_REGION,
  ALONG_REGISTER_EASTING,
  ALONG_REGISTER_NORTHING,
  ALONG_REGISTER_N_FIELDS,
} AlongRegisterField;

typedef enum
{
  ALONG_LINK_URN,
  ALONG_LINK_LINKED_URN,
  ALONG_LINK_TYPE,
  ALONG_LINK_ESTABLISHED,
  ALONG_LINK_N_FIELDS,
} AlongLinkField;

typedef enum
{
  ALONG_GROUP_UID,
  ALONG_GROUP_GROUP_ID,
  ALONG_GROUP_NAME,
  ALONG_GROUP_TYPE,
  ALONG_GROUP_COMPANIES_HOUSE,
  ALONG_GROUP_UKPRN,
  ALONG_GROUP_OPENED,
  ALONG_GROUP_INCORPORATED,
  ALONG_GROUP_CLOSED,
  ALONG_GROUP_N_FIELDS,
} AlongGroupField;

typedef enum
{
  ALONG_MEMBER_URN,
  ALONG_MEMBER_UID,
  ALONG_MEMBER_JOINED,
  ALONG_MEMBER_NAME,
  ALONG_MEMBER_TYPE,
  ALONG_MEMBER_CLOSED,
  ALONG_MEMBER_N_FIELDS,
} AlongMemberField;

typedef enum
{
  ALONG_HISTORY_FIELD_URN,
  ALONG_HISTORY_FIELD_GRADE,
  ALONG_HISTORY_FIELD_DATE,
  ALONG_HISTORY_FIELD_NUMBER,
} AlongHistoryField;

/* Fields that a list of partners and one of leads begin with. */
typedef enum
{
  ALONG_WHO_URN,
  ALONG_WHO_TRUST,
  ALONG_WHO_NAME,
  ALONG_WHO_POSTCODE,
  ALONG_WHO_N_FIELDS,
} AlongWhoField;

typedef enum
{
  ALONG_PARTNER_PATHWAY = ALONG_WHO_N_FIELDS,
  ALONG_PARTNER_RECEIVED,
  ALONG_PARTNER_NEED,
  ALONG_PARTNER_STATUS,
  ALONG_PARTNER_NOTE,
} AlongPartnerField;

typedef enum
{
  ALONG_LEAD_CONTACT_NAME = ALONG_WHO_N_FIELDS,
  ALONG_LEAD_CONTACT_EMAIL,
  ALONG_LEAD_PLACES,
  ALONG_LEAD_DAYS,
  ALONG_LEAD_NOTE,
} AlongLeadField;

/* Ofsted's columns come in blocks of one inspection each: the URN, then for each block the fields
 * below, then (but for the last block) a grade for each area. */
typedef enum
{
  ALONG_OFSTED_NUMBER,
  ALONG_OFSTED_TYPE,
  ALONG_OFSTED_STARTED,
  ALONG_OFSTED_PUBLISHED,
  ALONG_OFSTED_URN_AT_TIME,
  ALONG_OFSTED_CONCERN,
  ALONG_OFSTED_OUTCOME,
  ALONG_OFSTED_FIRST_AREA,
} AlongOfstedField;

#define ALONG_OFSTED_URN     0
#define ALONG_OFSTED_N_AREAS 21
#define ALONG_OFSTED_BLOCK   (ALONG_OFSTED_FIRST_AREA + ALONG_OFSTED_N_AREAS)

typedef enum
{
  ALONG_OFSTED_LATEST,
  ALONG_OFSTED_OEIF,
  ALONG_OFSTED_PREVIOUS,
  ALONG_OFSTED_UNGRADED,
  ALONG_OFSTED_N_BLOCKS,
} AlongOfstedBlock;

/* Ids of the areas (data/frameworks.json) in the order of the columns. */
extern const char *const along_ofsted_areas[ALONG_OFSTED_N_AREAS];

G_END_DECLS
