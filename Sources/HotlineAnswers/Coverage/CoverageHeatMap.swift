import HotlineModel
public import HotlineReferral
import HotlineText

/// A coverage as a picture to print, A4 landscape: one row a language, beside each other its open
/// hours by subject and its open cells by hour of the week.
///
/// It is an SVG without scripts and with generic fonts. It is drawn in greys and patterns, from right
/// to left for languages that are written so, and says when it stands on draft words.
public struct CoverageHeatMap {
  private let coverage: Coverage
  private let wording: Wording
  private let words: CoverageWords
  private let frame: HeatMapFrame

  /// Joins a coverage and the words of its reader.
  public init(_ coverage: Coverage, _ wording: Wording) {
    (self.coverage, self.wording) = (coverage, wording)
    words = CoverageWords(coverage, wording)
    frame = HeatMapFrame(rows: coverage.languages.count, subjects: coverage.subjects.count)
  }

  /// The SVG document; the same coverage gives the same bytes.
  public var svg: String {
    var canvas = SVGCanvas(
      width: HeatMapFrame.width, height: HeatMapFrame.height,
      isMirrored: TextDirection.isRightToLeft(wording.locale))
    head(&canvas)
    heads(&canvas)
    for row in coverage.languages.indices { language(row, &canvas) }
    grid(&canvas)
    legend(&canvas)
    foot(&canvas)
    let about = words.scope + words.size + ["\(coverage.directory.id) \(coverage.digest)"]
    return canvas.document(
      title: wording.text("coverage.title"), description: about.joined(separator: " · "),
      locale: wording.locale, definitions: CoverageShade.definitions)
  }

  private func head(_ canvas: inout SVGCanvas) {
    let room = HeatMapFrame.width - 2 * HeatMapFrame.margin
    canvas.text(
      wording.text("coverage.title"), HeatMapFrame.margin, 15, size: 6, room: room,
      paint: "font-weight=\"bold\"")
    let scope = words.joined(words.scope + words.size)
    canvas.text(scope, HeatMapFrame.margin, 21, size: 3.2, room: room)
  }

  /// What the columns of both maps stand for.
  private func heads(_ canvas: inout SVGCanvas) {
    canvas.text(
      wording.text("coverage.heat.subjects"), HeatMapFrame.margin, 29, size: 2.8,
      room: frame.hours - HeatMapFrame.margin - 4, paint: "font-weight=\"bold\"")
    canvas.text(
      wording.text("coverage.heat.hours"), frame.hours, 29, size: 2.8, room: frame.hoursWidth,
      paint: "font-weight=\"bold\"")
    for (column, subject) in coverage.subjects.enumerated() {
      canvas.upright(
        words.joined([wording.subject(subject)]),
        frame.subjects + (Double(column) + 0.5) * frame.subject,
        frame.top - 1.2, size: frame.subjectSize, room: frame.top - 33)
    }
    for day in 0..<7 {
      let start = frame.hours + Double(day * 24) * frame.hour
      canvas.text(
        words.weekday(day), start + 12 * frame.hour, frame.top - 5.2, size: 2.8, anchor: .middle,
        room: 23 * frame.hour)
      for hour in [0, 6, 12, 18] {
        canvas.text(
          "\(hour)", start + Double(hour) * frame.hour, frame.top - 1.4, size: 1.9, anchor: .middle)
      }
    }
  }

  private func language(_ row: Int, _ canvas: inout SVGCanvas) {
    let y = frame.top + Double(row) * frame.row
    canvas.text(
      wording.language(coverage.languages[row]), frame.subjects - 1.2,
      y + frame.row / 2 + 0.35 * frame.size, size: frame.size, anchor: .trailing,
      room: frame.subjects - HeatMapFrame.margin - 1.2)
    for column in coverage.subjects.indices { subject(row, column, y, &canvas) }
    hours(row, y, &canvas)
  }

  /// One language and subject: the mean over the areas, as shade and number.
  private func subject(_ row: Int, _ column: Int, _ y: Double, _ canvas: inout SVGCanvas) {
    let group = CoverageGroup("", coverage.cells(ofLanguage: row, subject: column))
    let shade =
      group.nobody == group.cells
      ? CoverageShade.nobody
      : CoverageShade(
        group.openHours, of: group.cells * WeekMask.hours.count, isUnknown: group.unknownHours > 0)
    let x = frame.subjects + Double(column) * frame.subject
    canvas.rectangle(x, y, frame.subject, frame.row, shade.paint)
    guard shade != .nobody, shade != .unknown else { return }
    let size = min(frame.size, frame.subject * 0.52)
    canvas.text(
      words.mean(group.meanOpenTenths, isSome: group.openHours > 0), x + frame.subject / 2,
      y + frame.row / 2 + 0.36 * size,
      size: size, anchor: .middle, room: frame.subject * 0.94, paint: shade.ink)
  }

