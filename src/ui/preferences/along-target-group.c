/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-preferences"

#include "config.h"

#include "along-target-group.h"

#include "along-feedback.h"
#include "along-workspace-commands.h"
#include "along-workspace-progress.h"

#include <glib/gi18n.h>

struct _AlongTargetGroup
{
  AdwPreferencesGroup parent_instance;

  AlongWorkspace *workspace;
  AdwEntryRow *row;
  int days; /* as shown; -1 before anything was */
};

G_DEFINE_FINAL_TYPE (AlongTargetGroup, along_target_group, ADW_TYPE_PREFERENCES_GROUP)

static void
show_days (AlongTargetGroup *self, int days)
{
  g_autofree char *text = days > 0 ? g_strdup_printf ("%d", days) : g_strdup ("");

  self->days = days;
  /* What is shown waits for nobody to apply it. */
  adw_entry_row_set_show_apply_button (self->row, FALSE);
  gtk_editable_set_text (GTK_EDITABLE (self->row), text);
  adw_entry_row_set_show_apply_button (self->row, TRUE);
}

/* What is being typed stays while nothing else has changed it. */
static void
show (AlongTargetGroup *self)
{
  int days = along_workspace_get_progress_options (self->workspace)->target_days;

  if (days != self->days)
    show_days (self, days);
}

/* Whether it is a number of days, or nothing for no target. */
static gboolean
read_days (AlongTargetGroup *self, int *days)
{
  g_autofree char *text = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->row)));
  guint64 number = 0;

  if (*g_strstrip (text) != '\0' &&
      !g_ascii_string_to_unsigned (text, 10, 0, ALONG_MAX_TARGET_DAYS, &number, NULL))
    return FALSE;
  *days = (int) number;
  return TRUE;
}

static void
changed_cb (AlongTargetGroup *self)
{
  int days;

  if (read_days (self, &days))
    gtk_widget_remove_css_class (GTK_WIDGET (self->row), "error");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->row), "error");
}

static void
applied_cb (AlongTargetGroup *self)
{
  g_autofree char *text = NULL;
  g_autofree char *problem = NULL;
  g_autoptr (GError) error = NULL;
  int days;

  if (!read_days (self, &days))
    {
      problem = g_strdup_printf (_ ("A target is a number of days up to %d"),
                                 ALONG_MAX_TARGET_DAYS);
      along_feedback_toast (GTK_WIDGET (self), problem);
      return;
    }
  if (days > 0)
    text = g_strdup_printf ("%d", days);
  if (days == self->days ||
      along_workspace_save_memo (self->workspace, "deadlines", "decision-target", text, &error))
    return;
  show_days (self, self->days);
  along_feedback_error (GTK_WIDGET (self), _ ("The setting was not changed"), error);
}

static void
along_target_group_dispose (GObject *object)
{
  g_clear_object (&ALONG_TARGET_GROUP (object)->workspace);

  G_OBJECT_CLASS (along_target_group_parent_class)->dispose (object);
}

static void
along_target_group_class_init (AlongTargetGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = along_target_group_dispose;
}

static void
along_target_group_init (AlongTargetGroup *self)
{
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (self);

  self->days = -1;
  adw_preferences_group_set_title (group, _ ("Decisions without a limit"));
  adw_preferences_group_set_description (
      group,
      _ ("Where the guidance gives no limit for a decision, the team can set a target. It is "
         "shown with the step, and nothing is late by it."));
  self->row = ADW_ENTRY_ROW (adw_entry_row_new ());
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->row), _ ("Target in working days"));
  adw_entry_row_set_input_purpose (self->row, GTK_INPUT_PURPOSE_DIGITS);
  adw_entry_row_set_show_apply_button (self->row, TRUE);
  g_signal_connect_swapped (self->row, "changed", G_CALLBACK (changed_cb), self);
  g_signal_connect_swapped (self->row, "apply", G_CALLBACK (applied_cb), self);
  adw_preferences_group_add (group, GTK_WIDGET (self->row));
}

void
along_target_group_set_workspace (AlongTargetGroup *self, AlongWorkspace *workspace)
{
  g_return_if_fail (ALONG_IS_TARGET_GROUP (self) && self->workspace == NULL);
  g_return_if_fail (ALONG_IS_WORKSPACE (workspace));

  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (workspace, "notify::docket", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);
}
