/// How urgent it is, most urgent first.
public enum Urgency: String, Hashable, Sendable, Codable, CaseIterable {
  /// Danger to life now.
  case emergency
  /// Help is needed today.
  case urgent
  /// Neither.
  case routine
}
