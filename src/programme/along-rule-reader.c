/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-rule-reader"

#include "config.h"

#include "along-rule-reader.h"

#include "along-region.h"
#include "along-school-type.h"

#include <glib/gi18n.h>

/* What a kind of condition may have beside its kind: bits of the members below. */
enum
{
  USES_AREA = 1 << 0,
  USES_GRADES = 1 << 1,
  USES_WINDOW = 1 << 2,
  USES_COUNT = 1 << 3,
  USES_SHARE = 1 << 4,
  USES_VALUES = 1 << 5,
  USES_NESTED = 1 << 6,
  USES_FLAG = 1 << 7,
  USES_MONTHS = 1 << 8,
};

static const struct
{
  const char *name;
  guint uses;
} kinds[] = {
  [ALONG_CONDITION_GRADE] = { "grade", USES_AREA | USES_GRADES | USES_WINDOW },
  [ALONG_CONDITION_CONSECUTIVE] = { "consecutive",
                                    USES_AREA | USES_GRADES | USES_WINDOW | USES_COUNT },
  [ALONG_CONDITION_PREVIOUS_GRADE] = { "previous-grade", USES_AREA | USES_GRADES },
  [ALONG_CONDITION_CONCERN] = { "concern", USES_VALUES | USES_WINDOW },
  [ALONG_CONDITION_TRUST_SHARE] = { "trust-share", USES_SHARE | USES_NESTED },
  [ALONG_CONDITION_TRUST_COUNT] = { "trust-count", USES_COUNT | USES_NESTED },
  [ALONG_CONDITION_TENURE] = { "tenure", USES_MONTHS },
  [ALONG_CONDITION_FLAG] = { "flag", USES_FLAG },
  [ALONG_CONDITION_OPEN] = { "open", 0 },
  [ALONG_CONDITION_SECTOR] = { "sector", USES_VALUES },
  [ALONG_CONDITION_PHASE] = { "phase", USES_VALUES },
  [ALONG_CONDITION_PROVISION] = { "provision", USES_VALUES },
  [ALONG_CONDITION_REGION] = { "region", USES_VALUES },
};

static const struct
{
  const char *name;
  guint uses;
} members[] = {
  { "area", USES_AREA },   { "grades", USES_GRADES }, { "window", USES_WINDOW },
  { "count", USES_COUNT }, { "share", USES_SHARE },   { "values", USES_VALUES },
  { "flag", USES_FLAG },   { "months", USES_MONTHS }, { "conditions", USES_NESTED },
};

static const char *const phases[] = {
  "not-applicable", "nursery",          "primary",      "middle-primary",
  "secondary",      "middle-secondary", "sixteen-plus", "all-through",
};

static const char *const sectors[] = { "other", "state", "independent" };
static const char *const flags[] = { "need", "exception", "not-eligible" };

static gboolean
parse_word (const char *const *words, guint n, const char *word, guint *index)
{
  for (guint i = 0; i < n; i++)
    if (g_str_equal (words[i], word))
      {
        *index = i;
        return TRUE;
      }
  return FALSE;
}

static void
read_day (AlongJsonItem item, const char *key, AlongDate *date)
{
  const char *text = along_json_item_get_string (item, key, NULL);

  if (*text != '\0' && along_date_parse (text, date) != ALONG_DATE_VALID)
    along_json_item_fail (item, key, _ ("“%s” is not a date (yyyy-mm-dd)"), text);
}

static AlongWindow
read_window (AlongJsonItem item)
{
  static const char *const keys[] = { "from", "to", NULL };
  AlongWindow window = { ALONG_WINDOW_ANY, ALONG_DATE_NONE, ALONG_DATE_NONE };
  const char *word;
  AlongJsonItem dates;

  if (!along_json_item_has (item, "window"))
    return window;
  if (along_json_item_is_string (item, "window"))
    {
      word = along_json_item_get_string (item, "window", NULL);
      if (g_str_equal (word, "academic-year"))
        window.kind = ALONG_WINDOW_ACADEMIC_YEAR;
      else if (!g_str_equal (word, "any"))
        along_json_item_fail (item, "window",
                              _ ("“%s” is neither “any” nor “academic-year” nor two dates"), word);
      return window;
    }

  dates = along_json_item_get_object (item, "window", keys);
  window.kind = ALONG_WINDOW_DATES;
  read_day (dates, "from", &window.from);
  read_day (dates, "to", &window.to);
  if (window.to < window.from)
    along_json_item_fail (dates, "to", _ ("is before the first day"));
  return window;
}

/* The grade of that name in any framework that judges the area. */
static AlongGrade
find_grade (AlongFrameworks *frameworks, guint area, const char *name)
{
  for (guint i = 0; i < along_frameworks_get_n_frameworks (frameworks); i++)
    {
      AlongGrade grade;

      if (along_frameworks_has_area (frameworks, i, area) &&
          along_frameworks_parse_grade (frameworks, i, area, name, &grade) &&
          grade != ALONG_GRADE_NONE)
        return grade;
    }
  return ALONG_GRADE_NONE;
}

static void
read_area (AlongJsonItem item, AlongFrameworks *frameworks, AlongCondition *condition)
{
  const char *id = along_json_item_get_id (item, "area");
  int area = along_frameworks_find_area (frameworks, id);

  if (area < 0)
    along_json_item_fail (item, "area", _ ("no framework judges “%s”"), id);
  condition->area = (guint) MAX (area, 0);
}

static void
read_grades (AlongJsonItem item, AlongFrameworks *frameworks, AlongCondition *condition)
{
  for (guint i = 0; i < along_json_item_get_length (item, "grades", 1); i++)
    {
      const char *name = along_json_item_get_text (item, "grades", i);
      AlongGrade grade = find_grade (frameworks, condition->area, name);

      if (grade == ALONG_GRADE_NONE)
        along_json_item_fail_element (item, "grades", i, _ ("“%s” is not a grade for “%s”"), name,
                                      along_frameworks_get_area_name (frameworks, condition->area));
      condition->values |= 1u << grade;
    }
}

