import IR
import Tensors

extension GraphInterpreter {
  /// TensorFlow's Softmax and LogSoftmax over the last axis: the largest is subtracted first.
  static func softmax(_ x: Tensor, logarithmic: Bool) -> Tensor {
    var values = x.elements
    let width = x.shape.dimensions.last ?? 1
    var start = 0
    while start < values.count {
      let row = start..<start + width
      let largest = values[row].reduce(-Float.infinity) { $0.isNaN || $1 <= $0 ? $0 : $1 }
      var sum = 0.0
      for i in row {
        values[i] -= largest
        let power = UnaryFunction.exponential(values[i])
        sum += Double(power)
        if !logarithmic { values[i] = power }
      }
      if logarithmic {
        let shift = Float(Elementary.log(sum))
        for i in row { values[i] -= shift }
      } else {
        for i in row { values[i] = Float(Double(values[i]) / sum) }
      }
      start += width
    }
    return Tensor(x.shape, values)
  }
}
