import IR
import Tensors

/// MaxPool, AvgPool, and MaxPoolWithArgmax's values.
extension OpTable {
  static let pooling: [String: OpImporter] = [
    "MaxPool": { (n) throws(Refusal) in
      try n.requireInputs(1...1)
      return try importPool(n, .max, window: try n.ints("ksize"), strides: try n.ints("strides"))
    },
    "MaxPoolV2": { (n) throws(Refusal) in
      try n.requireInputs(3...3)
      return try importPool(
        n, .max, window: try n.integers(1, "ksize"), strides: try n.integers(2, "strides"))
    },
    "MaxPoolWithArgmax": { (n) throws(Refusal) in
      try n.requireInputs(1...1)
      if let slot = n.usedSlots.first(where: { $0 > 0 }) { throw Refusal(.outputSlot(slot)) }
      return try importPool(n, .max, window: try n.ints("ksize"), strides: try n.ints("strides"))
    },
    "AvgPool": { (n) throws(Refusal) in
      try n.requireInputs(1...1)
      return try importPool(
        n, .average, window: try n.ints("ksize"), strides: try n.ints("strides"))
    },
  ]

  private static func importPool(
    _ n: NodeContext, _ kind: Pooling.Kind, window: [Int], strides: [Int]
  ) throws(Refusal) -> [Int: NodeID] {
    let layout = try n.layout()
    let payload = Pooling(
      kind, window: try n.extent(window, "ksize", layout),
      strides: try n.extent(strides, "strides", layout), padding: try n.padding(layout))
    let x = try n.image(n.inputs[0], layout)
    return [0: try n.emitImage(.pool(payload), [x], layout)]
  }
}
