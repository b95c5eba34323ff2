import Evaluation

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A folder with a folder of photographs for each class, as retrain.py reads it.
///
/// Source: create_image_lists of TensorFlow's image_retraining/retrain.py. PNG and BMP are read too,
/// which it passed over.
public struct PhotographFolders: Equatable, Sendable {
  public struct Photograph: Equatable, Sendable {
    /// The folder as it was given, the class's folder, the file: what retrain.py splits by.
    public var path: String
    /// Index of its class.
    public var label: Int
    public var part: RetrainSplit.Part
  }

  /// The classes' folders, sorted.
  public var folders: [String]
  /// The folders' names in lower case, every run of other characters than letters and digits a
  /// space.
  public var labels: [String]
  /// By class, then by name.
  public var photographs: [Photograph]

  /// Fewer photographs a class than this are worth a warning; retrain.py's own limit.
  public static let enough = 20

  /// - Throws: `RetrainingError` where the folder is absent, a class has no photograph, or there are
  ///   fewer than two classes.
  public init(_ root: String, split: RetrainSplit) throws(RetrainingError) {
    let manager = FileManager.default
    guard let entries = try? manager.contentsOfDirectory(atPath: root) else {
      throw .noFolder(path: root)
    }
    func isFolder(_ path: String) -> Bool {
      #if canImport(FoundationEssentials)
        var isDirectory = false
        return manager.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory
      #else
        var isDirectory: ObjCBool = false
        return manager.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory.boolValue
      #endif
    }
    let base = root.hasSuffix("/") ? root : root + "/"
    folders = Self.sorted(entries.filter { !$0.hasPrefix(".") && isFolder(base + $0) })
    labels = folders.map(Self.label)
    photographs = []
    var empty: [String] = []
    for (index, folder) in folders.enumerated() {
      let names = (try? manager.contentsOfDirectory(atPath: base + folder)) ?? []
      let found = Self.sorted(names.filter(Self.isPhotograph))
      if found.isEmpty { empty.append(folder) }
      photographs += found.map { name in
        let path = "\(base)\(folder)/\(name)"
        return Photograph(path: path, label: index, part: split.part(of: path))
      }
    }
    guard empty.isEmpty else { throw .emptyFolders(names: empty, root: root) }
    guard folders.count > 1 else { throw .tooFewClasses(labels: labels, root: root) }
    if let repeated = labels.indices.first(where: { labels[..<$0].contains(labels[$0]) }) {
      let label = labels[repeated]
      throw .sameLabel(label: label, folders: folders.filter { Self.label($0) == label })
    }
  }

  /// How many photographs each class has.
  public var counts: [Int] {
    photographs.reduce(into: Array(repeating: 0, count: labels.count)) { $0[$1.label] += 1 }
  }

  /// retrain.py's label of a folder: `Not_Road!` becomes `not road `.
  static func label(_ folder: String) -> String {
    var result = ""
    for character in folder.lowercased().unicodeScalars {
      if ("a"..."z").contains(character) || ("0"..."9").contains(character) {
        result.unicodeScalars.append(character)
      } else if !result.hasSuffix(" ") {
        result += " "
      }
    }
    return result
  }

  private static func isPhotograph(_ name: String) -> Bool {
    guard !name.hasPrefix("."), let dot = name.lastIndex(of: ".") else { return false }
    return ["jpg", "jpeg", "png", "bmp"].contains(name[name.index(after: dot)...].lowercased())
  }

  /// By bytes: the same order in every locale.
  private static func sorted(_ names: [String]) -> [String] {
    names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
