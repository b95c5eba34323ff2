import IR
import Program
import Tensors

/// How far a change of the program moves its outputs, on a few samples.
struct Sensitivity<Executor: ProgramExecutor> {
  private let prepared: PreparedGraph
  private let executor: Executor
  private let samples: [[Tensor]]
  private var reference: [[Tensor]] = []

  /// Samples that tell enough to rank by.
  private static var sampleCount: Int { 16 }

  init(_ prepared: PreparedGraph, _ executor: Executor) throws(QuantizationError) {
    (self.prepared, self.executor) = (prepared, executor)
    let all = prepared.samples
    let count = min(all.count, Self.sampleCount)
    samples = (0..<count).map { all[$0 * all.count / count] }
    reference = try outputs(Plan(float: prepared.graph))
  }

  private func outputs(_ plan: Plan) throws(QuantizationError) -> [[Tensor]] {
    let program = try Lowering.program(
      prepared.graph, plan, labels: [], preprocessing: nil, provenance: Provenance())
    do {
      return try executor.run(program, on: samples)
    } catch {
      throw .execution(node: "the whole graph", cause: "\(error)")
    }
  }

  /// Mean divergence of the outputs under a plan from those of the float graph.
  func divergence(_ plan: Plan) throws(QuantizationError) -> Double {
    let moved = try outputs(plan)
    var total = 0.0
    for (a, b) in zip(reference, moved) {
      for (x, y) in zip(a, b) { total += Divergence.between(x, y) }
    }
    return total / Double(max(samples.count, 1))
  }
}

/// How far one output is from another.
enum Divergence {
  /// Kullback-Leibler, in nats, of class scores (probabilities, or logits through a softmax) along the
  /// last axis, the mean over all rows; for images and other outputs the mean square difference,
  /// relative to the mean square.
  static func between(_ reference: Tensor, _ other: Tensor) -> Double {
    guard let x = reference.floats, let y = other.floats else { return 0 }
    let classes = reference.shape.dimensions.last ?? 1
    let rows = classes > 0 ? x.count / classes : 0
    guard rows > 0 else { return 0 }
    guard classes > 1, reference.shape.rank <= 2 else { return relativeSquare(x, y) }
    var total = 0.0
    for row in 0..<rows {
      let range = row * classes..<(row + 1) * classes
      let (p, q) = (logProbabilities(x[range]), logProbabilities(y[range]))
      for (a, b) in zip(p, q) where a > -100 {
        total += Elementary.exp(a) * (a - max(b, -100))
      }
    }
    return total / Double(rows)
  }

  /// Whether scores are probabilities already, and no logits.
  static func areProbabilities(_ scores: ArraySlice<Float>) -> Bool {
    let sum = scores.reduce(0.0) { $0 + Double($1) }
    return abs(sum - 1) < 1e-3 && scores.allSatisfy { $0 >= 0 }
  }

  static func logProbabilities(_ scores: ArraySlice<Float>) -> [Double] {
    if areProbabilities(scores) {
      return scores.map { Elementary.log(max(Double($0), 1e-40)) }
    }
    let largest = Double(scores.max() ?? 0)
    let total = scores.reduce(0.0) { $0 + Elementary.exp(Double($1) - largest) }
    let logarithm = Elementary.log(total)
    return scores.map { Double($0) - largest - logarithm }
  }

  private static func relativeSquare(_ x: [Float], _ y: [Float]) -> Double {
    var (difference, power) = (0.0, 0.0)
    for index in x.indices {
      let error = Double(x[index]) - Double(y[index])
      difference += error * error
      power += Double(x[index]) * Double(x[index])
    }
    return power > 0 ? difference / power : 0
  }
}
