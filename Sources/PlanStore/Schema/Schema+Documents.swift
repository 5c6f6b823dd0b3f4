extension Schema {
  static let documents = """
    CREATE TABLE printed_document (
      document INTEGER PRIMARY KEY CHECK (document > 0),
      plan TEXT NOT NULL,
      edition TEXT NOT NULL,
      form TEXT NOT NULL CHECK (form <> ''),
      subject TEXT CHECK (subject <> ''),
      fingerprint TEXT NOT NULL CHECK (length(fingerprint) = 64),
      recorded TEXT NOT NULL CHECK (length(recorded) = 24),
      author TEXT NOT NULL CHECK (author <> ''),
      FOREIGN KEY (plan, edition) REFERENCES frozen_document (plan, edition)
    ) STRICT;
    CREATE INDEX printed_document_of_plan ON printed_document (plan, document);
    CREATE INDEX printed_document_by_fingerprint ON printed_document (fingerprint);
    """
}
