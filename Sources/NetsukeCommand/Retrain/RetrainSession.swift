import Evaluation
import FlatFormat
import Imaging
import Passes
import Quantization
import Retraining
import TensorFlowImport
import Tensors

/// From a folder of photographs to a head, step by step. Every step belongs to a room; this is
/// their order.
struct RetrainSession {
  typealias Photograph = PhotographFolders.Photograph

  let folders: PhotographFolders
  let bottleneck: Bottleneck
  let size: Extent
  /// What could be read, in order, with its features.
  let photographs: [Photograph]
  let features: FeatureSet
  /// The same of their mirror images.
  let mirrored: FeatureSet
  let unreadable: [(path: String, reason: String)]
  let layer: SoftmaxLayer
  /// Of the convex solver.
  let head: HeadFitting.Head?
  let graph: [UInt8]
  var warnings: [String]

  init(_ options: RetrainOptions, _ console: Console) throws {
    var warnings: [String] = []
    let folders = try PhotographFolders(options.folder, split: options.split)
    self.folders = folders

    console.progress("reading \(options.backbone)")
    let bytes = try Files.read(options.backbone)
    guard !FlatModel.recognizes(bytes) else {
      throw FileError.wrongKind(
        options.backbone, found: "a compiled model (.nsk)", expected: "a TensorFlow graph")
    }
    var imports = options.imports
    // A node may be one that the import sees through; as an output it is always found.
    if case .node(let name) = options.bottleneck { imports.outputs = [name] }
    let model = try Importer.load(bytes, imports)
    var bottleneck = try Bottleneck(options.bottleneck, in: model.graph)
    // retrain.py's steps read one layer.
    if options.solver == .sgd { bottleneck = bottleneck.leading(bottleneck.parts[0].width) }
    guard let recipe = model.preprocessing else {
      throw InputError.noPreprocessing(
        name: model.inputs.first?.name ?? "the input",
        shape: model.inputs.first.map { "\($0.type.shape)" } ?? "unknown")
    }
    size = recipe.size
    if let architecture = options.architecture {
      warnings += Self.check(architecture, recipe.size)
    }

    let parts = bottleneck.parts.map { "\($0.name)\($0.isMap ? " means" : "")" }
    let described = "\(parts.joined(separator: "\0"))\0\(recipe)\0mirrored"
    let cache = FeatureCache(
      folder: options.cache, key: SHA1.digest(SHA1.digest(bytes) + Array(described.utf8)),
      width: 2 * bottleneck.width)
    let backbone = try bottleneck.backbone(of: model.graph)
    let extraction = FeatureExtraction(cache: cache, workers: options.workers) {
      try Runner(fast: lower(try Pipeline.run(backbone).graph, preprocessing: recipe))
    }
    let all = folders.photographs
    let results = try extraction.results(of: all.map(\.path)) {
      console.progress("computing features", $0, of: all.count)
    }
    if let failure = cache.failure {
      warnings.append("features are not kept for the next run: \(failure)")
    }
    var photographs: [Photograph] = []
    var unreadable: [(path: String, reason: String)] = []
    var features = FeatureSet(width: bottleneck.width, classes: folders.labels.count)
    var mirrored = features
    for (photograph, result) in zip(all, results) {
      switch result {
      case .unreadable(let reason): unreadable.append((photograph.path, reason))
      case .features(let views):
        photographs.append(photograph)
        features.append(views.plain, label: photograph.label)
        mirrored.append(views.mirrored, label: photograph.label)
      }
    }
    (self.photographs, self.unreadable) = (photographs, unreadable)

    let counts = features.labels.reduce(into: [Int](repeating: 0, count: features.classes)) {
      $0[$1] += 1
    }
    for (label, count) in counts.enumerated() where count < PhotographFolders.enough {
      warnings.append(
        "'\(folders.labels[label])' has \(count) photographs; below \(PhotographFolders.enough) its "
          + "answers are unreliable, and the few in the test say little about it")
    }
    func indices(_ part: RetrainSplit.Part) -> [Int] {
      photographs.indices.filter { photographs[$0].part == part }
    }
    var training = features.subset(indices(.training))
    for label in folders.labels.indices where !training.labels.contains(label) {
      throw RetrainingError.nothingToLearn(label: folders.labels[label])
    }
    let validation = features.subset(indices(.validation))
    var views: (FeatureSet, FeatureSet)? = (
      mirrored.subset(indices(.training)), mirrored.subset(indices(.validation))
    )
    if options.distortion.isActive, options.solver == .convex {
      let learnt = photographs.filter { $0.part == .training }
      views = nil  // which views to learn from was said
      let distorted = try extraction.views(
        of: learnt.map(\.path), count: options.views, distortion: options.distortion,
        seed: options.seed
      ) { console.progress("computing distorted views", $0, of: learnt.count) }
      for (photograph, rows) in zip(learnt, distorted) {
        for row in rows { training.append(row, label: photograph.label) }
      }
    }

    console.progress("learning")
    switch options.solver {
    case .convex:
      let (most, least) = (counts.max() ?? 0, counts.min() ?? 0)
      let head = HeadFitting(
        balanced: most * 2 >= least * 3, parts: bottleneck.parts.map(\.width),
        workers: options.workers
      ).fit(training: training, validation: validation, mirrored: views)
      (self.head, layer) = (head, head.layer)
    case .sgd:
      head = nil
      layer = try Self.descend(
        options, training, validation,
        DistortedBatches(
          photographs.filter { $0.part == .training }.map(\.path), by: extraction,
          distortion: options.distortion, seed: options.seed), console)
    }
    // A lower layer that tells nothing more is left out of the graph.
    self.bottleneck = bottleneck.leading(layer.width)
    self.features = features.leading(layer.width)
    self.mirrored = mirrored.leading(layer.width)
    graph = try RetrainedGraph(self.bottleneck, layer: layer, finalName: options.finalName)
      .bytes(backbone: bytes)
    self.warnings = warnings
    console.endProgress()
  }

