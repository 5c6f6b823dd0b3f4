extension Stylesheet {
  /// One ink, one accent, one paper; dark and forced colours are other values of the same names.
  static let colours = #"""
    :root {
      color-scheme: light dark;
      --ink: #1a1a1c;
      --soft: #54575f;
      --rule: #858a94;
      --hair: #d5d8de;
      --paper: #ffffff;
      --tint: #f3f5f9;
      --accent: #0b3a8f;
      --accent-tint: #e6ecf8;
      --on-accent: #ffffff;
      --highlight: #fff1ae;
      --late: #8a2c00;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --ink: #edeef1;
        --soft: #b3b8c3;
        --rule: #7f8694;
        --hair: #3a3f4a;
        --paper: #14171d;
        --tint: #1e222b;
        --accent: #a9c3ff;
        --accent-tint: #25304a;
        --on-accent: #14171d;
        --highlight: #5a4a00;
        --late: #ffb08a;
      }
    }
    @media (forced-colors: active) {
      :root {
        --ink: CanvasText;
        --soft: CanvasText;
        --rule: CanvasText;
        --hair: CanvasText;
        --paper: Canvas;
        --tint: Canvas;
        --accent: LinkText;
        --accent-tint: Canvas;
        --on-accent: Canvas;
        --highlight: Mark;
        --late: CanvasText;
      }
    }
    """#
}
