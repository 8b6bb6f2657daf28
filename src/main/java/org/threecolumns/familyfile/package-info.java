/** A family's file: who they are, where they are in the journey, the map, the signed records, and what can be done at any moment. */
package org.threecolumns.familyfile;
