/// Looking for names and words by the beginnings of words.
///
/// It may know none of the other rooms of the session: a name is found whatever it names.
@NullMarked
package studio.backprop.session.search;

import org.jspecify.annotations.NullMarked;
