import IR
import Tensors

extension GraphInterpreter {
  /// TensorFlow's MatMul and BatchMatMulV2.
  static func matMul(_ payload: MatMul, _ inputs: [Tensor], _ shape: Shape) -> Tensor {
    let a = payload.transposeA ? matrixTransposed(inputs[0]) : inputs[0]
    let b = payload.transposeB ? matrixTransposed(inputs[1]) : inputs[1]
    let (rows, columns) = (shape[shape.rank - 2], shape[shape.rank - 1])
    let depth = a.shape[a.shape.rank - 1]
    let batch = Shape(Array(shape.dimensions.dropLast(2)))
    let (aBatch, bBatch) = (batchStrides(a, batch), batchStrides(b, batch))
    let (aElements, bElements) = (a.elements, b.elements)
    return linear(shape, bias: inputs.count == 3 ? inputs[2] : nil, activation: payload.activation)
    {
      sums in
      aElements.withPointer { aBase in
        bElements.withPointer { bBase in
          var walk = Odometer(batch.dimensions, [aBatch, bBatch])
          var sum = sums
          repeat {
            for row in 0..<rows {
              accumulate(
                sum, outputs: columns, aBase + (walk.offsets[0] * rows + row) * depth,
                depth: depth, bBase + walk.offsets[1] * depth * columns, rowStride: columns)
              sum += columns
            }
          } while walk.advance()
        }
      }
    }
  }

  /// In whole matrices.
  private static func batchStrides(_ tensor: Tensor, _ batch: Shape) -> [Int] {
    Shape(Array(tensor.shape.dimensions.dropLast(2))).broadcastStrides(to: batch)
  }

  private static func matrixTransposed(_ tensor: Tensor) -> Tensor {
    let rank = tensor.shape.rank
    return transpose(tensor, Array(0..<rank - 2) + [rank - 1, rank - 2])
  }
}
