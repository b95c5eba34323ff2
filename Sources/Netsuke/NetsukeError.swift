import Engine
import FlatFormat
import Imaging

/// Why a model could not be opened or could not answer.
public enum NetsukeError: Error, Equatable, Sendable {
  /// Only file URLs can be mapped.
  case notAFile(String)
  case format(FlatFormatError)
  case engine(EngineError)
  case image(ImagingError)
  /// A program without an input or an output.
  case noResult
  /// The model carries no recipe that makes an input of a photograph.
  case noPreprocessing(input: String)
  case badPixels(found: String, expected: String)
  case wrongNumberOfInputs(found: Int, expected: Int)
  case wrongInput(name: String, found: String, expected: String)
  /// The first output is not one row of scores.
  case notAClassifier(output: String, shape: String)
  case noHead(name: String, present: [String])
}

extension NetsukeError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notAFile(let url): "error[model.url]: '\(url)' is not a file"
    case .format(let error): error.description
    case .engine(let error): error.description
    case .image(let error): "\(error)"
    case .noResult: "error[model.empty]: the model has no input or no output"
    case .noPreprocessing(let input):
      """
      error[model.recipe]: nothing says how a photograph becomes '\(input)'
        help: compile with --mean and --std, or call predict with a tensor
      """
    case .badPixels(let found, let expected):
      "error[model.pixels]: found \(found), expected \(expected)"
    case .wrongNumberOfInputs(let found, let expected):
      "error[model.inputs]: \(found) inputs given, expected \(expected)"
    case .wrongInput(let name, let found, let expected):
      "error[model.input]: '\(name)' is given \(found), expected \(expected)"
    case .notAClassifier(let output, let shape):
      """
      error[model.classes]: output '\(output)' of shape \(shape) is not one row of scores
        help: call predict
      """
    case .noHead(let name, let present):
      """
      error[model.head]: the model has no head '\(name)'
        expected: \(present.joined(separator: ", "))
      """
    }
  }
}
