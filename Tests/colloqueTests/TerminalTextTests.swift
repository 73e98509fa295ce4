import Testing

@testable import colloque

@Suite struct TerminalTextTests {
  @Test(
    arguments: zip(
      ["plain é’ 😀", "a\u{1B}[31mb", "\u{9B}2J", "x\u{202E}y", "tab\there", "nul\u{0}", "a\r\nb"],
      ["plain é’ 😀", "a␛[31mb", "\u{FFFD}2J", "x\u{FFFD}y", "tab here", "nul␀", "a \nb"]
    )
  )
  func `what a terminal would obey can be seen instead`(_ text: String, _ expected: String) {
    #expect(visible(text) == expected)
  }

  @Test(
    arguments: [
      ("abc", 3), ("é", 1), ("e\u{301}", 1), ("œuvre", 5), ("😀", 2), ("👩‍⚕️", 2), ("🇫🇷", 2), ("漢字", 4),
      ("❤️", 2), ("«", 1), ("…", 1), ("\u{200B}", 0), ("한", 2), ("", 0),
    ])
  func `a character takes as many columns as a terminal gives it`(_ text: String, _ width: Int) {
    #expect(columns(text) == width)
  }

  @Test(
    arguments: [
      ("un deux trois", 8, ["un deux", "trois"]),
      ("ça va bien ?", 10, ["ça va", "bien ?"]),
      ("il dit « oui » enfin", 9, ["il dit", "« oui »", "enfin"]),
      ("abcdefghijkl", 8, ["abcdefgh", "ijkl"]),
      ("漢字漢字漢字", 8, ["漢字漢字", "漢字"]),
      ("un\ndeux", 20, ["un", "deux"]),
      ("", 20, []),
    ])
  func `text is wrapped by the columns that it takes`(
    _ text: String,
    _ width: Int,
    _ lines: [String]
  ) {
    #expect(wrapped(text, to: width) == lines)
  }

  @Test func `without a terminal there are no escapes and no wrapping`() throws {
    let notebook = Notebook()
    let screen = Screen(sink: notebook, width: { nil }, styled: false)
    let long = String(repeating: "mot ", count: 100) + "fin"
    try screen.paragraph(long, .gesture, label: "Jean : ", indent: 2)
    #expect(notebook.screen == "Jean : " + long + "\n")
  }

  @Test func `a label and an indent are counted`() throws {
    let notebook = Notebook()
    let screen = Screen(sink: notebook, width: { 20 }, styled: true)
    try screen.paragraph("un deux trois quatre cinq", label: "Jean : ", indent: 2)
    #expect(notebook.screen == "\u{1B}[1mJean : \u{1B}[0mun deux trois\n  quatre cinq\n")
  }
}
