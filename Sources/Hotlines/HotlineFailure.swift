import HotlineDirectory
import HotlineHours
import HotlineLeaflet
import HotlineReferral
import HotlineRules
import HotlineStore

/// A failure of data or files that a person can mend, with a text that says how.
public protocol HotlineFailure: Error, CustomStringConvertible {}

extension DirectoryError: HotlineFailure {}
extension PersonFileError: HotlineFailure {}
extension DirectoryFileError: HotlineFailure {}
extension IndexBytesError: HotlineFailure {}
extension RuleBookError: HotlineFailure {}
extension ZoneError: HotlineFailure {}
extension HolidayError: HotlineFailure {}
extension LeafletError: HotlineFailure {}
