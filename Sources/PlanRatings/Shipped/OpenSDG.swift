extension ShippedRule {
  static let openSDG = #"""
    id: opensdg-2.4
    version: "1"
    body: {ja: Open SDG（国際）, en: Open SDG (international)}
    title: {ja: 目標に必要な年平均伸び率に対する、実際の伸び率, en: Actual growth a year against the growth that reaches the target}
    source: https://open-sdg.readthedocs.io/
    note:
      ja: 伸び率は小数第6位までに丸めて比べます。目標がなければ伸び率だけで見て、基準値が上限や下限に近いほど境を小さくします。基準値が0の行、符号が変わる行は、この方法では計算できないため評価しません。
      en: Growth rates are rounded to six places before they are compared. Without a target growth alone counts, and thresholds shrink as the baseline nears a limit. Rows with a baseline of zero or a change of sign are beyond the method and are refused.
    figure: growth
    direction: {up: asWritten, down: turned, unstated: refuse}
    grades:
      - {letter: 目標達成, ja: 目標を達成, en: target achieved, status: achieved, when: actual >= target}
      - {letter: 大きく前進, ja: 比が0.95以上, en: substantial progress, status: onTrack, when: figure >= 95%, withoutTarget: figure >= 1.5%}
      - {letter: ある程度前進, ja: 比が0.60以上0.95未満, en: moderate progress, status: onTrack, when: figure >= 60%, withoutTarget: figure >= 0.5%}
      - {letter: わずかに前進, ja: 比が0以上0.60未満, en: limited progress, status: late, when: figure >= 0%, withoutTarget: figure >= 0%}
      - {letter: 後退, ja: 比が0未満, en: deterioration, status: late, withoutTarget: otherwise}
    """#
}
