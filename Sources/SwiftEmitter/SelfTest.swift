import Program
import Tensors

/// One seeded input and the checksum of what the reference answers to it; the generated file does
/// the same (`Formats/GeneratedSwift.md`, section 6).
struct SelfTest {
  static let seed: UInt64 = 2026

  private var bits = SplitMix64(seed: seed)

  /// Noise: floats in -1..<1, all bytes, indices 0...7, bools.
  private mutating func tensor(_ value: Value) -> Tensor {
    let count = value.shape.count
    let storage: Tensor.Storage
    switch value.element {
    case .float32:
      storage = .float32((0..<count).map { _ in Float(Int32(bits.next() >> 40)) * 0x1p-23 - 1 })
    case .uint8: storage = .uint8((0..<count).map { _ in UInt8(bits.next() >> 56) })
    case .int8:
      storage = .int8((0..<count).map { _ in Int8(truncatingIfNeeded: bits.next() >> 56) })
    case .int16:
      storage = .int16((0..<count).map { _ in Int16(truncatingIfNeeded: bits.next() >> 48) })
    case .int32: storage = .int32((0..<count).map { _ in Int32(bits.next() >> 61) })
    case .int64: storage = .int64((0..<count).map { _ in Int64(bits.next() >> 61) })
    case .bool: storage = .bool((0..<count).map { _ in bits.next() >> 63 != 0 })
    }
    return Tensor(value.shape, storage)
  }

  static func inputs(of program: Program) -> [Tensor] {
    var test = SelfTest()
    return program.inputs.map { test.tensor(program[$0]) }
  }

  /// FNV-1a over the outputs' bytes; every NaN counts as the same.
  static func checksum(_ outputs: [Tensor]) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    for output in outputs {
      if let floats = output.floats {
        for x in floats {
          let bits = x.isNaN ? 0x7FC0_0000 : x.bitPattern
          for shift in stride(from: UInt32(0), to: 32, by: 8) {
            add(UInt8(truncatingIfNeeded: bits >> shift))
          }
        }
      } else {
        Bytes(output).withUnsafeBytes { for byte in $0 { add(byte) } }
      }
    }
    return hash
  }
}

extension FilePrinter {
  func selfTest(
    _ printer: inout CodePrinter, _ steps: StepPrinter, _ reference: ([Tensor]) -> [Tensor]
  ) {
    let inputs = program.inputs.map { program[$0] }
    let outputs = program.outputs.map { program[$0.value] }
    let checksum = SelfTest.checksum(reference(SelfTest.inputs(of: program)))
    var size = 0
    func placed(_ bytes: Int) -> Int {
      defer { size = (size + bytes + 63) / 64 * 64 }
      return size
    }
    let inputPlaces = inputs.map { placed($0.byteCount) }
    let outputPlaces = outputs.map { placed($0.byteCount) }
    let arenaPlace = placed(steps.arenaSize)
    let hasWeights = keepsWeights(steps)
    let needsWeights = hasWeights && options.weights == .resource
    let weights = hasWeights ? ["weights: weights"] : []

    printer.line()
    printer.open("extension \(typeName)")
    printer.line("/// Bytes of memory that `selfTest(memory:)` needs, aligned to 16 bytes.")
    printer.line("public static let selfTestSize = \(Literal.integer(size))")
    printer.line()
    printer.line("/// Whether this build answers one seeded input with the reference's bytes.")
    let parameter = needsWeights ? ["weights: UnsafeRawPointer"] : []
    printer.parameters("public static func selfTest", parameter, " -> Bool")
    printer.indented {
      $0.line(
        "let memory = UnsafeMutableRawPointer.allocate(byteCount: selfTestSize, alignment: 16)")
      $0.line("defer { memory.deallocate() }")
      $0.line("return selfTest(memory: memory\(needsWeights ? ", weights: weights" : ""))")
    }
    printer.line("}")
    printer.line()
    printer.line("/// The same in the caller's memory, without any allocation.")
    printer.parameters(
      "public static func selfTest",
      ["memory: UnsafeMutableRawPointer"]
        + (hasWeights
          ? ["weights: UnsafeRawPointer\(needsWeights ? "" : " = sharedWeights")"] : []),
      " -> Bool")
    printer.indented {
      $0.line("var noise = Noise()")
      for (index, value) in inputs.enumerated() {
        let type = value.element.swiftName
        let place = inputPlaces[index] == 0 ? "memory" : "(memory + \(inputPlaces[index]))"
        $0.line("let input\(index) = \(place).assumingMemoryBound(to: \(type).self)")
        $0.line(
          "for i in 0..<\(value.shape.count) { input\(index)[i] = \(Self.noise(value.element)) }")
      }
      for (index, value) in outputs.enumerated() {
        let type = value.element.swiftName
        let place = outputPlaces[index] == 0 ? "memory" : "(memory + \(outputPlaces[index]))"
        $0.line("let output\(index) = \(place).assumingMemoryBound(to: \(type).self)")
      }
      let labels = (inputNames.count == 1 ? [""] : inputNames.map { "\($0): " })
      let targets = (outputNames.count == 1 ? ["into: "] : outputNames.map { "\($0): " })
      $0.call(
        "predict",
        labels.enumerated().map { "\($1)input\($0)" }
          + targets.enumerated().map { "\($1)output\($0)" }
          + ["arena: memory + \(arenaPlace)"] + weights)
      $0.line("var checksum: UInt64 = 0xCBF2_9CE4_8422_2325")
      $0.open("func add(_ bits: UInt64, _ size: Int)")
      $0.open("for index in 0..<size")
      $0.line("checksum = (checksum ^ (bits >> UInt64(8 &* index) & 255)) &* 0x100_0000_01B3")
      $0.close()
      $0.close()
      for (index, value) in outputs.enumerated() {
        let bits =
          switch value.element {
          case .float32:
            "UInt64(output\(index)[i].isNaN ? 0x7FC0_0000 : output\(index)[i].bitPattern)"
          case .uint8, .int8, .int16, .int32, .int64, .bool:
            "UInt64(truncatingIfNeeded: output\(index)[i])"
          }
        $0.open("for i in 0..<\(value.shape.count)")
        $0.line("add(\(bits), \(value.element.size))")
        $0.close()
      }
      $0.line("return checksum == 0x\(Self.hexadecimal(checksum))")
    }
    printer.line("}")
    printer.line()
    printer.lines(Self.noiseText)
    printer.close()
  }

  private static func noise(_ element: ElementType) -> String {
    switch element {
    case .float32: "Float(Int32(noise.next() >> 40)) * 0x1p-23 - 1"
    case .uint8: "UInt8(noise.next() >> 56)"
    case .int8: "Int8(truncatingIfNeeded: noise.next() >> 56)"
    case .int16: "Int16(truncatingIfNeeded: noise.next() >> 48)"
    case .int32: "Int32(noise.next() >> 61)"
    case .int64: "Int64(noise.next() >> 61)"
    case .bool: "UInt8(noise.next() >> 63)"
    }
  }

  /// Sixteen digits in groups of four.
  private static func hexadecimal(_ value: UInt64) -> String {
    stride(from: 48, through: 0, by: -16).map { shift in
      let part = String(value >> UInt64(shift) & 0xFFFF, radix: 16, uppercase: true)
      return String(repeating: "0", count: 4 - part.count) + part
    }.joined(separator: "_")
  }

  private static let noiseText = """
    /// SplitMix64.
    private struct Noise {
      var state: UInt64 = \(SelfTest.seed)

      @inline(never)
      mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
      }
    }
    """
}
