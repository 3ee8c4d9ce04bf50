import Foundation
import HotlineHours
import HotlineLeaflet
import HotlineModel
import Hotlines

/// Every leaflet of a directory in every language and form, each in a file of its own.
struct LeafletBatch {
  let directory: Directory
  let moment: Moment
  let paper: LeafletPaper

  /// Writes the files into a folder, such as `working-conditions.ne.trifold.pdf`.
  ///
  /// What cannot be printed is complained of by its name, and the others are written all the same.
  func write(to folder: String) throws -> (files: Int, refused: Int) {
    let folder = URL(fileURLWithPath: folder)
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      Output.complain("\(folder.path) cannot be made; name a folder whose parent can be written to")
      throw ExitCodes.badData
    }
    var (files, refused) = (0, 0)
    for leaflet in try directory.leaflets() {
      for reader in directory.readers {
        var copy = LeafletCopy(
          directory: directory, id: leaflet.id, readers: [reader], moment: moment)
        copy.options.paper = paper
        for form in LeafletForm.allCases {
          copy.options.qr = LeafletOptions(leaflet, layout: form.paper).qr
          let name = "\(leaflet.id).\(reader).\(form.rawValue).\(form.suffix)"
          do {
            let bytes = try copy.bytes(form)
            try Output.write(bytes, to: folder.appending(path: name).path)
            files += 1
          } catch let error as LeafletError {
            Output.complain("\(name): \(error)")
            refused += 1
          }
        }
      }
    }
    return (files, refused)
  }
}
