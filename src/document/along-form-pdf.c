/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pdf"

#include "config.h"

#include "along-form-pdf.h"

#include "along-form-value.h"
#include "along-paper.h"

#include <glib/gi18n.h>

/* A cell with more characters makes a row too high for a table. */
#define MAX_CELL 600

typedef struct
{
  const AlongFormCopy *copy;
  AlongPaper *paper;
  gboolean table;
  GPtrArray *cells; /* of the row that is being read */
} Writing;

static void
section_cb (const AlongFormSection *section, gpointer user_data)
{
  Writing *self = user_data;
  g_autofree char *heading = g_strdup_printf ("%d. %s", section->number, section->title);

  along_paper_add_heading (self->paper, heading);
}

static void
block_cb (const AlongFormBlock *block, gpointer user_data)
{
  Writing *self = user_data;

  if (*block->title != '\0')
    along_paper_add_subheading (self->paper, block->title);
}

/* A dash says that there is no answer, so that nothing looks forgotten by the program. */
static const char *
or_dash (const char *shown)
{
  return *shown != '\0' ? shown : "—";
}

static void
field_cb (const AlongFormField *field, const char *text, const char *shown, gpointer user_data)
{
  Writing *self = user_data;

  along_paper_add_pair (self->paper, field->label, or_dash (shown));
}

static double
get_weight (const AlongFormField *field)
{
  switch (field->type)
    {
    case ALONG_FORM_NOTE:
      return 4;
    case ALONG_FORM_TEXT:
    case ALONG_FORM_PERSON:
    case ALONG_FORM_CHOICES:
    case ALONG_FORM_EMAIL:
      return 2.4;
    case ALONG_FORM_DATE:
      return 2.2;
    case ALONG_FORM_CHOICE:
      return 1.8;
    default:
      return 1;
    }
}

static gboolean
fits_table (const AlongFormCopy *copy, const AlongFormField *group, guint n_rows)
{
  for (guint row = 0; row < n_rows; row++)
    for (guint i = 0; i < group->n_fields; i++)
      {
        g_autofree char *path = along_form_field_dup_path (&group->fields[i], row);

        if (along_form_value_count (along_answers_get (copy->filled, path)) > MAX_CELL)
          return FALSE;
      }
  return group->table;
}

static void
group_cb (const AlongFormField *group, guint n_rows, gpointer user_data)
{
  Writing *self = user_data;
  g_autofree const char **headings = g_new0 (const char *, group->n_fields + 1);
  g_autofree double *weights = g_new0 (double, group->n_fields);

  if (n_rows == 0)
    {
      along_paper_add_pair (self->paper, group->label, or_dash (""));
      return;
    }
  along_paper_add_subheading (self->paper, group->label);
  self->table = fits_table (self->copy, group, n_rows);
  if (!self->table)
    return;
  for (guint i = 0; i < group->n_fields; i++)
    {
      headings[i] = group->fields[i].label;
      weights[i] = get_weight (&group->fields[i]);
    }
  along_paper_begin_table (self->paper, headings, weights, group->n_fields);
}

static void
cell_cb (const AlongFormField *field,
         guint row,
         const char *text,
         const char *shown,
         gpointer user_data)
{
  Writing *self = user_data;
  gboolean first = field == field->group->fields;
  gboolean last = field == field->group->fields + field->group->n_fields - 1;

  if (self->table)
    {
      g_ptr_array_add (self->cells, g_strdup (or_dash (shown)));
      if (!last)
        return;
      g_ptr_array_add (self->cells, NULL);
      along_paper_add_row (self->paper, (const char *const *) self->cells->pdata);
      g_ptr_array_set_size (self->cells, 0);
      return;
    }
  if (first)
    {
      g_autofree char *number = g_strdup_printf (_ ("%s, %u"), field->group->label, row + 1);

      along_paper_add_text (self->paper, number);
    }
  if (*shown != '\0')
    along_paper_add_pair (self->paper, field->label, shown);
}

static void
group_end_cb (const AlongFormField *group, guint n_rows, gpointer user_data)
{
  Writing *self = user_data;

  along_paper_end_table (self->paper);
}

GBytes *
along_form_pdf_export (const AlongFormCopy *copy, GError **error)
{
  static const AlongFormVisitor visitor = { section_cb, block_cb, field_cb,
                                            group_cb,   cell_cb,  group_end_cb };
  const char *title;
  g_autoptr (AlongPaper) paper = NULL;
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *warning = NULL;
  g_autofree char *made = NULL;
  g_autofree char *origin = NULL;
  Writing writing = { copy };

  g_return_val_if_fail (copy != NULL && ALONG_IS_FORM (copy->form), NULL);

  title = along_form_copy_get_title (copy);
  paper = along_paper_new (title, copy->recipient);
  along_paper_add_title (paper, title);
  along_paper_add_text (paper, copy->recipient);
  made = along_date_format (copy->made);
  origin = g_strdup_printf (_ ("%s. Copy of %s."), copy->programme, made);
  along_paper_add_text (paper, origin);
  warning = along_form_copy_make_warning (copy);
  if (warning != NULL)
    along_paper_add_notice (paper, warning);

  writing.paper = paper;
  writing.cells = cells;
  along_form_copy_visit (copy, &visitor, &writing);
  return along_paper_write_pdf (paper, copy->leader, copy->made, error);
}
