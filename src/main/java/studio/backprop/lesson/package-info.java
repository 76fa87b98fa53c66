/// What a lesson does with a document, and what it asks.
///
/// At a moment the document is as it was set up to then ([MomentDocument]). A question has an
/// answer that follows from the run ([Answers], [AnswerKey]); what a person answers is read
/// ([AnswerReader]) and marked ([Marking]): right, or wrong in one of the ways that are known, each
/// with the mistake that leads there. It may know `playback` and `writing`, and says nothing in
/// words.
@NullMarked
package studio.backprop.lesson;

import org.jspecify.annotations.NullMarked;
