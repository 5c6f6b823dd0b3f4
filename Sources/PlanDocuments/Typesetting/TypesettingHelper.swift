/// The helper process that runs Typst.
///
/// Its folder holds `form.typ`, what that includes, and `content.json`; it writes `document.pdf` and `outcome.json`. A
/// character that no font has is printed as 〓, as printers do, and told: the document would be refused otherwise.
enum TypesettingHelper {
  /// The status where Typst is not installed.
  static let statusWithoutTypst: Int32 = 3

  static let program = #"""
    import json, re, resource, signal, sys, unicodedata

    # Whatever a form does, it ends: five minutes of processor, ten of waiting, four gigabytes.
    resource.setrlimit(resource.RLIMIT_CPU, (300, 300))
    resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
    signal.alarm(600)

    try:
        import typst
    except ImportError:
        sys.exit(3)

    folder, *fonts = sys.argv[1:]


    def finish(**outcome):
        with open(folder + "/outcome.json", "w", encoding="utf-8") as file:
            json.dump(outcome, file, ensure_ascii=False)
        sys.exit(0)


    def unescaped(text):
        text = re.sub(r"\\u\{([0-9a-f]+)\}", lambda found: chr(int(found[1], 16)), text)
        return re.sub(r"\\(.)", r"\1", text)


    def replaced(value, texts):
        if isinstance(value, str):
            for text in texts:
                # What only steers how others are written leaves nothing behind.
                value = value.replace(text, "" if unicodedata.category(text[0]) == "Cf" else "〓")
            return value
        if isinstance(value, list):
            return [replaced(item, texts) for item in value]
        if isinstance(value, dict):
            return {key: replaced(item, texts) for key, item in value.items()}
        return value


    missing = []
    while True:
        try:
            pdf = typst.compile(
                folder + "/form.typ", root=folder, font_paths=fonts, ignore_system_fonts=True,
                package_path=folder, package_cache_path=folder, pdf_standards=["ua-1"])
            break
        except typst.TypstError as error:
            told = error.diagnostic or str(error)
            found = [unescaped(text) for text in re.findall(r'the text `"(.*)"` could not be displayed', told)]
            found = sorted(dict.fromkeys(text for text in found if text), key=len, reverse=True)
            with open(folder + "/content.json", encoding="utf-8") as file:
                content = json.load(file)
            clean = replaced(content, found)
            if clean == content:
                finish(error=told)
            missing += [text for text in found if unicodedata.category(text[0]) != "Cf"]
            with open(folder + "/content.json", "w", encoding="utf-8") as file:
                json.dump(clean, file, ensure_ascii=False)

    with open(folder + "/document.pdf", "wb") as file:
        file.write(pdf)
    finish(missing=missing)
    """#
}
