package studio.backprop.writing;

import java.util.Optional;

/// Numbers that make a number, as a reader sees them.
///
/// @param relation `=` where the numbers that are shown give the one that is shown, else `≈`
/// @param value what they make, without a sign of its own for about
/// @param alone where one thing makes it that is no cell and no product: what that is, in numbers,
///   for its value would be told by itself
public record NumberEquation(String relation, String value, Optional<String> alone) {}
