import IR
import Program
import Tensors

/// Writes a normalized graph as a program, under a plan.
///
/// Every node yields its value in the planned format. A node whose operands and result have an
/// integer form computes in integers; any other computes in float, with dequantize and quantize
/// steps around it, each made once a value.
struct Lowering {
  let graph: Graph
  let plan: Plan
  var builder = ProgramBuilder()
  /// Each node's value in its planned format; indexed by `NodeID.index`.
  private var values: [ValueID?]
  /// Float copies of quantized values; indexed by `NodeID.index`.
  private var floats: [ValueID?]

  init(_ graph: Graph, _ plan: Plan) {
    (self.graph, self.plan) = (graph, plan)
    values = [ValueID?](repeating: nil, count: graph.nodes.count)
    floats = values
  }

  /// The whole graph as a program.
  static func program(
    _ graph: Graph, _ plan: Plan, labels: [String], preprocessing: Preprocessing?,
    provenance: Provenance
  ) throws(QuantizationError) -> Program {
    var lowering = Lowering(graph, plan)
    for id in graph.ids { lowering.lower(id) }
    var outputs: [Program.Output] = []
    for (index, output) in graph.outputs.enumerated() {
      let value = lowering.plain(output.node)
      outputs.append(
        Program.Output(name: output.name, value: value, labels: index == 0 ? labels : []))
    }
    return try lowering.finish(outputs, preprocessing, provenance)
  }

  /// One node alone as a program, its operands that are not constants being the inputs in the
  /// planned formats; the output is in the planned format too.
  ///
  /// - Parameter emit: writes the node in place of its usual lowering.
  static func program(
    of id: NodeID, in graph: Graph, _ plan: Plan, emit: ((inout Lowering) -> ValueID)? = nil
  ) throws(QuantizationError) -> Program {
    var lowering = Lowering(graph, plan)
    for input in graph[id].inputs where lowering.values[input.index] == nil {
      if graph.constant(input) != nil { lowering.lower(input) } else { lowering.declare(input) }
    }
    if let emit {
      lowering.values[id.index] = emit(&lowering)
    } else {
      lowering.lower(id)
    }
    let output = Program.Output(name: graph[id].name, value: lowering.value(id))
    return try lowering.finish([output], nil, Provenance())
  }

  private func finish(
    _ outputs: [Program.Output], _ preprocessing: Preprocessing?, _ provenance: Provenance
  ) throws(QuantizationError) -> Program {
    do throws(ProgramError) {
      return try builder.finish(
        outputs: outputs, preprocessing: preprocessing, provenance: provenance)
    } catch {
      throw .program(error)
    }
  }

  // MARK: Values

  func format(_ id: NodeID) -> Format { plan.formats[id.index] }

  /// The value of a node that has been lowered, in its planned format.
  func value(_ id: NodeID) -> ValueID {
    guard let value = values[id.index] else { preconditionFailure("operand not lowered") }
    return value
  }

  /// The value in the element type that the graph gives it.
  mutating func plain(_ id: NodeID) -> ValueID {
    guard format(id).isQuantized else { return value(id) }
    if let float = floats[id.index] { return float }
    let node = graph[id]
    let float = builder.append(
      .dequantize, [value(id)], name: "\(node.name)/float", .float32, graph.shape(of: id),
      origin: node.origin)
    floats[id.index] = float
    return float
  }

  /// The value in a quantized format: as it is, rescaled, quantized, or, for a constant, made so now.
  mutating func stored(_ id: NodeID, _ element: ElementType, _ parameters: QuantizationParameters)
    -> ValueID
  {
    let wanted = Format.quantized(element, parameters)
    if format(id) == wanted { return value(id) }
    let node = graph[id]
    let name = "\(node.name)/\(element)"
    if let tensor = graph.constant(id), let floats = tensor.floats {
      let bounds = Bounds.all(of: element)
      let integers = floats.map {
        Int64(bounds.quantize($0 / parameters.scale, zeroPoint: parameters.zeroPoint))
      }
      let quantized = Tensor(tensor.shape, integers: integers, type: element)
      guard let quantized else { preconditionFailure("quantized outside its type") }
      return builder.constant(name, quantized, quantization: parameters)
    }
    let bounds = Bounds.all(of: element)
    let operation: Operation
    switch format(id) {
    case .plain: operation = .quantize(bounds)
    case .quantized(_, let own):
      operation = .requantize(
        Rescale(scale: Float(Double(own.scale) / Double(parameters.scale)), bounds: bounds))
    }
    return builder.append(
      operation, [value(id)], name: name, element, graph.shape(of: id), quantization: parameters,
      origin: node.origin)
  }

  /// Makes an operand an input of the program.
  private mutating func declare(_ id: NodeID) {
    let type = graph.type(of: id)
    switch format(id) {
    case .plain: values[id.index] = builder.input(graph[id].name, type.element, type.shape)
    case .quantized(let element, let parameters):
      values[id.index] = builder.input(
        graph[id].name, element, type.shape, quantization: parameters)
    }
  }

  // MARK: Nodes

  /// Emits a node and leaves its value in the planned format.
  private mutating func lower(_ id: NodeID) {
    if case .placeholder = graph[id].op { return declare(id) }
    if let value = integerForm(id) {
      values[id.index] = value
      return
    }
    let value = plainForm(id)
    switch format(id) {
    case .plain: values[id.index] = value
    case .quantized(let element, let parameters):
      if !plan.showsRounding { floats[id.index] = value }
      values[id.index] = builder.append(
        .quantize(Bounds.all(of: element)), [value], name: "\(graph[id].name)/\(element)", element,
        graph.shape(of: id), quantization: parameters, origin: graph[id].origin)
    }
  }

  /// Appends an instruction whose output is plain and stands for a part of `id`.
  mutating func emit(
    _ id: NodeID, _ operation: Operation, _ operands: [ValueID], _ element: ElementType,
    _ shape: Shape, part: String? = nil
  ) -> ValueID {
    let node = graph[id]
    return builder.append(
      operation, operands, name: part.map { "\(node.name)/\($0)" } ?? node.name, element, shape,
      origin: node.origin)
  }

  /// Appends an instruction whose output is the node's own value in the planned format.
  mutating func emit(_ id: NodeID, _ operation: Operation, _ operands: [ValueID]) -> ValueID {
    let node = graph[id]
    let type = graph.type(of: id)
    switch format(id) {
    case .plain:
      return builder.append(
        operation, operands, name: node.name, type.element, type.shape, origin: node.origin)
    case .quantized(let element, let parameters):
      return builder.append(
        operation, operands, name: node.name, element, type.shape, quantization: parameters,
        origin: node.origin)
    }
  }

  mutating func constant(_ id: NodeID, _ part: String, _ tensor: Tensor) -> ValueID {
    builder.constant("\(graph[id].name)/\(part)", tensor)
  }
}
