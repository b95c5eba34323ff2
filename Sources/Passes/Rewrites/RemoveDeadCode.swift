import IR

/// Removes what no output depends on: training leftovers, other heads, assertions.
///
/// Placeholders stay, read or not: whoever runs the graph knows them. Every other pass may leave
/// dead nodes; the driver sweeps those.
public struct RemoveDeadCode: Pass {
  public static let name = "remove-dead-code"
  public static let summary = "removes what no output depends on"

  public init() {}

  public func visit(_ id: NodeID, _ r: inout Rewriter) throws(PassError) -> Outcome {
    r.live[id.index] ? .keep : .removed
  }
}
