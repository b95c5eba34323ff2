import Tensors

/// Which source coordinate an output pixel reads: the attributes of TensorFlow's resize operations.
public enum SamplingGrid: Sendable, CaseIterable {
  /// `align_corners=False, half_pixel_centers=False`: the default of TensorFlow 1.
  case legacy
  case alignCorners
  case halfPixelCenters

  /// Source pixels a step of one output pixel. Source: TensorFlow's CalculateResizeScale.
  fileprivate func scale(from source: Int, to target: Int) -> Float {
    switch self {
    case .alignCorners where target > 1: Float(source - 1) / Float(target - 1)
    case .legacy, .alignCorners, .halfPixelCenters: Float(source) / Float(target)
    }
  }
}

extension Image {
  /// A float32 tensor [height,width,3] in 0...255: TensorFlow's ResizeBilinear, to the last bit.
  ///
  /// Source: TensorFlow's CPU kernel. Every step is one single-precision operation, in its order,
  /// never fused.
  public func resizedBilinear(to size: Extent, grid: SamplingGrid = .legacy) -> Tensor {
    let shape: Shape = [size.height, size.width, 3]
    guard size.height != height || size.width != width else {
      return Tensor(shape, pixels.map(Float.init))
    }
    let rows = Self.interpolation(from: height, to: size.height, grid: grid)
    let columns = Self.interpolation(from: width, to: size.width, grid: grid)
    let rowBytes = width * 3
    let elements = [Float](unsafeUninitializedCapacity: shape.count) { output, count in
      pixels.withUnsafeBufferPointer { pixels in
        for row in rows {
          let (upper, lower) = (row.lower * rowBytes, row.upper * rowBytes)
          for column in columns {
            let (left, right) = (column.lower * 3, column.upper * 3)
            for channel in 0..<3 {
              let topLeft = Float(pixels[upper + left + channel])
              let topRight = Float(pixels[upper + right + channel])
              let bottomLeft = Float(pixels[lower + left + channel])
              let bottomRight = Float(pixels[lower + right + channel])
              let top = topLeft + (topRight - topLeft) * column.fraction
              let bottom = bottomLeft + (bottomRight - bottomLeft) * column.fraction
              output[count] = top + (bottom - top) * row.fraction
              count += 1
            }
          }
        }
      }
    }
    return Tensor(shape, elements)
  }

  /// A float32 tensor [height,width,3] in 0...255: TensorFlow's ResizeNearestNeighbor.
  public func resizedNearest(to size: Extent, grid: SamplingGrid = .legacy) -> Tensor {
    let rows = Self.nearest(from: height, to: size.height, grid: grid)
    let columns = Self.nearest(from: width, to: size.width, grid: grid)
    var elements: [Float] = []
    elements.reserveCapacity(size.area * 3)
    for row in rows {
      for column in columns {
        let pixel = (row * width + column) * 3
        for channel in 0..<3 { elements.append(Float(pixels[pixel + channel])) }
      }
    }
    return Tensor([size.height, size.width, 3], elements)
  }

  /// The two source pixels of an output pixel along one axis, and how far it lies between them.
  private struct Interpolation {
    var lower, upper: Int
    var fraction: Float
  }

  private static func interpolation(
    from source: Int, to target: Int, grid: SamplingGrid
  ) -> [Interpolation] {
    let scale = grid.scale(from: source, to: target)
    return (0..<target).map { index in
      let position =
        grid == .halfPixelCenters ? (Float(index) + 0.5) * scale - 0.5 : Float(index) * scale
      let floor = position.rounded(.down)
      return Interpolation(
        lower: max(Int(floor), 0), upper: min(Int(position.rounded(.up)), source - 1),
        fraction: position - floor)
    }
  }

  private static func nearest(from source: Int, to target: Int, grid: SamplingGrid) -> [Int] {
    let scale = grid.scale(from: source, to: target)
    return (0..<target).map { index in
      let position =
        switch grid {
        case .legacy: (Float(index) * scale).rounded(.down)
        case .alignCorners: (Float(index) * scale).rounded(.toNearestOrAwayFromZero)
        case .halfPixelCenters: ((Float(index) + 0.5) * scale).rounded(.down)
        }
      return min(Int(position), source - 1)
    }
  }
}
