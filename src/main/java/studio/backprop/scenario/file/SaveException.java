package studio.backprop.scenario.file;

/// A scenario could not be saved. What stood in the file before still stands there.
public final class SaveException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient SaveFault fault;

  SaveException(SaveFault fault, Throwable cause) {
    super(fault.toString(), cause);
    this.fault = fault;
  }

  /// Which file, and why not.
  public SaveFault fault() {
    return fault;
  }
}
