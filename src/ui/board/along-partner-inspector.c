/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-board"

#include "config.h"

#include "along-partner-inspector.h"

#include <glib/gi18n.h>

#include "along-board-text.h"
#include "along-candidate-row.h"
#include "along-date.h"
#include "along-digits.h"
#include "along-facts-grid.h"
#include "along-room-box.h"
#include "along-why-box.h"

#define N_SHOWN 6

struct _AlongPartnerInspector
{
  GtkWidget parent_instance;

  AlongBoardScene *scene;

  GtkLabel *name;
  GtkLabel *lead;
  GtkButton *pair;
  GtkButton *unpair;
  GtkButton *school;
  GtkWidget *why_not;
  GtkLabel *reason;
  GtkWidget *room;
  AlongFactsGrid *facts;
  GtkWidget *grades_box;
  AlongFactsGrid *grades;
  GtkListBox *leads;
  GtkButton *all;
};

G_DEFINE_FINAL_TYPE (AlongPartnerInspector, along_partner_inspector, GTK_TYPE_WIDGET)

static void
show_school_facts (AlongPartnerInspector *self, const AlongSchool *school)
{
  g_autofree char *pupils = NULL;
  g_autofree char *fsm = NULL;

  if (school == NULL)
    return;
  along_facts_grid_add (self->facts, _ ("Phase"), along_phase_get_name (school->phase));
  along_facts_grid_add (self->facts, _ ("Type"), school->type);
  along_facts_grid_add (self->facts, _ ("Local authority"), school->la_name);
  if (school->pupils != ALONG_UNKNOWN)
    pupils = g_strdup (along_digits (school->pupils).text);
  along_facts_grid_add (self->facts, _ ("Pupils"), pupils);
  if (school->fsm_tenths != ALONG_UNKNOWN)
    fsm = g_strdup_printf (_ ("%.1f %%"), school->fsm_tenths / 10.0);
  along_facts_grid_add (self->facts, _ ("Free school meals"), fsm);
}

static void
show_facts (AlongPartnerInspector *self, AlongBoard *board, const AlongBoardPartner *partner)
{
  g_autofree char *received = along_date_format (partner->application->received);
  AlongRegister *reg = along_board_get_register (board);
  AlongParticipant trust = { ALONG_PARTICIPANT_TRUST, partner->trust_uid };
  const AlongBoardLead *preferred = NULL;
  int index = along_board_find_lead (board, partner->application->preferred_lead);

  if (index >= 0)
    preferred = along_board_get_lead (board, (guint) index);
  along_facts_grid_clear (self->facts);
  along_facts_grid_add (self->facts, _ ("Pathway"),
                        partner->pathway != NULL ? partner->pathway->name
                                                 : partner->application->pathway);
  along_facts_grid_add (self->facts, _ ("Need"),
                        along_board_text_get_need (partner->application->need));
  along_facts_grid_add (self->facts, _ ("Received"), received);
  along_facts_grid_add (self->facts, _ ("Asked for"), preferred != NULL ? preferred->name : NULL);
  if (partner->application->who.kind == ALONG_PARTICIPANT_SCHOOL)
    {
      show_school_facts (self, partner->school);
      if (partner->trust_uid != 0)
        along_facts_grid_add (self->facts, _ ("Trust"), along_register_get_name (reg, trust));
    }
  along_facts_grid_add (self->facts, _ ("Note"), partner->application->note);
  if (partner->pairing != NULL)
    along_facts_grid_add (self->facts, _ ("Why paired"), partner->pairing->rationale);
}

/* The newest grade for an area, with the date of its inspection. */
static void
add_grade (AlongPartnerInspector *self,
           AlongFrameworks *frameworks,
           const AlongInspection *inspections,
           guint n,
           guint area)
{
  for (guint i = 0; i < n; i++)
    {
      const AlongInspection *inspection = &inspections[i];
      g_autofree char *date = NULL;
      g_autofree char *text = NULL;

      if (inspection->grades[area] == ALONG_GRADE_NONE)
        continue;
      date = along_date_format (inspection->started);
      text = g_strdup_printf (
          along_inspection_is_predecessors (inspection)
              /* Translators: a grade and the date of the inspection of a school's predecessor */
              ? _ ("%s (%s, predecessor)")
              : "%s (%s)",
          along_frameworks_get_grade_name (frameworks, inspection->framework, area,
                                           inspection->grades[area]),
          date);
      along_facts_grid_add (self->grades, along_frameworks_get_area_name (frameworks, area), text);
      return;
    }
}

static void
show_grades (AlongPartnerInspector *self, AlongBoard *board, const AlongBoardPartner *partner)
{
  AlongFrameworks *frameworks = along_workspace_get_frameworks (
      along_board_scene_get_workspace (self->scene));
  guint first = along_programme_get_area (along_board_get_programme (board));
  guint n = 0;
  const AlongInspection *inspections = NULL;

  along_facts_grid_clear (self->grades);
  if (partner->application->who.kind == ALONG_PARTICIPANT_SCHOOL && partner->school != NULL)
    inspections = along_register_get_inspections (along_board_get_register (board), partner->school,
                                                  &n);
  if (n > 0)
    {
      add_grade (self, frameworks, inspections, n, first);
      for (guint area = 0; area < along_frameworks_get_n_areas (frameworks); area++)
        if (area != first)
          add_grade (self, frameworks, inspections, n, area);
    }
  gtk_widget_set_visible (self->grades_box, !along_facts_grid_is_empty (self->grades));
}

