/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "config.h"

#include "along-form-words.h"

#include <glib/gi18n.h>

const char *
along_form_words_get_source (AlongFact fact)
{
  if (fact >= ALONG_FACT_RECIPIENT_KIND && fact <= ALONG_FACT_TRUST_COMPANY)
    return _ ("From the register");
  if (fact >= ALONG_FACT_LEADER_NAME && fact <= ALONG_FACT_LEADER_EMAIL)
    return _ ("From the match");
  if (fact >= ALONG_FACT_DAYS_FIRST && fact <= ALONG_FACT_CLAIM_LINES)
    return _ ("From the log of days");
  if (fact >= ALONG_FACT_CLAIM_DAYS && fact <= ALONG_FACT_CLAIM_TOTAL)
    return _ ("From the claim");
  if (fact == ALONG_FACT_BANK)
    return _ ("From the sealed details");
  if (fact >= ALONG_FACT_CONTACT_NAME && fact <= ALONG_FACT_CONTACT_PHONE)
    return _ ("From the contacts");
  if (fact == ALONG_FACT_STEP_DATE)
    return _ ("From the process");
  if (fact == ALONG_FACT_TICKS)
    return _ ("From the checklists");
  if (fact == ALONG_FACT_DOCUMENT_DATE)
    return _ ("From the documents");
  if (fact == ALONG_FACT_REGION_NAME || fact == ALONG_FACT_REGION_EMAIL)
    return _ ("From the region’s contacts");
  return _ ("From the deployment");
}

const char *
along_form_words_get_origin (gboolean inferred)
{
  /* Translators: of a field of a form: whether the guidance names it */
  return inferred ? _ ("our inference") : _ ("from the source");
}

char *
along_form_words_dup_origin (gboolean inferred, const char *quote)
{
  if (inferred)
    return g_strdup (_ ("Our inference: the source does not name this field."));
  return *quote != '\0' ? g_strdup_printf (_ ("From the source: “%s”"), quote)
                        : g_strdup (_ ("From the source"));
}

char *
along_form_words_dup_description (const AlongFormField *field,
                                  const AlongFormProblem *problem,
                                  const char *source)
{
  g_autofree char *origin = along_form_words_dup_origin (field->inferred, field->quote);
  const char *const parts[] = { problem != NULL ? problem->text : "", field->help, source, origin };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      if (*parts[i] == '\0')
        continue;
      if (text->len > 0)
        g_string_append (text, text->str[text->len - 1] == '.' ? " " : ". ");
      g_string_append (text, parts[i]);
    }
  return g_string_free (text, FALSE);
}

const char *
along_form_words_get_state_icon (AlongFormSectionState state)
{
  switch (state)
    {
    case ALONG_FORM_IN_PROGRESS:
      return "document-edit-symbolic";
    case ALONG_FORM_COMPLETE:
      return "object-select-symbolic";
    case ALONG_FORM_SIGNED:
      return "emblem-ok-symbolic";
    case ALONG_FORM_LOCKED:
      return "changes-prevent-symbolic";
    case ALONG_FORM_NOT_STARTED:
    default:
      return "radio-symbolic";
    }
}

char *
along_form_words_dup_state (const AlongFormSectionVerdict *verdict)
{
  GString *text = g_string_new (along_form_section_state_get_name (verdict->state));

  if (verdict->state == ALONG_FORM_LOCKED || verdict->state == ALONG_FORM_SIGNED)
    return g_string_free (text, FALSE);
  if (verdict->n_missing > 0)
    {
      g_string_append (text, ", ");
      g_string_append_printf (text,
                              ngettext ("%u to complete", "%u to complete", verdict->n_missing),
                              verdict->n_missing);
    }
  if (verdict->n_wrong > 0)
    {
      g_string_append (text, ", ");
      g_string_append_printf (text,
                              ngettext ("%u to put right", "%u to put right", verdict->n_wrong),
                              verdict->n_wrong);
    }
  return g_string_free (text, FALSE);
}

guint
along_form_words_count (AlongFormVerdict *verdict)
{
  guint n = 0;

  for (guint i = 0; i < verdict->problems->len; i++)
    n += ((const AlongFormProblem *) verdict->problems->pdata[i])->severity == ALONG_SEVERITY_BLOCK;
  return n;
}

char *
along_form_words_dup_count (guint n)
{
  if (n == 0)
    return g_strdup (_ ("Nothing left to complete"));
  return g_strdup_printf (ngettext ("%u thing to complete", "%u things to complete", n), n);
}

char *
along_form_words_dup_signature (const AlongSignature *signature)
{
  g_autofree char *date = along_date_format (signature->date);

  if (*signature->title == '\0')
    return g_strdup_printf ("%s, %s", signature->name, date);
  return g_strdup_printf ("%s, %s, %s", signature->name, signature->title, date);
}
