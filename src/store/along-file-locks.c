/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define _GNU_SOURCE /* F_OFD_SETLK */

#include "along-file-locks.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <stdarg.h>
#include <sys/stat.h>
#include <unistd.h>

/* What holds the locks on one file. SQLite counts on locks that all descriptors of a file in the
 * process share: it may take one through the descriptor of one connection and release it through
 * another's. So the locks are not put on SQLite's descriptors, which would then exclude each
 * other, but all on one description of our own. */
typedef struct
{
  dev_t device;
  ino_t inode;
  int descriptor; /* -1 where there are none but POSIX locks */
  guint n_users;  /* descriptors of SQLite's that have locked */
} LockHolder;

/* Of the process, as the functions are that SQLite calls: they get no data to work with. */
static GMutex mutex;
static GHashTable *holders; /* descriptor of SQLite's → LockHolder */

/* A description of the same file, not only another descriptor of the same description. It must
 * allow writing where SQLite's may not: another connection may want to write. */
static int
open_again (int descriptor)
{
  struct flock nothing = { .l_type = F_UNLCK, .l_whence = SEEK_SET, .l_start = 0, .l_len = 1 };
  char path[32];
  int again;

  g_snprintf (path, sizeof path, "/proc/self/fd/%d", descriptor);
  again = open (path, O_RDWR | O_CLOEXEC);
  if (again < 0)
    again = open (path, O_RDONLY | O_CLOEXEC);

  /* Some network file systems know POSIX locks only. */
  if (again >= 0 && fcntl (again, F_OFD_SETLK, &nothing) != 0)
    {
      close (again);
      return -1;
    }
  return again;
}

static LockHolder *
find_holder (const struct stat *status)
{
  GHashTableIter iter;
  LockHolder *holder;

  g_hash_table_iter_init (&iter, holders);
  while (g_hash_table_iter_next (&iter, NULL, (gpointer *) &holder))
    if (holder->device == status->st_dev && holder->inode == status->st_ino)
      return holder;
  return NULL;
}

static LockHolder *
add_user (int descriptor)
{
  LockHolder *holder;
  struct stat status;

  if (fstat (descriptor, &status) != 0)
    return NULL;

  holder = find_holder (&status);
  if (holder == NULL)
    {
      holder = g_new0 (LockHolder, 1);
      holder->device = status.st_dev;
      holder->inode = status.st_ino;
      holder->descriptor = open_again (descriptor);
    }
  holder->n_users++;
  g_hash_table_insert (holders, GINT_TO_POINTER (descriptor), holder);
  return holder;
}

/* What to lock in place of SQLite's @descriptor; -1 for itself. */
static int
get_lock_descriptor (int descriptor)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&mutex);
  LockHolder *holder = g_hash_table_lookup (holders, GINT_TO_POINTER (descriptor));

  if (holder == NULL)
    holder = add_user (descriptor);
  return holder != NULL ? holder->descriptor : -1;
}

static int
lock (int descriptor, int posix_command, int command, struct flock *request)
{
  int own = get_lock_descriptor (descriptor);

  if (own < 0)
    return fcntl (descriptor, posix_command, request);

  request->l_pid = 0; /* as fcntl(2) demands */
  return fcntl (own, command, request);
}

static int
fcntl_cb (int descriptor, int command, ...)
{
  va_list arguments;
  gpointer argument;

  va_start (arguments, command);
  argument = va_arg (arguments, gpointer);
  va_end (arguments);

  switch (command)
    {
    case F_GETLK:
      return lock (descriptor, command, F_OFD_GETLK, argument);
    case F_SETLK:
      return lock (descriptor, command, F_OFD_SETLK, argument);
    case F_SETLKW:
      return lock (descriptor, command, F_OFD_SETLKW, argument);
    default:
      return fcntl (descriptor, command, argument);
    }
}

/* SQLite closes the descriptors of a file only when none of its locks are needed any more, and
 * leaves it to the last one to release those on the shared memory. */
static int
close_cb (int descriptor)
{
  gpointer data = NULL;

  g_mutex_lock (&mutex);
  if (g_hash_table_steal_extended (holders, GINT_TO_POINTER (descriptor), NULL, &data))
    {
      LockHolder *holder = data;

      if (--holder->n_users == 0)
        {
          if (holder->descriptor >= 0)
            close (holder->descriptor);
          g_free (holder);
        }
    }
  g_mutex_unlock (&mutex);

  return close (descriptor);
}

void
along_file_locks_install (void)
{
  static gsize installed = 0;

  if (g_once_init_enter (&installed))
    {
      sqlite3_vfs *vfs = sqlite3_vfs_find ("unix");

      holders = g_hash_table_new (NULL, NULL);
      vfs->xSetSystemCall (vfs, "close", (sqlite3_syscall_ptr) close_cb);
      vfs->xSetSystemCall (vfs, "fcntl", (sqlite3_syscall_ptr) fcntl_cb);
      g_once_init_leave (&installed, 1);
    }
}
