import Program
import Tensors

/// Keeps a float program's weights in fewer bits: the filters of convolutions and matrix products.
///
/// Biases and everything else stay as they are, as do filters that would not become smaller. What
/// cannot be kept in the bits wanted stays float32, and is named in a note.
struct WeightEncoder {
  enum Kind {
    case half, int8
  }

  let kind: Kind
  /// One sentence each, for people.
  private(set) var notes: [String] = []

  init(_ kind: Kind) { self.kind = kind }

  mutating func encode(_ program: inout Program) {
    for (index, filter) in Self.filters(of: program)
    where program.constants[index].encoded == nil {
      let weights = program.constants[index].bytes.array(of: Float.self)
      guard let encoded = encode(weights, columns: filter.shape[3]) else {
        notes.append("'\(filter.name)' stays float32: \(refusal)")
        continue
      }
      guard encoded.bytes.count < weights.count * 4 else { continue }
      program.constants[index] = Constant(encoded: encoded)
    }
  }

  private var refusal: String {
    switch kind {
    case .half: "halves reach 65,504, and a weight of it is beyond"
    case .int8: "a weight of it is beyond 2^127, or no number"
    }
  }

  private func encode(_ weights: [Float], columns: Int) -> EncodedWeights? {
    switch kind {
    case .half:
      let halves = weights.map(\.halfBits)
      return halves.allSatisfy { $0 & 0x7C00 != 0x7C00 } ? EncodedWeights(halves: halves) : nil
    case .int8:
      let limit = 127 * EncodedWeights.scaleLimit
      guard weights.allSatisfy({ $0.magnitude <= limit }) else { return nil }
      return ChannelRounding(weights, columns: columns).encoded
    }
  }

  /// float32 constants that are filters and nothing else, with the first value that reads each, in
  /// order.
  static func filters(of program: Program) -> [(constant: Int, filter: Value)] {
    func constant(_ id: ValueID) -> Int? {
      if case .constant(let index) = program[id].place { index } else { nil }
    }
    var owners = [Value?](repeating: nil, count: program.constants.count)
    var hasOtherReader = [Bool](repeating: false, count: program.constants.count)
    for instruction in program.instructions {
      for (position, input) in instruction.inputs.enumerated() {
        guard let index = constant(input) else { continue }
        if case .convolve = instruction.operation, position == 1,
          program[input].element == .float32
        {
          owners[index] = owners[index] ?? program[input]
        } else {
          hasOtherReader[index] = true
        }
      }
    }
    return owners.indices.compactMap { index in
      hasOtherReader[index] ? nil : owners[index].map { (index, $0) }
    }
  }
}
