import IR
import Tensors

/// One import from beginning to end: what are the outputs, what is the input, what does the graph
/// mean, and how do pictures get in.
struct ModelImport {
  let source: SourceGraph
  let format: ImportedModel.SourceFormat
  let options: ImportOptions
  let budget: MemoryBudget
  let fileSize: Int

  func run() throws(ImportError) -> ImportedModel {
    let candidates = Candidates(source)
    try checkValues()
    let outputs = try outputs(candidates)
    let targets = outputs.map { SourceValue($0) }
    let ancestors = candidates.ancestors(of: targets.map(\.node))
    let inputCandidates = candidates.inputs(among: ancestors)
    let prefix = PicturePrefix(in: source).flatMap {
      source.index[$0.end].map(ancestors.contains) == true ? $0 : nil
    }
    var rules = PlaceholderRules(options: options, main: options.inputs.first)
    if rules.main == nil && prefix == nil { rules.main = inputCandidates.first }
    if let main = rules.main { rules.hint = ShapeHint(of: main, in: source).shape }

    // Without a name, a model that begins with a picture begins where the affine chain after its
    // decoder ends: TensorFlow's own tools called that place the input, `Mul`.
    var cuts: [String: ValueType] = [:]
    var recipe: Recipe?
    if let prefix, options.inputs.isEmpty || options.inputs.contains(where: prefix.nodes.contains) {
      (cuts, recipe) = try pictureInput(prefix, rules, targets)
      rules.main = cuts.keys.first
    } else if options.inputs.isEmpty, let audio = AudioPrefix(in: source, among: ancestors) {
      cuts = [audio.end: audio.type]
      rules.main = audio.end
    } else {
      cuts = try namedCuts(rules, candidates)
    }

    let importer = GraphImporter(source, rules, budget, fileSize: fileSize)
    importer.cuts = cuts
    for name in cuts.keys.sorted() where OpTable.audio.contains(source[name]?.op ?? "") {
      importer.note(.audioFeatures, name)
    }
    try importer.importAncestors(of: targets)
    let (graph, types) = try assemble(importer, targets, outputs)
    return try describe(
      graph, types, importer, outputs: outputs, candidates: (inputCandidates, candidates.outputs()),
      rules: rules, recipe: recipe)
  }

  // MARK: Outputs and inputs

  private func outputs(_ candidates: Candidates) throws(ImportError) -> [String] {
    for name in options.outputs {
      guard source.index[SourceValue(name).node] != nil else {
        throw .unknownOutput(name, candidates: Array(candidates.outputs().prefix(8)))
      }
    }
    for name in options.inputs where source.index[SourceValue(name).node] == nil {
      throw .unknownInput(name, candidates: Array(candidates.inputs().prefix(8)))
    }
    if !options.outputs.isEmpty { return options.outputs }
    let found = candidates.chosenOutputs()
    if found.isEmpty {
      try refuseVariables(among: Set(source.nodes.indices))
      throw .noOutput
    }
    return found
  }

  /// Every value that was given must be for a placeholder.
  private func checkValues() throws(ImportError) {
    let placeholders = source.nodes.filter { $0.op.hasPrefix("Placeholder") }.map(\.name)
    for name in options.values.keys.sorted() where !placeholders.contains(name) {
      throw .unknownValue(placeholder: name, candidates: placeholders)
    }
  }

  /// The types of the nodes, other than placeholders, that the user named as inputs.
  private func namedCuts(_ rules: PlaceholderRules, _ candidates: Candidates)
    throws(ImportError) -> [String: ValueType]
  {
    var cuts: [String: ValueType] = [:]
    for name in options.inputs {
      guard let node = source[name], node.op != "Placeholder", node.op != "PlaceholderV2" else {
        continue
      }
      if let given = options.inputShapes[name] ?? (name == rules.main ? options.inputShape : nil),
        let count = Shape.checkedCount(given, limit: 1 << 31), count > 0
      {
        cuts[name] = ValueType(Shape(given))
        continue
      }
      // What the node would have yielded, had it not been cut.
      var inner = rules
      inner.main = candidates.inputs(among: candidates.ancestors(of: [name])).first
      inner.options.inputs = []
      let trial = GraphImporter(source, inner, budget, fileSize: fileSize)
      do throws(ImportError) {
        try trial.importAncestors(of: [SourceValue(name)])
      } catch {
        throw .shapeNeeded(input: name, known: "unknown", flag: "--input-shape 1,H,W,3")
      }
      guard case .node(let id)? = trial.value(SourceValue(name)) else {
        throw .shapeNeeded(input: name, known: "unknown", flag: "--input-shape 1,H,W,3")
      }
      cuts[name] = trial.graph.type(of: id)
    }
    return cuts
  }

