import HotlineHours
import HotlineModel
import HotlineReferral
import HotlineText

/// What the record of a service says of it as a whole, in the words of a reader.
struct ServiceWording {
  /// A fact behind its label.
  typealias Fact = (label: String, text: String)

  let service: Service
  let wording: Wording

  /// The organization that runs it; nil when not known.
  var organization: String? { service.organization.flatMap { wording.organization($0) } }

  /// Whom it is for; nil when the record does not say.
  var forWhom: String? { service.forWhom.map { wording.text($0, of: service, part: "for") } }

  /// What it does; nil when the record does not say.
  var what: String? { service.what.map { wording.text($0, of: service, part: "what") } }

  /// What it costs; nil when not known.
  var fee: String? { service.fee.map { wording.text("fee.\($0.rawValue)") } }

  /// Whom alone it takes, each limit behind its label.
  var limits: [Fact] {
    let population = service.population
    let names = DisplayNames(locale: wording.locale)
    let limits: [(String, String?)] = [
      ("ui.for-whom", population.age.flatMap(ages)),
      ("ui.limit-gender", words("gender", population.gender.map(\.rawValue))),
      ("ui.limit-residence", words("residence", population.residence.map(\.rawValue))),
      ("ui.limit-role", words("role", population.role.map(\.rawValue))),
      ("ui.limit-nationality", list(population.nationality.map { names.region($0) })),
    ]
    return limits.compactMap { label, text in text.map { (label, $0) } }
  }

  /// That it does not run or nobody has confirmed that it does, and since when; empty when it runs.
  var standing: [String] {
    let status =
      service.status == .active ? nil : wording.text("status.\(service.status.rawValue)")
    let end = service.ended.map {
      wording.text("ui.ended-on", [("date", .text(wording.date($0.on)))])
    }
    return [status, end].compactMap { $0 }
  }

  /// What took its place; nil when nothing did.
  var successor: String? {
    service.ended?.successor.map {
      wording.text("ui.successor", [("service", .text(wording.service($0)))])
    }
  }

  /// What to mind in any case.
  var cautions: [String] { service.cautions.map { wording.text("caution.\($0)") } }

  /// When and how the record was confirmed.
  var verified: String {
    let how = wording.text("how.\(service.verified.how.rawValue)")
    return wording.text(
      "ui.verified", [("date", .text(wording.date(service.verified.on))), ("how", .text(how))])
  }

  /// Where its sources disagree.
  var conflicts: [String] {
    service.conflicts.map { conflict in
      wording.text(
        "ui.conflict",
        [
          ("fact", .text(conflict.fact)), ("used", .text(wording.dialled(conflict.used))),
          ("other", .text(wording.dialled(conflict.other))),
          ("why", .text(wording.name(conflict.why))),
        ])
    }
  }

  /// That something was verified over a year before a day; nil while it is fresh.
  func age(_ verified: Verification, on today: CivilDate) -> String? {
    VerificationAge(verified, on: today).caution.map { wording.text("caution", $0) }
  }

  private func ages(_ age: AgeRange) -> String? {
    let ends = [("min", age.min), ("max", age.max)].compactMap { name, years in
      years.map { (name, MessageArgument.number($0)) }
    }
    switch (age.min, age.max) {
    case (_?, _?): return wording.text("ui.limit-age", ends)
    case (_?, nil): return wording.text("ui.limit-age.from", ends)
    case (nil, _?): return wording.text("ui.limit-age.up-to", ends)
    case (nil, nil): return nil
    }
  }

  private func words(_ group: String, _ values: [String]) -> String? {
    list(values.map { wording.text("\(group).\($0)") })
  }

  private func list(_ words: [String]) -> String? { words.isEmpty ? nil : wording.list(words) }
}
