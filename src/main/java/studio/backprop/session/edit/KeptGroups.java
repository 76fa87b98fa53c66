package studio.backprop.session.edit;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import studio.backprop.graph.Node.Position;
import studio.backprop.session.Session;
import studio.backprop.session.Shown;
import studio.backprop.session.document.Document;
import studio.backprop.session.document.Groups;
import studio.backprop.session.document.NodeGroup;
import studio.backprop.session.settings.Digest;
import studio.backprop.session.settings.Setting;
import studio.backprop.session.settings.Settings;

/// The groups of nodes of each file, one of the settings: they are there when it is opened again.
/// Of a document that no file holds they are kept by its title.
public final class KeptGroups {
  /// `Z,A@40,-12=a+layer`: its nodes, where its card is, its name.
  private static final Pattern GROUP =
      Pattern.compile(
          "(?<!\\S)(?<members>\\w+(?:,\\w+)*)(?:@(?<x>-?\\d{1,6}),(?<y>-?\\d{1,6}))?(?:=(?<name>\\S+))?(?!\\S)");

  /// The file of the settings has only so much room, and is to have some for other documents.
  private static final int LONGEST = 8_000;

  private final Settings settings;
  private final Session session;
  private long documents = -1;
  private String document = "";
  private Groups known = Groups.NONE;

  /// Follows the documents of a session.
  public KeptGroups(Settings settings, Session session) {
    this.settings = settings;
    this.session = session;
    session.groupBy(this::kept);
    if (session.document().groups().isEmpty()) {
      session.keep(kept(session.document()));
    }
    session.shownProperty().subscribe(this::follow);
  }

  private Groups kept(Document document) {
    return settings.get(setting(key(document))).orElse(Groups.NONE);
  }

  private void follow(Shown shown) {
    Groups now = shown.document().groups();
    if (session.documents() != documents) {
      documents = session.documents();
      document = key(shown.document());
      known = now;
      return;
    }
    String key = key(shown.document());
    if (!now.equals(known) || !key.equals(document)) {
      document = key;
      known = now;
      // A file that was written over may have had some.
      if (!now.isEmpty() || settings.get(setting(key)).isPresent()) {
        settings.set(setting(key), now);
      }
    }
  }

  private static String key(Document of) {
    return of.file()
        .map(file -> file.toAbsolutePath().normalize().toString())
        .orElseGet(() -> of.own().present().title());
  }

  private static Setting<Groups> setting(String key) {
    return new Setting<>("groups-" + Digest.of(key), KeptGroups::written, KeptGroups::read);
  }

  private static String written(Groups groups) {
    String text = groups.all().stream().map(KeptGroups::written).collect(Collectors.joining(" "));
    return text.length() <= LONGEST ? text : "";
  }

  private static String written(NodeGroup group) {
    String members = group.members().stream().sorted().collect(Collectors.joining(","));
    String place =
        group
            .position()
            .map(at -> String.format(Locale.ROOT, "@%.0f,%.0f", at.x(), at.y()))
            .orElse("");
    String name =
        group.name().map(text -> "=" + URLEncoder.encode(text, StandardCharsets.UTF_8)).orElse("");
    return members + place + name;
  }

  /// Whatever is no group is passed over.
  private static Optional<Groups> read(String text) {
    List<NodeGroup> all = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    GROUP
        .matcher(text)
        .results()
        .flatMap(found -> read(found).stream())
        .filter(group -> !group.hasAny(taken))
        .forEach(group -> {
          taken.addAll(group.members());
          all.add(group);
        });
    return Optional.of(new Groups(all));
  }

  private static Optional<NodeGroup> read(MatchResult found) {
    try {
      Optional<Position> place =
          Optional.ofNullable(found.group("x"))
              .map(x -> new Position(Double.parseDouble(x), Double.parseDouble(found.group("y"))));
      Optional<String> name =
          Optional.ofNullable(found.group("name"))
              .map(coded -> URLDecoder.decode(coded, StandardCharsets.UTF_8));
      return Optional.of(new NodeGroup(Set.of(found.group("members").split(",")), name, place));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
