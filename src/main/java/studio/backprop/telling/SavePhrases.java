package studio.backprop.telling;

import studio.backprop.language.Language;
import studio.backprop.language.Texts;
import studio.backprop.scenario.file.SaveFault;
import studio.backprop.scenario.file.WriteFault;

/// Why something was not saved, in a sentence each, with the way out.
public final class SavePhrases {
  private final Texts texts;

  public SavePhrases(Language language) {
    this.texts = language.texts("problems");
  }

  /// Why not, with the name of the file in it.
  public String sentence(SaveFault fault) {
    return switch (fault) {
      case SaveFault.NoFile(var named, var kind) ->
          texts.get("save.no-file", named, texts.get("save.kind." + Texts.key(kind)));
      case SaveFault.Astray(var link, var next, boolean inCircle) -> {
        String where = texts.get(inCircle ? "save.itself" : "save.nothing");
        yield next.isPresent()
            ? texts.get("save.astray-to", link, next.get(), where)
            : texts.get("save.astray", link, where);
      }
      case SaveFault.Unwritten(var file, WriteFault why) ->
          texts.get("save.unwritten", file, reason(why));
    };
  }

  /// Why unsaved work is not kept aside.
  public String notAside(WriteFault fault) {
    return texts.get("aside", texts.get("aside." + Texts.key(fault.kind()), fault.system()));
  }

  /// Why a file could not be written.
  public String reason(WriteFault fault) {
    return texts.get("write." + Texts.key(fault.kind()), fault.system());
  }
}
