INSERT INTO meta (name, value) VALUES ('later', 'half');
INSERT INTO nowhere (name) VALUES ('fails');
PRAGMA user_version = 2;