/* Where it could be paired and the plan that is shown does not propose it. */
static gboolean
may_ask_why (AlongPartnerInspector *self,
             AlongBoard *board,
             guint partner,
             const AlongCandidate *candidate)
{
  const AlongBoardPartner *facts = along_board_get_partner (board, partner);
  const AlongProposal *proposal = along_board_plan_find (along_board_scene_get_plan (self->scene),
                                                         facts->application->id);

  return facts->lead < 0 && candidate->verdict.severity != ALONG_SEVERITY_BLOCK &&
         (proposal == NULL ||
          along_board_find_lead (board, proposal->lead) != (int) candidate->lead);
}

static void
show_leads (AlongPartnerInspector *self, AlongBoard *board, guint partner)
{
  g_autoptr (GArray) candidates = along_candidates_rank (board, partner);
  GtkListBoxRow *row;
  double most = 1;

  while ((row = gtk_list_box_get_row_at_index (self->leads, 0)) != NULL)
    gtk_list_box_remove (self->leads, GTK_WIDGET (row));
  for (guint i = 0; i < MIN (candidates->len, N_SHOWN); i++)
    most = MAX (most, g_array_index (candidates, AlongCandidate, i).score.total);
  for (guint i = 0; i < MIN (candidates->len, N_SHOWN); i++)
    {
      const AlongCandidate *candidate = &g_array_index (candidates, AlongCandidate, i);
      GtkWidget *lead = along_candidate_row_new (board, partner, candidate, most, TRUE);

      if (may_ask_why (self, board, partner, candidate))
        along_candidate_row_append (ALONG_CANDIDATE_ROW (lead),
                                    along_why_box_new (board, partner, candidate->lead));
      gtk_list_box_append (self->leads, lead);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->all), candidates->len > N_SHOWN);
}

static void
show_head (AlongPartnerInspector *self, AlongBoard *board, const AlongBoardPartner *partner)
{
  const char *id = partner->application->id;
  g_autofree char *lead = NULL;

  if (partner->lead >= 0)
    lead = g_strdup_printf (_ ("With %s"),
                            along_board_get_lead (board, (guint) partner->lead)->name);
  gtk_label_set_text (self->name, partner->name);
  gtk_label_set_text (self->lead, lead != NULL ? lead : _ ("Not matched yet"));
  gtk_button_set_label (self->pair, partner->pairing != NULL ? _ ("_Move to…") : _ ("_Pair with…"));
  gtk_widget_set_visible (GTK_WIDGET (self->unpair), partner->pairing != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->school),
                          partner->application->who.kind == ALONG_PARTICIPANT_SCHOOL);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->pair), "s", id);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->unpair), "s", id);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->school), "s", id);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->all), "s", id);
}

static void
along_partner_inspector_dispose (GObject *object)
{
  AlongPartnerInspector *self = ALONG_PARTNER_INSPECTOR (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->scene);

  G_OBJECT_CLASS (along_partner_inspector_parent_class)->dispose (object);
}

static void
along_partner_inspector_class_init (AlongPartnerInspectorClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = along_partner_inspector_dispose;

  g_type_ensure (ALONG_TYPE_FACTS_GRID);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/board/along-partner-inspector.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongPartnerInspector, name);
  gtk_widget_class_bind_template_child (widget_class, AlongPartnerInspector, lead);
  gtk_widget_class_bind_template_child (widget_class, AlongPartnerInspector, pair);
  gtk_widget_class_bind_template_child (widget_class, AlongPartnerInspector, unpair);
  gtk_widget_class_bind_template_child (widget_class, AlongPartnerInspector, school);
  gtk_widget_class_bind_template_child (widget_class, AlongPartnerInspector, why_not);
  gtk_widget_class_bind_template_child (widget_class, AlongPartnerInspector, reason);
  gtk_widget_class_bind_template_child (widget_class, AlongPartnerInspector, facts);
  gtk_widget_class_bind_template_child (widget_class, AlongPartnerInspector, grades_box);
  gtk_widget_class_bind_template_child (widget_class, AlongPartnerInspector, grades);
  gtk_widget_class_bind_template_child (widget_class, AlongPartnerInspector, leads);
  gtk_widget_class_bind_template_child (widget_class, AlongPartnerInspector, all);
}

static void
along_partner_inspector_init (AlongPartnerInspector *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
along_partner_inspector_new (AlongBoardScene *scene)
{
  AlongPartnerInspector *self;

  g_return_val_if_fail (ALONG_IS_BOARD_SCENE (scene), NULL);

  self = g_object_new (ALONG_TYPE_PARTNER_INSPECTOR, NULL);
  self->scene = g_object_ref (scene);
  self->room = along_room_box_new (scene);
  gtk_widget_insert_after (self->room, GTK_WIDGET (self), self->why_not);
  return GTK_WIDGET (self);
}

void
along_partner_inspector_show (AlongPartnerInspector *self, const char *application)
{
  const AlongBoardPartner *partner;
  AlongBoard *board;
  const char *reason;
  int index;

  g_return_if_fail (ALONG_IS_PARTNER_INSPECTOR (self));

  board = along_board_scene_get_board (self->scene);
  index = board != NULL && application != NULL ? along_board_find_partner (board, application) : -1;
  gtk_widget_set_visible (GTK_WIDGET (self), index >= 0);
  if (index < 0)
    return;
  partner = along_board_get_partner (board, (guint) index);
  reason = along_board_plan_find_reason (along_board_scene_get_plan (self->scene), application);
  show_head (self, board, partner);
  gtk_label_set_text (self->reason, reason);
  gtk_widget_set_visible (self->why_not, reason != NULL);
  along_room_box_show (ALONG_ROOM_BOX (self->room), application);
  show_facts (self, board, partner);
  show_grades (self, board, partner);
  show_leads (self, board, (guint) index);
}
