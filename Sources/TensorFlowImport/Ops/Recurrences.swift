import IR
import Tensors

/// LSTMBlockCell, BlockLSTM, GRUBlockCell: cells that TensorFlow 1 had as one op, step by step.
extension OpTable {
  static let recurrences: [String: OpImporter] = [
    "LSTMBlockCell": importLSTMCell,
    "BlockLSTM": { (n) throws(Refusal) in
      let cell = try LSTMCell(
        n, weights: 4, forgetBias: try n.float("forget_bias", default: 1), clip: 3,
        forgetsFirst: false)
      return try importLSTMSequence(n, cell)
    },
    "BlockLSTMV2": { (n) throws(Refusal) in
      let cell = try LSTMCell(n, weights: 4, forgetBias: 0, clip: 0, forgetsFirst: true)
      return try importLSTMSequence(n, cell)
    },
    "GRUBlockCell": importGRUCell,
  ]

  /// Outputs: i, cs, f, o, ci, co, h.
  private static func importLSTMCell(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(8...8)
    let cell = try LSTMCell(
      n, weights: 3, forgetBias: try n.float("forget_bias", default: 1), clip: 3,
      forgetsFirst: false)
    let f = Formula(n)
    let step = try cell.step(n.inputs[0], n.inputs[1], n.inputs[2], f)
    return Dictionary(uniqueKeysWithValues: step.enumerated().map { ($0, $1) })
  }

  /// Inputs: seq_len_max, x [T,N,I], cs_prev, h_prev, and the weights.
  private static func importLSTMSequence(_ n: NodeContext, _ cell: LSTMCell) throws(Refusal)
    -> [Int: NodeID]
  {
    try n.requireInputs(9...9)
    let x = n.inputs[1]
    try n.requireRank(x, 3)
    let (steps, batch, width) = (n.shape(x)[0], n.shape(x)[1], n.shape(x)[2])
    let longest = try n.integer(0, "seq_len_max")
    guard (0...steps).contains(longest), steps >= 1 else {
      throw Refusal(.value("seq_len_max is \(longest), expected 0 to \(steps)"))
    }
    try n.spend(steps * 4096)
    let f = Formula(n)
    var (cs, h) = (n.inputs[2], n.inputs[3])
    var rows = [Int: [NodeID]]()
    for time in 0..<longest {
      let row = try n.part(x, 0, from: time, count: 1, "row_\(time)")
      let outputs = try cell.step(try f.step(.reshape([batch, width]), row), cs, h, f)
      (cs, h) = (outputs[1], outputs[6])
      for slot in n.usedSlots where outputs.indices.contains(slot) {
        let page = Shape([1] + n.shape(outputs[slot]).dimensions)
        rows[slot, default: []].append(try f.step(.reshape(page), outputs[slot]))
      }
    }
    // What lies past the longest sequence is zero.
    if longest < steps {
      let units = n.shape(n.inputs[3])[1]
      try n.spend((steps - longest) * batch * units * 4)
      let rest = Shape([steps - longest, batch, units])
      let zeros = try n.constant(
        Tensor(rest, [Float](repeating: 0, count: rest.count)), helper: "rest")
      for slot in n.usedSlots { rows[slot, default: []].append(zeros) }
    }
    var result: [Int: NodeID] = [:]
    for slot in n.usedSlots {
      guard let rows = rows[slot] else { throw Refusal(.outputSlot(slot)) }
      result[slot] = rows.count == 1 ? rows[0] : try n.emit(.concat(axis: 0), rows)
    }
    return result
  }

