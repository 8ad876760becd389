/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-register-importer"

#include "config.h"

#include "along-import-fields.h"
#include "along-importer.h"
#include "along-school-table.h"
#include "along-text.h"
#include "along-trust-table.h"

#include <glib/gi18n.h>
#include <string.h>

/* The British National Grid's extent over Great Britain, in metres. */
#define MAX_EASTING  700000
#define MAX_NORTHING 1300000

/* UKPRNs have eight digits and begin with 1. */
#define MIN_UKPRN 10000000
#define MAX_UKPRN 19999999

typedef struct
{
  AlongImportRecord base;
  AlongSchool school;
  const char *trust_name;
} Record;

typedef struct
{
  GHashTable *lines; /* URN to the line it stood on; the reading thread's */
  AlongSchoolWriter *schools;
  AlongTrustWriter *trusts;
} State;

/* Names as the register gives them, by their codes; older and re-saved files may lack the codes. */
static const char *const statuses[ALONG_N_STATUSES] = {
  [ALONG_STATUS_OPEN] = "open",
  [ALONG_STATUS_CLOSED] = "closed",
  [ALONG_STATUS_PROPOSED_TO_CLOSE] = "open, but proposed to close",
  [ALONG_STATUS_PROPOSED_TO_OPEN] = "proposed to open",
};

static const char *const phases[ALONG_N_PHASES] = {
  [ALONG_PHASE_NOT_APPLICABLE] = "not applicable",
  [ALONG_PHASE_NURSERY] = "nursery",
  [ALONG_PHASE_PRIMARY] = "primary",
  [ALONG_PHASE_MIDDLE_PRIMARY] = "middle deemed primary",
  [ALONG_PHASE_SECONDARY] = "secondary",
  [ALONG_PHASE_MIDDLE_SECONDARY] = "middle deemed secondary",
  [ALONG_PHASE_SIXTEEN_PLUS] = "16 plus",
  [ALONG_PHASE_ALL_THROUGH] = "all-through",
};

static void
state_free (gpointer data)
{
  State *self = data;

  g_hash_table_unref (self->lines);
  g_clear_pointer (&self->schools, along_school_writer_free);
  g_clear_pointer (&self->trusts, along_trust_writer_free);
  g_free (self);
}

static gpointer
state_open (const AlongImporterContext *context, GError **error)
{
  State *self = g_new0 (State, 1);

  self->lines = g_hash_table_new (NULL, NULL);
  self->schools = along_school_writer_new (context->database, error);
  if (self->schools != NULL)
    self->trusts = along_trust_writer_new (context->database, error);
  if (self->trusts != NULL)
    return self;

  state_free (self);
  return NULL;
}

/* A code, or where there is none, the name that stands for it. */
static int
read_code (AlongRow *row, guint code, guint name, const char *const *names, int n)
{
  const char *text = along_row_get_raw (row, code);

  if (*text != '\0')
    return along_row_get_number (row, code, 0, n - 1, 0);

  text = along_row_get_raw (row, name);
  if (*text == '\0')
    return 0;
  for (int i = 0; i < n; i++)
    if (names[i] != NULL && g_ascii_strcasecmp (text, names[i]) == 0)
      return i;

  along_row_take_issue (row, name, g_strdup_printf (_ ("“%s” is not known here."), text));
  return 0;
}

/* Z stands for offshore, W for Wales: neither is a region of England. */
static AlongRegion
read_region (AlongRow *row)
{
  const char *code = along_row_get_text (row, ALONG_REGISTER_REGION_CODE);
  const char *name = along_row_get_text (row, ALONG_REGISTER_REGION);
  gboolean coded = *code != '\0';
  const char *text = coded ? code : name;
  AlongRegion region;

  if (*text == '\0' || strcmp (text, "Z") == 0 || strcmp (text, "W") == 0 ||
      g_ascii_strcasecmp (text, "Not Applicable") == 0 || g_str_has_prefix (text, "Wales"))
    return ALONG_REGION_NONE;

  region = along_region_parse (text);
  if (region == ALONG_REGION_NONE)
    along_row_take_issue (row, coded ? ALONG_REGISTER_REGION_CODE : ALONG_REGISTER_REGION,
                          g_strdup_printf (_ ("“%s” is not a region of England."), text));
  return region;
}

static const char *
read_religion (AlongRow *row)
{
  const char *text = along_row_get_text (row, ALONG_REGISTER_RELIGIOUS_CHARACTER);

  return strcmp (text, "None") == 0 || strcmp (text, "Does not apply") == 0 ? "" : text;
}

