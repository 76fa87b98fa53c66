package studio.backprop.writing.tex;

/// A TeX string that cannot be set; the message says why, in the words of the TeX parser.
public final class MalformedFormulaException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public MalformedFormulaException(String tex, String reason) {
    super("cannot typeset \"" + tex + "\": " + reason);
  }

  public MalformedFormulaException(String tex, Throwable cause) {
    super("cannot typeset \"" + tex + "\": " + cause.getMessage(), cause);
  }
}
