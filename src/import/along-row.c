/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-row"

#include "config.h"

#include "along-row.h"

#include "along-import-source-private.h"
#include "along-text.h"

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

static void
add_issue (AlongRow *self, guint field, char *message, gboolean rejected)
{
  int column = along_import_source_get_column (self->source, field);
  const char *name = column >= 0 ? along_import_source_get_header (self->source)[column] : NULL;

  g_ptr_array_add (self->issues, along_import_issue_new (self->csv->line, (guint) (column + 1),
                                                         name, message, rejected));
}

void
along_row_take_issue (AlongRow *self, guint field, char *message)
{
  add_issue (self, field, message, FALSE);
}

gboolean
along_row_reject (AlongRow *self, guint field, char *message)
{
  add_issue (self, field, message, TRUE);
  return FALSE;
}

gboolean
along_row_has (AlongRow *self, guint field)
{
  return along_import_source_get_column (self->source, field) >= 0;
}

const char *
along_row_get_raw (AlongRow *self, guint field)
{
  const char *text = self->csv->cells[field];

  return text != NULL ? text : "";
}

const char *
along_row_get_text (AlongRow *self, guint field)
{
  const char *text = self->csv->cells[field];

  return text == NULL || along_text_is_blank (text) ? "" : text;
}

/* Whole numbers that a spreadsheet saved again may read "100000.0". */
static gboolean
parse_number (const char *text, gint64 *number)
{
  char *rest = NULL;

  if (!g_ascii_isdigit (*text) && *text != '-')
    return FALSE;
  *number = g_ascii_strtoll (text, &rest, 10);
  if (*rest == '.')
    rest += 1 + strspn (rest + 1, "0");
  return *rest == '\0';
}

gint32
along_row_get_number (AlongRow *self, guint field, gint32 min, gint32 max, gint32 missing)
{
  const char *text = along_row_get_text (self, field);
  gint64 number;

  if (*text == '\0')
    return missing;
  if (!parse_number (text, &number))
    along_row_take_issue (self, field, g_strdup_printf (_ ("“%s” is not a whole number."), text));
  else if (number < min || number > max)
    along_row_take_issue (self, field,
                          g_strdup_printf (_ ("%s is not between %d and %d."), text, min, max));
  else
    return (gint32) number;

  return missing;
}

gint32
along_row_get_scaled (AlongRow *self,
                      guint field,
                      double min,
                      double max,
                      int factor,
                      gint32 missing)
{
  const char *text = along_row_get_text (self, field);
  g_autofree char *plain = NULL;
  char *rest = NULL;
  double number;

  if (*text == '\0')
    return missing;

  /* Where values are not set apart by commas, a comma may be the decimal mark. */
  if (along_import_source_get_delimiter (self->source) != ',')
    text = g_strdelimit (plain = g_strdup (text), ",", '.');
  number = g_ascii_strtod (text, &rest);
  if (*rest == '%')
    rest++;
  if (rest == text || *rest != '\0' || !isfinite (number))
    along_row_take_issue (self, field, g_strdup_printf (_ ("“%s” is not a number."), text));
  else if (number < min || number > max)
    along_row_take_issue (self, field,
                          g_strdup_printf (_ ("%s is not between %g and %g."), text, min, max));
  else
    return (gint32) lround (number * factor);

  return missing;
}

AlongDate
along_row_get_date (AlongRow *self, guint field)
{
  AlongDate date = ALONG_DATE_NONE;
  const char *text = self->csv->cells[field];

  if (text != NULL && along_date_parse (text, &date) == ALONG_DATE_INVALID)
    along_row_take_issue (self, field, g_strdup_printf (_ ("“%s” is not a date."), text));
  return date;
}

gboolean
along_row_read_key (AlongRow *self, guint field, gint32 min, gint32 max, gint32 *key)
{
  const char *text = along_row_get_text (self, field);
  gint64 number;

  if (*text == '\0')
    return along_row_reject (self, field, g_strdup (_ ("The row has no number here.")));
  if (!parse_number (text, &number))
    return along_row_reject (self, field,
                             g_strdup_printf (_ ("“%s” is not a whole number."), text));
  if (number < min || number > max)
    return along_row_reject (self, field,
                             g_strdup_printf (_ ("%s is not between %d and %d."), text, min, max));

  *key = (gint32) number;
  return TRUE;
}
