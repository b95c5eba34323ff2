import IR
import Program
import Tensors

/// A program and what was decided on the way to it.
public struct QuantizedModel: Sendable {
  public var program: Program
  public var report: QuantizationReport

  public init(program: Program, report: QuantizationReport) {
    (self.program, self.report) = (program, report)
  }
}

/// What quantization did, for people and for `--json`.
public struct QuantizationReport: Sendable {
  /// One value that a node of the graph yields.
  public struct Layer: Sendable {
    public var name: String
    /// The operation's name in the float graph.
    public var operation: String
    /// How the value is stored.
    public var element: ElementType
    /// The reals that its codes reach; nil for float32.
    public var range: ActivationRange?
    /// Bits a weight; nil without weights.
    public var weightBits: Int?
    /// Root mean square of the error that quantization so far left in this value, relative to the
    /// value's own; nil where it was not measured.
    public var relativeError: Float?
    /// Mean divergence (in nats) of the outputs from the float graph's when only this activation is
    /// quantized, and when only these weights are; nil where it was not measured.
    public var activationSensitivity, weightSensitivity: Double?
    /// Divergence of the outputs (in nats) for noise of the size of the weights' last bit, by output
    /// channel: its least, median and greatest; nil where it was not computed.
    public var channelSensitivity: ChannelSpread?
  }

  /// How differently sensitive the channels of a layer are.
  public struct ChannelSpread: Sendable {
    public var least, median, greatest: Double
  }

  public var layers: [Layer] = []
  /// Models of other sizes that were made on the way, smallest first.
  public var sizes: [SizePoint] = []
  /// The program's precision where it could not be the one asked for.
  public var fallback: Precision?
  /// What was done and what it means, one sentence each: the compiler prints them.
  public var notes: [String] = []
  /// What may cost accuracy, one sentence each.
  public var warnings: [String] = []

  public init() {}

  /// What a plan makes of every value.
  ///
  /// - Parameter errors: relative, where they were measured; indexed by `NodeID.index`.
  init(_ prepared: PreparedGraph, _ plan: Plan, errors: [Float?]? = nil) {
    let graph = prepared.graph
    for id in graph.ids where prepared.isLive[id.index] && graph.constant(id) == nil {
      var (element, range) = (graph.type(of: id).element, ActivationRange?.none)
      if case .quantized(let stored, _) = plan.formats[id.index] {
        (element, range) = (stored, plan.formats[id.index].range)
      }
      layers.append(
        Layer(
          name: graph[id].name, operation: graph[id].op.name, element: element, range: range,
          weightBits: plan.weights[id.index] == nil ? nil : 8,
          relativeError: errors?[id.index]))
    }
  }
}

/// How far a long compilation has come.
public struct QuantizationProgress: Sendable {
  /// What is being done, in words.
  public var step: String
  public var done, total: Int
  /// How much of the whole is done, 0...1, where it consists of several such steps.
  public var share: Double?
}
