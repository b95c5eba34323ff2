import Tensors

/// A tensor read through strides: the element at index i is `source[offset + sum of i[a]*strides[a]]`.
///
/// Transposes, slices, tiles and broadcasts are all this. A stride of 0 repeats.
struct StridedView: Rearrangement {
  var source: Tensor
  var offset = 0
  var dimensions: [Int]
  var strides: [Int]
  /// The shape to give the result, of as many elements.
  var shape: Shape

  init(_ source: Tensor, offset: Int = 0, dimensions: [Int], strides: [Int], shape: Shape? = nil) {
    (self.source, self.offset) = (source, offset)
    (self.dimensions, self.strides) = (dimensions, strides)
    self.shape = shape ?? Shape(dimensions)
  }

  /// The elements, row by row, as a tensor of their own.
  func materialized() -> Tensor { apply(source.elementType) }

  func callAsFunction<T: TensorElement>(_: T.Type) -> Tensor {
    let elements = T.elements(of: source)
    let count = shape.count
    guard count > 0 else { return Tensor(shape, T.storage([])) }
    let result = [T](unsafeUninitializedCapacity: count) { target, filled in
      elements.withUnsafeBufferPointer { from in
        var walk = Odometer(dimensions.dropLast(), [Array(strides.dropLast())])
        let (width, step) = (dimensions.last ?? 1, strides.last ?? 1)
        var to = 0
        repeat {
          var index = offset + walk.offsets[0]
          for _ in 0..<width {
            target.initializeElement(at: to, to: from[index])
            index += step
            to += 1
          }
        } while walk.advance()
      }
      filled = count
    }
    return Tensor(shape, T.storage(result))
  }
}

/// Counts through all indices of some axes, the last one fastest, and keeps for each of several
/// arrays the offset that the index has in it.
struct Odometer {
  private let dimensions: [Int]
  private let strides: [[Int]]
  private var index: [Int]
  private(set) var offsets: [Int]

  init(_ dimensions: some Collection<Int>, _ strides: [[Int]]) {
    self.dimensions = Array(dimensions)
    self.strides = strides
    index = [Int](repeating: 0, count: dimensions.count)
    offsets = [Int](repeating: 0, count: strides.count)
  }

  /// Moves to the next index; false, and back at the first, after the last one.
  mutating func advance() -> Bool {
    var axis = dimensions.count - 1
    while axis >= 0 {
      index[axis] += 1
      for array in offsets.indices { offsets[array] += strides[array][axis] }
      if index[axis] < dimensions[axis] { return true }
      for array in offsets.indices { offsets[array] -= strides[array][axis] * dimensions[axis] }
      index[axis] = 0
      axis -= 1
    }
    return false
  }
}

extension Shape {
  /// Strides with which a tensor of this shape is read as one of `target`: 0 along broadcast axes.
  func broadcastStrides(to target: Shape) -> [Int] {
    let padded = padded(to: target.rank)
    return zip(padded.dimensions, padded.strides).map { $0 == 1 ? 0 : $1 }
  }
}
