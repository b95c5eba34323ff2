import Program
import Tensors

extension FlatModel {
  /// What a file is made of, for `inspect` and for those who count bytes.
  public struct Outline: Equatable, Sendable {
    public struct Section: Equatable, Sendable {
      public var name: String
      /// In the file.
      public var range: Range<Int>
      /// Bytes after inflation; the size in the file where nothing is deflated.
      public var unpackedSize: Int
    }

    public struct Constant: Equatable, Sendable {
      /// The name of the first value that reads it.
      public var name: String
      public var element: ElementType
      public var shape: Shape
      /// `mapped`, `copied`, `deflated` and so on: `Formats/FlatModel.md`, section 7.
      public var coding: String
      /// Bytes in the file.
      public var size: Int
    }

    public var version: FormatVersion
    public var fileSize: Int
    public var sections: [Section]
    /// In the order of the program's constants.
    public var constants: [Constant]
  }

  /// The outline of a file; its metadata is checked, its constants are not unpacked.
  public static func outline(of file: Bytes) throws(FlatFormatError) -> Outline {
    let table = try SectionTable(file)
    let strings = try StringReader(try table.content(of: .text))
    var reader = ProgramReader(try table.content(of: .program), strings: strings)
    let draft = try reader.read()
    try draft.check(table.version)
    let owners = try ConstantReader(file: file, data: try table.range(of: .data)).owners(of: draft)
    return Outline(
      version: table.version, fileSize: file.count,
      sections: table.sections.map {
        Outline.Section(
          name: $0.name, range: $0.range,
          unpackedSize: $0.unpackedSize == 0 ? $0.range.count : $0.unpackedSize)
      },
      constants: zip(draft.constants, owners).map { entry, owner in
        let value = draft.program.values[owner]
        return Outline.Constant(
          name: value.name, element: value.element, shape: value.shape,
          coding: "\(entry.coding)", size: entry.size)
      })
  }
}
