/// What a file is, by its first bytes and its outer structure.
enum FileKind {
  case refused(ImportError)
  /// A GraphDef in protobuf's text format.
  case text
  /// Nothing else is recognised: a binary GraphDef, or bytes without meaning.
  case unknown

  init(_ bytes: [UInt8]) {
    self = Self.byMagic(bytes) ?? Self.byText(bytes) ?? Self.byStructure(bytes) ?? .unknown
  }

  private static func byMagic(_ bytes: [UInt8]) -> FileKind? {
    if bytes.isEmpty { return .refused(.empty) }
    func has(_ text: String, at offset: Int = 0) -> Bool {
      bytes.dropFirst(offset).starts(with: text.utf8)
    }
    if bytes.starts(with: [0x89] + "HDF".utf8) { return .refused(.kerasH5) }
    if has("TFL3", at: 4) { return .refused(.tensorFlowLite) }
    if has("PK\u{3}\u{4}") { return .refused(.kerasArchive) }
    if bytes.starts(with: [0x89] + "PNG".utf8) || bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      return .refused(.image)
    }
    if has("version https://git-lfs") {
      let text = String(decoding: bytes.prefix(1024), as: UTF8.self)
      let size = text.split(whereSeparator: \.isNewline).first { $0.hasPrefix("size ") }
      return .refused(.gitLFSPointer(bytes: size.flatMap { Int($0.dropFirst(5)) }))
    }
    // The footer of TensorFlow's checkpoint index.
    if bytes.count >= 48,
      bytes.suffix(8).elementsEqual([0x57, 0xFB, 0x80, 0x8B, 0x24, 0x75, 0x47, 0xDB])
    {
      return .refused(.checkpoint)
    }
    if bytes.prefix(4096).contains(subsequence: Array("_tf_keras_".utf8)), bytes.first == 0x0A {
      return .refused(.kerasMetadata)
    }
    return nil
  }

  private static func byText(_ bytes: [UInt8]) -> FileKind? {
    let head = bytes.prefix(4096)
    // Protobuf's keys and lengths are control characters sooner or later.
    let isText = head.allSatisfy { $0 >= 0x20 || $0 == 9 || $0 == 10 || $0 == 13 }
    let text = String(decoding: head.drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }, as: UTF8.self)
    let start = text.drop { $0.isWhitespace }
    let lower = start.prefix(512).lowercased()
    if lower.hasPrefix("<!doctype") || lower.hasPrefix("<html") || lower.hasPrefix("<?xml")
      || lower.hasPrefix("<head")
    {
      return .refused(.html)
    }
    guard isText else { return nil }
    if start.hasPrefix("{") || start.hasPrefix("[") { return .refused(.json) }
    if start.hasPrefix("model_checkpoint_path") { return .refused(.checkpoint) }
    if start.hasPrefix("saved_model_schema_version") { return .refused(.savedModel) }
    for word in ["node", "versions", "library", "version", "#"] where start.hasPrefix(word) {
      return .text
    }
    return head.count >= 4
      ? .refused(.notAGraph(reason: "it is a text that does not start with 'node {'")) : nil
  }

  /// Other protobuf messages: which fields they have, and of which kind.
  private static func byStructure(_ bytes: [UInt8]) -> FileKind? {
    bytes.withUnsafeBytes { raw in
      var first: [Int: WireReader.Payload] = [:]
      var reader = WireReader(raw)
      var count = 0
      while count < 64, let field = try? reader.next() {
        if first[field.number] == nil { first[field.number] = field.payload }
        count += 1
      }
      if case .varint = first[1] {
        // ModelProto: ir_version, then producer_name, graph and opset_import.
        if first[7] != nil || first[8] != nil { return .refused(.onnx) }
        if case .bytes(let range) = first[2] {
          let isShape = Self.onlyField(2, in: raw, range)
          let hasContent = [4, 5, 6, 7, 8, 10, 11, 13].contains { first[$0] != nil }
          return .refused(isShape && (hasContent || range.count < 64) ? .tensorProto : .savedModel)
        }
        return nil
      }
      // Caffe2's NetDef: a name, then operators of inputs, outputs, name and type.
      if case .bytes(let name) = first[1], case .bytes(let op) = first[2],
        raw[name].allSatisfy({ (0x20..<0x7F).contains($0) }), Self.isOperator(raw, op)
      {
        return .refused(.caffe2)
      }
      return nil
    }
  }

  private static func onlyField(
    _ number: Int, in bytes: UnsafeRawBufferPointer, _ range: Range<Int>
  ) -> Bool {
    var reader = WireReader(bytes, range)
    do {
      while let field = try reader.next() {
        guard field.number == number || field.number == 3, field.number != 2 || range.count < 4096
        else { return false }
      }
      return true
    } catch {
      return false
    }
  }

  private static func isOperator(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Bool {
    var reader = WireReader(bytes, range)
    while let field = try? reader.next() {
      guard (1...9).contains(field.number) else { return false }
      if field.number == 4, case .bytes(let type) = field.payload {
        return bytes[type].allSatisfy { (0x20..<0x7F).contains($0) }
      }
    }
    return false
  }
}

extension Collection where Element == UInt8 {
  fileprivate func contains(subsequence: [UInt8]) -> Bool {
    var rest = self[...]
    while let start = rest.firstIndex(of: subsequence[0]) {
      if rest[start...].starts(with: subsequence) { return true }
      rest = rest[index(after: start)...]
    }
    return false
  }
}
