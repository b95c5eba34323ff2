import IR

/// Lowers one node: adds what it means to the graph and returns the values of its output slots.
typealias OpImporter = @Sendable (NodeContext) throws(Refusal) -> [Int: NodeID]

/// Every TensorFlow op that can be imported, by name.
enum OpTable {
  /// The families, each from a file in `Ops/`. Held to `Formats/GraphDef.md` by a test.
  static let entries: [String: OpImporter] = {
    var table: [String: OpImporter] = [:]
    for family in families {
      for (name, importer) in family {
        precondition(table[name] == nil, "two importers for \(name)")
        table[name] = importer
      }
    }
    return table
  }()

  private static var families: [[String: OpImporter]] {
    [
      sources, convolutions, matrixProducts, normalizations, unaryFunctions, binaryFunctions,
      selections, casts, quantization, eightbit, pooling, reductions, softmaxes, shapes,
      concatenations, slices, gathers, transposes, paddings, resizes, blocks,
      compositions,
    ]
  }

  /// Ops whose output is one of their inputs, and which.
  static let aliases: [String: Int] = [
    "Identity": 0, "IdentityN": 0, "StopGradient": 0, "PreventGradient": 0, "Snapshot": 0,
    "CheckNumerics": 0, "PlaceholderWithDefault": 0, "Print": 0, "EnsureShape": 0,
  ]

  /// Ops that have no data outputs, or are dropped where they only order others.
  static let ignored: Set<String> = ["NoOp", "Assert"]

  /// Ops of branches, whose conditions must be known.
  static let branches: Set<String> = ["Switch", "RefSwitch", "Merge", "RefMerge"]

  static let functionCalls: Set<String> = [
    "If", "StatelessIf", "Case", "StatelessCase", "While", "StatelessWhile", "PartitionedCall",
    "StatefulPartitionedCall",
  ]

  static let controlFlow: Set<String> = [
    "Enter", "RefEnter", "Exit", "RefExit", "NextIteration", "RefNextIteration", "LoopCond",
    "While", "StatelessWhile", "TensorArray", "TensorArrayV2", "TensorArrayV3",
    "TensorArrayReadV2", "TensorArrayReadV3", "TensorArrayWriteV2", "TensorArrayWriteV3",
    "TensorArrayGatherV2", "TensorArrayGatherV3", "TensorArrayScatterV2", "TensorArrayScatterV3",
    "TensorArraySizeV2", "TensorArraySizeV3", "TensorArraySplitV3", "TensorArrayConcatV3",
    "TensorListReserve", "TensorListStack", "TensorListGetItem", "TensorListSetItem",
    "TensorListFromTensor", "NonMaxSuppression", "NonMaxSuppressionV2", "NonMaxSuppressionV3",
    "NonMaxSuppressionV4", "NonMaxSuppressionV5", "CombinedNonMaxSuppression",
  ]

  /// Ops of sound, before which no model is cut.
  static let audio: Set<String> = ["Mfcc", "AudioSpectrogram", "DecodeWav"]

  static let random: Set<String> = [
    "RandomUniform", "RandomUniformInt", "RandomStandardNormal", "TruncatedNormal",
    "RandomShuffle", "Multinomial", "StatelessRandomUniform", "StatelessRandomUniformV2",
    "StatelessRandomNormal", "StatelessTruncatedNormal", "RandomGamma",
  ]

  static let variables: Set<String> = [
    "Variable", "VariableV2", "VarHandleOp", "AutoReloadVariable", "TemporaryVariable",
    "ReadVariableOp", "ResourceGather", "HashTable", "HashTableV2", "MutableHashTableV2",
  ]
}
