package studio.backprop.scenario.file;

/// What is to be written at a place of a file.
public enum Wanted {
  OBJECT,
  TEXT,
  TEXTS,
  NUMBER,
  MATRIX,
  ROW,
  NODES,
  MOMENTS,
  SHAPE,
  SIZE,
  SETTING,
  FORMAT,
  VERSION,
  VERSION_NUMBER,
  TITLE,
  DIMS,
  GRAPH,
  ID,
  OP,
  ROWS_AND_COLUMNS,
  NUMBERS,
  MOMENT,
  SAY,
  QUESTION,
}