static gboolean
parse_value (AlongConditionKind kind, const char *word, guint *bit)
{
  AlongProvision provision;
  AlongRegion region;

  switch (kind)
    {
    case ALONG_CONDITION_SECTOR:
      return parse_word (sectors, G_N_ELEMENTS (sectors), word, bit);
    case ALONG_CONDITION_PHASE:
      return parse_word (phases, G_N_ELEMENTS (phases), word, bit);
    case ALONG_CONDITION_PROVISION:
      if (!along_provision_from_string (word, &provision))
        return FALSE;
      *bit = provision;
      return TRUE;
    case ALONG_CONDITION_REGION:
      region = along_region_parse (word);
      *bit = (guint) (region - 'A');
      return region != ALONG_REGION_NONE;
    default:
      return *word != '\0';
    }
}

static void
read_values (AlongJsonItem item, AlongCondition *condition, GPtrArray *memory)
{
  guint n = along_json_item_get_length (item, "values", 1);
  const char **words = g_new0 (const char *, n + 1);

  g_ptr_array_add (memory, words);
  for (guint i = 0; i < n; i++)
    {
      guint bit = 0;

      words[i] = along_json_item_get_text (item, "values", i);
      if (!parse_value (condition->kind, words[i], &bit))
        along_json_item_fail_element (item, "values", i, _ ("“%s” is not a %s"), words[i],
                                      kinds[condition->kind].name);
      condition->values |= 1u << bit;
    }
  condition->words = words;
}

static void
read_members (AlongJsonItem item,
              AlongFrameworks *frameworks,
              GPtrArray *memory,
              guint uses,
              AlongCondition *condition)
{
  guint flag = 0;

  if (uses & USES_AREA)
    read_area (item, frameworks, condition);
  if (uses & USES_GRADES)
    read_grades (item, frameworks, condition);
  if (uses & USES_WINDOW)
    condition->window = read_window (item);
  if (uses & USES_COUNT)
    condition->count = (guint) along_json_item_get_int (item, "count", 1, 1000);
  if (uses & USES_MONTHS)
    condition->count = (guint) along_json_item_get_int (item, "months", 1, 1200);
  if (uses & USES_SHARE)
    condition->share = along_json_item_get_number (item, "share", 0, 1);
  if (uses & USES_VALUES)
    read_values (item, condition, memory);
  if (uses & USES_NESTED)
    along_rule_read_conditions (item, frameworks, memory, &condition->nested, &condition->n_nested);
  if (uses & USES_FLAG)
    {
      const char *word = along_json_item_get_string (item, "flag", NULL);

      if (!parse_word (flags, G_N_ELEMENTS (flags), word, &flag))
        along_json_item_fail (item, "flag", _ ("“%s” is not a kind of decision"), word);
      condition->flag = (AlongFlagKind) flag;
    }
}

static AlongCondition
read_condition (AlongJsonItem item, AlongFrameworks *frameworks, GPtrArray *memory)
{
  AlongCondition condition = { 0 };
  const char *keys[G_N_ELEMENTS (members) + 2] = { "kind" };
  const char *word = along_json_item_get_string (item, "kind", NULL);
  guint n_keys = 1;
  guint kind = 0;

  while (kind < G_N_ELEMENTS (kinds) && !g_str_equal (kinds[kind].name, word))
    kind++;
  if (kind == G_N_ELEMENTS (kinds))
    {
      along_json_item_fail (item, "kind", _ ("“%s” is not a kind of condition"), word);
      return condition;
    }

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    if (kinds[kind].uses & members[i].uses)
      keys[n_keys++] = members[i].name;
  along_json_item_allow (item, keys);

  condition.kind = (AlongConditionKind) kind;
  read_members (item, frameworks, memory, kinds[kind].uses, &condition);
  return condition;
}

void
along_rule_read_conditions (AlongJsonItem item,
                            AlongFrameworks *frameworks,
                            GPtrArray *memory,
                            const AlongCondition **conditions,
                            guint *n)
{
  AlongCondition *read;

  *n = along_json_item_get_length (item, "conditions", 1);
  read = g_new0 (AlongCondition, *n + 1);
  g_ptr_array_add (memory, read);
  for (guint i = 0; i < *n; i++)
    read[i] = read_condition (along_json_item_get_element (item, "conditions", i, NULL), frameworks,
                              memory);
  *conditions = read;
}

AlongRule
along_rule_read (AlongJsonItem item, AlongFrameworks *frameworks, GPtrArray *memory, gboolean scope)
{
  static const char *const rule_keys[] = {
    "id", "applies_to", "text", "source", "conditions", NULL
  };
  static const char *const scope_keys[] = { "text", "source", "conditions", NULL };
  AlongRule rule = { .id = "", .applies_to = ALONG_PARTICIPANT_SCHOOL };

  along_json_item_allow (item, scope ? scope_keys : rule_keys);
  rule.text = along_json_item_get_string (item, "text", NULL);
  rule.source = along_json_item_get_string (item, "source", NULL);
  if (!scope)
    {
      const char *word = along_json_item_get_string (item, "applies_to", NULL);

      rule.id = along_json_item_get_id (item, "id");
      if (!along_participant_kind_from_string (word, &rule.applies_to))
        along_json_item_fail (item, "applies_to", _ ("“%s” is neither “school” nor “trust”"), word);
    }
  along_rule_read_conditions (item, frameworks, memory, &rule.conditions, &rule.n_conditions);
  return rule;
}
