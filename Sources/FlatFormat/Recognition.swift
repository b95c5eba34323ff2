extension FlatModel {
  /// Whether bytes start like a flat model, whatever the file is called.
  public static func recognizes(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: SectionTable.magic)
  }
}
