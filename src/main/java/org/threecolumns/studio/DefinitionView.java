package org.threecolumns.studio;

/**
 * A version as a list shows it.
 *
 * @param by who published it; otherwise which deployment brought it
 * @param packageId the package that brought it; null where none did
 * @param open cases that run on it; null where none could
 */
public record DefinitionView(
        String key,
        String name,
        int version,
        String versionTag,
        String deployed,
        String by,
        Long packageId,
        Integer open,
        String address,
        String file) {}