  /// How pictures become the input, before anybody is asked.
  struct Recipe {
    var size: Extent
    var interpolation = Interpolation()
    var channelOrder = Preprocessing.ChannelOrder.rgb
    var mean: [Float]
    var deviation: [Float]
    var origin: PreprocessingOrigin
  }

  private func pictureInput(
    _ prefix: PicturePrefix, _ rules: PlaceholderRules, _ targets: [SourceValue]
  ) throws(ImportError) -> ([String: ValueType], Recipe) {
    var recipe = Recipe(
      size: prefix.size, interpolation: prefix.interpolation,
      channelOrder: prefix.channels == 1 ? .gray : .rgb, mean: [0], deviation: [1],
      origin: .graph(prefix.nodes))
    if options.inputs.contains(prefix.end) { return ([prefix.end: prefix.type], recipe) }
    let trial = GraphImporter(source, rules, budget, fileSize: fileSize)
    trial.cuts = [prefix.end: prefix.type]
    try trial.importAncestors(of: targets)
    guard case .node(let start)? = trial.value(SourceValue(prefix.end)) else {
      return (trial.cuts, recipe)
    }
    let affine = AffinePrefix(of: start, in: trial.graph) { (try? trial.known($0)) ?? nil }
    guard let last = affine.nodes.last, let chain = affine.recipe,
      source.index[trial.graph[last].name] != nil
    else { return (trial.cuts, recipe) }
    (recipe.mean, recipe.deviation) = chain
    recipe.origin = .graph(prefix.nodes + affine.nodes.map { trial.graph[$0].name })
    return ([trial.graph[last].name: trial.graph.type(of: last)], recipe)
  }

  // MARK: The graph

  private func assemble(
    _ importer: GraphImporter, _ targets: [SourceValue], _ names: [String]
  ) throws(ImportError) -> (Graph, [ValueType]) {
    var ids: [NodeID] = []
    for (target, name) in zip(targets, names) {
      switch importer.value(target) {
      case .node(let id): ids.append(id)
      case .dead: throw .deadOutput(name)
      case .array: throw .arrayOutput(name)
      case .failed, nil: throw failure(importer, targets)
      }
    }
    var pruned = importer.graph.keepingAncestors(of: ids)
    pruned.graph.outputs = zip(names, pruned.ids).map { Graph.Output(name: $0, node: $1) }
    return (pruned.graph, pruned.ids.map { pruned.graph.type(of: $0) })
  }

  private func failure(_ importer: GraphImporter, _ targets: [SourceValue]) -> ImportError {
    let failed = importer.failedNodes(behind: targets)
    do throws(ImportError) {
      try refuseVariables(among: failed)
      try refuseBadConstants(among: failed)
    } catch {
      return error
    }
    let problems = importer.problems(of: targets)
    guard !problems.isEmpty else {
      let absent = targets.filter { importer.value($0) == nil }
      let slots = absent.isEmpty ? targets : absent
      return .unsupported(
        slots.map { target in
          ImportProblem(
            cause: .outputSlot(target.slot), op: source[target.node]?.op ?? "", node: target.node,
            count: 1)
        }, cut: [])
    }
    return .unsupported(problems, cut: importer.frontier(of: targets))
  }

  private func refuseVariables(among nodes: Set<Int>) throws(ImportError) {
    let found = nodes.sorted().filter { OpTable.variables.contains(source.nodes[$0].op) }
    let holders = found.filter { source.nodes[$0].op != "ReadVariableOp" }
    let variables = holders.isEmpty ? found : holders
    guard !variables.isEmpty else { return }
    throw .notFrozen(
      variables: variables.prefix(8).map { source.nodes[$0].name }, count: variables.count)
  }

  private func refuseBadConstants(among nodes: Set<Int>) throws(ImportError) {
    var empty: [String] = []
    for index in nodes.sorted() where source.nodes[index].op == "Const" {
      let node = source.nodes[index]
      guard case .tensor(let literal)? = node.attributes["value"] else {
        empty.append(node.name)
        continue
      }
      switch literal.value {
      case .failure(.tooLarge), .failure(.badShape):
        throw .oversizedConstant(node: node.name, shape: Array(literal.shape.prefix(16)))
      case .failure(.wrongCount(let found, let expected)):
        throw .badConstant(node: node.name, reason: "holds \(found) elements, expected \(expected)")
      case .failure(.unsupportedType), .success: break
      }
    }
    if !empty.isEmpty { throw .missingValues(nodes: Array(empty.prefix(8)), count: empty.count) }
  }

