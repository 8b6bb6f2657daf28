/** What a worker sees of their work: task lists, claiming, and the stage page on which a stage is drafted and signed. */
package org.threecolumns.worklist;
