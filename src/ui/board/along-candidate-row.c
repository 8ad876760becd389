/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-board"

#include "config.h"

#include "along-candidate-row.h"

#include <glib/gi18n.h>

#include "along-board-text.h"
#include "along-score-bar.h"
#include "along-text.h"

struct _AlongCandidateRow
{
  GtkListBoxRow parent_instance;

  char *lead;
  char *search_key;
  gboolean possible;
  AlongPairScore numbers;

  GtkBox *box;
  GtkImage *icon;
  GtkLabel *title;
  GtkLabel *facts;
  GtkLabel *sentence;
  GtkLabel *score;
  GtkWidget *pair;
  AlongScoreBar *bar;
  GtkExpander *expander;
  GtkGrid *table;
};

G_DEFINE_FINAL_TYPE (AlongCandidateRow, along_candidate_row, GTK_TYPE_LIST_BOX_ROW)

static void
add_line (AlongCandidateRow *self, int line, const char *name, double metres, const char *part)
{
  GtkWidget *key = g_object_new (GTK_TYPE_BOX, "css-name", "scorekey", "valign", GTK_ALIGN_CENTER,
                                 NULL);
  GtkWidget *label = gtk_label_new (name);
  g_autofree char *text = along_score_format (metres);
  GtkWidget *number = gtk_label_new (text);

  if (part != NULL)
    gtk_widget_add_css_class (key, part);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_xalign (GTK_LABEL (number), 1);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_add_css_class (number, "numeric");
  gtk_grid_attach (self->table, key, 0, line, 1, 1);
  gtk_grid_attach (self->table, label, 1, line, 1, 1);
  gtk_grid_attach (self->table, number, 2, line, 1, 1);
}

/* Made when it is first asked for: there are many rows, and few are opened. */
static void
expanded_cb (AlongCandidateRow *self)
{
  if (gtk_widget_get_first_child (GTK_WIDGET (self->table)) != NULL)
    return;
  for (int i = 0; i < ALONG_N_SCORE_PARTS; i++)
    add_line (self, i, along_score_get_part_name ((AlongScorePart) i),
              along_score_get_part (&self->numbers, (AlongScorePart) i),
              along_score_bar_get_class ((AlongScorePart) i));
  add_line (self, ALONG_N_SCORE_PARTS, _ ("Score"), self->numbers.total, NULL);
}

static void
along_candidate_row_finalize (GObject *object)
{
  AlongCandidateRow *self = ALONG_CANDIDATE_ROW (object);

  g_free (self->lead);
  g_free (self->search_key);

  G_OBJECT_CLASS (along_candidate_row_parent_class)->finalize (object);
}

static void
along_candidate_row_class_init (AlongCandidateRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = along_candidate_row_finalize;

  g_type_ensure (ALONG_TYPE_SCORE_BAR);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/board/along-candidate-row.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongCandidateRow, box);
  gtk_widget_class_bind_template_child (widget_class, AlongCandidateRow, icon);
  gtk_widget_class_bind_template_child (widget_class, AlongCandidateRow, title);
  gtk_widget_class_bind_template_child (widget_class, AlongCandidateRow, facts);
  gtk_widget_class_bind_template_child (widget_class, AlongCandidateRow, sentence);
  gtk_widget_class_bind_template_child (widget_class, AlongCandidateRow, score);
  gtk_widget_class_bind_template_child (widget_class, AlongCandidateRow, pair);
  gtk_widget_class_bind_template_child (widget_class, AlongCandidateRow, bar);
  gtk_widget_class_bind_template_child (widget_class, AlongCandidateRow, expander);
  gtk_widget_class_bind_template_child (widget_class, AlongCandidateRow, table);
}

static void
along_candidate_row_init (AlongCandidateRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->expander, "notify::expanded", G_CALLBACK (expanded_cb), self,
                           G_CONNECT_SWAPPED);
}

