import TensorFlowImport

/// libFuzzer's entry: whatever the bytes are, an import ends in a graph or an error.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzImport(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  _ = try? TensorFlowImport.importGraph(bytes)
  var shaped = ImportOptions()
  shaped.inputShape = [1, 7, 11, 3]
  _ = try? TensorFlowImport.importGraph(bytes, options: shaped)
  return 0
}
