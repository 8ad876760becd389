/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-delivery-context.h"
#include "along-docket.h"
#include "along-letter-template.h"

G_BEGIN_DECLS

/* A letter made out for one deployment. @to, @cc: (array zero-terminated=1): addresses.
 * @gaps: (array zero-terminated=1): what is missing, in words; where a value is missing the text
 * shows its name in brackets. */
typedef struct
{
  char **to;
  char **cc;
  char *subject;
  char *body;
  char **gaps;
} AlongLetter;

void along_letter_free (AlongLetter *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongLetter, along_letter_free)

typedef enum
{
  ALONG_LETTER_ERROR_FIELD, /* a merge field that does not exist, or a brace without its other */
} AlongLetterError;

#define ALONG_LETTER_ERROR (along_letter_error_quark ())
GQuark along_letter_error_quark (void);

/* What a letter is about. @claim, @enhancement: (nullable): ids; the latest where they are NULL.
 * @step: (nullable): what a reminder is about, due on @due. @sender: (nullable): who writes. */
typedef struct
{
  const char *claim;
  const char *enhancement;
  const char *step;
  AlongDate due;
  const char *sender;
} AlongLetterSubject;

/**
 * along_letter_new:
 * @docket: (nullable): for the contacts of the region
 * @subject: (nullable)
 *
 * Puts values in the place of merge fields. `{school.name}` is one of along_merge_field_get_name();
 * `{ROLE.name}`, `{ROLE.email}` and `{ROLE.phone}` are of whoever has a contact role of the
 * programme, for the deployment or for its region. With a question mark, `{school.trust?}`, the
 * line is left out where there is no value.
 *
 * Returns: (transfer full) (nullable): NULL with ALONG_LETTER_ERROR for what is no merge field
 */
AlongLetter *along_letter_new (AlongLetterTemplate *letter,
                               const AlongDeliveryContext *context,
                               AlongDocket *docket,
                               const AlongLetterSubject *subject,
                               GError **error);

/* Whether a text has only merge fields that exist, for an editor. */
gboolean along_letter_check (const char *text, AlongProgramme *programme, GError **error);

/* (transfer full): a mailto: URI (RFC 6068) with all of it, for the mail program; nothing is
 * sent. */
char *along_letter_to_uri (AlongLetter *self);
/* (transfer full): the same of any message; @to, @cc: (nullable) (array zero-terminated=1). */
char *along_mailto_build (const char *const *to,
                          const char *const *cc,
                          const char *subject,
                          const char *body);

G_END_DECLS
