extension Schema {
  static let structure = """
    CREATE TABLE plan (
      plan TEXT NOT NULL PRIMARY KEY,
      title TEXT NOT NULL,
      organization TEXT NOT NULL,
      first_fiscal_year INTEGER,
      last_fiscal_year INTEGER,
      version INTEGER NOT NULL CHECK (version > 0),
      made TEXT NOT NULL,
      changed TEXT NOT NULL,
      CHECK ((first_fiscal_year IS NULL) = (last_fiscal_year IS NULL)),
      CHECK (first_fiscal_year <= last_fiscal_year)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE plan_column (
      plan TEXT NOT NULL REFERENCES plan (plan) DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL CHECK (position > 0),
      fiscal_year INTEGER NOT NULL,
      role TEXT NOT NULL CHECK (role IN ('baseline', 'interim', 'reference', 'actual', 'target')),
      label TEXT NOT NULL,
      PRIMARY KEY (plan, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE pillar (
      plan TEXT NOT NULL REFERENCES plan (plan) DEFERRABLE INITIALLY DEFERRED,
      pillar TEXT NOT NULL,
      number INTEGER NOT NULL,
      title TEXT NOT NULL,
      tag TEXT,
      retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
      \(source),
      PRIMARY KEY (plan, pillar)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE measure (
      plan TEXT NOT NULL,
      measure TEXT NOT NULL,
      pillar TEXT NOT NULL,
      number TEXT NOT NULL,
      title TEXT NOT NULL,
      issue TEXT,
      direction TEXT,
      retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
      \(source),
      PRIMARY KEY (plan, measure),
      FOREIGN KEY (plan, pillar) REFERENCES pillar (plan, pillar) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE footnote (
      plan TEXT NOT NULL,
      footnote TEXT NOT NULL,
      pillar TEXT NOT NULL,
      sheet TEXT NOT NULL,
      mark TEXT NOT NULL,
      text TEXT NOT NULL,
      position INTEGER NOT NULL,
      \(source),
      PRIMARY KEY (plan, footnote),
      FOREIGN KEY (plan, pillar) REFERENCES pillar (plan, pillar) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID;
    """
}
