import Foundation

/// A point on the globe.
public struct Coordinates: Hashable, Sendable {
  /// Degrees north, -90...90.
  public let latitude: Double
  /// Degrees east, -180...180.
  public let longitude: Double

  /// Makes a point.
  public init(latitude: Double, longitude: Double) {
    (self.latitude, self.longitude) = (latitude, longitude)
  }

  /// The great-circle distance in metres on a sphere of 6,371 km (haversine formula).
  ///
  /// From Nagoya (35.18, 136.91) to Osaka (34.69, 135.50) it is about 139,600.
  public func distanceInMetres(to other: Coordinates) -> Double {
    let degree = Double.pi / 180
    let half =
      pow(sin((other.latitude - latitude) * degree / 2), 2)
      + cos(latitude * degree) * cos(other.latitude * degree)
      * pow(sin((other.longitude - longitude) * degree / 2), 2)
    return 2 * 6_371_000 * asin(min(1, half.squareRoot()))
  }
}
