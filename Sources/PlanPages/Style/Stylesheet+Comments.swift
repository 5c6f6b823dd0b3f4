extension Stylesheet {
  /// What is said in meetings, and the forms for it.
  static let comments = #"""
    .comments-page main { max-width: 84rem; }
    .comments-page main > * + * { margin-top: 1rem; }
    .meeting > .hint { margin: 0.25rem 0 0.5rem; }
    .remark { padding: 0.875rem 0; border-top: 1px solid var(--hair); }
    .remark h3, .remark .about { font-size: 1rem; font-weight: bold; }
    .remark:target { background: var(--highlight); }
    .remark small { font-weight: normal; }
    .said { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.25rem 1rem; margin: 0.5rem 0; max-width: 60rem; }
    .said dt { color: var(--soft); font-size: 0.875rem; line-height: 2; }
    .said dd { margin: 0; overflow-wrap: anywhere; }
    .said .text { white-space: pre-line; }
    .said .by { color: var(--soft); font-size: 0.875rem; }
    .unanswered { font-weight: bold; }
    .unanswered::before { content: "◆ "; }
    .to-answer li { display: inline-block; margin-inline-end: 1.5rem; min-height: 28px; }
    .form-box { border: 1px solid var(--hair); border-radius: 4px; padding: 0.5rem 0.875rem; }
    .form-box > summary { font-weight: bold; min-height: 32px; }
    .form-box form { margin-top: 0.5rem; }
    .comments-page .form-end { position: static; border: 0; padding: 0.25rem 0; margin-top: 0.5rem; }
    .comments-page .field + .field, .comments-page .field-row + *, .comments-page fieldset + * { margin-top: 0.75rem; }
    .comments-page fieldset { display: block; border: 0; padding: 0; margin-top: 0.75rem; }
    .comments-page legend { float: none; display: block; }
    .comments-page .field > input[type="text"], .comments-page .field > select, textarea { width: 100%; max-width: 60rem; }
    .field-row { display: flex; flex-wrap: wrap; gap: 0.75rem 1.5rem; max-width: 60rem; }
    .field-row .field { margin: 0 !important; flex: 0 0 auto; }
    .field-row .field:first-child { flex: 1 1 16rem; }
    textarea, input[type="date"] {
      min-height: 40px;
      padding: 0.5rem;
      border: 1px solid var(--rule);
      border-radius: 4px;
      background: var(--paper);
      color: var(--ink);
      font: inherit;
    }
    .document-choice { display: flex; flex-wrap: wrap; align-items: end; gap: 0.5rem 1rem; }
    .document-choice .choice { min-width: 0; max-width: min(20rem, 100%); }
    .indicator-page .document-choice { margin: 1.5rem 0 0.5rem; }
    .document-choice .choice label:not(.unseen) { display: block; font-size: 0.8125rem; }
    .document-choice select { max-width: 100%; }
    .document-choice .tick { display: inline-flex; align-items: center; gap: 0.25rem; min-height: 40px; }
    input[type="checkbox"] { width: 20px; height: 20px; accent-color: var(--accent); }
    .answer-finding form { display: flex; flex-wrap: wrap; align-items: end; gap: 0.5rem 1rem; }
    .answer-finding .field { flex: 1 1 16rem; }
    .answer-finding input[type="text"] { width: 100%; }
    .answered > summary { font-weight: bold; }
    .answered li { margin-top: 0.75rem; }
    @media print {
      .answered form { display: none; }
      .form-box, .to-answer { display: none; }
      .remark { break-inside: avoid; }
    }
    """#
}
