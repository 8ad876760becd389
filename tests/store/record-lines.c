/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "record-lines.h"

#include "along-caseload-table.h"
#include "along-dossier-table.h"

static void
append_member (GString *line, const AlongField *field, gconstpointer record)
{
  gconstpointer member = G_STRUCT_MEMBER_P (record, field->offset);
  const AlongParticipant *who = member;
  const AlongRegion *region = member;
  char date[ALONG_DATE_ISO_SIZE];

  switch (field->type)
    {
    case ALONG_FIELD_TEXT:
    case ALONG_FIELD_REFERENCE:
      g_string_append (line, *(const char *const *) member);
      break;
    case ALONG_FIELD_DATE:
      g_string_append (line, along_date_to_iso (*(const AlongDate *) member, date));
      break;
    case ALONG_FIELD_MONEY:
      g_string_append_printf (line, "%" G_GINT64_FORMAT, *(const AlongMoney *) member);
      break;
    case ALONG_FIELD_REGION:
      g_string_append_len (line, region, *region != ALONG_REGION_NONE ? 1 : 0);
      break;
    case ALONG_FIELD_PARTICIPANT:
      g_string_append_printf (line, "%s | participant=%d",
                              along_participant_kind_to_string (who->kind), who->id);
      break;
    case ALONG_FIELD_LIMIT:
      if (*(const int *) member == ALONG_UNLIMITED)
        break;
      /* fall through */
    default:
      g_string_append_printf (line, "%d", *(const int *) member);
    }
}

static void
add_lines (GPtrArray *lines, const AlongRecordShape *shape, const GArray *records)
{
  for (guint i = 0; i < records->len; i++)
    {
      GString *line = g_string_new (NULL);

      g_string_append_printf (line, "%s:", shape->name);
      for (guint j = 0; j < shape->n_fields; j++)
        {
          const AlongField *field = &shape->fields[j];

          g_string_append_printf (line, "%s%s=", j > 0 ? " | " : " ",
                                  field->type == ALONG_FIELD_PARTICIPANT ? "kind" : field->name);
          append_member (line, field, records->data + i * shape->size);
        }
      g_ptr_array_add (lines, g_string_free (line, FALSE));
    }
}

static void
add_answers (GPtrArray *lines, AlongDatabase *database, const char *deployment, const char *form)
{
  g_autoptr (AlongAnswers) answers = along_answers_load (database, deployment, form, NULL);
  guint n;
  g_autofree const char **fields = along_answers_list (answers, &n);

  for (guint i = 0; i < n; i++)
    {
      GString *line = g_string_new (NULL);

      g_string_append_printf (line, "answer: deployment=%s | form=%s | field=%s | body=%s",
                              deployment, form, fields[i], along_answers_get (answers, fields[i]));
      g_string_replace (line, "\n", "\\n", 0);
      g_ptr_array_add (lines, g_string_free (line, FALSE));
    }
}

static void
add_dossier (GPtrArray *lines, AlongDatabase *database, AlongDossier *dossier)
{
  const AlongDeployment *deployment = along_dossier_get_deployment (dossier);
  g_autoptr (GArray) own = g_array_new (FALSE, FALSE, sizeof (AlongDeployment));

  g_array_append_vals (own, deployment, 1);
  add_lines (lines, &along_deployment_shape, own);
  for (AlongDossierKind kind = 0; kind < ALONG_N_DOSSIER_KINDS; kind++)
    add_lines (lines, along_dossier_get_shape (kind), along_dossier_get (dossier, kind));
  add_answers (lines, database, deployment->id, "tsi-deployment-form-2023-24");
}

static int
compare_lines (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

char *
record_lines_read (AlongDatabase *database)
{
  g_autoptr (AlongCaseload) caseload = along_caseload_load (database, NULL);
  g_autoptr (AlongDocket) docket = along_docket_load (database, NULL, NULL, NULL);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);
  const GPtrArray *dossiers = along_docket_get_dossiers (docket);

  for (AlongCaseloadKind kind = 0; kind < ALONG_N_CASELOAD_KINDS; kind++)
    add_lines (lines, along_caseload_get_shape (kind), along_caseload_get (caseload, kind));
  for (AlongDocketKind kind = 0; kind < ALONG_N_DOCKET_KINDS; kind++)
    add_lines (lines, along_docket_get_shape (kind), along_docket_get (docket, kind));
  for (guint i = 0; i < dossiers->len; i++)
    add_dossier (lines, database, dossiers->pdata[i]);

  g_ptr_array_sort (lines, compare_lines);
  g_ptr_array_add (lines, NULL);
  return g_strjoinv ("\n", (char **) lines->pdata);
}
