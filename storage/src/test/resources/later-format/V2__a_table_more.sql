-- A later format, made up for the test of migration.
INSERT INTO meta (name, value) VALUES ('later', 'yes');
PRAGMA user_version = 2;
