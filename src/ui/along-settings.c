/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-settings"

#include "config.h"

#include "along-settings.h"

#define RECENT_KEPT 10

gboolean
along_settings_are_available (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema)
      schema = source != NULL ? g_settings_schema_source_lookup (source, ALONG_APPLICATION_ID, TRUE)
                              : NULL;

  return schema != NULL;
}

GSettings *
along_settings_new (void)
{
  return g_settings_new (ALONG_APPLICATION_ID);
}

char *
along_settings_dup_author (GSettings *settings)
{
  g_autofree char *author = g_strstrip (g_settings_get_string (settings, "author-name"));
  const char *real = g_get_real_name ();

  if (*author != '\0')
    return g_steal_pointer (&author);
  /* GLib's word for an account without a name */
  return g_strdup (g_strcmp0 (real, "Unknown") == 0 ? g_get_user_name () : real);
}

char *
along_settings_dup_last_database (GSettings *settings)
{
  g_auto (GStrv) paths = g_settings_get_strv (settings, "recent-databases");

  return paths[0] != NULL && g_file_test (paths[0], G_FILE_TEST_EXISTS) ? g_strdup (paths[0])
                                                                        : NULL;
}

void
along_settings_add_database (GSettings *settings, const char *path)
{
  g_auto (GStrv) paths = g_settings_get_strv (settings, "recent-databases");
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) updated = NULL;

  g_strv_builder_add (builder, path);
  for (guint i = 0; paths[i] != NULL && i + 1 < RECENT_KEPT; i++)
    if (g_strcmp0 (paths[i], path) != 0)
      g_strv_builder_add (builder, paths[i]);
  updated = g_strv_builder_end (builder);
  g_settings_set_strv (settings, "recent-databases", (const char *const *) updated);
}
