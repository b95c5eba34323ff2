import IR

/// All passes, in order, each with the reason for its place.
public enum Pipeline {
  public static let passes = passes(inputRange: nil)

  /// The same, told the bounds of the float inputs' elements.
  public static func passes(inputRange: ClosedRange<Float>?) -> [(pass: any Pass, why: String)] {
    [
      (RemoveDeadCode(), "first, so that no later pass spends time or words on it"),
      (
        FoldConstants(),
        "every later pass recognizes weights and attributes by their being constant"
      ),
      (RemoveIdentities(), "what repeats its operand would hide neighbours from each other"),
      (ShareCommonSubexpressions(), "equal values must be one before readers are counted"),
      (SinkTransposes(), "channels are the last axis for all that follows"),
      (PoolMeans(), "one spelling of the global mean; makes views"),
      (
        RecognizeActivations(),
        "before the folds, which would take a leaky ReLU's slope for a scale"
      ),
      (FoldAffineIntoProducer(), "before the next, because it is exact at padded borders"),
      (FuseDilation(), "after biases are folded, before what reads a layer's borders"),
      (FoldAffineIntoConsumer(), "takes what had no producer: preprocessing, pre-activation norms"),
      (MergeAffineSteps(), "what no layer took becomes one operation"),
      (MergeViews(), "after what stood between views is gone; one at most parts two layers then"),
      (FoldTransposesIntoProducts(), "one view stands between the transpose and the product now"),
      (CommuteAveragePooling(), "clears the way between layers; needs biases folded"),
      (MergeLinearLayers(), "after the folds, so that both biases take part"),
      (FuseActivations(), "after all folds, because a layer with an activation is not linear"),
      (FoldPadding(), "needs final borders, and activations to know what is never negative"),
      (
        RemoveConstantChannels(inputRange: inputRange),
        "last: ranges are known best where activations are fused, and names change"
      ),
    ]
  }

  /// The graph after all passes, and what each did. Its moments are what the batch norms that were
  /// folded said of their outputs, and of the activations of these.
  ///
  /// `inputRange` bounds the float inputs' elements, as preprocessing implies. With `verification`,
  /// runs the graph on noise in that range before and after each pass, and throws
  /// `PassError.valueMoved` at the first that moves an output.
  public static func run(
    _ graph: Graph, inputRange: ClosedRange<Float>? = nil, verification: Verification? = nil
  ) throws(PassError) -> (graph: Graph, reports: [PassReport]) {
    var graph = graph
    graph.moments.merge(NormMoments.table(graph)) { $1 }
    var reports: [PassReport] = []
    var verification = verification
    if let inputRange { verification?.inputRange = inputRange }
    for (pass, _) in passes(inputRange: inputRange) {
      let (next, report) = try pass.run(on: graph)
      if let verification, !report.replaced.isEmpty {
        try verification.compare(graph, next, pass: type(of: pass).name)
      }
      graph = next
      if pass is RecognizeActivations { graph.moments = graph.momentsThroughActivations() }
      reports.append(report)
    }
    return (graph, reports)
  }
}
