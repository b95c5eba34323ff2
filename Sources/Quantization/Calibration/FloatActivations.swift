import IR
import Tensors

/// What calibration asks of the float graph's activations, from one run over all samples.
///
/// The samples pass in groups, so that no more than one group's activations are in memory: those of a
/// hundred photographs would take hundreds of megabytes.
struct FloatActivations {
  /// What each value that is stored in integers covers; indexed by `NodeID.index`.
  private(set) var ranges: [ActivationRange?]
  /// Some thousand elements, in the order of the samples, of each value that shares a range which must
  /// be chosen.
  private(set) var elements: [[Float]]
  /// What each layer yields after its activation.
  private(set) var totals: [ChannelTotals?]
  /// The first output of every sample, where it was asked for.
  private(set) var answers: [Tensor] = []

  /// Bytes of activations that a group may hold.
  private static var groupBytes: Int { 8 << 20 }

  /// - Parameter keepsAnswers: whether the first output is wanted.
  init(
    _ prepared: PreparedGraph, _ executor: some ProgramExecutor, keepsAnswers: Bool = false,
    _ progress: (QuantizationProgress) -> Void
  ) throws(QuantizationError) {
    let graph = prepared.graph
    let count = graph.nodes.count
    ranges = [ActivationRange?](repeating: nil, count: count)
    elements = [[Float]](repeating: [], count: count)
    totals = [ChannelTotals?](repeating: nil, count: count)
    let open = Set(GroupRanges(prepared).open)
    let share = max(1, 40_000 / max(prepared.samples.count, 1))
    let live = graph.ids.filter { prepared.isLive[$0.index] && graph.constant($0) == nil }
    let size = Self.groupSize(prepared, live)
    let all = prepared.samples
    for start in stride(from: 0, to: all.count, by: size) {
      let group = Array(all[start..<min(all.count, start + size)])
      var walk = FloatWalk(prepared, group, executor)
      for (done, id) in live.enumerated() {
        progress(
          QuantizationProgress(
            step: "ranges", done: start * live.count + done * group.count,
            total: all.count * live.count))
        let reals = try walk.step(id) { sums in
          guard let layer = prepared.layers[id.index] else { return }
          BiasCorrection(limits: layer.activation, channels: layer.outputs)
            .add(sums, to: &totals[id.index])
        }
        if keepsAnswers, id == graph.outputs.first?.node { answers += reals }
        guard prepared.isInteger[id.index] else { continue }
        let range = ActivationRange(covering: reals)
        guard range.lower.isFinite, range.upper.isFinite else {
          throw .notFinite(node: graph[id].name, what: "an activation")
        }
        ranges[id.index] = ranges[id.index]?.union(range) ?? range
        if open.contains(prepared.group[id.index]) {
          for tensor in reals { elements[id.index] += Self.spread(tensor.elements, share) }
        }
      }
    }
  }

  /// Every so many-th element.
  private static func spread(_ elements: [Float], _ share: Int) -> [Float] {
    stride(from: 0, to: elements.count, by: max(1, elements.count / share)).map { elements[$0] }
  }

  /// How many samples pass at once: enough to keep some threads busy.
  private static func groupSize(_ prepared: PreparedGraph, _ live: [NodeID]) -> Int {
    let largest =
      live.map { id in
        let type = prepared.graph.type(of: id)
        return type.shape.count * type.element.size
      }.max() ?? 0
    return max(8, groupBytes / max(largest, 1))
  }
}
