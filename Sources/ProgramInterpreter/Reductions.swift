import Program
import Tensors

extension Step {
  /// float32 matrix product; each element sums over k in order, starting from 0.
  func evaluate(_ matMul: MatrixMultiply) -> Tensor {
    let (a, b) = (operands[0], operands[1])
    let rank = output.shape.rank
    let (rows, columns) = (output.shape[rank - 2], output.shape[rank - 1])
    let depth = matMul.transposeA ? a.shape[rank - 2] : a.shape[rank - 1]
    let (x, y) = (a.floats, b.floats)
    let batches = output.shape.dimensions.dropLast(2).reduce(1, *)
    var result: [Float] = []
    result.reserveCapacity(output.shape.count)
    for batch in 0..<batches {
      let (baseA, baseB) = (batch * rows * depth, batch * depth * columns)
      for m in 0..<rows {
        for n in 0..<columns {
          var sum: Float = 0
          for k in 0..<depth {
            let left = x[baseA + (matMul.transposeA ? k * rows + m : m * depth + k)]
            let right = y[baseB + (matMul.transposeB ? n * depth + k : k * columns + n)]
            sum += left * right
          }
          result.append(sum)
        }
      }
    }
    return tensor(floats: result)
  }

  /// `exp(x - max) / sum`, or `x - max - log(sum)`, over the last axis, in double precision from the
  /// difference on, the sum in order, rounded once.
  func softmax(logarithmic: Bool) -> Tensor {
    let x = operands[0].floats
    let extent = output.shape.dimensions.last!
    var result: [Float] = []
    result.reserveCapacity(x.count)
    for base in stride(from: 0, to: x.count, by: extent) {
      let row = x[base..<base + extent]
      let largest = row.reduce(-Float.infinity) { $0 < $1 ? $1 : $0 }
      let differences = row.map { Double($0 - largest) }
      let exponentials = differences.map { Elementary.exp($0) }
      let sum = exponentials.reduce(0, +)
      if logarithmic {
        let logarithm = Elementary.log(sum)
        result += differences.map { Float($0 - logarithm) }
      } else {
        result += exponentials.map { Float($0 / sum) }
      }
    }
    return tensor(floats: result)
  }

  /// Reduction in row-major order, in double precision, rounded once.
  func evaluate(_ reduce: Reduce) -> Tensor {
    let x = operands[0]
    let elements = x.isFloat ? x.floats.map(Double.init) : x.stored.map(Double.init)
    let strides = x.shape.strides
    let kept = x.shape.dimensions.indices.filter { !reduce.axes.contains($0) }
    let bases = Self.offsets(kept.map { (x.shape[$0], strides[$0]) })
    let steps = Self.offsets(reduce.axes.map { (x.shape[$0], strides[$0]) })
    let combine: (Double, Double) -> Double =
      switch reduce.kind {
      case .sum, .mean: { $0 + $1 }
      case .product: { $0 * $1 }
      case .max: { $0 < $1 ? $1 : $0 }
      case .min: { $1 < $0 ? $1 : $0 }
      case .all: { $0 != 0 && $1 != 0 ? 1 : 0 }
      case .any: { $0 != 0 || $1 != 0 ? 1 : 0 }
      }
    let start: Double =
      switch reduce.kind {
      case .sum, .mean, .any: 0
      case .product, .all: 1
      case .max: -.infinity
      case .min: .infinity
      }
    let results = bases.map { base in
      let total = steps.reduce(start) { combine($0, elements[base + $1]) }
      return reduce.kind == .mean ? total / Double(steps.count) : total
    }
    return x.isFloat
      ? tensor(floats: results.map { Float($0) }) : tensor(stored: results.map { Int32($0) })
  }

  /// Offsets of all index combinations, the last axis fastest.
  private static func offsets(_ axes: [(extent: Int, stride: Int)]) -> [Int] {
    axes.reduce([0]) { offsets, axis in
      offsets.flatMap { base in (0..<axis.extent).map { base + $0 * axis.stride } }
    }
  }

  func evaluate(_ argument: Argument) -> Tensor {
    let x = operands[0]
    let elements = x.isFloat ? x.floats.map(Double.init) : x.stored.map(Double.init)
    let extent = x.shape[argument.axis]
    let inner = x.shape.dimensions[(argument.axis + 1)...].reduce(1, *)
    let results = (0..<output.shape.count).map { index in
      let base = index / inner * inner * extent + index % inner
      var best = 0
      for k in 1..<max(extent, 1) {
        let (candidate, held) = (elements[base + k * inner], elements[base + best * inner])
        if argument.kind == .max ? candidate > held : candidate < held { best = k }
      }
      return Int32(best)
    }
    return tensor(stored: results)
  }

  /// TensorFlow's LRN, in double precision, rounded once.
  func evaluate(_ norm: LocalResponse) -> Tensor {
    let x = operands[0].floats
    let channels = output.shape[3]
    return tensor(
      floats: x.indices.map { index in
        let (base, c) = (index / channels * channels, index % channels)
        var sum = 0.0
        for other in max(0, c - norm.radius)...min(channels - 1, c + norm.radius) {
          sum += Double(x[base + other]) * Double(x[base + other])
        }
        let scale = Double(norm.bias) + Double(norm.alpha) * sum
        return Float(Double(x[index]) * Elementary.pow(scale, -Double(norm.beta)))
      })
  }
}
