import Program
import Tensors

extension StepPrinter {
  /// Weights kept in fewer bits, in the run of weights.
  private struct Kept {
    var element: ElementType
    var place: WeightStore.Place
    /// Of int8, one a column.
    var scales: WeightStore.Place?
  }

  /// A pointer expression for weights that are kept in fewer bits: the next call finds them widened
  /// at the arena's end, row-major or, for `panels` panels, as [panels][rows][8].
  mutating func widened(_ id: ValueID, _ weights: EncodedWeights, panels: Int?) -> String {
    let outputs = max(1, program[id].shape.dimensions.last ?? 1)
    let rows = weights.count / outputs
    let columns = panels == nil ? outputs : 8
    let count = (panels ?? 1) * rows * columns
    let target = widenedPlace(id, size: 4 * count)
    guard let target else { return widenedRegion(id) }
    let kept = keep(id, weights, rows: rows, outputs: outputs, panels: panels)
    let source = constant(kept.element, kept.place)
    if let scales = kept.scales {
      let scale = constant(.float32, scales)
      widen(
        .widenCodes,
        [
          source, "panels: \(panels ?? 1)", "rows: \(rows)", "columns: \(columns)",
          "scale: \(scale)", "to: \(target)",
        ])
    } else {
      widen(.widenHalves, [source, "count: \(count)", "to: \(target)"])
    }
    return target
  }

  private mutating func keep(
    _ id: ValueID, _ weights: EncodedWeights, rows: Int, outputs: Int, panels: Int?
  ) -> Kept {
    let layout = panels == nil ? "rows" : "panels"
    func arrange<T: BitwiseCopyable>(_ elements: UnsafeBufferPointer<T>, _ zero: T) -> [T] {
      guard let panels else { return Array(elements) }
      var result = [T](repeating: zero, count: panels * rows * 8)
      for k in 0..<rows {
        for o in 0..<outputs {
          result[(o / 8 * rows + k) * 8 + o % 8] = elements[k * outputs + o]
        }
      }
      return result
    }
    switch weights.encoding {
    case .half:
      let place = self.weights.place(of: id, layout: "halves, \(layout)") {
        ([UInt8](elements: arrange(weights.halves, 0)), .bytes)
      }
      return Kept(element: .int16, place: place)
    case .int8:
      let place = self.weights.place(of: id, layout: "codes, \(layout)") {
        let codes = [UInt8](elements: arrange(weights.codes, 0))
        return (
          codes,
          panels == nil
            ? .rows(columns: outputs) : .panels(Array(weights.codes), columns: outputs)
        )
      }
      let scales = self.weights.place(of: id, layout: "scales, \(layout)") {
        let missing = panels.map { $0 * 8 - outputs } ?? 0
        let padding = [Float](repeating: 0, count: missing)
        return ([UInt8](elements: Array(weights.scales) + padding), .words(isFloat: true))
      }
      return Kept(element: .int8, place: place, scales: scales)
    }
  }
}
