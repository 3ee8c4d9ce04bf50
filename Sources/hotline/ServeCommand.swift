import ArgumentParser
import HotlineServer

/// Serves the directory over HTTP.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "The HTTP service: referrals, search, records, coverage.",
    discussion: """
      Ends on SIGTERM when what is being answered is finished; opens the directory anew on SIGHUP,
      and when another file takes the place of the directory's.
      Examples:
        hotline serve --directory japan.hotline
        hotline serve --directory japan.hotline --host 0.0.0.0 --port 80 --config server.json
      """)

  @Option(help: "The directory: a folder of YAML files, or a file made by `hotline build`.")
  var directory = "directory"

  @Option(help: "The address to listen at.") var host: String?
  @Option(help: "The port to listen at, 0 to 65535.") var port: Int?
  @Option(help: "A JSON file of settings, such as origins and requestsPerMinute.")
  var config: String?

  func run() async throws {
    try await ExitCodes.runWaiting {
      var settings = ServerConfiguration()
      if let config { settings = try ServerConfiguration(path: config) }
      settings.host = host ?? settings.host
      settings.port = port ?? settings.port
      if let fault = settings.fault { throw ValidationError("--port: \(fault)") }
      try await HotlineService(directory: directory, configuration: settings).run()
    }
  }
}
