/** Recording a contact: search first, then the call in the caller's own words, safe after a few fields. */
package org.threecolumns.contact;
