/// What a person reads or hears, by key and in a language. It knows no other room.
///
/// Each room keeps its words in one bundle, `resources/i18n/<room>.properties`; another language is
/// a file beside it, `<room>_de.properties`. A room asks the reader's [Language] for its bundle
/// (`language.texts("window")`) and the bundle for a text (`texts.get("step-of", 3, 12)`). Below
/// the session the language comes with the reader's style.
///
/// A text with things to fill in is a [java.text.MessageFormat]: `step {0} of {1}`. Whole numbers
/// are filled in as they are, without groups; other numbers are written before, by the writer of
/// numbers. What depends on a count is a choice over the whole phrase: `{0,choice,1#one cell
/// is|1<{0} cells are} dead`. An apostrophe is `’`.
@NullMarked
package studio.backprop.language;

import org.jspecify.annotations.NullMarked;
