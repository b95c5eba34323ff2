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
      let pad = try n.mirrorPad(n.inputs[0], paddings: 1)
      if (pad.before + pad.after).allSatisfy({ $0 == 0 }) { return [0: n.inputs[0]] }
      return [0: try n.emit(.pad(pad), [n.inputs[0]])]
    },
  ]

  private static func importPad(_ n: NodeContext, _ mode: Pad.Mode) throws(Refusal)
    -> [Int: NodeID]
  {
    let pad = try n.pad(n.inputs[0], paddings: 1, mode)
    if (pad.before + pad.after).allSatisfy({ $0 == 0 }) { return [0: n.inputs[0]] }
    return [0: try n.emit(.pad(pad), [n.inputs[0]])]
  }
}

extension NodeContext {
  /// The padding that an operand of pairs means for `x`.
  func pad(_ x: NodeID, paddings position: Int, _ mode: Pad.Mode) throws(Refusal) -> Pad {
    let rank = shape(x).rank
    let list = try integers(position, "paddings")
    guard shape(inputs[position]) == [rank, 2], list.allSatisfy({ $0 >= 0 }) else {
      throw Refusal(.value("paddings is not \(rank) pairs of numbers of 0 or more"))
    }
    return Pad(
      before: (0..<rank).map { list[2 * $0] }, after: (0..<rank).map { list[2 * $0 + 1] },
      mode: mode)
  }

  func mirrorPad(_ x: NodeID, paddings position: Int) throws(Refusal) -> Pad {
    switch try string("mode") {
    case "REFLECT": return try pad(x, paddings: position, .reflect)
    case "SYMMETRIC": return try pad(x, paddings: position, .symmetric)
    case let other:
      throw .attribute("mode", found: "'\(other)'", expected: "REFLECT or SYMMETRIC")
    }
  }
}
