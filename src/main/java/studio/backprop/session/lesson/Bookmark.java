package studio.backprop.session.lesson;

import java.util.Optional;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.session.settings.Setting;
import studio.backprop.session.settings.Settings;

/// Where the lesson of each scenario was left, one of the settings: it goes on where the bell rang.
public final class Bookmark {
  private static final int MOST = 1_000_000;

  private final Settings settings;

  /// Follows the lessons that are taught.
  public Bookmark(Settings settings, Session session) {
    this.settings = settings;
    session.follow(Place::of, place -> place.ifPresent(this::keep));
  }

  private record Place(String title, int moment, boolean last) {
    static Optional<Place> of(Shown shown) {
      return shown
          .document()
          .taught()
          .filter(_ -> ShownLesson.isOwn(shown))
          .map(at ->
              new Place(
                  ShownLesson.own(shown).title(), at.moment(), at.moment() == at.lesson().size()));
    }
  }

  /// The moment at which the lesson was left; 0 where it was not begun, or taught to its end.
  public int left(Shown shown) {
    int moment = settings.get(setting(ShownLesson.own(shown).title())).orElse(0.0).intValue();
    return moment <= ShownLesson.own(shown).lesson().size() ? moment : 0;
  }

  private void keep(Place place) {
    settings.set(setting(place.title()), place.last() ? 0.0 : place.moment());
  }

  private static Setting<Double> setting(String title) {
    return Setting.number("lesson-" + LessonKey.of(title), 0, MOST);
  }
}
