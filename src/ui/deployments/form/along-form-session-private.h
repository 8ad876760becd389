/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form-pending.h"
#include "along-form-session.h"

G_BEGIN_DECLS

struct _AlongFormSession
{
  GObject parent_instance;

  AlongContext *context;
  AlongWorkspace *workspace; /* the context's */
  AlongForm *form;
  AlongDossier *dossier;

  AlongAnswers *stored;
  AlongAnswers *typed; /* stored, with what is pending */
  AlongAnswers *known;
  AlongAnswers *filled;
  AlongFormVerdict *verdict;
  AlongFormPending *pending;
  GHashTable *touched; /* of paths */
  GHashTable *rows;    /* group id -> GUINT: shown although they may be empty */
  GError *error;       /* (nullable) */
  char *edited;        /* (nullable): path of the field that a person is at */
  gint64 entry;        /* of the history, with what was stored of it; 0 for none */
  guint timer;
  gboolean storing;
};

/* Gives an answer, without telling of it. @text: as it is kept. */
void along_form_session_put (AlongFormSession *self, const char *path, const char *text);
/* Stores what is pending; what is given afterwards is another step to undo. */
gboolean along_form_session_finish (AlongFormSession *self);
/* Works out what follows from the answers, and tells. */
void along_form_session_tell (AlongFormSession *self);

G_END_DECLS