  /// One language hour by hour; neighbours of one shade are one rectangle.
  private func hours(_ row: Int, _ y: Double, _ canvas: inout SVGCanvas) {
    let isUnserved = coverage.cells(ofLanguage: row).allSatisfy(\.isServedByNobody)
    let shades = coverage.hours(ofLanguage: row).map { hour in
      isUnserved
        ? CoverageShade.nobody
        : CoverageShade(
          hour.open, of: hour.open + hour.unknown + hour.closed, isUnknown: hour.unknown > 0)
    }
    var start = 0
    for hour in shades.indices where hour + 1 == shades.count || shades[hour + 1] != shades[hour] {
      canvas.rectangle(
        frame.hours + Double(start) * frame.hour, y, Double(hour + 1 - start) * frame.hour,
        frame.row, shades[hour].paint)
      start = hour + 1
    }
  }

  private func grid(_ canvas: inout SVGCanvas) {
    let ends = (frame.subjects + frame.subjectsWidth, frame.hours + frame.hoursWidth)
    for row in 0...coverage.languages.count {
      let y = frame.top + Double(row) * frame.row
      canvas.line(frame.subjects, y, ends.0, y, 0.1, color: "#777")
      canvas.line(frame.hours, y, ends.1, y, 0.1, color: "#777")
    }
    for column in 0...coverage.subjects.count {
      let x = frame.subjects + Double(column) * frame.subject
      canvas.line(x, frame.top, x, frame.bottom, 0.1, color: "#777")
    }
    for day in 0...7 {
      let x = frame.hours + Double(day * 24) * frame.hour
      canvas.line(x, frame.top - 1, x, frame.bottom, 0.25)
    }
  }

  private func legend(_ canvas: inout SVGCanvas) {
    let y = HeatMapFrame.legend
    let labels: [(CoverageShade, String)] = [
      (.nobody, wording.text("coverage.nobody")), (.none, wording.text("coverage.legend.none")),
      (.unknown, wording.text("coverage.column.unknown")), (.quarter, wording.dialled("≤ 25%")),
      (.half, wording.dialled("≤ 50%")), (.most, wording.dialled("≤ 75%")),
      (.nearly, wording.dialled("< 100%")), (.all, wording.text("coverage.legend.all")),
    ]
    let needed = labels.reduce(0) { $0 + SVGCanvas.width(of: $1.1) }
    let room = HeatMapFrame.width - 2 * HeatMapFrame.margin - 11 * Double(labels.count)
    let size = min(2.8, room / needed)
    var x = HeatMapFrame.margin
    for (shade, label) in labels {
      canvas.rectangle(x, y, 5, 3.6, shade.paint + " stroke=\"#000\" stroke-width=\"0.12\"")
      canvas.text(label, x + 6, y + 2.8, size: size)
      x += 11 + SVGCanvas.width(of: label) * size
    }
  }

  private func foot(_ canvas: inout SVGCanvas) {
    for (number, line) in words.source.enumerated() {
      canvas.text(
        line, HeatMapFrame.margin, HeatMapFrame.legend + 9.5 + Double(number) * 4, size: 2.6,
        room: HeatMapFrame.width - 2 * HeatMapFrame.margin)
    }
  }
}

/// Where everything stands on the page, in millimetres from the leading top corner.
private struct HeatMapFrame {
  static let width = 297.0
  static let height = 210.0
  static let margin = 10.0
  /// The top of the legend.
  static let legend = 188.0

  /// The top of the fields.
  let top = 66.0
  /// The leading edge of the fields of the subjects.
  let subjects = 44.0
  /// The height of a row.
  let row: Double
  /// The width of a subject.
  let subject: Double
  /// The width of all subjects.
  let subjectsWidth: Double
  /// The leading edge of the hours.
  let hours: Double
  /// The bottom of the fields.
  let bottom: Double
  /// The size of the names of languages.
  var size: Double { min(2.9, row * 0.8) }
  /// The size of the names of subjects.
  var subjectSize: Double { min(2.6, subject * 0.8) }
  /// The width of all hours.
  var hoursWidth: Double { Self.width - Self.margin - hours }
  /// The width of an hour.
  var hour: Double { hoursWidth / 168 }

  init(rows: Int, subjects count: Int) {
    row = min(7, (Self.legend - 5 - top) / Double(max(1, rows)))
    subject = min(7, 92 / Double(max(1, count)))
    subjectsWidth = subject * Double(count)
    hours = subjects + max(subjectsWidth, 64) + 7
    bottom = top + row * Double(rows)
  }
}
