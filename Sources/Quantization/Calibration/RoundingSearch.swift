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
  private var alive = 1
  /// Sums of errors and bits so far, least first.
  private var losses: [Float]
  private var candidates: [Candidate]
  /// Of each weight and survivor, the code, and which survivor of the step before it came from.
  private var codes: [Int8]
  private var parents: [UInt8]

  /// - Parameter survivors: at most 256.
  init(_ weights: [Float], limit: Float, survivors: Int) {
    (size, self.limit, self.survivors) = (weights.count, limit, survivors)
    rest = weights + [Float](repeating: 0, count: weights.count * (survivors - 1))
    next = rest
    losses = [Float](repeating: 0, count: survivors)
    candidates = [Candidate](
      repeating: Candidate(loss: 0, parent: 0, code: 0), count: survivors)
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
    let found = candidates.withUnsafeMutableBufferPointer { kept in
      var found = 0
      for parent in 0..<alive {
        let (real, loss) = (rest[parent * size + row], losses[parent])
        let nearest = max(-limit, min(limit, real)).rounded(.toNearestOrEven)
        for step in 0..<3 {
          let code = nearest + Float(step == 2 ? -1 : step)
          guard code.magnitude <= limit else { continue }
          let error = real - code
          let sum = loss + cost * error * error + (rates?.loss(code, context: context) ?? 0)
          if found == survivors, sum >= kept[found - 1].loss { continue }
          found = min(survivors, found + 1)
          var place = found - 1
          while place > 0, kept[place - 1].loss > sum {
            kept[place] = kept[place - 1]
            place -= 1
          }
          kept[place] = Candidate(loss: sum, parent: parent, code: code)
        }
      }
      return found
    }
    rest.withUnsafeBufferPointer { rest in
      next.withUnsafeMutableBufferPointer { next in
        for (index, candidate) in candidates[..<found].enumerated() {
          let old = rest.baseAddress! + candidate.parent * size
          let new = next.baseAddress! + index * size
          let error = (old[row] - candidate.code) / factor[row]
          for column in 0..<row { new[column] = old[column] - error * factor[column] }
        }
      }
    }
    swap(&rest, &next)
    for (index, candidate) in candidates[..<found].enumerated() {
      losses[index] = candidate.loss
      codes[row * survivors + index] = Int8(candidate.code)
      parents[row * survivors + index] = UInt8(candidate.parent)
    }
    alive = found
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
