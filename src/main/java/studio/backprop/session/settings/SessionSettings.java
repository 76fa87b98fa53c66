package studio.backprop.session.settings;

import studio.backprop.language.Language;
import studio.backprop.playback.Grain;
import studio.backprop.session.Session;
import studio.backprop.session.gaze.Motion;
import studio.backprop.writing.style.Style;

/// What is kept of a session from one start to the next: how formulas are written, how fast and how
/// closely a pass is looked at.
public final class SessionSettings {
  private static final Setting<Style.Gradients> GRADIENTS =
      Setting.choice("gradients", Style.Gradients.class);
  private static final Setting<Style.Form> FORM = Setting.choice("form", Style.Form.class);
  private static final Setting<Boolean> SPELT_OUT = Setting.yesOrNo("spelt-out");
  private static final Setting<Double> DECIMALS = Setting.number("decimals", 0, Style.MOST_DIGITS);
  private static final Setting<Double> SPEED = Setting.number("speed", 0.25, 4);
  private static final Setting<Grain> GRAIN = Setting.choice("grain", Grain.class);

  private static final Setting<Language> LANGUAGE = Setting.choice("language", Language.class);
  private static final Setting<Motion> MOTION = Setting.choice("motion", Motion.class);

  private SessionSettings() {}

  /// Gives a session what was chosen before, and keeps what is chosen in it.
  public static void keep(Settings settings, Session session) {
    settings.get(GRAIN).ifPresent(session::look);
    session.write(chosen(settings, session.shown().gaze().style()));
    var speed = session.playhead().speedProperty();
    settings.get(SPEED).ifPresent(speed::set);
    speed.addListener((_, _, now) -> settings.set(SPEED, now.doubleValue()));
    var motion = session.playhead().motionProperty();
    settings.keep(MOTION, motion, motion::set);
    session
        .shownProperty()
        .addListener((_, before, now) -> {
          if (before.gaze().grain() != now.gaze().grain()) {
            settings.set(GRAIN, now.gaze().grain());
          }
          if (!before.gaze().style().equals(now.gaze().style())) {
            keep(settings, now.gaze().style());
          }
        });
  }

  private static Style chosen(Settings settings, Style usual) {
    return new Style(
        settings.get(GRADIENTS).orElse(usual.gradients()),
        settings.get(FORM).orElse(usual.form()),
        settings.get(SPELT_OUT).orElse(usual.speltOut()),
        settings.get(DECIMALS).map(Double::intValue).orElse(usual.digits()),
        settings.get(LANGUAGE).orElse(usual.language()));
  }

  private static void keep(Settings settings, Style style) {
    settings.set(GRADIENTS, style.gradients());
    settings.set(FORM, style.form());
    settings.set(SPELT_OUT, style.speltOut());
    settings.set(DECIMALS, (double) style.digits());
    settings.set(LANGUAGE, style.language());
  }
}
