/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "config.h"

#include "along-form-actions.h"

#include "along-form-export.h"
#include "along-form-mail.h"
#include "along-form-part.h"
#include "along-form-secret-export.h"

#include <glib/gi18n.h>

struct _AlongFormActions
{
  GObject parent_instance;

  GtkWidget *widget;         /* not owned: it owns this */
  AlongFormSession *session; /* (nullable) */
  GSimpleActionGroup *group;
};

G_DEFINE_FINAL_TYPE (AlongFormActions, along_form_actions, G_TYPE_OBJECT)

/* What is exported is what was typed, down to the last letter. */
static gboolean
is_ready (AlongFormActions *self)
{
  return self->session != NULL && along_form_session_flush (self->session);
}

static void
export_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  AlongFormActions *self = data;

  if (is_ready (self))
    along_form_export (self->widget, self->session, g_variant_get_string (parameter, NULL));
}

static void
claim_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  AlongFormActions *self = data;

  if (is_ready (self))
    along_form_secret_export (self->widget, self->session);
}

static void
send_out_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  AlongFormActions *self = data;

  if (is_ready (self))
    along_form_part_send_out (self->widget, self->session, g_variant_get_string (parameter, NULL));
}

static void
read_back_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  AlongFormActions *self = data;

  if (is_ready (self))
    along_form_part_read_back (self->widget, self->session, g_variant_get_string (parameter, NULL));
}

static void
mail_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  AlongFormActions *self = data;

  if (is_ready (self))
    along_form_mail_prepare (self->widget, self->session, g_variant_get_string (parameter, NULL));
}

static void
add_item (GMenu *menu, const char *label, const char *action, const char *target)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target_value (item, action,
                                           target != NULL ? g_variant_new_string (target) : NULL);
  g_menu_append_item (menu, item);
}

static gboolean
has_sealed (AlongForm *form)
{
  guint n;
  const AlongFormSection *sections = along_form_get_sections (form, &n);

  for (guint i = 0; i < n; i++)
    for (guint j = 0; j < sections[i].n_blocks; j++)
      for (guint k = 0; k < sections[i].blocks[j].n_fields; k++)
        if (sections[i].blocks[j].fields[k].type == ALONG_FORM_SEALED)
          return TRUE;
  return FALSE;
}

static void
add_exports (GMenu *menu, AlongForm *form)
{
  g_autoptr (GMenu) section = g_menu_new ();

  add_item (section, _ ("Export PDF…"), "form.export", "pdf");
  add_item (section, _ ("Export XLSX…"), "form.export", "xlsx");
  add_item (section, _ ("Export JSON…"), "form.export", "json");
  if (has_sealed (form))
    add_item (section, _ ("Export Claim with Bank Details…"), "form.claim", NULL);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
}

/* Those who fill in a section of their own and sign after somebody else get it as a file. */
static void
add_parts (GMenu *menu, AlongForm *form)
{
  g_autoptr (GMenu) section = g_menu_new ();
  guint n;
  const AlongFormRole *roles = along_form_get_roles (form, &n);

  for (guint i = 0; i < n; i++)
    {
      /* Translators: a role, such as "Supported school or trust" */
      g_autofree char *out = g_strdup_printf (_ ("Send Out for “%s”…"), roles[i].name);
      /* Translators: a role, such as "Supported school or trust" */
      g_autofree char *back = g_strdup_printf (_ ("Read Back from “%s”…"), roles[i].name);

      if (*roles[i].after == '\0')
        continue;
      add_item (section, out, "form.send-out", roles[i].id);
      add_item (section, back, "form.read-back", roles[i].id);
    }
  if (g_menu_model_get_n_items (G_MENU_MODEL (section)) > 0)
    g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
}

static void
add_mails (GMenu *menu, AlongFormSession *session)
{
  g_autoptr (GMenu) letters = g_menu_new ();
  g_autoptr (GPtrArray) list = along_form_mail_list (session);

  for (guint i = 0; i < list->len; i++)
    add_item (letters, along_letter_template_get_name (list->pdata[i]), "form.mail",
              along_letter_template_get_id (list->pdata[i]));
  if (list->len > 0)
    g_menu_append_submenu (menu, _ ("Prepare E-mail"), G_MENU_MODEL (letters));
}

static void
along_form_actions_dispose (GObject *object)
{
  AlongFormActions *self = ALONG_FORM_ACTIONS (object);

  g_clear_object (&self->session);
  g_clear_object (&self->group);

  G_OBJECT_CLASS (along_form_actions_parent_class)->dispose (object);
}

static void
along_form_actions_class_init (AlongFormActionsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = along_form_actions_dispose;
}

static void
along_form_actions_init (AlongFormActions *self)
{
  static const GActionEntry entries[] = {
    { "export", export_cb, "s", NULL, NULL, { 0 } },
    { "claim", claim_cb, NULL, NULL, NULL, { 0 } },
    { "send-out", send_out_cb, "s", NULL, NULL, { 0 } },
    { "read-back", read_back_cb, "s", NULL, NULL, { 0 } },
    { "mail", mail_cb, "s", NULL, NULL, { 0 } },
  };

  self->group = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->group), entries, G_N_ELEMENTS (entries),
                                   self);
}

AlongFormActions *
along_form_actions_new (GtkWidget *widget)
{
  AlongFormActions *self = g_object_new (ALONG_TYPE_FORM_ACTIONS, NULL);

  self->widget = widget;
  gtk_widget_insert_action_group (widget, "form", G_ACTION_GROUP (self->group));
  return self;
}

GMenuModel *
along_form_actions_create_menu (AlongFormActions *self)
{
  GMenu *menu;

  g_return_val_if_fail (ALONG_IS_FORM_ACTIONS (self), NULL);

  menu = g_menu_new ();
  if (self->session == NULL)
    return G_MENU_MODEL (menu);
  add_exports (menu, along_form_session_get_form (self->session));
  add_parts (menu, along_form_session_get_form (self->session));
  add_mails (menu, self->session);
  return G_MENU_MODEL (menu);
}

void
along_form_actions_set_session (AlongFormActions *self, AlongFormSession *session)
{
  g_return_if_fail (ALONG_IS_FORM_ACTIONS (self));

  g_set_object (&self->session, session);
}
