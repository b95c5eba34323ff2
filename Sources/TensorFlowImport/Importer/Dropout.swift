import Tensors

/// Dropout, as frozen graphs still contain it: `x / keep * floor(keep + uniform)`, and its later
/// spellings `x * scale * cast(uniform >= rate)` and `select(uniform >= rate, x * scale, 0)`.
///
/// At inference it is the identity. It is recognised only where the mask is proved to come from
/// uniform random numbers and the scale is proved to undo the mask's mean; anything less stays in
/// the graph and is refused as randomness.
extension GraphImporter {
  /// What a node drops elements of, or nil when the node is no dropout.
  func dropoutInput(_ node: SourceNode) -> SourceValue? {
    switch node.op {
    case "Mul" where node.inputs.count == 2:
      for (mask, data) in [(0, 1), (1, 0)] {
        guard let keep = maskKeep(node.inputs[mask]) else { continue }
        if let x = unscaled(node.inputs[data], keep) { return x }
      }
      return nil
    case "Select", "SelectV2":
      guard node.inputs.count == 3, let keep = comparison(node.inputs[0]),
        scalar(node.inputs[2]) == 0
      else { return nil }
      return unscaled(node.inputs[1], keep)
    default: return nil
    }
  }

  /// The probability of keeping an element, as the graph has it.
  private enum Keep {
    /// This value.
    case value(SourceValue)
    /// One minus this value.
    case complement(SourceValue)
  }

  private func maskKeep(_ value: SourceValue) -> Keep? {
    guard let node = resolved(value) else { return nil }
    switch node.op {
    case "Floor":
      guard let sum = node.inputs.first.flatMap(resolved), sum.op == "Add" || sum.op == "AddV2",
        sum.inputs.count == 2
      else { return nil }
      if isUniform(sum.inputs[1]) { return .value(sum.inputs[0]) }
      if isUniform(sum.inputs[0]) { return .value(sum.inputs[1]) }
      return nil
    case "Cast": return node.inputs.first.flatMap(comparison)
    default: return nil
    }
  }

  /// `uniform >= rate`, or `uniform < keep`.
  private func comparison(_ value: SourceValue) -> Keep? {
    guard let node = resolved(value), node.inputs.count == 2 else { return nil }
    switch node.op {
    case "GreaterEqual", "Greater":
      return isUniform(node.inputs[0]) ? .complement(node.inputs[1]) : nil
    case "Less", "LessEqual":
      if isUniform(node.inputs[0]) { return .value(node.inputs[1]) }
      return isUniform(node.inputs[1]) ? .complement(node.inputs[0]) : nil
    default: return nil
    }
  }

  /// The operand of a division by the probability, or of a multiplication by its inverse.
  private func unscaled(_ value: SourceValue, _ keep: Keep) -> SourceValue? {
    guard let node = resolved(value), node.inputs.count == 2 else { return nil }
    switch node.op {
    case "RealDiv", "Div": return equals(node.inputs[1], keep) ? node.inputs[0] : nil
    case "Mul":
      for (data, scale) in [(0, 1), (1, 0)] where isInverse(node.inputs[scale], keep) {
        return node.inputs[data]
      }
      return nil
    default: return nil
    }
  }

  private func equals(_ value: SourceValue, _ keep: Keep) -> Bool {
    switch keep {
    case .value(let other):
      if same(value, other) { return true }
      if let a = scalar(value), let b = scalar(other) { return isClose(a, b) }
      return false
    case .complement(let rate):
      if let a = scalar(value), let b = scalar(rate) { return isClose(a, 1 - b) }
      guard let node = resolved(value), node.op == "Sub", node.inputs.count == 2 else {
        return false
      }
      return scalar(node.inputs[0]) == 1 && same(node.inputs[1], rate)
    }
  }

  private func isInverse(_ value: SourceValue, _ keep: Keep) -> Bool {
    if let node = resolved(value), node.op == "RealDiv" || node.op == "Div",
      node.inputs.count == 2, scalar(node.inputs[0]) == 1
    {
      return equals(node.inputs[1], keep)
    }
    guard let scale = scalar(value) else { return false }
    switch keep {
    case .value(let other): return scalar(other).map { isClose(scale * $0, 1) } ?? false
    case .complement(let rate): return scalar(rate).map { isClose(scale * (1 - $0), 1) } ?? false
    }
  }

  private func isClose(_ a: Float, _ b: Float) -> Bool { abs(a - b) <= 1e-5 * abs(b) }

  /// Random numbers between 0 and 1, perhaps behind TensorFlow's `* (max - min) + min`.
  private func isUniform(_ value: SourceValue) -> Bool {
    var value = value
    for _ in 0..<8 {
      guard let node = resolved(value) else { return false }
      switch node.op {
      case "RandomUniform", "StatelessRandomUniform", "StatelessRandomUniformV2": return true
      case "Add", "AddV2", "Mul":
        guard node.inputs.count == 2 else { return false }
        let neutral: Float = node.op == "Mul" ? 1 : 0
        if scalar(node.inputs[1]) == neutral {
          value = node.inputs[0]
        } else if scalar(node.inputs[0]) == neutral {
          value = node.inputs[1]
        } else {
          return false
        }
      default: return false
      }
    }
    return false
  }

  private func same(_ a: SourceValue, _ b: SourceValue) -> Bool {
    guard let first = resolvedValue(a), let second = resolvedValue(b) else { return false }
    return first == second
  }

  private func resolved(_ value: SourceValue) -> SourceNode? {
    resolvedValue(value).flatMap { source[$0.node] }
  }

  /// The value behind second names.
  private func resolvedValue(_ value: SourceValue) -> SourceValue? {
    var value = value
    for _ in 0..<16 {
      guard let node = source[value.node] else { return nil }
      guard ["Identity", "StopGradient", "Snapshot"].contains(node.op), let next = node.inputs.first
      else { return value }
      value = next
    }
    return nil
  }

  /// A number that constants alone decide: every element of a constant, or arithmetic on two.
  private func scalar(_ value: SourceValue, depth: Int = 0) -> Float? {
    guard depth < 4, let node = resolved(value) else { return nil }
    switch node.op {
    case "Const":
      guard case .tensor(let literal)? = node.attributes["value"],
        let floats = try? literal.value.get().floats, let first = floats.first,
        floats.count <= 1 << 20, floats.allSatisfy({ $0 == first })
      else { return nil }
      return first
    case "Sub", "RealDiv", "Div":
      guard node.inputs.count == 2, let a = scalar(node.inputs[0], depth: depth + 1),
        let b = scalar(node.inputs[1], depth: depth + 1)
      else { return nil }
      return node.op == "Sub" ? a - b : a / b
    // Zeros of the shape of something.
    case "ZerosLike": return 0
    case "Fill":
      return node.inputs.count == 2 ? scalar(node.inputs[1], depth: depth + 1) : nil
    default: return nil
    }
  }
}
