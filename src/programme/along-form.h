/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "along-fact.h"

G_BEGIN_DECLS

/* What a field takes, and how its answer is kept in #AlongAnswers. */
typedef enum
{
  ALONG_FORM_TEXT,    /* one line */
  ALONG_FORM_NOTE,    /* several lines, with a counter against @max_length */
  ALONG_FORM_CHOICE,  /* one of @list: its id */
  ALONG_FORM_CHOICES, /* several of @list: their ids, with "," between, in the list's order */
  ALONG_FORM_DATE,    /* "2023-11-09" */
  ALONG_FORM_NUMBER,  /* a whole number: "42" */
  ALONG_FORM_DAYS,    /* days in quarters: "2.25" */
  ALONG_FORM_MONEY,   /* pounds: "6000" or "6000.50" */
  ALONG_FORM_YES_NO,  /* "yes" or "no" */
  ALONG_FORM_TICK,    /* "yes" or "" */
  ALONG_FORM_PERSON,  /* a name */
  ALONG_FORM_EMAIL,
  ALONG_FORM_PHONE,
  ALONG_FORM_URN,       /* six digits, a school's number in the register */
  ALONG_FORM_SIGNATURE, /* never in the answers: shown from the signatures of the deployment */
  ALONG_FORM_SEALED,    /* never in the answers: kept sealed, shown masked */
  ALONG_FORM_GROUP,     /* rows of @fields; "ID/0/FIELD" */
  ALONG_N_FORM_TYPES,
} AlongFormType;

/* An item of a drop-down list. @note: (not NULL): one line more about it, or "". */
typedef struct
{
  const char *id;
  const char *name;
  const char *note;
} AlongFormChoice;

typedef struct
{
  const char *id;
  guint n_choices;
  const AlongFormChoice *choices;
} AlongFormList;

typedef enum
{
  ALONG_FORM_ALWAYS,
  ALONG_FORM_NEVER,
  ALONG_FORM_ANY,    /* any of @any holds */
  ALONG_FORM_IS,     /* the answer of @field is one of @values; of several, any is */
  ALONG_FORM_IS_NOT, /* it is something else, or nothing */
  ALONG_FORM_FILLED, /* it has an answer, or the group a row */
  ALONG_FORM_EMPTY,  /* it has none */
} AlongFormTest;

/* @field: inside a group first one of the same row, else one of the form.
 * @values: (nullable) (array zero-terminated=1) */
typedef struct _AlongFormCondition AlongFormCondition;
struct _AlongFormCondition
{
  AlongFormTest test;
  const char *field;
  const char *const *values;
  guint n_any;
  const AlongFormCondition *any;
};

typedef struct _AlongFormField AlongFormField;

/**
 * AlongFormField:
 * @ask: what to do where it is missing ("Give the date of the first visit"), or ""
 * @max_length: of the text in characters, 0 for no limit
 * @min, @max: of numbers, days and pounds; with min > max there is no limit
 * @shown: when it is there at all; what is not shown is not required, printed or signed
 * @fact, @fact_word: what it is filled from unless a person types over it
 * @computed: it is always that, and cannot be typed over
 * @not_before, @not_after: another date field that this one's date may not be before or after, or
 * ""
 * @at_most: another number or days field; this one, or in a group the sum of its rows, may not be
 *   more; or ""
 * @past: a date after today is worth a warning
 * @inferred: it is our inference; otherwise @quote is where the source names it
 * @role: of a signature: whose
 * @fields: of a group; @table: print the rows as a table
 * @group: (nullable): the group that it is in
 *
 * One field of a form. Texts are never NULL.
 */
struct _AlongFormField
{
  const char *id;
  const char *label;
  const char *help;
  const char *ask;
  AlongFormType type;
  const AlongFormList *list;
  int max_length;
  double min;
  double max;
  AlongFormCondition shown;
  AlongFormCondition required;
  AlongFact fact;
  const char *fact_word;
  gboolean computed;
  const char *not_before;
  const char *not_after;
  const char *at_most;
  gboolean past;
  gboolean inferred;
  const char *quote;
  const char *role;
  const AlongFormField *fields;
  guint n_fields;
  guint min_rows;
  guint max_rows;
  gboolean table;
  const AlongFormField *group;
  guint section;
  guint block;
};

