/// What a city states of its open data beside the data.
public struct OpenDataSettings: Hashable, Sendable {
  /// `nil` where nobody has said it; the column is then empty.
  public var municipality: MunicipalityCode?
  public var licence: DataLicence
  /// Whom to ask: a section, with its telephone number or not.
  public var contact: String?
  /// An address of electronic mail to ask.
  public var contactMail: String?
  /// Where the folder will be published, for the catalogue: `https://www.city.example.jp/opendata/plan/`.
  ///
  /// `nil` leaves the addresses of the files relative.
  public var address: String?

  public init(
    municipality: MunicipalityCode? = nil, licence: DataLicence = .attribution, contact: String? = nil,
    contactMail: String? = nil, address: String? = nil
  ) {
    self.municipality = municipality
    self.licence = licence
    self.contact = contact
    self.contactMail = contactMail
    self.address = address.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
  }
}
