import CGraphDef
import CProtobufC

/// A GraphDef in protobuf's text format, turned into the binary one.
///
/// protobuf-c's descriptors say which fields there are; unknown ones are skipped, as in the binary
/// format. One pass, with an explicit stack, so that no nesting is too deep.
struct TextFormat {
  private var scanner: TextScanner

  init(_ bytes: [UInt8]) { scanner = TextScanner(bytes) }

  /// A message that is being read: what it is, and its encoded fields so far.
  private struct Message {
    var descriptor: UnsafePointer<ProtobufCMessageDescriptor>
    /// The number of the field that holds it in the message around it.
    var field: UInt32
    var close: TextScanner.Token
    var encoded: [UInt8] = []
  }

  func encoded() throws(ImportError) -> [UInt8] {
    var scanner = scanner
    // The descriptor where C keeps it: Swift would hand out a copy of the global.
    var message = Tensorflow__GraphDef()
    tensorflow__graph_def__init(&message)
    return try Self.encode(&scanner, root: message.base.descriptor)
  }

  private static func encode(
    _ scanner: inout TextScanner, root: UnsafePointer<ProtobufCMessageDescriptor>
  ) throws(ImportError) -> [UInt8] {
    var stack = [Message(descriptor: root, field: 0, close: .end)]
    while true {
      let token = try scanner.next()
      let top = stack.count - 1
      if token == stack[top].close {
        let message = stack.removeLast()
        guard let outer = stack.indices.last else { return message.encoded }
        append(message.encoded, field: message.field, to: &stack[outer].encoded)
        continue
      }
      if token == .symbol(UInt8(ascii: ",")) || token == .symbol(UInt8(ascii: ";")) { continue }
      guard case .word(let name) = token else { throw scanner.unexpected(token, "a field name") }
      guard
        let field = protobuf_c_message_descriptor_get_field_by_name(stack[top].descriptor, name)
      else {
        try skipValue(&scanner)
        continue
      }
      if field.pointee.type == PROTOBUF_C_TYPE_MESSAGE {
        var open = try scanner.next()
        if open == .symbol(UInt8(ascii: ":")) { open = try scanner.next() }
        guard open == .symbol(UInt8(ascii: "{")) || open == .symbol(UInt8(ascii: "<")) else {
          throw scanner.unexpected(open, "'{' after '\(name)'")
        }
        let close: UInt8 = open == .symbol(UInt8(ascii: "{")) ? 0x7D : 0x3E
        let inner = field.pointee.descriptor.assumingMemoryBound(
          to: ProtobufCMessageDescriptor.self)
        stack.append(Message(descriptor: inner, field: field.pointee.id, close: .symbol(close)))
        continue
      }
      let next = try scanner.next()
      if next == .symbol(UInt8(ascii: "{")) {
        // A message where we read none: function attributes, the function library.
        try skipBraces(&scanner)
        continue
      }
      guard next == .symbol(UInt8(ascii: ":")) else {
        throw scanner.unexpected(next, "':' after '\(name)'")
      }
      try encodeValues(&scanner, field.pointee, into: &stack[top].encoded)
    }
  }

  /// One value, or several in brackets.
  private static func encodeValues(
    _ scanner: inout TextScanner, _ field: ProtobufCFieldDescriptor, into output: inout [UInt8]
  ) throws(ImportError) {
    var token = try scanner.next()
    guard token == .symbol(UInt8(ascii: "[")) else {
      return try encode(token, &scanner, field, into: &output)
    }
    token = try scanner.next()
    while token != .symbol(UInt8(ascii: "]")) {
      try encode(token, &scanner, field, into: &output)
      token = try scanner.next()
      if token == .symbol(UInt8(ascii: ",")) { token = try scanner.next() }
    }
  }

  private static func encode(
    _ token: TextScanner.Token, _ scanner: inout TextScanner, _ field: ProtobufCFieldDescriptor,
    into output: inout [UInt8]
  ) throws(ImportError) {
    func key(_ wireType: UInt64) { append(UInt64(field.id) << 3 | wireType, to: &output) }
    switch field.type {
    case PROTOBUF_C_TYPE_STRING, PROTOBUF_C_TYPE_BYTES:
      guard case .string(var text) = token else { throw scanner.unexpected(token, "a string") }
      while case .string(let more)? = try scanner.peek() {
        text += more
        _ = try scanner.next()
      }
      append(text, field: field.id, to: &output)
    case PROTOBUF_C_TYPE_BOOL:
      let value: UInt64
      switch token {
      case .word("true"), .word("True"), .word("t"), .word("1"): value = 1
      case .word("false"), .word("False"), .word("f"), .word("0"): value = 0
      default: throw scanner.unexpected(token, "true or false")
      }
      key(0)
      append(value, to: &output)
    case PROTOBUF_C_TYPE_ENUM:
      guard case .word(let name) = token else { throw scanner.unexpected(token, "a type's name") }
      let descriptor = field.descriptor.assumingMemoryBound(to: ProtobufCEnumDescriptor.self)
      let value =
        protobuf_c_enum_descriptor_get_value_by_name(descriptor, name)?.pointee.value ?? Int32(name)
      guard let value else { throw scanner.unexpected(token, "a type's name") }
      key(0)
      append(UInt64(bitPattern: Int64(value)), to: &output)
    case PROTOBUF_C_TYPE_FLOAT:
      key(5)
      let bits = Float(try scanner.real(token)).bitPattern
      for shift in stride(from: UInt32(0), to: 32, by: 8) {
        output.append(UInt8(truncatingIfNeeded: bits >> shift))
      }
    case PROTOBUF_C_TYPE_DOUBLE:
      key(1)
      let bits = try scanner.real(token).bitPattern
      for shift in stride(from: UInt64(0), to: 64, by: 8) {
        output.append(UInt8(truncatingIfNeeded: bits >> shift))
      }
    default:
      key(0)
      append(try scanner.integer(token), to: &output)
    }
  }

  private static func skipValue(_ scanner: inout TextScanner) throws(ImportError) {
    var token = try scanner.next()
    if token == .symbol(UInt8(ascii: ":")) { token = try scanner.next() }
    switch token {
    case .symbol(UInt8(ascii: "{")), .symbol(UInt8(ascii: "<")), .symbol(UInt8(ascii: "[")):
      try skipBraces(&scanner)
    case .string:
      while case .string? = try scanner.peek() { _ = try scanner.next() }
    case .word: break
    case .symbol, .end: throw scanner.unexpected(token, "a value")
    }
  }

  /// To the bracket that closes the one just read.
  private static func skipBraces(_ scanner: inout TextScanner) throws(ImportError) {
    var depth = 1
    while depth > 0 {
      let token = try scanner.next()
      switch token {
      case .symbol(UInt8(ascii: "{")), .symbol(UInt8(ascii: "<")), .symbol(UInt8(ascii: "[")):
        depth += 1
      case .symbol(UInt8(ascii: "}")), .symbol(UInt8(ascii: ">")), .symbol(UInt8(ascii: "]")):
        depth -= 1
      case .end: throw scanner.unexpected(token, "a closing bracket")
      case .symbol, .word, .string: break
      }
    }
  }

  private static func append(_ value: UInt64, to output: inout [UInt8]) {
    var rest = value
    while rest >= 0x80 {
      output.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    output.append(UInt8(rest))
  }

  private static func append(_ bytes: [UInt8], field: UInt32, to output: inout [UInt8]) {
    append(UInt64(field) << 3 | 2, to: &output)
    append(UInt64(bytes.count), to: &output)
    output += bytes
  }
}
