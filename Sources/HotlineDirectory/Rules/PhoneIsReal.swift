import HotlineModel

/// A number in the directory can be dialled: a wrong one costs a person in need their only call.
struct PhoneIsReal {
  let numbers: PhoneNumberReader
  /// Short numbers that somebody has confirmed by a class of their own.
  let confirmed: Set<String>

  /// The number, and what is wrong with it.
  func reading(of wording: Wording) -> (number: PhoneNumber?, findings: [Finding]) {
    do throws(PhoneFault) {
      let number = try numbers.number(wording.text)
      return (number, isConfirmed(number) ? [] : [unconfirmed(wording)])
    } catch {
      return (nil, [finding(error, wording)])
    }
  }

  /// That libphonenumber does not know a short number does not mean that it is not in use.
  private func isConfirmed(_ number: PhoneNumber) -> Bool {
    number.sort != .short || numbers.knows(short: number) || confirmed.contains(number.national)
  }

  private func unconfirmed(_ wording: Wording) -> Finding {
    Finding(
      .warning, "phone.unknown-short",
      "'\(wording.text)' is not among the known short numbers of \(numbers.country); correct it, "
        + "or confirm it with a class of its own in lines.yaml",
      at: wording.mark)
  }

  private func finding(_ fault: PhoneFault, _ wording: Wording) -> Finding {
    Finding(
      .error, "phone.invalid",
      "'\(wording.text)' is no telephone number of \(numbers.country): \(fault.complaint); "
        + "write it as it is dialled in the country, or with + and the country code",
      at: wording.mark)
  }
}
