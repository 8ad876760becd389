/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-register.h"

G_BEGIN_DECLS

/* Gathers records in any order, copies their texts, and makes a register of them. */
typedef struct _AlongRegisterBuilder AlongRegisterBuilder;

AlongRegisterBuilder *along_register_builder_new (void);
void along_register_builder_free (AlongRegisterBuilder *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AlongRegisterBuilder, along_register_builder_free)

/* Texts that are NULL become "". Sector and provision are derived from the type here. */
void along_register_builder_add_school (AlongRegisterBuilder *self, const AlongSchool *school);
void along_register_builder_add_trust (AlongRegisterBuilder *self, const AlongTrust *trust);
void along_register_builder_add_link (AlongRegisterBuilder *self, const AlongSchoolLink *link);
void along_register_builder_add_inspection (AlongRegisterBuilder *self,
                                            const AlongInspection *inspection);

/* (transfer full): the register; the builder is empty afterwards. */
AlongRegister *along_register_builder_end (AlongRegisterBuilder *self);

G_END_DECLS
