extension Stylesheet {
  /// Tables, and tables shown as cards where they would not fit.
  static let tables = #"""
    table { border-collapse: collapse; font-size: 0.9375rem; line-height: 1.45; }
    caption { text-align: start; font-weight: bold; padding-bottom: 0.5rem; }
    th, td { padding: 0.5rem 0.75rem; text-align: start; vertical-align: top; }
    thead th {
      font-weight: normal;
      font-size: 0.8125rem;
      color: var(--soft);
      vertical-align: bottom;
      border-bottom: 1px solid var(--rule);
    }
    tbody th { font-weight: normal; }
    tbody tr { border-bottom: 1px solid var(--hair); }
    th.number, td.number { text-align: end; }
    td.number { white-space: nowrap; }

    .findings { width: 100%; }
    .findings td:nth-child(1), .findings td:nth-child(2) { white-space: nowrap; }
    .findings td:nth-child(3) { width: 28%; }
    .findings tr:target { background: var(--accent-tint); }
    .source { display: block; font-size: 0.8125rem; color: var(--soft); }

    @media screen and (max-width: 54rem) {
      .cards, .cards tbody, .cards tr, .cards th, .cards td { display: block; }
      .cards thead { display: none; }
      .cards tbody tr { padding: 0.75rem 0; }
      .cards th, .cards td { padding: 0.125rem 0; }
      .cards td[data-label]::before {
        content: attr(data-label);
        display: block;
        font-size: 0.8125rem;
        color: var(--soft);
      }
      .findings td:nth-child(3) { width: auto; }
    }
    """#
}
