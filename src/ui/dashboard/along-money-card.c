/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-dashboard-page"

#include "config.h"

#include "along-money-card.h"

#include "along-claim-rules.h"
#include "along-deployment-words.h"
#include "along-money-totals.h"
#include "along-workspace-docket.h"

#include <adwaita.h>
#include <glib/gi18n.h>

#define MOST_ROWS 6

struct _AlongMoneyCard
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkLabel *message;
  GtkListBox *claims;
  GtkListBox *regions;
};

G_DEFINE_FINAL_TYPE (AlongMoneyCard, along_money_card, GTK_TYPE_WIDGET)

static void
row_activated_cb (AlongMoneyCard *self, GtkListBoxRow *row)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-deployment", "s",
                              gtk_widget_get_name (GTK_WIDGET (row)));
}

/* What somebody has signed and nobody has paid. */
static gboolean
is_to_pay (const AlongClaim *claim)
{
  return claim->state > ALONG_CLAIM_DRAFT && claim->state < ALONG_CLAIM_PAID;
}

static int
compare_claims (gconstpointer a, gconstpointer b)
{
  const AlongClaim *first = *(const AlongClaim *const *) a;
  const AlongClaim *second = *(const AlongClaim *const *) b;

  if (first->changed != second->changed)
    return first->changed < second->changed ? -1 : 1;
  return g_strcmp0 (first->id, second->id);
}

/* (transfer container) (element-type AlongClaim) */
static GPtrArray *
list_claims (AlongDocket *docket, AlongContext *context)
{
  const char *programme = along_programme_get_id (along_context_get_programme (context));
  AlongRegion region = along_context_get_region (context);
  const GPtrArray *dossiers = along_docket_get_dossiers (docket);
  GPtrArray *claims = g_ptr_array_new ();

  for (guint i = 0; i < dossiers->len; i++)
    {
      const AlongDeployment *deployment = along_dossier_get_deployment (dossiers->pdata[i]);
      const GArray *all = along_dossier_get (dossiers->pdata[i], ALONG_DOSSIER_CLAIMS);

      if (!g_str_equal (deployment->programme, programme) ||
          (region != ALONG_REGION_NONE && deployment->region != region))
        continue;
      for (guint j = 0; j < all->len; j++)
        if (is_to_pay (along_dossier_item (all, AlongClaim, j)))
          g_ptr_array_add (claims, (gpointer) along_dossier_item (all, AlongClaim, j));
    }
  g_ptr_array_sort (claims, compare_claims);
  return claims;
}

static GtkWidget *
create_row (const char *title, const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 1);
  return row;
}

static void
add_claim (AlongMoneyCard *self, AlongContext *context, AlongDocket *docket, const AlongClaim *it)
{
  AlongDossier *dossier = along_docket_find (docket, it->deployment);
  g_autofree char *name = along_deployment_words_dup_name (
      along_context_get_workspace (context), along_dossier_get_deployment (dossier)->who);
  g_autofree char *amount = along_money_format (it->amount);
  g_autofree char *since = along_date_format (it->changed);
  /* Translators: the state of a claim, and a date */
  g_autofree char *about = g_strdup_printf (
      _ ("%s since %s"), along_claim_get_state_name (along_context_get_programme (context), it),
      since);
  GtkWidget *row = create_row (name, about);
  GtkWidget *label = gtk_label_new (amount);

  gtk_widget_add_css_class (label, "numeric");
  gtk_widget_add_css_class (label, "heading");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), label);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_widget_set_name (row, it->deployment);
  gtk_list_box_append (self->claims, row);
}

static void
add_totals (AlongMoneyCard *self, const char *title, const AlongMoneyTotals *totals)
{
  g_autofree char *approved = along_money_format (totals->approved);
  g_autofree char *claimed = along_money_format (totals->claimed);
  g_autofree char *paid = along_money_format (totals->paid);
  g_autofree char *forecast = along_money_format (totals->forecast);
  g_autofree char *text = g_strdup_printf (
      _ ("%s approved · %s claimed · %s paid · %s expected in all"), approved, claimed, paid,
      forecast);

  gtk_list_box_append (self->regions, create_row (title, text));
}

static void
clear (GtkListBox *list)
{
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (list))) != NULL)
    gtk_list_box_remove (list, row);
}

