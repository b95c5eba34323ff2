import Program
import Tensors

/// A program whose constants are still in the file.
struct DraftProgram {
  var program: Program
  var constants: [ConstantEntry]
  /// Where PROG lists the constants, for errors.
  var constantsOffset: Int

  /// No coding may be newer than the file says it is.
  func check(_ version: FormatVersion) throws(FlatFormatError) {
    for (index, entry) in constants.enumerated() where entry.coding.minor > version.minor {
      throw .badField(
        section: "PROG", offset: constantsOffset, what: "coding of constant \(index)",
        found: "'\(entry.coding)' in a file of version \(version)",
        expected: "version \(version.major).\(entry.coding.minor) or later")
    }
  }
}

/// Reads section PROG (`Formats/FlatModel.md`, section 5).
///
/// What could trap when it is built is checked here; what could go wrong when it runs is checked by
/// `Program.validate()`.
struct ProgramReader {
  private var reader: ByteReader
  private var strings: StringReader
  private var lastValue = 0

  init(_ reader: ByteReader, strings: StringReader) {
    (self.reader, self.strings) = (reader, strings)
  }

  mutating func read() throws(FlatFormatError) -> DraftProgram {
    let values = try list("number of values", size: 4) { r throws(FlatFormatError) in try r.value()
    }
    let constantsOffset = reader.offset
    let constants = try list("number of constants", size: 2) { r throws(FlatFormatError) in
      ConstantEntry(
        coding: try r.reader.raw(ConstantCoding.self, "coding of a constant"),
        size: try r.reader.unsigned("size of a constant"))
    }
    let start = reader.offset
    let instructions = try list("number of instructions", size: 4) { r throws(FlatFormatError) in
      try r.instruction()
    }
    try reader.require(
      instructions.count <= Program.instructionLimit, "number of instructions",
      found: "\(instructions.count)", expected: "at most \(Program.instructionLimit)", at: start)
    let arenaSize = try reader.unsigned("arena size", below: 1 << 40 + 1)
    let inputs = try list("number of inputs") { r throws(FlatFormatError) in try r.reference() }
    let outputs = try list("number of outputs", size: 3) { r throws(FlatFormatError) in
      Program.Output(
        name: try r.string("name of an output"), value: try r.reference(),
        labels: try r.list("number of labels") { r throws(FlatFormatError) in try r.string("label")
        })
    }
    let preprocessing = try reader.flag("presence of preprocessing") ? preprocessing() : nil
    let threshold =
      try reader.flag("presence of a threshold") ? reader.float("reject threshold") : nil
    let provenance = try provenance()
    try reader.requireEnd()
    try strings.requireEnd(reader)
    let program = Program(
      values: values, constants: [], instructions: instructions, inputs: inputs, outputs: outputs,
      arenaSize: arenaSize, preprocessing: preprocessing, rejectThreshold: threshold,
      provenance: provenance)
    return DraftProgram(
      program: program, constants: constants, constantsOffset: constantsOffset)
  }

  private mutating func list<T>(
    _ what: String, size: Int = 1,
    _ read: (inout Self) throws(FlatFormatError) -> T
  ) throws(FlatFormatError) -> [T] {
    let count = try reader.count(what, size: size)
    var items: [T] = []
    items.reserveCapacity(count)
    for _ in 0..<count { items.append(try read(&self)) }
    return items
  }

  private mutating func string(_ what: String) throws(FlatFormatError) -> String {
    try strings.string(what, &reader)
  }

  private mutating func reference() throws(FlatFormatError) -> ValueID {
    let start = reader.offset
    lastValue += try reader.signed("value")
    let limit = 1 << 31
    try reader.require(
      (0..<limit).contains(lastValue), "value", found: "\(lastValue)",
      expected: "0 or more, less than \(limit)", at: start)
    return ValueID(index: lastValue)
  }

