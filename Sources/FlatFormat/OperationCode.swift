/// The first byte of an instruction (`Formats/FlatModel.md`, section 6). Numbers are never reused.
enum OperationCode: UInt8, CaseIterable {
  case convolve = 0
  case matMul = 1
  case pool = 2
  case binary = 3
  case unary = 4
  case lookup = 5
  case quantize = 6
  case dequantize = 7
  case requantize = 8
  case cast = 9
  case softmax = 10
  case reduce = 11
  case argument = 12
  case copy = 13
  case concat = 14
  case pad = 15
  case gather = 16
  case resize = 17
  case localResponseNorm = 18
  case select = 19
  case reshape = 20
}
