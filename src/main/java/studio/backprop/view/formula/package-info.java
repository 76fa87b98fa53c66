/// Sets mathematics: a TeX string becomes vector outlines which take their colour from the style
/// sheet and stay sharp at any zoom.
///
/// [studio.backprop.view.formula.FormulaView] is the control that a view uses. JLaTeXMath and AWT
/// are known in this package only, and only off the JavaFX thread: whoever shows a formula waits
/// for [studio.backprop.view.formula.FormulaOutlines] and shows plain text meanwhile.
@NullMarked
package studio.backprop.view.formula;

import org.jspecify.annotations.NullMarked;
