/// Why a file could not be read or written, or was not of the kind that the verb needs.
///
/// One case per cause. Wording lives in `description` and nowhere else.
enum FileError: Error, Equatable {
  case missing(String)
  case isDirectory(String)
  case unreadable(String, reason: String)
  case notAFolder(String)
  case noPhotographs(String)
  case notADataFile(String)
  case notText(String)
  case wrongKind(String, found: String, expected: String)
}

extension FileError: CustomStringConvertible {
  var description: String {
    switch self {
    case .missing(let path):
      "error[file.missing]: there is no file '\(path)'\n  help: check the path"
    case .isDirectory(let path):
      "error[file.folder]: '\(path)' is a folder, expected a file\n  help: name a file in it"
    case .unreadable(let path, let reason):
      "error[file.read]: '\(path)' cannot be read: \(reason)\n  help: check its permissions"
    case .notAFolder(let path):
      "error[file.folder]: '\(path)' is not a folder\n  help: name a folder of photographs"
    case .noPhotographs(let path):
      """
      error[file.photographs]: no photograph was found in '\(path)'
        expected: JPEG, PNG or BMP files, in it or in folders inside it
      """
    case .notADataFile(let path):
      """
      error[file.data]: '\(path)' holds no arrays
        expected: a .npy or .npz file, as numpy.save and numpy.savez write them
      """
    case .notText(let path):
      "error[file.text]: '\(path)' is not UTF-8 text\n  help: save it as plain text"
    case .wrongKind(let path, let found, let expected):
      "error[file.kind]: '\(path)' is \(found)\n  expected: \(expected)"
    }
  }
}
