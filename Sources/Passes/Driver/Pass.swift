import IR

/// One rewrite of a graph, asked once per node, in topological order.
///
/// A pass reads the old graph (`Rewriter.source`) and what has been made of it so far
/// (`Rewriter.target`), and emits into the new one, so there is nothing to undo. It keeps every
/// output's value, within rounding, and a name never stands for another value than before.
/// Running a pass on its own result changes nothing.
public protocol Pass: Sendable {
  /// Kebab-case, a verb first, unique in the pipeline.
  static var name: String { get }
  /// What the pass does, in one sentence, for `netsuke passes`.
  static var summary: String { get }

  /// The pass with what it needs to know about the whole graph; itself, unless it says otherwise.
  func prepared(for r: Rewriter) -> Self

  func visit(_ id: NodeID, _ r: inout Rewriter) throws(PassError) -> Outcome
}

extension Pass {
  public func prepared(for r: Rewriter) -> Self { self }
}

/// A pass's answer about one node.
public enum Outcome: Equatable, Sendable {
  /// Not for this pass: copied as it is.
  case keep
  /// Would have been for this pass, but for the reason given; copied as it is.
  case declined(String)
  /// Readers read this node of the new graph instead.
  case replaced(by: NodeID)
  /// Nobody reads it.
  case removed
}

/// What a pass did to one graph, in the order of the graph's nodes.
public struct PassReport: Equatable, Sendable {
  /// A node that the pass would have rewritten, but for the reason.
  public struct Refusal: Equatable, Sendable {
    public var node: String
    public var reason: String

    public init(node: String, reason: String) { (self.node, self.reason) = (node, reason) }
  }

  public var pass: String
  public var replaced: [String] = []
  public var declined: [Refusal] = []

  public init(pass: String) { self.pass = pass }
}
