import Foundation

/// Labels as TensorFlow.js users keep them: a JSON array of names.
enum JSONLabels {
  static func parse(_ text: String, path: String) throws(FileError) -> [String] {
    guard let names = try? JSONDecoder().decode([String].self, from: Data(text.utf8)) else {
      throw .wrongKind(
        path, found: "JSON that is no array of names", expected: "a name a line, or [\"a\", \"b\"]")
    }
    return names
  }
}
