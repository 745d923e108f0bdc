// Where tests have typefaces made: with the build's, so that they are made once.

export const FACE_FOLDER = ".cache/copies/faces";
