/// The entropy coder of packed files, for others who keep constants (`Formats/FlatModel.md`, section
/// 8): generated source does.
public enum EntropyCoder {
  /// The stream of section 8.4: int8 elements in rows of `columns`; nil where there are none, or too
  /// many.
  public static func weights(_ weights: [Int8], columns: Int) -> [UInt8]? {
    WeightCoding.encode(weights, columns: columns)
  }

  /// The stream of section 8.5: int32 or float32 elements; nil where there are none, or too many.
  public static func words(_ words: [UInt32], isFloat: Bool) -> [UInt8]? {
    WordCoding.encode(words, isFloat: isFloat)
  }

  /// The numbers q[0] to q[39] of section 8.4, from which first counts are made.
  public static var ratios: [UInt16] { WeightModel.ratios.map(UInt16.init) }
}
