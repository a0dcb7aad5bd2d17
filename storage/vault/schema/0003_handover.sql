-- What an update to the same person goes on from: JSON, compartment to revision.seq.
ALTER TABLE $s.bundle ADD COLUMN upto TEXT NOT NULL DEFAULT '{}';

-- Signed statements about bundles: taken over, taken as a copy, refused, purged. Used in
-- the registry only; primary data. id is the SHA-256 of the body.
CREATE TABLE $s.statement (
  id BLOB PRIMARY KEY,
  bundle_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  author TEXT NOT NULL,
  body BLOB NOT NULL,
  signature BLOB NOT NULL,
  recorded_at TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX $s.statement_bundle ON statement (bundle_id);

-- Entries of which two versions wait for somebody to choose.
CREATE INDEX $s.entry_conflict ON entry (form) WHERE conflict = 1;

-- Only a bundle told of this entry: nobody stored it here.
ALTER TABLE $s.marker ADD COLUMN heard INTEGER NOT NULL DEFAULT 0;
