import IR
import Tensors

/// Pictures to calibrate with when there are none: smooth gradients and flat, overlapping patches,
/// whose spectrum falls off as that of photographs does.
enum SyntheticPictures {
  static let count = 64

  /// Samples for every input of the graph; inputs that are not images get uniform noise.
  static func calibration(_ graph: Graph) -> CalibrationSet {
    var random = NoiseSource(state: 1)
    let samples = (0..<count).map { _ in
      graph.inputs.map { id in
        let type = graph.type(of: id)
        return sample(type, &random)
      }
    }
    var set = CalibrationSet(samples: samples, source: "\(count) synthetic pictures")
    set.isSynthetic = true
    return set
  }

  /// The same for a graph that reads nothing but images; nil for any other.
  static func forImages(_ graph: Graph) -> CalibrationSet? {
    let areImages = graph.inputs.allSatisfy { id in
      let (element, shape) = (graph.type(of: id).element, graph.shape(of: id))
      return element == .float32 && shape.rank == 4 && shape[1] > 4 && shape[2] > 4 && shape[3] <= 4
    }
    return areImages && !graph.inputs.isEmpty ? calibration(graph) : nil
  }

  private static func sample(_ type: ValueType, _ random: inout NoiseSource) -> Tensor {
    let shape = type.shape
    guard type.element == .float32 else {
      let integers = [Int64](repeating: 0, count: shape.count)
      return Tensor(shape, integers: integers, type: type.element) ?? Tensor(shape, [])
    }
    guard shape.rank == 4, shape[1] > 4, shape[2] > 4 else {
      return Tensor(shape, (0..<shape.count).map { _ in 2 * random.next() - 1 })
    }
    return Tensor(shape, picture(shape, &random))
  }

  /// Values in -1...1.
  private static func picture(_ shape: Shape, _ random: inout NoiseSource) -> [Float] {
    let (height, width, channels) = (shape[0] * shape[1], shape[2], shape[3])
    var pixels = [Float](repeating: 0, count: shape.count)
    let base = (0..<channels).map { _ in 1.2 * random.next() - 0.6 }
    let slopes = (0..<2 * channels).map { _ in random.next() - 0.5 }
    for y in 0..<height {
      for x in 0..<width {
        let (v, u) = (Float(y) / Float(height) - 0.5, Float(x) / Float(width) - 0.5)
        for c in 0..<channels {
          pixels[(y * width + x) * channels + c] =
            base[c] + slopes[c] * v + slopes[channels + c] * u
        }
      }
    }
    for patch in 0..<60 {
      let size = 0.6 / Float(1 + patch / 4)
      let (top, left) = (random.next() * Float(height), random.next() * Float(width))
      let rows = max(1, size * (0.3 + random.next()) * Float(height))
      let columns = max(1, size * (0.3 + random.next()) * Float(width))
      let gray = 1.6 * random.next() - 0.8
      let color = (0..<channels).map { _ in gray + 0.6 * (random.next() - 0.5) }
      let isRound = random.next() < 0.5
      for y in Int(max(0, top - rows))..<min(height, Int(top + rows) + 1) {
        for x in Int(max(0, left - columns))..<min(width, Int(left + columns) + 1) {
          let (dy, dx) = ((Float(y) - top) / rows, (Float(x) - left) / columns)
          if isRound && dy * dy + dx * dx > 1 { continue }
          for c in 0..<channels { pixels[(y * width + x) * channels + c] = color[c] }
        }
      }
    }
    for index in pixels.indices {
      pixels[index] = max(-1, min(1, pixels[index] + 0.06 * (random.next() - 0.5)))
    }
    return pixels
  }
}
