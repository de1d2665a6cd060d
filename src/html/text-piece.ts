/** One run of text, such as a text node. */
export interface Piece {
  text: string;
  /** What stands between it and the piece before: nothing, a line break (as good as a space), or the border of a block. */
  before: '' | ' ' | '\n';
}

/** A place between two characters: the piece, and the characters (UTF-16 units) before it in there. */
export interface Position {
  piece: number;
  offset: number;
}
