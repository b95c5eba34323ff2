import CKernels
import EmulatedKernels
import Program
import ProgramInterpreter
import Tensors
import TestSupport
import Testing

@testable import Engine

/// Draws operands of small programs; every draw comes from one printed seed.
struct Problem {
  var random: SplitMix64
  var builder = ProgramBuilder()
  var inputs: [Tensor] = []

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
  mutating func chance(_ one: Int) -> Bool { int(1...one) == 1 }
  mutating func pick<T>(_ choices: [T]) -> T { choices[int(0...choices.count - 1)] }
  mutating func float(_ range: ClosedRange<Float>) -> Float {
    Float.random(in: range, using: &random)
  }

  mutating func floats(_ count: Int, _ range: ClosedRange<Float> = -1...1) -> [Float] {
    (0..<count).map { _ in float(range) }
  }

  mutating func tensor(_ element: ElementType, _ shape: Shape) -> Tensor {
    let count = shape.count
    switch element {
    case .float32: return Tensor(shape, floats(count))
    case .uint8:
      // Extremes are common: they are what overflows.
      return Tensor(
        shape, .uint8((0..<count).map { _ in chance(4) ? 255 : UInt8(int(0...255)) }))
    case .int8: return Tensor(shape, .int8((0..<count).map { _ in Int8(int(-127...127)) }))
    case .int16: return Tensor(shape, .int16((0..<count).map { _ in Int16(int(-32768...32767)) }))
    case .int32: return Tensor(shape, .int32((0..<count).map { _ in Int32(int(-20000...20000)) }))
    case .int64: return Tensor(shape, .int64((0..<count).map { _ in Int64(int(-3...20)) }))
    case .bool: return Tensor(shape, .bool((0..<count).map { _ in chance(2) }))
    }
  }

  /// Quantization with a zero point that is zero half the time.
  mutating func quantization(_ element: ElementType) -> QuantizationParameters? {
    switch element {
    case .uint8:
      QuantizationParameters(
        scale: float(0.01...0.1), zeroPoint: chance(2) ? 0 : Int32(int(0...255)))
    case .int8, .int16:
      QuantizationParameters(
        scale: float(0.01...0.1), zeroPoint: chance(2) ? 0 : Int32(int(-100...100)))
    case .float32, .int32, .int64, .bool: nil
    }
  }

  /// Bounds that a type can store; everything half the time.
  mutating func bounds(_ element: ElementType, zeroPoint: Int32) -> Bounds {
    let all = Bounds.all(of: element)
    if chance(2) { return all }
    switch element {
    case .uint8, .int8, .int16:
      return Bounds(
        lower: Float(int(Int(all.lower)...Int(zeroPoint))),
        upper: Float(int(Int(zeroPoint)...Int(all.upper))))
    case .float32: return Bounds(lower: float(-2...0), upper: float(0...2))
    case .int32, .int64, .bool: return all
    }
  }

  mutating func input(
    _ element: ElementType, _ shape: Shape, quantization: QuantizationParameters? = nil
  ) -> ValueID {
    inputs.append(tensor(element, shape))
    return builder.input("x\(inputs.count)", element, shape, quantization: quantization)
  }

  /// A program that ends with this operation.
  mutating func program(
    _ operation: Operation, _ operands: [ValueID], _ element: ElementType, _ shape: Shape,
    quantization: QuantizationParameters? = nil
  ) throws -> Program {
    let value = builder.append(
      operation, operands, name: "y", element, shape, quantization: quantization, origin: ["y"])
    return try builder.finish(outputs: [.init(name: "y", value: value)])
  }

  /// Runs the program through the reference, and through an engine with each set of kernels on one
  /// and on three threads.
  func check(_ program: Program, _ comment: Comment, sets: [KernelSet] = KernelSet.tested) throws {
    let expected = ProgramInterpreter(program).run(inputs)
    for set in sets {
      var first: [Tensor]?
      for threads in [1, 3] {
        let engine = try Engine(program, threads: threads, kernels: set)
        let found = try engine.run(inputs)
        for (x, y) in zip(expected, found) {
          let tolerance: Float = x.elementType == .float32 ? 1e-5 : 0
          let difference = worstDifference(y, x, relativeToLargest: tolerance)
          #expect(difference == nil, "\(comment), \(set.name), \(threads) threads")
        }
        for (x, y) in zip(first ?? found, found) {
          let difference = worstDifference(y, x, relativeToLargest: 0)
          #expect(difference == nil, "\(comment), \(set.name): threads differ")
        }
        first = found
      }
    }
  }
}

extension KernelSet {
  /// This processor's sets and the emulated ones.
  static var tested: [KernelSet] { available + emulated }

  /// None where their instructions have nothing to be emulated with.
  static var emulated: [KernelSet] {
    [nk_emulated_kernel_set(), nk_emulated_avxvnni_set()].compactMap {
      $0.map { KernelSet($0.assumingMemoryBound(to: nk_kernel_set.self)) }
    }
  }
}
