-- SPDX-FileCopyrightText: 2026 The Alongside developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Deployments. Columns are the members of the records in src/model/along-deployment.h. What
-- belongs to a deployment has it first in its key, so that one is read by ranges.
--
-- revision: another number whenever anything of the deployment changes.

CREATE TABLE deployment (
  id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
  programme TEXT NOT NULL CHECK (programme <> ''),
  pathway TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('school', 'trust')),
  participant INTEGER NOT NULL CHECK (participant > 0),
  region TEXT,
  academic_year INTEGER NOT NULL,
  reason TEXT NOT NULL,
  lead TEXT REFERENCES lead (id),
  application TEXT UNIQUE REFERENCES application (id),
  opened TEXT,
  completion TEXT,
  approved INTEGER NOT NULL CHECK (approved >= 0),
  status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 3),
  note TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE lead_match (
  id TEXT NOT NULL CHECK (id <> ''),
  deployment TEXT NOT NULL REFERENCES deployment (id),
  lead TEXT REFERENCES lead (id),
  leader TEXT NOT NULL,
  leader_kind TEXT NOT NULL,
  "from" TEXT,
  "until" TEXT,
  conflict TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (deployment, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE step (
  deployment TEXT NOT NULL REFERENCES deployment (id),
  process TEXT NOT NULL,
  step TEXT NOT NULL,
  state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 1),
  "date" TEXT NOT NULL,
  "by" TEXT NOT NULL,
  answer TEXT NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (deployment, process, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE correction (
  id TEXT NOT NULL CHECK (id <> ''),
  deployment TEXT NOT NULL REFERENCES deployment (id),
  process TEXT NOT NULL,
  step TEXT NOT NULL,
  "was" TEXT,
  "now" TEXT,
  reason TEXT NOT NULL,
  author TEXT NOT NULL,
  made TEXT,
  PRIMARY KEY (deployment, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE suspension (
  id TEXT NOT NULL CHECK (id <> ''),
  deployment TEXT NOT NULL REFERENCES deployment (id),
  "stop" INTEGER NOT NULL CHECK ("stop" IN (0, 1)),
  "from" TEXT NOT NULL,
  "until" TEXT CHECK ("until" >= "from"),
  reason TEXT NOT NULL,
  author TEXT NOT NULL,
  PRIMARY KEY (deployment, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_item (
  id TEXT NOT NULL CHECK (id <> ''),
  deployment TEXT NOT NULL REFERENCES deployment (id),
  "position" INTEGER NOT NULL,
  title TEXT NOT NULL,
  days INTEGER NOT NULL,
  mode INTEGER NOT NULL CHECK (mode BETWEEN 0 AND 1),
  area TEXT NOT NULL,
  "date" TEXT,
  PRIMARY KEY (deployment, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE day (
  id TEXT NOT NULL CHECK (id <> ''),
  deployment TEXT NOT NULL REFERENCES deployment (id),
  "date" TEXT NOT NULL,
  days INTEGER NOT NULL CHECK (days > 0),
  mode INTEGER NOT NULL CHECK (mode BETWEEN 0 AND 1),
  contributor TEXT,
  activity TEXT NOT NULL,
  area TEXT NOT NULL,
  enhancement TEXT,
  PRIMARY KEY (deployment, id),
  FOREIGN KEY (deployment, contributor) REFERENCES contributor (deployment, id),
  FOREIGN KEY (deployment, enhancement) REFERENCES enhancement (deployment, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE contributor (
  id TEXT NOT NULL CHECK (id <> ''),
  deployment TEXT NOT NULL REFERENCES deployment (id),
  name TEXT NOT NULL,
  specialism TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('school', 'trust')),
  participant INTEGER NOT NULL CHECK (participant > 0),
  agreed TEXT,
  PRIMARY KEY (deployment, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE tick (
  deployment TEXT NOT NULL REFERENCES deployment (id),
  checklist TEXT NOT NULL,
  item TEXT NOT NULL,
  "date" TEXT,
  "by" TEXT NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (deployment, checklist, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE enhancement (
  id TEXT NOT NULL CHECK (id <> ''),
  deployment TEXT NOT NULL REFERENCES deployment (id),
  "option" TEXT NOT NULL,
  state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 4),
  days INTEGER NOT NULL CHECK (days >= 0),
  partner INTEGER NOT NULL,
  context TEXT NOT NULL,
  requested TEXT,
  decided TEXT,
  rationale TEXT NOT NULL,
  starts TEXT,
  ends TEXT,
  override_by TEXT NOT NULL,
  override_reason TEXT NOT NULL,
  PRIMARY KEY (deployment, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim (
  id TEXT NOT NULL CHECK (id <> ''),
  deployment TEXT NOT NULL REFERENCES deployment (id),
  payment TEXT NOT NULL,
  enhancement TEXT,
  state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 6),
  days INTEGER NOT NULL CHECK (days >= 0),
  amount INTEGER NOT NULL CHECK (amount >= 0), -- pence
  made TEXT,
  changed TEXT,
  paid TEXT,
  reference TEXT NOT NULL,
  PRIMARY KEY (deployment, id),
  FOREIGN KEY (deployment, enhancement) REFERENCES enhancement (deployment, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE claimed_day (
  claim TEXT NOT NULL,
  day TEXT NOT NULL UNIQUE, -- no day is paid for twice
  deployment TEXT NOT NULL,
  PRIMARY KEY (deployment, claim, day),
  FOREIGN KEY (deployment, claim) REFERENCES claim (deployment, id),
  FOREIGN KEY (deployment, day) REFERENCES day (deployment, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE document (
  id TEXT NOT NULL CHECK (id <> ''),
  deployment TEXT NOT NULL REFERENCES deployment (id),
  "type" TEXT NOT NULL,
  sent TEXT,
  received TEXT,
  path TEXT NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (deployment, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact (
  id TEXT NOT NULL CHECK (id <> ''),
  deployment TEXT NOT NULL REFERENCES deployment (id),
  "role" TEXT NOT NULL,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT NOT NULL,
  "from" TEXT,
  "until" TEXT,
  PRIMARY KEY (deployment, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE referral (
  id TEXT NOT NULL CHECK (id <> ''),
  deployment TEXT NOT NULL REFERENCES deployment (id),
  entry TEXT NOT NULL,
  "date" TEXT,
  "by" TEXT NOT NULL,
  outcome TEXT NOT NULL,
  PRIMARY KEY (deployment, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE activity (
  id TEXT NOT NULL CHECK (id <> ''),
  deployment TEXT NOT NULL REFERENCES deployment (id),
  "type" TEXT NOT NULL,
  "event" TEXT REFERENCES event (id),
  "date" TEXT,
  days INTEGER NOT NULL,
  mode INTEGER NOT NULL CHECK (mode BETWEEN 0 AND 1),
  people INTEGER NOT NULL,
  title TEXT NOT NULL,
  PRIMARY KEY (deployment, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE action (
  id TEXT NOT NULL CHECK (id <> ''),
  deployment TEXT NOT NULL REFERENCES deployment (id),
  outcome TEXT NOT NULL,
  title TEXT NOT NULL,
  owner TEXT NOT NULL,
  due TEXT,
  done TEXT,
  PRIMARY KEY (deployment, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE signature (
  id TEXT NOT NULL CHECK (id <> ''),
  deployment TEXT NOT NULL REFERENCES deployment (id),
  form TEXT NOT NULL,
  "role" TEXT NOT NULL,
  name TEXT NOT NULL,
  title TEXT NOT NULL,
  "date" TEXT,
  fingerprint TEXT NOT NULL,
  voided TEXT,
  void_reason TEXT NOT NULL,
  PRIMARY KEY (deployment, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
  id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
  programme TEXT NOT NULL,
  cohort TEXT REFERENCES cohort (id),
  host TEXT REFERENCES lead (id),
  "type" TEXT NOT NULL,
  title TEXT NOT NULL,
  "date" TEXT,
  days INTEGER NOT NULL,
  places INTEGER NOT NULL,
  note TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE region_contact (
  id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
  programme TEXT NOT NULL,
  region TEXT,
  "role" TEXT NOT NULL,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  "from" TEXT,
  "until" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE holiday (
  id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
  region TEXT,
  name TEXT NOT NULL,
  "first" TEXT NOT NULL,
  "last" TEXT NOT NULL,
  CHECK ("last" >= "first")
) STRICT, WITHOUT ROWID;

-- Forms: what is filled in, and what was signed --------------------------------------------------

CREATE TABLE answer (
  deployment TEXT NOT NULL REFERENCES deployment (id),
  form TEXT NOT NULL,
  field TEXT NOT NULL CHECK (field <> ''),
  body TEXT NOT NULL CHECK (body <> ''),
  PRIMARY KEY (deployment, form, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE signed_form (
  deployment TEXT NOT NULL,
  signature TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (deployment, signature),
  FOREIGN KEY (deployment, signature) REFERENCES signature (deployment, id)
) STRICT, WITHOUT ROWID;

-- Secrets -----------------------------------------------------------------------------------------
--
-- What must not be read from the file. Keys themselves are elsewhere. The history records boxes as
-- they are; it does not record the keyring, which tells of the world outside, nor who has seen
-- what, which nobody can take back.

-- What it takes to find a key again. salt, operations and memory: of Argon2id, where it is behind
-- a passphrase (kind 1).
CREATE TABLE keyring (
  sequence INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE CHECK (length (id) = 32),
  kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 1),
  salt BLOB NOT NULL,
  operations INTEGER NOT NULL CHECK (operations >= 0),
  memory INTEGER NOT NULL CHECK (memory >= 0),
  author TEXT NOT NULL,
  made INTEGER NOT NULL -- Unix seconds, UTC
) STRICT;

-- box: x'' where something was removed; who did and when is then still known. fingerprint: equal
-- for equal content under the same key. after_approval: put in when a claim was signed or enhanced
-- support approved already.
CREATE TABLE sealed (
  deployment TEXT NOT NULL REFERENCES deployment (id),
  name TEXT NOT NULL CHECK (name <> ''),
  key TEXT NOT NULL,
  box BLOB NOT NULL,
  fingerprint BLOB NOT NULL,
  after_approval INTEGER NOT NULL CHECK (after_approval IN (0, 1)),
  author TEXT NOT NULL,
  made INTEGER NOT NULL, -- Unix seconds, UTC
  PRIMARY KEY (deployment, name)
) STRICT, WITHOUT ROWID;

-- Who was shown what, and what for. It stays when the deployment goes.
CREATE TABLE disclosure (
  sequence INTEGER PRIMARY KEY,
  deployment TEXT NOT NULL,
  name TEXT NOT NULL,
  kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 1),
  purpose TEXT NOT NULL CHECK (purpose <> ''),
  author TEXT NOT NULL,
  time INTEGER NOT NULL -- Unix seconds, UTC
) STRICT;

CREATE INDEX disclosure_deployment ON disclosure (deployment);

CREATE TRIGGER disclosure_unchanged BEFORE UPDATE ON disclosure
BEGIN
  SELECT RAISE (ABORT, 'what was disclosed stays written down');
END;

CREATE TRIGGER disclosure_kept BEFORE DELETE ON disclosure
BEGIN
  SELECT RAISE (ABORT, 'what was disclosed stays written down');
END;
