extension ShippedRule {
  static let kausalLinear = #"""
    id: kausal-linear
    version: "1"
    body: {ja: 自治体の行動計画のソフトウェア, en: Municipal action-plan software}
    title: {ja: 基準値から目標値までの進捗率, en: Progress from baseline to target}
    note:
      ja: 方向は基準値から目標値への向きで決まるため、述べられていなくても計算します。
      en: The way from baseline to target is the direction, so that none has to be stated.
    figure: progress to target
    rounding: {places: 2}
    direction: {up: asWritten, down: asWritten, unstated: asWritten}
    cases: {targetBelowBaseline: calculate}
    grades:
      - {ja: 目標に到達, en: target reached, status: achieved, when: figure >= 100%}
      - {ja: 進捗率, en: per cent of the way, status: notRated}
    """#
}
