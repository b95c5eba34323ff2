/// Everything that the report page shows. Parts that nobody measured are empty or nil, and the page
/// leaves them out.
public struct ReportData: Sendable {
  public struct Layer: Equatable, Sendable {
    public var name: String
    public var operation: String
    public var shape: String
    public var parameters: Int
    public var multiplyAdds: Int
    public var bytesBefore: Int
    public var bytesAfter: Int
    /// Mean bits a weight in the file; nil for layers without weights.
    public var bits: Double?
    /// What noise of one int8 step in a channel's weights costs, in nats; the median channel's.
    public var sensitivity: Double?
    public var decibels: Double?
    public var expectedRange: ClosedRange<Float>?
    public var representable: ClosedRange<Float>?
    /// Of the expected values, how many are beyond what can be represented.
    public var clipped: Double?
    /// Measured on the machine that made the report.
    public var milliseconds: Double?

    public init(
      name: String, operation: String, shape: String, parameters: Int, multiplyAdds: Int,
      bytesBefore: Int, bytesAfter: Int
    ) {
      (self.name, self.operation, self.shape) = (name, operation, shape)
      (self.parameters, self.multiplyAdds) = (parameters, multiplyAdds)
      (self.bytesBefore, self.bytesAfter) = (bytesBefore, bytesAfter)
    }
  }

  public struct Pass: Sendable {
    public var name: String
    public var summary: String
    public var replaced: Int
    /// Reasons, each with the first node it was given for and how often.
    public var declined: [(reason: String, node: String, count: Int)]

    public init(
      name: String, summary: String, replaced: Int,
      declined: [(reason: String, node: String, count: Int)]
    ) {
      (self.name, self.summary) = (name, summary)
      (self.replaced, self.declined) = (replaced, declined)
    }
  }

  /// A value's stay in the arena.
  public struct Block: Equatable, Sendable {
    public var name: String
    public var offset: Int
    public var bytes: Int
    /// The instructions during which it is alive.
    public var alive: ClosedRange<Int>

    public init(name: String, offset: Int, bytes: Int, alive: ClosedRange<Int>) {
      (self.name, self.offset, self.bytes, self.alive) = (name, offset, bytes, alive)
    }
  }

  /// A photograph whose answer changed, small.
  public struct ChangedPhotograph: Equatable, Sendable {
    public var name: String
    public var before: String
    public var after: String
    public var jpeg: [UInt8]

    public init(name: String, before: String, after: String, jpeg: [UInt8]) {
      (self.name, self.before, self.after, self.jpeg) = (name, before, after, jpeg)
    }
  }

  /// A candidate that a search over sizes looked at.
  public struct FrontierPoint: Equatable, Sendable {
    public var bytes: Int
    /// Divergence from the float graph; less is better.
    public var divergence: Double
    public var isChosen: Bool

    public init(bytes: Int, divergence: Double, isChosen: Bool) {
      (self.bytes, self.divergence, self.isChosen) = (bytes, divergence, isChosen)
    }
  }

  public var title = ""
  /// Pairs shown as they are: input, preprocessing, precision, calibration.
  public var facts: [(name: String, value: String)] = []
  public var sourceBytes = 0
  public var modelBytes = 0
  public var swiftBytes: Int?
  public var parameters = 0
  public var arenaBytes = 0
  public var layers: [Layer] = []
  public var passes: [Pass] = []
  public var arena: [Block] = []
  public var accuracy: AccuracyReport?
  /// What the accuracy was measured on, in words.
  public var accuracySource = ""
  public var labels: [String] = []
  public var changed: [ChangedPhotograph] = []
  public var frontier: [FrontierPoint] = []
  public var warnings: [String] = []
  /// Multiply-adds a second that the machine could do at best, where known.
  public var peakMultiplyAdds: Double?
  public var compiler = ""

  public init() {}
}
