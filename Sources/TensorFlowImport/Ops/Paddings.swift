import IR
import Tensors

/// Pad, PadV2, MirrorPad.
extension OpTable {
  static let paddings: [String: OpImporter] = [
    "Pad": { (n) throws(Refusal) in
      try n.requireInputs(2...2)
      return try importPad(n, .constant(0))
    },
    "PadV2": { (n) throws(Refusal) in
      try n.requireInputs(3...3)
      let border = try n.constant(2, "constant_values")
      guard border.shape.count == 1 else { throw Refusal(.value("constant_values is no scalar")) }
      let value = border.floats?.first ?? Float(border.integers?.first ?? 0)
      guard border.elementType == .float32 || Int64(exactly: value) == border.integers?.first
      else { throw Refusal(.value("constant_values does not fit")) }
      return try importPad(n, .constant(value))
    },
    "MirrorPad": { (n) throws(Refusal) in
      try n.requireInputs(2...2)
      switch try n.string("mode") {
      case "REFLECT": return try importPad(n, .reflect)
      case "SYMMETRIC": return try importPad(n, .symmetric)
      case let other:
        throw .attribute("mode", found: "'\(other)'", expected: "REFLECT or SYMMETRIC")
      }
    },
  ]

  private static func importPad(_ n: NodeContext, _ mode: Pad.Mode) throws(Refusal)
    -> [Int: NodeID]
  {
    let rank = n.shape(n.inputs[0]).rank
    let list = try n.integers(1, "paddings")
    guard n.shape(n.inputs[1]) == [rank, 2], list.allSatisfy({ $0 >= 0 }) else {
      throw Refusal(.value("paddings is not \(rank) pairs of numbers of 0 or more"))
    }
    let pad = Pad(
      before: (0..<rank).map { list[2 * $0] }, after: (0..<rank).map { list[2 * $0 + 1] },
      mode: mode)
    if list.allSatisfy({ $0 == 0 }) { return [0: n.inputs[0]] }
    return [0: try n.emit(.pad(pad), [n.inputs[0]])]
  }
}
