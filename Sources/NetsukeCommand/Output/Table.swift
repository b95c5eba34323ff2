/// Text in columns. The first column is set left and the others right, unless told otherwise.
struct Table {
  enum Alignment { case left, right }

  private var rows: [[String]] = []
  private let alignments: [Alignment]

  init(_ alignments: [Alignment]) { self.alignments = alignments }

  mutating func add(_ cells: String...) { add(cells) }

  mutating func add(_ cells: [String]) {
    precondition(cells.count == alignments.count, "\(cells.count) cells in a row of the table")
    rows.append(cells)
  }

  /// Two spaces between columns, none at the ends of lines.
  var lines: [String] {
    let widths = alignments.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let space = String(repeating: " ", count: widths[column] - cell.count)
        line += column == 0 ? "" : "  "
        line += alignments[column] == .left ? cell + space : space + cell
      }
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }
}
