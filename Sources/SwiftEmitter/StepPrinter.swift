import Program
import Tensors

/// Writes the calls of a program's instructions, and collects the kernels and constants they need.
struct StepPrinter {
  let program: Program
  var printer: CodePrinter
  var weights: WeightStore
  var kernels: Set<Kernel> = []
  /// Accessors of `Region` in use.
  var accessors: Set<ElementType> = []
  /// Names of the model's inputs and outputs inside `Memory`.
  let inputNames, outputNames: [String]

  /// Whether constants are unpacked before each step that reads them, to the arena's end.
  let unpacksInPlace: Bool
  /// Bytes behind the program's arena that unpacked constants take.
  private var scratchSize = 0
  private var slots: [Int: Int] = [:]
  private var nextSlot = 0
  private var pending: [WeightStore.Place] = []
  /// Where weights kept in fewer bits become floats, by value, and the calls that make them so.
  private var widenedSlots: [Int: Int] = [:]
  private var widenings: [[String]] = []

  /// The instruction at hand.
  private(set) var instruction: Instruction

  init(
    _ program: Program, inputNames: [String], outputNames: [String], unpacksInPlace: Bool,
    isCoded: Bool
  ) {
    weights = WeightStore(isCoded: isCoded)
    (self.program, self.inputNames, self.outputNames) = (program, inputNames, outputNames)
    (printer, self.unpacksInPlace) = (CodePrinter(), unpacksInPlace)
    instruction = Instruction(
      operation: .reshape, inputs: [], output: ValueID(index: 0), origin: [])
  }

  mutating func emit(_ instruction: Instruction) throws(EmitError) {
    self.instruction = instruction
    (slots, widenedSlots, nextSlot) = ([:], [:], 0)
    printer.comment(description)
    guard output.shape.count > 0 else { return }
    switch instruction.operation {
    case .convolve(let convolve): emit(convolve)
    case .matMul(let matMul): emit(matMul)
    case .pool(let pool): emit(pool)
    case .binary(let binary): emit(binary)
    case .unary(let function): emit(function)
    case .lookup:
      call(
        .lookup, "lookup", [x, count, "table: \(operand(1))", "to: \(y)"])
    case .quantize(let bounds):
      call(
        .quantize, "quantize",
        [x, count, "scale: \(Literal.float(output.scale))", rounding(bounds), "to: \(y)"])
    case .dequantize:
      call(
        .dequantize, "dequantize",
        [x, count, zero(0), "scale: \(Literal.float(input.scale))", "to: \(y)"])
    case .requantize(let rescale):
      call(
        .requantize, "requantize",
        [
          x, count, zero(0), "scale: \(Literal.float(rescale.scale))", rounding(rescale.bounds),
          "to: \(y)",
        ])
    case .cast: emitCast()
    case .softmax(let logarithmic):
      let columns = output.shape.dimensions.last!
      call(
        logarithmic ? .logSoftmax : .softmax, logarithmic ? "logSoftmax" : "softmax",
        [x, "rows: \(output.shape.count / columns)", "columns: \(columns)", "to: \(y)"])
    case .reduce(let reduce): try emit(reduce)
    case .argument(let argument): emit(argument)
    case .copy(let copy): emit(copy)
    case .concat(let axis): emitConcat(axis)
    case .pad(let pad): emit(pad)
    case .gather(let axis): emitGather(axis)
    case .resize(let interpolation): emit(interpolation)
    case .localResponseNorm(let norm):
      let channels = output.shape.dimensions.last!
      call(
        .localResponse, "localResponse",
        [
          x, "pixels: \(output.shape.count / channels)", "channels: \(channels)",
          "radius: \(norm.radius)", "bias: \(Literal.float(norm.bias))",
          "alpha: \(Literal.float(norm.alpha))", "beta: \(Literal.float(norm.beta))", "to: \(y)",
        ])
    case .select:
      call(.select, "select", [operand(0), operand(1), operand(2), count, "to: \(y)"])
    case .reshape: emitMove()
    }
  }

  /// `MobilenetV1/Conv2d_0/Relu6: convolve, 1x128x128x3 uint8 to 1x64x64x8 uint8`
  private var description: String {
    let name = instruction.origin.last ?? output.name
    let inputs = instruction.inputs.filter { program.constant($0) == nil }
      .map { "\(program[$0].shape) \(program[$0].element)" }
    let from = inputs.isEmpty ? "" : " " + inputs.joined(separator: ", ")
    let safe = String(
      String.UnicodeScalarView(name.unicodeScalars.map { $0.value < 32 ? " " : $0 }))
    return
      "\(safe): \(Self.word(instruction.operation)),\(from) to \(output.shape) \(output.element)"
  }

  /// The operation's name, without payloads.
  private static func word(_ operation: Operation) -> String {
    if case .unary(let function) = operation {
      return String("\(function)".prefix { $0 != "(" })
    }
    return operation.name
  }
}

extension StepPrinter {
  var input: Value { program[instruction.inputs[0]] }
  var output: Value { program[instruction.output] }
  var x: String { mutating get { operand(0) } }
  var y: String { mutating get { place(instruction.output) } }
  var count: String { "count: \(output.shape.count)" }

  mutating func operand(_ index: Int) -> String { place(instruction.inputs[index]) }

