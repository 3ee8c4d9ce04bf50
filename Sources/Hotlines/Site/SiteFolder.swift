import Foundation

/// The folder on a disk that a site is written into.
public struct SiteFolder: Sendable {
  /// The file by which a folder is known for one of ours.
  public static let marker = "hotline-site.txt"

  private let path: String

  /// Names a folder; it may be there or not.
  public init(_ path: String) {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// Why a site cannot be written.
  public enum Failure: HotlineFailure, Hashable {
    /// Something else is at the path, which is not for us to replace.
    case notOurs(String)
    /// The disk does not take it.
    case cannotWrite(String)

    /// What is wrong and what to do.
    public var description: String {
      switch self {
      case .notOurs(let path):
        "\(path) is no site of hotline and stays as it is; name a folder that is not there yet"
      case .cannotWrite(let path):
        "\(path) cannot be written; name a folder beside which there is room"
      }
    }
  }

  /// Writes a site, whole or not at all: an older one stays as it was until the new one is there.
  ///
  /// - Returns: How many files and bytes were written.
  /// - Throws: ``Failure``, and the errors of the store when the directory cannot be read.
  public func write(_ site: Site) throws -> (files: Int, bytes: Int) {
    let files = FileManager.default
    guard !files.fileExists(atPath: path) || files.fileExists(atPath: "\(path)/\(Self.marker)")
    else { throw Failure.notOurs(path) }
    let fresh = "\(path).new-\(UUID().uuidString)"
    defer { try? files.removeItem(atPath: fresh) }
    let bytes = try fill(fresh, site)
    do {
      if files.fileExists(atPath: path) {
        let old = "\(path).old-\(UUID().uuidString)"
        try files.moveItem(atPath: path, toPath: old)
        do {
          try files.moveItem(atPath: fresh, toPath: path)
        } catch {
          try files.moveItem(atPath: old, toPath: path)
          throw error
        }
        try? files.removeItem(atPath: old)
      } else {
        try files.moveItem(atPath: fresh, toPath: path)
      }
    } catch {
      throw Failure.cannotWrite(path)
    }
    return (site.paths.count, bytes)
  }

  private func fill(_ folder: String, _ site: Site) throws -> Int {
    var (made, bytes) = (Set<String>(), 0)
    for name in site.paths {
      let file = URL(fileURLWithPath: folder).appending(path: name)
      let parent = file.deletingLastPathComponent()
      let content = try site.file(name)
      do {
        if made.insert(parent.path).inserted {
          try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
        }
        try Data(content).write(to: file)
      } catch {
        throw Failure.cannotWrite(path)
      }
      bytes += content.count
    }
    return bytes
  }
}
