/// What the learner did at the prompt.
enum Input: Equatable {
  /// They sent a line.
  case line(TypedLine)
  /// They pressed Ctrl-C with this much typed.
  case interrupt(typed: String)
  /// What the source was told to watch has changed, with this much typed.
  case stirred(typed: String)
  /// They closed the input: Ctrl-D, or the end of a file.
  case end
  /// The terminal went away, or the program was told to stop by a signal of this number.
  case gone(signal: Int32)
}

/// A line as it was sent.
struct TypedLine: Equatable {
  /// The text, always valid Unicode.
  var text: String
  /// Whether bytes that were no UTF-8 were replaced.
  var repaired = false
  /// Whether the line was longer than what is kept.
  var cut = false
}

/// What is asked for.
struct Prompt: Equatable {
  /// Shown before the line.
  var label: String
  /// Stands in the line already and can be edited.
  var draft = ""
  /// Whether the line is offered again by the history.
  var remembered = true
}

/// Where the learner's lines come from.
protocol LineSource: AnyObject {
  /// Whether a person sits there who can be asked.
  var isInteractive: Bool { get }
  /// Waits for the next line.
  func next(_ prompt: Prompt) throws -> Input
}

/// Lines that are known beforehand.
final class ScriptedLineSource: LineSource {
  let isInteractive: Bool
  /// What was asked for, in order.
  private(set) var prompts: [Prompt] = []
  private var inputs: ArraySlice<Input>

  init(_ inputs: [Input], interactive: Bool = false) {
    self.inputs = inputs[...]
    isInteractive = interactive
  }

  func next(_ prompt: Prompt) -> Input {
    prompts.append(prompt)
    return inputs.popFirst() ?? .end
  }
}
