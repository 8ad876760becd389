/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-form-copy.h"
#include "form-fixture.h"

/* A filled form of the fixture's deployment, to be exported. */
typedef struct
{
  FormFixture base;
  AlongAnswers *typed;
  AlongAnswers *filled;
  AlongFormCopy copy;
} CopyFixture;

/* @hostile: with answers that break what is not escaped. */
void copy_fixture_init (CopyFixture *self, gboolean hostile);
void copy_fixture_clear (CopyFixture *self);

/* (transfer full): path of a new folder, and the bytes in a file there. */
char *copy_fixture_write (GBytes *bytes, const char *name);
void copy_fixture_remove (const char *path);

/* (transfer full): @text without any white space, as lines break where they like. */
char *copy_fixture_squeeze (const char *text);

/* (transfer full): what a program of the system prints; NULL when it is not there. */
char *copy_fixture_run (const char *const *arguments);
