/// How one constant is kept in section DATA (`Formats/FlatModel.md`, section 7).
enum ConstantCoding: UInt8, CaseIterable {
  /// As in memory, at a multiple of 64: used in place.
  case mapped = 0
  /// As in memory, unaligned: copied at load.
  case copied = 1
  /// A raw deflate stream of the bytes.
  case deflated = 2
  /// int8 elements under `WeightModel`.
  case weights = 3
  /// int32 or float32 elements under `WordCoding`.
  case words = 4
  /// A filter in the engine's order (`WeightPanels`), at a multiple of 64: used in place.
  case panels = 5
  /// float32 elements kept as halves, at a multiple of 64.
  case halves = 6
  /// The same under `HalfCoding`.
  case codedHalves = 7
  /// float32 elements kept as int8 with a scale a column, at a multiple of 64.
  case scaled = 8
  /// The same, scales under `WordCoding` and codes under `WeightModel`.
  case codedScaled = 9
}

/// A row of the list of constants in section PROG.
struct ConstantEntry: Equatable {
  var coding: ConstantCoding
  /// Bytes in section DATA, padding not counted.
  var size: Int
}

extension ConstantCoding {
  /// Whether the constant starts at a multiple of 64 bytes.
  var isAligned: Bool {
    switch self {
    case .mapped, .panels, .halves, .scaled: true
    case .copied, .deflated, .weights, .words, .codedHalves, .codedScaled: false
    }
  }

  /// The minor version of the format that brought it.
  var minor: UInt16 {
    switch self {
    case .mapped, .copied, .deflated, .weights, .words, .panels: 0
    case .halves, .codedHalves, .scaled, .codedScaled: 1
    }
  }

  /// No coding claims to hold more than this many times its own size: whoever allocates for an
  /// unpacked constant knows that the file is in proportion.
  static func isPlausible(packed: Int, unpacked: Int) -> Bool {
    Deflate.isPlausible(packed: packed, unpacked: unpacked)
  }
}
