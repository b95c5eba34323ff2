import Program
import Tensors

/// Second moments of what one output of a convolution reads, about their means.
///
/// Codes are small integers: sums of products of up to 256 rows are exact in single precision and all
/// sums are exact in double, so the result does not depend on the order in which rows are added.
struct Covariance {
  /// Numbers that one output reads: kh * kw * C/groups, in the filter's order.
  let size: Int
  /// Which of those numbers are seen together. All of them in most layers; where a layer reads very
  /// many, blocks of neighbours, each alone: a full matrix would take memory by the square.
  let blocks: [Range<Int>]
  /// Row-major matrices, one a block of each group in turn; divided by the number of rows.
  private(set) var matrices: [[Double]]

  /// A covariance of few numbers that is known otherwise, one matrix a group.
  init(size: Int, matrices: [[Double]]) {
    (self.size, self.matrices) = (size, matrices)
    blocks = Self.blocks(size)
    precondition(blocks.count == 1, "few enough for one block")
  }

  /// - Parameters:
  ///   - inputs: stored codes, one tensor a sample.
  ///   - shape: of one of them, [N,H,W,C].
  init(_ layer: LinearLayer, _ inputs: [Tensor], zeroPoint: Int32, shape: Shape, output: Shape) {
    let window = Window(layer, zeroPoint: zeroPoint, shape: shape, output: output)
    size = window.size
    blocks = Self.blocks(size)
    let positions = window.positions * inputs.count
    let limit = max(2 * size, min(1 << 16, 12_000_000_000 / (size * size)))
    let step = max(1, (positions + limit - 1) / limit)
    let rows = Array(stride(from: 0, to: positions, by: step))
    let groups = layer.convolve.groups
    let parts = min(8, max(1, rows.count / 256))
    let (blocks, perPart) = (self.blocks, (rows.count + parts - 1) / parts)
    let partials = parallelMap(parts) { part in
      let own = rows[min(rows.count, part * perPart)..<min(rows.count, (part + 1) * perPart)]
      return groups == layer.filterShape[3] && layer.filterShape[2] == 1 && blocks.count == 1
        ? Self.channelMoments(window, inputs, Array(own))
        : Self.moments(window, blocks, inputs, Array(own))
    }
    let count = Double(rows.count)
    matrices = (0..<window.groups * blocks.count).map { index in
      let size = blocks[index % blocks.count].count
      var matrix = [Double](repeating: 0, count: size * size)
      var mean = [Double](repeating: 0, count: size)
      for partial in partials {
        for i in matrix.indices { matrix[i] += partial[index].products[i] }
        for i in mean.indices { mean[i] += partial[index].sums[i] }
      }
      for i in 0..<size {
        for j in i..<size {
          let value = matrix[i * size + j] / count - mean[i] / count * (mean[j] / count)
          (matrix[i * size + j], matrix[j * size + i]) = (value, value)
        }
      }
      return matrix
    }
  }

  /// Beyond some 1,300 numbers the factorization takes longer than it is worth; far beyond, rows are
  /// far fewer than numbers anyway, and small blocks know as much.
  static func blocks(_ size: Int) -> [Range<Int>] {
    let most = size <= 1280 ? 1280 : size <= 6144 ? 768 : 256
    let count = max(1, (size + most - 1) / most)
    let length = (size + count - 1) / count
    return stride(from: 0, to: size, by: max(1, length)).map { $0..<min(size, $0 + length) }
  }

  /// Draws all correlations this share of the way to zero.
  mutating func doubt(_ share: Double) {
    for index in matrices.indices {
      let size = blocks[index % blocks.count].count
      for i in 0..<size {
        for j in 0..<size where i != j { matrices[index][i * size + j] *= 1 - share }
      }
    }
  }

  /// Adds another covariance of the same numbers.
  mutating func add(_ other: Covariance, factor: Double) {
    guard size == other.size, matrices.count == other.matrices.count else { return }
    for group in matrices.indices {
      for index in matrices[group].indices {
        matrices[group][index] += factor * other.matrices[group][index]
      }
    }
  }

  /// Sums over rows: of the numbers, and of the products in the upper triangle.
  struct Moments {
    var products, sums: [Double]
  }

