import Tensors

/// The order in which the engine reads the weights of a convolution, so that a mapped file can hold
/// them ready for use. Specified in `Formats/FlatModel.md`; the kernels in `CKernels` rely on it.
///
/// A filter [kh,kw,C,O] is a matrix of K = kh * kw * C rows and O columns (output channels).
///
/// **int8.** Columns are cut into panels, from the left, by the number of columns left: 64 where more
/// than 48 are left, else 32 where more than 16 are, else 16. Columns that do not exist are zeros.
/// Rows are cut into quads of four; rows that do not exist are zeros. A panel of width P is
/// `[ceil(K/4)][P positions][4 rows]`. Position p of a panel holds its column
/// `p % 16 / 4 * (P / 4) + p / 16 * 4 + p % 4`: with four (two, one) vectors of sixteen 32-bit sums,
/// the pack instructions of x86 then yield bytes in channel order.
///
/// **float32.** Panels are 16 columns wide, `[ceil(O/16)][K][16]`, columns in order, those that do not
/// exist zeros.
public enum WeightPanels {
  /// Columns of the int8 panel that starts where `left` columns are left.
  public static func width(_ left: Int) -> Int { left > 48 ? 64 : left > 16 ? 32 : 16 }

  /// The column, inside an int8 panel, whose weights stand at a position.
  public static func column(atPosition p: Int, width: Int) -> Int {
    p % 16 / 4 * (width / 4) + p / 16 * 4 + p % 4
  }

  /// Bytes of a filter in panels. The filter has rank 4 and is int8 or float32.
  public static func byteCount(_ filter: Shape, _ element: ElementType) -> Int {
    let (rows, columns) = matrix(filter)
    if element == .float32 { return (columns + 15) / 16 * 16 * rows * 4 }
    return padded(columns) * ((rows + 3) / 4 * 4)
  }

  /// A filter's elements in panels.
  public static func pack(_ bytes: Bytes, _ filter: Shape, _ element: ElementType) -> Bytes {
    Bytes(count: byteCount(filter, element)) { pack(bytes, filter, element, into: $0) }
  }

  /// The same, into memory of `byteCount` bytes that holds zeros.
  public static func pack(
    _ bytes: Bytes, _ filter: Shape, _ element: ElementType,
    into target: UnsafeMutableRawBufferPointer
  ) {
    bytes.withUnsafeBytes { source in
      forEachElement(filter, element) { packed, plain, size in
        for i in 0..<size { target[packed + i] = source[plain + i] }
      }
    }
  }

  /// The elements in row-major order.
  public static func unpack(_ panels: Bytes, _ filter: Shape, _ element: ElementType) -> Bytes {
    Bytes(count: filter.count * element.size) { target in
      panels.withUnsafeBytes { source in
        forEachElement(filter, element) { packed, plain, size in
          for i in 0..<size { target[plain + i] = source[packed + i] }
        }
      }
    }
  }

  private static func matrix(_ filter: Shape) -> (rows: Int, columns: Int) {
    precondition(filter.rank == 4, "a filter has four axes, not \(filter)")
    return (filter[0] * filter[1] * filter[2], filter[3])
  }

  /// Whatever its panels, a matrix is padded to a multiple of sixteen columns.
  private static func padded(_ columns: Int) -> Int { (columns + 15) / 16 * 16 }

  /// Whether rows and columns that do not exist hold zeros, as they must.
  public static func hasZerosInHoles(
    _ panels: Bytes, _ filter: Shape, _ element: ElementType
  ) -> Bool {
    let (rows, columns) = matrix(filter)
    let all = padded(columns)
    if all == columns, element == .float32 || rows % 4 == 0 { return true }
    // What is left after every element has been found must be zeros.
    var rest = panels.array(of: UInt8.self)
    forEachElement(filter, element) { packed, _, size in
      for i in 0..<size { rest[packed + i] = 0 }
    }
    return rest.allSatisfy { $0 == 0 }
  }

  /// Calls `body` with the byte offsets of every element in panels and in row-major order.
  @inline(__always)
  private static func forEachElement(
    _ filter: Shape, _ element: ElementType, _ body: (Int, Int, Int) -> Void
  ) {
    let (rows, columns) = matrix(filter)
    if element == .float32 {
      for row in 0..<rows {
        for column in 0..<columns {
          let panel = column / 16 * rows * 16
          body((panel + row * 16 + column % 16) * 4, (row * columns + column) * 4, 4)
        }
      }
      return
    }
    precondition(element == .int8, "no panels of \(element)")
    let quads = (rows + 3) / 4
    var (first, base) = (0, 0)
    while first < columns {
      let width = width(columns - first)
      for position in 0..<width {
        let column = first + Self.column(atPosition: position, width: width)
        guard column < columns else { continue }
        for row in 0..<rows {
          body(
            base + (row / 4 * width + position) * 4 + row % 4, row * columns + column, 1)
        }
      }
      first += width
      base += width * quads * 4
    }
  }
}
