import CGraphDef
import CProtobufC
import Tensors

/// Turns the bytes of one NodeDef into a `SourceNode`, through protobuf-c.
struct NodeDecoder {
  let budget: MemoryBudget

  /// Nil when the bytes are no NodeDef, or one that needs far more memory than its size.
  func decode(_ bytes: UnsafeRawBufferPointer) -> SourceNode? {
    let arena = BoundedAllocator(limit: 16 * bytes.count + 4096)
    defer { arena.releaseAll() }
    return arena.withAllocator { allocator in
      let start = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
      guard let node = tensorflow__node_def__unpack(allocator, bytes.count, start) else {
        return nil
      }
      return convert(node.pointee)
    }
  }

  private func convert(_ node: Tensorflow__NodeDef) -> SourceNode {
    var result = SourceNode(
      name: string(node.name), op: string(node.op), inputs: [], controls: [], attributes: [:])
    for i in 0..<node.n_input {
      let text = string(node.input[i])
      if text.hasPrefix("^") {
        result.controls.append(String(text.dropFirst()))
      } else {
        result.inputs.append(SourceValue(text))
      }
    }
    for i in 0..<node.n_attr {
      guard let entry = node.attr[i]?.pointee, let value = entry.value?.pointee else { continue }
      result.attributes[string(entry.key)] = convert(value)
    }
    return result
  }

  private func convert(_ value: Tensorflow__AttrValue) -> Attribute {
    if let tensor = value.tensor?.pointee { return .tensor(convert(tensor)) }
    if let shape = value.shape?.pointee { return .shape(convert(shape)) }
    if let list = value.list?.pointee { return .list(convert(list)) }
    if value.has_s != 0 { return .string(string(value.s)) }
    if value.has_i != 0 { return .int(value.i) }
    if value.has_f != 0 { return .float(value.f) }
    if value.has_b != 0 { return .bool(value.b != 0) }
    if value.has_type != 0 { return .type(type(value.type)) }
    if value.has_func != 0 { return .other("a function") }
    return .other("nothing")
  }

  private func convert(_ list: Tensorflow__AttrValue__ListValue) -> AttributeList {
    AttributeList(
      strings: (0..<list.n_s).map { string(list.s[$0]) },
      ints: (0..<list.n_i).map { list.i[$0] },
      floats: (0..<list.n_f).map { list.f[$0] },
      bools: (0..<list.n_b).map { list.b[$0] != 0 },
      types: (0..<list.n_type).map { type(list.type[$0]) },
      shapes: (0..<list.n_shape).compactMap { list.shape[$0].map { convert($0.pointee) } })
  }

  private func convert(_ shape: Tensorflow__TensorShapeProto) -> PartialShape {
    if shape.has_unknown_rank != 0 && shape.unknown_rank != 0 { return .unknown }
    return PartialShape(
      dimensions: (0..<shape.n_dim).map { axis in
        guard let dimension = shape.dim[axis]?.pointee else { return nil }
        let size = dimension.has_size != 0 ? dimension.size : 0
        return size < 0 ? nil : Int(size)
      })
  }

  private func convert(_ proto: Tensorflow__TensorProto) -> TensorLiteral {
    let type = proto.has_dtype != 0 ? type(proto.dtype) : DataType(rawValue: 0)
    let shape = proto.tensor_shape.map { convert($0.pointee) } ?? PartialShape(dimensions: [])
    let extents = (shape.dimensions ?? [nil]).map { $0 ?? -1 }
    return TensorLiteral(
      type: type, shape: extents,
      value: Result { () throws(TensorLiteral.Problem) in
        try TensorDecoder(type: type, dimensions: extents, budget: budget).decode(proto)
      })
  }

  private func type(_ value: Tensorflow__DataType) -> DataType {
    DataType(rawValue: Int32(truncatingIfNeeded: value.rawValue))
  }

  private func string(_ text: UnsafeMutablePointer<CChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }

  private func string(_ data: ProtobufCBinaryData) -> String {
    String(decoding: UnsafeBufferPointer(start: data.data, count: data.len), as: UTF8.self)
  }
}
