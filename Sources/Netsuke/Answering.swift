import FlatFormat
import Imaging
import Program
import Tensors

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Model {
  /// Classifies a photograph of any size: it is resized, its channels ordered and its levels scaled
  /// by the model's own recipe.
  ///
  /// - Parameter head: which of the classifiers on the backbone answers; the first by default.
  public func classify(
    _ pixels: Pixels, head: String? = nil
  ) throws(NetsukeError) -> Classification {
    try classify(pixels.image, head)
  }

  /// Classifies photographs one after the other; answers in their order.
  public func classify(_ batch: [Pixels]) throws(NetsukeError) -> [Classification] {
    var answers: [Classification] = []
    for pixels in batch { answers.append(try classify(pixels)) }
    return answers
  }

  /// Classifies a JPEG, PNG or BMP file.
  public func classify(
    contentsOf url: URL, head: String? = nil
  ) throws(NetsukeError) -> Classification {
    guard url.isFileURL else { throw .notAFile(url.absoluteString) }
    let bytes: [UInt8]
    do { bytes = try Bytes(mapping: url.path).array(of: UInt8.self) } catch {
      throw .format(error)
    }
    return try classify(encodedImage: bytes, head: head)
  }

  /// Classifies a JPEG, PNG or BMP in memory.
  public func classify(
    encodedImage bytes: [UInt8], head: String? = nil
  ) throws(NetsukeError) -> Classification {
    let image: Image
    do { image = try Image(decoding: bytes) } catch { throw .image(error) }
    return try classify(image, head)
  }

  private func classify(_ image: Image, _ head: String?) throws(NetsukeError) -> Classification {
    guard let index = head.map({ heads.firstIndex(of: $0) }) ?? 0 else {
      throw .noHead(name: head ?? "", present: heads)
    }
    return try classification(of: try predict([input(image)])[index], index)
  }

  /// Runs on one tensor for each input; yields every output.
  ///
  /// A tensor has the input's shape. Where the input stores integers for reals, reals may be given:
  /// they are stored by the input's scale.
  public func predict(_ tensors: [Tensor]) throws(NetsukeError) -> [Tensor] {
    guard tensors.count == program.inputs.count else {
      throw .wrongNumberOfInputs(found: tensors.count, expected: program.inputs.count)
    }
    var stored: [Tensor] = []
    for (tensor, input) in zip(tensors, inputs) { stored.append(try input.stored(tensor)) }
    do { return try engine.run(stored) } catch { throw .engine(error) }
  }

  /// Runs a model of one input; yields the first output.
  public func predict(_ tensor: Tensor) throws(NetsukeError) -> Tensor {
    try predict([tensor])[0]
  }

  /// The first input made of a photograph.
  func input(_ image: Image) throws(NetsukeError) -> Tensor {
    let value = program[program.inputs[0]]
    guard let recipe = program.preprocessing else { throw .noPreprocessing(input: value.name) }
    // An integer model reads the photograph's own bytes (`Formats/Quantization.md`, section 1).
    return value.element == .uint8 && value.quantization != nil
      ? image.preparedBytes(by: recipe) : image.prepared(by: recipe)
  }

  func classification(
    of output: Tensor, _ index: Int = 0
  ) throws(NetsukeError) -> Classification {
    let description = outputs[index]
    let classes = description.shape.dimensions.last ?? 1
    guard description.shape.count == classes, let scores = description.reals(output) else {
      throw .notAClassifier(output: description.name, shape: "\(description.shape)")
    }
    return Classification(
      scores: scores, labels: description.labels, threshold: index == 0 ? rejectThreshold : nil)
  }
}

extension TensorDescription {
  /// The tensor as the model stores it.
  func stored(_ tensor: Tensor) throws(NetsukeError) -> Tensor {
    guard tensor.shape == shape else {
      throw .wrongInput(name: name, found: "\(tensor.shape)", expected: "\(shape)")
    }
    if tensor.elementType == element { return tensor }
    guard let reals = tensor.floats, let quantization else {
      throw .wrongInput(name: name, found: "\(tensor.elementType)", expected: "\(element)")
    }
    let bounds = Bounds.all(of: element)
    let integers = reals.map {
      Int64(bounds.quantize($0 / quantization.scale, zeroPoint: quantization.zeroPoint))
    }
    guard let result = Tensor(shape, integers: integers, type: element) else {
      throw .wrongInput(name: name, found: "float32", expected: "\(element)")
    }
    return result
  }

  /// Stored elements as reals; nil for types that stand for none.
  func reals(_ tensor: Tensor) -> [Float]? {
    if let floats = tensor.floats { return floats }
    guard let quantization, let integers = tensor.integers else { return nil }
    return integers.map { Float($0 - Int64(quantization.zeroPoint)) * quantization.scale }
  }
}
