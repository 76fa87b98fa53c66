package studio.backprop.graph;

/// Something wrong in a scenario.
///
/// @param place where it stands: `nodes[3].inputs.W`
/// @param message what is wrong and what would be right
public record Problem(String place, String message) {
  @Override
  public String toString() {
    return place.isEmpty() ? message : place + ": " + message;
  }
}
