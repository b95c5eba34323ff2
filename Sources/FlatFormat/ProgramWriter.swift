import Program
import Tensors

/// Writes section PROG (`Formats/FlatModel.md`, section 5).
struct ProgramWriter {
  var bytes = ByteWriter()
  var strings = StringWriter()
  /// The value named last; operands are written as distances from it.
  private var lastValue = 0

  mutating func write(_ program: Program, constants: [ConstantEntry]) {
    bytes.unsigned(program.values.count)
    for value in program.values { write(value) }
    bytes.unsigned(constants.count)
    for entry in constants {
      bytes.byte(entry.coding.rawValue)
      bytes.unsigned(entry.size)
    }
    bytes.unsigned(program.instructions.count)
    for instruction in program.instructions { write(instruction) }
    bytes.unsigned(program.arenaSize)
    list(program.inputs) { $0.reference($1) }
    list(program.outputs) {
      $0.string($1.name)
      $0.reference($1.value)
      $0.list($1.labels) { $0.string($1) }
    }
    bytes.flag(program.preprocessing != nil)
    if let preprocessing = program.preprocessing { write(preprocessing) }
    bytes.flag(program.rejectThreshold != nil)
    if let threshold = program.rejectThreshold { bytes.float(threshold) }
    write(program.provenance)
  }

  private mutating func list<T>(_ items: [T], _ write: (inout Self, T) -> Void) {
    bytes.unsigned(items.count)
    for item in items { write(&self, item) }
  }

  private mutating func string(_ string: String) {
    bytes.unsigned(strings.reference(to: string))
  }

  private mutating func reference(_ id: ValueID) {
    bytes.signed(id.index - lastValue)
    lastValue = id.index
  }

  private mutating func write(_ value: Value) {
    let (kind, index): (UInt8, Int) =
      switch value.place {
      case .input(let index): (0, index)
      case .output(let index): (1, index)
      case .arena(let offset): (2, offset / Bytes.alignment)
      case .constant(let index): (3, index)
      }
    bytes.byte(value.element.rawValue | kind << 4 | (value.quantization == nil ? 0 : 0x40))
    string(value.name)
    list(value.shape.dimensions) { $0.bytes.unsigned($1) }
    if let parameters = value.quantization {
      bytes.float(parameters.scale)
      bytes.signed(Int(parameters.zeroPoint))
    }
    bytes.unsigned(index)
  }

  private mutating func write(_ instruction: Instruction) {
    bytes.write(instruction.operation)
    list(instruction.inputs) { $0.reference($1) }
    reference(instruction.output)
    list(instruction.origin) { $0.string($1) }
  }

  private mutating func write(_ preprocessing: Preprocessing) {
    bytes.unsigned(preprocessing.size.height)
    bytes.unsigned(preprocessing.size.width)
    bytes.byte(preprocessing.channelOrder.rawValue)
    bytes.write(preprocessing.resize)
    list(preprocessing.mean) { $0.bytes.float($1) }
    for deviation in preprocessing.standardDeviation { bytes.float(deviation) }
  }

  private mutating func write(_ provenance: Provenance) {
    string(provenance.compiler)
    let digest = Self.digest(provenance.sourceSHA256)
    bytes.byte(provenance.sourceSHA256.isEmpty ? 0 : digest == nil ? 2 : 1)
    if let digest {
      bytes.bytes(digest)
    } else if !provenance.sourceSHA256.isEmpty {
      string(provenance.sourceSHA256)
    }
    list(provenance.passes) { $0.string($1) }
    string(provenance.calibration)
  }

  /// The 32 bytes that 64 lower-case hexadecimal digits stand for, or nil for any other text.
  private static func digest(_ text: String) -> [UInt8]? {
    let digits = text.utf8.compactMap { digit -> UInt8? in
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
      default: nil
      }
    }
    guard digits.count == 64, text.utf8.count == 64 else { return nil }
    return (0..<32).map { digits[2 * $0] << 4 | digits[2 * $0 + 1] }
  }
}
