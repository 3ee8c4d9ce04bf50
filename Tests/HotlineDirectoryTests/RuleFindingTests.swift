import Testing

@Suite struct RuleFindingTests {
  @Test(arguments: [
    FindingRow(
      in: "directory/rules/rules.yaml",
      write: "kind: triag",
      for: "kind: triage",
      finds: [
        "directory/rules/rules.yaml:11:9: error [field.value]: 'triag' is no value of "
          + "'kind'; write one of fact, triage, exclude, refer, caution (here probably "
          + "triage)"
      ]),
    FindingRow(
      in: "directory/rules/rules.yaml",
      write: "urgency: urgnt",
      for: "urgency: routine",
      finds: [
        "directory/rules/rules.yaml:15:12: error [field.value]: 'urgnt' is no value "
          + "of 'urgency'; write one of emergency, urgent, routine (here probably urgent)"
      ]),
    FindingRow(
      in: "directory/rules/rules.yaml",
      write: "urgency: routine\n  reason: none",
      for: "urgency: routine",
      finds: [
        "directory/rules/rules.yaml:16:3: error [field.unknown]: 'reason' is no key "
          + "of a triage rule; write one of id, kind, title, source, validFrom, "
          + "validUntil, when, examples, urgency",
        "directory/rules/rules.yaml:16:11: error [message.missing]: no locale has the "
          + "message 'reason.none'; write it in locales/en.yaml",
      ]),
    FindingRow(
      in: "directory/rules/rules.yaml",
      write: "sets: gender",
      for: "sets: minor",
      finds: [
        "directory/rules/rules.yaml:6:9: error [rule.sets]: 'gender' is asked and not "
          + "derived; write a name of its own, or minor"
      ]),
    FindingRow(
      in: "directory/rules/rules.yaml",
      write: "reason: visitors",
      for: "services: [harbour]\n  reason: visitors",
      finds: [
        "directory/rules/rules.yaml:16:3: error [rule.target]: the rule is about "
          + "nothing; write 'services' or 'subjects'"
      ]),
    FindingRow(
      in: "directory/rules/rules.yaml",
      write: "precedence: 100",
      for: "precedence: 10",
      finds: [
        "directory/rules/rules.yaml:39:15: error [field.number]: '100' is no value of "
          + "'precedence'; write a whole number from 0 to 99"
      ]),
    FindingRow(
      in: "directory/rules/rules.yaml",
      write: "",
      for: "  precedence: 10\n",
      finds: [
        "directory/rules/rules.yaml:29:3: error [field.missing]: a refer rule needs "
          + "'precedence'"
      ]),
    FindingRow(
      in: "directory/rules/rules.yaml",
      write: "validFrom: 2026-01-01\n  validUntil: 2025-12-31",
      for: "validFrom: 2026-01-01",
      finds: [
        "directory/rules/rules.yaml:21:15: error [rule.never-valid]: 2025-12-31 lies "
          + "before 2026-01-01; write a later 'validUntil'"
      ]),
    FindingRow(
      in: "directory/rules/rules.yaml",
      write: "residence: [temporary]",
      for: "residence: [temporary-visitor]",
      finds: [
        "directory/rules/rules.yaml:22:17: error [field.value]: 'temporary' is no "
          + "value of 'residence'; write one of citizen, permanent, spouse, student, "
          + "technical-intern, specified-skilled, worker, temporary-visitor, asylum, "
          + "none, unknown"
      ]),
    FindingRow(
      in: "directory/rules/rules.yaml",
      write: "residence: []",
      for: "residence: [temporary-visitor]",
      finds: [
        "directory/rules/rules.yaml:22:16: error [condition.empty]: 'residence' names "
          + "no value; write at least one, or unknown"
      ]),
    FindingRow(
      in: "directory/rules/rules.yaml",
      write: "suspectd-crime: yes",
      for: "residence: [temporary-visitor]",
      finds: [
        "directory/rules/rules.yaml:22:5: error [rule.unknown-fact]: nobody asks for "
          + "'suspectd-crime' and no rule sets it; write a rule of kind fact that sets it"
      ]),
    FindingRow(
      in: "directory/rules/rules.yaml",
      write: "gendr: female",
      for: "residence: [temporary-visitor]",
      finds: [
        "directory/rules/rules.yaml:22:5: error [rule.unknown-fact]: nobody asks for "
          + "'gendr' and no rule sets it; write 'gender'",
        "directory/rules/rules.yaml:22:12: error [field.value]: 'female' is no value "
          + "of 'gendr'; write one of yes, no, unknown",
      ]),
    FindingRow(
      in: "directory/rules/rules.yaml",
      write: "when: always",
      for: "when: {always: true}",
      finds: [
        "directory/rules/rules.yaml:14:9: error [condition.shape]: a condition is a "
          + "mapping; write {fact: value}"
      ]),
    FindingRow(
      in: "directory/rules/rules.yaml",
      write: "when: {}",
      for: "when: {always: true}",
      finds: [
        "directory/rules/rules.yaml:14:9: error [condition.empty]: the condition says "
          + "nothing; write {always: true} if it always holds"
      ]),
    FindingRow(
      in: "directory/rules/rules.yaml",
      write: "when: {all: {danger: yes}}",
      for: "when: {always: true}",
      finds: [
        "directory/rules/rules.yaml:14:15: error [condition.shape]: 'all' takes a "
          + "list of conditions; write [{…}, {…}]"
      ]),
    FindingRow(
      in: "directory/rules/rules.yaml",
      write: "{max: seventeen}",
      for: "{max: 17}",
      finds: [
        "directory/rules/rules.yaml:5:21: error [field.number]: 'seventeen' is no "
          + "value of 'max'; write a whole number from 0 to 130"
      ]),
    FindingRow(
      in: "directory/rules/rules.yaml",
      write: "{danger: [perhaps], place: GB-CRD}",
      for: "{danger: [on, unknown], place: GB-CRF}",
      finds: [
        "directory/rules/rules.yaml:36:19: error [field.value]: 'perhaps' is no value "
          + "of 'danger'; write one of yes, no, unknown",
        "directory/rules/rules.yaml:36:36: error [reference.unknown]: 'GB-CRD' is no "
          + "place; write GB-CRF",
      ]),
    FindingRow(
      in: "directory/rules/rules.yaml",
      write: "{subjects: home-violense}",
      for: "{subjects: home-violence}",
      finds: [
        "directory/rules/rules.yaml:35:20: error [reference.unknown]: 'home-violense' "
          + "is no subject; write home-violence"
      ]),
    FindingRow(
      in: "directory/rules/rules.yaml",
      write: "services: [harbor]\n  stage",
      for: "services: [harbour]\n  stage",
      finds: [
        "directory/rules/rules.yaml:37:14: error [reference.unknown]: 'harbor' is no "
          + "service; write harbour"
      ]),
    FindingRow(
      in: "directory/rules/rules.yaml",
      write: "residense: temporary-visitor, consent",
      for: "residence: temporary-visitor, consent",
      finds: [
        "directory/rules/rules.yaml:27:16: error [field.unknown]: 'residense' is no "
          + "fact of a person; write 'residence'"
      ]),
    FindingRow(
      in: "directory/rules/rules.yaml",
      write: "consent: {polic: no}",
      for: "consent: {police: no}",
      finds: [
        "directory/rules/rules.yaml:27:56: error [field.unknown]: 'consent.polic' is "
          + "no fact of a person; write 'consent.police'"
      ]),
    FindingRow(
      in: "directory/rules/rules.yaml",
      write: "notListed: [harbor]",
      for: "notListed: [harbour]",
      finds: [
        "directory/rules/rules.yaml:28:28: error [reference.unknown]: 'harbor' is no "
          + "service; write harbour"
      ]),
    FindingRow(
      in: "directory/rules/rules.yaml",
      write: "notlisted: [harbour]",
      for: "notListed: [harbour]",
      finds: [
        "directory/rules/rules.yaml:28:16: error [field.unknown]: 'notlisted' is no "
          + "key of a rule's expectation; write 'notListed'"
      ]),
    FindingRow(
      in: "directory/rules/rules.yaml",
      write: "{facts: {miner: yes}, asks: [aeg]}",
      for: "{facts: {minor: yes}}",
      finds: [
        "directory/rules/rules.yaml:9:24: error [rule.unknown-fact]: nobody asks for "
          + "'miner' and no rule sets it; write 'minor'",
        "directory/rules/rules.yaml:9:44: error [rule.unknown-fact]: nobody asks for "
          + "'aeg' and no rule sets it; write a rule of kind fact that sets it",
      ]),
    FindingRow(
      in: "directory/rules/rules.yaml",
      write: "reason: visitor",
      for: "reason: visitors",
      finds: [
        "directory/rules/rules.yaml:25:11: error [message.missing]: no locale has the "
          + "message 'excluded.visitor'; write it in locales/en.yaml (here probably "
          + "excluded.visitors)"
      ]),
    FindingRow(
      in: "directory/rules/rules.yaml",
      write: "caution: police",
      for: "caution: not-police",
      finds: [
        "directory/rules/rules.yaml:46:12: error [message.missing]: no locale has the "
          + "message 'caution.police'; write it in locales/en.yaml (here probably "
          + "caution.not-police)"
      ]),
    FindingRow(
      in: "directory/rules/rules.yaml",
      write: "- id: students-only",
      for: "- id: hurt-at-home",
      finds: [
        "directory/rules/rules.yaml:29:7: error [id.duplicate]: the rule "
          + "'students-only' stands in directory/rules/rules.yaml:16:7 already; write "
          + "another id"
      ]),
  ])
  func `what is wrong with a rule is said with its place and its mend`(row: FindingRow) {
    #expect(row.found == row.finds)
  }
}
