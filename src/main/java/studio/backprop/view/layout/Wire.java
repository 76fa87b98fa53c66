package studio.backprop.view.layout;

/// A connection from the one output of a box to an input of a box.
///
/// @param from the id of the box whose output it carries
/// @param to the id of the box it goes to
/// @param input which of that box's inputs, counted from 0 at the top
public record Wire(String from, String to, int input) {}
