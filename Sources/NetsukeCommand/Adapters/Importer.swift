import TensorFlowImport

/// The one place that calls the importer.
enum Importer {
  static func load(_ bytes: [UInt8], _ options: ImportOptions) throws -> ImportedModel {
    try TensorFlowImport.importGraph(bytes, options: options)
  }
}