  private mutating func value() throws(FlatFormatError) -> Value {
    let start = reader.offset
    let head = try reader.byte("kind of a value")
    guard let element = ElementType(rawValue: head & 0x0F), head & 0x80 == 0 else {
      throw reader.fail("kind of a value", found: "\(head)", expected: "a known type", at: start)
    }
    let name = try string("name of a value")
    let shapeStart = reader.offset
    let dimensions = try list("number of axes") { r throws(FlatFormatError) in
      try r.reader.unsigned("extent", below: 1 << 31 + 1)
    }
    try reader.require(
      dimensions.count <= 16
        && Self.isCountable(dimensions),
      "shape of '\(name)'", found: "\(dimensions)", expected: "at most 16 axes, 2^31 elements",
      at: shapeStart)
    let quantization = head & 0x40 == 0 ? nil : try quantization()
    let place: Value.Place =
      switch head >> 4 & 3 {
      case 0: .input(try reader.unsigned("input"))
      case 1: .output(try reader.unsigned("output"))
      case 2: .arena(try reader.unsigned("arena offset", below: 1 << 34 + 1) * Bytes.alignment)
      default: .constant(try reader.unsigned("constant"))
      }
    return Value(
      name: name, element: element, shape: Shape(dimensions), quantization: quantization,
      place: place)
  }

  /// Extents of 0 count as 1 here, so that no partial product can overflow later.
  private static func isCountable(_ dimensions: [Int]) -> Bool {
    var count = 1
    for extent in dimensions {
      let (product, overflow) = count.multipliedReportingOverflow(by: max(extent, 1))
      guard !overflow, product <= 1 << 31 else { return false }
      count = product
    }
    return true
  }

  private mutating func quantization() throws(FlatFormatError) -> QuantizationParameters {
    let start = reader.offset
    let scale = try reader.float("scale")
    try reader.require(
      scale.isFinite && scale > 0, "scale", found: "\(scale)", expected: "a positive number",
      at: start)
    let zeroStart = reader.offset
    let zeroPoint = try reader.signed("zero point")
    guard let zeroPoint = Int32(exactly: zeroPoint) else {
      throw reader.fail(
        "zero point", found: "\(zeroPoint)", expected: "32 bits", at: zeroStart)
    }
    return QuantizationParameters(scale: scale, zeroPoint: zeroPoint)
  }

  private mutating func instruction() throws(FlatFormatError) -> Instruction {
    Instruction(
      operation: try reader.operation(),
      inputs: try list("number of operands") { r throws(FlatFormatError) in try r.reference() },
      output: try reference(),
      origin: try list("number of origins") { r throws(FlatFormatError) in try r.string("origin") })
  }

  private mutating func preprocessing() throws(FlatFormatError) -> Preprocessing {
    let size = Extent(
      height: try reader.unsigned("height", below: 1 << 24),
      width: try reader.unsigned("width", below: 1 << 24))
    let order = try reader.raw(Preprocessing.ChannelOrder.self, "channel order")
    let resize = try reader.interpolation()
    let start = reader.offset
    let mean = try list("number of channels", size: 8) { r throws(FlatFormatError) in
      try r.reader.float("mean")
    }
    var deviation: [Float] = []
    for _ in mean { deviation.append(try reader.float("standard deviation")) }
    try reader.require(
      mean.allSatisfy(\.isFinite) && deviation.allSatisfy { $0.isFinite && $0 != 0 },
      "mean and deviation", found: "\(mean), \(deviation)", expected: "numbers, none divided by 0",
      at: start)
    return Preprocessing(
      size: size, channelOrder: order, resize: resize, mean: mean, standardDeviation: deviation)
  }

  private mutating func provenance() throws(FlatFormatError) -> Provenance {
    let compiler = try string("compiler")
    let digest: String
    switch try reader.code("kind of the source's digest", below: 3) {
    case 0: digest = ""
    case 1: digest = Self.hexadecimal(try reader.bytes(32, "source's digest"))
    default: digest = try string("source's digest")
    }
    return Provenance(
      compiler: compiler, sourceSHA256: digest,
      passes: try list("number of passes") { r throws(FlatFormatError) in try r.string("pass") },
      calibration: try string("calibration"))
  }

  private static func hexadecimal(_ bytes: ArraySlice<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}
