/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-places"

#include "config.h"

#include "along-form-private.h"

#include <glib/gi18n.h>

static const AlongFormField *
find_near (AlongForm *self, const AlongFormField *field, const char *id)
{
  const AlongFormField *group = field != NULL ? field->group : NULL;

  for (guint i = 0; group != NULL && i < group->n_fields; i++)
    if (g_str_equal (group->fields[i].id, id))
      return &group->fields[i];
  return along_form_find_field (self, id, NULL);
}

static void
check_value (AlongFormPlace *place, const char *key, const AlongFormField *other, const char *value)
{
  gboolean known = TRUE;

  if (other->list != NULL)
    known = along_form_field_find_choice (other, value) != NULL;
  else if (other->type == ALONG_FORM_YES_NO)
    known = g_str_equal (value, "yes") || g_str_equal (value, "no");
  else if (other->type == ALONG_FORM_TICK)
    known = g_str_equal (value, "yes");
  if (!known)
    along_json_item_fail (place->item, key, _ ("“%s” is no answer of the field “%s”"), value,
                          other->id);
}

static void
check_condition (AlongForm *self,
                 AlongFormPlace *place,
                 const char *key,
                 const AlongFormCondition *condition)
{
  const AlongFormField *other;

  for (guint i = 0; i < condition->n_any; i++)
    check_condition (self, place, key, &condition->any[i]);
  if (*condition->field == '\0')
    return;

  other = find_near (self, place->field, condition->field);
  if (other == NULL)
    along_json_item_fail (place->item, key, _ ("the form has no field “%s”"), condition->field);
  else if (other == place->field)
    along_json_item_fail (place->item, key, _ ("a field cannot depend on itself"));
  else if (other->type == ALONG_FORM_SEALED || other->type == ALONG_FORM_SIGNATURE)
    along_json_item_fail (place->item, key, _ ("the field “%s” has no answer to ask for"),
                          other->id);
  else
    for (guint i = 0; condition->values != NULL && condition->values[i] != NULL; i++)
      check_value (place, key, other, condition->values[i]);
}

/* @dates: or else numbers. */
static void
check_other (AlongForm *self,
             AlongFormPlace *place,
             const char *key,
             const char *id,
             gboolean dates)
{
  const AlongFormField *other;
  gboolean fits;

  if (*id == '\0')
    return;

  other = find_near (self, place->field, id);
  if (other == NULL)
    {
      along_json_item_fail (place->item, key, _ ("the form has no field “%s”"), id);
      return;
    }
  fits = dates ? place->field->type == ALONG_FORM_DATE && other->type == ALONG_FORM_DATE
               : place->field->type == other->type &&
                     (other->type == ALONG_FORM_DAYS || other->type == ALONG_FORM_NUMBER ||
                      other->type == ALONG_FORM_MONEY);
  if (!fits)
    along_json_item_fail (place->item, key, _ ("cannot be compared with the field “%s”"), id);
}

static void
check_field (AlongForm *self, AlongFormPlace *place)
{
  const AlongFormField *field = place->field;

  check_condition (self, place, "when", &field->shown);
  check_condition (self, place, "required", &field->required);
  check_other (self, place, "not_before", field->not_before, TRUE);
  check_other (self, place, "not_after", field->not_after, TRUE);
  check_other (self, place, "at_most", field->at_most, FALSE);
  if (field->type == ALONG_FORM_SIGNATURE && along_form_find_role (self, field->role) == NULL)
    along_json_item_fail (place->item, "role", _ ("the form has no role “%s”"), field->role);
}

void
along_form_check_places (AlongFormReading *reading)
{
  for (guint i = 0; i < reading->places->len; i++)
    {
      AlongFormPlace *place = &g_array_index (reading->places, AlongFormPlace, i);

      if (place->field != NULL)
        check_field (reading->form, place);
      else
        check_condition (reading->form, place, "when", &place->block->shown);
    }
}
