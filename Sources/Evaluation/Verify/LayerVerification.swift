import GraphInterpreter
import IR
import Program
import Tensors

/// How one layer of what ships differs from the float graph.
public struct LayerDifference: Equatable, Sendable {
  /// The TensorFlow node whose value is compared.
  public var name: String
  /// What computes it in the program.
  public var operation: String
  public var element: ElementType
  public var difference: Difference
  public var isDivergent: Bool
  /// Why, where it can be told.
  public var cause: DivergenceCause?
  /// The values that were expected, from least to greatest.
  public var expectedRange: ClosedRange<Float>?
  /// The reals that the layer's integers can stand for; nil for float layers.
  public var representable: ClosedRange<Float>?
  /// Of the expected values, how many cannot be represented.
  public var clipped: Double
}

/// Compares a program with the float graph it came from, layer by layer, over any number of inputs.
///
/// A layer is found by its name: passes and lowering keep TensorFlow's names for the values that
/// survive. Memory holds one input's activations at a time.
public struct LayerVerification {
  /// When a layer counts as divergent.
  public struct Tolerance: Equatable, Sendable {
    /// Float layers: largest difference as a fraction of the largest expected value.
    public var relative: Double
    /// Layers of a program with integers: least signal to noise, in decibels.
    public var decibels: Double

    public init(relative: Double = 1e-4, decibels: Double = 5) {
      (self.relative, self.decibels) = (relative, decibels)
    }
  }

  private let graph: Graph
  private let program: Program
  private let tolerance: Tolerance
  private let isQuantized: Bool
  private var layers: [LayerStatistics]
  /// Agreement of the best class of output 0, over all rows of all inputs.
  private var rows = 0
  private var agreeing = 0
  private var outputs = Difference()

  /// The graph must be the one that the program was compiled from, before any pass.
  public init(graph: Graph, program: Program, tolerance: Tolerance = Tolerance()) {
    (self.graph, self.program, self.tolerance) = (graph, program, tolerance)
    isQuantized = program.instructions.contains { program[$0.output].quantization != nil }
    let names = Set(graph.ids.map { graph[$0].name })
    var seen: Set<String> = []
    layers = program.instructions.enumerated().compactMap { index, instruction in
      let value = program[instruction.output]
      guard names.contains(value.name), value.element != .bool, seen.insert(value.name).inserted
      else { return nil }
      return LayerStatistics(
        name: value.name, operation: instruction.operation.name, value: instruction.output,
        element: value.element, quantization: value.quantization)
    }
  }

  /// Runs the float graph on one input and compares every layer with what `run` shows of the
  /// program's values.
  ///
  /// `run` runs the program on the same input and hands over each value as it is computed; it
  /// returns the program's outputs as reals.
  public mutating func add(
    graphInputs: [String: Tensor],
    run: (_ observe: @escaping (ValueID, Tensor) -> Void) throws -> [[Float]]
  ) throws {
    let (graph, program) = (graph, program)
    var layers: [LayerStatistics] = []
    swap(&layers, &self.layers)
    defer { swap(&layers, &self.layers) }
    let wanted = Dictionary(uniqueKeysWithValues: layers.enumerated().map { ($1.name, $0) })
    var expected = [Tensor?](repeating: nil, count: layers.count)
    let results = try GraphInterpreter.run(graph, inputs: graphInputs) { id, value in
      if let index = wanted[graph[id].name] { expected[index] = value }
    }
    let indices = Dictionary(uniqueKeysWithValues: layers.enumerated().map { ($1.value, $0) })
    let actual = try run { id, value in
      guard let index = indices[id], let reference = expected[index]?.reals() else { return }
      let found = value.reals(program[id].quantization)
      guard found.count == reference.count else { return }
      layers[index].add(found, expected: reference, channels: value.shape.dimensions.last ?? 1)
    }
    guard let found = actual.first, let reference = results.first?.reals(),
      found.count == reference.count
    else { return }
    outputs.add(found, expected: reference)
    let classes = max(results[0].shape.dimensions.last ?? 1, 1)
    for start in stride(from: 0, to: reference.count, by: classes) {
      rows += 1
      let row = start..<min(start + classes, reference.count)
      agreeing += Ranking.best(Array(found[row])) == Ranking.best(Array(reference[row])) ? 1 : 0
    }
  }

  public var report: VerificationReport {
    VerificationReport(
      layers: layers.filter { $0.difference.count > 0 }.map { layer in
        let isDivergent =
          isQuantized
          ? layer.difference.decibels < tolerance.decibels
          : layer.difference.relative > tolerance.relative
        return layer.summary(isDivergent: isDivergent)
      },
      output: outputs, argmaxAgreement: rows == 0 ? nil : Double(agreeing) / Double(rows))
  }
}

/// What a verification found.
public struct VerificationReport: Equatable, Sendable {
  /// In the order in which they run.
  public var layers: [LayerDifference]
  /// Output 0, over all inputs.
  public var output: Difference
  /// How often the best element of output 0's last axis is the same.
  public var argmaxAgreement: Double?

  public var firstDivergent: LayerDifference? { layers.first(where: \.isDivergent) }
  public var isOK: Bool { firstDivergent == nil }

  /// The layers with the most noise for their signal, worst first.
  public func worst(_ count: Int) -> [LayerDifference] {
    Array(
      layers.enumerated().sorted {
        ($0.element.difference.decibels, $0.offset) < ($1.element.difference.decibels, $1.offset)
      }.prefix(count).map(\.element))
  }
}

extension Tensor {
  /// The reals that the elements stand for.
  public func reals(_ quantization: QuantizationParameters? = nil) -> [Float] {
    if let floats { return floats }
    let integers = integers ?? []
    guard let quantization else { return integers.map { Float($0) } }
    let zero = Int64(quantization.zeroPoint)
    return integers.map { quantization.scale * Float($0 - zero) }
  }
}