  /// Full matrices: 256 rows at a time, transposed, then dot products.
  private static func moments(
    _ window: Window, _ blocks: [Range<Int>], _ inputs: [Tensor], _ rows: [Int]
  ) -> [Moments] {
    let padded = (window.size + 3) / 4 * 4
    var columns = [Float](repeating: 0, count: padded * 256)
    return (0..<window.groups).flatMap { group in
      var results = blocks.map { block in
        Moments(
          products: [Double](repeating: 0, count: block.count * block.count),
          sums: [Double](repeating: 0, count: block.count))
      }
      for start in stride(from: 0, to: rows.count, by: 256) {
        columns.withUnsafeMutableBufferPointer { columns in
          columns.update(repeating: 0)
          for (index, row) in rows[start..<min(rows.count, start + 256)].enumerated() {
            window.gather(inputs, row: row, group: group, into: columns, column: index)
          }
          for (index, block) in blocks.enumerated() {
            let padded = (block.count + 3) / 4 * 4
            accumulate(
              UnsafeBufferPointer(
                rebasing: columns[block.lowerBound * 256..<(block.lowerBound + padded) * 256]),
              block.count, padded, &results[index])
          }
        }
      }
      return results
    }
  }

  private static func accumulate(
    _ block: UnsafeBufferPointer<Float>, _ size: Int, _ padded: Int, _ result: inout Moments
  ) {
    guard let base = block.baseAddress else { return }
    let vectors = UnsafeRawPointer(base).assumingMemoryBound(to: SIMD4<Float>.self)
    result.products.withUnsafeMutableBufferPointer { products in
      for i in stride(from: 0, to: padded, by: 2) {
        for j in stride(from: i / 4 * 4, to: padded, by: 4) {
          var (a0, a1, a2, a3) = (
            SIMD4<Float>.zero, SIMD4<Float>.zero, SIMD4<Float>.zero, SIMD4<Float>.zero
          )
          var (b0, b1, b2, b3) = (a0, a1, a2, a3)
          let (left, right) = (i * 64, j * 64)
          for k in 0..<64 {
            let (x, y) = (vectors[left + k], vectors[left + 64 + k])
            let (p, q) = (vectors[right + k], vectors[right + 64 + k])
            let (r, s) = (vectors[right + 128 + k], vectors[right + 192 + k])
            a0 += x * p
            a1 += x * q
            a2 += x * r
            a3 += x * s
            b0 += y * p
            b1 += y * q
            b2 += y * r
            b3 += y * s
          }
          let totals = (
            [a0.sum(), a1.sum(), a2.sum(), a3.sum()], [b0.sum(), b1.sum(), b2.sum(), b3.sum()]
          )
          for c in 0..<4 where j + c < size {
            if i < size, j + c >= i { products[i * size + j + c] += Double(totals.0[c]) }
            if i + 1 < size, j + c > i { products[(i + 1) * size + j + c] += Double(totals.1[c]) }
          }
        }
      }
    }
    for i in 0..<size {
      var sum: Float = 0
      for k in 0..<256 { sum += base[i * 256 + k] }
      result.sums[i] += Double(sum)
    }
  }

  /// Small matrices, one a channel, for depthwise convolutions: products side by side.
  private static func channelMoments(_ window: Window, _ inputs: [Tensor], _ rows: [Int])
    -> [Moments]
  {
    let (size, channels) = (window.size, window.groups)
    let pairs = (0..<size).flatMap { i in (i..<size).map { (i, $0) } }
    var products = [Double](repeating: 0, count: pairs.count * channels)
    var sums = [Double](repeating: 0, count: size * channels)
    var taps = [Float](repeating: 0, count: size * channels)
    var partial = [Float](repeating: 0, count: pairs.count * channels)
    var partialSums = [Float](repeating: 0, count: size * channels)
    for start in stride(from: 0, to: rows.count, by: 256) {
      partial.withUnsafeMutableBufferPointer { partial in
        partialSums.withUnsafeMutableBufferPointer { partialSums in
          taps.withUnsafeMutableBufferPointer { taps in
            partial.update(repeating: 0)
            partialSums.update(repeating: 0)
            for row in rows[start..<min(rows.count, start + 256)] {
              window.gatherTaps(inputs, row: row, into: taps)
              for index in 0..<size * channels { partialSums[index] += taps[index] }
              for (pair, (i, j)) in pairs.enumerated() {
                let (a, b, to) = (i * channels, j * channels, pair * channels)
                for c in 0..<channels { partial[to + c] += taps[a + c] * taps[b + c] }
              }
            }
          }
        }
      }
      for index in products.indices { products[index] += Double(partial[index]) }
      for index in sums.indices { sums[index] += Double(partialSums[index]) }
    }
    return (0..<channels).map { c in
      var moments = Moments(
        products: [Double](repeating: 0, count: size * size),
        sums: (0..<size).map { sums[$0 * channels + c] })
      for (pair, (i, j)) in pairs.enumerated() {
        moments.products[i * size + j] = products[pair * channels + c]
      }
      return moments
    }
  }
}
