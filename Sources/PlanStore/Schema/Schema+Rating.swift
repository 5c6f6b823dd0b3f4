extension Schema {
  static let rating = """
    ALTER TABLE indicator ADD COLUMN counted_on TEXT;
    ALTER TABLE revision ADD COLUMN cause TEXT;

    CREATE TABLE series_of_3 (
      plan TEXT NOT NULL,
      indicator TEXT NOT NULL,
      position INTEGER NOT NULL CHECK (position > 0),
      series TEXT NOT NULL,
      name TEXT,
      unit TEXT NOT NULL,
      counting TEXT NOT NULL CHECK (counting IN ('occurrences', 'distinct', 'notApplicable', 'unknown')),
      retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
      PRIMARY KEY (plan, indicator, position),
      UNIQUE (plan, indicator, series),
      \(ofIndicator)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO series_of_3 SELECT * FROM series;
    DROP TABLE series;
    ALTER TABLE series_of_3 RENAME TO series;

    CREATE TABLE rating_rule_of_3 (
      plan TEXT NOT NULL PRIMARY KEY REFERENCES plan (plan) DEFERRABLE INITIALLY DEFERRED,
      rule TEXT NOT NULL,
      version TEXT NOT NULL,
      digest TEXT NOT NULL,
      text TEXT
    ) STRICT, WITHOUT ROWID;
    INSERT INTO rating_rule_of_3 SELECT plan, rule, CAST (version AS TEXT), digest, NULL FROM rating_rule;
    DROP TABLE rating_rule;
    ALTER TABLE rating_rule_of_3 RENAME TO rating_rule;

    CREATE TABLE rating_terms (
      plan TEXT NOT NULL,
      indicator TEXT NOT NULL,
      keep_within TEXT,
      lowest TEXT,
      highest TEXT,
      limit_amount TEXT,
      survey INTEGER NOT NULL CHECK (survey IN (0, 1)),
      PRIMARY KEY (plan, indicator),
      CHECK ((lowest IS NULL) = (highest IS NULL)),
      \(ofIndicator)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE judgement (
      plan TEXT NOT NULL,
      indicator TEXT NOT NULL,
      fiscal_year INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('grade', 'mark')),
      letter TEXT NOT NULL,
      reason TEXT NOT NULL,
      PRIMARY KEY (plan, indicator, fiscal_year),
      \(ofIndicator)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE survey (
      plan TEXT NOT NULL,
      indicator TEXT NOT NULL,
      fiscal_year INTEGER NOT NULL,
      respondents INTEGER,
      margin TEXT,
      PRIMARY KEY (plan, indicator, fiscal_year),
      \(ofIndicator)
    ) STRICT, WITHOUT ROWID;
    """
}
