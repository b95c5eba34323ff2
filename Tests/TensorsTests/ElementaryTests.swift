import Foundation
import Tensors
import Testing

/// Our functions against libm in double precision: close enough that the float32 they are rounded to
/// is the nearest one, but for ties that nobody can see.
@Suite("elementary functions")
struct ElementaryTests {
  private func worst(
    _ points: some Sequence<Double>, _ ours: (Double) -> Double, _ theirs: (Double) -> Double
  ) -> Double {
    points.map { x in
      let expected = theirs(x)
      return abs(ours(x) - expected) / max(abs(expected), 1e-300)
    }.max()!
  }

  private func grid(_ low: Double, _ high: Double) -> [Double] {
    (0...4000).map { low + (high - low) * Double($0) / 4000 }
  }

  @Test func exponentialsAgreeWithLibm() {
    #expect(worst(grid(-700, 700), Elementary.exp, Foundation.exp) < 1e-14)
    #expect(worst(grid(-2, 2).filter { $0 != 0 }, Elementary.expm1, Foundation.expm1) < 1e-14)
    #expect(Elementary.exp(0) == 1)
    #expect(Elementary.exp(-.infinity) == 0)
    #expect(Elementary.exp(.infinity) == .infinity)
    #expect(Elementary.exp(.nan).isNaN)
  }

  @Test func logarithmsAgreeWithLibm() {
    #expect(
      worst(grid(-300, 300).map { Foundation.exp($0) }, Elementary.log, Foundation.log) < 1e-14)
    #expect(worst(grid(-0.9, 3).filter { $0 != 0 }, Elementary.log1p, Foundation.log1p) < 1e-13)
    #expect(Elementary.log(0) == -.infinity)
    #expect(Elementary.log(-1).isNaN)
    #expect(Elementary.log(.infinity) == .infinity)
  }

  @Test func hyperbolicAndErrorFunctionsAgreeWithLibm() {
    #expect(worst(grid(-25, 25).filter { $0 != 0 }, Elementary.tanh, Foundation.tanh) < 1e-13)
    #expect(worst(grid(-5.9, 5.9).filter { $0 != 0 }, Elementary.erf, Foundation.erf) < 1e-11)
    #expect(Elementary.tanh(1e-9) == 1e-9)
    #expect(Elementary.erf(7) == 1)
  }

  @Test func circularFunctionsAgreeWithLibm() {
    let points = grid(-50, 50) + grid(1e5, 1e5 + 7)
    #expect(points.allSatisfy { abs(Elementary.sin($0) - Foundation.sin($0)) < 1e-11 })
    #expect(points.allSatisfy { abs(Elementary.cos($0) - Foundation.cos($0)) < 1e-11 })
    #expect(Elementary.sin(.infinity).isNaN)
  }

  @Test(arguments: [
    (2.0, 10.0, 1024.0), (2, -1, 0.5), (-2, 3, -8), (9, 0.5, 3), (0, 3, 0), (5, 0, 1),
    (-8, 1.0 / 3, .nan), (0, -2, .infinity), (1, .infinity, 1),
  ])
  func powersFollowC(base: Double, exponent: Double, expected: Double) {
    let found = Elementary.pow(base, exponent)
    #expect(expected.isNaN ? found.isNaN : found == expected || abs(found - expected) < 1e-13)
  }

  @Test func functionsOfFloatsHaveTheirTextbookValues() {
    #expect(UnaryFunction.sigmoid(0) == 0.5)
    #expect(UnaryFunction.relu6(7) == 6)
    #expect(UnaryFunction.relu6(-1) == 0)
    #expect(UnaryFunction.leakyRelu(slope: 0.25)(-4) == -1)
    #expect(UnaryFunction.round(2.5) == 2)
    #expect(UnaryFunction.sign(-3) == -1)
    #expect(UnaryFunction.softplus(0) == Float(Foundation.log(2.0 as Double)))
    #expect(UnaryFunction.relu(.nan).isNaN)
  }

  @Test func integerDivisionsRoundAsTheirNamesSay() {
    #expect(BinaryFunction.divide(-7, 2) as Int64? == -3)
    #expect(BinaryFunction.floorDivide(-7, 2) as Int64? == -4)
    #expect(BinaryFunction.floorModulo(-7, 2) as Int64? == 1)
    #expect(BinaryFunction.floorModulo(7, -2) as Int64? == -1)
    #expect(BinaryFunction.divide(1, 0) as Int64? == nil)
    #expect(BinaryFunction.floorModulo(-7.5, 2) as Float == 0.5)
  }
}
