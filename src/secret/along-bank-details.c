/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-bank-details.h"

#include "along-secret-error.h"

#include <glib/gi18n.h>
#include <string.h>

/* The first byte of what is packed; then each field's text with its end, in their order. */
#define PACKED_VERSION 1

struct _AlongBankDetails
{
  char *texts[ALONG_N_BANK_FIELDS];
};

G_DEFINE_BOXED_TYPE (AlongBankDetails,
                     along_bank_details,
                     along_bank_details_copy,
                     along_bank_details_free)

AlongBankDetails *
along_bank_details_new (void)
{
  AlongBankDetails *self = g_new0 (AlongBankDetails, 1);

  for (guint i = 0; i < ALONG_N_BANK_FIELDS; i++)
    self->texts[i] = g_strdup ("");
  return self;
}

AlongBankDetails *
along_bank_details_copy (const AlongBankDetails *self)
{
  AlongBankDetails *copy = g_new0 (AlongBankDetails, 1);

  for (guint i = 0; i < ALONG_N_BANK_FIELDS; i++)
    copy->texts[i] = g_strdup (self->texts[i]);
  return copy;
}

void
along_bank_details_free (AlongBankDetails *self)
{
  if (self == NULL)
    return;

  for (guint i = 0; i < ALONG_N_BANK_FIELDS; i++)
    along_secret_text_free (self->texts[i]);
  g_free (self);
}

static gboolean
is_number (AlongBankField field)
{
  return field == ALONG_BANK_SORT_CODE || field == ALONG_BANK_ACCOUNT_NUMBER;
}

/* What people put between the digits: spaces of any kind, hyphens and dashes. */
static gboolean
is_separator (gunichar letter)
{
  return g_unichar_isspace (letter) || g_unichar_type (letter) == G_UNICODE_DASH_PUNCTUATION;
}

static void
strip_separators (char *text)
{
  char *to = text;

  for (char *from = text; *from != '\0';)
    {
      char *next = g_utf8_next_char (from);

      if (!is_separator (g_utf8_get_char (from)))
        {
          memmove (to, from, (gsize) (next - from));
          to += next - from;
        }
      from = next;
    }
  memset (to, 0, strlen (to));
}

void
along_bank_details_set (AlongBankDetails *self, AlongBankField field, const char *text)
{
  char *copy;

  g_return_if_fail (self != NULL);
  g_return_if_fail (field < ALONG_N_BANK_FIELDS);
  g_return_if_fail (text == NULL || g_utf8_validate (text, -1, NULL));

  copy = g_strstrip (g_strdup (text != NULL ? text : ""));
  if (is_number (field))
    strip_separators (copy);
  along_secret_text_free (self->texts[field]);
  self->texts[field] = copy;
}

const char *
along_bank_details_get (const AlongBankDetails *self, AlongBankField field)
{
  g_return_val_if_fail (self != NULL, "");
  g_return_val_if_fail (field < ALONG_N_BANK_FIELDS, "");

  return self->texts[field];
}

gboolean
along_bank_details_equal (const AlongBankDetails *a, const AlongBankDetails *b)
{
  for (guint i = 0; i < ALONG_N_BANK_FIELDS; i++)
    if (!g_str_equal (a->texts[i], b->texts[i]))
      return FALSE;

  return TRUE;
}

static gboolean
is_digits (const char *text, gsize least, gsize most)
{
  gsize length = strlen (text);

  return length >= least && length <= most && strspn (text, "0123456789") == length;
}

char *
along_bank_details_dup_masked (const AlongBankDetails *self, AlongBankField field)
{
  const char *text = along_bank_details_get (self, field);
  glong length = g_utf8_strlen (text, -1);

  if (length == 0)
    return g_strdup ("");

  switch (field)
    {
    case ALONG_BANK_SORT_CODE:
      return is_digits (text, 6, 6) ? g_strconcat ("••-••-", text + 4, NULL) : g_strdup ("••••••");
    case ALONG_BANK_ACCOUNT_NUMBER:
    case ALONG_BANK_ROLL_NUMBER:
    case ALONG_BANK_VENDOR_ACCOUNT:
      return length >= 8 ? g_strconcat ("••••", g_utf8_offset_to_pointer (text, length - 4), NULL)
                         : g_strdup ("••••••••");
    case ALONG_BANK_PAYEE:
    case ALONG_BANK_ACCOUNT_NAME:
    case ALONG_BANK_REMITTANCE_EMAIL:
    case ALONG_N_BANK_FIELDS:
    default:
      return g_strdup (text);
    }
}

char *
along_bank_details_dup_shown (const AlongBankDetails *self, AlongBankField field)
{
  const char *text = along_bank_details_get (self, field);

  if (field == ALONG_BANK_SORT_CODE && is_digits (text, 6, 6))
    return g_strdup_printf ("%.2s-%.2s-%.2s", text, text + 2, text + 4);
  return g_strdup (text);
}

const char *
along_bank_field_get_title (AlongBankField field)
{
  switch (field)
    {
    case ALONG_BANK_PAYEE:
      return _ ("Payee organisation");
    case ALONG_BANK_ACCOUNT_NAME:
      return _ ("Account name");
    case ALONG_BANK_SORT_CODE:
      return _ ("Sort code");
    case ALONG_BANK_ACCOUNT_NUMBER:
      return _ ("Account number");
    case ALONG_BANK_ROLL_NUMBER:
      return _ ("Building society roll number");
    case ALONG_BANK_REMITTANCE_EMAIL:
      return _ ("E-mail for remittance advice");
    case ALONG_BANK_VENDOR_ACCOUNT:
      return _ ("Vendor account number");
    case ALONG_N_BANK_FIELDS:
    default:
      g_return_val_if_reached ("");
    }
}

AlongSecretBytes *
along_bank_details_pack (const AlongBankDetails *self)
{
  AlongSecretBytes *bytes;
  gsize size = 1;
  guint8 *end;

  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < ALONG_N_BANK_FIELDS; i++)
    size += strlen (self->texts[i]) + 1;

  bytes = along_secret_bytes_new (size);
  end = along_secret_bytes_get_data (bytes);
  *end++ = PACKED_VERSION;
  for (guint i = 0; i < ALONG_N_BANK_FIELDS; i++)
    {
      gsize length = strlen (self->texts[i]) + 1;

      memcpy (end, self->texts[i], length);
      end += length;
    }

  return bytes;
}

static AlongBankDetails *
fail_damaged (GError **error)
{
  g_set_error_literal (error, ALONG_SECRET_ERROR, ALONG_SECRET_ERROR_DAMAGED,
                       _ ("The bank details are damaged. Enter them again."));
  return NULL;
}

/* A newer version may have added fields at the end, which this one leaves alone. */
AlongBankDetails *
along_bank_details_unpack (AlongSecretBytes *bytes, GError **error)
{
  g_autoptr (AlongBankDetails) self = along_bank_details_new ();
  const char *text = (const char *) along_secret_bytes_get_data (bytes);
  const char *end = text + along_secret_bytes_get_size (bytes);

  if (text == end || *text++ != PACKED_VERSION)
    return fail_damaged (error);

  for (guint i = 0; i < ALONG_N_BANK_FIELDS; i++)
    {
      const char *stop = memchr (text, '\0', (gsize) (end - text));

      if (stop == NULL || !g_utf8_validate (text, stop - text, NULL))
        return fail_damaged (error);
      along_bank_details_set (self, (AlongBankField) i, text);
      text = stop + 1;
    }

  return g_steal_pointer (&self);
}
