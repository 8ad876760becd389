/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-form-pane"

#include "along-form-pane.h"

#include "along-form-bar.h"
#include "along-form-drafts.h"
#include "along-form-fold.h"
#include "along-form-keys.h"
#include "along-form-problems.h"
#include "along-form-retired.h"
#include "along-form-save-banner.h"
#include "along-form-section-list.h"
#include "along-form-section-menu.h"
#include "along-form-section-view.h"

struct _AlongFormPane
{
  GtkWidget parent_instance;

  AlongContext *context;
  AlongDossier *dossier;     /* (nullable) */
  AlongFormSession *session; /* (nullable) */
  AlongFormDrafts *drafts;
  char *form; /* (nullable): id of the one that a person chose */
  guint section;

  AlongFormBar *bar;
  AlongFormSaveBanner *banner;
  GtkWidget *fold;
  AlongFormSectionList *side;
  AlongFormSectionMenu *menu;
  GtkWidget *content;         /* holds the view */
  AlongFormSectionView *view; /* (nullable) */
  AlongFormRetired *retired;
  AlongFormProblems *problems;
};

G_DEFINE_FINAL_TYPE (AlongFormPane, along_form_pane, GTK_TYPE_WIDGET)

enum
{
  PROP_0,
  PROP_DOSSIER,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

/* Of one deployment after another, the widgets of a section stay. */
static gboolean
keep_view (AlongFormPane *self, AlongFormSession *session)
{
  if (self->view == NULL || !along_form_section_view_can_change (self->view))
    return FALSE;
  along_form_section_view_set_session (self->view, session);
  return TRUE;
}

/* Whether it had the focus. */
static gboolean
retire_view (AlongFormPane *self)
{
  gboolean had_focus;

  if (self->view == NULL)
    return FALSE;
  had_focus = along_form_section_view_retire (self->view);
  along_form_retired_add (self->retired, self->view);
  gtk_box_remove (GTK_BOX (self->content), GTK_WIDGET (self->view));
  self->view = NULL;
  return had_focus;
}

/* Only the section that can be seen has widgets. */
static void
show_view (AlongFormPane *self)
{
  gboolean had_focus = retire_view (self);

  along_form_section_menu_show (self->menu, self->session, self->section);
  if (self->session == NULL)
    return;
  along_form_section_list_select (self->side, self->section);
  self->view = ALONG_FORM_SECTION_VIEW (along_form_section_view_new (self->session, self->section));
  gtk_box_append (GTK_BOX (self->content), GTK_WIDGET (self->view));
  if (had_focus)
    gtk_widget_child_focus (self->fold, GTK_DIR_TAB_FORWARD);
}

static void
take_session (AlongFormPane *self, AlongFormSession *session)
{
  gboolean alike, kept;

  if (self->session == session)
    return;
  if (self->session != NULL)
    along_form_session_flush (self->session);
  alike = self->session != NULL && session != NULL &&
          along_form_session_get_form (self->session) == along_form_session_get_form (session);
  kept = alike && keep_view (self, session);
  g_set_object (&self->session, session);
  along_form_section_list_set_session (self->side, session);
  along_form_save_banner_set_session (self->banner, session);
  along_form_problems_set_session (self->problems, session);
  along_form_bar_set_session (self->bar, session);
  if (!alike)
    self->section = 0;
  if (kept)
    along_form_section_menu_show (self->menu, session, self->section);
  else
    show_view (self);
}

/* The form that was chosen, or the first that the programme has. */
static AlongForm *
choose_form (AlongFormPane *self)
{
  g_autoptr (GPtrArray) forms = along_form_bar_list_forms (
      along_context_get_workspace (self->context), self->dossier);

  for (guint i = 0; i < forms->len; i++)
    if (g_strcmp0 (along_form_get_id (forms->pdata[i]), self->form) == 0)
      return forms->pdata[i];
  return forms->len > 0 ? forms->pdata[0] : NULL;
}

static void
update (AlongFormPane *self)
{
  AlongForm *form = self->dossier != NULL ? choose_form (self) : NULL;
  g_autoptr (AlongFormSession) session = NULL;

  if (form != NULL)
    session = along_form_drafts_dup_session (self->drafts, form, self->dossier);
  take_session (self, session);
}

static void
form_chosen_cb (AlongFormPane *self, const char *id)
{
  g_free (self->form);
  self->form = g_strdup (id);
  update (self);
}

static void
section_chosen_cb (AlongFormPane *self, guint section)
{
  along_form_pane_show_section (self, section);
}

static void
along_form_pane_unmap (GtkWidget *widget)
{
  AlongFormPane *self = ALONG_FORM_PANE (widget);

  if (self->session != NULL)
    along_form_session_flush (self->session);

  GTK_WIDGET_CLASS (along_form_pane_parent_class)->unmap (widget);
}

static void
along_form_pane_root (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (along_form_pane_parent_class)->root (widget);

  along_form_drafts_watch_window (ALONG_FORM_PANE (widget)->drafts, widget);
}

static void
along_form_pane_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  AlongFormPane *self = ALONG_FORM_PANE (object);

