import IR
import Tensors

/// FakeQuant, Dequantize.
extension OpTable {
  static let quantization: [String: OpImporter] = [
    "FakeQuantWithMinMaxArgs": { (n) throws(Refusal) in
      try n.requireInputs(1...1)
      return try importFakeQuantize(
        n, [try n.float("min", default: -6)], [try n.float("max", default: 6)])
    },
    "FakeQuantWithMinMaxVars": { (n) throws(Refusal) in
      try n.requireInputs(3...3)
      return try importFakeQuantize(n, [try n.float(1, "min")], [try n.float(2, "max")])
    },
    "FakeQuantWithMinMaxVarsPerChannel": { (n) throws(Refusal) in
      try n.requireInputs(3...3)
      guard let minimum = try n.constant(1, "min").floats,
        let maximum = try n.constant(2, "max").floats
      else { throw Refusal(.elementType(found: "a range of integers", expected: "float32")) }
      return try importFakeQuantize(n, minimum, maximum)
    },
  ]

  private static func importFakeQuantize(_ n: NodeContext, _ minimum: [Float], _ maximum: [Float])
    throws(Refusal) -> [Int: NodeID]
  {
    let payload = FakeQuantize(
      minimum: minimum, maximum: maximum, bits: try n.int("num_bits", default: 8),
      narrowRange: try n.bool("narrow_range", default: false))
    return [0: try n.emit(.fakeQuantize(payload), [n.inputs[0]])]
  }
}
