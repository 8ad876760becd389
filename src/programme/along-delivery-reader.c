/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-delivery-reader"

#include "config.h"

#include "along-delivery-reader.h"

#include "along-checklist-reader.h"
#include "along-json-words.h"

#include <glib/gi18n.h>

/* In the order of AlongSeverity, AlongMode and AlongParticipantKind. */
static const char *const severity_words[] = { "none", "warning", "block", NULL };
static const char *const mode_words[] = { "face-to-face", "remote", NULL };
static const char *const kind_words[] = { "school", "trust", NULL };

static void
read_leader_kinds (AlongJsonItem item, AlongDelivery *self, GPtrArray *memory)
{
  static const char *const keys[] = {
    "id", "name", "summary", "agreement", "reason", "source", NULL
  };
  guint n = along_json_item_get_length (item, "leader_kinds", 1);
  AlongLeaderKind *kinds = along_definition_memory (memory, n, sizeof (AlongLeaderKind));

  for (guint i = 0; i < n; i++)
    {
      AlongJsonItem kind = along_json_item_get_element (item, "leader_kinds", i, keys);

      kinds[i] = (AlongLeaderKind){
        .id = along_json_item_get_id (kind, "id"),
        .name = along_json_item_get_string (kind, "name", NULL),
        .summary = along_json_item_get_string (kind, "summary", ""),
        .agreement = along_json_item_get_boolean_or (kind, "agreement", FALSE),
        .reason = along_json_item_get_boolean_or (kind, "reason", FALSE),
        .source = along_json_item_get_string (kind, "source", NULL),
      };
      along_json_item_check_id (kind, kinds, i, sizeof (AlongLeaderKind), kinds[i].id);
    }
  self->leader_kinds = kinds;
  self->n_leader_kinds = n;
}

static void
read_limits (AlongJsonItem item, AlongDelivery *self)
{
  static const char *const contributor_keys[] = { "own_organisation", "text", "source", NULL };
  static const char *const remote_keys[] = { "most_percent", "text", "source", NULL };
  AlongJsonItem contributors = along_json_item_get_object (item, "contributors", contributor_keys);
  AlongJsonItem remote = along_json_item_get_object_or_none (item, "remote", remote_keys);

  self->own_organisation = (AlongSeverity) along_json_item_get_word (
      contributors, "own_organisation", severity_words, -1);
  self->contributors_text = along_json_item_get_string (contributors, "text", NULL);
  along_json_item_get_string (contributors, "source", NULL);
  self->remote_most = along_json_item_get_int_or (remote, "most_percent", 0, 100, 100);
  self->remote_text = along_json_item_get_string (remote, "text", "");
  if (remote.object != NULL)
    along_json_item_get_string (remote, "source", NULL);
}

static void
read_list (AlongJsonItem list, AlongDelivery *self, AlongChoiceList which, GPtrArray *memory)
{
  static const char *const keys[] = { "id", "name", "summary", "event", "note", "source", NULL };
  guint n = along_json_item_get_length (list, "choices", 1);
  AlongDeliveryChoice *choices = along_definition_memory (memory, n, sizeof (AlongDeliveryChoice));

  for (guint i = 0; i < n; i++)
    {
      AlongJsonItem choice = along_json_item_get_element (list, "choices", i, keys);

      choices[i] = (AlongDeliveryChoice){
        .id = along_json_item_get_id (choice, "id"),
        .name = along_json_item_get_string (choice, "name", NULL),
        .summary = along_json_item_get_string (choice, "summary", ""),
        .event = along_json_item_get_boolean_or (choice, "event", FALSE),
        .note = along_json_item_get_boolean_or (choice, "note", FALSE),
        .source = along_json_item_get_string (choice, "source", ""),
      };
      along_json_item_check_id (choice, choices, i, sizeof (AlongDeliveryChoice), choices[i].id);
    }
  self->lists[which].choices = choices;
  self->lists[which].n_choices = n;
  self->lists[which].source = along_json_item_get_string (list, "source", NULL);
}

static void
read_lists (AlongJsonItem item, AlongDelivery *self, GPtrArray *memory)
{
  static const char *const list_keys[] = { "source", "choices", NULL };
  const char *keys[ALONG_N_CHOICE_LISTS + 1] = { NULL };
  AlongJsonItem lists;

  for (guint i = 0; i < ALONG_N_CHOICE_LISTS; i++)
    keys[i] = along_choice_list_to_string ((AlongChoiceList) i);
  lists = along_json_item_get_object (item, "lists", keys);
  for (guint i = 0; i < ALONG_N_CHOICE_LISTS; i++)
    if (along_json_item_has (lists, keys[i]))
      read_list (along_json_item_get_object (lists, keys[i], list_keys), self, (AlongChoiceList) i,
                 memory);
    else
      self->lists[i].source = "";
}

