import PlanCommands

await HashiraCommand.main()
