package studio.backprop.session;

import java.time.Instant;
import java.util.Optional;
import studio.backprop.graph.Graph;
import studio.backprop.scenario.Scenario;

/// Unsaved work of a process that is gone.
///
/// @param file where it stands, held by this window
/// @param time when it was put there
/// @param origin the file of its document, where it had one
public record Recoverable(
    RecoveryFile file, Scenario scenario, Graph graph, Instant time, Optional<Origin> origin) {}
