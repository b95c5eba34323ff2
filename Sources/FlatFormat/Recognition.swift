import Program

extension FlatModel {
  /// Whether bytes start like a flat model, whatever the file is called.
  public static func recognizes(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: SectionTable.magic)
  }

  /// The same of a mapped file.
  public static func recognizes(_ file: Bytes) -> Bool {
    file.withUnsafeBytes { $0.prefix(SectionTable.magic.count).elementsEqual(SectionTable.magic) }
  }
}
