import Tensors

/// A model in the form that runs: a straight list of fused instructions over typed values, each in
/// its place. Float, int8 and mixed models are all programs; the file format, the emitter, the
/// engine and the reference interpreter each deal with this one thing.
///
/// A program that came out of `ProgramBuilder.finish` or passed `validate()` can be executed without
/// any further check.
public struct Program: Equatable, Sendable {
  /// A result and, for a classifier, what its elements are called.
  public struct Output: Equatable, Sendable {
    /// The TensorFlow node that the user asked for.
    public var name: String
    public var value: ValueID
    /// One per element of the last axis, or empty.
    public var labels: [String]

    public init(name: String, value: ValueID, labels: [String] = []) {
      (self.name, self.value, self.labels) = (name, value, labels)
    }
  }

  public var values: [Value]
  public var constants: [Constant]
  public var instructions: [Instruction]
  public var inputs: [ValueID]
  public var outputs: [Output]
  /// Bytes of scratch memory that a run needs, aligned to `Bytes.alignment`.
  public var arenaSize: Int
  /// How a photograph becomes input 0; nil where nobody knows.
  public var preprocessing: Preprocessing?
  /// The score of output 0 below which the answer is "none of these".
  public var rejectThreshold: Float?
  public var provenance: Provenance

  public init(
    values: [Value], constants: [Constant], instructions: [Instruction], inputs: [ValueID],
    outputs: [Output], arenaSize: Int, preprocessing: Preprocessing? = nil,
    rejectThreshold: Float? = nil, provenance: Provenance = Provenance()
  ) {
    (self.values, self.constants, self.instructions) = (values, constants, instructions)
    (self.inputs, self.outputs, self.arenaSize) = (inputs, outputs, arenaSize)
    (self.preprocessing, self.rejectThreshold) = (preprocessing, rejectThreshold)
    self.provenance = provenance
  }

  public subscript(id: ValueID) -> Value { values[id.index] }

  /// The bytes of a constant value, or nil when the value is computed.
  public func constant(_ id: ValueID) -> Bytes? {
    if case .constant(let index) = values[id.index].place { constants[index].bytes } else { nil }
  }

  /// The weights of a constant value that is kept in fewer bits, or nil.
  public func encoded(_ id: ValueID) -> EncodedWeights? {
    if case .constant(let index) = values[id.index].place { constants[index].encoded } else { nil }
  }
}

/// Where a model came from. No dates and no paths: equal inputs give equal bytes.
public struct Provenance: Equatable, Sendable {
  /// Version of the compiler, such as `0.1.0`.
  public var compiler: String
  /// SHA-256 of the source graph, lower-case hexadecimal, or empty.
  public var sourceSHA256: String
  /// The passes that changed something, in order.
  public var passes: [String]
  /// What the ranges were measured on, in words, or empty.
  public var calibration: String

  public init(
    compiler: String = "", sourceSHA256: String = "", passes: [String] = [],
    calibration: String = ""
  ) {
    (self.compiler, self.sourceSHA256) = (compiler, sourceSHA256)
    (self.passes, self.calibration) = (passes, calibration)
  }
}
