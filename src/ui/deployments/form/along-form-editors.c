/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "along-form-editors.h"

#include "along-form-entry.h"
#include "along-form-rows.h"
#include "along-form-lines.h"
#include "along-form-note-view.h"
#include "along-form-picker.h"
#include "along-form-reading.h"
#include "along-form-sealed-box.h"
#include "along-form-signing.h"
#include "along-form-tick-box.h"
#include "along-form-yes-no-box.h"

GtkWidget *
along_form_editors_create (AlongFormSession *session, const AlongFormField *field)
{
  g_return_val_if_fail (ALONG_IS_FORM_SESSION (session), NULL);
  g_return_val_if_fail (field != NULL, NULL);

  if (field->type == ALONG_FORM_GROUP)
    return field->computed ? along_form_lines_new (session, field)
                           : along_form_rows_new (session, field);
  if (field->computed)
    return along_form_reading_new (field);
  switch ((guint) field->type)
    {
    case ALONG_FORM_NOTE:
      return along_form_note_view_new (field);
    case ALONG_FORM_CHOICE:
    case ALONG_FORM_CHOICES:
      return along_form_picker_new (field);
    case ALONG_FORM_YES_NO:
      return along_form_yes_no_box_new (field);
    case ALONG_FORM_TICK:
      return along_form_tick_box_new (field);
    case ALONG_FORM_SIGNATURE:
      return along_form_signing_new (session, field);
    case ALONG_FORM_SEALED:
      return along_form_sealed_box_new (session);
    default:
      return along_form_entry_new (field);
    }
}
