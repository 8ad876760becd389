/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A section of a deployment. @create makes a widget with a writable, nullable property `dossier`
 * (AlongDossier), which is set whenever what is shown changes. @applies: (nullable): whether
 * deployments of the programme have it; NULL for all. */
typedef struct
{
  const char *name;
  const char *title; /* to be translated */
  GtkWidget *(*create) (AlongContext *context);
  gboolean (*applies) (AlongProgramme *programme);
} AlongDeploymentSection;

/* In the order in which they are offered. */
const AlongDeploymentSection *along_deployment_sections_get (guint *n);

/* (nullable) */
const AlongDeploymentSection *along_deployment_sections_find (const char *name);

G_END_DECLS
