import Evaluation

/// A review as one HTML page: inline style, thumbnails inside, no scripts, no network. Equal
/// reviews give equal bytes.
public struct ReviewPage {
  public var review: DataReview
  public var folders: PhotographFolders
  /// The folder of photographs as the user named it: `mv` lines start there.
  public var root: String

  public init(_ review: DataReview, folders: PhotographFolders, root: String) {
    (self.review, self.folders, self.root) = (review, folders, root)
  }

  /// Photographs that heads which have not seen them take for another class, likeliest first.
  private var misplaced: [DataReview.Suspect] {
    review.suspects.filter { $0.suggestion != $0.label }
  }

  public var html: String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(Markup.escape(root)): review of the photographs</title>
    <style>
    \(Stylesheet.text)
    pre { overflow-x: auto; background: var(--card); border: 1px solid var(--line);
      border-radius: 10px; padding: .75rem 1rem; font-size: .82rem; user-select: all; }
    </style>
    </head>
    <body>
    <main>
    <h1>Review of \(Markup.escape(root))</h1>
    <p class="soft">\(folders.photographs.count) photographs, \(folders.labels.count) classes. Each
    was judged by heads that had not seen it.</p>
    \([tiles, suspects, moves, pairs, files].joined(separator: "\n"))
    </main>
    </body>
    </html>

    """
  }

  private var tiles: String {
    let figures = [
      (misplaced.count, "taken for another class"),
      (review.pairs.count { $0.leaks }, "near-duplicates across parts"),
      (review.unreadable.count, "unreadable"), (review.tiny.count, "smaller than the input"),
    ]
    let cells = figures.map { "<div class=\"tile\"><b>\($0)</b><span>\($1)</span></div>" }
    return "<div class=\"tiles\">\n\(cells.joined(separator: "\n"))\n</div>"
  }

  private var suspects: String {
    let cards = review.suspects.prefix(DataReview.shown).map { suspect in
      let verdict =
        suspect.suggestion == suspect.label
        ? "\(folder(suspect.label)), unsure"
        : "\(folder(suspect.label)) → <b>\(folder(suspect.suggestion))</b>"
      return figure(suspect.path, "\(verdict)<br>suspicion \(Markup.percent(suspect.suspicion))")
    }
    return section(
      "Likeliest to lie in the wrong folder",
      "The most suspicious first; the arrow leads to the suggested folder.",
      "<div class=\"photos\">\n\(cards.joined(separator: "\n"))\n</div>")
  }

  private var moves: String {
    let lines = misplaced.prefix(DataReview.shown).map { suspect in
      let base = root.hasSuffix("/") ? root : root + "/"
      let source = Self.quoted(suspect.path)
      return "mv -n -- \(source) \(Self.quoted(base + folders.folders[suspect.suggestion] + "/"))"
    }
    guard !lines.isEmpty else { return "" }
    return section(
      "To move them", "Keep the lines that are right, and run them in a shell; then retrain.",
      "<pre>\(Markup.escape(lines.joined(separator: "\n")))</pre>")
  }

  private var pairs: String {
    guard !review.pairs.isEmpty else { return "" }
    let rows = review.pairs.prefix(DataReview.shown).map { pair in
      let note =
        "likeness \(Markup.percent(pair.likeness))"
        + (pair.leaks ? ", <b>\(pair.first.part) and \(pair.second.part)</b>" : "")
      return "<div class=\"photos\">\n"
        + figure(pair.first.path, "\(folder(pair.first.label))<br>\(note)") + "\n"
        + figure(pair.second.path, folder(pair.second.label)) + "\n</div>"
    }
    return section(
      "Near-duplicates",
      "Two of a kind in different parts let a head be measured on what it has learnt from: "
        + "the accuracy is then too good to be true.", rows.joined(separator: "\n"))
  }

  private var files: String {
    var rows = review.unreadable.map { [$0.path, $0.reason] }
    rows += review.tiny.map { [$0.path, "\($0.width) by \($0.height) pixels"] }
    guard !rows.isEmpty else { return "" }
    let cells = rows.map { row in
      "<tr>" + row.map { "<td class=\"text\">\(Markup.escape($0))</td>" }.joined() + "</tr>"
    }
    return section(
      "Unreadable and tiny files", "Unreadable ones were skipped; tiny ones were drawn larger.",
      "<div class=\"scroll\"><table>\n\(cells.joined(separator: "\n"))\n</table></div>")
  }

  private func folder(_ label: Int) -> String { Markup.escape(folders.folders[label]) }

  private func figure(_ path: String, _ caption: String) -> String {
    let picture = review.thumbnails[path] ?? []
    let name = Markup.escape(path)
    return "<figure><img alt=\"\(name)\" title=\"\(name)\" "
      + "src=\"data:image/jpeg;base64,\(Markup.base64(picture))\">"
      + "<figcaption>\(caption)</figcaption></figure>"
  }

  private func section(_ title: String, _ text: String, _ body: String) -> String {
    "<section>\n<h2>\(title)</h2>\n<p class=\"soft\">\(Markup.escape(text))</p>\n\(body)\n</section>"
  }

  /// As a word of a POSIX shell, whatever the name holds.
  static func quoted(_ path: String) -> String {
    var text = "'"
    for character in path.unicodeScalars {
      if character == "'" { text += "'\\''" } else { text.unicodeScalars.append(character) }
    }
    return text + "'"
  }
}
