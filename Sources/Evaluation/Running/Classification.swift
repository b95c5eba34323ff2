import Imaging
import Tensors

/// Shows photographs to a model, several at a time.
public struct Classification: Sendable {
  /// A photograph and the class it shows, where somebody says.
  public struct Photograph: Equatable, Sendable {
    public var path: String
    public var truth: Int?

    public init(path: String, truth: Int? = nil) { (self.path, self.truth) = (path, truth) }
  }

  public var model: Runner
  /// The float graph, where its answers are wanted too.
  public var reference: Runner?
  /// Photographs that are worked on at once.
  public var workers: Int

  public init(model: Runner, reference: Runner? = nil, workers: Int = 1) {
    (self.model, self.reference, self.workers) = (model, reference, workers)
  }

  /// The answers, in the order of the photographs; the same for any number of workers.
  ///
  /// - Parameters:
  ///   - load: decodes the photograph at a path.
  ///   - progress: is told how many are done, from one worker at a time.
  public func answers(
    _ photographs: [Photograph], load: @escaping @Sendable (String) throws -> Image,
    progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) throws -> [Answer] {
    try Parallel.map(photographs.count, workers: workers, progress: progress) {
      try answer(photographs[$0], load: load)
    }
  }

  private func answer(
    _ photograph: Photograph, load: (String) throws -> Image
  ) throws -> Answer {
    let image = try load(photograph.path)
    let scores = try Self.scores(of: image, by: model)
    return Answer(
      image: photograph.path, truth: photograph.truth, scores: scores,
      reference: try reference.map { try Self.scores(of: image, by: $0) })
  }

  private static func scores(of image: Image, by runner: Runner) throws -> [Float] {
    guard let input = runner.inputs.first, runner.inputs.count == 1 else {
      throw InputError.count(found: 1, expected: runner.inputs.count)
    }
    return try runner.run([try input.tensor(image)]).first?.reals() ?? []
  }
}
