extension Schema {
  static let organization = """
    CREATE TABLE department (
      plan TEXT NOT NULL REFERENCES plan (plan) DEFERRABLE INITIALLY DEFERRED,
      department TEXT NOT NULL,
      name TEXT NOT NULL,
      begins TEXT,
      ends TEXT,
      outside INTEGER NOT NULL CHECK (outside IN (0, 1)),
      retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
      PRIMARY KEY (plan, department)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE department_name (
      plan TEXT NOT NULL,
      department TEXT NOT NULL,
      position INTEGER NOT NULL CHECK (position > 0),
      name TEXT NOT NULL,
      begins TEXT,
      PRIMARY KEY (plan, department, position),
      FOREIGN KEY (plan, department) REFERENCES department (plan, department) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE department_succession (
      plan TEXT NOT NULL,
      department TEXT NOT NULL,
      position INTEGER NOT NULL CHECK (position > 0),
      predecessor TEXT NOT NULL,
      PRIMARY KEY (plan, department, position),
      FOREIGN KEY (plan, department) REFERENCES department (plan, department) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE programme (
      plan TEXT NOT NULL REFERENCES plan (plan) DEFERRABLE INITIALLY DEFERRED,
      programme TEXT NOT NULL,
      name TEXT NOT NULL,
      begins TEXT,
      ends TEXT,
      retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
      PRIMARY KEY (plan, programme)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE programme_name (
      plan TEXT NOT NULL,
      programme TEXT NOT NULL,
      position INTEGER NOT NULL CHECK (position > 0),
      name TEXT NOT NULL,
      begins TEXT,
      PRIMARY KEY (plan, programme, position),
      FOREIGN KEY (plan, programme) REFERENCES programme (plan, programme) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE programme_terms (
      plan TEXT NOT NULL,
      programme TEXT NOT NULL,
      position INTEGER NOT NULL CHECK (position > 0),
      terms TEXT NOT NULL,
      begins TEXT,
      PRIMARY KEY (plan, programme, position),
      FOREIGN KEY (plan, programme) REFERENCES programme (plan, programme) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE programme_indicator (
      plan TEXT NOT NULL,
      programme TEXT NOT NULL,
      position INTEGER NOT NULL CHECK (position > 0),
      indicator TEXT NOT NULL,
      PRIMARY KEY (plan, programme, position),
      FOREIGN KEY (plan, programme) REFERENCES programme (plan, programme) DEFERRABLE INITIALLY DEFERRED
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE edition (
      plan TEXT NOT NULL REFERENCES plan (plan) DEFERRABLE INITIALLY DEFERRED,
      edition TEXT NOT NULL,
      name TEXT NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('draft', 'annual')),
      reporting_year INTEGER NOT NULL,
      document_digest TEXT NOT NULL,
      chain_head TEXT NOT NULL,
      plan_version INTEGER NOT NULL,
      published_on TEXT,
      shows_findings INTEGER NOT NULL CHECK (shows_findings IN (0, 1)),
      shows_persons INTEGER NOT NULL CHECK (shows_persons IN (0, 1)),
      shows_grades INTEGER NOT NULL CHECK (shows_grades IN (0, 1)),
      PRIMARY KEY (plan, edition)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE finding_answer (
      plan TEXT NOT NULL REFERENCES plan (plan) DEFERRABLE INITIALLY DEFERRED,
      kind TEXT NOT NULL,
      indicator TEXT,
      fiscal_year INTEGER,
      words TEXT,
      answer TEXT NOT NULL CHECK (answer IN ('corrected', 'accepted')),
      note TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX finding_answer_key ON finding_answer
      (plan, kind, coalesce(indicator, ''), coalesce(fiscal_year, 0), coalesce(words, ''), words IS NULL);

    CREATE TABLE rating_rule (
      plan TEXT NOT NULL PRIMARY KEY REFERENCES plan (plan) DEFERRABLE INITIALLY DEFERRED,
      rule TEXT NOT NULL,
      version INTEGER NOT NULL,
      digest TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    """
}
