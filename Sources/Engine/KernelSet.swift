import CKernels

/// A family of microkernels that this processor can run. Every set gives the same bytes for
/// quantized work; floats may differ in the last bits.
public struct KernelSet: Sendable, Equatable {
  let pointer: Pointer

  /// Such as `avx512-vnni`, `avx2`, `neon-dotprod`, `portable`.
  public var name: String { String(cString: pointer.set.pointee.name) }

  /// The sets of this processor that pass their self-check, best first; the last is `portable`.
  public static let available: [KernelSet] = {
    var sets: [KernelSet] = []
    while let next = nk_kernel_set_at(sets.count) { sets.append(KernelSet(next)) }
    return sets.filter { nk_self_check($0.pointer.set) }
  }()

  /// What an engine uses unless told otherwise: the first of `available`, without checking the rest,
  /// which would take longer than a small model's first answer.
  public static let best: KernelSet = {
    var index = 0
    while let next = nk_kernel_set_at(index) {
      if next == nk_portable_set() || nk_self_check(next) { return KernelSet(next) }
      index += 1
    }
    return portable
  }()

  public static let portable = KernelSet(nk_portable_set())

  /// The set of that name, if this processor has it.
  public static func named(_ name: String) throws(EngineError) -> KernelSet {
    guard let set = available.first(where: { $0.name == name }) else {
      throw .unknownKernels(name: name, available: available.map(\.name))
    }
    return set
  }

  /// A set from outside the table, for tests.
  init(_ set: UnsafePointer<nk_kernel_set>) { pointer = Pointer(set: set) }

  /// The table is a constant of the C target.
  struct Pointer: @unchecked Sendable, Equatable {
    let set: UnsafePointer<nk_kernel_set>
  }

  var table: nk_kernel_set { pointer.set.pointee }
}
