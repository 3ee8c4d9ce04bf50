extension Fixture {
  static let offices = #"""
    id,name_en,name_cy,area,address,phone,hours,languages,mode,note,source,date,trust
    office-west,"West office, first floor",,GB-CRF,"2 Quay ""Street""",020 7946 0958,\#
    Mo-Fr 10:00-12:00,en ar,interpreter,Ring twice,https://offices.example,2026-01-31,repository
    office-east,East office,Swyddfa'r dwyrain,,,0808 157 0193,,,,,\#
    https://offices.example,2026-01-31,repository
    """#

  static let rules = """
    - id: young-person
      kind: fact
      title: Somebody under eighteen is a child
      source: [{document: "001", lines: "1"}]
      when: {age: {max: 17}}
      sets: minor
      examples:
        - person: {age: 17}
          expect: {facts: {minor: yes}}
    - id: always-routine
      kind: triage
      title: Nothing is urgent here
      source: [{url: "https://rules.example", date: 2026}]
      when: {always: true}
      urgency: routine
    - id: students-only
      kind: exclude
      title: Visitors are turned away
      source: [{document: "001"}]
      validFrom: 2026-01-01
      when:
        residence: [temporary-visitor]
        not: {role: [professional, supporter]}
      services: [harbour]
      reason: visitors
      examples:
        - person: {residence: temporary-visitor, consent: {police: no}, languages: [ar]}
          expect: {notListed: [harbour]}
    - id: hurt-at-home
      kind: refer
      title: Who is hurt at home calls the Harbour
      source: [{document: "001"}]
      when:
        any:
          - {subjects: home-violence}
          - {danger: [on, unknown], place: GB-CRF}
      services: [harbour]
      stage: support
      precedence: 10
      reason: harbour
    - id: mind-the-police
      kind: caution
      title: Ask before the police are told
      source: [{document: "001"}]
      when: {minor: no}
      caution: not-police
    """

  static let english = """
    locale: en
    status: reviewed
    messages:
      reason.harbour: "answers in {language}"
      excluded.visitors: "not for visitors"
      caution.not-police: {text: "They are not the police.", status: official, source: "a1"}
    """

  static let welsh = """
    locale: cy
    status: draft
    messages:
      reason.harbour: "yn ateb yn {language}"
    """

  static let ownEnglish = """
    locale: en
    status: draft
    messages:
      excluded.visitors: "not for people on a visit"
    """
}
