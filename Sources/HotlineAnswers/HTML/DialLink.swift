import HotlineModel

extension ContactPoint {
  /// What a link on a page leads to.
  ///
  /// A short number stands alone: telephones that do not know the context of RFC 3966 would dial its
  /// letters, `tel:110;phone-context=+81` as 110 and more digits.
  var dialLink: String? {
    guard let phone, phone.sort == .short else { return uri }
    return "tel:" + phone.national.replacing("#", with: "%23")
  }
}
