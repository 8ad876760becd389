-- SPDX-FileCopyrightText: 2026 The Alongside developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Dates are ISO text, amounts of days are quarter-days, NULL is "not known". Tables that the
-- history records have explicit keys and an order of rows that does not depend on their past.

-- Published data ------------------------------------------------------------------------------
--
-- Files of different months may name records that others lack, and undoing an import deletes them
-- by the ten thousand, so these tables refer to one another without REFERENCES.

CREATE TABLE trust (
  uid INTEGER PRIMARY KEY CHECK (uid > 0),
  ukprn INTEGER,
  group_id TEXT NOT NULL,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  companies_house_number TEXT NOT NULL,
  opened TEXT,
  closed TEXT
) STRICT;

CREATE TABLE school (
  urn INTEGER PRIMARY KEY CHECK (urn > 0),
  ukprn INTEGER,
  trust_uid INTEGER,
  la_code INTEGER,
  region TEXT,
  phase INTEGER NOT NULL CHECK (phase BETWEEN 0 AND 7),
  status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 4),
  name TEXT NOT NULL CHECK (name <> ''),
  type TEXT NOT NULL,
  la_name TEXT NOT NULL,
  town TEXT NOT NULL,
  postcode TEXT NOT NULL,
  street TEXT NOT NULL,
  religious_character TEXT NOT NULL,
  telephone TEXT NOT NULL,
  website TEXT NOT NULL,
  opened TEXT,
  closed TEXT,
  changed TEXT,
  low_age INTEGER,
  high_age INTEGER,
  fsm_tenths INTEGER CHECK (fsm_tenths BETWEEN 0 AND 1000),
  capacity INTEGER CHECK (capacity >= 0),
  pupils INTEGER CHECK (pupils >= 0),
  easting INTEGER,
  northing INTEGER
) STRICT;

CREATE TABLE school_link (
  urn INTEGER NOT NULL,
  linked_urn INTEGER NOT NULL,
  type TEXT NOT NULL,
  established TEXT,
  PRIMARY KEY (urn, linked_urn, type)
) STRICT, WITHOUT ROWID;

CREATE TABLE membership (
  urn INTEGER NOT NULL,
  trust_uid INTEGER NOT NULL,
  joined TEXT NOT NULL, -- '' where the files do not tell
  ended TEXT,
  PRIMARY KEY (urn, trust_uid, joined)
) STRICT, WITHOUT ROWID;

-- key: Ofsted's inspection number, or "URN at the time/date" where the source gives none.
CREATE TABLE inspection (
  urn INTEGER NOT NULL,
  key TEXT NOT NULL,
  number TEXT NOT NULL,
  urn_at_time INTEGER NOT NULL,
  started TEXT NOT NULL,
  published TEXT,
  type TEXT NOT NULL,
  graded INTEGER NOT NULL CHECK (graded IN (0, 1)),
  outcome TEXT NOT NULL,
  concern TEXT NOT NULL,
  PRIMARY KEY (urn, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE judgement (
  urn INTEGER NOT NULL,
  inspection TEXT NOT NULL,
  area TEXT NOT NULL,
  grade INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 9),
  PRIMARY KEY (urn, inspection, area)
) STRICT, WITHOUT ROWID;

-- The team's own records ----------------------------------------------------------------------

CREATE TABLE cohort (
  id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
  programme TEXT NOT NULL CHECK (programme <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  term TEXT NOT NULL,
  academic_year INTEGER NOT NULL,
  starts TEXT,
  ends TEXT,
  region TEXT,
  status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 2),
  CHECK (ends IS NULL OR starts IS NULL OR ends >= starts)
) STRICT, WITHOUT ROWID;

CREATE TABLE lead (
  id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
  programme TEXT NOT NULL CHECK (programme <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('school', 'trust')),
  participant INTEGER NOT NULL CHECK (participant > 0),
  contact_name TEXT NOT NULL,
  contact_email TEXT NOT NULL,
  note TEXT NOT NULL,
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  UNIQUE (programme, kind, participant)
) STRICT, WITHOUT ROWID;

CREATE TABLE lead_capacity (
  lead TEXT NOT NULL REFERENCES lead (id),
  cohort TEXT NOT NULL REFERENCES cohort (id),
  places INTEGER NOT NULL CHECK (places >= 0),
  days INTEGER CHECK (days >= 0), -- quarter-days; NULL: no limit
  PRIMARY KEY (lead, cohort)
) STRICT, WITHOUT ROWID;

CREATE TABLE pathway_capacity (
  lead TEXT NOT NULL,
  cohort TEXT NOT NULL,
  pathway TEXT NOT NULL,
  places INTEGER NOT NULL CHECK (places >= 0),
  PRIMARY KEY (lead, cohort, pathway),
  FOREIGN KEY (lead, cohort) REFERENCES lead_capacity (lead, cohort)
) STRICT, WITHOUT ROWID;

CREATE TABLE application (
  id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
  cohort TEXT NOT NULL REFERENCES cohort (id),
  kind TEXT NOT NULL CHECK (kind IN ('school', 'trust')),
  participant INTEGER NOT NULL CHECK (participant > 0),
  pathway TEXT NOT NULL,
  received TEXT,
  status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 3),
  need INTEGER NOT NULL CHECK (need BETWEEN 0 AND 3),
  note TEXT NOT NULL,
  preferred_lead TEXT REFERENCES lead (id),
  UNIQUE (cohort, kind, participant)
) STRICT, WITHOUT ROWID;

