package org.threecolumns.document;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large a document may be.
 *
 * @param largest of a file; the server's own limit for uploads must lie above it, so that our words are read
 * @param mostPixels of a picture, so that a small file cannot unfold into all the memory there is
 */
@ConfigurationProperties("threecolumns.documents")
public record DocumentProperties(@DefaultValue("10MB") DataSize largest, @DefaultValue("50000000") long mostPixels) {}
