/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-ui"

#include "config.h"

#include "along-school-sections.h"

#include <glib/gi18n.h>

#include "along-school-words.h"

/* The rest is a click away. */
#define MAX_TRUST_SCHOOLS 12

static char *
dup_grade (AlongSchoolsScope *scope, guint school)
{
  AlongSchoolsIndex *index = along_schools_scope_get_index (scope);
  guint overall = along_schools_index_get_overall (index);

  return along_school_words_grade (along_schools_scope_get_frameworks (scope), overall,
                                   &along_schools_index_get_grades (index, overall)[school]);
}

static void
add_school (AlongPaneGroup *group, AlongSchoolsScope *scope, guint index)
{
  const AlongSchool *school = along_register_get_school (along_schools_scope_get_register (scope),
                                                         index);
  g_autofree char *grade = dup_grade (scope, index);
  g_autofree char *subtitle = g_strdup_printf ("%s · %s · %s", along_phase_get_name (school->phase),
                                               school->la_name,
                                               *grade != '\0' ? grade : _ ("no overall grade"));

  along_pane_group_add_school (group, school->name, subtitle, school->urn);
}

static void
add_all (AlongPaneGroup *group, const AlongTrust *trust, guint n)
{
  g_autofree char *title = g_strdup_printf (_ ("List All %u Schools"), n);
  g_autofree char *definition = g_strdup_printf ("{\"region\":\"all\",\"trust\":%d}", trust->uid);
  GtkWidget *row = along_pane_group_create_row (title, NULL);

  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "schools.show-where");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", definition);
  along_pane_group_add (group, row);
}

void
along_school_trust_fill (AlongPaneGroup *group, AlongSchoolsScope *scope, guint index)
{
  AlongRegister *reg = along_schools_scope_get_register (scope);
  const AlongSchool *school = along_register_get_school (reg, index);
  const AlongTrust *trust = school->trust_uid != 0
                                ? along_register_find_trust (reg, school->trust_uid)
                                : NULL;
  g_autofree char *description = NULL;
  const guint32 *schools;
  guint n = 0, n_shown = 0;

  along_pane_group_clear (group);
  if (trust == NULL)
    return;

  schools = along_register_get_trust_schools (reg, trust, &n);
  description = g_strdup_printf (
      ngettext ("%s · %s · %u open school", "%s · %s · %u open schools", n), trust->name,
      trust->type, n);
  along_pane_group_set_description (group, description);
  for (guint i = 0; i < n && n_shown < MAX_TRUST_SCHOOLS; i++)
    if (schools[i] != index)
      {
        add_school (group, scope, schools[i]);
        n_shown++;
      }
  add_all (group, trust, n);
}

void
along_school_links_fill (AlongPaneGroup *group, AlongSchoolsScope *scope, guint index)
{
  AlongRegister *reg = along_schools_scope_get_register (scope);
  guint n;
  const AlongSchoolLink *links = along_register_get_links (
      reg, along_register_get_school (reg, index), &n);

  along_pane_group_clear (group);
  for (guint i = 0; i < n; i++)
    {
      const AlongSchool *other = along_register_find_school (reg, links[i].linked_urn);
      g_autofree char *date = along_date_format (links[i].established);
      g_autofree char *subtitle = g_strdup_printf (
          "%s · URN %d%s%s", links[i].type, links[i].linked_urn, *date != '\0' ? " · " : "", date);

      if (other != NULL)
        along_pane_group_add_school (group, other->name, subtitle, other->urn);
      else
        along_pane_group_add (
            group, along_pane_group_create_row (_ ("Not in the register imported here"), subtitle));
    }
}
