import Program

/// Weights kept in fewer bits, entropy-coded: halves under `HalfCoding`; of int8 the size of the
/// scales' stream, that stream under `WordCoding`, and the codes under `WeightCoding`
/// (`Formats/FlatModel.md`, section 7.2).
enum EncodedWeightsCoding {
  /// nil where there is nothing to code, or too much.
  static func encode(_ weights: EncodedWeights) -> [UInt8]? {
    switch weights.encoding {
    case .half: return HalfCoding.encode(weights.halves)
    case .int8(let columns):
      guard
        let scales = WordCoding.encode(weights.scales.map(\.bitPattern), isFloat: true),
        let codes = WeightCoding.encode(Array(weights.codes), columns: columns)
      else { return nil }
      var writer = ByteWriter()
      writer.unsigned(scales.count)
      writer.bytes(scales)
      writer.bytes(codes)
      return writer.bytes
    }
  }

  /// The bytes of `EncodedWeights`, of `count` elements; nil when the stream is not one of theirs.
  static func decode(
    _ stream: UnsafeRawBufferPointer, _ encoding: EncodedWeights.Encoding, count: Int
  ) -> Bytes? {
    var complete = false
    let size = EncodedWeights.byteCount(encoding, count: count)
    let bytes = Bytes(count: size) { target in
      switch encoding {
      case .half:
        complete = HalfCoding.decode(stream, into: target.assumingMemoryBound(to: UInt16.self))
      case .int8(let columns):
        // The head is at most seven bytes.
        var head = ByteReader(Array(stream.prefix(8)), section: "DATA")
        guard let length = try? head.unsigned("size"), length <= stream.count - head.offset
        else { return }
        let start = head.offset
        let scales = UnsafeMutableRawBufferPointer(rebasing: target[..<(4 * columns)])
        let codes = UnsafeMutableRawBufferPointer(rebasing: target[(4 * columns)...])
        complete =
          WordCoding.decode(
            UnsafeRawBufferPointer(rebasing: stream[start..<start + length]), isFloat: true,
            into: scales.assumingMemoryBound(to: UInt32.self))
          && WeightCoding.decode(
            UnsafeRawBufferPointer(rebasing: stream[(start + length)...]), columns: columns,
            into: codes.assumingMemoryBound(to: Int8.self))
      }
    }
    return complete ? bytes : nil
  }
}
