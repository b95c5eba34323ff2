import Tensors

/// A search for the slope whose file just fits, by secants over the logarithms of slope and size.
struct SlopeSearch {
  let budget: Int
  private let start: Double
  private(set) var points: [(slope: Double, size: Int)] = []

  init(budget: Int, start: Double = 1e-5) { (self.budget, self.start) = (budget, start) }

  var count: Int { points.count }
  private var isDone: Bool {
    points.contains { $0.size <= budget && Double($0.size) >= 0.995 * Double(budget) }
  }

  mutating func add(_ slope: Double, _ size: Int) { points.append((slope, size)) }

  /// The slope whose file is nearest to the budget.
  var best: Double {
    points.min { abs($0.size - budget) < abs($1.size - budget) }?.slope ?? start
  }

  /// The next slope to try, or nil when a file is within 0.5 % below the budget.
  func next() -> Double? {
    if isDone { return nil }
    guard let last = points.last else { return start }
    let wanted = Elementary.log(0.9975 * Double(budget))
    let above = points.filter { $0.size > budget }.min { $0.size < $1.size }
    let below = points.filter { $0.size <= budget }.max { $0.size < $1.size }
    // Twice the step is four times the slope, and one bit of three to five.
    var gradient = -0.2
    if let above, let below, above.size != below.size {
      let rise = Elementary.log(Double(above.size)) - Elementary.log(Double(below.size))
      let run = Elementary.log(above.slope) - Elementary.log(below.slope)
      if run != 0 { gradient = max(-1, min(-0.02, rise / run)) }
    }
    let base = below ?? above ?? last
    let shift = (wanted - Elementary.log(Double(base.size))) / gradient
    return base.slope * Elementary.exp(max(-6, min(6, shift)))
  }
}
