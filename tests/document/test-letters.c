/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-letter.h"
#include "along-merge-field.h"
#include "desk-fixture.h"

static AlongLetter *
write_letter (DeskFixture *desk, const char *text, AlongDocket *docket, GError **error)
{
  g_autoptr (AlongLetterTemplate) letter = along_letter_template_new_with_text (
      along_definitions_find_letter (desk->definitions, "introduction"), text);
  AlongLetterSubject subject = { .sender = "Pat Field" };

  return along_letter_new (letter, desk_context (desk), docket, &subject, error);
}

static void
test_merge (void)
{
  DeskFixture desk;
  g_autoptr (GError) error = NULL;
  g_autoptr (AlongLetter) letter = NULL;

  desk_init (&desk);
  letter = write_letter (&desk,
                         "About {school.name}\n\n{school.urn} in {school.la}, {school.trust}\n"
                         "{leader.name} of {leader.organisation}, {leader.email}\n"
                         "{deployment.approved} days, {deployment.opened}\nBy {sender.name}",
                         NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (letter->subject, ==, "About Ashby Primary School");
  g_assert_cmpstr (letter->body, ==,
                   "100001 in Camden, Ashby Learning Trust\n"
                   "Lee Dare of Brook Academies Trust, lee@brook.example\n"
                   "10 days, 6 November 2023\nBy Pat Field");
  /* Nobody has been entered whom it could go to. */
  g_assert_cmpuint (g_strv_length (letter->to), ==, 0);
  g_assert_cmpuint (g_strv_length (letter->gaps), ==, 1);
  desk_clear (&desk);
}

static void
test_gaps (void)
{
  DeskFixture desk;
  g_autoptr (AlongLetter) letter = NULL;
  AlongContact head = { .id = "h",
                        .deployment = "dep",
                        .role = "headteacher",
                        .name = "Head",
                        .email = "head@ashby.example" };

  desk_init (&desk);
  desk_put (&desk, ALONG_DOSSIER_CONTACTS, &head);
  letter = write_letter (&desk,
                         "S\n\n{claim.amount} and {claim.amount}\nPhone: {first-contact.phone?}\n"
                         "{headteacher.name}, {headteacher.phone}\n{enhancement.rationale?}end",
                         NULL, NULL);
  g_assert_cmpstr (letter->body, ==,
                   "[Amount claimed] and [Amount claimed]\nHead, [Headteacher: telephone]");
  g_assert_cmpuint (g_strv_length (letter->gaps), ==, 2);
  g_assert_cmpstr (letter->gaps[0], ==, "Amount claimed");
  g_assert_cmpstr (letter->to[0], ==, "head@ashby.example");
  desk_clear (&desk);
}

static void
test_unknown (void)
{
  static const char *const wrong[] = { "{school.nam}",  "{bank.account}", "{}",
                                       "{school.name",  "school.name}",   "{school.{name}",
                                       "{nobody.name}", "{chair.salary}", "{?}" };
  DeskFixture desk;

  desk_init (&desk);
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GError) same = NULL;
      g_autofree char *text = g_strconcat ("Subject\n\nBody ", wrong[i], NULL);
      g_autoptr (AlongLetter) letter = write_letter (&desk, text, NULL, &error);

      g_assert_null (letter);
      g_assert_error (error, ALONG_LETTER_ERROR, ALONG_LETTER_ERROR_FIELD);
      g_assert_false (along_letter_check (text, desk.programme, &same));
      g_assert_cmpstr (same->message, ==, error->message);
      if (i == 0)
        g_assert_nonnull (strstr (error->message, "school.nam"));
    }
  g_assert_true (along_letter_check ("{chair.email?} {today}", desk.programme, NULL));
  desk_clear (&desk);
}

/* Every letter that is shipped can be made out for a deployment of its programme. */
static void
test_shipped (void)
{
  DeskFixture desk;
  GPtrArray *letters;

  desk_init (&desk);
  letters = along_definitions_get_letters (desk.definitions);
  g_assert_cmpuint (letters->len, ==, 12);
  for (guint i = 0; i < letters->len; i++)
    {
      AlongLetterTemplate *letter = g_ptr_array_index (letters, i);
      const char *of = along_letter_template_get_programme (letter);
      g_autoptr (AlongLetterTemplate) same = NULL;
      g_autoptr (GError) error = NULL;
      g_autofree char *text = along_letter_template_dup_text (letter);
      g_autofree char *again = NULL;

      if (*of != '\0')
        desk.programme = along_definitions_find_programme (desk.definitions, of);
      g_assert_nonnull (desk.programme);
      g_assert_true (along_letter_check (text, desk.programme, &error));
      g_assert_no_error (error);
      g_assert_cmpstr (along_letter_template_get_source (letter), !=, "");

      /* What an editor shows comes back as it was. */
      same = along_letter_template_new_with_text (letter, text);
      again = along_letter_template_dup_text (same);
      g_assert_cmpstr (again, ==, text);
      g_assert_cmpstr (along_letter_template_get_body (same), ==,
                       along_letter_template_get_body (letter));
    }
  desk_clear (&desk);
}

