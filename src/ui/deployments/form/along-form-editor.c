/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "along-form-editor.h"

G_DEFINE_INTERFACE (AlongFormEditor, along_form_editor, GTK_TYPE_WIDGET)

enum
{
  EDITED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
along_form_editor_default_init (AlongFormEditorInterface *iface)
{
  signals[EDITED] = g_signal_new ("edited", G_TYPE_FROM_INTERFACE (iface), G_SIGNAL_RUN_LAST, 0,
                                  NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_BOOLEAN);
}

void
along_form_editor_show (AlongFormEditor *self, const char *text, gboolean known)
{
  g_return_if_fail (ALONG_IS_FORM_EDITOR (self));
  g_return_if_fail (text != NULL);

  ALONG_FORM_EDITOR_GET_IFACE (self)->show (self, text, known);
}

GtkWidget *
along_form_editor_get_target (AlongFormEditor *self)
{
  g_return_val_if_fail (ALONG_IS_FORM_EDITOR (self), NULL);

  return ALONG_FORM_EDITOR_GET_IFACE (self)->get_target (self);
}

void
along_form_editor_put_down (AlongFormEditor *self)
{
  g_return_if_fail (ALONG_IS_FORM_EDITOR (self));

  if (along_form_editor_can_put_down (self))
    ALONG_FORM_EDITOR_GET_IFACE (self)->put_down (self);
}

gboolean
along_form_editor_can_put_down (AlongFormEditor *self)
{
  g_return_val_if_fail (ALONG_IS_FORM_EDITOR (self), FALSE);

  return ALONG_FORM_EDITOR_GET_IFACE (self)->put_down != NULL;
}

void
along_form_editor_emit_edited (AlongFormEditor *self, const char *text, gboolean done)
{
  g_return_if_fail (ALONG_IS_FORM_EDITOR (self));

  g_signal_emit (self, signals[EDITED], 0, text, done);
}
