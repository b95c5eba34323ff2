/// From the bytes of a file to a `SourceGraph`.
struct SourceReader {
  let budget: MemoryBudget

  func read(_ bytes: [UInt8]) throws(ImportError) -> (SourceGraph, ImportedModel.SourceFormat) {
    var bytes = bytes
    if Gunzip.isCompressed(bytes) {
      bytes = try Gunzip.decompress(bytes, limit: 6 * bytes.count + (48 << 20))
    }
    switch FileKind(bytes) {
    case .refused(let error): throw error
    case .text:
      let binary = try TextFormat(bytes).encoded()
      return (try parse(binary), .text)
    case .unknown: return (try parse(bytes), .binary)
    }
  }

  private func parse(_ bytes: [UInt8]) throws(ImportError) -> SourceGraph {
    let result = bytes.withUnsafeBytes { raw in
      Result { () throws(ImportError) in try parse(raw) }
    }
    return try result.get()
  }

  private func parse(_ bytes: UnsafeRawBufferPointer) throws(ImportError) -> SourceGraph {
    var graph = SourceGraph()
    var reader = WireReader(bytes)
    let decoder = NodeDecoder(budget: budget)
    do throws(WireReader.Problem) {
      while let field = try reader.next() {
        switch (field.number, field.payload) {
        case (1, .bytes(let range)):
          guard let node = decoder.decode(UnsafeRawBufferPointer(rebasing: bytes[range])) else {
            throw .malformed(offset: field.offset)
          }
          graph.nodes.append(node)
        case (2, .bytes(let range)): graph.hasFunctions = !range.isEmpty
        default: break
        }
      }
    } catch {
      throw diagnosis(error, bytes, graph)
    }
    guard !graph.nodes.isEmpty else { throw .notAGraph(reason: "it holds no node") }
    guard graph.nodes.contains(where: { !$0.op.isEmpty }) else {
      throw .notAGraph(reason: "its nodes have no op")
    }
    for (position, node) in graph.nodes.enumerated() {
      guard graph.index.updateValue(position, forKey: node.name) == nil else {
        throw .duplicateNode(node.name)
      }
    }
    return graph
  }

  /// What a message that cannot be walked to its end means for the user.
  private func diagnosis(
    _ problem: WireReader.Problem, _ bytes: UnsafeRawBufferPointer, _ graph: SourceGraph
  ) -> ImportError {
    let isGraph = graph.nodes.contains { !$0.op.isEmpty }
    switch problem {
    case .truncated(let start):
      let name = nodeName(bytes, at: start)
      guard isGraph || name != nil else {
        return .notAGraph(reason: "what stands at byte offset \(start) is no node")
      }
      return .truncated(offset: bytes.count, start: start, node: name)
    case .malformed(let offset):
      return isGraph
        ? .malformed(offset: offset)
        : .notAGraph(reason: "what stands at byte offset \(offset) is no node")
    }
  }

  /// The name of a node that is cut short, when that much of it is there.
  private func nodeName(_ bytes: UnsafeRawBufferPointer, at start: Int) -> String? {
    guard start + 2 < bytes.count, bytes[start] == 0x0A else { return nil }
    var offset = start + 1
    while offset < bytes.count, bytes[offset] >= 0x80 { offset += 1 }
    var reader = WireReader(bytes, min(offset + 1, bytes.count)..<bytes.count)
    guard let field = try? reader.next(), field.number == 1, case .bytes(let range) = field.payload
    else { return nil }
    let name = String(decoding: bytes[range], as: UTF8.self)
    return name.allSatisfy { $0.isASCII && !$0.isNewline } && !name.isEmpty ? name : nil
  }
}
