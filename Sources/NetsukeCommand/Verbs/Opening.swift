import Engine
import FlatFormat
import Program
import Tensors

/// What it takes to open a compiled model and have a first answer, stage by stage: `bench --open`.
struct Opening {
  /// The stages, in order.
  static let stages = ["map and check the file", "prepare the engine", "first answer"]

  /// Seconds of each stage.
  let seconds: [Double]

  var total: Double { seconds.reduce(0, +) }

  /// Opens the model once, as an app would; nothing is kept.
  init(_ path: String, threads: Int) throws {
    let clock = ContinuousClock()
    let start = clock.now
    let program = try FlatModel.read(contentsOf: path)
    let checked = clock.now
    let engine = try Engine(program, threads: threads)
    let context = try engine.makeContext()
    let prepared = clock.now
    let inputs = program.inputs.map {
      Tensor(program[$0].shape, program[$0].element, Bytes(count: program[$0].byteCount) { _ in })
    }
    _ = try engine.run(inputs, in: context)
    let answered = clock.now
    seconds = [
      (checked - start).seconds, (prepared - checked).seconds, (answered - prepared).seconds,
    ]
    // Closing is not part of opening.
    withExtendedLifetime((program, engine, context)) {}
  }

  /// The first opening of this process, and the one in the middle of many.
  static func measure(
    _ path: String, threads: Int, count: Int
  ) throws -> (first: Opening, median: Opening) {
    let first = try Opening(path, threads: threads)
    let rest = try (0..<count).map { _ in try Opening(path, threads: threads) }
    return (first, rest.sorted { $0.total < $1.total }[count / 2])
  }
}
