import Imaging
import Program
import Tensors

/// What a model takes: the same question asked of a float graph and of a program.
public struct ModelInput: Equatable, Sendable {
  public var name: String
  public var shape: Shape
  public var element: ElementType
  /// How a program's integers stand for reals.
  public var quantization: QuantizationParameters?
  /// How a photograph becomes it.
  public var preprocessing: Preprocessing?

  public init(
    name: String, shape: Shape, element: ElementType,
    quantization: QuantizationParameters? = nil, preprocessing: Preprocessing? = nil
  ) {
    (self.name, self.shape, self.element) = (name, shape, element)
    (self.quantization, self.preprocessing) = (quantization, preprocessing)
  }

  /// A tensor of the input's own type. Reals are stored as the program stores them; integers are
  /// taken over where every one of them fits. Leading extents of 1 may be missing.
  public func tensor(_ given: Tensor) throws(InputError) -> Tensor {
    guard given.shape.count == shape.count,
      Self.core(given.shape) == Self.core(shape)
    else { throw .shape(name: name, found: "\(given.shape)", expected: "\(shape)") }
    let given = given.reshaped(to: shape)
    if given.elementType == element { return given }
    if let floats = given.floats {
      guard quantization != nil else {
        throw .type(name: name, found: "float32", expected: "\(element)")
      }
      return stored(floats)
    }
    if element != .float32, let integers = given.integers {
      guard let tensor = Tensor(shape, integers: integers, type: element) else {
        throw .value(
          name: name, found: "\(given.elementType) beyond \(element)", expected: "\(element)")
      }
      return tensor
    }
    throw .type(name: name, found: "\(given.elementType)", expected: "\(element)")
  }

  /// A photograph as the input.
  public func tensor(_ image: Image) throws(InputError) -> Tensor {
    guard let preprocessing else { throw .noPreprocessing(name: name, shape: "\(shape)") }
    // The bytes themselves: reals in between could move a level that lies halfway.
    if element == .uint8, quantization != nil {
      return try tensor(image.preparedBytes(by: preprocessing))
    }
    return try tensor(image.prepared(by: preprocessing))
  }

  /// Reals as the program's integers.
  ///
  /// With a recipe, a uint8 input is the photograph's own bytes (`Formats/Quantization.md`,
  /// section 1): the byte is the pixel that the recipe made the real from.
  private func stored(_ reals: [Float]) -> Tensor {
    guard let quantization else { return Tensor(shape, reals) }
    let bounds = Bounds.all(of: element)
    let integers = reals.enumerated().map { index, real -> Int64 in
      if element == .uint8, let recipe = preprocessing {
        let channel = index % recipe.channels
        let pixel = real * recipe.standardDeviation[channel] + recipe.mean[channel]
        return Int64(bounds.quantize(pixel, zeroPoint: 0))
      }
      return Int64(
        bounds.quantize(real / quantization.scale, zeroPoint: quantization.zeroPoint))
    }
    guard let tensor = Tensor(shape, integers: integers, type: element) else {
      preconditionFailure("quantized outside its type")
    }
    return tensor
  }

  private static func core(_ shape: Shape) -> [Int] {
    Array(shape.dimensions.drop { $0 == 1 })
  }
}
