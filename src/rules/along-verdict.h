/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-programme.h"

G_BEGIN_DECLS

/* Something that speaks against what is asked for. @reason: of the enumeration of the rules that
 * made it. @text: a translated sentence with its figures. @subject: id of the record or of the
 * definition's word that it is about, or "". */
typedef struct
{
  int reason;
  AlongSeverity severity;
  char *text;
  char *subject;
} AlongFinding;

/**
 * AlongVerdict:
 *
 * Whether something may be done, and in words why not or what to look at.
 */
typedef struct _AlongVerdict AlongVerdict;

AlongVerdict *along_verdict_new (void);
void along_verdict_free (AlongVerdict *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongVerdict, along_verdict_free)

/* @subject: (nullable); @text: (transfer full) */
void along_verdict_take (AlongVerdict *self,
                         int reason,
                         AlongSeverity severity,
                         const char *subject,
                         char *text);

/* The gravest; %ALONG_SEVERITY_NONE where nothing speaks against it. */
AlongSeverity along_verdict_get_severity (AlongVerdict *self);
/* Whether nothing forbids it; there may be warnings. */
gboolean along_verdict_allows (AlongVerdict *self);
guint along_verdict_get_n_findings (AlongVerdict *self);
/* Gravest first, else in the order in which they were found. */
const AlongFinding *along_verdict_get_finding (AlongVerdict *self, guint index);
/* (nullable) */
const AlongFinding *along_verdict_find (AlongVerdict *self, int reason);
gboolean along_verdict_has (AlongVerdict *self, int reason);
/* (transfer full): the sentences of the gravest severity, or "" where there is none. */
char *along_verdict_describe (AlongVerdict *self);

G_END_DECLS
