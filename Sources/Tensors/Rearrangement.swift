/// A rearrangement of elements that does not look at them: joins, gathers, transposes.
///
/// A protocol because Swift has no generic closures.
public protocol Rearrangement {
  func callAsFunction<Element>(_ lists: [[Element]]) -> [Element]
}

extension Tensor.Storage {
  /// The elements of storages of one type, rearranged into a storage of that type.
  public static func rearranging(_ parts: [Tensor.Storage], by function: some Rearrangement) -> Self
  {
    precondition(
      Set(parts.map(\.elementType)).count == 1, "rearranged tensors must have one element type")
    switch parts[0] {
    case .float32: return .float32(function(parts.map { $0.list() }))
    case .uint8: return .uint8(function(parts.map { $0.list() }))
    case .int8: return .int8(function(parts.map { $0.list() }))
    case .int16: return .int16(function(parts.map { $0.list() }))
    case .int32: return .int32(function(parts.map { $0.list() }))
    case .int64: return .int64(function(parts.map { $0.list() }))
    case .bool: return .bool(function(parts.map { $0.list() }))
    }
  }

  private func list<Element>() -> [Element] {
    let list: Any =
      switch self {
      case .float32(let e): e
      case .uint8(let e): e
      case .int8(let e): e
      case .int16(let e): e
      case .int32(let e): e
      case .int64(let e): e
      case .bool(let e): e
      }
    return list as! [Element]
  }
}

private struct Gather: Rearrangement {
  let count: Int
  let index: (Int) -> Int

  func callAsFunction<Element>(_ lists: [[Element]]) -> [Element] {
    (0..<count).map { lists[0][index($0)] }
  }
}

private struct Concatenation: Rearrangement {
  /// Elements before the axis, and of the whole result.
  let outer, count: Int

  func callAsFunction<Element>(_ lists: [[Element]]) -> [Element] {
    var result: [Element] = []
    result.reserveCapacity(count)
    for index in 0..<outer {
      for list in lists {
        let run = list.count / outer
        result += list[index * run..<(index + 1) * run]
      }
    }
    return result
  }
}

extension Tensor {
  /// A tensor of `shape` whose element `i` is this tensor's element `index(i)`; keeps the type.
  ///
  /// Transposes, slices, tiles and gathers are all this.
  public func gathering(_ shape: Shape, _ index: @escaping (Int) -> Int) -> Tensor {
    Tensor(shape, .rearranging([storage], by: Gather(count: shape.count, index: index)))
  }

  /// Tensors of one type joined along an axis; other extents must agree.
  public static func concatenating(_ parts: [Tensor], axis: Int) -> Tensor {
    var shape = parts[0].shape
    shape[axis] = parts.reduce(0) { $0 + $1.shape[axis] }
    let outer = shape.dimensions[..<axis].reduce(1, *)
    let join = Concatenation(outer: outer, count: shape.count)
    return Tensor(shape, .rearranging(parts.map(\.storage), by: join))
  }
}
