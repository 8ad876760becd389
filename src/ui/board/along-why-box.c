/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-board"

#include "config.h"

#include "along-why-box.h"

#include <glib/gi18n.h>

#include "along-board-text.h"
#include "along-digits.h"
#include "along-pair-search.h"

struct _AlongWhyBox
{
  GtkWidget parent_instance;

  AlongBoard *board;
  guint partner;
  guint lead;
  GCancellable *cancellable;

  GtkWidget *ask;
  GtkSpinner *spinner;
  GtkLabel *answer;
};

G_DEFINE_FINAL_TYPE (AlongWhyBox, along_why_box, GTK_TYPE_WIDGET)

static const char *
get_lead_name (const AlongPairAnswer *answer, gint lead)
{
  return along_board_get_lead (answer->board, (guint) lead)->name;
}

static void
append_best (GString *text, const AlongPairAnswer *answer)
{
  g_autofree char *distance = NULL;

  if (answer->best < 0)
    {
      g_string_append (text, _ ("The best plan has no place for it."));
      return;
    }
  distance = along_board_text_distance (
      along_pair_score (answer->board, answer->partner, (guint) answer->best).distance);
  /* Translators: a lead, and its distance */
  g_string_append_printf (text, _ ("The best plan gives it %s (%s)."),
                          get_lead_name (answer, answer->best), distance);
}

static void
append_price (GString *text, const AlongMatchChange *change)
{
  guint fewer = (guint) MAX (-change->placed, 0);
  g_autofree char *cost = along_board_text_distance ((double) change->cost * 10);

  g_string_append_c (text, ' ');
  if (fewer > 0)
    g_string_append_printf (text,
                            ngettext ("With this lead, %s partner more would go without one.",
                                      "With this lead, %s partners more would go without one.",
                                      fewer),
                            along_digits (fewer).text);
  else if (change->cost > 0)
    /* Translators: %s is a distance, which stands for all that makes a match worse */
    g_string_append_printf (text, _ ("With this lead the plan would cost %s more in all."), cost);
  else
    g_string_append (text, _ ("With this lead it would be just as good."));
}

static void
append_move (GString *text, const AlongPairAnswer *answer, const AlongMatchMove *move)
{
  const char *name = along_board_get_partner (answer->board, move->partner)->name;

  if (move->partner == answer->partner)
    return;
  g_string_append_c (text, '\n');
  if (move->to < 0)
    /* Translators: a partner, the lead that it has in another plan */
    g_string_append_printf (text, _ ("• %s would lose its place at %s"), name,
                            get_lead_name (answer, move->from));
  else if (move->from < 0)
    /* Translators: a partner, a lead */
    g_string_append_printf (text, _ ("• %s would have a place at %s"), name,
                            get_lead_name (answer, move->to));
  else
    /* Translators: a partner, a lead, the lead that it has in another plan */
    g_string_append_printf (text, _ ("• %s would go to %s and not to %s"), name,
                            get_lead_name (answer, move->to), get_lead_name (answer, move->from));
}

static char *
describe_change (const AlongPairAnswer *answer)
{
  const AlongMatchChange *change = answer->change;
  g_autoptr (GString) text = g_string_new (NULL);

  append_best (text, answer);
  append_price (text, change);
  if (!change->exact)
    g_string_append_printf (text, " %s", _ ("A better plan may exist."));
  for (guint i = 0; i < change->moves->len; i++)
    append_move (text, answer, &g_array_index (change->moves, AlongMatchMove, i));
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static char *
describe (const AlongPairAnswer *answer)
{
  switch (answer->change->answer)
    {
    case ALONG_MATCH_ANSWER_CHOSEN:
      return g_strdup (_ ("This is the lead that the best plan gives it."));
    case ALONG_MATCH_ANSWER_FORBIDDEN:
      return along_pair_verdict_describe (
          along_pair_judge (answer->board, answer->partner, answer->lead), answer->board,
          answer->partner, answer->lead);
    case ALONG_MATCH_ANSWER_PINNED_FULL:
    case ALONG_MATCH_ANSWER_NO_ROOM:
      return g_strdup (_ ("All that this lead offers is taken by the pairings it has."));
    case ALONG_MATCH_ANSWER_POSSIBLE:
    default:
      return describe_change (answer);
    }
}

static void
say (AlongWhyBox *self, const char *text)
{
  gtk_label_set_text (self->answer, text);
  gtk_widget_set_visible (GTK_WIDGET (self->answer), TRUE);
}

static void
found_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (AlongWhyBox) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongPairAnswer) answer = along_pair_search_finish (result, &error);
  g_autofree char *text = NULL;

  /* Nobody waits any more. */
  if (self->cancellable == NULL)
    return;
  g_clear_object (&self->cancellable);
  gtk_spinner_stop (self->spinner);
  text = answer != NULL ? describe (answer) : g_strdup (error->message);
  say (self, text);
}

static void
ask_cb (AlongWhyBox *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_spinner_start (self->spinner);
  gtk_widget_set_visible (self->ask, FALSE);
  along_pair_search_async (self->board, self->partner, self->lead, self->cancellable, found_cb,
                           g_object_ref (self));
}

static void
along_why_box_dispose (GObject *object)
{
  AlongWhyBox *self = ALONG_WHY_BOX (object);
  GtkWidget *child;

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->board);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (along_why_box_parent_class)->dispose (object);
}

static void
along_why_box_class_init (AlongWhyBoxClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = along_why_box_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/board/along-why-box.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongWhyBox, ask);
  gtk_widget_class_bind_template_child (widget_class, AlongWhyBox, spinner);
  gtk_widget_class_bind_template_child (widget_class, AlongWhyBox, answer);
  gtk_widget_class_bind_template_callback (widget_class, ask_cb);
}

static void
along_why_box_init (AlongWhyBox *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
along_why_box_new (AlongBoard *board, guint partner, guint lead)
{
  AlongWhyBox *self;

  g_return_val_if_fail (ALONG_IS_BOARD (board), NULL);

  self = g_object_new (ALONG_TYPE_WHY_BOX, NULL);
  self->board = g_object_ref (board);
  self->partner = partner;
  self->lead = lead;
  return GTK_WIDGET (self);
}
