extension ShippedRule {
  static let shizuokaLine = #"""
    id: shizuoka-line
    version: "1"
    body: {ja: 静岡県, en: Shizuoka Prefecture}
    title: {ja: 基準値と目標値を結ぶ線に対する状況, en: State against the line from baseline to target}
    note:
      ja: 線上か線より上なら順調です。遅れとみなす幅は公表されていないため、値を与えるまで線に届かない行は評価しません。
      en: On or above the line is on track. How far below counts as late was not published, so rows below it are not rated until it is given.
    parameters:
      band: {value: unpublished, ja: 線をこの割合まで下回っても「やや遅れ」とする幅, en: how far below the line is still somewhat late}
    direction: {up: asWritten, down: turned, unstated: refuse}
    grades:
      - {letter: 順調, ja: 線上か線より上, en: on or above the line, status: onTrack, when: actual >= line}
      - {letter: やや遅れ, ja: 線をわずかに下回る, en: somewhat below the line, status: late, when: actual >= line - $band}
      - {letter: 遅れ, ja: 線を大きく下回る, en: well below the line, status: late}
    """#
}
