extension Schema {
  static let indicators = """
    CREATE TABLE indicator (
      plan TEXT NOT NULL,
      indicator TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('activity', 'outcome')),
      name TEXT NOT NULL,
      accumulation TEXT NOT NULL CHECK (accumulation IN ('annual', 'cumulative', 'pointInTime')),
      desired_direction TEXT NOT NULL
        CHECK (desired_direction IN ('increase', 'decrease', 'maintain', 'unknown')),
      definition TEXT,
      pillar TEXT NOT NULL,
      measure TEXT,
      code TEXT NOT NULL,
      sheet TEXT NOT NULL,
      position INTEGER NOT NULL,
      footnotes TEXT NOT NULL,
      own_columns INTEGER NOT NULL CHECK (own_columns IN (0, 1)),
      same_as_plan TEXT,
      same_as_indicator TEXT,
      continues_plan TEXT,
      continues_indicator TEXT,
      retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
      \(source),
      PRIMARY KEY (plan, indicator),
      FOREIGN KEY (plan, pillar) REFERENCES pillar (plan, pillar) DEFERRABLE INITIALLY DEFERRED,
      FOREIGN KEY (plan, measure) REFERENCES measure (plan, measure) DEFERRABLE INITIALLY DEFERRED,
      CHECK ((same_as_plan IS NULL) = (same_as_indicator IS NULL)),
      CHECK ((continues_plan IS NULL) = (continues_indicator IS NULL))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE indicator_column (
      plan TEXT NOT NULL,
      indicator TEXT NOT NULL,
      position INTEGER NOT NULL CHECK (position > 0),
      fiscal_year INTEGER NOT NULL,
      role TEXT NOT NULL CHECK (role IN ('baseline', 'interim', 'reference', 'actual', 'target')),
      PRIMARY KEY (plan, indicator, position),
      \(ofIndicator)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE series (
      plan TEXT NOT NULL,
      indicator TEXT NOT NULL,
      position INTEGER NOT NULL CHECK (position > 0),
      series TEXT NOT NULL,
      name TEXT,
      unit TEXT NOT NULL,
      counting TEXT NOT NULL CHECK (counting IN ('occurrences', 'distinct', 'unknown')),
      retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
      PRIMARY KEY (plan, indicator, position),
      UNIQUE (plan, indicator, series),
      \(ofIndicator)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE responsibility (
      plan TEXT NOT NULL,
      indicator TEXT NOT NULL,
      position INTEGER NOT NULL CHECK (position > 0),
      department TEXT NOT NULL,
      former_name TEXT,
      PRIMARY KEY (plan, indicator, position),
      FOREIGN KEY (plan, department) REFERENCES department (plan, department) DEFERRABLE INITIALLY DEFERRED,
      \(ofIndicator)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE analysis (
      plan TEXT NOT NULL,
      indicator TEXT NOT NULL,
      fiscal_year INTEGER NOT NULL,
      text TEXT NOT NULL,
      \(source),
      PRIMARY KEY (plan, indicator, fiscal_year),
      \(ofIndicator)
    ) STRICT, WITHOUT ROWID;
    """
}
