/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "along-register-image.h"

#include "along-register-private.h"

#include <string.h>

/* To be raised with every change of the records, or of what the builder makes of them. */
#define MAGIC     "along-register-1"
#define KEY_SIZE  128
#define ALIGNMENT 16
#define MAX_TEXTS 10

typedef enum
{
  SCHOOLS,
  TRUSTS,
  INSPECTIONS,
  LINKS,
  TRUST_SCHOOLS,
  NAME_RANKS,
  TEXTS,
  N_PARTS,
} Part;

typedef struct
{
  guint64 offset;
  guint32 size; /* of one record */
  guint32 n;
} PartHead;

typedef struct
{
  char magic[24];
  char key[KEY_SIZE]; /* ends with NUL */
  PartHead parts[N_PARTS];
} Head;

typedef struct
{
  gsize size;
  gsize array;            /* member of AlongRegister */
  gsize texts[MAX_TEXTS]; /* members of the record; ends with 0, since each begins with its key */
} PartKind;

/* In an image a text is its place among the texts. */
static const PartKind kinds[] = {
  [SCHOOLS] = { sizeof (AlongSchool),
                G_STRUCT_OFFSET (AlongRegister, schools),
                { G_STRUCT_OFFSET (AlongSchool, name), G_STRUCT_OFFSET (AlongSchool, type),
                  G_STRUCT_OFFSET (AlongSchool, la_name), G_STRUCT_OFFSET (AlongSchool, town),
                  G_STRUCT_OFFSET (AlongSchool, postcode), G_STRUCT_OFFSET (AlongSchool, street),
                  G_STRUCT_OFFSET (AlongSchool, religious_character),
                  G_STRUCT_OFFSET (AlongSchool, telephone),
                  G_STRUCT_OFFSET (AlongSchool, website) } },
  [TRUSTS] = { sizeof (AlongTrust),
               G_STRUCT_OFFSET (AlongRegister, trusts),
               { G_STRUCT_OFFSET (AlongTrust, group_id), G_STRUCT_OFFSET (AlongTrust, name),
                 G_STRUCT_OFFSET (AlongTrust, type),
                 G_STRUCT_OFFSET (AlongTrust, companies_house_number) } },
  [INSPECTIONS] = { sizeof (AlongInspection),
                    G_STRUCT_OFFSET (AlongRegister, inspections),
                    { G_STRUCT_OFFSET (AlongInspection, number),
                      G_STRUCT_OFFSET (AlongInspection, type),
                      G_STRUCT_OFFSET (AlongInspection, outcome),
                      G_STRUCT_OFFSET (AlongInspection, concern) } },
  [LINKS] = { sizeof (AlongSchoolLink),
              G_STRUCT_OFFSET (AlongRegister, links),
              { G_STRUCT_OFFSET (AlongSchoolLink, type) } },
  [TRUST_SCHOOLS] = { sizeof (guint32), G_STRUCT_OFFSET (AlongRegister, trust_schools), { 0 } },
};

static GArray *
get_array (AlongRegister *reg, const PartKind *kind)
{
  return G_STRUCT_MEMBER (GArray *, reg, kind->array);
}

static gboolean
has_texts (const PartKind *kind)
{
  return kind->texts[0] != 0;
}

/* ── Packing ── */

typedef struct
{
  GByteArray *bytes;
  GByteArray *texts;
  GHashTable *places; /* text -> its place in texts; those without are empty */
} Packer;

static gsize
pack_text (Packer *packer, const char *text)
{
  gpointer place = g_hash_table_lookup (packer->places, text);

  if (*text == '\0')
    return 0;
  if (place == NULL)
    {
      place = GSIZE_TO_POINTER ((gsize) packer->texts->len);
      g_hash_table_insert (packer->places, (gpointer) text, place);
      g_byte_array_append (packer->texts, (const guint8 *) text, (guint) strlen (text) + 1);
    }
  return GPOINTER_TO_SIZE (place);
}

static void
pack_records (Packer *packer, const PartKind *kind, char *records, guint n)
{
  for (guint i = 0; i < n; i++, records += kind->size)
    for (const gsize *member = kind->texts; *member != 0; member++)
      {
        const char *text = G_STRUCT_MEMBER (const char *, records, *member);

        G_STRUCT_MEMBER (gsize, records, *member) = pack_text (packer, text);
      }
}

static void
add_part (Packer *packer, Part part, gconstpointer records, gsize size, guint n)
{
  static const guint8 padding[ALIGNMENT] = { 0 };
  guint rest = packer->bytes->len % ALIGNMENT;
  Head *head;
  guint offset;

  g_byte_array_append (packer->bytes, padding, rest > 0 ? ALIGNMENT - rest : 0);
  offset = packer->bytes->len;
  g_byte_array_append (packer->bytes, records, (guint) (n * size));
  head = (Head *) (gpointer) packer->bytes->data;
  head->parts[part] = (PartHead){ offset, (guint32) size, n };
  if (part <= TRUST_SCHOOLS && has_texts (&kinds[part]))
    pack_records (packer, &kinds[part], (char *) packer->bytes->data + offset, n);
}

