/// A search for the integers of one output's weights, the last weight first.
///
/// Every survivor is a rounding of the weights visited so far, and what is left to round of the
/// others, errors made up for. Each step rounds the next weight of all of them to the nearest
/// integers, and keeps those that cost least.
struct RoundingSearch {
  private struct Candidate {
    var loss: Float
    var parent: Int
    var code: Float
  }

  private let size: Int
  private let limit: Float
  private let survivors: Int
  /// What is left to round, and room for the next step's: a row each survivor.
  private var rest: [Float]
  private var next: [Float]
  /// Sums of errors and bits so far, least first.
  private var losses: [Float] = [0]
  /// Of each weight and survivor, the code, and which survivor of the step before it came from.
  private var codes: [Int8]
  private var parents: [UInt8]

  /// - Parameter survivors: at most 256.
  init(_ weights: [Float], limit: Float, survivors: Int) {
    (size, self.limit, self.survivors) = (weights.count, limit, survivors)
    rest = weights + [Float](repeating: 0, count: weights.count * (survivors - 1))
    next = rest
    codes = [Int8](repeating: 0, count: weights.count * survivors)
    parents = [UInt8](repeating: 0, count: weights.count * survivors)
  }

  /// Rounds weight `row`, all later ones being rounded.
  ///
  /// - Parameters:
  ///   - factor: what an error of this weight takes off those before it, up to itself.
  ///   - cost: of a squared error.
  mutating func round(
    _ row: Int, factor: UnsafeBufferPointer<Float>, cost: Float, rates: CodeRates?, context: UInt8
  ) {
    var kept: [Candidate] = []
    kept.reserveCapacity(survivors + 1)
    for (parent, loss) in losses.enumerated() {
      let real = rest[parent * size + row]
      let nearest = max(-limit, min(limit, real)).rounded(.toNearestOrEven)
      for code in [nearest, nearest - 1, nearest + 1] where code.magnitude <= limit {
        let error = real - code
        let candidate = Candidate(
          loss: loss + cost * error * error + (rates?.loss(code, context: context) ?? 0),
          parent: parent, code: code)
        if kept.count == survivors, candidate.loss >= kept[survivors - 1].loss { continue }
        let place = kept.firstIndex { $0.loss > candidate.loss } ?? kept.count
        if kept.count == survivors { kept.removeLast() }
        kept.insert(candidate, at: place)
      }
    }
    rest.withUnsafeBufferPointer { rest in
      next.withUnsafeMutableBufferPointer { next in
        for (index, candidate) in kept.enumerated() {
          let old = rest.baseAddress! + candidate.parent * size
          let new = next.baseAddress! + index * size
          let error = (old[row] - candidate.code) / factor[row]
          for column in 0..<row { new[column] = old[column] - error * factor[column] }
        }
      }
    }
    swap(&rest, &next)
    for (index, candidate) in kept.enumerated() {
      codes[row * survivors + index] = Int8(candidate.code)
      parents[row * survivors + index] = UInt8(candidate.parent)
    }
    losses = kept.map(\.loss)
  }

  /// The codes that cost least, all weights being rounded.
  var best: [Int8] {
    var survivor = 0
    return (0..<size).map { row in
      let place = row * survivors + survivor
      survivor = Int(parents[place])
      return codes[place]
    }
  }
}
