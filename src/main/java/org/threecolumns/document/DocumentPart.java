package org.threecolumns.document;

import org.springframework.data.annotation.Id;

/** A piece of a file's bytes, or of the small picture of it. */
record DocumentPart(@Id Long id, Long documentId, boolean thumbnail, int number, byte[] content) {}