static void
read_documents (AlongJsonItem item, AlongDelivery *self, GPtrArray *memory)
{
  static const char *const keys[] = { "id",    "name",        "summary", "from",   "to", "option",
                                      "kinds", "signed_back", "link",    "source", NULL };
  guint n = along_json_item_get_length (item, "documents", 0);
  AlongDocumentType *types = along_definition_memory (memory, n, sizeof (AlongDocumentType));

  for (guint i = 0; i < n; i++)
    {
      AlongJsonItem type = along_json_item_get_element (item, "documents", i, keys);

      types[i] = (AlongDocumentType){
        .id = along_json_item_get_id (type, "id"),
        .name = along_json_item_get_string (type, "name", NULL),
        .summary = along_json_item_get_string (type, "summary", ""),
        .from = along_json_item_get_string (type, "from", ""),
        .to = along_json_item_get_string (type, "to", ""),
        .option = along_json_item_get_string (type, "option", ""),
        .kinds = along_json_item_get_bits (type, "kinds", kind_words),
        .signed_back = along_json_item_get_boolean_or (type, "signed_back", FALSE),
        .link = along_json_item_get_string (type, "link", ""),
        .source = along_json_item_get_string (type, "source", NULL),
      };
      along_json_item_check_id (type, types, i, sizeof (AlongDocumentType), types[i].id);
    }
  self->documents = types;
  self->n_documents = n;
}

static void
read_roles (AlongJsonItem item, AlongDelivery *self, GPtrArray *memory)
{
  static const char *const keys[] = { "id", "name", "summary", "partner", "kinds", "source", NULL };
  guint n = along_json_item_get_length (item, "contact_roles", 0);
  AlongContactRole *roles = along_definition_memory (memory, n, sizeof (AlongContactRole));

  for (guint i = 0; i < n; i++)
    {
      AlongJsonItem role = along_json_item_get_element (item, "contact_roles", i, keys);

      roles[i] = (AlongContactRole){
        .id = along_json_item_get_id (role, "id"),
        .name = along_json_item_get_string (role, "name", NULL),
        .summary = along_json_item_get_string (role, "summary", ""),
        .partner = along_json_item_get_string (role, "partner", ""),
        .kinds = along_json_item_get_bits (role, "kinds", kind_words),
        .source = along_json_item_get_string (role, "source", ""),
      };
      along_json_item_check_id (role, roles, i, sizeof (AlongContactRole), roles[i].id);
    }
  self->contact_roles = roles;
  self->n_contact_roles = n;
}

static const char *
read_role_of_rule (AlongJsonItem item, const char *key, const AlongDelivery *self)
{
  const char *role = along_json_item_get_string (item, key, "");

  if (*role != '\0' && along_delivery_find_role (self, role) == NULL)
    along_json_item_fail (item, key, _ ("there is no contact role “%s”"), role);
  return role;
}

static void
read_first_contact (AlongJsonItem item, AlongDelivery *self)
{
  static const char *const keys[] = { "school", "trust", "through", "text", "source", NULL };
  AlongJsonItem rule = along_json_item_get_object_or_none (item, "first_contact", keys);

  self->first_contact = (AlongFirstContact){
    .school = read_role_of_rule (rule, "school", self),
    .trust = read_role_of_rule (rule, "trust", self),
    .through = read_role_of_rule (rule, "through", self),
    .text = along_json_item_get_string (rule, "text", ""),
    .source = along_json_item_get_string (rule, "source", rule.object != NULL ? NULL : ""),
  };
}

static void
read_model (AlongJsonItem item, AlongDelivery *self, GPtrArray *memory)
{
  static const char *const keys[] = { "ours", "text", "source", "parts", NULL };
  static const char *const part_keys[] = { "title", "summary", "days", "mode", "grows", NULL };
  AlongJsonItem model = along_json_item_get_object (item, "day_model", keys);
  guint n = along_json_item_get_length (model, "parts", 1);
  AlongModelPart *parts = along_definition_memory (memory, n, sizeof (AlongModelPart));

  for (guint i = 0; i < n; i++)
    {
      AlongJsonItem part = along_json_item_get_element (model, "parts", i, part_keys);

      parts[i] = (AlongModelPart){
        .title = along_json_item_get_string (part, "title", NULL),
        .summary = along_json_item_get_string (part, "summary", ""),
        .days = along_json_item_get_days (part, "days", 0.25, 400),
        .mode = (AlongMode) along_json_item_get_word (part, "mode", mode_words, -1),
        .grows = along_json_item_get_boolean_or (part, "grows", FALSE),
      };
    }
  self->model = (AlongDayModel){
    .parts = parts,
    .n_parts = n,
    .ours = along_json_item_get_boolean_or (model, "ours", FALSE),
    .text = along_json_item_get_string (model, "text", NULL),
    .source = along_json_item_get_string (model, "source", NULL),
  };
}

const AlongDelivery *
along_delivery_read (AlongJsonItem item, GPtrArray *memory)
{
  AlongDelivery *self = along_definition_memory (memory, 1, sizeof (AlongDelivery));

  read_leader_kinds (item, self, memory);
  read_limits (item, self);
  read_lists (item, self, memory);
  along_checklists_read (item, self, memory);
  read_documents (item, self, memory);
  read_roles (item, self, memory);
  read_first_contact (item, self);
  read_model (item, self, memory);
  return self;
}
