/// A day of the Gregorian calendar, counted from 1 January 1970; no clock and no time zone.
struct Day: Hashable {
  var number: Int

  /// The day of an ISO 8601 date or moment; nil where there is none.
  init?(_ text: String) {
    let parts = text.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2]), 1...9999 ~= year, 1...12 ~= month, 1...31 ~= day
    else { return nil }
    // Years begin in March, so that the leap day is the last (Hinnant, "chrono-compatible low-level date algorithms").
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let ofEra = shifted - era * 400
    let ofYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    number = era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
  }

  /// The day so many days later.
  func adding(_ days: Int) -> Day {
    var day = self
    day.number += days
    return day
  }

  /// The day as ISO 8601.
  var text: String {
    let days = number + 719_468
    let era = days / 146_097
    let ofEra = days - era * 146_097
    let years = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * years + years / 4 - years / 100)
    let month = (5 * ofYear + 2) / 153
    let day = ofYear - (153 * month + 2) / 5 + 1
    let civil = month < 10 ? month + 3 : month - 9
    let year = years + era * 400 + (civil <= 2 ? 1 : 0)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(year)-\(two(civil))-\(two(day))"
  }
}