  /// Answers for the photographs of one part, at most `limit` of them, spread evenly; below 0, all.
  ///
  /// For validation photographs they are those of the layer that has not seen them.
  func answers(_ part: RetrainSplit.Part, limit: Int = -1) -> [Answer] {
    let layer =
      switch part {
      case .validation: head?.validated ?? layer
      case .training, .testing: layer
      }
    var indices = photographs.indices.filter { photographs[$0].part == part }
    if limit >= 0, indices.count > limit {
      indices = (0..<limit).map { indices[$0 * indices.count / limit] }
    }
    return indices.map { index in
      Answer(
        image: photographs[index].path, truth: photographs[index].label,
        scores: layer.probabilities(features.row(index)).map { Float($0) })
    }
  }

  /// What deserves a second look, by heads that have not seen it.
  func review(_ options: RetrainOptions) -> DataReview {
    DataReview(
      photographs, set: features,
      probabilities: HeadFitting(parts: bottleneck.parts.map(\.width), workers: options.workers)
        .outOfFoldDespiteMistakes(
          head?.readsMirrorImages == true ? features.averaged(with: mirrored) : features,
          penalty: HeadFitting.usualPenalty),
      unreadable: unreadable, side: min(size.height, size.width), workers: options.workers)
  }

  /// retrain.py's steps, with its lines.
  private static func descend(
    _ options: RetrainOptions, _ training: FeatureSet, _ validation: FeatureSet,
    _ distorted: DistortedBatches, _ console: Console
  ) throws -> SoftmaxLayer {
    let limit = options.validationBatch
    let checked =
      limit < 0 || validation.count <= limit
      ? validation : validation.subset((0..<limit).map { $0 * validation.count / limit })
    func observe(_ step: Int, _ layer: SoftmaxLayer) {
      let isLast = step == options.descent.steps
      guard isLast || (step - 1) % options.evaluationInterval == 0, !console.quiet else { return }
      console.say(
        "Step \(step - 1): Train accuracy = \(Numbers.percent(layer.accuracy(on: training))), "
          + "cross entropy = \(Numbers.fixed(layer.loss(on: training), 6)), validation accuracy = "
          + "\(Numbers.percent(layer.accuracy(on: checked))) (N=\(checked.count))")
    }
    guard options.distortion.isActive else {
      return options.descent.fit(training, observe: observe)
    }
    return try options.descent.fit(training, observe: observe) { step, examples in
      try distorted.features(of: examples, step: step)
    }
  }

  /// retrain.py downloaded what `--architecture` names; here it can only be wrong.
  private static func check(_ architecture: String, _ size: Extent) -> [String] {
    let parts = architecture.split(separator: "_")
    let expected =
      architecture.hasPrefix("inception") ? 299 : parts.dropFirst(2).first.flatMap { Int($0) }
    guard let expected, expected != size.width else { return [] }
    return [
      "--architecture \(architecture) takes \(expected) pixels, but the backbone takes "
        + "\(size.width); the backbone counts"
    ]
  }
}
