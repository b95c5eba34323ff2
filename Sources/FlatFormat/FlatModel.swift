import Program

/// The flat binary, `.nsk`: a program in a file that is mapped and used in place.
///
/// `Formats/FlatModel.md` is the specification; this room follows it to the byte.
public enum FlatModel {
  /// How constants are kept in the file. The model is the same.
  public enum Storage: String, CaseIterable, Sendable {
    /// As they are in memory, aligned: used from the mapped file, without a copy.
    case mapped
    /// Entropy-coded, each by the coding that makes it smallest: decoded once, at load.
    case packed
  }

  /// The version of the specification that this room writes, and the newest it fully knows.
  public static let version = FormatVersion(major: 1, minor: 1)

  /// The file that holds a program; equal programs give equal bytes.
  ///
  /// Throws `.program` for a program that does not validate, and `.unrepresentable` for one that
  /// validates and that the format has no room for.
  public static func encode(
    _ program: Program, storage: Storage = .mapped
  ) throws(FlatFormatError) -> Bytes {
    do { try program.validate() } catch { throw .program(error) }
    var constants = ConstantWriter(storage: storage)
    let owners = try ConstantOwners(program)
    for (index, constant) in program.constants.enumerated() {
      constants.append(
        constant, as: program.values[owners.first[index]], isFilter: owners.isFilter[index])
    }
    var writer = ProgramWriter()
    writer.write(program, constants: constants.entries)
    if let failure = writer.bytes.failure { throw failure }
    let minor = constants.entries.map(\.coding.minor).max() ?? 0
    return SectionTable.assemble(
      [
        Section.Content(.text, try writer.strings.encoded(), deflated: true),
        Section.Content(.program, writer.bytes.bytes, deflated: true),
        Section.Content(.data, size: constants.size, write: constants.write),
      ], minor: minor)
  }

  /// The program in a file's bytes, everything checked: what it returns can be executed.
  ///
  /// Constants that the file keeps unpacked are lent out of `file`, not copied.
  public static func decode(_ file: Bytes) throws(FlatFormatError) -> Program {
    let table = try SectionTable(file)
    let strings = try StringReader(try table.content(of: .text))
    var reader = ProgramReader(try table.content(of: .program), strings: strings)
    let draft = try reader.read()
    try draft.check(table.version)
    var program = draft.program
    let data = try table.range(of: .data)
    program.constants = try ConstantReader(file: file, data: data).constants(of: draft)
    do { try program.validate() } catch { throw .program(error) }
    return program
  }

  /// The program in a file's bytes; constants are copied.
  public static func decode(_ file: [UInt8]) throws(FlatFormatError) -> Program {
    try decode(Bytes(file))
  }
}

/// A version of the format. Majors exclude each other; a newer minor only adds.
public struct FormatVersion: Hashable, Sendable, CustomStringConvertible {
  public var major, minor: UInt16

  public init(major: UInt16, minor: UInt16) { (self.major, self.minor) = (major, minor) }

  public var description: String { "\(major).\(minor)" }
}
