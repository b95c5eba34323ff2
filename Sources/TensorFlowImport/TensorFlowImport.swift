import IR
import Tensors

/// From the bytes of a frozen TensorFlow graph to an IR graph.
///
/// Accepted ops, their attributes and defaults, and each refusal: `Formats/GraphDef.md`.
public enum TensorFlowImport {
  /// Imports a frozen graph: binary or text format, either of them gzipped.
  public static func importGraph(_ bytes: [UInt8], options: ImportOptions = ImportOptions())
    throws(ImportError) -> ImportedModel
  {
    let budget = MemoryBudget(fileSize: bytes.count)
    let (source, format) = try SourceReader(budget: budget).read(bytes)
    return try ModelImport(
      source: source, format: format, options: options, budget: budget, fileSize: bytes.count
    ).run()
  }

  /// The names of all TensorFlow ops that can be imported, sorted; what `netsuke ops` prints.
  public static var supportedOps: [String] {
    (Array(OpTable.entries.keys) + OpTable.aliases.keys + OpTable.ignored + OpTable.branches
      + OpTable.loopAliases.keys + OpTable.loopExits + OpTable.tensorArrays.keys).sorted()
  }
}
