/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-board"

#include "config.h"

#include "along-partner-narrowing.h"

#include <glib/gi18n.h>

/* pathways, phases, las: what the choices of the drop-downs after the first stand for. */
struct _AlongPartnerNarrowing
{
  GtkWidget parent_instance;

  AlongPartnerFilter *filter;
  GPtrArray *pathways;
  GArray *phases;
  GPtrArray *las;
  gboolean filling;

  GtkDropDown *pathway;
  GtkDropDown *phase;
  GtkDropDown *la;
};

G_DEFINE_FINAL_TYPE (AlongPartnerNarrowing, along_partner_narrowing, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
selected_cb (AlongPartnerNarrowing *self)
{
  guint pathway = gtk_drop_down_get_selected (self->pathway);
  guint phase = gtk_drop_down_get_selected (self->phase);
  guint la = gtk_drop_down_get_selected (self->la);

  if (self->filling || self->filter == NULL)
    return;
  along_partner_filter_set_narrow (
      self->filter,
      pathway > 0 && pathway <= self->pathways->len
          ? g_ptr_array_index (self->pathways, pathway - 1)
          : NULL,
      phase > 0 && phase <= self->phases->len ? g_array_index (self->phases, int, phase - 1) : -1,
      la > 0 && la <= self->las->len ? g_ptr_array_index (self->las, la - 1) : NULL);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* Fills a drop-down anew, keeping the choice by its text. */
static void
fill (GtkDropDown *drop_down, const char *all, GPtrArray *names)
{
  g_autoptr (GtkStringList) list = gtk_string_list_new (NULL);
  GtkStringObject *selected = gtk_drop_down_get_selected_item (drop_down);
  g_autofree char *before = selected != NULL ? g_strdup (gtk_string_object_get_string (selected))
                                             : NULL;
  guint choice = 0;

  gtk_string_list_append (list, all);
  for (guint i = 0; i < names->len; i++)
    {
      gtk_string_list_append (list, g_ptr_array_index (names, i));
      if (g_strcmp0 (before, g_ptr_array_index (names, i)) == 0)
        choice = i + 1;
    }
  gtk_drop_down_set_model (drop_down, G_LIST_MODEL (list));
  gtk_drop_down_set_selected (drop_down, choice);
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return g_utf8_collate (*(const char *const *) a, *(const char *const *) b);
}

/* The authorities and phases that occur, and whether they are others than before. */
static gboolean
collect (AlongPartnerNarrowing *self, AlongBoard *board)
{
  g_autoptr (GHashTable) names = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) las = g_ptr_array_new_with_free_func (g_free);
  guint32 phases = 0;
  guint n = along_board_get_n_partners (board);
  gboolean same;

  for (guint i = 0; i < n; i++)
    {
      const AlongSchool *school = along_board_get_partner (board, i)->school;

      if (school == NULL)
        continue;
      phases |= 1u << school->phase;
      if (*school->la_name != '\0' && g_hash_table_add (names, (gpointer) school->la_name))
        g_ptr_array_add (las, g_strdup (school->la_name));
    }
  g_ptr_array_sort (las, compare_names);
  same = las->len == self->las->len;
  for (guint i = 0; same && i < las->len; i++)
    same = g_str_equal (g_ptr_array_index (las, i), g_ptr_array_index (self->las, i));
  for (guint i = 0; same && i < self->phases->len; i++)
    phases &= ~(1u << g_array_index (self->phases, int, i));
  if (same && phases == 0 && self->pathways->len > 0)
    return FALSE;
  g_ptr_array_unref (self->las);
  self->las = g_steal_pointer (&las);
  return TRUE;
}

static void
fill_phases (AlongPartnerNarrowing *self, AlongBoard *board)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  g_array_set_size (self->phases, 0);
  for (int phase = 0; phase < ALONG_N_PHASES; phase++)
    for (guint i = 0; i < along_board_get_n_partners (board); i++)
      {
        const AlongSchool *school = along_board_get_partner (board, i)->school;

        if (school == NULL || (int) school->phase != phase)
          continue;
        g_array_append_val (self->phases, phase);
        g_ptr_array_add (names, (gpointer) along_phase_get_name ((AlongPhase) phase));
        break;
      }
  fill (self->phase, _ ("All phases"), names);
}

static void
fill_pathways (AlongPartnerNarrowing *self, AlongBoard *board)
{
  guint n;
  const AlongPathway *pathways = along_programme_get_pathways (along_board_get_programme (board),
                                                               &n);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  g_ptr_array_set_size (self->pathways, 0);
  for (guint i = 0; i < n; i++)
    {
      g_ptr_array_add (self->pathways, g_strdup (pathways[i].id));
      g_ptr_array_add (names, (gpointer) pathways[i].name);
    }
  fill (self->pathway, _ ("All pathways"), names);
}

static void
along_partner_narrowing_dispose (GObject *object)
{
  AlongPartnerNarrowing *self = ALONG_PARTNER_NARROWING (object);
  GtkWidget *child;

  self->filling = TRUE;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->filter);

  G_OBJECT_CLASS (along_partner_narrowing_parent_class)->dispose (object);
}

static void
along_partner_narrowing_finalize (GObject *object)
{
  AlongPartnerNarrowing *self = ALONG_PARTNER_NARROWING (object);

  g_ptr_array_unref (self->pathways);
  g_array_unref (self->phases);
  g_ptr_array_unref (self->las);

  G_OBJECT_CLASS (along_partner_narrowing_parent_class)->finalize (object);
}

static void
along_partner_narrowing_class_init (AlongPartnerNarrowingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = along_partner_narrowing_dispose;
  object_class->finalize = along_partner_narrowing_finalize;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/board/along-partner-narrowing.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongPartnerNarrowing, pathway);
  gtk_widget_class_bind_template_child (widget_class, AlongPartnerNarrowing, phase);
  gtk_widget_class_bind_template_child (widget_class, AlongPartnerNarrowing, la);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
}

static void
along_partner_narrowing_init (AlongPartnerNarrowing *self)
{
  self->pathways = g_ptr_array_new_with_free_func (g_free);
  self->phases = g_array_new (FALSE, FALSE, sizeof (int));
  self->las = g_ptr_array_new_with_free_func (g_free);
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
along_partner_narrowing_set_filter (AlongPartnerNarrowing *self, AlongPartnerFilter *filter)
{
  g_return_if_fail (ALONG_IS_PARTNER_NARROWING (self));
  g_return_if_fail (ALONG_IS_PARTNER_FILTER (filter));

  if (g_set_object (&self->filter, filter))
    selected_cb (self);
}

void
along_partner_narrowing_update (AlongPartnerNarrowing *self, AlongBoard *board)
{
  g_return_if_fail (ALONG_IS_PARTNER_NARROWING (self));
  g_return_if_fail (ALONG_IS_BOARD (board));

  if (!collect (self, board))
    return;
  self->filling = TRUE;
  fill (self->la, _ ("All local authorities"), self->las);
  fill_phases (self, board);
  fill_pathways (self, board);
  self->filling = FALSE;
  selected_cb (self);
}

void
along_partner_narrowing_clear (AlongPartnerNarrowing *self)
{
  g_return_if_fail (ALONG_IS_PARTNER_NARROWING (self));

  gtk_drop_down_set_selected (self->pathway, 0);
  gtk_drop_down_set_selected (self->phase, 0);
  gtk_drop_down_set_selected (self->la, 0);
}
