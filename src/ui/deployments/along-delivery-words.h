/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "along-choice.h"
#include "along-delivery-context.h"
#include "along-delivery.h"

G_BEGIN_DECLS

/* What is said of how a deployment is delivered, and lists to choose from. */

/* (transfer full): "1 day", "2.5 days" */
char *along_delivery_words_dup_days (AlongDays days);
/* (transfer none) */
const char *along_delivery_words_get_mode (int mode);
/* (transfer full): the person who leads it now, or a word for whoever it is. */
char *along_delivery_words_dup_leader (const AlongDeliveryContext *desk);
/* (transfer none): a contributor's name; @contributor: id */
const char *along_delivery_words_get_contributor (AlongDossier *dossier, const char *contributor);
/* (transfer none): the word of a list, or @id itself where the definition does not have it. */
const char *
along_delivery_words_get_choice (AlongProgramme *programme, AlongChoiceList list, const char *id);
/* (transfer full): the texts that are not blank, with " · " between; ends with NULL. */
char *along_delivery_words_join (const char *first, ...) G_GNUC_NULL_TERMINATED;

/* (transfer full): for a row of a form. */
GListStore *along_delivery_words_list_choices (AlongProgramme *programme,
                                               AlongChoiceList list,
                                               const char *none);
GListStore *along_delivery_words_list_modes (void);
/* The leader as "", then the contributors. */
GListStore *along_delivery_words_list_people (const AlongDeliveryContext *desk);
/* The leader's own school or trust and the schools of it; ids as "school:123456". */
GListStore *along_delivery_words_list_organisations (const AlongDeliveryContext *desk);

/* (transfer full): "school:123456", or "" for none; and back. */
char *along_delivery_words_dup_participant (AlongParticipant who);
AlongParticipant along_delivery_words_parse_participant (const char *text);

G_END_DECLS
