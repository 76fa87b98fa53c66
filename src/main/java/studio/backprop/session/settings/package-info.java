/// What a person has chosen, kept from one start of the program to the next.
///
/// It may know how a session is looked at, and no document: settings hold for all of them.
@NullMarked
package studio.backprop.session.settings;

import org.jspecify.annotations.NullMarked;