static void
show_claims (AlongMoneyCard *self, AlongContext *context, AlongDocket *docket)
{
  g_autoptr (GPtrArray) claims = list_claims (docket, context);
  g_autofree char *amount = NULL;
  g_autofree char *text = NULL;
  AlongMoney sum = 0;

  clear (self->claims);
  for (guint i = 0; i < claims->len; i++)
    {
      sum += ((const AlongClaim *) claims->pdata[i])->amount;
      if (i < MOST_ROWS)
        add_claim (self, context, docket, claims->pdata[i]);
    }
  amount = along_money_format (sum);
  text = claims->len == 0
             ? g_strdup (_ ("No claim waits to be paid."))
             /* Translators: how many claims, and an amount of money */
             : g_strdup_printf (ngettext ("%u claim of %s waits to be paid.",
                                          "%u claims of %s in all wait to be paid.", claims->len),
                                claims->len, amount);
  gtk_label_set_text (self->message, text);
  gtk_widget_set_visible (GTK_WIDGET (self->claims), claims->len > 0);
}

/* Of all years of the programme. */
static AlongMoneyTotals
sum_region (const GArray *rows, AlongRegion region)
{
  AlongMoneyTotals sum = { 0 };

  for (guint i = 0; i < rows->len; i++)
    {
      const AlongMoneyRow *row = &g_array_index (rows, AlongMoneyRow, i);

      if (row->region == region)
        along_money_totals_add (&sum, &row->totals);
    }
  return sum;
}

/* Returns whether there are any. */
static gboolean
show_regions (AlongMoneyCard *self, AlongContext *context, AlongDocket *docket)
{
  AlongDefinitions *definitions = along_workspace_get_definitions (
      along_context_get_workspace (context));
  const char *programme = along_programme_get_id (along_context_get_programme (context));
  AlongRegion shown = along_context_get_region (context);
  g_autoptr (GArray) rows = along_money_totals_list (docket, definitions, programme, 0);
  AlongMoneyTotals all = { 0 };
  guint n = 0;

  clear (self->regions);
  /* The code after the last region's is that of none. */
  for (guint i = 0; i <= ALONG_N_REGIONS; i++)
    {
      AlongRegion region = along_region_codes[i];
      AlongMoneyTotals sum = sum_region (rows, region);

      if (sum.n_deployments == 0 || (shown != ALONG_REGION_NONE && region != shown))
        continue;
      add_totals (self,
                  region != ALONG_REGION_NONE ? along_region_get_name (region) : _ ("No region"),
                  &sum);
      along_money_totals_add (&all, &sum);
      n++;
    }
  if (n > 1)
    add_totals (self, _ ("All regions"), &all);
  return n > 0;
}

static GtkListBox *
create_list (GtkWidget *box, const char *label)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_box_append (GTK_BOX (box), list);
  return GTK_LIST_BOX (list);
}

static void
along_money_card_dispose (GObject *object)
{
  g_clear_pointer (&ALONG_MONEY_CARD (object)->box, gtk_widget_unparent);

  G_OBJECT_CLASS (along_money_card_parent_class)->dispose (object);
}

static void
along_money_card_class_init (AlongMoneyCardClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = along_money_card_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "moneycard");
}

static void
along_money_card_init (AlongMoneyCard *self)
{
  GtkWidget *title = gtk_label_new (_ ("Claims to pay"));
  GtkWidget *message = gtk_label_new (NULL);

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_widget_add_css_class (title, "heading");
  gtk_label_set_xalign (GTK_LABEL (message), 0);
  gtk_label_set_wrap (GTK_LABEL (message), TRUE);
  gtk_box_append (GTK_BOX (self->box), title);
  gtk_box_append (GTK_BOX (self->box), message);
  self->message = GTK_LABEL (message);
  self->claims = create_list (self->box, _ ("Claims to pay"));
  self->regions = create_list (self->box, _ ("Money by region"));
  g_signal_connect_object (self->claims, "row-activated", G_CALLBACK (row_activated_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

GtkWidget *
along_money_card_new (void)
{
  return g_object_new (ALONG_TYPE_MONEY_CARD, NULL);
}

void
along_money_card_show (AlongMoneyCard *self, AlongContext *context)
{
  AlongDocket *docket;
  AlongProgramme *programme;
  gboolean any = FALSE;

  g_return_if_fail (ALONG_IS_MONEY_CARD (self));
  g_return_if_fail (ALONG_IS_CONTEXT (context));

  docket = along_workspace_get_docket (along_context_get_workspace (context));
  programme = along_context_get_programme (context);
  if (docket != NULL && programme != NULL && along_programme_get_funding (programme) != NULL)
    {
      any = show_regions (self, context, docket);
      show_claims (self, context, docket);
    }
  gtk_widget_set_visible (GTK_WIDGET (self), any);
}