/* Fields under one heading in a section. @title: "" for those at its top. */
typedef struct
{
  const char *id;
  const char *title;
  const char *help;
  AlongFormCondition shown;
  guint n_fields;
  const AlongFormField *fields;
} AlongFormBlock;

/* @number: as printed, from 1. @filled_by: a role of the form. @locks_after: the step of the
 * form's process after which it can no longer be changed, or "". */
typedef struct
{
  const char *id;
  int number;
  const char *title;
  const char *help;
  const char *filled_by;
  const char *locks_after;
  gboolean inferred;
  const char *quote;
  guint n_blocks;
  const AlongFormBlock *blocks;
} AlongFormSection;

/* Who fills the form in. @signs: bits of the sections that its signature covers, 0 for one that
 * does not sign. @after: the role that has to sign first, or "". */
typedef struct
{
  const char *id;
  const char *name;
  guint64 signs;
  const char *after;
} AlongFormRole;

/* A part of a form that is printed as a document of its own. @blocks: bits of the blocks of
 * @section, all bits for the whole. */
typedef struct
{
  guint section;
  guint64 blocks;
} AlongFormPart;

typedef struct
{
  const char *id;
  const char *title;
  const char *help;
  guint n_parts;
  const AlongFormPart *parts;
} AlongFormLayout;

#define ALONG_TYPE_FORM (along_form_get_type ())

/**
 * AlongForm:
 *
 * The definition of a form, read from data/forms/ID.json and checked. Immutable; any thread may
 * read it, and what it returns lives as long as it does.
 */
G_DECLARE_FINAL_TYPE (AlongForm, along_form, ALONG, FORM, GObject)

/* Errors of ALONG_DEFINITION_ERROR name the file and the place in it. */
AlongForm *along_form_new_from_file (GFile *file, GError **error);

const char *along_form_get_id (AlongForm *self);
const char *along_form_get_name (AlongForm *self);
const char *along_form_get_help (AlongForm *self);
/* The process whose steps lock sections; "" when none does. */
const char *along_form_get_process (AlongForm *self);
/* (array zero-terminated=1): where it is from, and what its sources leave open. */
const char *const *along_form_get_notes (AlongForm *self);

const AlongFormSection *along_form_get_sections (AlongForm *self, guint *n);
const AlongFormRole *along_form_get_roles (AlongForm *self, guint *n);
const AlongFormLayout *along_form_get_layouts (AlongForm *self, guint *n);
const AlongFormList *along_form_get_lists (AlongForm *self, guint *n);

/* (nullable) */
const AlongFormSection *along_form_find_section (AlongForm *self, const char *id);
const AlongFormRole *along_form_find_role (AlongForm *self, const char *id);
const AlongFormLayout *along_form_find_layout (AlongForm *self, const char *id);
const AlongFormList *along_form_find_list (AlongForm *self, const char *id);

/**
 * along_form_find_field:
 * @path: "first-visit", "areas" or "areas/0/priority"
 * @row: (out) (optional): the row of a field in a group, else 0
 *
 * Returns: (nullable): %NULL also for the field of a group without a row.
 */
const AlongFormField *along_form_find_field (AlongForm *self, const char *path, guint *row);

/* (transfer full): the key of @field in the answers; @row counts only in a group. */
char *along_form_field_dup_path (const AlongFormField *field, guint row);

/* (nullable): the choice of the field's list. */
const AlongFormChoice *along_form_field_find_choice (const AlongFormField *field, const char *id);

/* Whether its answers are in #AlongAnswers, neither a group nor kept elsewhere. */
gboolean along_form_field_has_answer (const AlongFormField *field);

/* The word for the type in the file: "yes-no". */
const char *along_form_type_to_string (AlongFormType type);

G_END_DECLS
