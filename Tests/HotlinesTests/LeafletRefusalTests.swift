import HotlineLeaflet
import HotlineModel
import Testing

@testable import Hotlines

@Suite struct LeafletRefusalTests {
  @Test(arguments: [
    (LeafletError.doesNotFit(service: "harbour", layout: .card, locale: "cy"), "layout"),
    (.noRoom(layout: .zine, locale: "cy"), "layout"), (.nothingToPrint, "reader"),
  ])
  func `what was asked for a leaflet is named when it is the reason`(
    error: LeafletError, field: String
  ) {
    #expect(QuestionError(error)?.field == field)
    #expect(QuestionError(error)?.description.contains("harbour") == false)
  }

  @Test(arguments: [
    LeafletError.noFonts([]), .noShape(characters: 1, locale: "cy"),
    .codeTooLong(service: "harbour", locale: "cy"),
  ])
  func `what is wrong here is no fault of who asks`(error: LeafletError) {
    #expect(QuestionError(error) == nil)
  }
}
