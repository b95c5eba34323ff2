/// int8 elements, entropy-coded under `WeightModel` (`Formats/FlatModel.md`, section 8.4).
enum WeightCoding {
  /// Larger constants would let counts overflow.
  static let elementLimit = 1 << 26

  /// The stream of `weights`, rows of `columns`; nil where there is nothing to code.
  static func encode(_ weights: [Int8], columns: Int) -> [UInt8]? {
    guard !weights.isEmpty, weights.count <= elementLimit else { return nil }
    // One state costs two bytes to begin and end; four overlap best.
    let logLanes = weights.count < 1 << 12 ? 0 : weights.count < 1 << 16 ? 1 : 2
    let (mean, symbols, extra) = model(weights, columns: columns, lanes: 1 << logLanes)
    let (states, words) = RangeCoder.encode(symbols, lanes: 1 << logLanes, width: columns)
    var writer = ByteWriter()
    writer.byte(UInt8(logLanes))
    writer.unsigned(mean)
    writer.unsigned(words.count)
    for state in states { writer.fixed(state) }
    for word in words { writer.fixed(word) }
    writer.bytes(extra)
    return writer.bytes
  }

  /// Mean magnitude in 64ths, rounded down, plus one.
  static func mean(_ weights: [Int8]) -> Int {
    let sum = weights.reduce(0) { $0 + Int($1.magnitude) }
    return sum * 64 / max(weights.count, 1) + 1
  }

  private static func model(
    _ weights: [Int8], columns: Int, lanes: Int
  ) -> (mean: Int, symbols: [RangeCoder.Symbol], extra: [UInt8]) {
    let mean = mean(weights)
    var model = WeightModel(columns: columns, mean: mean)
    var symbols: [RangeCoder.Symbol] = []
    symbols.reserveCapacity(weights.count)
    var extra = BitWriter()
    var contexts = [Int](repeating: 0, count: lanes)
    for row in stride(from: 0, to: weights.count, by: columns) {
      model.beginRow()
      for first in stride(from: 0, to: columns, by: lanes) {
        let group = min(lanes, columns - first)
        for lane in 0..<group { contexts[lane] = model.context(first + lane) }
        for lane in 0..<group {
          let weight = weights[row + first + lane]
          let magnitude = UInt32(weight.magnitude)
          let (token, bits) = TokenCode.split(magnitude)
          model.tables.prepare(contexts[lane])
          let (start, frequency) = model.tables.range(token, in: contexts[lane])
          symbols.append(
            RangeCoder.Symbol(start: UInt16(start), frequency: UInt16(frequency)))
          if magnitude > 0 { extra.write(weight < 0 ? 1 : 0, bits: 1) }
          extra.write(magnitude - TokenCode.base(token), bits: bits)
        }
        for lane in 0..<group {
          let magnitude = Int32(weights[row + first + lane].magnitude)
          let (token, _) = TokenCode.split(UInt32(magnitude))
          model.update(first + lane, context: contexts[lane], token: token, magnitude: magnitude)
        }
      }
    }
    return (mean, symbols, extra.finish())
  }

  /// Fills `weights` from a stream; false when the stream is not one of theirs.
  static func decode(
    _ stream: UnsafeRawBufferPointer, columns: Int, into weights: UnsafeMutableBufferPointer<Int8>
  ) -> Bool {
    guard !weights.isEmpty, weights.count <= elementLimit,
      let head = try? CodedHead(stream, isWeights: true)
    else { return false }
    switch head.states.count {
    case 1: return decode(head, columns: columns, into: weights, Lanes1.self)
    case 2: return decode(head, columns: columns, into: weights, Lanes2.self)
    default: return decode(head, columns: columns, into: weights, Lanes4.self)
    }
  }

  /// The same loop for each number of states, which the compiler then knows.
  @inline(__always)
  private static func decode<L: Lanes>(
    _ head: CodedHead, columns: Int, into weights: UnsafeMutableBufferPointer<Int8>, _: L.Type
  ) -> Bool {
    var model = WeightModel(columns: columns, mean: head.mean)
    var words = WordReader(head.words)
    var extra = BitReader(head.extra)
    var isInRange = true
    return withUnsafeTemporaryAllocation(of: Lane.self, capacity: L.count) { lanes in
      let lanes = lanes.baseAddress!
      for index in 0..<L.count { lanes[index] = Lane(state: head.states[index]) }
      var target = weights.baseAddress!
      for _ in 0..<weights.count / columns {
        model.beginRow()
        var first = 0
        while first < columns {
          let group = min(L.count, columns &- first)
          for lane in 0..<group { lanes[lane].context = model.context(first &+ lane) }
          extra.refill()
          for lane in 0..<group {
            let context = lanes[lane].context
            model.tables.prepare(context)
            let token = RangeCoder.decode(
              &lanes[lane].state, model.tables, context: context, &words)
            let parts = model.parts[token]
            let sign = Int32(extra.take(Int(parts.signBits)))
            let magnitude = Int32(parts.base) &+ Int32(extra.take(Int(parts.extraBits)))
            (lanes[lane].token, lanes[lane].magnitude) = (token, magnitude)
            // 127, or 128 when negative.
            isInRange = isInRange && magnitude <= 127 &+ sign
            target[lane] = Int8(truncatingIfNeeded: (magnitude ^ -sign) &+ sign)
          }
          for lane in 0..<group {
            model.update(
              first &+ lane, context: lanes[lane].context, token: lanes[lane].token,
              magnitude: lanes[lane].magnitude)
          }
          target += group
          first &+= group
        }
      }
      return isInRange && words.isAtEnd && extra.isAtEnd
        && (0..<L.count).allSatisfy { lanes[$0].state == RangeCoder.bottom }
    }
  }

  private struct Lane {
    var state: UInt32
    var context = 0
    var token = 0
    var magnitude: Int32 = 0
  }

  private protocol Lanes { static var count: Int { get } }
  private enum Lanes1: Lanes { static var count: Int { 1 } }
  private enum Lanes2: Lanes { static var count: Int { 2 } }
  private enum Lanes4: Lanes { static var count: Int { 4 } }
}
