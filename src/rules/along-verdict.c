/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-verdict"

#include "along-verdict.h"

struct _AlongVerdict
{
  GArray *findings;
};

static void
finding_clear (AlongFinding *finding)
{
  g_free (finding->text);
  g_free (finding->subject);
}

AlongVerdict *
along_verdict_new (void)
{
  AlongVerdict *self = g_new0 (AlongVerdict, 1);

  self->findings = g_array_new (FALSE, FALSE, sizeof (AlongFinding));
  g_array_set_clear_func (self->findings, (GDestroyNotify) finding_clear);
  return self;
}

void
along_verdict_free (AlongVerdict *self)
{
  g_array_unref (self->findings);
  g_free (self);
}

void
along_verdict_take (AlongVerdict *self,
                    int reason,
                    AlongSeverity severity,
                    const char *subject,
                    char *text)
{
  AlongFinding finding = { reason, severity, text, g_strdup (subject != NULL ? subject : "") };
  guint place = 0;

  g_return_if_fail (self != NULL && text != NULL);

  if (severity == ALONG_SEVERITY_NONE)
    {
      finding_clear (&finding);
      return;
    }
  while (place < self->findings->len &&
         g_array_index (self->findings, AlongFinding, place).severity >= severity)
    place++;
  g_array_insert_val (self->findings, place, finding);
}

AlongSeverity
along_verdict_get_severity (AlongVerdict *self)
{
  g_return_val_if_fail (self != NULL, ALONG_SEVERITY_BLOCK);

  return self->findings->len > 0 ? g_array_index (self->findings, AlongFinding, 0).severity
                                 : ALONG_SEVERITY_NONE;
}

gboolean
along_verdict_allows (AlongVerdict *self)
{
  return along_verdict_get_severity (self) < ALONG_SEVERITY_BLOCK;
}

guint
along_verdict_get_n_findings (AlongVerdict *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->findings->len;
}

const AlongFinding *
along_verdict_get_finding (AlongVerdict *self, guint index)
{
  g_return_val_if_fail (self != NULL && index < self->findings->len, NULL);

  return &g_array_index (self->findings, AlongFinding, index);
}

const AlongFinding *
along_verdict_find (AlongVerdict *self, int reason)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->findings->len; i++)
    if (g_array_index (self->findings, AlongFinding, i).reason == reason)
      return &g_array_index (self->findings, AlongFinding, i);
  return NULL;
}

gboolean
along_verdict_has (AlongVerdict *self, int reason)
{
  return along_verdict_find (self, reason) != NULL;
}

char *
along_verdict_describe (AlongVerdict *self)
{
  AlongSeverity gravest = along_verdict_get_severity (self);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < self->findings->len; i++)
    {
      const AlongFinding *finding = &g_array_index (self->findings, AlongFinding, i);

      if (finding->severity < gravest)
        break;
      if (text->len > 0)
        g_string_append_c (text, ' ');
      g_string_append (text, finding->text);
    }
  return g_string_free (text, FALSE);
}