GBytes *
along_register_image_pack (AlongRegister *reg, const char *key)
{
  Head head = { .magic = MAGIC };
  Packer packer;

  g_return_val_if_fail (ALONG_IS_REGISTER (reg), NULL);
  g_return_val_if_fail (key != NULL && strlen (key) < KEY_SIZE, NULL);

  G_STATIC_ASSERT (sizeof (gsize) == sizeof (char *));
  g_strlcpy (head.key, key, KEY_SIZE);
  packer.bytes = g_byte_array_new ();
  packer.texts = g_byte_array_new ();
  packer.places = g_hash_table_new (NULL, NULL);
  g_byte_array_append (packer.bytes, (const guint8 *) &head, sizeof head);
  g_byte_array_append (packer.texts, (const guint8 *) "", 1);

  for (Part part = SCHOOLS; part <= TRUST_SCHOOLS; part++)
    {
      GArray *array = get_array (reg, &kinds[part]);

      add_part (&packer, part, array->data, kinds[part].size, array->len);
    }
  add_part (&packer, NAME_RANKS, along_register_get_name_ranks (reg), sizeof (guint32),
            reg->schools->len);
  add_part (&packer, TEXTS, packer.texts->data, 1, packer.texts->len);

  g_byte_array_unref (packer.texts);
  g_hash_table_unref (packer.places);
  return g_byte_array_free_to_bytes (packer.bytes);
}

/* ── Unpacking ── */

static gboolean
check_part (const PartHead *part, gsize size, gsize total)
{
  return part->size == size && part->offset % ALIGNMENT == 0 && part->offset <= total &&
         part->n <= (total - part->offset) / size;
}

/* (nullable): NULL when the bytes are not what this build would make for the key. */
static const Head *
check_head (GBytes *image, const char *key)
{
  gsize total;
  const Head *head = g_bytes_get_data (image, &total);

  if (head == NULL || total < sizeof *head || memcmp (head->magic, MAGIC, sizeof MAGIC) != 0 ||
      head->key[KEY_SIZE - 1] != '\0' || !g_str_equal (head->key, key))
    return NULL;
  for (Part part = SCHOOLS; part <= TRUST_SCHOOLS; part++)
    if (!check_part (&head->parts[part], kinds[part].size, total))
      return NULL;
  if (!check_part (&head->parts[NAME_RANKS], sizeof (guint32), total) ||
      !check_part (&head->parts[TEXTS], 1, total) ||
      head->parts[NAME_RANKS].n != head->parts[SCHOOLS].n || head->parts[TEXTS].n == 0 ||
      ((const char *) head)[head->parts[TEXTS].offset + head->parts[TEXTS].n - 1] != '\0')
    return NULL;

  return head;
}

static gconstpointer
get_part (const Head *head, Part part)
{
  return (const char *) head + head->parts[part].offset;
}

static gboolean
unpack_part (AlongRegister *reg, const Head *head, Part part)
{
  const PartKind *kind = &kinds[part];
  GArray *array = get_array (reg, kind);
  const char *texts = get_part (head, TEXTS);
  char *record;

  g_array_append_vals (array, get_part (head, part), head->parts[part].n);
  record = array->data;
  for (guint i = 0; has_texts (kind) && i < array->len; i++, record += kind->size)
    for (const gsize *member = kind->texts; *member != 0; member++)
      {
        gsize place = G_STRUCT_MEMBER (gsize, record, *member);

        if (place >= head->parts[TEXTS].n)
          return FALSE;
        G_STRUCT_MEMBER (const char *, record, *member) = texts + place;
      }
  return TRUE;
}

static gboolean
is_within (guint32 first, guint32 n, const GArray *array)
{
  return first <= array->len && n <= array->len - first;
}

/* The numbers by which the parts refer to one another, and those that are used as an index. */
static gboolean
check_references (AlongRegister *reg)
{
  for (guint i = 0; i < reg->schools->len; i++)
    {
      const AlongSchool *school = &g_array_index (reg->schools, AlongSchool, i);

      if (!is_within (school->first_inspection, school->n_inspections, reg->inspections) ||
          !is_within (school->first_link, school->n_links, reg->links) ||
          (guint) school->phase >= ALONG_N_PHASES || (guint) school->status >= ALONG_N_STATUSES)
        return FALSE;
    }
  for (guint i = 0; i < reg->trusts->len; i++)
    {
      const AlongTrust *trust = &g_array_index (reg->trusts, AlongTrust, i);

      if (!is_within (trust->first_school, trust->n_schools, reg->trust_schools))
        return FALSE;
    }
  for (guint i = 0; i < reg->trust_schools->len; i++)
    if (g_array_index (reg->trust_schools, guint32, i) >= reg->schools->len)
      return FALSE;
  return TRUE;
}

AlongRegister *
along_register_image_unpack (GBytes *image, const char *key)
{
  g_autoptr (AlongRegister) reg = NULL;
  const Head *head;

  g_return_val_if_fail (image != NULL, NULL);
  g_return_val_if_fail (key != NULL, NULL);

  head = check_head (image, key);
  if (head == NULL)
    return NULL;

  reg = g_object_new (ALONG_TYPE_REGISTER, NULL);
  reg->image = g_bytes_ref (image);
  for (Part part = SCHOOLS; part <= TRUST_SCHOOLS; part++)
    if (!unpack_part (reg, head, part))
      return NULL;
  if (!check_references (reg))
    return NULL;
  along_register_place_successors (reg);
  reg->name_ranks = g_memdup2 (get_part (head, NAME_RANKS), reg->schools->len * sizeof (guint32));

  return g_steal_pointer (&reg);
}
