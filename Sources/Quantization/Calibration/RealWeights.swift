import IR
import Program
import Tensors

/// A layer's weights and biases as factors of the codes that it reads.
struct RealWeights {
  /// [kh,kw,C/groups,O], the input's scale (and a photograph's gains) multiplied in.
  var filter: [Double]
  /// With what the input's offsets add.
  var bias: [Double]
  /// The least steps, where weights take fewer than 8 bits.
  let steps: LayerSteps?
  /// What `filter` is multiplied by: the input's scale.
  private let scale: Double

  init(
    _ graph: Graph, _ id: NodeID, _ layer: LinearLayer, _ source: QuantizationParameters,
    _ bytes: ByteInput?, steps: LayerSteps? = nil
  ) {
    let inputs = graph[id].inputs
    let outputs = layer.outputs
    let channels = layer.filterShape[2]
    let groups = layer.convolve.groups
    let raw = layer.filter ?? []
    bias =
      inputs.count > 2
      ? (graph.constant(inputs[2])?.elements ?? []).map(Double.init)
      : [Double](repeating: 0, count: outputs)
    let scale = Double(source.scale)
    (self.steps, self.scale) = (steps, scale)
    guard let bytes, bytes.node == inputs[0] else {
      filter = raw.map { Double($0) * scale }
      return
    }
    filter = [Double](repeating: 0, count: raw.count)
    for index in raw.indices {
      let (o, c) = (index % outputs, index / outputs % channels)
      let channel = o / (outputs / groups) * channels + c
      filter[index] = Double(raw[index]) * scale * bytes.gain[channel]
      bias[o] += Double(raw[index]) * bytes.offset[channel]
    }
  }

  /// The real value of one code of each output channel's weights: the largest weight is 127, and the
  /// bias stays within 2^22 units.
  func units(_ layer: LinearLayer) -> [Double] {
    let outputs = layer.outputs
    var largest = [Double](repeating: 0, count: outputs)
    for (index, weight) in filter.enumerated() {
      largest[index % outputs] = max(largest[index % outputs], abs(weight))
    }
    // The correction may move a bias later: a tenth is left for it.
    return largest.indices.map { o in
      let unit = max(
        largest[o] / 127, steps.map { $0.steps[o] * scale } ?? 0,
        1.1 * max(abs(bias[o]), 1e-3) / Double(1 << 22))
      return Self.snapped(unit, to: layer.activation, bits: steps?.scaleBits ?? 8)
    }
  }

  /// The next unit whose quotient by the scale of a ReLU6, where there is one, has few bits after its
  /// leading one: the scale that the program stores is then short, and packs well. With eight, codes
  /// lose 0.2 % of their range on average; where steps are chosen, two are as good as any.
  private static func snapped(_ unit: Double, to activation: ClosedRange<Float>?, bits: Int)
    -> Double
  {
    let output = activation == 0...6 ? Double(Float(6) / 255) : 1
    let scale = unit / output
    guard scale.isNormal else { return unit }
    // What a division by the output's scale may leave behind must not push it to the next step.
    let parts = Double(1 << bits)
    let significand = (scale.significand * parts - 1e-9).rounded(.up) / parts
    return Double(sign: .plus, exponent: scale.exponent, significand: significand) * output
  }

  /// Integer weights, each rounded to nearest.
  func rounded(_ layer: LinearLayer) -> IntegerWeights {
    let unit = units(layer)
    let codes = filter.indices.map { index in
      let code = (filter[index] / unit[index % layer.outputs]).rounded(.toNearestOrEven)
      return Int8(max(-127, min(127, code)))
    }
    return IntegerWeights(filter: codes, unit: unit, bias: bias)
  }

  /// Integer weights, rounded with compensation for inputs of this covariance.
  ///
  /// - Parameter rates: what an entropy coder pays; used where weights take fewer than 8 bits.
  func rounded(
    _ layer: LinearLayer, _ covariance: Covariance, damping: Double,
    rates: (([Int8], Int) -> CodeRates)? = nil
  ) -> Rounded {
    let unit = units(layer)
    let (outputs, blocks) = (layer.outputs, covariance.blocks)
    let perGroup = outputs / layer.convolve.groups
    let matrices = covariance.matrices
    let roundings = parallelMap(matrices.count) { index in
      CompensatedRounding(
        matrices[index], size: blocks[index % blocks.count].count, damping: damping)
    }
    let filter = self.filter
    let costs = steps?.costs.indices.map { o in
      Float((unit[o] / scale) * (unit[o] / scale) * (steps?.costs[o] ?? 1))
    }
    func codes(_ rates: CodeRates?) -> [Int8] {
      let columns = parallelMap(outputs) { o in
        blocks.enumerated().flatMap { index, rows in
          let rounding = roundings[o / perGroup * blocks.count + index]
          let contexts = rates.map { rates in
            rates.context.isEmpty ? [] : rows.map { rates.context[$0 * outputs + o] }
          }
          return rounding(
            rows.map { Float(filter[$0 * outputs + o] / unit[o]) }, limit: 127, rates: rates,
            contexts: contexts ?? [], cost: costs?[o] ?? 1,
            survivors: steps == nil ? Self.survivors : Self.coarseSurvivors)
        }
      }
      return filter.indices.map { columns[$0 % outputs][$0 / outputs] }
    }
    var found = codes(nil)
    if steps != nil {
      // Rates come from the codes of the round before.
      for _ in 0..<2 { found = codes(rates?(found, outputs) ?? CodeRates(found)) }
    }
    var weights = IntegerWeights(filter: found, unit: unit, bias: bias)
    weights.biasShift = steps?.biasShift(unit) ?? 0
    let count = Double(blocks.count)
    return Rounded(
      weights: weights, relief: roundings.reduce(0) { $0 + $1.relief } / Double(roundings.count),
      conditional: (0..<outputs).map { o in
        let own = roundings[o / perGroup * blocks.count..<(o / perGroup + 1) * blocks.count]
        return own.reduce(0) { $0 + $1.conditional } / count * scale * scale
      })
  }

  /// Roundings that are followed at a time, of 8 bits and of fewer: more are hardly better, and take
  /// as much longer.
  private static let (survivors, coarseSurvivors) = (8, 16)

  /// Weights, and what their inputs allowed.
  struct Rounded {
    var weights: IntegerWeights
    /// How much less a rounding costs than to nearest.
    var relief: Double
    /// Per output channel, what a squared error of a weight costs, as a variance of real inputs.
    var conditional: [Double]
  }
}

extension IntegerWeights {
  /// Proves that no 32-bit sum of these weights overflows (`Formats/Quantization.md`, section 5).
  func forbidOverflow(_ node: String, _ layer: LinearLayer, _ source: Format)
    throws(QuantizationError)
  {
    guard case .quantized(let element, let parameters) = source else { return }
    let all = Bounds.all(of: element)
    let zero = Double(parameters.zeroPoint)
    let reach = max(Double(all.upper) - zero, zero - Double(all.lower))
    var sums = integerBias.map { abs(Double($0)) }
    for (index, code) in filter.enumerated() {
      sums[index % sums.count] += abs(Double(code)) * reach
    }
    guard sums.allSatisfy({ $0 < 0x1p31 }) else {
      throw .overflow(node: node, terms: layer.terms)
    }
  }
}
