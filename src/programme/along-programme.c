/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-programme"

#include "config.h"

#include "along-programme.h"

#include "along-academic-year.h"
#include "along-json-reader.h"
#include "along-rule-reader.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

/* Bits of the criteria that a participant meets have to fit a guint32. */
#define MAX_RULES 32

struct _AlongProgramme
{
  GObject parent_instance;

  AlongFrameworks *frameworks;
  GStringChunk *texts;
  GPtrArray *memory;
  const char *id;
  const char *name;
  const char *summary;
  const char *lead_title;
  const char *partner_title;
  int academic_year;
  int lead_places;
  AlongDays lead_days;
  guint area;
  gboolean predecessors;
  GArray *pathways;
  GArray *terms;
  GArray *rules;
  AlongRule scope;
  AlongMatchingRules matching;
  GPtrArray *notes;
};

G_DEFINE_FINAL_TYPE (AlongProgramme, along_programme, G_TYPE_OBJECT)

/* Days are kept in quarters, the least unit that anyone logs. */
static AlongDays
read_days (AlongJsonItem item, const char *key, double min, double max)
{
  double days = along_json_item_get_number (item, key, min, max);
  double quarters = days * ALONG_DAYS_PER_DAY;

  if (quarters != floor (quarters))
    along_json_item_fail (item, key, _ ("%g is not a number of quarter-days"), days);
  return (AlongDays) quarters;
}

static void
read_pathway_days (AlongJsonItem item, AlongPathway *pathway)
{
  static const char *const keys[] = { "min", "max", "planned", "lead", NULL };
  AlongJsonItem days = along_json_item_get_object (item, "days", keys);
  double min, max;

  pathway->days_min = read_days (days, "min", 0, 400);
  min = (double) pathway->days_min / ALONG_DAYS_PER_DAY;
  pathway->days_max = read_days (days, "max", min, 400);
  max = (double) pathway->days_max / ALONG_DAYS_PER_DAY;
  pathway->days_planned = read_days (days, "planned", min, MAX (min, max));
  pathway->lead_days = read_days (days, "lead", 0, 400);
}

static void
check_id (GArray *records, gsize size, AlongJsonItem item, const char *id)
{
  /* The id is the first member of every record. */
  for (guint i = 0; i < records->len; i++)
    if (g_str_equal (*(const char **) (gpointer) (records->data + i * size), id))
      along_json_item_fail (item, "id", _ ("“%s” is there twice"), id);
}

static void
read_pathways (AlongProgramme *self, AlongJsonItem root)
{
  static const char *const keys[] = { "id",     "name",        "summary", "kind",   "days",
                                      "months", "lead_places", "open",    "source", NULL };

  for (guint i = 0; i < along_json_item_get_length (root, "pathways", 1); i++)
    {
      AlongJsonItem item = along_json_item_get_element (root, "pathways", i, keys);
      const char *kind = along_json_item_get_string (item, "kind", NULL);
      AlongPathway pathway = { .id = along_json_item_get_id (item, "id"),
                               .name = along_json_item_get_string (item, "name", NULL),
                               .summary = along_json_item_get_string (item, "summary", ""),
                               .months = along_json_item_get_int (item, "months", 1, 120),
                               .lead_places = along_json_item_get_int (item, "lead_places", 0, 999),
                               .open = along_json_item_get_boolean_or (item, "open", TRUE),
                               .source = along_json_item_get_string (item, "source", NULL) };

      check_id (self->pathways, sizeof (AlongPathway), item, pathway.id);
      if (!along_participant_kind_from_string (kind, &pathway.kind))
        along_json_item_fail (item, "kind", _ ("“%s” is neither “school” nor “trust”"), kind);
      read_pathway_days (item, &pathway);
      g_array_append_val (self->pathways, pathway);
    }
}

