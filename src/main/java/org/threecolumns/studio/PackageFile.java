package org.threecolumns.studio;

/**
 * A file of a package.
 *
 * @param brought whether the package brings it; otherwise it was in force beside what the package brought
 * @param replaces what was in force under this name when the file was handed in; null where nothing was
 */
record PackageFile(String name, String sha256, boolean brought, String replaces) {}
