package studio.backprop.matrix;

import java.util.Arrays;

/// A large product A·B, a block of B after another, which stays in the cache while all rows of A
/// meet it, two rows of A and four of the block at a time.
///
/// The inner loops are written for the JIT, which makes vector instructions of them: along a row,
/// and every row an array of its own, so that nothing but the index moves and no two of them
/// overlap. That is why cells are copied in and out, and why a transposed factor costs no more than
/// another.
final class BlockProduct {
  private static final int HEIGHT = 64;
  private static final int WIDTH = 512;

  /// As many rows of A meet a block, some milliseconds' work, before an [Interruption] is heeded.
  private static final int BAND = 128;

  private final Factor a;
  private final Factor b;
  private final Factor product;

  private final double[][] block;
  private final double[] upper = new double[HEIGHT];
  private final double[] lower = new double[HEIGHT];
  private final double[] upperSum;
  private final double[] lowerSum;

  /// @param product what A·B is added to
  BlockProduct(Factor a, Factor b, Factor product) {
    this.a = a;
    this.b = b;
    this.product = product;
    int width = Math.min(WIDTH, b.columns());
    block = new double[Math.min(HEIGHT, inFours(b.rows()))][width];
    upperSum = new double[width];
    lowerSum = new double[width];
  }

  void add() {
    for (int left = 0; left < b.columns(); left += WIDTH) {
      int width = Math.min(WIDTH, b.columns() - left);
      for (int top = 0; top < b.rows(); top += HEIGHT) {
        addBlock(top, Math.min(HEIGHT, b.rows() - top), left, width);
      }
    }
  }

  /// Rows that are missing to four are rows of zeros, which add nothing.
  private void addBlock(int top, int height, int left, int width) {
    b.readBlock(top, height, left, width, block);
    for (int k = height; k < inFours(height); k++) {
      Arrays.fill(block[k], 0);
    }
    Arrays.fill(upper, 0);
    Arrays.fill(lower, 0);
    for (int row = 0; row < a.rows(); row += 2) {
      if (row % BAND == 0) {
        Interruption.heed();
      }
      addTwoRows(row, top, height, left, width);
    }
  }

  /// The last row of an odd number is taken together with one of zeros, which is not kept.
  private void addTwoRows(int row, int top, int height, int left, int width) {
    boolean odd = row + 1 == a.rows();
    a.read(row, top, height, upper);
    product.read(row, left, width, upperSum);
    if (odd) {
      Arrays.fill(lower, 0);
      Arrays.fill(lowerSum, 0);
    } else {
      a.read(row + 1, top, height, lower);
      product.read(row + 1, left, width, lowerSum);
    }
    for (int k = 0; k < height; k += 4) {
      addFour(k, width);
    }
    product.write(row, left, width, upperSum);
    if (!odd) {
      product.write(row + 1, left, width, lowerSum);
    }
  }

  /// Four terms of each cell of two rows, in order: to add two of them first would round otherwise.
  private void addFour(int k, int width) {
    double[] b0 = block[k];
    double[] b1 = block[k + 1];
    double[] b2 = block[k + 2];
    double[] b3 = block[k + 3];
    double u0 = upper[k];
    double u1 = upper[k + 1];
    double u2 = upper[k + 2];
    double u3 = upper[k + 3];
    double l0 = lower[k];
    double l1 = lower[k + 1];
    double l2 = lower[k + 2];
    double l3 = lower[k + 3];
    double[] above = upperSum;
    double[] below = lowerSum;
    for (int j = 0; j < width; j++) {
      above[j] = above[j] + u0 * b0[j] + u1 * b1[j] + u2 * b2[j] + u3 * b3[j];
      below[j] = below[j] + l0 * b0[j] + l1 * b1[j] + l2 * b2[j] + l3 * b3[j];
    }
  }

  private static int inFours(int rows) {
    return (rows + 3) / 4 * 4;
  }
}
