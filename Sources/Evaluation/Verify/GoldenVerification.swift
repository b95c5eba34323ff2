import Tensors

/// Compares a model's output with one that was recorded: `x` in, `y` out.
public enum GoldenVerification {
  /// Runs `x` batch by batch, where it holds several of the model's, and compares output 0 with
  /// `y`.
  public static func compare(
    _ runner: Runner, x: Tensor, y: Tensor
  ) throws -> (difference: Difference, argmaxAgreement: Double) {
    guard let input = runner.inputs.first, runner.inputs.count == 1 else {
      throw InputError.count(found: 1, expected: runner.inputs.count)
    }
    let pieces = try split(x, for: input)
    var (found, rows, agreeing) = ([Float](), 0, 0)
    var classes = 1
    for piece in pieces {
      guard let output = try runner.run([try input.tensor(piece)]).first else { continue }
      classes = max(output.shape.dimensions.last ?? 1, 1)
      found += output.reals()
    }
    let expected = y.reals()
    guard found.count == expected.count else {
      throw InputError.shape(
        name: "y", found: "\(y.shape)", expected: "\(found.count) elements in all")
    }
    for start in stride(from: 0, to: found.count, by: classes) {
      let row = start..<min(start + classes, found.count)
      rows += 1
      agreeing += Ranking.best(Array(found[row])) == Ranking.best(Array(expected[row])) ? 1 : 0
    }
    return (
      Difference(found, expected: expected), rows == 0 ? 1 : Double(agreeing) / Double(rows)
    )
  }

  private static func split(_ x: Tensor, for input: ModelInput) throws(InputError) -> [Tensor] {
    let count = input.shape.count
    guard x.shape.count != count else { return [x] }
    guard let batch = x.shape.dimensions.first, count > 0, x.shape.count % count == 0,
      x.shape.dimensions.dropFirst() == input.shape.dimensions.dropFirst(),
      let own = input.shape.dimensions.first, batch % max(own, 1) == 0
    else {
      throw .shape(name: input.name, found: "\(x.shape)", expected: "\(input.shape)")
    }
    return (0..<x.shape.count / count).map { piece in
      x.gathering(input.shape) { piece * count + $0 }
    }
  }
}
