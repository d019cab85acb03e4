-- What happened, numbered from 1 without gaps. Nothing here is ever updated or deleted.
CREATE TABLE entry (
  sequence INTEGER PRIMARY KEY,
  at       INTEGER NOT NULL, -- milliseconds of the epoch
  by       TEXT    NOT NULL,
  batch    INTEGER NOT NULL,
  undoes   INTEGER,
  type     TEXT    NOT NULL,
  body     TEXT    NOT NULL, -- JSON
  hash     BLOB    NOT NULL  -- SHA-256 over the hash before and this entry
) STRICT;

-- Words about people, texts and original files, each under a salt of its own. A withdrawal empties salt, bytes and digest.
CREATE TABLE content (
  id           TEXT    PRIMARY KEY NOT NULL,
  kind         TEXT    NOT NULL, -- words, text or original
  entry        INTEGER NOT NULL REFERENCES entry (sequence),
  salt         BLOB,
  bytes        BLOB,             -- UTF-8; texts deflated; originals as they came
  digest       BLOB,             -- SHA-256 of an original without salt, to find the same bytes again
  hash         BLOB    NOT NULL, -- SHA-256 over salt and bytes; stays, and tells nothing without the salt
  withdrawn_by INTEGER REFERENCES entry (sequence)
) STRICT;

CREATE INDEX content_by_digest ON content (digest) WHERE digest IS NOT NULL;
CREATE INDEX content_by_entry ON content (entry);

-- The state after some entry, for opening fast. Never the truth: it may be deleted at any time.
CREATE TABLE snapshot (
  sequence INTEGER PRIMARY KEY,
  version  INTEGER NOT NULL,
  parts    INTEGER NOT NULL,
  entry    BLOB    NOT NULL, -- the hash of the entry it was taken at
  checksum BLOB    NOT NULL  -- SHA-256 over the checksums of the parts
) STRICT;

CREATE TABLE snapshot_part (
  sequence INTEGER NOT NULL,
  part     INTEGER NOT NULL,
  checksum INTEGER NOT NULL, -- CRC-32C
  bytes    BLOB    NOT NULL,
  PRIMARY KEY (sequence, part)
) STRICT;

CREATE TABLE meta (
  name  TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT;

PRAGMA application_id = 1413563220; -- 'TACT'
PRAGMA user_version = 1;
