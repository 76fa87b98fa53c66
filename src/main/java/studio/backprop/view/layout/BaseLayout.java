package studio.backprop.view.layout;

import java.util.function.BooleanSupplier;

/// Lays out a graph in which nothing is dragged.
interface BaseLayout {

  /// Places all boxes and routes all wires.
  ///
  /// @param cancelled asked now and then; once it says yes, the result may be anything
  LayoutResult layout(LayoutRequest request, BooleanSupplier cancelled);
}
