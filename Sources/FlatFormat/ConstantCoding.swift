/// How one constant is kept in section DATA (`Formats/FlatModel.md`, section 7).
enum ConstantCoding: UInt8, CaseIterable {
  /// As in memory, at a multiple of 64: used in place.
  case mapped = 0
  /// As in memory, unaligned: copied at load.
  case copied = 1
  /// A raw deflate stream of the bytes.
  case deflated = 2
}

/// A row of the list of constants in section PROG.
struct ConstantEntry: Equatable {
  var coding: ConstantCoding
  /// Bytes in section DATA, padding not counted.
  var size: Int
}
