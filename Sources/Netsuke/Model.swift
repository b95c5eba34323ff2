import Engine
import FlatFormat
import Imaging
import Program
import Tensors

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A compiled model, ready to answer.
///
///     let model = try Model(contentsOf: url)
///     let answer = try model.classify(contentsOf: photograph)
///     print(answer.best?.label ?? "none of these")
///
/// A model is immutable: any number of threads may use one at the same time. Each call borrows an
/// arena of its own from the model, which keeps it for the next call; ``Session`` holds one
/// explicitly.
public final class Model: Sendable {
  let engine: Engine
  let program: Program

  /// Opens a `.nsk` file. The file is mapped: weights that it stores unpacked are used where they
  /// are. Whoever replaces the file while it is open renames a new one over it.
  ///
  /// - Parameters:
  ///   - url: a file URL.
  ///   - threads: how many threads one call uses, the caller's included.
  public convenience init(contentsOf url: URL, threads: Int = 1) throws(NetsukeError) {
    guard url.isFileURL else { throw .notAFile(url.absoluteString) }
    let program: Program
    do { program = try FlatModel.read(contentsOf: url.path) } catch { throw .format(error) }
    try self.init(program, threads: threads)
  }

  /// Opens a model in memory, such as a resource of the app.
  public convenience init(bytes: [UInt8], threads: Int = 1) throws(NetsukeError) {
    let program: Program
    do { program = try FlatModel.decode(bytes) } catch { throw .format(error) }
    try self.init(program, threads: threads)
  }

  init(_ program: Program, threads: Int) throws(NetsukeError) {
    guard !program.inputs.isEmpty, !program.outputs.isEmpty else { throw .noResult }
    self.program = program
    do { engine = try Engine(program, threads: threads) } catch { throw .engine(error) }
  }

  /// What the classes of the first output are called; empty where nobody said.
  public var labels: [String] { program.outputs[0].labels }

  /// The names of the classifiers that share the backbone: of the outputs, in order.
  public var heads: [String] { program.outputs.map(\.name) }

  /// The least score of the first output that counts as an answer; nil where every best class is one.
  public var rejectThreshold: Float? { program.rejectThreshold }

  /// Height and width that photographs are resized to; nil for a model that takes none.
  public var imageSize: Extent? { program.preprocessing?.size }

  /// What the model takes, in order.
  public var inputs: [TensorDescription] { program.inputs.map { describe($0, nil) } }

  /// What it yields, in order.
  public var outputs: [TensorDescription] {
    program.outputs.map { output in
      var description = describe(output.value, output.name)
      description.labels = output.labels
      return description
    }
  }

  /// Bytes of memory that one call uses beyond the weights.
  public var arenaSize: Int { program.arenaSize }

  private func describe(_ id: ValueID, _ name: String?) -> TensorDescription {
    let value = program[id]
    return TensorDescription(
      name: name ?? value.name, element: value.element, shape: value.shape,
      quantization: value.quantization)
  }
}

/// The name, type and shape of an input or an output.
public struct TensorDescription: Equatable, Sendable {
  /// TensorFlow's name.
  public var name: String
  public var element: ElementType
  public var shape: Shape
  /// How stored integers stand for reals; nil for reals.
  public var quantization: QuantizationParameters?
  /// Of a classifier's output: what its elements are called, or empty.
  public var labels: [String] = []
}

/// A dense row-major array: see the room `Tensors`.
public typealias Tensor = Tensors.Tensor
public typealias Shape = Tensors.Shape
public typealias ElementType = Tensors.ElementType
public typealias Extent = Tensors.Extent
public typealias QuantizationParameters = Tensors.QuantizationParameters
