import Program
import Tensors

/// What the generated file is to be.
public struct EmitOptions: Equatable, Sendable {
  /// Where the weights live.
  public enum Weights: Equatable, Sendable {
    /// In the file, seven bytes in eight characters, unpacked once.
    case packed7
    /// In the file, and unpacked layer by layer at every run, for devices without RAM to spare.
    case inPlace
    /// In a file beside the source, which the caller loads or maps.
    case resource
  }

  /// The name of the generated type, made an identifier.
  public var typeName: String
  public var weights: Weights
  /// Whether weights in the file are entropy-coded: less to link, slower to unpack. A file beside
  /// the source is never coded.
  public var isCoded: Bool
  /// Whether coded weights are written in printable characters alone, which makes a source smaller
  /// by a third, and what is linked larger by a fifteenth.
  public var isPrintable: Bool

  public init(
    typeName: String, weights: Weights = .packed7, isCoded: Bool = false, isPrintable: Bool = false
  ) {
    (self.typeName, self.weights) = (typeName, weights)
    self.isCoded = isCoded && weights != .resource
    self.isPrintable = isPrintable
  }
}

/// A generated model.
public struct EmittedSource: Equatable, Sendable {
  /// The text of the file, UTF-8.
  public var swift: [UInt8]
  /// The weights file that goes with it, for `EmitOptions.Weights.resource`.
  public var resource: [UInt8]?

  public var text: String { String(decoding: swift, as: UTF8.self) }
}

/// Turns programs into Swift source that imports nothing; the promise is
/// `Formats/GeneratedSwift.md`.
public enum SwiftEmitter {
  /// The source of a program that has passed `validate()`.
  ///
  /// Deterministic: equal programs and options give equal bytes.
  ///
  /// - Parameter reference: runs the program on tensors of its inputs; what it answers to one seeded
  ///   input becomes the file's self-test.
  public static func emit(
    _ program: Program, options: EmitOptions, reference: ([Tensor]) -> [Tensor]
  ) throws(EmitError) -> EmittedSource {
    var file = FilePrinter(program, options)
    return try file.emit(reference: reference)
  }
}
