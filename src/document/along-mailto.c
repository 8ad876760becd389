/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-mailto"

#include "along-letter.h"

#include <string.h>

/* Beside letters, digits and "-._~", which never need it, an address may have "@". */
#define ADDRESS_CHARACTERS "@"

static void
append_addresses (GString *uri, const char *const *addresses)
{
  gboolean first = TRUE;

  for (guint i = 0; addresses != NULL && addresses[i] != NULL; i++)
    {
      if (*addresses[i] == '\0')
        continue;
      if (!first)
        g_string_append_c (uri, ',');
      g_string_append_uri_escaped (uri, addresses[i], ADDRESS_CHARACTERS, FALSE);
      first = FALSE;
    }
}

static gboolean
has_addresses (const char *const *addresses)
{
  for (guint i = 0; addresses != NULL && addresses[i] != NULL; i++)
    if (*addresses[i] != '\0')
      return TRUE;
  return FALSE;
}

/* Lines end with CR LF (RFC 6068, section 5), however they are written. */
static void
append_text (GString *uri, const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_auto (GStrv) lines = g_strsplit (valid, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      gsize length = strlen (lines[i]);

      if (length > 0 && lines[i][length - 1] == '\r')
        lines[i][length - 1] = '\0';
      if (i > 0)
        g_string_append (uri, "%0D%0A");
      g_string_append_uri_escaped (uri, lines[i], NULL, FALSE);
    }
}

char *
along_mailto_build (const char *const *to,
                    const char *const *cc,
                    const char *subject,
                    const char *body)
{
  GString *uri = g_string_new ("mailto:");
  g_autofree char *line = NULL;

  g_return_val_if_fail (subject != NULL && body != NULL, g_string_free (uri, FALSE));

  append_addresses (uri, to);
  /* A header is one line. */
  line = g_strdelimit (g_strdup (subject), "\r\n", ' ');
  g_string_append (uri, "?subject=");
  append_text (uri, line);
  if (has_addresses (cc))
    {
      g_string_append (uri, "&cc=");
      append_addresses (uri, cc);
    }
  g_string_append (uri, "&body=");
  append_text (uri, body);
  return g_string_free (uri, FALSE);
}

char *
along_letter_to_uri (AlongLetter *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return along_mailto_build ((const char *const *) self->to, (const char *const *) self->cc,
                             self->subject, self->body);
}
