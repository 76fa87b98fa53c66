/// The command line: the same engine without the window.
///
/// Each command reads its files, refuses all of them where one is wrong, and only then prints. It
/// may know every room but `session` and `view`: what needs JavaFX is asked for through [Desktop],
/// so that no other command loads a class of it.
@NullMarked
package studio.backprop.cli;

import org.jspecify.annotations.NullMarked;
