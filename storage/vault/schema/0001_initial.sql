-- The one schema of every compartment. $s is the attached schema's name.
-- Primary data: meta, revision, attachment, chunk, marker, audit, bundle, draft, setting.
-- Derived, rebuilt at will: entry, search, part (from revisions), activity (from markers).

CREATE TABLE $s.meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID;

CREATE TABLE $s.revision (
  seq INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE,
  entry_id TEXT NOT NULL,
  case_id TEXT,
  body BLOB NOT NULL,
  signature BLOB NOT NULL
);
CREATE INDEX $s.revision_entry ON revision (entry_id);
CREATE INDEX $s.revision_case ON revision (case_id);

CREATE TABLE $s.entry (
  num INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  case_id TEXT,
  form TEXT NOT NULL,
  title TEXT NOT NULL,
  status TEXT NOT NULL,
  occurred_on TEXT NOT NULL,
  due_on TEXT,
  assignee TEXT,
  sensitivity TEXT NOT NULL,
  final INTEGER NOT NULL,
  author TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  head BLOB NOT NULL,
  conflict INTEGER NOT NULL,
  facts TEXT NOT NULL
);
CREATE INDEX $s.entry_case ON entry (case_id, occurred_on);
CREATE INDEX $s.entry_form ON entry (form, title);

CREATE VIRTUAL TABLE $s.search USING fts5 (
  words, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
INSERT INTO $s.search (search, rank) VALUES ('secure-delete', 1);
CREATE VIRTUAL TABLE $s.part USING fts5 (names, tokenize = 'trigram');
INSERT INTO $s.part (part, rank) VALUES ('secure-delete', 1);

CREATE TABLE $s.attachment (
  num INTEGER PRIMARY KEY,
  sha256 BLOB NOT NULL UNIQUE,
  size INTEGER NOT NULL
);
-- id = attachment.num * 128 + position of the 1 MiB chunk
CREATE TABLE $s.chunk (id INTEGER PRIMARY KEY, data BLOB NOT NULL);

-- That an entry exists, for those who cannot read it. Used in the registry only.
CREATE TABLE $s.marker (
  entry_id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL,
  compartment TEXT NOT NULL,
  occurred_on TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX $s.marker_case ON marker (case_id, occurred_on);

-- Derived from the markers: how many entries a case has and the last day of one.
CREATE TABLE $s.activity (
  case_id TEXT PRIMARY KEY,
  last_on TEXT NOT NULL,
  entries INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX $s.activity_last ON activity (last_on, case_id);

-- Used in the registry only.
CREATE TABLE $s.audit (
  seq INTEGER PRIMARY KEY,
  hash BLOB NOT NULL,
  body BLOB NOT NULL,
  signature BLOB NOT NULL
);
CREATE TABLE $s.bundle (
  id TEXT NOT NULL,
  direction TEXT NOT NULL,
  handover BLOB NOT NULL,
  signature BLOB NOT NULL,
  recorded_at TEXT NOT NULL,
  PRIMARY KEY (id, direction)
);
CREATE TABLE $s.setting (
  account TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL,
  PRIMARY KEY (account, name)
) WITHOUT ROWID;

CREATE TABLE $s.draft (
  account TEXT NOT NULL,
  entry_id TEXT NOT NULL,
  body BLOB NOT NULL,
  saved_at TEXT NOT NULL,
  PRIMARY KEY (account, entry_id)
);
