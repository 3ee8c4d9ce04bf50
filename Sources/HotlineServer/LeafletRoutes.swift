import HTTPTypes
import HotlineHours
import HotlineLeaflet
import HotlineModel
import Hotlines
import Hummingbird

/// The leaflets: their records, and those of the directory itself as one can hand them out.
struct LeafletRoutes: Sendable {
  let served: ServedDirectory
  let clock: @Sendable () -> Moment
  /// Paper takes a thread for a while: one at a time, so that referrals never wait.
  let printing = OneAtATime()

  /// The most languages of one leaflet.
  static let mostReaders = 12

  func add(to api: RouterGroup<ServerContext>) {
    api.get("leaflets/:id") { request, context in
      let id = context.parameters.get("id") ?? ""
      let isOwn = try served.current.leaflets().contains { $0.id == id }
      let forms: [LeafletReply] = isOwn ? LeafletReply.allCases : [.record]
      return try reply(id, try form(of: request, among: forms), isPaper: true, request)
    }
    api.get("leaflets/{id}.pdf") { try leaflet(.pdf, $0, $1) }
    api.get("leaflets/{id}.html") { try leaflet(.html, $0, $1) }
    api.get("leaflets/{id}.txt") { try leaflet(.text, $0, $1) }
  }

  private func form(
    of request: Request, among forms: [LeafletReply]
  ) throws(Problem) -> LeafletReply {
    let accepted = AcceptedTypes(request.headers[.accept] ?? "")
    guard let form = accepted.best(of: forms) else {
      let all = forms.map(\.name).joined(separator: ", ")
      throw Problem(.notAcceptable, "leaflet.type", "accept one of \(all)")
    }
    return form
  }

  private func leaflet(
    _ form: LeafletReply, _ request: Request, _ context: ServerContext
  ) throws -> Response {
    let id = context.parameters.get("id") ?? ""
    guard try served.current.leaflets().contains(where: { $0.id == id }) else {
      throw DirectoryError.noSuchLeaflet(nearest: [])
    }
    return try reply(id, form, isPaper: form == .pdf, request)
  }

  /// Where the form hinges on what is accepted, it may be told how to print whatever the form turns out.
  private func reply(
    _ id: String, _ form: LeafletReply, isPaper: Bool, _ request: Request
  ) throws -> Response {
    var ask = try Ask(request, served.current, now: clock())
    let paper = isPaper ? try PaperFields(&ask.fields) : nil
    let known = isPaper ? PaperFields.names : []
    guard form != .record else {
      try ask.finish(known)
      guard !ask.directory.serviceIDs.contains(id) else {
        throw DirectoryError.noSuchLeaflet(nearest: [])
      }
      return Reply.json(try ask.directory.recordJSON(of: id)).response(to: request)
    }
    let readers = try readers(&ask)
    try ask.finish(known)
    var reply = Reply(
      type: form.name, body: try body(of: id, form, paper, ask: ask, readers))
    if form == .pdf { reply.headers[.contentDisposition] = "inline; filename=\"\(id).pdf\"" }
    // The look stands in the file itself, so that it can be kept and printed.
    reply.headers[.contentSecurityPolicy] = "default-src 'none'; style-src 'unsafe-inline'"
    return reply.response(to: request)
  }

  private func body(
    of id: String, _ form: LeafletReply, _ paper: PaperFields?, ask: Ask,
    _ readers: [LanguageTag]
  ) throws -> [UInt8] {
    let directory = ask.directory
    switch form {
    case .record: return []
    case .html: return Array(try directory.leafletHTML(id, readers: readers, on: ask.now).utf8)
    case .text: return Array(try directory.leafletText(id, readers: readers, on: ask.now).utf8)
    case .pdf:
      let leaflet = try directory.leaflet(id)
      let options = paper?.options(of: leaflet) ?? LeafletOptions(leaflet)
      let printed = try printing.run {
        try directory.leafletPDF(id, readers: readers, on: ask.now, options: options)
      }
      guard let printed else {
        throw Problem(
          .serviceUnavailable, "leaflet.busy", "another leaflet is being printed; ask again soon",
          retryAfter: 2)
      }
      return printed
    }
  }

  /// The languages in the order named, each once; without any, that of the browser.
  private func readers(_ ask: inout Ask) throws -> [LanguageTag] {
    let named = ask.fields.take("reader")
    guard named.count <= Self.mostReaders else {
      throw Problem(
        .badRequest, "leaflet.readers", "name at most \(Self.mostReaders) readers",
        field: "reader")
    }
    let (directory, now, usual) = (ask.directory, ask.now, ask.reader)
    var readers: [LanguageTag] = []
    for tag in named where !tag.isEmpty {
      let reader = try directory.question(["reader": [tag]], defaultReader: usual, now: now).reader
      if !readers.contains(reader) { readers.append(reader) }
    }
    return readers.isEmpty ? [usual] : readers
  }
}

/// What a leaflet is answered as.
enum LeafletReply: CaseIterable {
  case record, pdf, html, text

  /// The type with its parameters.
  var name: String {
    switch self {
    case .record: "application/json"
    case .pdf: "application/pdf"
    case .html: "text/html; charset=utf-8"
    case .text: "text/plain; charset=utf-8"
    }
  }
}
