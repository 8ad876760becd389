/* SPDX-FileCopyrightText: 2026 The Alongside developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#define G_LOG_DOMAIN "along-import-fields"

#include "config.h"

#include "along-import-fields.h"

#include <glib/gi18n.h>
#include <string.h>

const char *const along_ofsted_areas[ALONG_OFSTED_N_AREAS] = {
  "overall",
  "quality-of-education",
  "behaviour-and-attitudes",
  "personal-development",
  "leadership-and-management",
  "early-years",
  "sixth-form",
  "safeguarding",
  "behaviour-and-safety",
  "personal-development-behaviour-and-welfare",
  "teaching",
  "outcomes",
  "inclusion",
  "curriculum-and-teaching",
  "achievement",
  "attendance-and-behaviour",
  "personal-development-and-wellbeing",
  "early-years-report-card",
  "post-16",
  "leadership-and-governance",
  "safeguarding-standards",
};

static const AlongFieldSpec register_fields[] = {
  { "urn", NULL, TRUE, "URN" },
  { "name", NULL, TRUE, "EstablishmentName" },
  { "la-code", NULL, FALSE, "LA (code)" },
  { "la-name", NULL, FALSE, "LA (name)" },
  { "type", NULL, FALSE, "TypeOfEstablishment (name)" },
  { "status-code", NULL, FALSE, "EstablishmentStatus (code)" },
  { "status", NULL, FALSE, "EstablishmentStatus (name)" },
  { "opened", NULL, FALSE, "OpenDate" },
  { "closed", NULL, FALSE, "CloseDate" },
  { "phase-code", NULL, FALSE, "PhaseOfEducation (code)" },
  { "phase", NULL, FALSE, "PhaseOfEducation (name)" },
  { "low-age", NULL, FALSE, "StatutoryLowAge" },
  { "high-age", NULL, FALSE, "StatutoryHighAge" },
  { "religious-character", NULL, FALSE, "ReligiousCharacter (name)" },
  { "capacity", NULL, FALSE, "SchoolCapacity" },
  { "pupils", NULL, FALSE, "NumberOfPupils" },
  { "fsm", NULL, FALSE, "PercentageFSM" },
  { "trust-code", NULL, FALSE, "Trusts (code)" },
  { "trust", NULL, FALSE, "Trusts (name)" },
  { "ukprn", NULL, FALSE, "UKPRN" },
  { "changed", NULL, FALSE, "LastChangedDate" },
  { "street", NULL, FALSE, "Street" },
  { "town", NULL, FALSE, "Town" },
  { "postcode", NULL, FALSE, "Postcode" },
  { "website", NULL, FALSE, "SchoolWebsite" },
  { "telephone", NULL, FALSE, "TelephoneNum" },
  { "region-code", NULL, FALSE, "GOR (code)" },
  { "region", NULL, FALSE, "GOR (name)" },
  { "easting", NULL, FALSE, "Easting" },
  { "northing", NULL, FALSE, "Northing" },
};

static const AlongFieldSpec links_fields[] = {
  { "urn", NULL, TRUE, "URN" },
  { "linked-urn", NULL, TRUE, "LinkURN" },
  { "type", NULL, TRUE, "LinkType" },
  { "established", NULL, FALSE, "LinkEstablishedDate" },
};

static const AlongFieldSpec groups_fields[] = {
  { "uid", NULL, TRUE, "Group UID" },
  { "group-id", NULL, FALSE, "Group ID" },
  { "name", NULL, TRUE, "Group Name" },
  { "type", NULL, FALSE, "Group Type|Group Type (name)" },
  { "companies-house", NULL, FALSE, "Companies House Number" },
  { "ukprn", NULL, FALSE, "UKPRN|Group UKPRN" },
  { "opened", NULL, FALSE, "Open date" },
  { "incorporated", NULL, FALSE, "Incorporated on (open date)" },
  { "closed", NULL, FALSE, "Closed Date" },
};

static const AlongFieldSpec group_links_fields[] = {
  { "urn", NULL, TRUE, "URN" },
  { "uid", NULL, TRUE, "Group UID" },
  { "joined", NULL, FALSE, "Joined date" },
  { "name", NULL, FALSE, "Group Name" },
  { "type", NULL, FALSE, "Group Type|Group Type (name)" },
  { "closed", NULL, FALSE, "Closed Date" },
};

static const AlongFieldSpec ofsted_fields[] = {
  { "urn", NULL, TRUE, "URN" },
  { "latest-number", NULL, FALSE,
    "Inspection number of latest full inspection|Inspection number of latest graded "
    "inspection|Inspection number of latest section 5 inspection|Inspection number" },
  { "latest-type", NULL, FALSE, "Inspection type" },
  { "latest-started", NULL, TRUE, "Inspection start date|Inspection date" },
  { "latest-published", NULL, FALSE, "Publication date" },
  { "latest-urn-at-time", NULL, FALSE,
    "URN at time of latest full inspection|URN at time of latest graded inspection|URN at time of "
    "inspection" },
  { "latest-concern", NULL, FALSE, "Category of concern" },
  { "latest-outcome", NULL, FALSE, "Outcomes for legacy monitoring inspections" },
  { "latest-overall", NULL, FALSE,
    "Overall effectiveness|Overall effectiveness: how good is the school" },
  { "latest-quality-of-education", NULL, FALSE, "Quality of education" },
  { "latest-behaviour-and-attitudes", NULL, FALSE, "Behaviour and attitudes" },
  { "latest-personal-development", NULL, FALSE, "Personal development" },
  { "latest-leadership-and-management", NULL, FALSE,
    "Effectiveness of leadership and management|Leadership and management" },
  { "latest-early-years", NULL, FALSE,
    "Early years provision (where applicable)|Early years provision" },
  { "latest-sixth-form", NULL, FALSE,
    "Sixth form provision (where applicable)|Sixth form provision|16-19 study programmes (where "
    "applicable)|16-19 study programmes|16 to 19 study programmes (where applicable)|16 to 19 "
    "study programmes" },
  { "latest-safeguarding", NULL, FALSE, "Safeguarding is effective?|Safeguarding effective" },
  { "latest-behaviour-and-safety", NULL, FALSE,
    "Behaviour and safety of pupils|Behaviour and safety" },
  { "latest-personal-development-behaviour-and-welfare", NULL, FALSE,
    "Personal development, behaviour and welfare" },
  { "latest-teaching", NULL, FALSE,
    "Quality of teaching, learning and assessment|Quality of teaching" },
  { "latest-outcomes", NULL, FALSE,
    "Outcomes for pupils|Outcomes for children and learners|Achievement of pupils" },
  { "latest-inclusion", NULL, FALSE, "Inclusion" },
  { "latest-curriculum-and-teaching", NULL, FALSE, "Curriculum and teaching" },
  { "latest-achievement", NULL, FALSE, "Achievement" },
  { "latest-attendance-and-behaviour", NULL, FALSE, "Attendance and behaviour" },
  { "latest-personal-development-and-wellbeing", NULL, FALSE,
    "Personal development and wellbeing" },
  { "latest-early-years-report-card", NULL, FALSE, "Early years (where applicable)|Early years" },
  { "latest-post-16", NULL, FALSE, "Post-16 provision (where applicable)|Post-16 provision" },
  { "latest-leadership-and-governance", NULL, FALSE, "Leadership and governance" },
  { "latest-safeguarding-standards", NULL, FALSE, "Safeguarding standards" },
  { "oeif-number", NULL, FALSE, "Inspection number of latest OEIF graded inspection" },
  { "oeif-type", NULL, FALSE, "Inspection type of latest OEIF graded inspection" },
  { "oeif-started", NULL, FALSE, "Inspection start date of latest OEIF graded inspection" },
  { "oeif-published", NULL, FALSE, "Publication date of latest OEIF graded inspection" },
  { "oeif-urn-at-time", NULL, FALSE, "URN at time of latest OEIF graded inspection" },
  { "oeif-concern", NULL, FALSE, "Latest OEIF category of concern" },
  { "oeif-outcome", NULL, FALSE, "" },
  { "oeif-overall", NULL, FALSE,
    "Latest OEIF overall effectiveness|Latest OEIF overall effectiveness: how good is the school" },
  { "oeif-quality-of-education", NULL, FALSE, "Latest OEIF quality of education" },
  { "oeif-behaviour-and-attitudes", NULL, FALSE, "Latest OEIF behaviour and attitudes" },
  { "oeif-personal-development", NULL, FALSE, "Latest OEIF personal development" },
  { "oeif-leadership-and-management", NULL, FALSE,
    "Latest OEIF effectiveness of leadership and management|Latest OEIF leadership and "
    "management" },
  { "oeif-early-years", NULL, FALSE,
    "Latest OEIF early years provision (where applicable)|Latest OEIF early years provision" },
  { "oeif-sixth-form", NULL, FALSE,
    "Latest OEIF sixth form provision (where applicable)|Latest OEIF sixth form provision|Latest "
    "OEIF 16-19 study programmes (where applicable)|Latest OEIF 16-19 study programmes|Latest OEIF "
    "16 to 19 study programmes (where applicable)|Latest OEIF 16 to 19 study programmes" },
  { "oeif-safeguarding", NULL, FALSE,
    "Latest OEIF safeguarding is effective?|Latest OEIF safeguarding effective" },
  { "oeif-behaviour-and-safety", NULL, FALSE,
    "Latest OEIF behaviour and safety of pupils|Latest OEIF behaviour and safety" },
  { "oeif-personal-development-behaviour-and-welfare", NULL, FALSE,
    "Latest OEIF personal development, behaviour and welfare" },
  { "oeif-teaching", NULL, FALSE,
    "Latest OEIF quality of teaching, learning and assessment|Latest OEIF quality of teaching" },
  { "oeif-outcomes", NULL, FALSE,
    "Latest OEIF outcomes for pupils|Latest OEIF outcomes for children and learners|Latest OEIF "
    "achievement of pupils" },
  { "oeif-inclusion", NULL, FALSE, "Latest OEIF inclusion" },
  { "oeif-curriculum-and-teaching", NULL, FALSE, "Latest OEIF curriculum and teaching" },
  { "oeif-achievement", NULL, FALSE, "Latest OEIF achievement" },
  { "oeif-attendance-and-behaviour", NULL, FALSE, "Latest OEIF attendance and behaviour" },
  { "oeif-personal-development-and-wellbeing", NULL, FALSE,
    "Latest OEIF personal development and wellbeing" },
  { "oeif-early-years-report-card", NULL, FALSE,
    "Latest OEIF early years (where applicable)|Latest OEIF early years" },
  { "oeif-post-16", NULL, FALSE,
    "Latest OEIF post-16 provision (where applicable)|Latest OEIF post-16 provision" },
  { "oeif-leadership-and-governance", NULL, FALSE, "Latest OEIF leadership and governance" },
  { "oeif-safeguarding-standards", NULL, FALSE, "Latest OEIF safeguarding standards" },
  { "previous-number", NULL, FALSE,
    "Previous full inspection number|Previous graded inspection number|Previous inspection "
    "number" },
  { "previous-type", NULL, FALSE, "Previous inspection type" },
  { "previous-started", NULL, FALSE, "Previous inspection start date" },
  { "previous-published", NULL, FALSE, "Previous publication date" },
  { "previous-urn-at-time", NULL, FALSE,
    "URN at time of previous full inspection|URN at time of previous graded inspection|URN at time "
    "of previous inspection" },
  { "previous-concern", NULL, FALSE, "Previous category of concern" },
  { "previous-outcome", NULL, FALSE, "" },
  { "previous-overall", NULL, FALSE,
    "Previous full inspection overall effectiveness|Previous graded inspection overall "
    "effectiveness|Previous overall effectiveness|Previous overall effectiveness: how good is the "
    "school" },
  { "previous-quality-of-education", NULL, FALSE, "Previous quality of education" },
  { "previous-behaviour-and-attitudes", NULL, FALSE, "Previous behaviour and attitudes" },
  { "previous-personal-development", NULL, FALSE, "Previous personal development" },
  { "previous-leadership-and-management", NULL, FALSE,
    "Previous effectiveness of leadership and management|Previous leadership and management" },
  { "previous-early-years", NULL, FALSE,
    "Previous early years provision (where applicable)|Previous early years provision" },
  { "previous-sixth-form", NULL, FALSE,
    "Previous sixth form provision (where applicable)|Previous sixth form provision|Previous 16-19 "
    "study programmes (where applicable)|Previous 16-19 study programmes|Previous 16 to 19 study "
    "programmes (where applicable)|Previous 16 to 19 study programmes" },
  { "previous-safeguarding", NULL, FALSE,
    "Previous safeguarding is effective?|Previous safeguarding effective" },
  { "previous-behaviour-and-safety", NULL, FALSE,
    "Previous behaviour and safety of pupils|Previous behaviour and safety" },
  { "previous-personal-development-behaviour-and-welfare", NULL, FALSE,
    "Previous personal development, behaviour and welfare" },
  { "previous-teaching", NULL, FALSE,
    "Previous quality of teaching, learning and assessment|Previous quality of teaching" },
  { "previous-outcomes", NULL, FALSE,
    "Previous outcomes for pupils|Previous outcomes for children and learners|Previous achievement "
    "of pupils" },
  { "previous-inclusion", NULL, FALSE, "Previous inclusion" },
  { "previous-curriculum-and-teaching", NULL, FALSE, "Previous curriculum and teaching" },
  { "previous-achievement", NULL, FALSE, "Previous achievement" },
  { "previous-attendance-and-behaviour", NULL, FALSE, "Previous attendance and behaviour" },
  { "previous-personal-development-and-wellbeing", NULL, FALSE,
    "Previous personal development and wellbeing" },
  { "previous-early-years-report-card", NULL, FALSE,
    "Previous early years (where applicable)|Previous early years" },
  { "previous-post-16", NULL, FALSE,
    "Previous post-16 provision (where applicable)|Previous post-16 provision" },
  { "previous-leadership-and-governance", NULL, FALSE, "Previous leadership and governance" },
  { "previous-safeguarding-standards", NULL, FALSE, "Previous safeguarding standards" },
  { "ungraded-number", NULL, FALSE,
    "Latest ungraded inspection number|Latest section 8 inspection number since last full "
    "inspection|Latest ungraded inspection number since last graded inspection|Latest section 8 "
    "inspection number" },
  { "ungraded-type", NULL, FALSE, "" },
  { "ungraded-started", NULL, FALSE,
    "Date of latest ungraded inspection|Date of latest section 8 inspection" },
  { "ungraded-published", NULL, FALSE,
    "Ungraded inspection publication date|Section 8 inspection publication date" },
  { "ungraded-urn-at-time", NULL, FALSE,
    "URN at time of the ungraded inspection|URN at time of the section 8 inspection" },
  { "ungraded-concern", NULL, FALSE, "" },
  { "ungraded-outcome", NULL, FALSE,
    "Ungraded inspection overall outcome|Section 8 inspection overall outcome" },
};

static const AlongFieldSpec history_fields[] = {
  { "urn", N_ ("URN"), TRUE, "URN" },
  { "grade", N_ ("Overall grade"), TRUE,
    "Rating|Grade|Overall effectiveness|Overall grade|Overall rating|Judgement|Ofsted rating" },
  { "date", N_ ("Date of inspection"), TRUE,
    "Inspection Date|Date|Date of inspection|Inspection start date|Start date" },
  { "number", N_ ("Inspection number"), FALSE, "Inspection number|Number" },
};

static const AlongFieldSpec partner_fields[] = {
  { "urn", N_ ("URN"), FALSE, "URN|School URN|Unique reference number" },
  { "trust", N_ ("Trust (group UID)"), FALSE, "Trust UID|Group UID|UID|Trust" },
  { "name", N_ ("Name of the school"), FALSE, "School name|School|Name|EstablishmentName" },
  { "postcode", N_ ("Postcode"), FALSE, "Postcode|Post code|School postcode" },
  { "pathway", N_ ("Pathway"), FALSE, "Pathway|Support type|Type of support|Offer" },
  { "received", N_ ("Date received"), FALSE,
    "Received|Date received|Application date|Applied|Date applied|Date of application" },
  { "need", N_ ("Need (1 low to 3 high)"), FALSE, "Need|Level of need|Priority" },
  { "status", N_ ("Status (accepted unless given)"), FALSE, "Status|Application status|Decision" },
  { "note", N_ ("Note"), FALSE, "Note|Notes|Comment|Comments" },
};

static const AlongFieldSpec lead_fields[] = {
  { "urn", N_ ("URN"), FALSE, "URN|School URN|Unique reference number" },
  { "trust", N_ ("Trust (group UID)"), FALSE, "Trust UID|Group UID|UID|Trust" },
  { "name", N_ ("Name of the school"), FALSE, "School name|School|Name|EstablishmentName" },
  { "postcode", N_ ("Postcode"), FALSE, "Postcode|Post code|School postcode" },
  { "contact-name", N_ ("Contact’s name"), FALSE,
    "Contact name|Contact|Lead contact|Named contact" },
  { "contact-email", N_ ("Contact’s email"), FALSE, "Contact email|Email|Email address|E-mail" },
  { "places", N_ ("Places in the cohort"), FALSE,
    "Places|Capacity|Number of places|Partners|Number of partners" },
  { "days", N_ ("Days in the cohort"), FALSE,
    "Days|Days available|Number of days|Days of support" },
  { "note", N_ ("Note"), FALSE, "Note|Notes|Comment|Comments" },
};

typedef struct
{
  const AlongFieldSpec *fields;
  guint n;
} Fields;

#define FIELDS(table)                                                                              \
  {                                                                                                \
    table, G_N_ELEMENTS (table)                                                                    \
  }

static const Fields all_fields[ALONG_N_IMPORT_KINDS] = {
  [ALONG_IMPORT_REGISTER] = FIELDS (register_fields),
  [ALONG_IMPORT_LINKS] = FIELDS (links_fields),
  [ALONG_IMPORT_GROUPS] = FIELDS (groups_fields),
  [ALONG_IMPORT_GROUP_LINKS] = FIELDS (group_links_fields),
  [ALONG_IMPORT_OFSTED] = FIELDS (ofsted_fields),
  [ALONG_IMPORT_HISTORY] = FIELDS (history_fields),
  [ALONG_IMPORT_PARTNERS] = FIELDS (partner_fields),
  [ALONG_IMPORT_LEADS] = FIELDS (lead_fields),
};

/* Columns that tell a kind of file, most telling first: + for and, | for or. */
static const struct
{
  AlongImportKind kind;
  const char *columns;
} signs[] = {
  { ALONG_IMPORT_LINKS, "linkurn" },
  { ALONG_IMPORT_GROUP_LINKS, "groupuid+urn|groupuid+joineddate" },
  { ALONG_IMPORT_GROUPS, "groupuid+groupname|groupuid+grouptype|groupid+groupname" },
  { ALONG_IMPORT_OFSTED,
    "inspectionnumberoflatestfullinspection|inspectionnumberoflatestgradedinspection|"
    "inspectionnumberoflatestoeifgradedinspection|inspectionnumber+ofstedphase|"
    "overalleffectiveness+ofstedphase|previousfullinspectionnumber|previousgradedinspectionnumber|"
    "inspectionnumber+inspectionstartdate+publicationdate" },
  { ALONG_IMPORT_REGISTER,
    "establishmentstatuscode|establishmentstatusname|establishmentname+typeofestablishmentname|"
    "establishmentname+phaseofeducationname|urn+establishmentname+lacode" },
  { ALONG_IMPORT_HISTORY,
    "urn+rating+inspectiondate|urn+rating+date|urn+overalleffectiveness+inspectiondate|"
    "urn+overalleffectiveness+inspectionstartdate|urn+grade+inspectiondate|urn+grade+date|"
    "urn+overallgrade+inspectiondate|urn+overallgrade+date|rating+inspectiondate" },
  { ALONG_IMPORT_LEADS, "urn+places|urn+contactemail+places|trustuid+places|urn+capacity" },
  { ALONG_IMPORT_PARTNERS, "urn+pathway|trustuid+pathway|urn+datereceived|urn+received" },
};

