/** Puts the product together: security, web and engine configuration, error pages, demo accounts and families. */
package org.threecolumns.system;
