import Program
import Tensors

/// TensorFlow's ResizeBilinear and ResizeNearestNeighbor, row by row.
struct ResizeStep: Step {
  private let x, output: Place
  private let isNearest: Bool
  private let nearestRows, nearestColumns: [Int]
  private let rows, columns: [Interpolation.Sample]

  init(_ payload: Interpolation, _ x: Place, _ output: Place) {
    (self.x, self.output) = (x, output)
    isNearest = payload.method == .nearest
    let (from, to) = (x.shape, output.shape)
    nearestRows = isNearest ? payload.nearest(from: from[1], to: to[1]) : []
    nearestColumns = isNearest ? payload.nearest(from: from[2], to: to[2]) : []
    rows = isNearest ? [] : payload.samples(from: from[1], to: to[1])
    columns = isNearest ? [] : payload.samples(from: from[2], to: to[2])
  }

  var units: Int { output.count == 0 ? 0 : output.shape[0] * output.shape[1] }

  func run(_ units: Range<Int>, _ memory: Memory) {
    for unit in units {
      let (image, line) = unit.quotientAndRemainder(dividingBy: output.shape[1])
      if isNearest {
        nearest(image, line, memory)
      } else if x.element == .float32 {
        let from = memory.pointer(x.id, Float.self)
        let to = memory.pointer(output.id, Float.self)
        bilinear(image, line) {
          from[$0]
        } store: {
          to[$0] = $1
        }
      } else {
        let (from, to) = (memory[x.id], memory[output.id])
        bilinear(image, line) {
          Float(loadInteger(from, x.element, $0))
        } store: {
          storeInteger(Int64($1.rounded(.toNearestOrEven)), to, output.element, $0)
        }
      }
    }
  }

  private func nearest(_ image: Int, _ line: Int, _ memory: Memory) {
    let bytes = x.shape[3] * x.element.size
    let from = memory[x.id] + (image * x.shape[1] + nearestRows[line]) * x.shape[2] * bytes
    let to = memory[output.id] + (image * output.shape[1] + line) * output.shape[2] * bytes
    for (position, column) in nearestColumns.enumerated() {
      (to + position * bytes).copyMemory(from: from + column * bytes, byteCount: bytes)
    }
  }

  @inline(__always)
  private func bilinear(
    _ image: Int, _ line: Int, _ element: (Int) -> Float, store: (Int, Float) -> Void
  ) {
    let channels = x.shape[3]
    let row = rows[line]
    let upper = (image * x.shape[1] + row.lower) * x.shape[2]
    let lower = (image * x.shape[1] + row.upper) * x.shape[2]
    var out = (image * output.shape[1] + line) * output.shape[2] * channels
    for column in columns {
      for c in 0..<channels {
        let topLeft = element((upper + column.lower) * channels + c)
        let topRight = element((upper + column.upper) * channels + c)
        let bottomLeft = element((lower + column.lower) * channels + c)
        let bottomRight = element((lower + column.upper) * channels + c)
        let top = topLeft + (topRight - topLeft) * column.fraction
        let bottom = bottomLeft + (bottomRight - bottomLeft) * column.fraction
        store(out, top + (bottom - top) * row.fraction)
        out += 1
      }
    }
  }
}