const AlongFieldSpec *
along_import_fields_get (AlongImportKind kind, guint *n)
{
  g_return_val_if_fail (kind < ALONG_N_IMPORT_KINDS && n != NULL, NULL);

  *n = all_fields[kind].n;
  return all_fields[kind].fields;
}

int
along_import_fields_find (AlongImportKind kind, const char *id)
{
  guint n;
  const AlongFieldSpec *fields = along_import_fields_get (kind, &n);

  for (guint i = 0; i < n; i++)
    if (strcmp (fields[i].id, id) == 0)
      return (int) i;

  return -1;
}

char *
along_import_fields_dup_name (const AlongFieldSpec *field)
{
  if (field->name != NULL)
    return g_strdup (_ (field->name));
  if (*field->columns != '\0')
    return g_strndup (field->columns, strcspn (field->columns, "|"));
  return g_strdup (field->id);
}

static gboolean
has_all (GHashTable *keys, const char *columns)
{
  g_auto (GStrv) wanted = g_strsplit (columns, "+", -1);

  for (guint i = 0; wanted[i] != NULL; i++)
    if (!g_hash_table_contains (keys, wanted[i]))
      return FALSE;

  return TRUE;
}

AlongImportKind
along_import_fields_detect (GHashTable *keys)
{
  for (gsize i = 0; i < G_N_ELEMENTS (signs); i++)
    {
      g_auto (GStrv) ways = g_strsplit (signs[i].columns, "|", -1);

      for (guint j = 0; ways[j] != NULL; j++)
        if (has_all (keys, ways[j]))
          return signs[i].kind;
    }

  return ALONG_IMPORT_UNKNOWN;
}
