import IR
import Tensors

/// Cast.
extension OpTable {
  static let casts: [String: OpImporter] = [
    "Cast": { (n) throws(Refusal) in
      try n.requireInputs(1...1)
      let element = try n.element("DstT")
      if try n.bool("Truncate", default: false) {
        throw .attribute("Truncate", found: "true", expected: "false")
      }
      // Between types that the IR holds alike there is nothing to do.
      if n.type(n.inputs[0]).element == element { return [0: n.inputs[0]] }
      return [0: try n.emit(.cast(element), n.inputs)]
    }
  ]
}
