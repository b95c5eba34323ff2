import Program
import Tensors

/// `exp(x - max) / sum`, or `x - max - log(sum)`, over the last axis, in double precision from the
/// difference on, rounded once.
struct SoftmaxStep: Step {
  let isLogarithmic: Bool
  let x, output: Place

  private var extent: Int { output.shape.dimensions.last ?? 1 }
  var units: Int { output.count / max(extent, 1) }
  var scratch: Int { extent * 8 }

  func run(_ units: Range<Int>, _ memory: Memory) {
    let exponentials = memory.scratch.assumingMemoryBound(to: Double.self)
    for unit in units {
      let from = memory.pointer(x.id, Float.self) + unit * extent
      let to = memory.pointer(output.id, Float.self) + unit * extent
      var largest = -Float.infinity
      for i in 0..<extent { largest = largest < from[i] ? from[i] : largest }
      var sum = 0.0
      for i in 0..<extent {
        exponentials[i] = Elementary.exp(Double(from[i] - largest))
        sum += exponentials[i]
      }
      if isLogarithmic {
        let logarithm = Elementary.log(sum)
        for i in 0..<extent { to[i] = Float(Double(from[i] - largest) - logarithm) }
      } else {
        for i in 0..<extent { to[i] = Float(exponentials[i] / sum) }
      }
    }
  }
}

/// Reduction in row-major order, in double precision, rounded once.
///
/// Where the last axis is kept, all its elements are reduced side by side.
struct ReduceStep: Step {
  private let kind: Reduce.Kind
  private let x, output: Place
  /// Offsets of what is kept, less its innermost run, and of what is reduced.
  private let bases, steps: [Int]
  /// Elements that are kept together: the last axis, when it is kept.
  private let run: Int

  init(_ payload: Reduce, _ x: Place, _ output: Place) {
    (kind, self.x, self.output) = (payload.kind, x, output)
    let strides = x.shape.strides
    let axes = x.shape.dimensions.indices
    var kept = axes.filter { !payload.axes.contains($0) }
    if let last = kept.last, last == axes.last {
      run = x.shape[last]
      kept.removeLast()
    } else {
      run = 1
    }
    bases = Self.offsets(kept.map { (x.shape[$0], strides[$0]) })
    steps = Self.offsets(payload.axes.map { (x.shape[$0], strides[$0]) })
  }

  /// Offsets of all index combinations, the last axis fastest.
  private static func offsets(_ axes: [(extent: Int, stride: Int)]) -> [Int] {
    axes.reduce([0]) { offsets, axis in
      offsets.flatMap { base in (0..<axis.extent).map { base + $0 * axis.stride } }
    }
  }

  var units: Int { output.count == 0 ? 0 : bases.count }
  var scratch: Int { run * 8 }

  func run(_ units: Range<Int>, _ memory: Memory) {
    let totals = memory.scratch.assumingMemoryBound(to: Double.self)
    let start: Double =
      switch kind {
      case .sum, .mean, .any: 0
      case .product, .all: 1
      case .max: -.infinity
      case .min: .infinity
      }
    for unit in units {
      for i in 0..<run { totals[i] = start }
      if x.element == .float32 {
        let from = memory.pointer(x.id, Float.self) + bases[unit]
        fold(totals) { Double(from[$0]) }
        let to = memory.pointer(output.id, Float.self) + unit * run
        for i in 0..<run {
          to[i] = Float(kind == .mean ? totals[i] / Double(steps.count) : totals[i])
        }
      } else {
        let from = memory.pointer(x.id, UInt8.self) + bases[unit]
        fold(totals) { from[$0] != 0 ? 1 : 0 }
        let to = memory.pointer(output.id, UInt8.self) + unit * run
        for i in 0..<run { to[i] = totals[i] != 0 ? 1 : 0 }
      }
    }
  }

