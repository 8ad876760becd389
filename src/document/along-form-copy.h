/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-answers.h"
#include "along-dossier.h"
#include "along-form.h"

G_BEGIN_DECLS

/* What a sealed field holds, in clear. @field: its id. */
typedef struct
{
  const char *field;
  const char *text;
} AlongFormSecret;

/**
 * AlongFormCopy:
 * @layout: (nullable): id of a layout of the form, for one of its documents; the whole without
 * @filled: along_form_prefill()'s
 * @dossier: (nullable): its signatures are shown
 * @recipient: who it is about ("Ashby Primary School, URN 123456")
 * @leader: who fills it in, or ""
 * @secrets: (nullable) (array length=n_secrets): the sealed fields in clear, only for the export
 *   that is the claim itself: then the copy has them, and says so on its first page
 * @made: date of the copy
 *
 * A filled form to be exported. Borrowed by the exports for as long as they run.
 */
typedef struct
{
  AlongForm *form;
  const char *layout;
  AlongAnswers *filled;
  AlongDossier *dossier;
  const char *deployment;
  const char *programme;
  const char *recipient;
  const char *leader;
  const AlongFormSecret *secrets;
  guint n_secrets;
  AlongDate made;
} AlongFormCopy;

/* What an export writes, in the order of the form or of the layout; every function may be NULL.
 * A group comes with its number of rows, and then @cell is called for each of its answers. */
typedef struct
{
  void (*section) (const AlongFormSection *section, gpointer user_data);
  void (*block) (const AlongFormBlock *block, gpointer user_data);
  void (*field) (const AlongFormField *field,
                 const char *text,
                 const char *shown,
                 gpointer user_data);
  void (*group) (const AlongFormField *group, guint n_rows, gpointer user_data);
  void (*cell) (const AlongFormField *field,
                guint row,
                const char *text,
                const char *shown,
                gpointer user_data);
  void (*group_end) (const AlongFormField *group, guint n_rows, gpointer user_data);
} AlongFormVisitor;

/* Only what is shown; of a row that has a field shown, the others are given as empty, so that rows
 * stay in line. @shown is as people read it; of a sealed field its text in clear or a word that it
 * is sealed, of a signature who signed and when. */
void along_form_copy_visit (const AlongFormCopy *self,
                            const AlongFormVisitor *visitor,
                            gpointer user_data);

/* The same for the sections that @role fills in, in the order of the form, whatever the layout. */
void along_form_copy_visit_part (const AlongFormCopy *self,
                                 const char *role,
                                 const AlongFormVisitor *visitor,
                                 gpointer user_data);

/* The title of the copy: of its layout, or the name of the form. */
const char *along_form_copy_get_title (const AlongFormCopy *self);
/* (transfer full) (nullable): one sentence for its first page, where it has what is sealed. */
char *along_form_copy_make_warning (const AlongFormCopy *self);

G_END_DECLS
