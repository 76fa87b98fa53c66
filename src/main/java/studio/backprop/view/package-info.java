/// The window: the scene graph, its FXML shells and its style.
///
/// It observes what `session` says is to be seen and sends what a person does back to it; it
/// computes nothing about gradients. It may know `session` and what is below it.
@NullMarked
package studio.backprop.view;

import org.jspecify.annotations.NullMarked;
