import PlanModel

/// The words about what is said in meetings.
struct CommentPhrases: Sendable {
  let comments: String
  let lead: String
  let empty: String
  let csv: String
  let toAnswer: String
  /// How many comments a meeting has, and how many of them wait for an answer.
  let counts: @Sendable (Int, Int) -> String
  let answer: String
  let unanswered: String
  let answerIt: String
  let answerAnew: String
  let correctIt: String
  let answerAnewOrCorrectIt: String
  let correct: String
  let withdraw: String
  let withdrawLead: String
  let record: String
  let recordAction: String
  let meeting: String
  let date: String
  let topic: String
  let kind: String
  let speaker: String
  let speakerHint: String
  let text: String
  let department: String
  let answered: String
  let emptyIsToday: String
  let emptyTakesBack: String
  let reason: String
  let aboutIndicator: String
  let allComments: String
  let noDay: @Sendable (String) -> String
  let answerMissing: String
  let saved: String

  static let japanese = CommentPhrases(
    comments: "意見と回答",
    lead: "会議で委員から出た意見・質問・要望と、その回答です。庁内のもので、公表の画面やデータには出ません。次の会議の資料に、前回の意見と回答として載ります。",
    empty: "会議の意見はまだありません。下の「意見を記録する」から一つずつ記録するか、表に書いて次のコマンドでまとめて取り込みます。",
    csv: "CSVで保存する",
    toAnswer: "まだ回答していない意見",
    counts: { $1 == 0 ? "\($0)件、すべて回答済み" : "\($0)件、うち未回答\($1)件" },
    answer: "回答",
    unanswered: "回答準備中",
    answerIt: "回答する",
    answerAnew: "回答を書き直す",
    correctIt: "訂正・取り下げ・履歴",
    answerAnewOrCorrectIt: "回答を書き直す・訂正・取り下げ・履歴",
    correct: "記録を訂正する",
    withdraw: "意見を取り下げる",
    withdrawLead: "誤って記録した意見を、回答ごと取り下げます。履歴には残ります。",
    record: "意見を記録する",
    recordAction: "記録する",
    meeting: "会議名",
    date: "会議の日",
    topic: "対象",
    kind: "区分",
    speaker: "発言者",
    speakerHint: "「委員」「学識経験者」など。なくてもかまいません。",
    text: "意見の内容",
    department: "回答する課など",
    answered: "回答の日",
    emptyIsToday: "空なら今日",
    emptyTakesBack: "空にして記録すると、回答を取り下げます。",
    reason: "理由",
    aboutIndicator: "会議での意見",
    allComments: "すべての意見と回答を見る",
    noDay: { "「\($0)」は日付として読めません。例: 2026-02-01、令和8年2月1日" },
    answerMissing: "回答を入れてください。",
    saved: "記録しました。履歴に残ります。")

  static let english = CommentPhrases(
    comments: "Comments",
    lead:
      "What committee members say in meetings, with the city's answers. They are never public; the next meeting's documents print the last meeting's.",
    empty:
      "No comment was recorded yet. Record them one by one below, or write them in a sheet and take it in with this command.",
    csv: "Save as CSV",
    toAnswer: "Comments that wait for an answer",
    counts: { $1 == 0 ? "\($0) comments, all answered" : "\($0) comments, \($1) not answered" },
    answer: "Answer",
    unanswered: "Not answered yet",
    answerIt: "Answer",
    answerAnew: "Answer anew",
    correctIt: "Correct, withdraw, history",
    answerAnewOrCorrectIt: "Answer anew, correct, withdraw, history",
    correct: "Correct the record",
    withdraw: "Withdraw the comment",
    withdrawLead:
      "Takes back a comment that was recorded by mistake, with its answer. It stays in the history.",
    record: "Record a comment",
    recordAction: "Record",
    meeting: "Meeting",
    date: "Day of the meeting",
    topic: "About",
    kind: "Kind",
    speaker: "Speaker",
    speakerHint: "As the minutes name them; may be empty.",
    text: "What was said",
    department: "Who answers",
    answered: "Day of the answer",
    emptyIsToday: "today where it is empty",
    emptyTakesBack: "Recorded empty, the answer is taken back.",
    reason: "Reason",
    aboutIndicator: "Comments in meetings",
    allComments: "See all comments",
    noDay: { "“\($0)” is no date. Type 2026-02-01" },
    answerMissing: "The answer is empty.",
    saved: "Recorded. It stays in the history.")
}
