/** Roles, who may see and do what with which family, and the log of it. Knows no other module. */
package org.threecolumns.access;