static void
read_terms (AlongProgramme *self, AlongJsonItem root)
{
  static const char *const keys[] = { "id", "name", "month", "day", NULL };

  for (guint i = 0; i < along_json_item_get_length (root, "terms", 1); i++)
    {
      AlongJsonItem item = along_json_item_get_element (root, "terms", i, keys);
      AlongTerm term = { .id = along_json_item_get_id (item, "id"),
                         .name = along_json_item_get_string (item, "name", NULL),
                         .month = along_json_item_get_int (item, "month", 1, 12),
                         .day = along_json_item_get_int (item, "day", 1, 31) };

      check_id (self->terms, sizeof (AlongTerm), item, term.id);
      /* 2021 is no leap year: a term must be able to start in every year. */
      if (along_date_new (2021, term.month, term.day) == ALONG_DATE_NONE)
        along_json_item_fail (item, "day", _ ("the month has no such day"));
      g_array_append_val (self->terms, term);
    }
}

static AlongSeverity
read_severity (AlongJsonItem item, const char *key)
{
  static const char *const words[] = { "none", "warning", "block", NULL };
  const char *word = along_json_item_get_string (item, key, NULL);

  for (guint i = 0; words[i] != NULL; i++)
    if (g_str_equal (words[i], word))
      return (AlongSeverity) i;
  along_json_item_fail (item, key, _ ("“%s” is none of “none”, “warning” and “block”"), word);
  return ALONG_SEVERITY_NONE;
}

static void
read_matching (AlongProgramme *self, AlongJsonItem root)
{
  static const char *const keys[] = {
    "same_trust",
    "other_provision",
    "other_phase",
    "other_region",
    "over_capacity",
    "over_days",
    "wrong_kind",
    "far_metres",
    "furthest_metres",
    "phase_weight",
    "provision_weight",
    "fsm_weight",
    "size_weight",
    "region_weight",
    "preference_weight",
    "source",
    NULL,
  };
  AlongJsonItem item = along_json_item_get_object (root, "matching", keys);
  AlongMatchingRules *rules = &self->matching;
  const double most = 1e6;

  along_json_item_get_string (item, "source", NULL);
  rules->same_trust = read_severity (item, "same_trust");
  rules->other_provision = read_severity (item, "other_provision");
  rules->other_phase = read_severity (item, "other_phase");
  rules->other_region = read_severity (item, "other_region");
  rules->over_capacity = read_severity (item, "over_capacity");
  rules->over_days = read_severity (item, "over_days");
  rules->wrong_kind = read_severity (item, "wrong_kind");
  rules->far_metres = along_json_item_get_number (item, "far_metres", 0, most);
  rules->furthest_metres = along_json_item_get_number (item, "furthest_metres", 0, most);
  rules->phase_weight = along_json_item_get_number (item, "phase_weight", 0, most);
  rules->provision_weight = along_json_item_get_number (item, "provision_weight", 0, most);
  rules->fsm_weight = along_json_item_get_number (item, "fsm_weight", 0, most);
  rules->size_weight = along_json_item_get_number (item, "size_weight", 0, most);
  rules->region_weight = along_json_item_get_number (item, "region_weight", 0, most);
  rules->preference_weight = along_json_item_get_number (item, "preference_weight", 0, most);
  if (rules->furthest_metres > 0 && rules->furthest_metres < rules->far_metres)
    along_json_item_fail (item, "furthest_metres", _ ("%g is less than far_metres, %g"),
                          rules->furthest_metres, rules->far_metres);
}

