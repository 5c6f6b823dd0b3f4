extension Schema {
  static let tolerances = """
    CREATE TABLE degree_tolerances (
      plan TEXT NOT NULL PRIMARY KEY REFERENCES plan (plan) DEFERRABLE INITIALLY DEFERRED,
      level TEXT NOT NULL,
      about TEXT NOT NULL,
      large TEXT NOT NULL,
      slight TEXT NOT NULL,
      far_from_target TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    """
}
