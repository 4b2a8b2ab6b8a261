-- The published facts of one version of the sources. Written once by the build, then only read.
-- Amounts are whole kronor. Counts, weights, shares and parts are decimal texts, because a REAL would round them.
-- The checks repeat what the build has checked, so that no other program can put a wrong row in either.

CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE document (
  key TEXT PRIMARY KEY,
  title TEXT NOT NULL CHECK (title <> ''),
  position INTEGER NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

-- `number` is the key; `printed_number` is another one only where somebody else has it since `until`.
CREATE TABLE customer (
  number INTEGER PRIMARY KEY CHECK (number > 0),
  printed_number INTEGER NOT NULL CHECK (printed_number > 0),
  kind TEXT NOT NULL CHECK (kind IN ('department', 'district', 'company', 'foundation')),
  name TEXT NOT NULL CHECK (name <> ''),
  until TEXT CHECK (until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  into_customer INTEGER REFERENCES customer (number) DEFERRABLE INITIALLY DEFERRED,
  CHECK (into_customer IS NULL OR (until IS NOT NULL AND into_customer <> number))
) STRICT;

-- `key` is the name in lower case: the same name cannot lead to two customers.
CREATE TABLE name (
  key TEXT PRIMARY KEY,
  text TEXT NOT NULL CHECK (text <> ''),
  customer INTEGER NOT NULL REFERENCES customer (number),
  kind TEXT NOT NULL CHECK (kind IN ('current', 'short', 'printed', 'alias', 'former')),
  until TEXT CHECK (until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  position INTEGER NOT NULL UNIQUE,
  CHECK ((kind = 'former') = (until IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE quarter (
  key TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  customer INTEGER NOT NULL REFERENCES customer (number),
  position INTEGER NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

CREATE TABLE service (
  key TEXT PRIMARY KEY,
  name_sv TEXT NOT NULL CHECK (name_sv <> ''),
  name_en TEXT NOT NULL CHECK (name_en <> ''),
  short_sv TEXT NOT NULL CHECK (short_sv <> ''),
  short_en TEXT NOT NULL CHECK (short_en <> ''),
  unit TEXT NOT NULL CHECK (unit IN ('cases', 'calls', 'users')),
  position INTEGER NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

CREATE TABLE service_alias (
  service TEXT NOT NULL REFERENCES service (key),
  alias TEXT NOT NULL CHECK (alias <> ''),
  position INTEGER NOT NULL,
  PRIMARY KEY (service, alias)
) STRICT, WITHOUT ROWID;

-- One service in one year, as printed or before it was. A total of 0 means that there was no fixed fee.
CREATE TABLE sheet (
  id INTEGER NOT NULL UNIQUE,
  service TEXT NOT NULL REFERENCES service (key),
  year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
  stage TEXT NOT NULL CHECK (stage IN ('preliminary', 'printed')),
  total INTEGER NOT NULL CHECK (total >= 0),
  total_as_printed TEXT NOT NULL CHECK (total_as_printed <> ''),
  origin TEXT CHECK (origin IN ('printed', 'derived', 'inverted')),
  document TEXT NOT NULL REFERENCES document (key),
  section TEXT NOT NULL CHECK (section <> ''),
  heading TEXT NOT NULL CHECK (heading <> ''),
  period_from TEXT,
  period_to TEXT,
  price_per_call INTEGER NOT NULL CHECK (price_per_call IN (0, 1)),
  -- Why some printed fees are known to differ from computed ones, in words.
  remark_sv TEXT CHECK (remark_sv <> ''),
  remark_en TEXT CHECK (remark_en <> ''),
  PRIMARY KEY (service, year, stage),
  CHECK ((period_from IS NULL) = (period_to IS NULL)),
  CHECK (period_from <= period_to),
  CHECK ((remark_sv IS NULL) = (remark_en IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE pool (
  service TEXT NOT NULL,
  year INTEGER NOT NULL,
  stage TEXT NOT NULL,
  key TEXT NOT NULL,
  part TEXT NOT NULL CHECK (part <> '' AND part NOT GLOB '*[^0-9.]*' AND CAST(part AS REAL) BETWEEN 0 AND 1),
  base TEXT NOT NULL CHECK (base <> ''),
  position INTEGER NOT NULL,
  PRIMARY KEY (service, year, stage, key),
  FOREIGN KEY (service, year, stage) REFERENCES sheet (service, year, stage)
) STRICT, WITHOUT ROWID;

-- `fee`: NULL is a blank cell, 0 a printed dash; computed where the sheet is preliminary. `weight` is NULL for who is no
-- member of the allocation. There are far more rows than anything else: their sheet is a number, and that no two have the
-- same position is left to the build, since each index takes as long as the rows themselves.
CREATE TABLE row (
  sheet INTEGER NOT NULL REFERENCES sheet (id),
  position INTEGER NOT NULL,
  customer INTEGER NOT NULL REFERENCES customer (number),
  printed_name TEXT NOT NULL CHECK (printed_name <> ''),
  fee INTEGER CHECK (fee >= 0),
  weight TEXT CHECK (weight <> '' AND weight NOT GLOB '*[^0-9.]*'),
  share TEXT CHECK (share <> '' AND share NOT GLOB '*[^0-9.]*'),
  mark TEXT NOT NULL CHECK (mark NOT GLOB '*[^*]*'),
  PRIMARY KEY (sheet, customer)
) STRICT, WITHOUT ROWID;

-- `fee_line` differs from `line` where the list prints the fee beside another heading.
CREATE TABLE printed_sum (
  service TEXT NOT NULL,
  year INTEGER NOT NULL,
  stage TEXT NOT NULL,
  block TEXT NOT NULL CHECK (block IN ('departments', 'companies', 'all')),
  line TEXT NOT NULL CHECK (line <> ''),
  fee_line TEXT NOT NULL CHECK (fee_line <> ''),
  fee INTEGER CHECK (fee >= 0),
  count TEXT CHECK (count <> '' AND count NOT GLOB '*[^0-9.]*'),
  share TEXT CHECK (share <> '' AND share NOT GLOB '*[^0-9.]*'),
  position INTEGER NOT NULL,
  PRIMARY KEY (service, year, stage, block),
  FOREIGN KEY (service, year, stage) REFERENCES sheet (service, year, stage)
) STRICT, WITHOUT ROWID;

CREATE TABLE counted_in (
  service TEXT NOT NULL,
  year INTEGER NOT NULL,
  stage TEXT NOT NULL,
  customer INTEGER NOT NULL REFERENCES customer (number) CHECK (customer <> into_customer),
  into_customer INTEGER NOT NULL REFERENCES customer (number),
  PRIMARY KEY (service, year, stage, customer),
  FOREIGN KEY (service, year, stage) REFERENCES sheet (service, year, stage)
) STRICT, WITHOUT ROWID;

CREATE TABLE fact (
  key TEXT PRIMARY KEY,
  sv TEXT NOT NULL CHECK (sv <> ''),
  en TEXT NOT NULL CHECK (en <> ''),
  document TEXT NOT NULL REFERENCES document (key),
  section TEXT NOT NULL CHECK (section <> ''),
  position INTEGER NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;

CREATE TABLE fact_cue (
  fact TEXT NOT NULL REFERENCES fact (key),
  cue TEXT NOT NULL CHECK (cue <> ''),
  position INTEGER NOT NULL,
  PRIMARY KEY (fact, cue)
) STRICT, WITHOUT ROWID;