static void
read_rules (AlongProgramme *self, AlongJsonItem root, AlongFrameworks *frameworks)
{
  static const char *const keys[] = { "predecessors", "scope", "rules", "source", NULL };
  AlongJsonItem item = along_json_item_get_object (root, "eligibility", keys);
  guint n = along_json_item_get_length (item, "rules", 1);

  along_json_item_get_string (item, "source", NULL);
  if (n > MAX_RULES)
    along_json_item_fail (item, "rules", _ ("may have at most %d criteria"), MAX_RULES);
  self->predecessors = along_json_item_get_boolean_or (item, "predecessors", TRUE);
  self->scope = along_rule_read (along_json_item_get_object (item, "scope", NULL), frameworks,
                                 self->memory, TRUE);

  for (guint i = 0; i < MIN (n, MAX_RULES); i++)
    {
      AlongJsonItem rule_item = along_json_item_get_element (item, "rules", i, NULL);
      AlongRule rule = along_rule_read (rule_item, frameworks, self->memory, FALSE);

      check_id (self->rules, sizeof (AlongRule), rule_item, rule.id);
      g_array_append_val (self->rules, rule);
    }
}

static void
read_roles (AlongProgramme *self, AlongJsonItem root)
{
  static const char *const keys[] = {
    "lead", "partner", "lead_places", "lead_days", "source", NULL
  };
  AlongJsonItem item = along_json_item_get_object (root, "roles", keys);

  self->lead_title = along_json_item_get_string (item, "lead", NULL);
  self->partner_title = along_json_item_get_string (item, "partner", NULL);
  self->lead_places = along_json_item_get_int (item, "lead_places", 0, 9999);
  self->lead_days = read_days (item, "lead_days", 0, 9999);
  along_json_item_get_string (item, "source", NULL);
}

static void
read_head (AlongProgramme *self, AlongJsonItem root, AlongFrameworks *frameworks)
{
  const char *year = along_json_item_get_string (root, "academic_year", NULL);
  const char *area = along_json_item_get_id (root, "area");
  int index = along_frameworks_find_area (frameworks, area);

  along_json_item_get_int (root, "version", 1, 1);
  self->id = along_json_item_get_id (root, "id");
  self->name = along_json_item_get_string (root, "name", NULL);
  self->summary = along_json_item_get_string (root, "summary", "");
  if (!along_academic_year_parse (year, &self->academic_year))
    along_json_item_fail (root, "academic_year", _ ("“%s” is not an academic year (2023/24)"),
                          year);
  if (index < 0)
    along_json_item_fail (root, "area", _ ("no framework judges “%s”"), area);
  self->area = (guint) MAX (index, 0);
  for (guint i = 0; i < along_json_item_get_length (root, "notes", 0); i++)
    g_ptr_array_add (self->notes, (gpointer) along_json_item_get_text (root, "notes", i));
}

static void
along_programme_finalize (GObject *object)
{
  AlongProgramme *self = ALONG_PROGRAMME (object);

  g_clear_object (&self->frameworks);
  g_clear_pointer (&self->pathways, g_array_unref);
  g_clear_pointer (&self->terms, g_array_unref);
  g_clear_pointer (&self->rules, g_array_unref);
  g_clear_pointer (&self->notes, g_ptr_array_unref);
  g_clear_pointer (&self->memory, g_ptr_array_unref);
  g_clear_pointer (&self->texts, g_string_chunk_free);

  G_OBJECT_CLASS (along_programme_parent_class)->finalize (object);
}

static void
along_programme_class_init (AlongProgrammeClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = along_programme_finalize;
}

static void
along_programme_init (AlongProgramme *self)
{
  self->memory = g_ptr_array_new_with_free_func (g_free);
  self->pathways = g_array_new (FALSE, TRUE, sizeof (AlongPathway));
  self->terms = g_array_new (FALSE, TRUE, sizeof (AlongTerm));
  self->rules = g_array_new (FALSE, TRUE, sizeof (AlongRule));
  self->notes = g_ptr_array_new ();
}

