/// int8 elements, entropy-coded under `WeightModel` (`Formats/FlatModel.md`, section 8.4).
enum WeightCoding {
  /// Larger constants would let counts overflow.
  static let elementLimit = 1 << 26

  /// The stream of `weights`, rows of `columns`; nil where there is nothing to code.
  static func encode(_ weights: [Int8], columns: Int) -> [UInt8]? {
    guard !weights.isEmpty, weights.count <= elementLimit else { return nil }
    let lanes = lanes(weights.count)
    let (mean, symbols, extra) = model(weights, columns: columns)
    let (states, words) = RangeCoder.encode(
      symbols, lanes: lanes, width: columns)
    var writer = ByteWriter()
    writer.byte(UInt8(lanes.trailingZeroBitCount))
    writer.unsigned(mean)
    writer.unsigned(words.count)
    for state in states { writer.fixed(state) }
    for word in words { writer.fixed(word) }
    writer.bytes(extra)
    return writer.bytes
  }

  /// How many states take turns: one costs two bytes to begin and end, eight overlap best.
  private static func lanes(_ count: Int) -> Int {
    count < 1 << 11 ? 1 : count < 1 << 13 ? 2 : count < 1 << 14 ? 4 : 8
  }

  /// Mean magnitude in 64ths, rounded down, plus one.
  static func mean(_ weights: [Int8]) -> Int {
    let sum = weights.reduce(0) { $0 + Int($1.magnitude) }
    return sum * 64 / max(weights.count, 1) + 1
  }

  private static func model(
    _ weights: [Int8], columns: Int
  ) -> (mean: Int, symbols: [RangeCoder.Symbol], extra: [UInt8]) {
    let mean = mean(weights)
    var model = WeightModel(columns: columns, mean: mean)
    var symbols: [RangeCoder.Symbol] = []
    symbols.reserveCapacity(weights.count)
    var extra = BitWriter()
    let contexts = UnsafeMutablePointer<Int32>.allocate(capacity: WeightModel.group)
    defer { contexts.deallocate() }
    for row in stride(from: 0, to: weights.count, by: columns) {
      model.beginRow()
      for first in stride(from: 0, to: columns, by: WeightModel.group) {
        model.contexts(first, contexts)
        var sum: Int32 = 0
        let count = min(WeightModel.group, columns - first)
        for index in 0..<count {
          let (weight, context) = (weights[row + first + index], Int(contexts[index]))
          let record = model.tables.record(context)
          let magnitude = UInt32(weight.magnitude)
          let (token, bits) = TokenCode.split(magnitude)
          model.tables.prepare(record)
          let code = model.tables.code(token, in: record)
          symbols.append(RangeCoder.Symbol(start: code.start, frequency: code.frequency))
          if magnitude > 0 { extra.write(weight < 0 ? 1 : 0, bits: 1) }
          extra.write(magnitude - TokenCode.base(token), bits: bits)
          model.tables.add(token, to: record)
          model.update(first + index, magnitude: Int32(magnitude))
          sum += Int32(magnitude)
        }
        model.endGroup(first, sum: sum, count: count)
      }
    }
    return (mean, symbols, extra.finish())
  }

  /// Fills `weights` from a stream; false when the stream is not one of theirs.
  static func decode(
    _ stream: UnsafeRawBufferPointer, columns: Int, into weights: UnsafeMutableBufferPointer<Int8>
  ) -> Bool {
    guard !weights.isEmpty, weights.count <= elementLimit,
      let head = try? CodedHead(stream, .weights)
    else { return false }
    return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: WeightModel.group) { states in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: WeightModel.group) { contexts in
        let states = states.baseAddress!
        for (lane, state) in head.states.enumerated() { states[lane] = state }
        return decode(head, columns: columns, into: weights, states, contexts.baseAddress!)
      }
    }
  }

  private static func decode(
    _ head: borrowing CodedHead, columns: Int, into weights: UnsafeMutableBufferPointer<Int8>,
    _ states: UnsafeMutablePointer<UInt32>, _ contexts: UnsafeMutablePointer<Int32>
  ) -> Bool {
    var model = WeightModel(columns: columns, mean: head.mean)
    var words = WordReader(head.words)
    var extra = BitReader(head.extra)
    let laneMask = head.states.count - 1
    var excess: Int32 = 0
    var target = weights.baseAddress!
    for _ in 0..<weights.count / columns {
      model.beginRow()
      var first = 0
      while first < columns {
        model.contexts(first, contexts)
        let count = min(WeightModel.group, columns &- first)
        var sum: Int32 = 0
        extra.refill()
        var index = 0
        while index < count {
          let record = model.tables.record(Int(contexts[index]))
          model.tables.prepare(record)
          let (token, note) = RangeCoder.decode(
            &states[index & laneMask], model.tables, record, &words)
          model.tables.add(token, to: record)
          let (base, bits) = WeightModel.parts(note)
          let chunk = Int32(bitPattern: extra.take(bits))
          let (sign, magnitude) = (chunk & 1, base &+ chunk >> 1)
          // 127, or 128 when negative.
          excess |= 127 &+ sign &- magnitude
          model.update(first &+ index, magnitude: magnitude)
          sum &+= magnitude
          target[index] = Int8(truncatingIfNeeded: (magnitude ^ -sign) &+ sign)
          index &+= 1
        }
        guard words.isInside else { return false }
        model.endGroup(first, sum: sum, count: count)
        target += count
        first &+= count
      }
    }
    return excess >= 0 && words.isAtEnd && extra.isAtEnd
      && (0...laneMask).allSatisfy { states[$0] == RangeCoder.bottom }
  }
}
