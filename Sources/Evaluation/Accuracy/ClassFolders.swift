/// Which class a folder's name stands for.
public enum ClassFolders {
  /// The class index of each folder, in order.
  ///
  /// A folder is called like its label, or as retrain.py makes labels of folders: lower case, every
  /// run of other characters a space. Without labels, folders in order are the classes in order.
  public static func indices(
    of folders: [String], labels: [String], classes: Int
  ) throws(InputError) -> [Int] {
    if labels.isEmpty {
      guard folders.count == classes else {
        throw .noLabels(folders: folders.count, classes: classes)
      }
      return Array(folders.indices)
    }
    let plain = labels.map(normalized)
    var result: [Int] = []
    for folder in folders {
      guard
        let index = labels.firstIndex(of: folder) ?? plain.firstIndex(of: normalized(folder))
      else { throw .unknownClass(folder: folder, labels: labels) }
      result.append(index)
    }
    return result
  }

  /// `Not_Road 2` becomes `not road 2`.
  static func normalized(_ name: String) -> String {
    var result = ""
    for character in name.lowercased().unicodeScalars {
      let isKept = ("a"..."z").contains(character) || ("0"..."9").contains(character)
      if isKept {
        result.unicodeScalars.append(character)
      } else if !result.hasSuffix(" ") {
        result += " "
      }
    }
    return result.hasSuffix(" ") && result.count > 1 ? String(result.dropLast()) : result
  }
}
