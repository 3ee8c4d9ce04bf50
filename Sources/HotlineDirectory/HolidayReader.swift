import HotlineHours

/// Reads `holidays/<country>.csv`.
struct HolidayReader {
  let ledger: Ledger

  func calendar(_ text: String, file: String, country: String) -> HolidayCalendar? {
    do throws(HolidayError) {
      let calendar = try HolidayCalendar(csv: text)
      if calendar.country != country {
        ledger.error(
          "id.file-name",
          "the table is of \(calendar.country); name the file \(calendar.country).csv",
          at: RecordMark(file: file))
      }
      return calendar
    } catch {
      for problem in error.problems {
        ledger.error(
          problem.code, problem.message, at: RecordMark(file: file, line: problem.line))
      }
      return nil
    }
  }
}
