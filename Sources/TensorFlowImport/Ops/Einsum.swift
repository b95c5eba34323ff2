import IR
import Tensors

/// Einsum of one or two operands: sums over what only one of them has, and one matrix product.
extension OpTable {
  static let einsum: [String: OpImporter] = ["Einsum": importEinsum]

  /// Axes of an operand by their letters.
  private struct Labelled {
    var id: NodeID
    var labels: [Character]
  }

  private static func importEinsum(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    let equation = try n.string("equation")
    let text = equation.filter { $0 != " " }
    let sides = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    func refuse(_ expected: String) -> Refusal {
      .attribute("equation", found: "'\(equation)'", expected: expected)
    }
    guard sides.count == 2, sides[1].first == ">", (1...2).contains(n.inputs.count) else {
      throw refuse("one or two operands and a result")
    }
    let result = Array(sides[1].dropFirst())
    let terms = sides[0].split(separator: ",", omittingEmptySubsequences: false).map(Array.init)
    let letters = (terms + [result]).joined()
    guard letters.allSatisfy(\.isLetter), terms.count == n.inputs.count,
      (terms + [result]).allSatisfy({ Set($0).count == $0.count }),
      Set(result).isSubset(of: Set(terms.joined()))
    else { throw refuse("letters, each once in an operand, without '...'") }
    var operands: [Labelled] = []
    for (position, (term, id)) in zip(terms, n.inputs).enumerated() {
      guard n.shape(id).rank == term.count else {
        throw refuse("\(n.shape(id).rank) letters for \(n.shape(id))")
      }
      let others = Set(terms.enumerated().filter { $0.offset != position }.flatMap(\.element))
      let lonely = term.indices.filter { !result.contains(term[$0]) && !others.contains(term[$0]) }
      var operand = Labelled(id: id, labels: term)
      if !lonely.isEmpty {
        operand.id = try n.emit(
          .reduce(Reduction(.sum, axes: lonely, keepsAxes: false)), [id],
          helper: "sum_\(position)")
        operand.labels = term.indices.filter { !lonely.contains($0) }.map { term[$0] }
      }
      operands.append(operand)
    }
    if operands.count == 2 { operands = [try product(n, operands[0], operands[1], result)] }
    let order = result.map { operands[0].labels.firstIndex(of: $0)! }
    return [0: try n.emit(.transpose(permutation: order), [operands[0].id])]
  }

  /// Both operands as [batch, rows, depth] and [batch, depth, columns], multiplied.
  private static func product(
    _ n: NodeContext, _ a: Labelled, _ b: Labelled, _ result: [Character]
  ) throws(Refusal) -> Labelled {
    let shared = a.labels.filter(b.labels.contains)
    let batch = shared.filter(result.contains)
    let depth = shared.filter { !result.contains($0) }
    let rows = a.labels.filter { !shared.contains($0) }
    let columns = b.labels.filter { !shared.contains($0) }
    func extent(_ x: Labelled, _ label: Character) -> Int {
      n.shape(x.id)[x.labels.firstIndex(of: label)!]
    }
    for label in shared where extent(a, label) != extent(b, label) {
      throw Refusal(
        .value("'\(label)' is \(extent(a, label)) in one operand, \(extent(b, label)) in the other")
      )
    }
    func matrix(_ x: Labelled, _ parts: [[Character]], _ name: String) throws(Refusal) -> NodeID {
      let order = parts.joined().map { x.labels.firstIndex(of: $0)! }
      let moved = try n.emit(.transpose(permutation: order), [x.id], helper: "\(name)_order")
      let shape = parts.map { $0.reduce(1) { $0 * extent(x, $1) } }
      return try n.emit(.reshape(Shape(shape)), [moved], helper: "\(name)_matrix")
    }
    let left = try matrix(a, [batch, rows, depth], "left")
    let right = try matrix(b, [batch, depth, columns], "right")
    let product = try n.emit(.matMul(MatMul()), [left, right], helper: "product")
    let extents = (batch + rows).map { extent(a, $0) } + columns.map { extent(b, $0) }
    let spread = try n.emit(.reshape(Shape(extents)), [product], helper: "axes")
    return Labelled(id: spread, labels: batch + rows + columns)
  }
}
