extension Schema {
  static let comments = """
    CREATE TABLE comment (
      plan TEXT NOT NULL REFERENCES plan (plan) DEFERRABLE INITIALLY DEFERRED,
      comment TEXT NOT NULL,
      meeting TEXT NOT NULL,
      held_on TEXT NOT NULL,
      position INTEGER NOT NULL,
      pillar TEXT,
      measure TEXT,
      indicator TEXT,
      kind TEXT NOT NULL CHECK (kind IN ('opinion', 'question', 'request')),
      speaker TEXT,
      text TEXT NOT NULL,
      answer TEXT,
      answered_by TEXT,
      answered_on TEXT,
      PRIMARY KEY (plan, comment),
      CHECK ((pillar IS NOT NULL) + (measure IS NOT NULL) + (indicator IS NOT NULL) <= 1),
      CHECK ((answer IS NULL) = (answered_on IS NULL)),
      CHECK (answered_by IS NULL OR answer IS NOT NULL)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX comment_of_meeting ON comment (plan, held_on, meeting, position);
    """
}