CREATE TABLE pairing (
  id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
  application TEXT NOT NULL REFERENCES application (id),
  lead TEXT NOT NULL REFERENCES lead (id),
  paired TEXT NOT NULL,
  ended TEXT,
  status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 2),
  pinned INTEGER NOT NULL CHECK (pinned IN (0, 1)),
  rationale TEXT NOT NULL,
  end_reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- An application has one lead at a time.
CREATE UNIQUE INDEX pairing_current ON pairing (application) WHERE status <> 2;
CREATE INDEX pairing_lead ON pairing (lead);

CREATE TABLE exclusion (
  id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
  lead TEXT NOT NULL REFERENCES lead (id),
  kind TEXT NOT NULL CHECK (kind IN ('school', 'trust')),
  participant INTEGER NOT NULL CHECK (participant > 0),
  reason TEXT NOT NULL,
  author TEXT NOT NULL,
  made TEXT NOT NULL,
  UNIQUE (lead, kind, participant)
) STRICT, WITHOUT ROWID;

CREATE TABLE flag (
  id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
  programme TEXT NOT NULL CHECK (programme <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('school', 'trust')),
  participant INTEGER NOT NULL CHECK (participant > 0),
  flag INTEGER NOT NULL CHECK (flag BETWEEN 0 AND 2),
  academic_year INTEGER NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> ''),
  author TEXT NOT NULL CHECK (author <> ''),
  made TEXT NOT NULL,
  UNIQUE (programme, kind, participant, academic_year)
) STRICT, WITHOUT ROWID;

CREATE TABLE memo (
  topic TEXT NOT NULL,
  name TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (topic, name)
) STRICT, WITHOUT ROWID;

-- What was done, and how to take it back -------------------------------------------------------

CREATE TABLE history (
  sequence INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  object TEXT NOT NULL,
  count INTEGER NOT NULL,
  author TEXT NOT NULL,
  time INTEGER NOT NULL,
  state INTEGER NOT NULL DEFAULT 0 CHECK (state BETWEEN 0 AND 2),
  undo_order INTEGER -- the greatest is what redo takes
) STRICT;

-- Apart, so that a change of state does not write ten megabytes of an import again.
CREATE TABLE history_changeset (
  sequence INTEGER PRIMARY KEY REFERENCES history (sequence),
  changeset BLOB NOT NULL
) STRICT;

CREATE INDEX history_undone ON history (undo_order) WHERE undo_order IS NOT NULL;

-- Rebuilt from the schools whenever they change, and not recorded -------------------------------

CREATE VIRTUAL TABLE school_search USING fts5 (
  name, town, la_name, postcode,
  content = 'school', content_rowid = 'urn',
  tokenize = 'unicode61 remove_diacritics 2', detail = none
);