static void
read_texts (AlongRow *row, AlongSchool *school)
{
  school->name = along_row_get_text (row, ALONG_REGISTER_NAME);
  school->type = along_row_get_text (row, ALONG_REGISTER_TYPE);
  school->la_name = along_row_get_text (row, ALONG_REGISTER_LA_NAME);
  school->town = along_row_get_text (row, ALONG_REGISTER_TOWN);
  school->postcode = along_row_get_text (row, ALONG_REGISTER_POSTCODE);
  school->street = along_row_get_text (row, ALONG_REGISTER_STREET);
  school->religious_character = read_religion (row);
  school->telephone = along_row_get_text (row, ALONG_REGISTER_TELEPHONE);
  school->website = along_row_get_text (row, ALONG_REGISTER_WEBSITE);
}

static void
read_numbers (AlongRow *row, AlongSchool *school)
{
  school->ukprn = along_row_get_number (row, ALONG_REGISTER_UKPRN, MIN_UKPRN, MAX_UKPRN, 0);
  school->trust_uid = along_row_get_number (row, ALONG_REGISTER_TRUST_CODE, 1, ALONG_MAX_UID, 0);
  school->la_code = (gint16) along_row_get_number (row, ALONG_REGISTER_LA_CODE, 0, 999, 0);
  school->low_age = (gint16) along_row_get_number (row, ALONG_REGISTER_LOW_AGE, 0, 99,
                                                   ALONG_UNKNOWN);
  school->high_age = (gint16) along_row_get_number (row, ALONG_REGISTER_HIGH_AGE, 0, 99,
                                                    ALONG_UNKNOWN);
  school->fsm_tenths = (gint16) along_row_get_scaled (row, ALONG_REGISTER_FSM, 0, 100, 10,
                                                      ALONG_UNKNOWN);
  school->capacity = along_row_get_number (row, ALONG_REGISTER_CAPACITY, 0, 999999, ALONG_UNKNOWN);
  school->pupils = along_row_get_number (row, ALONG_REGISTER_PUPILS, 0, 999999, ALONG_UNKNOWN);
  school->easting = along_row_get_number (row, ALONG_REGISTER_EASTING, 0, MAX_EASTING, 0);
  school->northing = along_row_get_number (row, ALONG_REGISTER_NORTHING, 0, MAX_NORTHING, 0);
}

static gboolean
check_urn (State *self, AlongRow *row, gint32 urn)
{
  gpointer key = GINT_TO_POINTER (urn);
  gpointer line = g_hash_table_lookup (self->lines, key);

  if (line != NULL)
    return along_row_reject (
        row, ALONG_REGISTER_URN,
        g_strdup_printf (_ ("URN %d stands in line %u already."), urn, GPOINTER_TO_UINT (line)));

  g_hash_table_insert (self->lines, key, GUINT_TO_POINTER ((guint) row->csv->line));
  return TRUE;
}

static gboolean
read_school (gpointer state, AlongRow *row, AlongImportRecord *base)
{
  Record *record = (Record *) base;
  AlongSchool *school = &record->school;

  memset (school, 0, sizeof *school);
  if (!along_row_read_key (row, ALONG_REGISTER_URN, ALONG_MIN_URN, ALONG_MAX_URN, &school->urn))
    return FALSE;
  if (*along_row_get_raw (row, ALONG_REGISTER_NAME) == '\0')
    return along_row_reject (row, ALONG_REGISTER_NAME, g_strdup (_ ("The school has no name.")));
  if (!check_urn (state, row, school->urn))
    return FALSE;

  read_texts (row, school);
  read_numbers (row, school);
  school->name = along_row_get_raw (row, ALONG_REGISTER_NAME);
  school->region = read_region (row);
  school->phase = read_code (row, ALONG_REGISTER_PHASE_CODE, ALONG_REGISTER_PHASE, phases,
                             ALONG_N_PHASES);
  school->status = read_code (row, ALONG_REGISTER_STATUS_CODE, ALONG_REGISTER_STATUS, statuses,
                              ALONG_N_STATUSES);
  school->opened = along_row_get_date (row, ALONG_REGISTER_OPENED);
  school->closed = along_row_get_date (row, ALONG_REGISTER_CLOSED);
  school->changed = along_row_get_date (row, ALONG_REGISTER_CHANGED);
  record->trust_name = along_row_get_text (row, ALONG_REGISTER_TRUST);
  return TRUE;
}

static AlongWriteOutcome
write_school (gpointer state, const AlongImportRecord *base, GError **error)
{
  State *self = state;
  const Record *record = (const Record *) base;
  gint32 uid = record->school.trust_uid;

  if (uid != 0 && !along_trust_writer_has_trust (self->trusts, uid) &&
      along_trust_writer_ensure (self->trusts, uid, record->trust_name, error) ==
          ALONG_WRITE_FAILED)
    return ALONG_WRITE_FAILED;

  return along_school_writer_write (self->schools, &record->school, error);
}

const AlongImporterClass along_register_importer = {
  .record_size = sizeof (Record),
  .open = state_open,
  .read = read_school,
  .write = write_school,
  .close = state_free,
};
