/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "along-cli-commands.h"

#include "along-calendar-file.h"
#include "along-cli-docket.h"
#include "along-digits.h"
#include "along-workspace-docket.h"
#include "along-workspace-names.h"

#include <glib/gi18n.h>

/* A step that somebody has to do by a date. @progress: borrowed. @name: of the participant. */
typedef struct
{
  AlongProgress *progress;
  const AlongStepProgress *step;
  const char *name;
} Deadline;

/* @progress: keeps what the deadlines point to. @names: the same. */
typedef struct
{
  GArray *deadlines;
  GPtrArray *progress;
  GPtrArray *names;
} Deadlines;

static void
deadlines_clear (Deadlines *self)
{
  g_array_unref (self->deadlines);
  g_ptr_array_unref (self->progress);
  g_ptr_array_unref (self->names);
}
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Deadlines, deadlines_clear)

static int
compare (gconstpointer a, gconstpointer b)
{
  const Deadline *first = a, *second = b;

  if (first->step->due != second->step->due)
    return first->step->due < second->step->due ? -1 : 1;
  return g_utf8_collate (first->name, second->name);
}

static void
add_progress (Deadlines *self, AlongProgress *progress, const char *name)
{
  guint n;
  const AlongStepProgress *steps = along_progress_get_steps (progress, &n);

  for (guint i = 0; along_progress_is_watched (progress) && i < n; i++)
    {
      Deadline deadline = { progress, &steps[i], name };

      if (steps[i].due != ALONG_DATE_NONE && !steps[i].held &&
          (steps[i].status == ALONG_STEP_STATUS_DUE ||
           steps[i].status == ALONG_STEP_STATUS_OVERDUE))
        g_array_append_val (self->deadlines, deadline);
    }
}

static void
find_deadlines (Deadlines *self, AlongWorkspace *workspace)
{
  const GPtrArray *dossiers = along_docket_get_dossiers (along_workspace_get_docket (workspace));

  for (guint i = 0; i < dossiers->len; i++)
    {
      const AlongDeployment *deployment = along_dossier_get_deployment (dossiers->pdata[i]);
      g_autoptr (GPtrArray) all = along_cli_list_progress (workspace, dossiers->pdata[i]);
      char *name = along_workspace_dup_participant_name (workspace, deployment->who);

      g_ptr_array_add (self->names, name);
      for (guint j = 0; j < all->len; j++)
        {
          g_ptr_array_add (self->progress, along_progress_ref (all->pdata[j]));
          add_progress (self, all->pdata[j], name);
        }
    }
  g_array_sort (self->deadlines, compare);
}

static void
add_deadline (AlongCli *self, JsonBuilder *builder, const Deadline *deadline)
{
  const AlongProcess *process = along_progress_get_process (deadline->progress);
  const AlongDeployment *deployment = along_dossier_get_deployment (
      along_progress_get_dossier (deadline->progress));
  const AlongStep *step = deadline->step->step;
  const AlongPartner *partner = &process->partners[step->partner];
  g_autofree char *when = along_step_progress_dup_text (
      deadline->step, along_progress_get_today (deadline->progress));

  json_builder_begin_object (builder);
  along_cli_json_string (builder, "deployment", deployment->id);
  along_cli_json_participant (builder, deployment->who, deadline->name);
  along_cli_json_string (builder, "process", process->id);
  along_cli_json_string (builder, "step", step->id);
  along_cli_json_string (builder, "text", step->text);
  along_cli_json_string (builder, "partner", partner->id);
  along_cli_json_date (builder, "due", deadline->step->due);
  along_cli_json_boolean (builder, "overdue", deadline->step->status == ALONG_STEP_STATUS_OVERDUE);
  json_builder_end_object (builder);
  along_cli_print (self, "%s  %s: %s", deadline->name, partner->name, step->text);
  along_cli_print (self, "    %s", when);
}

static gboolean
write_calendar (Deadlines *self, const char *out, guint *n, GError **error)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autoptr (AlongCalendarFile) file = along_calendar_file_new (_ ("Deployments"), now);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  g_autofree char *text = NULL;

  *n = 0;
  /* The file takes all deadlines of a deployment's process at once. */
  for (guint i = 0; i < self->deadlines->len; i++)
    {
      const Deadline *deadline = &g_array_index (self->deadlines, Deadline, i);

      if (g_hash_table_add (seen, deadline->progress))
        *n += along_calendar_file_add (file, deadline->progress, deadline->name, NULL);
    }
  text = along_calendar_file_to_text (file);
  return g_file_set_contents_full (out, text, -1, G_FILE_SET_CONTENTS_CONSISTENT, 0600, error);
}

static void
print_deadlines (AlongCli *self, Deadlines *deadlines, const char *calendar, guint n_events)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  guint overdue = 0;

  json_builder_begin_object (builder);
  along_cli_json_array (builder, "deadlines");
  for (guint i = 0; i < deadlines->deadlines->len; i++)
    {
      const Deadline *deadline = &g_array_index (deadlines->deadlines, Deadline, i);

      add_deadline (self, builder, deadline);
      overdue += deadline->step->status == ALONG_STEP_STATUS_OVERDUE;
    }
  json_builder_end_array (builder);
  along_cli_json_int (builder, "count", deadlines->deadlines->len);
  along_cli_json_int (builder, "overdue", overdue);
  along_cli_print (
      self,
      ngettext ("%s deadline, %s overdue.", "%s deadlines, %s overdue.", deadlines->deadlines->len),
      along_digits (deadlines->deadlines->len).text, along_digits (overdue).text);
  if (calendar != NULL)
    {
      along_cli_json_string (builder, "calendar", calendar);
      along_cli_json_int (builder, "events", n_events);
      along_cli_print (self, ngettext ("Wrote %s event to %s.", "Wrote %s events to %s.", n_events),
                       along_digits (n_events).text, calendar);
    }
  json_builder_end_object (builder);
  if (along_cli_wants_json (self))
    along_cli_print_json (self, builder);
}

gboolean
along_cli_run_deadlines (AlongCli *self, char ***arguments, GError **error)
{
  g_autofree char *calendar = NULL;
  const GOptionEntry entries[] = {
    { "calendar", 'c', 0, G_OPTION_ARG_FILENAME, &calendar,
      N_ ("Write them to an iCalendar file too"), N_ ("FILE.ics") },
    { NULL },
  };
  g_auto (Deadlines) deadlines = {
    g_array_new (FALSE, FALSE, sizeof (Deadline)),
    g_ptr_array_new_with_free_func ((GDestroyNotify) along_progress_unref),
    g_ptr_array_new_with_free_func (g_free),
  };
  AlongWorkspace *workspace;
  guint n_events = 0;

  if (!along_cli_parse (self, entries, arguments, 0, 0, error))
    return FALSE;
  workspace = along_cli_open_docket (self, error);
  if (workspace == NULL)
    return FALSE;

  find_deadlines (&deadlines, workspace);
  if (calendar != NULL && !write_calendar (&deadlines, calendar, &n_events, error))
    return FALSE;
  print_deadlines (self, &deadlines, calendar, n_events);
  return TRUE;
}
