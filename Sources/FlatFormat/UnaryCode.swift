import Tensors

/// The number of an element-wise function (`Formats/FlatModel.md`, section 6.2). Never reused.
enum UnaryCode: UInt8, CaseIterable {
  case negate = 0
  case absolute = 1
  case sign = 2
  case square = 3
  case squareRoot = 4
  case reciprocalSquareRoot = 5
  case reciprocal = 6
  case exponential = 7
  case exponentialMinusOne = 8
  case logarithm = 9
  case logarithmOfOnePlus = 10
  case floor = 11
  case ceiling = 12
  case round = 13
  case sine = 14
  case cosine = 15
  case errorFunction = 16
  case sigmoid = 17
  case tanh = 18
  case softplus = 19
  case softsign = 20
  case elu = 21
  case selu = 22
  case leakyRelu = 23
  case clamp = 24
  case logicalNot = 25

  /// The number of a function, and its parameters.
  static func of(_ function: UnaryFunction) -> (code: Self, parameters: [Float]) {
    switch function {
    case .negate: (.negate, [])
    case .absolute: (.absolute, [])
    case .sign: (.sign, [])
    case .square: (.square, [])
    case .squareRoot: (.squareRoot, [])
    case .reciprocalSquareRoot: (.reciprocalSquareRoot, [])
    case .reciprocal: (.reciprocal, [])
    case .exponential: (.exponential, [])
    case .exponentialMinusOne: (.exponentialMinusOne, [])
    case .logarithm: (.logarithm, [])
    case .logarithmOfOnePlus: (.logarithmOfOnePlus, [])
    case .floor: (.floor, [])
    case .ceiling: (.ceiling, [])
    case .round: (.round, [])
    case .sine: (.sine, [])
    case .cosine: (.cosine, [])
    case .errorFunction: (.errorFunction, [])
    case .sigmoid: (.sigmoid, [])
    case .tanh: (.tanh, [])
    case .softplus: (.softplus, [])
    case .softsign: (.softsign, [])
    case .elu: (.elu, [])
    case .selu: (.selu, [])
    case .leakyRelu(let slope): (.leakyRelu, [slope])
    case .clamp(let lower, let upper): (.clamp, [lower, upper])
    case .logicalNot: (.logicalNot, [])
    }
  }

  /// The function; `next` yields its parameters.
  func function(
    _ next: () throws(FlatFormatError) -> Float
  ) throws(FlatFormatError) -> UnaryFunction {
    switch self {
    case .negate: .negate
    case .absolute: .absolute
    case .sign: .sign
    case .square: .square
    case .squareRoot: .squareRoot
    case .reciprocalSquareRoot: .reciprocalSquareRoot
    case .reciprocal: .reciprocal
    case .exponential: .exponential
    case .exponentialMinusOne: .exponentialMinusOne
    case .logarithm: .logarithm
    case .logarithmOfOnePlus: .logarithmOfOnePlus
    case .floor: .floor
    case .ceiling: .ceiling
    case .round: .round
    case .sine: .sine
    case .cosine: .cosine
    case .errorFunction: .errorFunction
    case .sigmoid: .sigmoid
    case .tanh: .tanh
    case .softplus: .softplus
    case .softsign: .softsign
    case .elu: .elu
    case .selu: .selu
    case .leakyRelu: .leakyRelu(slope: try next())
    case .clamp: .clamp(lower: try next(), upper: try next())
    case .logicalNot: .logicalNot
    }
  }
}
