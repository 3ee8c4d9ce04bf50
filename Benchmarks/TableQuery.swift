import GRDB
import HotlineHours
import HotlineModel

/// The database alternative: the same facts in SQLite tables, one prepared join, ten rows.
///
/// It leaves out opening hours and line, which SQL has no words for, and is timed all the same.
struct TableQuery {
  private let queue: DatabaseQueue
  private static let sql = """
    SELECT s.id FROM speaks l
    JOIN about a ON a.service = l.service JOIN near n ON n.service = l.service
    JOIN service s ON s.position = l.service
    WHERE l.tag = ? AND a.subject IN (SELECT narrow FROM under WHERE wide = ?)
      AND n.area IN ('JP', ?)
    GROUP BY s.position ORDER BY s.stage, MIN(l.mode), -s.verified, s.id LIMIT 10
    """

  init(_ content: DirectoryContent) throws {
    queue = try DatabaseQueue()
    try queue.write { db in
      try db.execute(
        sql: """
          CREATE TABLE service(position INTEGER PRIMARY KEY, id TEXT, stage INT, verified INT);
          CREATE TABLE speaks(tag TEXT, service INT, mode INT, PRIMARY KEY(tag, service, mode)) WITHOUT ROWID;
          CREATE TABLE about(service INT, subject TEXT, PRIMARY KEY(service, subject)) WITHOUT ROWID;
          CREATE TABLE near(service INT, area TEXT, PRIMARY KEY(service, area)) WITHOUT ROWID;
          CREATE TABLE under(wide TEXT, narrow TEXT, PRIMARY KEY(wide, narrow)) WITHOUT ROWID;
          """)
      for subject in content.subjects {
        for wide in [subject.id, subject.parent].compactMap({ $0 }) {
          try db.execute(
            sql: "INSERT OR IGNORE INTO under VALUES(?,?)", arguments: [wide, subject.id])
        }
      }
      for (position, service) in content.services.enumerated() {
        try Self.insert(service, position, db)
      }
      try db.execute(sql: "ANALYZE")
    }
  }

  private static func insert(_ service: Service, _ position: Int, _ db: GRDB.Database) throws {
    try db.execute(
      sql: "INSERT INTO service VALUES(?,?,?,?)",
      arguments: [
        position, service.id, service.stage.order, service.verified.on.earliest?.dayNumber ?? 0,
      ])
    for subject in service.subjects {
      try db.execute(
        sql: "INSERT OR IGNORE INTO about VALUES(?,?)", arguments: [position, subject])
    }
    for area in service.coverage {
      try db.execute(sql: "INSERT OR IGNORE INTO near VALUES(?,?)", arguments: [position, area])
    }
    for offer in service.contacts.flatMap(\.languages) {
      for tag in offer.tags {
        try db.execute(
          sql: "INSERT OR IGNORE INTO speaks VALUES(?,?,?)",
          arguments: [tag.description, position, offer.mode == .staff ? 0 : 1])
      }
    }
  }

  /// The ids of the ten best.
  func referral(_ question: Question) throws -> [String] {
    try queue.read { db in
      let statement = try db.cachedStatement(sql: Self.sql)
      return try String.fetchAll(
        statement,
        arguments: [
          question.languages.first?.description, question.subjects.first, question.place,
        ])
    }
  }
}
