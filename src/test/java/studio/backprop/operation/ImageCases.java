package studio.backprop.operation;

import static studio.backprop.operation.CaseTable.row;

import java.util.List;

final class ImageCases {
  static final List<OperationCase> ROWS =
      List.of(
          OperationCase.of("conv2d")
              .with("X", "h×w", row(1, 2, 0), row(0, 1, 3), row(2, -1, 1))
              .with("K", "f×f", row(1, 0), row(-1, 2))
              .with("b", "1×1", row(0.5))
              .gives("2×2", row(3.5, 7.5), row(-3.5, 4.5)),
          OperationCase.of("conv2d")
              .option("padding", 1.0)
              .option("stride", 2.0)
              .with("X", "h×w", row(1, 2, 0), row(0, 1, 3), row(2, -1, 1))
              .with("K", "3×3", row(1, 0, 0), row(0, 1, 0), row(0, 0, 2))
              .gives("2×2", row(3, 0), row(2, 2)),
          OperationCase.of("conv2d")
              .option("channels", 2.0)
              .option("filters", 2.0)
              .with("X", "h×w", row(1, 2), row(3, 4))
              .with("K", "k×f", row(1, 0), row(0, 1), row(2, 2), row(-1, 0))
              .with("b", "1×2", row(0, 10))
              .gives("2×1", row(5), row(13)),
          OperationCase.of("conv2d")
              .with("X", "h×w", row(1, 2, 3))
              .with("K", "f×f", row(1, 0), row(0, 1))
              .isRefused(
                  "conv2d: (size − window + 2·padding)/stride + 1 must be whole and at least 1. X"
                      + " is X: h×w = 1×3; an image 1 high under a window of 2 gives (1 − 2 +"
                      + " 2·0)/1 + 1. Change the window, the stride or the size of X."),
          OperationCase.of("max-pool")
              .option("window", 2.0)
              .with("X", "h×w", row(1, 2, 5, 6), row(4, 3, 5, 0))
              .gives("1×2", row(4, 6)),
          OperationCase.of("max-pool")
              .option("window", 2.0)
              .option("stride", 1.0)
              .option("channels", 2.0)
              .with("X", "h×w", row(1, 2, 0), row(4, 3, 7), row(0, -1, 6), row(9, 1, 2))
              .gives("2×2", row(4, 7), row(9, 6)),
          OperationCase.of("average-pool")
              .option("window", 2.0)
              .with("X", "h×w", row(1, 2, 5, 5), row(4, 3, 5, 1))
              .gives("1×2", row(2.5, 4)));

  private ImageCases() {}
}
