/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form.h"
#include "along-json-reader.h"

G_BEGIN_DECLS

struct _AlongForm
{
  GObject parent_instance;

  GStringChunk *texts;
  GPtrArray *memory;  /* arrays, freed with the form */
  GHashTable *fields; /* id -> AlongFormField, of those in no group */
  const char *id;
  const char *name;
  const char *help;
  const char *process;
  GPtrArray *notes;
  guint n_lists, n_roles, n_sections, n_layouts;
  AlongFormList *lists;
  AlongFormRole *roles;
  AlongFormSection *sections;
  AlongFormLayout *layouts;
};

/* Where a field or a block stands in the file: what it refers to can only be checked when all has
 * been read. */
typedef struct
{
  AlongJsonItem item;
  const AlongFormField *field; /* (nullable): of a block */
  const AlongFormBlock *block; /* (nullable) */
} AlongFormPlace;

typedef struct
{
  AlongForm *form;
  GArray *places; /* of AlongFormPlace */
} AlongFormReading;

/* Zeroed memory that lives as long as the form. */
#define along_form_alloc(form, Type, n)                                                            \
  ((Type *) along_form_alloc_size ((form), sizeof (Type), (n)))
gpointer along_form_alloc_size (AlongForm *self, gsize size, guint n);

/* Reads the whole definition; what is wrong with it is kept by the item's reader. */
void along_form_read (AlongForm *self, AlongJsonItem root);
/* Reads the fields of the array "fields" of @item. */
AlongFormField *along_form_read_fields (AlongFormReading *reading,
                                        AlongJsonItem item,
                                        const AlongFormField *group,
                                        guint section,
                                        guint block,
                                        guint *n_fields);
/* The member @key as a condition; @fallback where it is missing. */
AlongFormCondition along_form_read_condition (AlongForm *self,
                                              AlongJsonItem item,
                                              const char *key,
                                              AlongFormTest fallback);
/* The members "origin" and "quote": whether it is inferred. */
gboolean along_form_read_origin (AlongJsonItem item, const char **quote);
/* Checks what fields and blocks refer to. */
void along_form_check_places (AlongFormReading *reading);

G_END_DECLS
