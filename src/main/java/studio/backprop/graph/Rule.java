package studio.backprop.graph;

import java.util.List;
import studio.backprop.operation.OptionFault;
import studio.backprop.operation.Port;
import studio.backprop.operation.ShapeClash;
import studio.backprop.shape.Axis;
import studio.backprop.shape.Shape;
import studio.backprop.shape.SizeFault;

/// What a problem breaks, with all that is needed to say so.
public sealed interface Rule {

  /// Every id is that of one node.
  ///
  /// @param earlier the position of the node that has it first
  record RepeatedId(String id, int earlier) implements Rule {}

  /// An operation is one of the catalogue.
  record NoSuchOperation(String op, List<String> names) implements Rule {
    public NoSuchOperation {
      names = List.copyOf(names);
    }
  }

  /// Gradients are taken of a node.
  record NoOutput() implements Rule {}

  /// A wire begins at a node that there is, and so do gradients.
  ///
  /// @param ids the nodes that there are
  record NoSuchNode(String id, List<String> ids) implements Rule {
    public NoSuchNode {
      ids = List.copyOf(ids);
    }
  }

  /// A wire ends at a port that the operation has.
  record NoSuchPort(String operation, String port, List<Port> ports) implements Rule {
    public NoSuchPort {
      ports = List.copyOf(ports);
    }
  }

  /// Every port that is needed has a node.
  record PortMissing(String operation, String port, List<Port> ports) implements Rule {
    public PortMissing {
      ports = List.copyOf(ports);
    }
  }

  /// No node depends on itself.
  ///
  /// @param ids the nodes of the circle, each before the one that it feeds
  /// @param node the one whose port is to be wired to something else
  record Circle(List<String> ids, String node) implements Rule {
    public Circle {
      ids = List.copyOf(ids);
    }
  }

  /// An option is one that the operation has.
  record NoSuchOption(String operation, String option, List<String> options) implements Rule {
    public NoSuchOption {
      options = List.copyOf(options);
    }
  }

  /// An option that has no default is given.
  record OptionMissing(String operation, String option) implements Rule {}

  /// An option has a value that it may have.
  record OptionUnfit(OptionFault fault) implements Rule {}

  /// A size is one that can be read.
  record SizeUnfit(SizeFault fault) implements Rule {}

  /// What is wired to an operation's ports fits together.
  record Clash(String operation, ShapeClash clash) implements Rule {}

  /// A leaf has as many numbers as its shape says.
  record NumbersUnfit(String leaf, Shape shape, int rows, int columns) implements Rule {}

  /// A leaf has a name for each row or column, or none at all.
  record LabelsUnfit(Axis axis, int labels, long wanted) implements Rule {}

  /// A word index is a row of the table.
  record NoWordIndex(double number, String embedding, long words) implements Rule {}

  /// A mask has zeros and ones only.
  record NoMask(double number, String operation) implements Rule {}

  /// Each row of such a mask lets something through.
  record NothingLetThrough(int row, String operation) implements Rule {}

  /// The numbers of one pass are not more than the memory holds.
  record TooManyNumbers(long most) implements Rule {}

  /// The multiplications of one pass are done in some seconds.
  record TooMuchWork(long most) implements Rule {}

  /// Examples lie along a symbol that there is.
  record NoSuchSymbol(String symbol, List<String> symbols) implements Rule {
    public NoSuchSymbol {
      symbols = List.copyOf(symbols);
    }
  }

  /// The gradient that arrives is given where the output is not one number.
  record ArrivingMissing(String output, Shape shape) implements Rule {}

  /// The gradient that arrives has the shape of the output.
  record ArrivingUnfit(String output, Shape shape, int rows, int columns) implements Rule {}
}
