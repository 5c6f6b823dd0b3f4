extension Schema {
  static let journal = """
    CREATE TABLE journal (
      sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
      plan TEXT NOT NULL CHECK (length(plan) BETWEEN 1 AND 24),
      act INTEGER NOT NULL CHECK (act BETWEEN 1 AND sequence),
      recorded TEXT NOT NULL CHECK (length(recorded) = 24),
      author TEXT NOT NULL CHECK (author <> ''),
      change TEXT NOT NULL CHECK (change <> ''),
      v INTEGER NOT NULL CHECK (v > 0),
      content BLOB,
      content_hash BLOB NOT NULL CHECK (length(content_hash) = 32),
      chain_hash BLOB NOT NULL CHECK (length(chain_hash) = 32),
      redacted_by INTEGER REFERENCES journal (sequence) DEFERRABLE INITIALLY DEFERRED,
      CHECK ((content IS NULL) = (redacted_by IS NOT NULL))
    ) STRICT;
    CREATE INDEX journal_of_plan ON journal (plan, sequence);
    CREATE INDEX journal_by_change ON journal (plan, change, v);

    CREATE TABLE touched (
      plan TEXT NOT NULL,
      subject TEXT NOT NULL,
      sequence INTEGER NOT NULL REFERENCES journal (sequence) DEFERRABLE INITIALLY DEFERRED,
      indicator TEXT,
      PRIMARY KEY (plan, subject, sequence)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX touched_indicator ON touched (plan, indicator, sequence) WHERE indicator IS NOT NULL;
    CREATE INDEX touched_by ON touched (sequence);
    """

  static let kept = """
    CREATE TABLE frozen_document (
      plan TEXT NOT NULL,
      edition TEXT NOT NULL,
      document BLOB NOT NULL,
      redacted_by INTEGER REFERENCES journal (sequence) DEFERRABLE INITIALLY DEFERRED,
      PRIMARY KEY (plan, edition)
    ) STRICT;

    CREATE TABLE printed_text (
      plan TEXT NOT NULL,
      act INTEGER NOT NULL REFERENCES journal (sequence) DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL CHECK (position > 0),
      file TEXT NOT NULL,
      lines TEXT NOT NULL CHECK (json_valid(lines)),
      PRIMARY KEY (plan, act, position)
    ) STRICT;

    CREATE TABLE finding (
      plan TEXT NOT NULL,
      act INTEGER NOT NULL REFERENCES journal (sequence) DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL CHECK (position > 0),
      kind TEXT NOT NULL,
      verdict TEXT NOT NULL,
      severity TEXT NOT NULL CHECK (severity IN ('look', 'note')),
      pillar INTEGER,
      code TEXT,
      sheet TEXT,
      series INTEGER,
      message_japanese TEXT NOT NULL,
      message_english TEXT NOT NULL,
      \(source),
      PRIMARY KEY (plan, act, position)
    ) STRICT;
    """
}