AlongProgramme *
along_programme_new_from_file (GFile *file, AlongFrameworks *frameworks, GError **error)
{
  static const char *const keys[] = {
    "version",  "id",    "name",     "summary",     "academic_year", "area", "roles",
    "pathways", "terms", "matching", "eligibility", "notes",         NULL
  };
  g_autoptr (AlongJsonReader) reader = NULL;
  g_autoptr (AlongProgramme) self = NULL;
  AlongJsonItem root;

  g_return_val_if_fail (ALONG_IS_FRAMEWORKS (frameworks), NULL);

  reader = along_json_reader_new (file, error);
  if (reader == NULL)
    return NULL;

  self = g_object_new (ALONG_TYPE_PROGRAMME, NULL);
  self->frameworks = g_object_ref (frameworks);
  root = along_json_reader_get_root (reader);
  along_json_item_allow (root, keys);
  read_head (self, root, frameworks);
  read_roles (self, root);
  read_pathways (self, root);
  read_terms (self, root);
  read_matching (self, root);
  read_rules (self, root, frameworks);
  g_ptr_array_add (self->notes, NULL);

  self->texts = along_json_reader_steal_texts (reader);
  return along_json_reader_finish (reader, error) ? g_steal_pointer (&self) : NULL;
}

const char *
along_programme_get_id (AlongProgramme *self)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), "");

  return self->id;
}

const char *
along_programme_get_name (AlongProgramme *self)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), "");

  return self->name;
}

const char *
along_programme_get_summary (AlongProgramme *self)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), "");

  return self->summary;
}

const char *
along_programme_get_lead_title (AlongProgramme *self)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), "");

  return self->lead_title;
}

const char *
along_programme_get_partner_title (AlongProgramme *self)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), "");

  return self->partner_title;
}

int
along_programme_get_academic_year (AlongProgramme *self)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), 0);

  return self->academic_year;
}

int
along_programme_get_lead_places (AlongProgramme *self)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), 0);

  return self->lead_places;
}

AlongDays
along_programme_get_lead_days (AlongProgramme *self)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), 0);

  return self->lead_days;
}

const AlongPathway *
along_programme_get_pathways (AlongProgramme *self, guint *n)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), NULL);

  if (n != NULL)
    *n = self->pathways->len;
  return (const AlongPathway *) (gpointer) self->pathways->data;
}

const AlongPathway *
along_programme_find_pathway (AlongProgramme *self, const char *id)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), NULL);

  for (guint i = 0; id != NULL && i < self->pathways->len; i++)
    if (g_str_equal (g_array_index (self->pathways, AlongPathway, i).id, id))
      return &g_array_index (self->pathways, AlongPathway, i);
  return NULL;
}

const AlongTerm *
along_programme_get_terms (AlongProgramme *self, guint *n)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), NULL);

  if (n != NULL)
    *n = self->terms->len;
  return (const AlongTerm *) (gpointer) self->terms->data;
}

const AlongTerm *
along_programme_find_term (AlongProgramme *self, const char *id)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), NULL);

  for (guint i = 0; id != NULL && i < self->terms->len; i++)
    if (g_str_equal (g_array_index (self->terms, AlongTerm, i).id, id))
      return &g_array_index (self->terms, AlongTerm, i);
  return NULL;
}

const AlongMatchingRules *
along_programme_get_matching (AlongProgramme *self)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), NULL);

  return &self->matching;
}

const AlongRule *
along_programme_get_rules (AlongProgramme *self, guint *n)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), NULL);

  if (n != NULL)
    *n = self->rules->len;
  return (const AlongRule *) (gpointer) self->rules->data;
}

const AlongRule *
along_programme_get_scope (AlongProgramme *self)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), NULL);

  return &self->scope;
}

gboolean
along_programme_get_counts_predecessors (AlongProgramme *self)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), TRUE);

  return self->predecessors;
}

const char *const *
along_programme_get_notes (AlongProgramme *self)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), NULL);

  return (const char *const *) self->notes->pdata;
}

guint
along_programme_get_area (AlongProgramme *self)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), 0);

  return self->area;
}

AlongFrameworks *
along_programme_get_frameworks (AlongProgramme *self)
{
  g_return_val_if_fail (ALONG_IS_PROGRAMME (self), NULL);

  return self->frameworks;
}
