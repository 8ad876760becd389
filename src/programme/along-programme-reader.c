/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-programme-reader"

#include "config.h"

#include "along-programme-private.h"

#include "along-academic-year.h"
#include "along-delivery-reader.h"
#include "along-funding-reader.h"
#include "along-process-private.h"
#include "along-rule-reader.h"
#include "along-support-check.h"

#include <glib/gi18n.h>
#include <math.h>

/* Bits of the criteria that a participant meets have to fit a guint32. */
#define MAX_RULES 32

/* Nothing in England is further away, so that a greater weight is a slip. */
#define MAX_METRES 1e6

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

#define SEVERITY(name)                                                                             \
  {                                                                                                \
#    name, G_STRUCT_OFFSET(AlongMatchingRules, name), TRUE                                         \
  }
#define METRES(name)                                                                               \
  {                                                                                                \
#    name, G_STRUCT_OFFSET(AlongMatchingRules, name), FALSE                                        \
  }
static const struct
{
  const char *key;
  glong offset;
  gboolean severity;
} matching_members[] = {
  SEVERITY (same_trust),   SEVERITY (other_provision), SEVERITY (other_phase),
  SEVERITY (other_region), SEVERITY (over_capacity),   SEVERITY (over_days),
  SEVERITY (wrong_kind),   METRES (far_metres),        METRES (furthest_metres),
  METRES (phase_weight),   METRES (provision_weight),  METRES (fsm_weight),
  METRES (size_weight),    METRES (region_weight),     METRES (preference_weight),
};
#undef SEVERITY
#undef METRES

static void
read_matching (AlongProgramme *self, AlongJsonItem root)
{
  const char *keys[G_N_ELEMENTS (matching_members) + 2] = { "source" };
  AlongMatchingRules *rules = &self->matching;
  AlongJsonItem item;

  for (guint i = 0; i < G_N_ELEMENTS (matching_members); i++)
    keys[i + 1] = matching_members[i].key;
  item = along_json_item_get_object (root, "matching", keys);
  along_json_item_get_string (item, "source", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (matching_members); i++)
    if (matching_members[i].severity)
      G_STRUCT_MEMBER (AlongSeverity, rules,
                       matching_members[i].offset) = read_severity (item, matching_members[i].key);
    else
      G_STRUCT_MEMBER (double, rules, matching_members[i].offset) = along_json_item_get_number (
          item, matching_members[i].key, 0, MAX_METRES);

  if (rules->furthest_metres > 0 && rules->furthest_metres < rules->far_metres)
    along_json_item_fail (item, "furthest_metres", _ ("%g is less than far_metres, %g"),
                          rules->furthest_metres, rules->far_metres);
}

static void
read_rules (AlongProgramme *self, AlongJsonItem root)
{
  static const char *const keys[] = { "predecessors", "scope", "rules", "source", NULL };
  AlongJsonItem item = along_json_item_get_object (root, "eligibility", keys);
  guint n = along_json_item_get_length (item, "rules", 1);

  along_json_item_get_string (item, "source", NULL);
  if (n > MAX_RULES)
    along_json_item_fail (item, "rules", _ ("may have at most %d criteria"), MAX_RULES);
  self->predecessors = along_json_item_get_boolean_or (item, "predecessors", TRUE);
  self->scope = along_rule_read (along_json_item_get_object (item, "scope", NULL), self->frameworks,
                                 self->memory, TRUE);

  for (guint i = 0; i < MIN (n, MAX_RULES); i++)
    {
      AlongJsonItem rule_item = along_json_item_get_element (item, "rules", i, NULL);
      AlongRule rule = along_rule_read (rule_item, self->frameworks, self->memory, FALSE);

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
read_head (AlongProgramme *self, AlongJsonItem root)
{
  const char *year = along_json_item_get_string (root, "academic_year", NULL);
  const char *area = along_json_item_get_id (root, "area");
  int index = along_frameworks_find_area (self->frameworks, area);

  along_json_item_get_int (root, "version", 1, 1);
  self->id = along_json_item_get_id (root, "id");
  self->name = along_json_item_get_string (root, "name", NULL);
  self->summary = along_json_item_get_string (root, "summary", "");
  self->form = along_json_item_get_string (root, "form", "");
  self->case_study = along_json_item_get_string (root, "case_study", "");
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
read_support (AlongProgramme *self, AlongJsonItem root)
{
  static const char *const funding_keys[] = { "source", "rate_text", "payments", "options", NULL };
  static const char *const delivery_keys[] = {
    "leader_kinds", "contributors",  "remote",        "lists",     "checklists",
    "documents",    "contact_roles", "first_contact", "day_model", NULL
  };

  if (along_json_item_has (root, "funding"))
    self->funding = along_funding_read (along_json_item_get_object (root, "funding", funding_keys),
                                        self->memory);
  if (along_json_item_has (root, "delivery"))
    self->delivery = along_delivery_read (
        along_json_item_get_object (root, "delivery", delivery_keys), self->memory);
}

void
along_programme_read (AlongProgramme *self, AlongJsonItem root)
{
  static const char *const keys[] = { "version",       "id",         "name",        "summary",
                                      "academic_year", "area",       "roles",       "pathways",
                                      "terms",         "matching",   "eligibility", "notes",
                                      "form",          "case_study", "funding",     "delivery",
                                      "partners",      "processes",  NULL };

  along_json_item_allow (root, keys);
  read_head (self, root);
  read_roles (self, root);
  read_pathways (self, root);
  read_terms (self, root);
  read_matching (self, root);
  read_rules (self, root);
  read_support (self, root);
  along_partners_read (root, self->memory, self->partners);
  along_processes_read (root, self->memory, self->partners, self->processes);
  along_support_check (root, self);
  along_processes_check (root, self->processes, self->delivery, self->funding);
  g_ptr_array_add (self->notes, NULL);
}
