/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "along-form-retired.h"

#include "along-stages.h"

/* Fields in a frame that is on time. */
#define FIELDS 3

struct _AlongFormRetired
{
  GPtrArray *views; /* of AlongFormSectionView */
  AlongStages *stages;
};

static gboolean
shed (gpointer data)
{
  AlongFormRetired *self = data;

  if (!along_form_section_view_shed (self->views->pdata[0], FIELDS))
    g_ptr_array_remove_index (self->views, 0);
  return self->views->len > 0;
}

AlongFormRetired *
along_form_retired_new (GtkWidget *widget)
{
  AlongFormRetired *self = g_new0 (AlongFormRetired, 1);

  self->views = g_ptr_array_new_with_free_func (g_object_unref);
  self->stages = along_stages_new (widget, shed, self);
  return self;
}

void
along_form_retired_free (AlongFormRetired *self)
{
  along_stages_free (self->stages);
  g_ptr_array_unref (self->views);
  g_free (self);
}

void
along_form_retired_add (AlongFormRetired *self, AlongFormSectionView *view)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (ALONG_IS_FORM_SECTION_VIEW (view));

  g_ptr_array_add (self->views, g_object_ref (view));
  along_stages_begin (self->stages);
}
