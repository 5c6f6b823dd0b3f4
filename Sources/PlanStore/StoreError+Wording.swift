public import PlanModel

extension StoreError {
  /// One line that names the file and says what to do.
  public var message: Wording {
    switch self {
    case .missing(let file):
      Wording(
        japanese: "\(file)がありません。「hashira import ファイル… --apply」で作るか、--storeで場所を示してください。",
        english:
          "\(file) is not there; make it with 'hashira import FILE… --apply', or name another with --store")
    case .notADatabase(let file):
      Wording(
        japanese: "\(file)はデータベースのファイルではありません。別のファイルを--storeで示してください。",
        english: "\(file) is no database file; name another with --store")
    case .notOurs(let file):
      Wording(
        japanese: "\(file)は別のプログラムのデータベースです。別のファイルを--storeで示してください。",
        english: "\(file) is another program's database; name another file with --store")
    case .newer(let file, let version, let known):
      Wording(
        japanese: "\(file)は新しい版のhashiraが書いたもの（形式\(version)、この版は\(known)まで）です。hashiraを更新してください。",
        english:
          "\(file) was written by a newer hashira (form \(version), this one knows up to \(known)); update hashira"
      )
    case .older(let file, let version):
      Wording(
        japanese: "\(file)は古い形式（\(version)）です。hashira serveなど書き込む命令を一度実行すると新しい形式になります。",
        english:
          "\(file) is of an older form (\(version)); run a writing command such as 'hashira serve' once")
    case .readOnly(let file):
      Wording(
        japanese: "\(file)に書き込めません。ファイルとフォルダの権限を確かめてください。",
        english: "\(file) cannot be written to; check the rights on the file and its folder")
    case .notOpened(let file, let detail):
      Wording(
        japanese: "\(file)を開けません（\(detail)）。場所と権限を確かめてください。",
        english: "\(file) cannot be opened (\(detail)); check the place and the rights")
    case .full(let file):
      Wording(
        japanese: "ディスクの空きがないため、\(file)に書き込めません。空きを作ってからやり直してください。何も変わっていません。",
        english:
          "\(file) cannot be written to, as the disk is full; make room and try again; nothing was changed")
    case .locked(let file, let address): Self.lockedMessage(file, address)
    case .alreadyThere(let file):
      Wording(
        japanese: "\(file)はもうあります。上書きしないので、別の名前にするか、先に移してください。",
        english: "\(file) is there already and is not overwritten; take another name or move it away first")
    default: detailMessage
    }
  }

  private static func lockedMessage(_ file: String, _ address: String?) -> Wording {
    guard let address else {
      return Wording(
        japanese: "\(file)には別のhashiraが書き込み中です。終わってからやり直してください。",
        english: "another hashira is writing to \(file); try again when it has ended")
    }
    return Wording(
      japanese: "\(file)はサーバー（\(address)）が使用中です。そちらの画面で行うか、サーバーを止めてからやり直してください。",
      english: "\(file) is held by the server at \(address); do it there, or stop the server and try again")
  }

  private var detailMessage: Wording {
    switch self {
    case .damaged(let file, let detail):
      Wording(
        japanese: "\(file)が壊れています（\(detail)）。hashira journal verifyで確かめ、控えからhashira restoreで戻してください。",
        english: "\(file) is damaged (\(detail)); check it with 'hashira journal verify' and restore a backup"
      )
    case .unreadableEntry(let file, let sequence, let detail):
      Wording(
        japanese: "\(file)の記録\(sequence)をこの版のhashiraは読めません（\(detail)）。hashiraを更新してください。",
        english:
          "entry \(sequence) of \(file) cannot be read by this version of hashira (\(detail)); update hashira"
      )
    case .otherDocument(let edition):
      Wording(
        japanese: "版\(edition)の文書が、記録されるダイジェストと合いません。版を作り直してください。",
        english: "the document of edition \(edition) is not the one whose digest is recorded; freeze it anew")
    case .wordsMayRemain(let file, let detail):
      Wording(
        japanese: "内容は削除しましたが、\(file)の空き領域に残っている可能性があります（\(detail)）。空きを作り、もう一度実行してください。",
        english:
          "the content is gone, but may remain in unused parts of \(file) (\(detail)); make room and run it again"
      )
    case .failed(let file, let detail):
      Wording(
        japanese: "\(file)を処理できませんでした（\(detail)）。何も変わっていません。",
        english: "\(file) could not be worked on (\(detail)); nothing was changed")
    default:
      Wording(japanese: "データベースを使えません。", english: "the database cannot be used")
    }
  }
}

extension StoreError: CustomStringConvertible {
  public var description: String { message.english }
}