  /// A pointer expression for a value's elements.
  mutating func place(_ id: ValueID) -> String {
    let value = program[id]
    switch value.place {
    case .input(let index): return "m.\(inputNames[index])"
    case .output(let index): return "m.\(outputNames[index])"
    case .arena(let offset): return region("arena", value.element, offset)
    case .constant(let index):
      if let encoded = program.constants[index].encoded {
        return widened(id, encoded, panels: nil)
      }
      let bytes = program.constants[index].bytes
      let place = weights.place(of: id) {
        (bytes.array(of: UInt8.self), Self.form(value))
      }
      return constant(value.element, place)
    }
  }

  mutating func region(_ name: String, _ element: ElementType, _ offset: Int) -> String {
    let stored = element == .bool ? .uint8 : element
    accessors.insert(stored)
    return "m.\(name).\(stored)(\(Literal.integer(offset)))"
  }

  /// What a constant is to the entropy coder.
  private static func form(_ value: Value) -> CodedWeights.Form {
    switch value.element {
    case .int8: .rows(columns: max(1, value.shape.dimensions.last ?? 1))
    case .int32: .words(isFloat: false)
    case .float32: .words(isFloat: true)
    case .uint8, .int16, .int64, .bool: .bytes
    }
  }

  /// Bytes of scratch memory that a run needs.
  var arenaSize: Int {
    let unpacking = unpacksInPlace ? weights.scratchSize : 0
    return scratchSize == 0 ? program.arenaSize : unpackingStart + unpacking
  }

  /// Where the entropy decoder has its tables, behind the constants.
  var unpackingStart: Int { scratchStart + (scratchSize + 15) / 16 * 16 }

  /// Where constants are unpacked to, behind the program's arena.
  private var scratchStart: Int { (program.arenaSize + 15) / 16 * 16 }

  /// A pointer expression for a constant of the weight store.
  mutating func constant(_ element: ElementType, _ place: WeightStore.Place) -> String {
    guard unpacksInPlace else { return region("weights", element, place.offset) }
    if slots[place.offset] == nil {
      slots[place.offset] = slot(place.size)
      pending.append(place)
      kernels.insert(weights.coded == nil ? .unpack : .unpackCoded)
    }
    return region("arena", element, scratchStart + slots[place.offset]!)
  }

  /// So many bytes of the arena's end, free until the instruction is done.
  private mutating func slot(_ size: Int) -> Int {
    defer {
      nextSlot += (size + 15) / 16 * 16
      scratchSize = max(scratchSize, nextSlot)
    }
    return nextSlot
  }

  /// A place at the arena's end for a value's widened weights; nil where they have one already.
  mutating func widenedPlace(_ id: ValueID, size: Int) -> String? {
    guard widenedSlots[id.index] == nil else { return nil }
    widenedSlots[id.index] = slot(size)
    return widenedRegion(id)
  }

  /// A pointer expression for weights that have such a place.
  mutating func widenedRegion(_ id: ValueID) -> String {
    region("arena", .float32, scratchStart + widenedSlots[id.index]!)
  }

  /// Has weights widened before the next call.
  mutating func widen(_ kernel: Kernel, _ arguments: [String]) {
    kernels.insert(kernel)
    widenings.append(arguments)
  }

  /// Prints what unpacks and widens the constants that the next calls read.
  private mutating func flush() {
    for place in pending {
      let start = scratchStart + slots[place.offset]!
      let target = "to: m.arena.base + \(Literal.integer(start))"
      let source = Literal.integer(place.source)
      printer.call(
        "unpack",
        weights.coded == nil
          ? [source, "count: \(Literal.integer(place.size))", target]
          : [source, target, "scratch: m.arena.base + unpackingStart"])
    }
    for arguments in widenings { printer.call("widen", arguments) }
    (pending, widenings) = ([], [])
  }

  mutating func call(_ kernel: Kernel, _ function: String, _ arguments: [String]) {
    kernels.insert(kernel)
    flush()
    printer.call(function, arguments)
  }

  func zero(_ index: Int) -> String { "zero: \(program[instruction.inputs[index]].zeroPoint)" }

  /// Bounds and zero point of the output as the generated `Rounding`.
  mutating func rounding(_ bounds: Bounds) -> String {
    kernels.insert(.rounding)
    let zero = Float(output.zeroPoint)
    return "Rounding(\(Literal.float(bounds.lower - zero)), "
      + "\(Literal.float(bounds.upper - zero)), zero: \(output.zeroPoint))"
  }

  func reals(_ bounds: Bounds) -> String {
    "(\(Literal.float(bounds.lower)), \(Literal.float(bounds.upper)))"
  }

  /// Runs `body` inside loops over the leading axes of a walk; it gets the offset expression of
  /// each operand, empty where there are no loops.
  mutating func loops(
    over walk: Walk, inner: Int, _ body: (inout StepPrinter, [String]) -> Void
  ) {
    let axes = walk.leading(inner)
    let offsets = walk.strides.map { strides in
      let terms = axes.filter { strides[$0] != 0 }.map { "i\($0) &* \(strides[$0])" }
      return terms.isEmpty ? "" : " + (" + terms.joined(separator: " &+ ") + ")"
    }
    flush()
    for axis in axes { printer.open("for i\(axis) in 0..<\(walk.extents[axis])") }
    body(&self, offsets)
    for _ in axes { printer.close() }
  }
}

extension Value {
  var zeroPoint: Int32 { quantization?.zeroPoint ?? 0 }
  var scale: Float { quantization?.scale ?? 1 }
}

extension ElementType {
  /// The Swift type of a stored element; bools are bytes.
  var swiftName: String {
    switch self {
    case .float32: "Float"
    case .uint8, .bool: "UInt8"
    case .int8: "Int8"
    case .int16: "Int16"
    case .int32: "Int32"
    case .int64: "Int64"
    }
  }
}
