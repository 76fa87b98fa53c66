package studio.backprop.notation;

/// Thrown where reading cannot go on; what began the reading hands on the value.
public final class FaultException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Fault fault;

  public FaultException(SourcePosition place, Fault.Reason reason) {
    super(reason.toString(), null, false, false);
    this.fault = new Fault(place, reason);
  }

  public Fault fault() {
    return fault;
  }
}