/* Domain A1.12: copies of the decision to diocese and local authority; A1.16: contacts, form. */
static void
test_copies (void)
{
  DeskFixture desk;
  g_autoptr (AlongDocket) docket = along_docket_new ();
  g_autoptr (AlongLetter) decision = NULL;
  g_autoptr (AlongLetter) request = NULL;
  AlongContact people[] = {
    { .id = "1", .role = "headteacher", .name = "Head", .email = "head@ashby.example" },
    { .id = "2", .role = "diocese", .name = "Canon", .email = "canon@diocese.example" },
    { .id = "3", .role = "local-authority", .name = "Officer", .email = "head@ashby.example" },
  };
  AlongRegionContact region = { .id = "r",
                                .programme = "tsi-2023-24",
                                .region = 'H',
                                .role = "rdp",
                                .name = "Robin Vale",
                                .email = "robin@region.example" };
  AlongEnhancement asked = { .id = "e",
                             .deployment = "dep",
                             .option = "trust-partnership",
                             .state = ALONG_ENHANCEMENT_APPROVED,
                             .partner = 601,
                             .requested = fixture_date ("2024-02-01") };

  desk_init (&desk);
  along_docket_add (docket, ALONG_DOCKET_REGION_CONTACTS, &region);
  for (guint i = 0; i < G_N_ELEMENTS (people); i++)
    {
      people[i].deployment = "dep";
      desk_put (&desk, ALONG_DOSSIER_CONTACTS, &people[i]);
    }
  desk_put (&desk, ALONG_DOSSIER_ENHANCEMENTS, &asked);
  decision = along_letter_new (along_definitions_find_letter (desk.definitions, "decision"),
                               desk_context (&desk), docket, NULL, NULL);
  g_assert_cmpstr (decision->to[0], ==, "head@ashby.example");
  /* Nobody gets it twice. */
  g_assert_cmpuint (g_strv_length (decision->cc), ==, 1);
  g_assert_cmpstr (decision->cc[0], ==, "canon@diocese.example");
  g_assert_cmpstr (decision->subject, ==,
                   "Ashby Primary School: funded trust partnership approved");
  g_assert_nonnull (strstr (decision->body, "£10,000"));
  g_assert_nonnull (strstr (decision->body, "Brook Academies Trust"));
  g_assert_null (strstr (decision->body, "Rationale"));

  request = along_letter_new (along_definitions_find_letter (desk.definitions, "claim"),
                              &desk.context, docket, NULL, NULL);
  g_assert_cmpstr (request->to[0], ==, "robin@region.example");
  g_assert_nonnull (strstr (request->body, "Dear Robin Vale,"));
  desk_clear (&desk);
}

/* RFC 6068, sections 2 and 5: percent-encoded, lines end with CR LF. */
static void
test_uri (void)
{
  const char *const to[] = { "a+b@x.example", "", "c&d@x.example", NULL };
  const char *const cc[] = { "e@x.example", NULL };
  const char *const none[] = { NULL };
  g_autofree char *full = along_mailto_build (to, cc, "100% & more?\nBcc: z", "Zoë\r\na=b\n\n#1");
  g_autofree char *bare = along_mailto_build (none, NULL, "", "");
  g_autofree char *broken = along_mailto_build (NULL, NULL, "s", "\xff");

  g_assert_cmpstr (full, ==,
                   "mailto:a%2Bb@x.example,c%26d@x.example"
                   "?subject=100%25%20%26%20more%3F%20Bcc%3A%20z&cc=e@x.example"
                   "&body=Zo%C3%AB%0D%0Aa%3Db%0D%0A%0D%0A%231");
  g_assert_cmpstr (bare, ==, "mailto:?subject=&body=");
  g_assert_cmpstr (broken, ==, "mailto:?subject=s&body=%EF%BF%BD");
}

/* Any text can be sent and comes back: python's urllib would read the same. */
static void
test_uri_any (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);

  for (guint i = 0; i < 500; i++)
    {
      g_autoptr (GString) body = g_string_new (NULL);
      g_autofree char *uri = NULL;
      g_autofree char *back = NULL;

      for (int j = g_rand_int_range (rand, 0, 30); j > 0; j--)
        g_string_append_unichar (body, (gunichar) g_rand_int_range (rand, 32, 0x2fff));
      uri = along_mailto_build (NULL, NULL, "", body->str);
      for (const char *p = uri; *p != '\0'; p++)
        g_assert_true (*p > 32 && *p < 127);
      back = g_uri_unescape_string (strstr (uri, "&body=") + 6, NULL);
      g_assert_cmpstr (back, ==, body->str);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/document/letters/merge", test_merge);
  g_test_add_func ("/document/letters/gaps", test_gaps);
  g_test_add_func ("/document/letters/unknown", test_unknown);
  g_test_add_func ("/document/letters/shipped", test_shipped);
  g_test_add_func ("/document/letters/copies", test_copies);
  g_test_add_func ("/document/letters/uri", test_uri);
  g_test_add_func ("/document/letters/uri-any", test_uri_any);
  return g_test_run ();
}