  @inline(__always)
  private func fold(_ totals: UnsafeMutablePointer<Double>, _ element: (Int) -> Double) {
    switch kind {
    case .sum, .mean: each(totals, element) { $0 + $1 }
    case .product: each(totals, element) { $0 * $1 }
    case .max: each(totals, element) { $0 < $1 ? $1 : $0 }
    case .min: each(totals, element) { $1 < $0 ? $1 : $0 }
    case .all: each(totals, element) { $0 != 0 && $1 != 0 ? 1 : 0 }
    case .any: each(totals, element) { $0 != 0 || $1 != 0 ? 1 : 0 }
    }
  }

  @inline(__always)
  private func each(
    _ totals: UnsafeMutablePointer<Double>, _ element: (Int) -> Double,
    _ combine: (Double, Double) -> Double
  ) {
    for step in steps {
      for i in 0..<run { totals[i] = combine(totals[i], element(step + i)) }
    }
  }
}

/// The index of the first largest or smallest element along an axis.
struct ArgumentStep: Step {
  let payload: Argument
  let x, output: Place

  var units: Int { output.count }

  func run(_ units: Range<Int>, _ memory: Memory) {
    let from = memory[x.id]
    let extent = x.shape[payload.axis]
    let inner = x.shape.dimensions[(payload.axis + 1)...].reduce(1, *)
    func element(_ index: Int) -> Double {
      x.element == .float32
        ? Double(from.load(fromByteOffset: index * 4, as: Float.self))
        : Double(loadInteger(from, x.element, index))
    }
    for unit in units {
      let base = unit / inner * inner * extent + unit % inner
      var (best, held) = (0, element(base))
      for k in 1..<max(extent, 1) {
        let candidate = element(base + k * inner)
        if payload.kind == .max ? candidate > held : candidate < held {
          (best, held) = (k, candidate)
        }
      }
      storeInteger(Int64(best), memory[output.id], output.element, unit)
    }
  }
}

/// TensorFlow's LRN, in double precision, rounded once.
struct LocalResponseStep: Step {
  let payload: LocalResponse
  let x, output: Place

  private var channels: Int { output.shape[3] }
  var units: Int { output.count == 0 ? 0 : output.count / channels }

  func run(_ units: Range<Int>, _ memory: Memory) {
    for unit in units {
      let from = memory.pointer(x.id, Float.self) + unit * channels
      let to = memory.pointer(output.id, Float.self) + unit * channels
      for c in 0..<channels {
        var sum = 0.0
        for other in max(0, c - payload.radius)...min(channels - 1, c + payload.radius) {
          sum += Double(from[other]) * Double(from[other])
        }
        let scale = Double(payload.bias) + Double(payload.alpha) * sum
        to[c] = Float(Double(from[c]) * Elementary.pow(scale, -Double(payload.beta)))
      }
    }
  }
}

/// float32 matrix product; each element sums over k in order, starting from 0.
struct MatrixStep: Step {
  let payload: MatrixMultiply
  let a, b, output: Place

  private var rows: Int { output.shape[output.shape.rank - 2] }
  private var columns: Int { output.shape[output.shape.rank - 1] }
  private var depth: Int { a.shape[a.shape.rank - (payload.transposeA ? 2 : 1)] }
  var units: Int { output.count == 0 ? 0 : output.count / columns }

  func run(_ units: Range<Int>, _ memory: Memory) {
    let (rows, columns, depth) = (rows, columns, depth)
    for unit in units {
      let (batch, m) = unit.quotientAndRemainder(dividingBy: rows)
      let x = memory.pointer(a.id, Float.self) + batch * rows * depth
      let y = memory.pointer(b.id, Float.self) + batch * depth * columns
      let to = memory.pointer(output.id, Float.self) + unit * columns
      if payload.transposeB {
        for n in 0..<columns {
          var sum: Float = 0
          for k in 0..<depth {
            sum += x[payload.transposeA ? k * rows + m : m * depth + k] * y[n * depth + k]
          }
          to[n] = sum
        }
      } else {
        to.update(repeating: 0, count: columns)
        for k in 0..<depth {
          let left = x[payload.transposeA ? k * rows + m : m * depth + k]
          for n in 0..<columns { to[n] += left * y[k * columns + n] }
        }
      }
    }
  }
}
