/** What a stage asks before it may end, as plain rules that return every gap. Knows neither Spring, the engine nor the web. */
package org.threecolumns.completeness;
