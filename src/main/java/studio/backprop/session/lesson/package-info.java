/// Being led through a document: by its lesson, by questions, by cells that are to be filled in;
/// where each lesson was left, and writing one.
///
/// It may know the session, the document, what is looked at, settings, in which is kept how far a
/// person has come, and learning, as only that can be predicted of which something is learned.
@NullMarked
package studio.backprop.session.lesson;

import org.jspecify.annotations.NullMarked;
