import IR
import Program
import Tensors

/// How a value is held while the program runs.
enum Format: Hashable {
  /// As the element type that the graph gives it; float32 above all.
  case plain
  case quantized(ElementType, QuantizationParameters)

  var parameters: QuantizationParameters? {
    switch self {
    case .plain: nil
    case .quantized(_, let parameters): parameters
    }
  }

  var isQuantized: Bool { parameters != nil }

  /// The reals that its codes reach; nil for plain values.
  var range: ActivationRange? {
    guard case .quantized(let element, let parameters) = self else { return nil }
    let (all, zero) = (Bounds.all(of: element), Float(parameters.zeroPoint))
    return ActivationRange(
      lower: (all.lower - zero) * parameters.scale, upper: (all.upper - zero) * parameters.scale)
  }

  /// Bounds, in stored units, for reals between two limits.
  func bounds(_ limits: ClosedRange<Float>?) -> Bounds {
    switch self {
    case .plain:
      return limits.map { Bounds(lower: $0.lowerBound, upper: $0.upperBound) } ?? .unbounded
    case .quantized(let element, let parameters):
      let all = Bounds.all(of: element)
      guard let limits else { return all }
      func stored(_ real: Float) -> Float {
        let scaled = (real / parameters.scale).rounded(.toNearestOrEven)
        return all.clamp(scaled + Float(parameters.zeroPoint))
      }
      return Bounds(lower: stored(limits.lowerBound), upper: stored(limits.upperBound))
    }
  }
}

/// The weights of a linear layer in integers.
struct IntegerWeights: Equatable {
  /// [kh,kw,C/groups,O], as `Program.Convolve` wants it.
  var filter: [Int8]
  /// The real value of one unit of the sum, per output channel: input scale times weight scale.
  var unit: [Double]
  /// In reals, per output channel.
  var bias: [Double]
  /// How many low bits of the integer biases are zero.
  var biasShift = 0

  /// The biases in units of the sums.
  var integerBias: [Int32] {
    zip(bias, unit).map { bias, unit in
      let (limit, quantum) = (Double(1 << 30), Double(1 << biasShift))
      let rounded = (bias / unit / quantum).rounded(.toNearestOrEven) * quantum
      return Int32(max(-limit, min(limit, rounded)))
    }
  }
}

/// Every decision that lowering needs: which values are integers, and the weights of the layers that
/// compute in integers.
struct Plan {
  /// Indexed by `NodeID.index`.
  var formats: [Format]
  /// nil for layers that stay in float; indexed by `NodeID.index`.
  var weights: [IntegerWeights?]

  /// Real weights that stand in for the graph's own, in `LinearLayer.filterShape`; indexed by
  /// `NodeID.index`. For measurements.
  var filters: [[Float]?]

  /// Filters of float layers that are kept in fewer bits, in `LinearLayer.filterShape`, and biases that
  /// stand in for the graph's own; indexed by `NodeID.index`.
  var encoded: [EncodedWeights?]
  var biases: [[Float]?]

  /// Whether float operations read the rounded values of what is quantized, so that its cost shows.
  /// In a program that is meant to run they read what was there before it was rounded.
  var showsRounding = false

  /// Everything in float.
  init(float graph: Graph) {
    formats = [Format](repeating: .plain, count: graph.nodes.count)
    weights = [IntegerWeights?](repeating: nil, count: graph.nodes.count)
    filters = [[Float]?](repeating: nil, count: graph.nodes.count)
    encoded = [EncodedWeights?](repeating: nil, count: graph.nodes.count)
    biases = filters
  }
}
