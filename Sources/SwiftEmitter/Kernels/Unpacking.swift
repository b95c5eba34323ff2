extension Kernel {
  /// What reads bits out of the text.
  static func bitsText(_ text: BitText) -> String {
    """
    /// Bits of the packed text, least significant first, from a byte on.
    private struct Bits {
      private let start = packed.utf8Start
      private var next: UnsafePointer<UInt8>
      private var held: UInt32 = 0
      private var count: UInt32 = 0

      @inline(never)
      init(from byte: Int) {
        next = start + 8 &* byte / \(text.bits) &* 2
        _ = take(UInt32(truncatingIfNeeded: 8 &* byte % \(text.bits)))
      }

      /// The byte that is next, where whole bytes were taken.
      var position: Int { ((next - start) / 2 &* \(text.bits) &- Int(count)) / 8 }

      /// Up to sixteen bits, where speed matters.
      @inline(__always)
      mutating func take(_ bits: UInt32) -> UInt32 {
        while count < bits {
          held |= (\(text.reading)) &<< count
          next += 2
          count &+= \(text.bits)
        }
        let value = held & ((1 &<< bits) &- 1)
        held &>>= bits
        count &-= bits
        return value
      }
    \(text.digit)
      /// Up to 32 bits.
      @inline(never)
      mutating func wide(_ bits: UInt32) -> UInt32 {
        let low = take(Swift.min(bits, 16))
        return bits <= 16 ? low : low | take(bits &- 16) << 16
      }

      /// Seven bits a byte, least significant first.
      @inline(never)
      mutating func number() -> UInt32 {
        var (value, shift): (UInt32, UInt32) = (0, 0)
        while true {
          let byte = wide(8)
          value |= (byte & 127) &<< shift
          shift &+= 7
          if byte < 128 { return value }
        }
      }
    }
    """
  }

  /// What takes entropy-coded constants out of the text (`Formats/FlatModel.md`, section 8).
  static let unpackCodedText = """
    /// The adaptive code of one context: each token's first slot and frequency, then the tokens'
    /// counts, the symbols until the code is made anew, and the interval.
    private struct Code {
      let table: UnsafeMutablePointer<UInt32>
      let tokens: Int

      func begin() {
        table[2 &* tokens] = 0
        table[2 &* tokens &+ 1] = 32
      }

      @inline(never)
      func token(_ state: inout UInt32, _ words: inout Bits) -> Int {
        if table[2 &* tokens] == 0 { renew() }
        table[2 &* tokens] &-= 1
        let slot = state & 2047
        var (low, high) = (0, tokens)
        while high &- low > 1 {
          let middle = (low &+ high) / 2
          if table[middle] & 0xFFFF <= slot { low = middle } else { high = middle }
        }
        state = (table[low] >> 16) &* (state >> 11) &+ slot &- (table[low] & 0xFFFF)
        if state < 65536 { state = state << 16 | words.take(16) }
        table[tokens &+ low] &+= 32
        return low
      }

      @inline(never)
      private func renew() {
        let counts = table + tokens
        counts[tokens] = counts[tokens &+ 1]
        counts[tokens &+ 1] = Swift.min(2 &* counts[tokens], 1024)
        var sum: UInt32 = 0
        for i in 0..<tokens { sum &+= counts[i] }
        if sum > 1 << 19 {
          sum = 0
          for i in 0..<tokens {
            counts[i] = (counts[i] &+ 1) >> 1
            sum &+= counts[i]
          }
        }
        let share = UInt64((2048 &- UInt32(tokens)) << 20 / sum)
        var (rest, best): (UInt32, Int) = (2048, 0)
        for i in 0..<tokens {
          table[i] = 1 &+ UInt32(truncatingIfNeeded: (UInt64(counts[i]) &* share) >> 20)
          if table[i] > table[best] { best = i }
          rest &-= table[i]
        }
        table[best] &+= rest
        var start: UInt32 = 0
        for i in 0..<tokens { (table[i], start) = (start | table[i] << 16, start &+ table[i]) }
      }
    }

    /// Unpacks the constant whose record stands at a byte of the text: how many bytes it has, and
    /// where the next record is.
    @discardableResult
    private static func unpack(
      _ first: Int, to memory: UnsafeMutableRawPointer, scratch: UnsafeMutableRawPointer
    ) -> (count: Int, next: Int) {
      var head = Bits(from: first)
      let kind = head.wide(8)
      let size = Int(head.number())
      let next = head.position &+ size
      let rows = Int(head.number())
      switch kind {
      case 0:
        for i in 0..<rows {
          memory.storeBytes(of: UInt8(head.wide(8)), toByteOffset: i, as: UInt8.self)
        }
        return (rows, next)
      case 1, 2:
        let words = memory.assumingMemoryBound(to: UInt32.self)
        let table = scratch.assumingMemoryBound(to: UInt32.self)
        unpackWords(&head, to: words, count: rows, areFloats: kind == 2, table)
        return (4 &* rows, next)
      case _:
        let columns = Int(head.number())
        let weights = memory.assumingMemoryBound(to: Int8.self)
        let table = scratch.assumingMemoryBound(to: UInt32.self)
        unpackWeights(&head, to: weights, rows, columns, inPanels: kind == 4, table)
        return (rows &* (kind == 4 ? (columns &+ 7) / 8 &* 8 : columns), next)
      }
    }

    /// Biases and scales.
    @inline(never)
    private static func unpackWords(
      _ head: inout Bits, to words: UnsafeMutablePointer<UInt32>, count: Int, areFloats: Bool,
      _ table: UnsafeMutablePointer<UInt32>
    ) {
      let flags = head.wide(8)
      let least = head.number()
      let size = 2 &* Int(head.number())
      var state = head.wide(32)
      var source = Bits(from: head.position)
      var extra = Bits(from: head.position &+ size)
      let code = Code(table: table, tokens: 128)
      code.begin()
      for i in 0..<128 { table[128 &+ i] = 1 }
      for i in 0..<count {
        let token = code.token(&state, &source)
        let isNegative = flags & 32 != 0 && extra.take(1) == 1
        let magnitude = (least &+ value(token, &extra)) << (flags & 31)
        words[i] =
          areFloats
          ? magnitude | (isNegative ? 1 << 31 : 0) : isNegative ? 0 &- magnitude : magnitude
      }
    }

    /// Filters, row by row; a column's and the row's mean magnitudes choose the context.
    @inline(never)
    private static func unpackWeights(
      _ head: inout Bits, to weights: UnsafeMutablePointer<Int8>, _ rows: Int, _ columns: Int,
      inPanels: Bool, _ table: UnsafeMutablePointer<UInt32>
    ) {
      let lanes = 1 << Int(head.wide(8))
      let mean = Int32(truncatingIfNeeded: head.number())
      let size = 2 &* Int(head.number())
      let (states, tables, length) = (table, table + 8, 60)
      for lane in 0..<lanes { states[lane] = head.wide(32) }
      var source = Bits(from: head.position)
      var extra = Bits(from: head.position &+ size)
      var ratios = Bits(from: 0)
      for context in 0..<40 {
        let code = Code(table: tables + context &* length, tokens: 29)
        code.begin()
        firstCounts(code.table + 29, ratio: ratios.wide(16))
      }
      let means = UnsafeMutableRawPointer(tables + 40 &* length)
        .assumingMemoryBound(to: Int32.self)
      for column in 0..<columns { means[column] = mean }
      for row in 0..<rows {
        let rate = Int32(65536 / (Swift.min(row, 40) &+ 3))
        var rowMean = mean
        var first = 0
        while first < columns {
          let target =
            weights + (inPanels ? (first &* rows &+ row &* 8) : (row &* columns &+ first))
          let count = Swift.min(8, columns &- first)
          let place = 3 &* logarithm(rowMean &+ 2) &- 2 &* logarithm(mean) &- 92
          var sum: Int32 = 0
          for j in 0..<count {
            let old = means[first &+ j]
            let context = Swift.min(Swift.max((3 &* logarithm(old &+ 2) &+ place) >> 3, 0), 39)
            let code = Code(table: tables + Int(context) &* length, tokens: 29)
            let token = code.token(&states[j & (lanes &- 1)], &source)
            let isNegative = token > 0 && extra.take(1) == 1
            let magnitude = Int32(truncatingIfNeeded: value(token, &extra))
            means[first &+ j] = old &+ ((64 &* magnitude &- old) &* rate) >> 16
            sum &+= magnitude
            target[j] = Int8(truncatingIfNeeded: isNegative ? 0 &- magnitude : magnitude)
          }
          if inPanels { for j in count..<8 { target[j] = 0 } }
          first &+= 8
          let weight = Int32(65536 / (Swift.min(first &- 8 &+ count, 80) &+ 3))
          rowMean &+= ((64 &* sum &- Int32(count) &* rowMean) &* weight) >> 16
        }
      }
    }

    /// What a token stands for: up to 15 itself, then quarters of octaves with the rest in bits.
    private static func value(_ token: Int, _ extra: inout Bits) -> UInt32 {
      if token < 16 { return UInt32(token) }
      let bits = UInt32(truncatingIfNeeded: (token &- 8) >> 2)
      return UInt32(4 &+ token & 3) &<< bits &+ extra.wide(bits)
    }

    /// Eight times the logarithm to base 2, by the three leading bits.
    private static func logarithm(_ x: Int32) -> Int32 {
      let octave = Int32(31 &- x.leadingZeroBitCount)
      return 8 &* octave &+ (((x << 3) &>> octave) & 7)
    }

    /// Two-sided geometric magnitudes.
    @inline(never)
    private static func firstCounts(_ counts: UnsafeMutablePointer<UInt32>, ratio: UInt32) {
      for token in 0..<29 { counts[token] = 0 }
      var (weight, sum): (UInt64, UInt64) = (1 << 20, 0)
      for magnitude in 0...128 {
        let octave = UInt32(31 &- UInt32(Swift.max(magnitude, 4)).leadingZeroBitCount)
        let quarter = Int(octave &- 2) &* 4 &+ Int((UInt32(magnitude) >> (octave &- 2)) & 3)
        counts[magnitude < 16 ? magnitude : 8 &+ quarter] &+= UInt32(weight)
        sum &+= weight
        weight = ((magnitude == 0 ? 1 << 21 : weight) &* UInt64(ratio)) >> 16
      }
      // By subtraction: small processors have no division of 64 bits.
      for token in 0..<29 {
        var (rest, quotient): (UInt64, UInt32) = (UInt64(counts[token]) &* 3200, 0)
        var part = sum << 11
        while part >= sum {
          quotient <<= 1
          if rest >= part { (rest, quotient) = (rest &- part, quotient | 1) }
          part >>= 1
        }
        counts[token] = 1 &+ quotient
      }
    }
    """
}
