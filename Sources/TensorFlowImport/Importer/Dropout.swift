extension GraphImporter {
  func dropoutInput(_ node: SourceNode) -> SourceValue? { nil }
}
