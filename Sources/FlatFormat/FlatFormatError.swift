import Program

/// Why a flat file could not be read or written. One case per cause; wording in `description` only.
public enum FlatFormatError: Error, Equatable, Sendable {
  /// The file system's own words.
  case unreadable(path: String, reason: String)
  case unwritable(path: String, reason: String)
  /// The first bytes are not the format's.
  case notAModel(start: [UInt8])
  /// A major that this reader does not know.
  case unknownVersion(found: FormatVersion, known: FormatVersion)
  /// The file ends before it should: bytes present, bytes announced.
  case truncated(found: Int, expected: Int)
  /// There is more than the file announces.
  case trailingBytes(found: Int, expected: Int)
  /// A checksum differs: the bytes are not those that were written.
  case corrupt(section: String, found: UInt32, expected: UInt32)
  /// A field that no writer of this format writes. `offset` counts bytes of the unpacked section.
  case badField(section: String, offset: Int, what: String, found: String, expected: String)
  /// The file is well formed, and what it describes cannot be executed.
  case program(ProgramError)
  /// A program that the format has no room for.
  case unrepresentable(what: String, found: String, expected: String)
  /// What was written does not read back as what was meant: a fault of ours, or of the disk.
  case notReadBack(path: String)
}

extension FlatFormatError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unreadable(let path, let reason): "error[flat.read]: '\(path)': \(reason)"
    case .unwritable(let path, let reason): "error[flat.write]: '\(path)': \(reason)"
    case .notAModel(let start):
      """
      error[flat.magic]: this is not a .nsk model: it starts with \(hexadecimal(start))
        expected: 89 4e 53 4b 0d 0a 1a 0a
      """
    case .unknownVersion(let found, let known):
      """
      error[flat.version]: the file has format version \(found), this reader knows \(known)
        help: compile the model again, or update the library
      """
    case .truncated(let found, let expected):
      """
      error[flat.truncated]: the file ends after \(found) bytes, expected \(expected)
        help: it was cut short; copy or download it again
      """
    case .trailingBytes(let found, let expected):
      "error[flat.size]: the file has \(found) bytes, expected \(expected)"
    case .corrupt(let section, let found, let expected):
      """
      error[flat.checksum]: section \(section) is damaged: CRC-32 is \
      \(hexadecimal(found)), expected \(hexadecimal(expected))
        help: copy or download the file again
      """
    case .badField(let section, let offset, let what, let found, let expected):
      """
      error[flat.field]: section \(section), offset \(offset): \(what) is \(found), \
      expected \(expected)
      """
    case .program(let error): error.description
    case .unrepresentable(let what, let found, let expected):
      "error[flat.limit]: \(what) is \(found), expected \(expected)"
    case .notReadBack(let path):
      "error[flat.verify]: '\(path)' does not read back as the model that was written"
    }
  }
}

private func hexadecimal(_ bytes: [UInt8]) -> String {
  bytes.isEmpty ? "nothing" : bytes.map { padded(String($0, radix: 16), 2) }.joined(separator: " ")
}

private func hexadecimal(_ word: UInt32) -> String { padded(String(word, radix: 16), 8) }

private func padded(_ digits: String, _ width: Int) -> String {
  String(repeating: "0", count: max(0, width - digits.count)) + digits
}
