/// Characters that nobody sees and that nobody shall find in a copied text: marks of direction, and
/// places where a line may end or may not.
enum LayoutMarks {
  /// Whether a character is one of them.
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200B, 0x2060, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
