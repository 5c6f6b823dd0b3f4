import PlanCommands

@main
enum Hashira {
  static func main() async {
    await HashiraCommand.launch()
  }
}
