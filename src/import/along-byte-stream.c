/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-byte-stream"

#include "config.h"

#include "along-byte-stream.h"

#include "along-import-types.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define ZIP_BLOCK 65536

/* No published file comes near: a zip that unpacks to more is broken, or a trap. */
#define MAX_CONTENT (G_GUINT64_CONSTANT (4) << 30)

struct _AlongByteStream
{
  char *name;
  int fd;
  struct archive *archive;
  guint64 done;
  guint64 total;
};

static void
set_errno_error (GError **error, const char *path, int code)
{
  g_autofree char *name = g_filename_display_basename (path);

  g_set_error (error, ALONG_IMPORT_ERROR, ALONG_IMPORT_ERROR_UNREADABLE,
               _ ("“%s” could not be read: %s"), name, g_strerror (code));
}

static void
set_archive_error (GError **error, const char *name, struct archive *archive)
{
  const char *reason = archive_error_string (archive);

  g_set_error (error, ALONG_IMPORT_ERROR, ALONG_IMPORT_ERROR_UNREADABLE,
               _ ("“%s” could not be unpacked: %s. Download it again."), name,
               reason != NULL ? reason : _ ("the zip is damaged"));
}

static struct archive *
open_zip (const char *path, GError **error)
{
  struct archive *archive = archive_read_new ();

  archive_read_support_format_zip (archive);
  if (archive_read_open_filename (archive, path, ZIP_BLOCK) != ARCHIVE_OK)
    {
      g_autofree char *name = g_filename_display_basename (path);

      set_archive_error (error, name, archive);
      archive_read_free (archive);
      return NULL;
    }

  return archive;
}

/* Members' names are whatever the maker of the zip wrote: they are labels here, never paths. */
static char *
dup_member_name (struct archive_entry *entry)
{
  const char *name = archive_entry_pathname_utf8 (entry);

  if (name == NULL)
    name = archive_entry_pathname (entry);
  return name != NULL ? g_utf8_make_valid (name, -1) : g_strdup ("");
}

static gboolean
is_wanted (struct archive_entry *entry, const char *name)
{
  g_autofree char *lower = g_ascii_strdown (name, -1);

  return archive_entry_filetype (entry) == AE_IFREG && !g_str_has_prefix (name, "__MACOSX/") &&
         (g_str_has_suffix (lower, ".csv") || g_str_has_suffix (lower, ".txt") ||
          g_str_has_suffix (lower, ".json"));
}

static gboolean
find_member (AlongByteStream *self, const char *path, const char *member, GError **error)
{
  struct archive_entry *entry;
  int status;

  self->archive = open_zip (path, error);
  if (self->archive == NULL)
    return FALSE;

  while ((status = archive_read_next_header (self->archive, &entry)) == ARCHIVE_OK ||
         status == ARCHIVE_WARN)
    {
      g_autofree char *name = dup_member_name (entry);

      if (strcmp (name, member) != 0)
        continue;
      if (archive_entry_is_encrypted (entry))
        {
          g_set_error (error, ALONG_IMPORT_ERROR, ALONG_IMPORT_ERROR_UNREADABLE,
                       _ ("“%s” is locked with a password. Unpack it first."), self->name);
          return FALSE;
        }
      if (archive_entry_size_is_set (entry) && archive_entry_size (entry) > 0)
        self->total = (guint64) archive_entry_size (entry);
      return TRUE;
    }

  if (status == ARCHIVE_EOF)
    g_set_error (error, ALONG_IMPORT_ERROR, ALONG_IMPORT_ERROR_UNREADABLE,
                 _ ("The zip has no “%s” any more."), member);
  else
    set_archive_error (error, self->name, self->archive);
  return FALSE;
}

static gboolean
open_plain (AlongByteStream *self, const char *path, GError **error)
{
  struct stat status;

  self->fd = g_open (path, O_RDONLY | O_CLOEXEC, 0);
  if (self->fd < 0 || fstat (self->fd, &status) != 0)
    {
      set_errno_error (error, path, errno);
      return FALSE;
    }
  if (!S_ISREG (status.st_mode))
    {
      set_errno_error (error, path, S_ISDIR (status.st_mode) ? EISDIR : EINVAL);
      return FALSE;
    }

  self->total = (guint64) status.st_size;
  return TRUE;
}

AlongByteStream *
along_byte_stream_open (const char *path, const char *member, GError **error)
{
  g_autoptr (AlongByteStream) self = g_new0 (AlongByteStream, 1);

  g_return_val_if_fail (path != NULL, NULL);

  self->fd = -1;
  self->name = g_filename_display_basename (member != NULL ? member : path);

  if (member != NULL ? !find_member (self, path, member, error) : !open_plain (self, path, error))
    return NULL;

  return g_steal_pointer (&self);
}

void
along_byte_stream_free (AlongByteStream *self)
{
  if (self->archive != NULL)
    archive_read_free (self->archive);
  if (self->fd >= 0)
    close (self->fd);
  g_free (self->name);
  g_free (self);
}

static gssize
read_plain (AlongByteStream *self, void *buffer, gsize size, GError **error)
{
  gssize n;

  do
    n = read (self->fd, buffer, size);
  while (n < 0 && errno == EINTR);

  if (n < 0)
    set_errno_error (error, self->name, errno);
  return n;
}

static gssize
read_member (AlongByteStream *self, void *buffer, gsize size, GError **error)
{
  gssize n = archive_read_data (self->archive, buffer, size);

  if (n < 0)
    {
      set_archive_error (error, self->name, self->archive);
      return -1;
    }
  if (self->done + (guint64) n > MAX_CONTENT)
    {
      g_set_error (error, ALONG_IMPORT_ERROR, ALONG_IMPORT_ERROR_UNREADABLE,
                   _ ("“%s” unpacks to more than any published file holds."), self->name);
      return -1;
    }

  return n;
}

gssize
along_byte_stream_read (AlongByteStream *self, void *buffer, gsize size, GError **error)
{
  gssize n;

  g_return_val_if_fail (self != NULL && buffer != NULL, -1);

  n = self->archive != NULL ? read_member (self, buffer, size, error)
                            : read_plain (self, buffer, size, error);
  if (n > 0)
    self->done += (guint64) n;
  return n;
}

guint64
along_byte_stream_get_total (AlongByteStream *self)
{
  return self->total;
}

guint64
along_byte_stream_get_done (AlongByteStream *self)
{
  return self->done;
}

char **
along_byte_stream_list_members (const char *path, GError **error)
{
  g_autoptr (GStrvBuilder) members = g_strv_builder_new ();
  struct archive *archive;
  struct archive_entry *entry;
  int status;

  g_return_val_if_fail (path != NULL, NULL);

  archive = open_zip (path, error);
  if (archive == NULL)
    return NULL;

  while ((status = archive_read_next_header (archive, &entry)) == ARCHIVE_OK ||
         status == ARCHIVE_WARN)
    {
      g_autofree char *name = dup_member_name (entry);

      if (is_wanted (entry, name))
        g_strv_builder_add (members, name);
    }

  if (status != ARCHIVE_EOF)
    {
      g_autofree char *name = g_filename_display_basename (path);

      set_archive_error (error, name, archive);
      archive_read_free (archive);
      return NULL;
    }

  archive_read_free (archive);
  return g_strv_builder_end (members);
}
