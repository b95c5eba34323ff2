import FlatFormat
import Program
import ProgramInterpreter
import SwiftEmitter
import Tensors

/// The generated source of a program: entropy-coded where the model is packed, which links smallest,
/// and in the fewest characters where the source's budget asks for it.
struct SourceEmission {
  let options: CompileOptions
  let storage: FlatModel.Storage

  init(_ options: CompileOptions, storage: FlatModel.Storage) {
    (self.options, self.storage) = (options, storage)
  }

  func emit(_ program: Program) throws -> EmittedSource {
    let interpreter = ProgramInterpreter(program)
    var smallest = Int.max
    let isPacked = storage == .packed
    let choices = [(isPacked, false)] + (options.swiftBudget == nil ? [] : [(true, true)])
    for (isCoded, isPrintable) in choices {
      let source = try emit(program, isCoded, isPrintable) { interpreter.run($0) }
      guard let budget = options.swiftBudget, source.swift.count > budget else { return source }
      smallest = min(smallest, source.swift.count)
    }
    throw BudgetError.sourceTooLarge(smallest: smallest, budget: options.swiftBudget ?? 0)
  }

  /// Bytes of the smallest source. The self-test's expectation has the same length whatever it is.
  func size(of program: Program) throws -> Int {
    try emit(program, true, true) { _ in
      program.outputs.map {
        let value = program[$0.value]
        return Tensor(value.shape, value.element, Bytes(count: value.byteCount) { _ in })
      }
    }.swift.count
  }

  private func emit(
    _ program: Program, _ isCoded: Bool, _ isPrintable: Bool, reference: ([Tensor]) -> [Tensor]
  ) throws -> EmittedSource {
    try SwiftEmitter.emit(
      program,
      options: EmitOptions(
        typeName: options.typeName ?? "Model", weights: options.swiftWeights, isCoded: isCoded,
        isPrintable: isPrintable),
      reference: reference)
  }
}