  switch (id)
    {
    case PROP_DOSSIER:
      if (g_set_object (&self->dossier, g_value_get_object (value)))
        {
          update (self);
          g_object_notify_by_pspec (object, pspec);
        }
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_form_pane_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_DOSSIER:
      g_value_set_object (value, ALONG_FORM_PANE (object)->dossier);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
along_form_pane_dispose (GObject *object)
{
  AlongFormPane *self = ALONG_FORM_PANE (object);
  GtkWidget *child;

  if (self->session != NULL)
    along_form_session_flush (self->session);
  g_clear_pointer (&self->retired, along_form_retired_free);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  self->view = NULL;
  g_clear_object (&self->session);
  g_clear_object (&self->drafts);
  g_clear_object (&self->dossier);
  g_clear_object (&self->context);
  g_clear_pointer (&self->form, g_free);

  G_OBJECT_CLASS (along_form_pane_parent_class)->dispose (object);
}

static void
along_form_pane_class_init (AlongFormPaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = along_form_pane_set_property;
  object_class->get_property = along_form_pane_get_property;
  object_class->dispose = along_form_pane_dispose;
  widget_class->unmap = along_form_pane_unmap;
  widget_class->root = along_form_pane_root;

  properties[PROP_DOSSIER] = g_param_spec_object ("dossier", NULL, NULL, ALONG_TYPE_DOSSIER,
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS |
                                                      G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static void
along_form_pane_init (AlongFormPane *self)
{
  GtkWidget *side = gtk_scrolled_window_new ();

  gtk_orientable_set_orientation (
      GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))), GTK_ORIENTATION_VERTICAL);
  self->retired = along_form_retired_new (GTK_WIDGET (self));
  self->side = ALONG_FORM_SECTION_LIST (along_form_section_list_new ());
  self->menu = ALONG_FORM_SECTION_MENU (along_form_section_menu_new ());
  g_object_set (self->menu, "margin-start", 12, "margin-end", 12, "margin-top", 6, NULL);
  g_object_set (side, "hscrollbar-policy", GTK_POLICY_NEVER, "child", self->side, NULL);
  self->content = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  self->fold = along_form_fold_new (side, GTK_WIDGET (self->menu), self->content);
  gtk_widget_set_vexpand (self->fold, TRUE);
  g_signal_connect_object (self->side, "chosen", G_CALLBACK (section_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->menu, "chosen", G_CALLBACK (section_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  along_form_keys_add (GTK_WIDGET (self));
}

GtkWidget *
along_form_pane_new (AlongContext *context)
{
  AlongFormPane *self;

  g_return_val_if_fail (ALONG_IS_CONTEXT (context), NULL);

  self = g_object_new (ALONG_TYPE_FORM_PANE, NULL);
  self->context = g_object_ref (context);
  self->drafts = along_form_drafts_new (context);
  self->bar = ALONG_FORM_BAR (along_form_bar_new ());
  self->banner = ALONG_FORM_SAVE_BANNER (along_form_save_banner_new ());
  self->problems = ALONG_FORM_PROBLEMS (along_form_problems_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->bar), GTK_WIDGET (self));
  gtk_widget_set_parent (GTK_WIDGET (self->banner), GTK_WIDGET (self));
  gtk_widget_set_parent (self->fold, GTK_WIDGET (self));
  gtk_widget_set_parent (GTK_WIDGET (self->problems), GTK_WIDGET (self));
  g_signal_connect_object (self->bar, "form-chosen", G_CALLBACK (form_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->problems, "chosen", G_CALLBACK (along_form_pane_jump), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

AlongFormSession *
along_form_pane_get_session (AlongFormPane *self)
{
  g_return_val_if_fail (ALONG_IS_FORM_PANE (self), NULL);

  return self->session;
}

void
along_form_pane_show_section (AlongFormPane *self, guint section)
{
  g_return_if_fail (ALONG_IS_FORM_PANE (self));

  if (self->session == NULL || (self->view != NULL && section == self->section))
    return;
  along_form_session_flush (self->session);
  self->section = section;
  show_view (self);
}

void
along_form_pane_jump (AlongFormPane *self, const char *path)
{
  const AlongFormField *field;

  g_return_if_fail (ALONG_IS_FORM_PANE (self));
  g_return_if_fail (path != NULL);

  if (self->session == NULL)
    return;
  field = along_form_find_field (along_form_session_get_form (self->session), path, NULL);
  if (field == NULL)
    return;
  along_form_pane_show_section (self, field->section);
  along_form_section_view_jump (self->view, path);
}
