/// The files that pages load, the same for the service and for a site on a disk.
public enum PageAssets {
  /// The style sheet of all pages.
  public static var style: [UInt8] { PackageResources.page_css }
  /// The script of all pages: renews, copies, prints, and leaves quickly.
  public static var script: [UInt8] { PackageResources.page_js }
  /// The script of a site on a disk: searches its index.
  public static var siteScript: [UInt8] { PackageResources.site_js }
}
