/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-ui"

#include "config.h"

#include "along-school-sections.h"

#include <string.h>

#include <glib/gi18n.h>

#include "along-school-words.h"

static char *
dup_address (const AlongSchool *school)
{
  const char *const parts[] = { school->street, school->town, school->postcode };
  g_autoptr (GString) address = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (*parts[i] != '\0')
      g_string_append_printf (address, "%s%s", address->len > 0 ? ", " : "", parts[i]);

  return g_string_free (g_steal_pointer (&address), FALSE);
}

static char *
dup_phase (const AlongSchool *school)
{
  if (school->low_age < 0 || school->high_age < 0)
    return g_strdup (along_phase_get_name (school->phase));

  return g_strdup_printf (_ ("%s, ages %d to %d"), along_phase_get_name (school->phase),
                          school->low_age, school->high_age);
}

static char *
dup_pupils (const AlongSchool *school)
{
  g_autofree char *pupils = along_school_words_number (school->pupils);
  g_autofree char *capacity = along_school_words_number (school->capacity);
  g_autofree char *share = along_school_words_share (school->fsm_tenths);
  g_autoptr (GString) text = g_string_new (pupils);

  if (*pupils == '\0')
    return g_strdup ("");
  if (*capacity != '\0' && school->capacity > 0)
    g_string_append_printf (text, _ (" of %s places"), capacity);
  if (*share != '\0')
    g_string_append_printf (text, _ (", %s with free school meals"), share);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static char *
dup_status (const AlongSchool *school)
{
  const char *status = along_school_status_get_name (school->status);
  AlongDate date = along_school_is_open (school) ? school->opened : school->closed;
  g_autofree char *since = along_date_format (date);

  if (date == ALONG_DATE_NONE)
    return g_strdup (status);

  return g_strdup_printf (_ ("%s since %s"), status, since);
}

/* The register holds addresses with and without a scheme. */
static void
add_website (AlongPaneGroup *group, const char *website)
{
  g_autofree char *uri = NULL;
  GtkWidget *row, *link;

  if (*website == '\0')
    return;

  uri = strstr (website, "://") != NULL ? g_strdup (website)
                                        : g_strconcat ("https://", website, NULL);
  row = along_pane_group_add_fact (group, _ ("Website"), website);
  if (row == NULL || !g_uri_is_valid (uri, G_URI_FLAGS_PARSE_RELAXED, NULL))
    return;

  link = gtk_link_button_new_with_label (uri, _ ("Open"));
  gtk_widget_set_valign (link, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (link, uri);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), link);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), link);
}

static void
add_register_link (AlongPaneGroup *group, gint32 urn)
{
  g_autofree char *uri = g_strdup_printf (
      "https://get-information-schools.service.gov.uk/Establishments/Establishment/Details/%d",
      urn);
  g_autofree char *text = g_strdup_printf ("%d", urn);
  GtkWidget *row = along_pane_group_add_fact (group, _ ("URN"), text);
  GtkWidget *link = gtk_link_button_new_with_label (uri, _ ("Register"));

  gtk_widget_set_valign (link, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (link, _ ("The school in the published register"));
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), link);
}

void
along_school_facts_fill (AlongPaneGroup *group, AlongSchoolsScope *scope, guint index)
{
  const AlongSchool *school = along_register_get_school (along_schools_scope_get_register (scope),
                                                         index);
  g_autofree char *address = dup_address (school);
  g_autofree char *phase = dup_phase (school);
  g_autofree char *pupils = dup_pupils (school);
  g_autofree char *status = dup_status (school);

  along_pane_group_clear (group);
  along_pane_group_add_fact (group, _ ("Status"), status);
  along_pane_group_add_fact (group, _ ("Type"), school->type);
  along_pane_group_add_fact (group, _ ("Phase"), phase);
  along_pane_group_add_fact (group, _ ("Pupils"), pupils);
  along_pane_group_add_fact (group, _ ("Local authority"), school->la_name);
  along_pane_group_add_fact (group, _ ("Address"), address);
  along_pane_group_add_fact (group, _ ("Religious character"), school->religious_character);
  along_pane_group_add_fact (group, _ ("Telephone"), school->telephone);
  add_website (group, school->website);
  add_register_link (group, school->urn);
}
