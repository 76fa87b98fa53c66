package studio.backprop.scenario.file;

/// What a scenario file keeps to, apart from what its graph does.
public enum FileRule {
  // The file as a whole.
  IS_A_FILE,
  IS_THERE,
  MAY_BE_READ,
  CAN_BE_READ,
  IS_NOT_TOO_LARGE,
  IS_NOT_EMPTY,
  IS_UTF_8,
  // Its text.
  IS_JSON,
  IS_SMALL_IN_ITS_PARTS,
  IS_CLOSED,
  ENDS_WITH_THE_DOCUMENT,
  // Its keys and values.
  KEY_IS_KNOWN,
  KEY_STANDS_ONCE,
  KEY_IS_THERE,
  KIND_FITS,
  KIND_IS_WHOLE_NUMBER,
  NUMBER_IS_WHOLE,
  NUMBER_IS_FINITE,
  TEXT_IS_WHOLE,
  // The document.
  FORMAT_IS_OURS,
  VERSION_IS_KNOWN,
  SYMBOL_IS_ONE,
  // Its nodes.
  ID_IS_ONE,
  ID_STANDS_ONCE,
  POSITION_HAS_TWO_NUMBERS,
  SHAPE_HAS_TWO_ENTRIES,
  SIZE_IS_SHORT,
  KEY_IS_OF_A_LEAF,
  KEY_IS_OF_AN_OPERATION,
  // Its matrices.
  MATRIX_HAS_ROWS,
  ROW_HAS_NUMBERS,
  ROWS_ARE_OF_ONE_LENGTH,
  // How much it holds.
  NUMBERS_ARE_FEW,
  LABELS_ARE_FEW,
  ENTRIES_ARE_FEW,
  PROSE_IS_SHORT,
  NODES_ARE_FEW,
  INPUTS_ARE_FEW,
  PROBLEMS_ARE_FEW,
  // Its lesson.
  LESSON_FITS,
}
