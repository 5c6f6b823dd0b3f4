import PlanModel

/// catalogue.jsonld: the data set and its files in the words of DCAT, for catalogues of open data.
struct DataCatalogue {
  let edition: DataEdition
  let settings: OpenDataSettings
  let files: [OpenDataFile]

  func bytes() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.key("@context")
      json.object { Self.writeContext(&$0, base: settings.address) }
      json.text("@id", "")
      json.text("@type", "dcat:Dataset")
      json.text("dct:title", edition.fullTitle)
      json.text("dct:description", edition.summary)
      json.text("dct:identifier", edition.edition?.documentDigest ?? DataPackage.name(edition, settings))
      if !edition.name.isEmpty { json.text("dcat:version", edition.name) }
      if let date = edition.edition?.publication?.date { Self.write(date: date, "dct:issued", &json) }
      json.key("dct:language")
      Self.write(address: "http://publications.europa.eu/resource/authority/language/JPN", &json)
      json.key("dct:license")
      Self.write(address: settings.licence.address, &json)
      writePeople(&json)
      writeExtent(&json)
      json.key("dcat:keyword")
      json.strings(["計画", "指標", "行政評価"])
      json.key("dcat:distribution")
      json.array(files) { json, file in json.object { write(file, &$0) } }
    }
    json.newline()
    return json.bytes
  }

  private static func writeContext(_ json: inout JSONWriter, base: String?) {
    if let base { json.text("@base", base) }
    json.text("@language", "ja")
    json.text("dcat", "http://www.w3.org/ns/dcat#")
    json.text("dct", "http://purl.org/dc/terms/")
    json.text("foaf", "http://xmlns.com/foaf/0.1/")
    json.text("spdx", "http://spdx.org/rdf/terms#")
    json.text("vcard", "http://www.w3.org/2006/vcard/ns#")
    json.text("locn", "http://www.w3.org/ns/locn#")
    json.text("xsd", "http://www.w3.org/2001/XMLSchema#")
  }

  private func writePeople(_ json: inout JSONWriter) {
    if !edition.organization.isEmpty {
      json.key("dct:publisher")
      json.object { json in
        json.text("@type", "foaf:Organization")
        json.text("foaf:name", edition.organization)
        if let code = settings.municipality { json.text("dct:identifier", code.digits) }
      }
    }
    guard settings.contact != nil || settings.contactMail != nil else { return }
    json.key("dcat:contactPoint")
    json.object { json in
      json.text("@type", "vcard:Organization")
      json.text("vcard:fn", settings.contact ?? edition.organization)
      if let mail = settings.contactMail {
        json.key("vcard:hasEmail")
        Self.write(address: "mailto:\(mail)", &json)
      }
    }
  }

  /// Which place and which years the data are about.
  private func writeExtent(_ json: inout JSONWriter) {
    if let code = settings.municipality {
      json.key("dct:spatial")
      json.object { json in
        json.text("@type", "dct:Location")
        json.text("locn:geographicName", edition.organization)
        json.text("dct:identifier", code.digits)
      }
    }
    guard let years = edition.years,
      let first = CalendarDate(year: years.lowerBound.westernYear, month: 4, day: 1),
      let last = CalendarDate(year: years.upperBound.westernYear + 1, month: 3, day: 31)
    else { return }
    json.key("dct:temporal")
    json.object { json in
      json.text("@type", "dct:PeriodOfTime")
      Self.write(date: first, "dcat:startDate", &json)
      Self.write(date: last, "dcat:endDate", &json)
    }
  }

  private func write(_ file: OpenDataFile, _ json: inout JSONWriter) {
    json.text("@id", file.name)
    json.text("@type", "dcat:Distribution")
    json.text("dct:title", file.title)
    json.key("dct:license")
    Self.write(address: settings.licence.address, &json)
    json.key(settings.address == nil ? "dcat:accessURL" : "dcat:downloadURL")
    Self.write(address: file.name, &json)
    json.key("dcat:mediaType")
    Self.write(address: "https://www.iana.org/assignments/media-types/\(file.mediaType)", &json)
    json.key("dcat:byteSize")
    json.object { json in
      json.text("@value", String(file.bytes.count))
      json.text("@type", "xsd:nonNegativeInteger")
    }
    json.key("spdx:checksum")
    json.object { json in
      json.text("@type", "spdx:Checksum")
      json.key("spdx:algorithm")
      Self.write(address: "http://spdx.org/rdf/terms#checksumAlgorithm_sha256", &json)
      json.key("spdx:checksumValue")
      json.object { json in
        json.text("@value", file.digest)
        json.text("@type", "xsd:hexBinary")
      }
    }
  }

  private static func write(address: String, _ json: inout JSONWriter) {
    json.object { $0.text("@id", address) }
  }

  private static func write(date: CalendarDate, _ key: StaticString, _ json: inout JSONWriter) {
    json.key(key)
    json.object { json in
      json.text("@value", date.description)
      json.text("@type", "xsd:date")
    }
  }
}
