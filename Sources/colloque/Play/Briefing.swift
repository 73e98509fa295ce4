import Scenario
import Transcript

/// What the learner is told before the first line: who, where, what for, how long.
struct Briefing {
  let title: String
  let patient: String
  let setting: String
  let task: String
  let minutes: Int

  /// The briefing of a scenario.
  init(_ scenario: Scenario, texts: Texts) {
    title = scenario.title
    let about = scenario.patient.about
    patient =
      "\(scenario.patient.name), \(texts.age(scenario.patient.age))"
      + (about.isEmpty ? "" : ". \(about)")
    setting = scenario.setting
    task = scenario.task
    minutes = scenario.minutes
  }

  /// Shows it.
  func show(on screen: Screen, texts: Texts, mode: Header.Mode) throws {
    try screen.paragraph(title, .heading)
    try screen.paragraph(texts.simulation, .quiet)
    try screen.gap()
    let lines = [
      (texts.patientLabel, patient), (texts.settingLabel, setting), (texts.taskLabel, task),
      (texts.timeLabel, texts.minutes(minutes)),
    ]
    for (label, text) in lines { try screen.paragraph(text, label: label + " ", indent: 2) }
    try screen.gap()
    if mode == .exam { try screen.paragraph(texts.examRules) }
    try screen.paragraph(texts.howTo, .quiet)
    try screen.gap()
  }
}
