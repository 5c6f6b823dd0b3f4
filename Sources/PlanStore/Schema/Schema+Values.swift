extension Schema {
  /// What a value says besides its numbers.
  private static let saying = """
    state TEXT NOT NULL CHECK (state IN ('number', 'qualitative', 'notAvailable', 'pending')),
    finality TEXT NOT NULL CHECK (finality IN ('provisional', 'final')),
    printed TEXT NOT NULL,
    reason TEXT,
    expected TEXT,
    footnotes TEXT NOT NULL,
    \(source)
    """

  static let values = """
    CREATE TABLE observation (
      plan TEXT NOT NULL,
      indicator TEXT NOT NULL,
      fiscal_year INTEGER NOT NULL,
      role TEXT NOT NULL CHECK (role IN ('', 'baseline', 'interim', 'reference', 'actual', 'target')),
      series TEXT NOT NULL,
      ordinal INTEGER NOT NULL CHECK (ordinal > 0),
      amount_text TEXT,
      amount REAL,
      \(saying),
      PRIMARY KEY (plan, indicator, fiscal_year, role, series),
      CHECK ((amount_text IS NULL) = (amount IS NULL)),
      \(ofIndicator)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE target (
      plan TEXT NOT NULL,
      indicator TEXT NOT NULL,
      fiscal_year INTEGER NOT NULL,
      series TEXT NOT NULL,
      ordinal INTEGER NOT NULL CHECK (ordinal > 0),
      amount_text TEXT,
      amount REAL,
      \(saying),
      PRIMARY KEY (plan, indicator, fiscal_year, series),
      CHECK ((amount_text IS NULL) = (amount IS NULL)),
      \(ofIndicator)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE revision (
      plan TEXT NOT NULL,
      indicator TEXT NOT NULL,
      fiscal_year INTEGER NOT NULL,
      position INTEGER NOT NULL CHECK (position > 0),
      series TEXT NOT NULL,
      ordinal INTEGER NOT NULL CHECK (ordinal > 0),
      old_amount_text TEXT,
      old_amount REAL,
      new_amount_text TEXT,
      new_amount REAL,
      revision TEXT NOT NULL,
      reporting_years TEXT NOT NULL,
      proposal_reason TEXT,
      outcome TEXT CHECK (outcome IN ('accepted', 'rejected')),
      meeting TEXT,
      decided_on TEXT,
      decision_reason TEXT,
      \(saying),
      PRIMARY KEY (plan, indicator, fiscal_year, position, series),
      CHECK ((old_amount_text IS NULL) = (old_amount IS NULL)),
      CHECK ((new_amount_text IS NULL) = (new_amount IS NULL)),
      \(ofIndicator)
    ) STRICT, WITHOUT ROWID;
    """
}
