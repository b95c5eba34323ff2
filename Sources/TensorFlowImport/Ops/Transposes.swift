import IR
import Tensors

/// Transpose.
extension OpTable {
  static let transposes: [String: OpImporter] = [
    "Transpose": { (n) throws(Refusal) in
      try n.requireInputs(2...2)
      let permutation = try n.integers(1, "perm")
      if permutation == Array(0..<n.shape(n.inputs[0]).rank) { return [0: n.inputs[0]] }
      return [0: try n.emit(.transpose(permutation: permutation), [n.inputs[0]])]
    }
  ]
}
