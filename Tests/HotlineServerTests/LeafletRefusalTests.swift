import HTTPTypes
import HotlineLeaflet
import HotlineModel
import Testing

@testable import HotlineServer

@Suite struct LeafletRefusalTests {
  @Test(arguments: [
    (LeafletError.doesNotFit(service: "harbour", layout: .card, locale: "cy"), "layout"),
    (.noRoom(layout: .zine, locale: "cy"), "layout"), (.nothingToPrint, "reader"),
    (.codeTooLong(service: "harbour", locale: "cy"), "qr"),
  ])
  func `what was asked for a leaflet is named when it is the reason`(
    error: LeafletError, field: String
  ) {
    let problem = Problem(error)
    #expect(problem.status == .conflict)
    #expect(problem.field == field)
    #expect(!problem.detail.contains("harbour") && !problem.detail.contains("cy"))
  }

  @Test(arguments: [LeafletError.noFonts([]), .noShape(characters: 1, locale: "cy")])
  func `what is wrong here is no fault of who asks`(error: LeafletError) {
    #expect(Problem(error).status == .internalServerError)
    #expect(Problem(error).code == "server.fault")
  }
}
