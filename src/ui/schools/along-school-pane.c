/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-ui"

#include "config.h"

#include "along-school-pane.h"

#include <glib/gi18n.h>

#include "along-school-sections.h"
#include "along-school-words.h"
#include "along-workspace-files.h"

struct _AlongSchoolPane
{
  GtkWidget parent_instance;

  GtkWidget *root;
  GtkLabel *name;
  GtkLabel *kind;
  GtkLabel *part;
  GtkWidget *add;
  GtkWidget *lead;
  GtkWidget *flag;
  GtkScrolledWindow *scroller;
  AlongPaneGroup *inspections;
  AlongPaneGroup *verdicts;
  AlongPaneGroup *facts;
  AlongPaneGroup *map;
  AlongPaneGroup *trust;
  AlongPaneGroup *links;

  AlongContext *context;
  AlongSchoolsScope *scope;
  AlongBoundaries *boundaries; /* (nullable): read when first needed */
  gint32 urn;
  guint fill_source;
  guint step; /* what is to be filled next */
};

G_DEFINE_FINAL_TYPE (AlongSchoolPane, along_school_pane, GTK_TYPE_WIDGET)

/* A map without land is still a map, so that a missing file is no more than a warning. */
static AlongBoundaries *
get_boundaries (AlongSchoolPane *self)
{
  g_autofree char *folder = NULL;
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;

  if (self->boundaries != NULL)
    return self->boundaries;

  folder = along_workspace_data_folder ();
  path = g_build_filename (folder, "boundaries", "local-authorities.geojson", NULL);
  self->boundaries = along_boundaries_new_from_file (path, &error);
  if (error != NULL)
    g_info ("Map without boundaries: %s", error->message);

  return self->boundaries;
}

static char *
dup_part (AlongSchoolsScope *scope, guint school)
{
  AlongSchoolPart part = along_schools_scope_get_part (scope, school);

  if (part & ALONG_PART_LEAD)
    return g_strdup (_ ("Lead of the programme"));
  if (part & ALONG_PART_IN_COHORT)
    return g_strdup (_ ("In the cohort"));
  if (part & ALONG_PART_IN_PROGRAMME)
    return g_strdup (_ ("In another cohort of the programme"));

  return g_strdup ("");
}

static void
show_header (AlongSchoolPane *self, const AlongSchool *school, guint index)
{
  g_autofree char *kind = along_school_words_kind (school);
  g_autofree char *part = dup_part (self->scope, index);

  gtk_label_set_text (self->name, school->name);
  gtk_label_set_text (self->kind, kind);
  gtk_label_set_text (self->part, part);
  gtk_widget_set_visible (GTK_WIDGET (self->part), *part != '\0');
}

/* In steps, with a frame between them: laying out all of it at once would hold up the keys with
 * which one goes through the list. */
static gboolean
fill_cb (gpointer user_data)
{
  AlongSchoolPane *self = user_data;
  AlongRegister *reg = along_schools_scope_get_register (self->scope);
  guint index = along_register_get_index (reg, along_register_find_school (reg, self->urn));

  switch (self->step++)
    {
    case 0:
      along_school_inspections_fill (self->inspections, self->scope, index);
      along_school_verdicts_fill (self->verdicts, self->scope, index, self->context);
      return G_SOURCE_CONTINUE;
    case 1:
      along_school_facts_fill (self->facts, self->scope, index);
      along_school_map_fill (self->map, self->scope, index, get_boundaries (self));
      return G_SOURCE_CONTINUE;
    default:
      along_school_trust_fill (self->trust, self->scope, index);
      along_school_links_fill (self->links, self->scope, index);
      self->fill_source = 0;
      return G_SOURCE_REMOVE;
    }
}

/* What is filled later must not be the former school's until then. */
static void
clear_sections (AlongSchoolPane *self)
{
  AlongPaneGroup *groups[] = { self->inspections, self->verdicts, self->facts,
                               self->map,         self->trust,    self->links };

  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    along_pane_group_clear (groups[i]);
}

static void
along_school_pane_dispose (GObject *object)
{
  AlongSchoolPane *self = ALONG_SCHOOL_PANE (object);

  g_clear_handle_id (&self->fill_source, g_source_remove);
  g_clear_pointer (&self->root, gtk_widget_unparent);
  g_clear_object (&self->context);
  g_clear_object (&self->scope);
  g_clear_object (&self->boundaries);

  G_OBJECT_CLASS (along_school_pane_parent_class)->dispose (object);
}

static void
along_school_pane_class_init (AlongSchoolPaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = along_school_pane_dispose;

  g_type_ensure (ALONG_TYPE_PANE_GROUP);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/alongside/Alongside/ui/schools/along-school-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, AlongSchoolPane, root);
  gtk_widget_class_bind_template_child (widget_class, AlongSchoolPane, name);
  gtk_widget_class_bind_template_child (widget_class, AlongSchoolPane, kind);
  gtk_widget_class_bind_template_child (widget_class, AlongSchoolPane, part);
  gtk_widget_class_bind_template_child (widget_class, AlongSchoolPane, add);
  gtk_widget_class_bind_template_child (widget_class, AlongSchoolPane, lead);
  gtk_widget_class_bind_template_child (widget_class, AlongSchoolPane, flag);
  gtk_widget_class_bind_template_child (widget_class, AlongSchoolPane, scroller);
  gtk_widget_class_bind_template_child (widget_class, AlongSchoolPane, inspections);
  gtk_widget_class_bind_template_child (widget_class, AlongSchoolPane, verdicts);
  gtk_widget_class_bind_template_child (widget_class, AlongSchoolPane, facts);
  gtk_widget_class_bind_template_child (widget_class, AlongSchoolPane, map);
  gtk_widget_class_bind_template_child (widget_class, AlongSchoolPane, trust);
  gtk_widget_class_bind_template_child (widget_class, AlongSchoolPane, links);
}

static void
along_school_pane_init (AlongSchoolPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
along_school_pane_new (void)
{
  return g_object_new (ALONG_TYPE_SCHOOL_PANE, NULL);
}

void
along_school_pane_set_context (AlongSchoolPane *self, AlongContext *context)
{
  g_return_if_fail (ALONG_IS_SCHOOL_PANE (self));
  g_return_if_fail (ALONG_IS_CONTEXT (context));

  g_set_object (&self->context, context);
}

void
along_school_pane_show (AlongSchoolPane *self, AlongSchoolsScope *scope, gint32 urn)
{
  const AlongSchool *school;
  gboolean other;
  guint index;

  g_return_if_fail (ALONG_IS_SCHOOL_PANE (self));
  g_return_if_fail (ALONG_IS_SCHOOLS_SCOPE (scope));

  school = along_register_find_school (along_schools_scope_get_register (scope), urn);
  other = urn != self->urn;
  if (school == NULL || (!other && scope == self->scope))
    return;

  self->urn = urn;
  g_set_object (&self->scope, scope);
  index = along_register_get_index (along_schools_scope_get_register (scope), school);

  show_header (self, school, index);
  self->step = 0;
  if (other)
    clear_sections (self);
  if (self->fill_source == 0)
    self->fill_source = g_idle_add (fill_cb, self);
  if (other)
    gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

void
along_school_pane_set_reasons (AlongSchoolPane *self,
                               const char *add,
                               const char *lead,
                               const char *flag)
{
  g_return_if_fail (ALONG_IS_SCHOOL_PANE (self));

  gtk_widget_set_tooltip_text (self->add, add);
  gtk_widget_set_tooltip_text (self->lead, lead);
  gtk_widget_set_tooltip_text (self->flag, flag);
}
