/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-context-bar"

#include "config.h"

#include "along-context-bar.h"

#include "along-context-selectors.h"

#include <adwaita.h>
#include <glib/gi18n.h>

struct _AlongContextBar
{
  GtkWidget parent_instance;

  AlongContext *context;
  AdwSqueezer *squeezer;
  AlongContextSelectors *wide;
  AlongContextSelectors *narrow;
  GtkMenuButton *button;
  AdwWindowTitle *title;
};

G_DEFINE_FINAL_TYPE (AlongContextBar, along_context_bar, GTK_TYPE_WIDGET)

static char *
describe (AlongContext *context)
{
  AlongWorkspace *workspace = along_context_get_workspace (context);
  const char *id = along_context_get_cohort (context);
  const AlongCohort *cohort = id != NULL ? along_caseload_find_cohort (
                                               along_workspace_get_caseload (workspace), id)
                                         : NULL;
  AlongRegion region = along_context_get_region (context);
  const char *place = region != ALONG_REGION_NONE ? along_region_get_name (region) : _ ("England");

  return cohort != NULL ? g_strdup_printf ("%s · %s", cohort->name, place) : g_strdup (place);
}

static void
context_changed_cb (AlongContextBar *self)
{
  g_autofree char *text = describe (self->context);

  adw_window_title_set_subtitle (self->title, text);
}

static void
along_context_bar_dispose (GObject *object)
{
  AlongContextBar *self = ALONG_CONTEXT_BAR (object);

  if (self->squeezer != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->squeezer));
  self->squeezer = NULL;
  g_clear_object (&self->context);

  G_OBJECT_CLASS (along_context_bar_parent_class)->dispose (object);
}

static void
along_context_bar_class_init (AlongContextBarClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = along_context_bar_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static GtkWidget *
create_narrow (AlongContextBar *self)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->narrow = g_object_new (ALONG_TYPE_CONTEXT_SELECTORS, "orientation",
                               GTK_ORIENTATION_VERTICAL, "width-request", 260, NULL);
  gtk_popover_set_child (GTK_POPOVER (popover), GTK_WIDGET (self->narrow));
  self->title = ADW_WINDOW_TITLE (adw_window_title_new (_ ("Alongside"), NULL));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->title));
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("pan-down-symbolic"));
  self->button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_child (self->button, box);
  gtk_menu_button_set_popover (self->button, popover);
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "flat");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), _ ("Region, programme and cohort"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Region, programme and cohort"), -1);
  return GTK_WIDGET (self->button);
}

static void
along_context_bar_init (AlongContextBar *self)
{
  self->squeezer = ADW_SQUEEZER (adw_squeezer_new ());
  adw_squeezer_set_homogeneous (self->squeezer, FALSE);
  adw_squeezer_set_switch_threshold_policy (self->squeezer, ADW_FOLD_THRESHOLD_POLICY_MINIMUM);
  self->wide = g_object_new (ALONG_TYPE_CONTEXT_SELECTORS, "halign", GTK_ALIGN_CENTER, NULL);
  adw_squeezer_add (self->squeezer, GTK_WIDGET (self->wide));
  adw_squeezer_add (self->squeezer, create_narrow (self));
  gtk_widget_set_parent (GTK_WIDGET (self->squeezer), GTK_WIDGET (self));
}

void
along_context_bar_set_context (AlongContextBar *self, AlongContext *context)
{
  g_return_if_fail (ALONG_IS_CONTEXT_BAR (self));
  g_return_if_fail (ALONG_IS_CONTEXT (context));

  if (!g_set_object (&self->context, context))
    return;
  along_context_selectors_set_context (self->wide, context);
  along_context_selectors_set_context (self->narrow, context);
  g_signal_connect_object (context, "notify", G_CALLBACK (context_changed_cb), self,
                           G_CONNECT_SWAPPED);
  context_changed_cb (self);
}

void
along_context_bar_set_title (AlongContextBar *self, const char *title)
{
  g_return_if_fail (ALONG_IS_CONTEXT_BAR (self));

  adw_window_title_set_title (self->title, title);
}
