extension Kernel {
  /// Weights kept in fewer bits, as floats (`Formats/Quantization.md`, section 7).
  static let widenHalvesText = """
    /// Finite halves as floats, exactly.
    private static func widen(
      _ halves: UnsafePointer<Int16>, count: Int, to y: UnsafeMutablePointer<Float>
    ) {
      for i in 0..<count {
        // The same fields, 13 bits higher and 112 lower in exponent.
        let bits = UInt32(UInt16(bitPattern: halves[i]))
        let magnitude = Float(bitPattern: (bits & 0x7FFF) << 13) * 0x1p112
        y[i] = Float(bitPattern: magnitude.bitPattern | (bits & 0x8000) << 16)
      }
    }
    """

  static let widenCodesText = """
    /// Integers times the scales of their columns, [panels][rows][columns].
    private static func widen(
      _ codes: UnsafePointer<Int8>, panels: Int, rows: Int, columns: Int,
      scale: UnsafePointer<Float>, to y: UnsafeMutablePointer<Float>
    ) {
      for panel in 0..<panels {
        let scale = scale + panel &* columns
        for row in 0..<rows {
          let start = (panel &* rows &+ row) &* columns
          for column in 0..<columns {
            y[start &+ column] = Float(codes[start &+ column]) * scale[column]
          }
        }
      }
    }
    """
}
