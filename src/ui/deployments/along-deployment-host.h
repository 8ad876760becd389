/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-context.h"
#include "along-dossier.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define ALONG_TYPE_DEPLOYMENT_HOST (along_deployment_host_get_type ())

/**
 * AlongDeploymentHost:
 *
 * The sections of a deployment (along-deployment-sections.h), one of them to be seen. A section is
 * made when it is first shown, and told of another dossier when it shows.
 *
 * Properties: section: name of the one that shows; settable.
 */
G_DECLARE_FINAL_TYPE (AlongDeploymentHost, along_deployment_host, ALONG, DEPLOYMENT_HOST, GtkWidget)

/* Once, before a dossier. */
void along_deployment_host_set_context (AlongDeploymentHost *self, AlongContext *context);
/* @dossier: (nullable) */
void along_deployment_host_set_dossier (AlongDeploymentHost *self, AlongDossier *dossier);

/* (nullable) */
const char *along_deployment_host_get_section (AlongDeploymentHost *self);
void along_deployment_host_set_section (AlongDeploymentHost *self, const char *name);

G_END_DECLS