/* "12 km · 2 places free" */
static char *
make_facts (const AlongBoardLead *lead, const AlongCandidate *candidate)
{
  g_autofree char *distance = along_board_text_distance (candidate->score.distance);
  g_autofree char *places = along_board_text_places (lead->taken, lead->places);

  return g_strdup_printf ("%s · %s", distance, places);
}

static void
show_verdict (AlongCandidateRow *self,
              AlongBoard *board,
              guint partner,
              const AlongCandidate *candidate,
              gboolean current)
{
  const AlongBoardLead *lead = along_board_get_lead (board, candidate->lead);
  AlongSeverity severity = candidate->verdict.severity;
  g_autofree char *sentence = along_pair_verdict_describe (candidate->verdict, board, partner,
                                                           candidate->lead);
  g_autofree char *facts = make_facts (lead, candidate);
  g_autofree char *label = NULL;

  if (current)
    {
      g_free (sentence);
      sentence = g_strdup (_ ("Its lead now"));
    }
  gtk_image_set_from_icon_name (self->icon, along_board_text_get_severity_icon (severity));
  gtk_widget_add_css_class (GTK_WIDGET (self->icon),
                            along_board_text_get_severity_class (severity));
  gtk_label_set_text (self->sentence, sentence);
  gtk_widget_set_visible (GTK_WIDGET (self->sentence), current || severity != ALONG_SEVERITY_NONE);
  gtk_label_set_text (self->facts, facts);
  label = g_strdup_printf ("%s, %s, %s, %s", lead->name, facts,
                           along_board_text_get_severity (severity), sentence);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

GtkWidget *
along_candidate_row_new (AlongBoard *board,
                         guint partner,
                         const AlongCandidate *candidate,
                         double most,
                         gboolean with_button)
{
  const AlongBoardPartner *facts = along_board_get_partner (board, partner);
  const AlongBoardLead *lead = along_board_get_lead (board, candidate->lead);
  gboolean current = facts->lead == (int) candidate->lead;
  g_autofree char *score = along_score_format (candidate->score.total);
  AlongCandidateRow *self = g_object_new (ALONG_TYPE_CANDIDATE_ROW, NULL);

  self->lead = g_strdup (lead->lead->id);
  self->search_key = along_text_search_key (lead->name);
  self->possible = candidate->verdict.severity != ALONG_SEVERITY_BLOCK && !current;
  self->numbers = candidate->score;
  gtk_label_set_text (self->title, lead->name);
  gtk_label_set_text (self->score, score);
  show_verdict (self, board, partner, candidate, current);
  along_score_bar_set_score (self->bar, &candidate->score, most);
  gtk_widget_set_visible (self->pair, with_button);
  gtk_widget_set_visible (GTK_WIDGET (self->expander), with_button);
  gtk_widget_set_sensitive (self->pair, self->possible);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->pair), "(ss)", facts->application->id,
                                    self->lead);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), !with_button && self->possible);
  gtk_list_box_row_set_selectable (GTK_LIST_BOX_ROW (self), !with_button && self->possible);
  if (!self->possible && !with_button)
    gtk_widget_set_sensitive (GTK_WIDGET (self), FALSE);
  return GTK_WIDGET (self);
}

void
along_candidate_row_append (AlongCandidateRow *self, GtkWidget *child)
{
  g_return_if_fail (ALONG_IS_CANDIDATE_ROW (self));
  g_return_if_fail (GTK_IS_WIDGET (child));

  gtk_box_append (self->box, child);
}

const char *
along_candidate_row_get_lead (AlongCandidateRow *self)
{
  g_return_val_if_fail (ALONG_IS_CANDIDATE_ROW (self), NULL);

  return self->lead;
}

gboolean
along_candidate_row_get_possible (AlongCandidateRow *self)
{
  g_return_val_if_fail (ALONG_IS_CANDIDATE_ROW (self), FALSE);

  return self->possible;
}

const char *
along_candidate_row_get_search_key (AlongCandidateRow *self)
{
  g_return_val_if_fail (ALONG_IS_CANDIDATE_ROW (self), NULL);

  return self->search_key;
}
