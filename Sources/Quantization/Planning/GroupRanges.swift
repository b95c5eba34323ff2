import IR
import Program
import Tensors

/// What the graph alone says of each group of values that share a format.
struct GroupRanges {
  /// A photograph's bytes, and fake quantization as it stands; indexed by `PreparedGraph.group`.
  private(set) var formats: [Format?]
  /// Ranges that activation functions bound on both sides.
  private(set) var bounded: [ActivationRange?]
  /// Groups whose range must be measured, ascending.
  private(set) var open: [Int] = []
  /// Whether several values share a range that must be measured.
  private(set) var sharesRanges = false

  /// The uint8 formats of the bounded groups.
  var narrow: [Format?] { bounded.map { $0.map { .quantized(.uint8, $0.parameters(.uint8)) } } }

  init(_ prepared: PreparedGraph) {
    let graph = prepared.graph
    formats = [Format?](repeating: nil, count: graph.nodes.count)
    bounded = [ActivationRange?](repeating: nil, count: graph.nodes.count)
    var (isOpen, sources) = (
      [Bool](repeating: false, count: graph.nodes.count),
      [Int](repeating: 0, count: graph.nodes.count)
    )
    for id in graph.ids where prepared.isInteger[id.index] {
      let group = prepared.group[id.index]
      if let bytes = prepared.byteInput, bytes.node == id {
        formats[group] = .quantized(.uint8, bytes.parameters)
      }
      if case .fakeQuantize(let payload) = graph[id].op, payload.minimum.count == 1,
        payload.bits <= 8
      {
        let grid = payload.grids[0]
        if grid.scale > 0 {
          formats[group] = .quantized(
            .uint8, QuantizationParameters(scale: grid.scale, zeroPoint: grid.zeroCode))
        }
      }
      for range in Self.sources(id, prepared) {
        sources[group] += 1
        if let range {
          bounded[group] = bounded[group]?.union(range) ?? range
        } else {
          isOpen[group] = true
        }
      }
    }
    for group in isOpen.indices {
      if isOpen[group] { bounded[group] = nil }
      if formats[group] == nil, let range = bounded[group] {
        formats[group] = .quantized(.uint8, range.parameters(.uint8))
      }
      if isOpen[group], formats[group] == nil {
        open.append(group)
        if sources[group] > 1 { sharesRanges = true }
      }
    }
  }

  /// The bounds of what a value adds to its group: nothing when its elements come from the group.
  private static func sources(_ id: NodeID, _ prepared: PreparedGraph) -> [ActivationRange?] {
    let graph = prepared.graph
    let moved = PreparedGraph.movedOperands(graph, id)
    if moved.isEmpty { return [graph.boundedRange(id)] }
    return moved.filter { !prepared.isInteger[$0.index] }.map { operand in
      graph.constant(operand)?.floats.map { ActivationRange(covering: $0) }
        ?? graph.boundedRange(operand)
    }
  }
}
