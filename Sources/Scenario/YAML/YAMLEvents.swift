internal import CYaml

/// The events of a YAML text, from the C parser that Yams carries.
///
/// Yams' own composer goes down a nested text without a limit, follows aliases, and on a key that stands twice throws the
/// rest of the file away; so the nodes are made here from the same parser's events.
final class YAMLEvents {
  enum Kind {
    case streamEnd, documentStart, documentEnd, alias, listStart, listEnd, mappingStart, mappingEnd
    case scalar(text: String, offset: Int?)
  }

  struct Event {
    let kind: Kind
    let at: SourceLocation
    var hasAnchor = false
    var tag: String?
  }

  /// What the parser could not read, in its own words.
  struct Failure: Error {
    let problem: String
    let at: SourceLocation
    let context: String
    let contextAt: SourceLocation
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>
  private let start: SourceLocation

  init(path: String, bytes: [UInt8]) {
    start = SourceLocation(file: path, line: 1, column: 1)
    input = .allocate(capacity: max(1, bytes.count))
    _ = input.initialize(from: bytes)
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    input.deallocate()
  }

  /// The next event.
  func next() throws(Failure) -> Event {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw failure() }
    defer { yaml_event_delete(&event) }
    let at = location(event.start_mark)
    switch event.type {
    case YAML_STREAM_START_EVENT: return try next()
    case YAML_DOCUMENT_START_EVENT: return Event(kind: .documentStart, at: at)
    case YAML_DOCUMENT_END_EVENT: return Event(kind: .documentEnd, at: at)
    case YAML_ALIAS_EVENT: return Event(kind: .alias, at: at)
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      return Event(
        kind: .listStart,
        at: at,
        hasAnchor: start.anchor != nil,
        tag: string(start.tag)
      )
    case YAML_SEQUENCE_END_EVENT: return Event(kind: .listEnd, at: at)
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      return Event(
        kind: .mappingStart,
        at: at,
        hasAnchor: start.anchor != nil,
        tag: string(start.tag)
      )
    case YAML_MAPPING_END_EVENT: return Event(kind: .mappingEnd, at: at)
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      let text = String(decoding: bytes, as: UTF8.self)
      let width = Int(event.end_mark.column) - Int(event.start_mark.column)
      let quotes = scalar.style == YAML_PLAIN_SCALAR_STYLE ? 0 : 1
      let asWritten =
        event.start_mark.line == event.end_mark.line
        && width == bytes.count { $0 & 0xC0 != 0x80 } + 2 * quotes
      return Event(
        kind: .scalar(text: text, offset: asWritten ? quotes : nil),
        at: at,
        hasAnchor: scalar.anchor != nil,
        tag: string(scalar.tag)
      )
    default: return Event(kind: .streamEnd, at: at)
    }
  }

  private func location(_ mark: yaml_mark_t) -> SourceLocation {
    start.at(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }

  private func string(_ pointer: UnsafePointer<UInt8>?) -> String? {
    pointer.map { String(cString: $0) }
  }

  private func failure() -> Failure {
    let parser = parser.pointee
    return Failure(
      problem: parser.problem.map { String(cString: $0) } ?? "",
      at: location(parser.problem_mark),
      context: parser.context.map { String(cString: $0) } ?? "",
      contextAt: location(parser.context_mark)
    )
  }
}
