import IR
import Tensors

/// TensorArray of the loops of TensorFlow 1, and TensorList of those of TensorFlow 2. Neither is a
/// tensor: their elements are followed through the loop, and nothing of the array remains.
extension OpTable {
  typealias Values = [Int: GraphImporter.Value]

  /// Of a TensorArray, slot 0 is the handle and slot 1 the flow; what it holds goes with the flow.
  static let tensorArrays: [String: TensorArrayImporter] = [
    "TensorArrayV2": importArray, "TensorArrayV3": importArray,
    "TensorArrayReadV2": importRead, "TensorArrayReadV3": importRead,
    "TensorArrayWriteV2": importWrite, "TensorArrayWriteV3": importWrite,
    "TensorArrayGatherV2": importGather, "TensorArrayGatherV3": importGather,
    "TensorArrayScatterV2": importScatter, "TensorArrayScatterV3": importScatter,
    "TensorArraySizeV2": importSize, "TensorArraySizeV3": importSize,
    "TensorListReserve": importReserve, "EmptyTensorList": importEmptyList,
    "TensorListFromTensor": importFromTensor, "TensorListGetItem": importGetItem,
    "TensorListSetItem": importSetItem, "TensorListPushBack": importPushBack,
    "TensorListPopBack": importPopBack, "TensorListStack": importStack,
    "TensorListLength": importLength,
  ]

  private static func importArray(_ a: TensorArrayContext) throws(Refusal) -> Values {
    let empty = [NodeID?](repeating: nil, count: try a.count(0, "size"))
    let array = TensorArrayValue(
      elements: empty, shape: a.declaredShape, element: try a.n.element("dtype"))
    return [0: .array(array), 1: .array(array)]
  }

  private static func importRead(_ a: TensorArrayContext) throws(Refusal) -> Values {
    let index = try a.integer(1, "index")
    return [0: .node(try a.element(try a.array(2), index, .unknown, "read"))]
  }

  private static func importWrite(_ a: TensorArrayContext) throws(Refusal) -> Values {
    let index = try a.integer(1, "index")
    return [0: .array(try a.writing(try a.array(3), index, try a.tensor(2)))]
  }

  private static func importGather(_ a: TensorArrayContext) throws(Refusal) -> Values {
    let indices = try a.n.integers(of: try a.tensor(1), "indices")
    return [0: .node(try a.stack(try a.array(2), indices, a.declaredShape))]
  }

  private static func importScatter(_ a: TensorArrayContext) throws(Refusal) -> Values {
    let indices = try a.n.integers(of: try a.tensor(1), "indices")
    let items = try a.unstack(try a.tensor(2))
    guard indices.count == items.count else {
      throw Refusal(.value("\(indices.count) indices for \(items.count) elements"))
    }
    var array = try a.array(3)
    for (index, item) in zip(indices, items) { array = try a.writing(array, index, item) }
    return [0: .array(array)]
  }

  private static func importSize(_ a: TensorArrayContext) throws(Refusal) -> Values {
    [0: .node(try a.length(try a.array(1)))]
  }

  private static func importReserve(_ a: TensorArrayContext) throws(Refusal) -> Values {
    let empty = [NodeID?](repeating: nil, count: try a.count(1, "num_elements"))
    return [0: .array(try a.list(empty, shape: 0))]
  }

  private static func importEmptyList(_ a: TensorArrayContext) throws(Refusal) -> Values {
    [0: .array(try a.list([], shape: 0))]
  }

  private static func importFromTensor(_ a: TensorArrayContext) throws(Refusal) -> Values {
    let tensor = try a.tensor(0)
    let items = try a.unstack(tensor)
    return [0: .array(TensorArrayValue(elements: items, element: a.n.type(tensor).element))]
  }

  private static func importGetItem(_ a: TensorArrayContext) throws(Refusal) -> Values {
    let (index, shape) = (try a.integer(1, "index"), try a.partialShape(2))
    return [0: .node(try a.element(try a.array(0), index, shape, "item"))]
  }

  private static func importSetItem(_ a: TensorArrayContext) throws(Refusal) -> Values {
    let index = try a.integer(1, "index")
    return [0: .array(try a.writing(try a.array(0), index, try a.tensor(2)))]
  }

  private static func importPushBack(_ a: TensorArrayContext) throws(Refusal) -> Values {
    let array = try a.array(0)
    return [0: .array(try a.writing(array, array.elements.count, try a.tensor(1)))]
  }

  private static func importPopBack(_ a: TensorArrayContext) throws(Refusal) -> Values {
    var array = try a.array(0)
    let item = try a.element(array, array.elements.count - 1, try a.partialShape(1), "item")
    array.elements.removeLast()
    return [0: .array(array), 1: .node(item)]
  }

  private static func importStack(_ a: TensorArrayContext) throws(Refusal) -> Values {
    let array = try a.array(0)
    return [0: .node(try a.stack(array, Array(array.elements.indices), try a.partialShape(1)))]
  }

  private static func importLength(_ a: TensorArrayContext) throws(Refusal) -> Values {
    [0: .node(try a.length(try a.array(0)))]
  }
}

extension TensorArrayContext {
  fileprivate var declaredShape: PartialShape {
    if case .shape(let shape)? = n.node.attributes["element_shape"] { shape } else { .unknown }
  }

  fileprivate func list(_ elements: [NodeID?], shape position: Int) throws(Refusal)
    -> TensorArrayValue
  {
    TensorArrayValue(
      elements: elements, shape: try partialShape(position),
      element: try n.element("element_dtype"))
  }

  fileprivate func length(_ array: TensorArrayValue) throws(Refusal) -> NodeID {
    try n.constant(Tensor(.scalar, .int32([Int32(array.elements.count)])))
  }
}
