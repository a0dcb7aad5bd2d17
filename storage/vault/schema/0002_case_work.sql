-- Derived from revisions: what is still to be done, one row each; an entry may have
-- several (place tells them apart). day is ISO, time is HH:MM or empty.
CREATE TABLE $s.due (
  num INTEGER NOT NULL,
  place TEXT NOT NULL,
  case_id TEXT,
  day TEXT NOT NULL,
  time TEXT NOT NULL,
  assignee TEXT NOT NULL,
  duty TEXT NOT NULL,
  title TEXT NOT NULL,
  PRIMARY KEY (num, place)
) WITHOUT ROWID;
CREATE INDEX $s.due_day ON due (day);
CREATE INDEX $s.due_whose ON due (assignee, day, case_id);
CREATE INDEX $s.due_case ON due (case_id);

-- The cases that an account owns.
CREATE INDEX $s.entry_assignee ON entry (assignee, form);

-- Derived from revisions: how the names of an entry sound, to find likely duplicates.
CREATE TABLE $s.name_key (
  key TEXT NOT NULL,
  num INTEGER NOT NULL,
  PRIMARY KEY (key, num)
) WITHOUT ROWID;
CREATE INDEX $s.name_key_num ON name_key (num);

-- A day that colleagues without the key may know of: an open deadline's.
ALTER TABLE $s.marker ADD COLUMN announced_on TEXT NOT NULL DEFAULT '';
CREATE INDEX $s.marker_announced ON marker (announced_on, compartment, case_id)
  WHERE announced_on <> '';

-- Revisions for a compartment whose key their author does not hold, sealed to accounts
-- that hold it; taken in when one of them unlocks. Used in the registry only.
CREATE TABLE $s.parcel (
  id TEXT PRIMARY KEY,
  compartment TEXT NOT NULL,
  body BLOB NOT NULL
) WITHOUT ROWID;
