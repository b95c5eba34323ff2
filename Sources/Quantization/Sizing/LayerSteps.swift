import Tensors

/// How coarsely one layer's weights are rounded, and what that costs.
struct LayerSteps {
  /// The least step of each output channel, in the graph's own units.
  var steps: [Double]
  /// Per output channel, what a squared step of error costs, relative to the slope that all layers
  /// share: 1 where the step is the one that the slope asks for.
  var costs: [Double]
  /// The same of a squared error of a bias; empty where it is not known.
  var biasCosts: [Double]

  /// How many bits after the leading one a channel's scale keeps: two are as good as any where each
  /// channel has a step of its own; a step that all share must meet a budget by itself.
  var scaleBits: Int { steps.allSatisfy { $0 == steps.first } ? 8 : 2 }

  /// How many low bits of the biases cost as little as a weight's last: they become zero.
  ///
  /// - Parameter unit: the real value of one unit of each channel's sums.
  func biasShift(_ unit: [Double]) -> Int {
    guard !biasCosts.isEmpty else { return 0 }
    let costs = zip(biasCosts, unit).map { $0 * $1 * $1 }
    let mean = costs.reduce(0, +) / Double(costs.count)
    guard mean > 0 else { return 0 }
    let shift = Elementary.log(0.25 / mean) / (2 * Elementary.log(2))
    return Int(max(0, min(16, shift.rounded(.down))))
  }
}
