extension Kernel {
  /// What takes entropy-coded constants out of the text (`Formats/FlatModel.md`, section 8).
  static let unpackCodedText = """
    /// Bits of the packed text, least significant first, from a byte on.
    private struct Bits {
      private let start = packed.utf8Start
      private var next: UnsafePointer<UInt8>
      private var held: UInt32 = 0
      private var count = 0

      init(from byte: Int) {
        next = start + 8 &* byte / 13 &* 2
        _ = take(8 &* byte % 13)
      }

      /// The byte that is next, where whole bytes were taken.
      var position: Int { ((next - start) / 2 &* 13 &- count) / 8 }

      /// Up to sixteen bits.
      @inline(__always)
      mutating func take(_ bits: Int) -> UInt32 {
        while count < bits {
          // Thirteen bits stand in two of the 91 characters from # to ~ without the backslash.
          held |= (Self.digit(next[0]) &+ 91 &* Self.digit(next[1])) << UInt32(count)
          next += 2
          count &+= 13
        }
        let value = held & ((1 << UInt32(bits)) &- 1)
        held >>= UInt32(bits)
        count &-= bits
        return value
      }

      private static func digit(_ character: UInt8) -> UInt32 {
        UInt32(character) &- (character > 92 ? 36 : 35)
      }

      mutating func wide(_ bits: Int) -> UInt32 {
        if bits <= 16 { return take(bits) }
        let low = take(16)
        return low | take(bits &- 16) << 16
      }

      /// Seven bits a byte, least significant first.
      mutating func number() -> UInt32 {
        var (value, shift): (UInt32, UInt32) = (0, 0)
        while true {
          let byte = take(8)
          value |= (byte & 127) << shift
          shift &+= 7
          if byte < 128 { return value }
        }
      }
    }

    /// The adaptive code of one context: each token's first slot and frequency, then the tokens'
    /// counts, the symbols until the code is made anew, and the interval.
    private struct Code {
      let table: UnsafeMutablePointer<UInt32>
      let tokens: Int

      func begin() {
        table[2 &* tokens] = 0
        table[2 &* tokens &+ 1] = 32
      }

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
      let kind = head.take(8)
      let size = Int(head.number())
      let next = head.position &+ size
      let rows = Int(head.number())
      switch kind {
      case 0:
        for i in 0..<rows {
          memory.storeBytes(of: UInt8(head.take(8)), toByteOffset: i, as: UInt8.self)
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
    private static func unpackWords(
      _ head: inout Bits, to words: UnsafeMutablePointer<UInt32>, count: Int, areFloats: Bool,
      _ table: UnsafeMutablePointer<UInt32>
    ) {
      let flags = head.take(8)
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
    private static func unpackWeights(
      _ head: inout Bits, to weights: UnsafeMutablePointer<Int8>, _ rows: Int, _ columns: Int,
      inPanels: Bool, _ table: UnsafeMutablePointer<UInt32>
    ) {
      let lanes = 1 << Int(head.take(8))
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
        firstCounts(code.table + 29, ratio: ratios.take(16))
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
      let bits = (token &- 8) >> 2
      return UInt32(4 &+ token & 3) << UInt32(bits) &+ extra.wide(bits)
    }

    /// Eight times the logarithm to base 2, by the three leading bits.
    private static func logarithm(_ x: Int32) -> Int32 {
      let octave = Int32(31 &- x.leadingZeroBitCount)
      return 8 &* octave &+ (((x << 3) >> octave) & 7)
    }

    /// Two-sided geometric magnitudes.
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
        for bit in 0..<12 where rest >= sum << UInt64(11 &- bit) {
          rest &-= sum << UInt64(11 &- bit)
          quotient |= 1 << UInt32(11 &- bit)
        }
        counts[token] = 1 &+ quotient
      }
    }
    """
}
