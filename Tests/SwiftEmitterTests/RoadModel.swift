import FlatFormat
import Foundation
import Program

/// The model that ships with the project (`Golden/road`), compiled once: a MobileNet 0.25 for 128
/// pixels, int8, two classes.
enum RoadModel {
  static func program() throws -> Program {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "FlatFormatTests/Compatibility/v1/road-packed.nsk")
    return try FlatModel.read(contentsOf: file.path)
  }
}
