import HotlineText
import Testing

@Suite struct MessageIDTests {
  @Test(arguments: [
    ("year end not stated", "year-end-not-stated"),
    ("08:30-17:15 in 2017, days not stated", "08-30-17-15-in-2017-days-not-stated"),
    ("Children’s line", "children-s-line"), ("電話", ""),
  ])
  func `an id is made of letters and digits`(text: String, slug: String) {
    #expect(MessageID.slug(text) == slug)
  }

  @Test func `the id of a long text ends with a whole word`() {
    let text = "The main child guidance centre of the prefecture; its other centres are not listed."
    #expect(
      MessageID.record(text)
        == "record.the-main-child-guidance-centre-of-the-prefecture-its-other-a58a")
    #expect(MessageID.record("No stamp is needed.") == "record.no-stamp-is-needed")
  }
}