  /// Inputs: x, h_prev, w_ru, w_c, b_ru, b_c. Outputs: r, u, c, h.
  private static func importGRUCell(_ n: NodeContext) throws(Refusal) -> [Int: NodeID] {
    try n.requireInputs(6...6)
    try n.requireRank(n.inputs[1], 2)
    let units = n.shape(n.inputs[1])[1]
    let f = Formula(n)
    let (x, h) = (n.inputs[0], n.inputs[1])
    let both = try f.step(
      .matMul(MatMul()), try f.step(.concat(axis: 1), x, h), n.inputs[2])
    let gates = try f.step(.unary(.sigmoid), try f.add(both, n.inputs[4]))
    guard n.shape(gates).dimensions.last == 2 * units else {
      throw Refusal(.value("its gates have \(n.shape(gates)), expected twice \(units)"))
    }
    let r = try n.part(gates, 1, from: 0, count: units, "r")
    let u = try n.part(gates, 1, from: units, count: units, "u")
    let kept = try f.step(.concat(axis: 1), x, try f.multiply(r, h))
    let c = try f.step(
      .unary(.tanh), try f.add(try f.step(.matMul(MatMul()), kept, n.inputs[3]), n.inputs[5]))
    let fresh = try f.multiply(try f.subtract(try f.number(1), u), c)
    return [0: r, 1: u, 2: c, 3: try f.add(fresh, try f.multiply(u, h))]
  }
}

/// The weights and attributes of an LSTM cell. Source: TensorFlow, `lstm_ops.h`.
private struct LSTMCell {
  let n: NodeContext
  var weights: NodeID
  /// Of the input, forget and output gates, where the cell looks at its state.
  var peepholes: [NodeID]?
  var bias: NodeID
  var forgetBias: Float
  var clip: Float
  /// Whether the gates are in the order i, f, c, o rather than i, c, f, o.
  var forgetsFirst: Bool

  /// `position` is that of the weights; three peepholes and the bias follow.
  init(
    _ n: NodeContext, weights position: Int, forgetBias: Float, clip: Float, forgetsFirst: Bool
  ) throws(Refusal) {
    self.n = n
    weights = try n.input(position)
    bias = try n.input(position + 4)
    if try n.bool("use_peephole", default: false) {
      peepholes = [try n.input(position + 1), try n.input(position + 2), try n.input(position + 3)]
    }
    self.forgetBias = forgetBias
    self.clip = try n.float("cell_clip", default: clip)
    self.forgetsFirst = forgetsFirst
  }

  /// i, cs, f, o, ci, co, h.
  func step(_ x: NodeID, _ cs: NodeID, _ h: NodeID, _ f: Formula) throws(Refusal) -> [NodeID] {
    try n.requireRank(h, 2)
    let units = n.shape(h)[1]
    let sums = try f.add(
      try f.step(.matMul(MatMul()), try f.step(.concat(axis: 1), x, h), weights), bias)
    guard n.shape(sums).dimensions.last == 4 * units else {
      throw Refusal(.value("its gates have \(n.shape(sums)), expected four times \(units)"))
    }
    func gate(_ position: Int) throws(Refusal) -> NodeID {
      try n.part(sums, 1, from: position * units, count: units, "gate")
    }
    func peeped(_ sum: NodeID, _ state: NodeID, _ peephole: Int) throws(Refusal) -> NodeID {
      guard let peepholes else { return sum }
      return try f.add(sum, try f.multiply(state, peepholes[peephole]))
    }
    let input = try f.step(.unary(.sigmoid), try peeped(try gate(0), cs, 0))
    let candidate = try f.step(.unary(.tanh), try gate(forgetsFirst ? 2 : 1))
    var forget = try gate(forgetsFirst ? 1 : 2)
    if forgetBias != 0 { forget = try f.add(forget, try f.number(forgetBias)) }
    forget = try f.step(.unary(.sigmoid), try peeped(forget, cs, 1))
    var state = try f.add(try f.multiply(candidate, input), try f.multiply(cs, forget))
    if clip > 0 { state = try f.clamp(state, -clip, clip) }
    let output = try f.step(.unary(.sigmoid), try peeped(try gate(3), state, 2))
    let squashed = try f.step(.unary(.tanh), state)
    return [input, state, forget, output, candidate, squashed, try f.multiply(output, squashed)]
  }
}
