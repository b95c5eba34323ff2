import Imaging
import Tensors

/// 64 bits that nearly equal pictures share: is each pixel of a 9x8 grey picture darker than its
/// right neighbour? Known as dHash.
enum PerceptualHash {
  static func hash(_ image: Image) -> UInt64 {
    // Means over cells, so that size and compression leave the bits alone.
    var cells = [Int](repeating: 0, count: 72)
    for row in 0..<8 {
      let rows = covered(row, of: 8, from: image.height)
      for column in 0..<9 {
        let columns = covered(column, of: 9, from: image.width)
        var sum = 0
        for y in rows {
          for x in columns {
            let base = (y * image.width + x) * 3
            sum += 299 * Int(image.pixels[base]) + 587 * Int(image.pixels[base + 1])
            sum += 114 * Int(image.pixels[base + 2])
          }
        }
        cells[row * 9 + column] = sum / (rows.count * columns.count)
      }
    }
    var hash: UInt64 = 0
    for row in 0..<8 {
      for column in 0..<8 {
        let index = row * 9 + column
        hash = hash << 1 | (cells[index] < cells[index + 1] ? 1 : 0)
      }
    }
    return hash
  }

  private static func covered(_ index: Int, of target: Int, from source: Int) -> Range<Int> {
    let start = min(index * source / target, source - 1)
    return start..<max(start + 1, (index + 1) * source / target)
  }
}
