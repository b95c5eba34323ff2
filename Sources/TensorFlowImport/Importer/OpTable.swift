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
      compositions, einsum, scans, known, resampling, patches, fusedLayers, recurrences,
    ]
  }

  /// Ops whose output is one of their inputs, and which.
  static let aliases: [String: Int] = [
    "Identity": 0, "IdentityN": 0, "StopGradient": 0, "PreventGradient": 0, "Snapshot": 0,
    "CheckNumerics": 0, "PlaceholderWithDefault": 0, "Print": 0, "EnsureShape": 0,
  ]

  /// Ops that have no data outputs, or are dropped where they only order others.
  static let ignored: Set<String> = ["NoOp", "Assert", "TensorArrayCloseV2", "TensorArrayCloseV3"]

  /// Ops of branches, whose conditions must be known.
  static let branches: Set<String> = ["Switch", "RefSwitch", "Merge", "RefMerge"]

  /// What a loop does to values that pass its border.
  static let loopAliases: [String: Int] = [
    "Enter": 0, "RefEnter": 0, "NextIteration": 0, "RefNextIteration": 0, "LoopCond": 0,
  ]

  static let loopExits: Set<String> = ["Exit", "RefExit"]

  static let functionCalls: Set<String> = [
    "If", "StatelessIf", "Case", "StatelessCase", "While", "StatelessWhile", "PartitionedCall",
    "StatefulPartitionedCall", "RemoteCall", "SymbolicGradient", "MapDefun", "For",
  ]

  /// Detections: which boxes stay depends on their values.
  static let detections: Set<String> = [
    "NonMaxSuppression", "NonMaxSuppressionV2", "NonMaxSuppressionV3", "NonMaxSuppressionV4",
    "NonMaxSuppressionV5", "NonMaxSuppressionWithOverlaps", "CombinedNonMaxSuppression",
    "TFLite_Detection_PostProcess", "CropAndResize", "GenerateBoundingBoxProposals",
    "CTCGreedyDecoder", "CTCBeamSearchDecoder",
  ]

  /// How large their results are depends on values.
  static let dataDependent: Set<String> = [
    "Unique", "UniqueV2", "UniqueWithCounts", "UniqueWithCountsV2", "DynamicPartition",
    "SparseToDense", "StringSplit", "StringSplitV2", "SparseFillEmptyRows", "SparseReshape",
  ]

  /// Where training got its batches from.
  static let inputPipelines: Set<String> = [
    "FIFOQueue", "FIFOQueueV2", "RandomShuffleQueue", "RandomShuffleQueueV2", "PaddingFIFOQueueV2",
    "QueueDequeue", "QueueDequeueV2", "QueueDequeueMany", "QueueDequeueManyV2",
    "QueueDequeueUpTo", "QueueDequeueUpToV2", "IteratorGetNext", "OneShotIterator", "Iterator",
    "IteratorV2", "ReaderRead", "ReaderReadV2", "TFRecordReaderV2", "ReadFile", "ParseExample",
    "ParseExampleV2", "ParseSingleExample", "DecodeRaw", "DecodePaddedRaw", "DecodeBase64",
    "DecodeCSV", "StringToNumber", "DecodeGif", "DecodeAndCropJpeg",
  ]

  /// Ops that are refused whatever they are given, and why.
  static let refusals: [String: ImportProblem.Cause] = {
    var table: [String: ImportProblem.Cause] = [:]
    for (names, cause) in [
      (functionCalls, ImportProblem.Cause.functionCall), (detections, .controlFlow),
      (dataDependent, .dataDependentShape), (inputPipelines, .inputPipeline),
      (random, .randomness),
    ] {
      for name in names { table[name] = cause }
    }
    return table
  }()

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
