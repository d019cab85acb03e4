CREATE INDEX content_by_kind ON content (kind);
PRAGMA user_version = 3;
