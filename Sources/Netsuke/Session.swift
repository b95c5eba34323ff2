import Engine
import Program
import Tensors

/// An arena of one's own, for those who want no allocation while they run.
///
///     let session = try Session(model)
///     session.withInput { bytes in camera.fill(bytes) }
///     session.run()
///     let wide = session.withOutput { $0.loadUnaligned(as: Float.self) > 0.5 }
///
/// A session belongs to one thread at a time; a model may have many.
public final class Session {
  public let model: Model
  private let context: EngineContext
  private let inputs: [UnsafeMutableRawBufferPointer]
  private let outputs: [UnsafeMutableRawBufferPointer]
  private let inputAddresses: [UnsafeRawPointer]
  private let outputAddresses: [UnsafeMutableRawPointer]

  /// Allocates everything that the model's runs will need.
  public init(_ model: Model) throws(NetsukeError) {
    self.model = model
    do { context = try model.engine.makeContext() } catch { throw .engine(error) }
    func memory(_ id: ValueID) -> UnsafeMutableRawBufferPointer {
      let size = model.program[id].byteCount
      let memory = UnsafeMutableRawBufferPointer.allocate(
        byteCount: max(size, 1), alignment: Bytes.alignment)
      memory.initializeMemory(as: UInt8.self, repeating: 0)
      return UnsafeMutableRawBufferPointer(rebasing: memory[..<size])
    }
    inputs = model.program.inputs.map(memory)
    outputs = model.program.outputs.map { memory($0.value) }
    inputAddresses = inputs.map { UnsafeRawPointer($0.baseAddress!) }
    outputAddresses = outputs.map { $0.baseAddress! }
  }

  deinit {
    for address in inputAddresses { UnsafeMutableRawPointer(mutating: address).deallocate() }
    for address in outputAddresses { address.deallocate() }
  }

  /// Bytes that the arena takes, inputs and outputs not counted.
  public var arenaSize: Int { context.arenaSize }

  /// Gives an input's elements to be written: row-major, of the type and shape that
  /// ``Model/inputs`` says. For an integer model of photographs they are the pixels themselves.
  public func withInput<R>(
    _ index: Int = 0, _ body: (UnsafeMutableRawBufferPointer) throws -> R
  ) rethrows -> R {
    try body(inputs[index])
  }

  /// Reads the inputs, writes the outputs, allocates nothing.
  public func run() {
    inputAddresses.withUnsafeBufferPointer { inputs in
      outputAddresses.withUnsafeBufferPointer { outputs in
        context.run(inputs: inputs, outputs: outputs)
      }
    }
  }

  /// Shows an output's elements: row-major, of the type and shape that ``Model/outputs`` says.
  public func withOutput<R>(
    _ index: Int = 0, _ body: (UnsafeRawBufferPointer) throws -> R
  ) rethrows -> R {
    try body(UnsafeRawBufferPointer(outputs[index]))
  }
}
