/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-secret-bytes.h"

G_BEGIN_DECLS

/* What they are called among what is sealed of a deployment. */
#define ALONG_SEALED_BANK_DETAILS "bank-details"

typedef enum
{
  ALONG_BANK_PAYEE,
  ALONG_BANK_ACCOUNT_NAME,
  ALONG_BANK_SORT_CODE,
  ALONG_BANK_ACCOUNT_NUMBER,
  ALONG_BANK_ROLL_NUMBER,
  ALONG_BANK_REMITTANCE_EMAIL,
  ALONG_BANK_VENDOR_ACCOUNT,
  ALONG_N_BANK_FIELDS,
} AlongBankField;

#define ALONG_TYPE_BANK_DETAILS (along_bank_details_get_type ())

/**
 * AlongBankDetails:
 *
 * Whom a claim is paid to (domain A14.09): the payee organisation, and either an account or the
 * number of a vendor account that the department keeps (domain B9). All are texts: numbers of
 * accounts begin with noughts. Every text is wiped when it is replaced or freed.
 */
typedef struct _AlongBankDetails AlongBankDetails;

GType along_bank_details_get_type (void) G_GNUC_CONST;

AlongBankDetails *along_bank_details_new (void);
AlongBankDetails *along_bank_details_copy (const AlongBankDetails *self);
void along_bank_details_free (AlongBankDetails *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongBankDetails, along_bank_details_free)

/* @text: (nullable). White space around it goes; sort code and account number lose their spaces
 * and dashes, so that "12-34-56" is kept as six digits. */
void along_bank_details_set (AlongBankDetails *self, AlongBankField field, const char *text);
/* Never NULL. */
const char *along_bank_details_get (const AlongBankDetails *self, AlongBankField field);

gboolean along_bank_details_equal (const AlongBankDetails *a, const AlongBankDetails *b);

/* (transfer full): of a sort code or an account number all but the last two or four digits as
 * dots, "••-••-56", "••••5678"; of the roll number and the vendor account all but the last four
 * characters, if there are eight or more; other fields as they are. A short or malformed text is
 * dots alone. */
char *along_bank_details_dup_masked (const AlongBankDetails *self, AlongBankField field);
/* (transfer full): as it is written, a sort code as "12-34-56". Wipe it with
 * along_secret_text_free(). */
char *along_bank_details_dup_shown (const AlongBankDetails *self, AlongBankField field);

/* The field's name, translated. */
const char *along_bank_field_get_title (AlongBankField field);

/* To and from what is sealed. Reading returns NULL with ALONG_SECRET_ERROR_DAMAGED. */
AlongSecretBytes *along_bank_details_pack (const AlongBankDetails *self);
AlongBankDetails *along_bank_details_unpack (AlongSecretBytes *bytes, GError **error);

G_END_DECLS