  // MARK: The description

  private func describe(
    _ graph: Graph, _ types: [ValueType], _ importer: GraphImporter, outputs: [String],
    candidates: (inputs: [String], outputs: [String]), rules: PlaceholderRules, recipe: Recipe?
  ) throws(ImportError) -> ImportedModel {
    let inputs = graph.inputs.map { id in
      ImportedModel.Endpoint(
        name: graph[id].name, type: graph.type(of: id),
        isGuessed: !options.inputs.contains(graph[id].name))
    }
    let main = graph.inputs.first { graph[$0].name == rules.main } ?? graph.inputs.first
    let (preprocessing, origin) =
      try main.map { (id) throws(ImportError) in
        try self.preprocessing(id, graph, recipe)
      } ?? (nil, .none)
    return ImportedModel(
      graph: graph, inputs: inputs,
      outputs: zip(outputs, types).map {
        .init(name: $0, type: $1, isGuessed: options.outputs.isEmpty)
      },
      inputCandidates: candidates.inputs, outputCandidates: candidates.outputs,
      preprocessing: preprocessing, preprocessingOrigin: origin,
      notes: importer.noteOrder.map { ImportNote(kind: $0, nodes: importer.notes[$0] ?? []) },
      opHistogram: source.histogram, sourceFormat: format)
  }

  /// The recipe for an image-like input, and who says so.
  private func preprocessing(_ input: NodeID, _ graph: Graph, _ found: Recipe?)
    throws(ImportError) -> (Preprocessing?, PreprocessingOrigin)
  {
    let type = graph.type(of: input)
    let shape = type.shape
    guard shape.rank == 4 || shape.rank == 3, let channels = shape.dimensions.last,
      channels == 1 || channels == 3
    else { return (nil, .none) }
    let size = Extent(height: shape[shape.rank - 3], width: shape[shape.rank - 2])
    guard
      var recipe = found ?? affineRecipe(input, graph, size) ?? known(size)
        ?? (options.mean != nil || options.standardDeviation != nil
          ? Recipe(size: size, mean: [0], deviation: [1], origin: .options) : nil)
    else { return (nil, .none) }
    if let mean = options.mean { (recipe.mean, recipe.origin) = (mean, .options) }
    if let deviation = options.standardDeviation {
      (recipe.deviation, recipe.origin) = (deviation, .options)
    }
    func spread(_ list: [Float], _ option: String) throws(ImportError) -> [Float] {
      if list.count == 1 { return [Float](repeating: list[0], count: channels) }
      guard list.count == channels else {
        throw .badPreprocessing(option: option, found: list.count, expected: channels)
      }
      return list
    }
    let mean = try spread(recipe.mean, "--mean")
    let deviation = try spread(recipe.deviation, "--std")
    guard deviation.allSatisfy({ $0 != 0 }) else {
      throw .badPreprocessing(option: "--std", found: deviation.count, expected: channels)
    }
    let order = channels == 1 ? Preprocessing.ChannelOrder.gray : recipe.channelOrder
    return (
      Preprocessing(
        size: size, channelOrder: order, resize: recipe.interpolation, mean: mean,
        standardDeviation: deviation), recipe.origin
    )
  }

  /// What the graph's own first arithmetic says about the range that it expects.
  private func affineRecipe(_ input: NodeID, _ graph: Graph, _ size: Extent) -> Recipe? {
    if graph.type(of: input).element == .uint8 {
      return Recipe(size: size, mean: [0], deviation: [1], origin: .graph([graph[input].name]))
    }
    let affine = AffinePrefix(of: input, in: graph) { graph.constant($0) }
    guard !affine.nodes.isEmpty, let factor = affine.factor.first else { return nil }
    let origin = PreprocessingOrigin.graph(affine.nodes.map { graph[$0].name })
    // 0...1 becomes about -1...1, or is normalized by means below 1.
    if (1...20).contains(abs(factor)), affine.offset.allSatisfy({ abs($0) <= 10 }),
      affine.offset.contains(where: { $0 != 0 })
    {
      return Recipe(size: size, mean: [0], deviation: [255], origin: origin)
    }
    // 0...255 is scaled down, or has its mean taken away.
    if abs(factor) < 0.1 || affine.offset.contains(where: { abs($0) > 50 }) {
      return Recipe(size: size, mean: [0], deviation: [1], origin: origin)
    }
    return nil
  }

  private func known(_ size: Extent) -> Recipe? {
    KnownArchitecture(source).map {
      Recipe(
        size: size, channelOrder: $0.channelOrder, mean: $0.mean, deviation: $0.deviation,
        origin: .architecture($0.name))
    }
  }
}
