import Coding
import Language

/// Lays the manual out on a screen.
struct ManualPages {
  let screen: Screen
  let lang: Lang

  private var texts: CodesTexts { CodesTexts(lang: lang) }

  /// Everything that has an entry, by group, with one line each.
  func list() throws {
    for group in ManualGroup.allCases {
      try screen.paragraph(texts.title(of: group), .heading)
      for subject in group.subjects {
        let entry = Manual.entry(for: subject, in: lang)
        let name = entry.name == subject.id ? "" : texts.name(entry)
        try screen.paragraph(name + entry.summary, label: subject.id + "  ", indent: 4)
      }
      try screen.gap()
    }
    try screen.paragraph(texts.more)
  }

  /// What the manual says about something.
  func page(about subject: ManualSubject) throws {
    let entry = Manual.entry(for: subject, in: lang)
    let id = entry.name == subject.id ? "" : " (\(subject.id))"
    try screen.paragraph(entry.name + id, .heading)
    try screen.paragraph(entry.definition)
    try section(texts.limits)
    try screen.paragraph(entry.limits)
    try screen.paragraph(entry.source, .quiet, label: texts.source, labelLook: .quiet)
    try section(texts.matches)
    try show(entry.matches)
    try section(texts.leaves)
    try show(entry.leaves)
  }

  private func section(_ title: String) throws {
    try screen.gap()
    try screen.paragraph(title, .heading)
  }

  private func show(_ examples: [ManualExample]) throws {
    for (number, example) in examples.enumerated() {
      if number > 0 { try screen.gap() }
      for line in example.patient {
        try screen.paragraph(line, label: texts.patient, labelLook: .quiet, indent: 2)
      }
      try screen.paragraph(
        example.reply,
        quotes: texts.quotes,
        label: texts.you,
        labelLook: .quiet,
        indent: 2
      )
      if let instead = example.instead {
        let name = Manual.entry(for: instead, in: lang).name
        try screen.paragraph(name, label: texts.instead, labelLook: .quiet, indent: 2)
      }
    }
  }
}
