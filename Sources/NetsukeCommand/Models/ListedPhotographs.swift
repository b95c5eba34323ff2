import Evaluation

/// Photographs and what they show, from a folder a class or from a list.
enum ListedPhotographs {
  /// A folder with a folder a class in it.
  static func folders(
    _ root: String, labels: [String], classes: Int
  ) throws -> [Classification.Photograph] {
    let root = root.hasSuffix("/") ? String(root.dropLast()) : root
    let paths = try Files.photographs(in: root)
    func folder(_ path: String) -> String? {
      let parts = path.dropFirst(root.count + 1).split(separator: "/")
      return parts.count > 1 ? String(parts[0]) : nil
    }
    let names = Set(paths.compactMap(folder)).sorted()
    let indices = try ClassFolders.indices(of: names, labels: labels, classes: classes)
    let truth = Dictionary(uniqueKeysWithValues: zip(names, indices))
    return paths.map { path in
      .init(path: path, truth: folder(path).flatMap { truth[$0] })
    }
  }

  /// A table with tabs between, whose header names `file` and `class_index`; paths are absolute or
  /// relative to the table.
  static func table(_ path: String) throws -> [Classification.Photograph] {
    let lines = try Files.readText(path).split(whereSeparator: \.isNewline)
    let head = lines.first?.split(separator: "\t").map { String($0).trimmed } ?? []
    guard let file = head.firstIndex(of: "file"), let index = head.firstIndex(of: "class_index")
    else {
      throw FileError.wrongKind(
        path, found: "a list without columns 'file' and 'class_index'",
        expected: "a header line 'file<TAB>class_index', then a line a photograph")
    }
    let folder = path[..<(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)]
    return try lines.dropFirst().enumerated().map { number, line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
        .map { String($0).trimmed }
      guard cells.count > max(file, index), let truth = Int(cells[index]), truth >= 0 else {
        throw FileError.wrongKind(
          path, found: "'\(line)' in line \(number + 2)", expected: "a file and a class index")
      }
      let name = cells[file]
      return .init(path: name.hasPrefix("/") ? name : folder + name, truth: truth)
    }
  }
}
