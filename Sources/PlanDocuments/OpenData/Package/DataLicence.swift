/// The terms under which a city gives its data away.
public enum DataLicence: String, CaseIterable, Sendable {
  /// クリエイティブ・コモンズ 表示 4.0 国際, which the government's standard terms are compatible with.
  case attribution = "CC-BY-4.0"
  /// CC0: no rights reserved.
  case publicDomain = "CC0-1.0"
  /// 公共データ利用規約（第1.0版）, which the Digital Agency wrote for public bodies.
  case publicData = "PDL-1.0"

  /// The name as a reader is told it.
  public var title: String {
    switch self {
    case .attribution: "クリエイティブ・コモンズ 表示 4.0 国際（CC BY 4.0）"
    case .publicDomain: "CC0 1.0 全世界（パブリック・ドメイン提供）"
    case .publicData: "公共データ利用規約（第1.0版）（PDL1.0）"
    }
  }

  /// Where its words stand.
  public var address: String {
    switch self {
    case .attribution: "https://creativecommons.org/licenses/by/4.0/"
    case .publicDomain: "https://creativecommons.org/publicdomain/zero/1.0/"
    case .publicData: "https://www.digital.go.jp/resources/open_data/public_data_license_v1.0"
    }
  }
}
