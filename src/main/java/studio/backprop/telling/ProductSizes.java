package studio.backprop.telling;

import studio.backprop.expression.Product;

/// The sizes of two factors and of their product, as the reader sees them.
record ProductSizes(String left, String right, String whole) {

  /// @param turned whether every matrix lies on its side, so that the right one comes first
  static ProductSizes of(Product product, boolean turned) {
    Product seen =
        turned ? new Product(product.right().transposed(), product.left().transposed()) : product;
    return new ProductSizes(
        seen.left().shape().sizes(), seen.right().shape().sizes(), seen.shape().sizes());
  }
}
